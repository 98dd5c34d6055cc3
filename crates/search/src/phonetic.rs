//! What a word sounds like to an ear of English or French: spellings that sound alike have a key in common.
//!
//! Consonants only, after the habits of the two languages (ph is f, qu is k, c and g soften before e, i and y, a silent h);
//! a vowel counts only at the start. `ch` is heard in two ways, so a word can have two keys.

/// The fewest letters of a word that is compared by its sound.
pub const MIN_PHONETIC_BYTES: usize = 4;

/// The keys of a folded word, one or two; none for a short word or one with a digit.
#[must_use]
pub fn phonetic_keys(word: &str) -> Vec<String> {
    if word.len() < MIN_PHONETIC_BYTES || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Vec::new();
    }
    let soft = phonetic_key(word, 'S');
    let hard = phonetic_key(word, 'k');
    let mut keys = vec![soft];
    if !keys.contains(&hard) {
        keys.push(hard);
    }
    keys.retain(|key| key.len() >= 2);
    keys
}

/// The key of a word with `ch` heard as `ch_as`.
fn phonetic_key(word: &str, ch_as: char) -> String {
    let letters: Vec<u8> = word.bytes().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or(b' ');
    let mut key = String::new();
    let mut place = 0;
    while place < letters.len() {
        let (heard, length) = sound_at(at(place), at(place + 1), at(place + 2), place, ch_as);
        if place == 0 && heard.is_empty() && is_vowel(at(0)) {
            key.push('A');
        }
        for sound in heard.chars() {
            if !key.ends_with(sound) {
                key.push(sound);
            }
        }
        place += length;
    }
    key
}

/// What is heard where a letter stands before two others, and how many letters that takes.
fn sound_at(letter: u8, next: u8, after: u8, place: usize, ch_as: char) -> (String, usize) {
    let soft = |letter: u8| matches!(letter, b'e' | b'i' | b'y');
    let one = |sound: &str| (sound.to_owned(), 1);
    let two = |sound: &str| (sound.to_owned(), 2);
    match (letter, next, after) {
        (b'p', b'h', _) => two("f"),
        (b'p', b's', _) if place == 0 => two("s"),
        (b'k' | b'g', b'n', _) if place == 0 => two("n"),
        (b'w', b'r', _) if place == 0 => two("r"),
        (b'g', b'h', _) => two(""),
        (b's', b'c', b'h') => (ch_as.to_string(), 3),
        (b'c' | b's', b'h', _) if letter == b's' || ch_as == 'S' => two("S"),
        (b's', b'c', letter) if soft(letter) => two("s"),
        (b't' | b's' | b'c', b'i', b'o') => ("S".to_owned(), 3),
        (b'c', b'h' | b'k', _) | (b'q', b'u', _) => two("k"),
        (b'g', b'u', letter) if soft(letter) => two("g"),
        (b'g', b'e', b'a' | b'o') => two("j"),
        (b'g', b'n', _) => two("n"),
        (b'c', letter, _) if soft(letter) => one("s"),
        (b'g', letter, _) if soft(letter) => one("j"),
        (b'c' | b'k' | b'q', ..) => one("k"),
        (b'x', ..) if place == 0 => one("s"),
        (b'x', ..) => one("ks"),
        (b'z' | b's', ..) => one("s"),
        (b'v' | b'w', ..) => one("v"),
        (b'b' | b'd' | b'f' | b'g' | b'j' | b'l' | b'm' | b'n' | b'p' | b'r' | b't', ..) => {
            (char::from(letter).to_string(), 1)
        }
        _ => one(""),
    }
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_sounding_words_share_a_key() {
        for (one, other) in [
            ("fisioterapy", "physiotherapy"),
            ("enjineering", "engineering"),
            ("ekcel", "excel"),
            ("kompioutre", "computer"),
            ("kuality", "quality"),
            ("jestion", "gestion"),
            ("comptabilitee", "comptabilite"),
            ("sicology", "psychology"),
            ("farmacy", "pharmacy"),
            ("tekniks", "techniques"),
            ("shef", "chef"),
            ("nersing", "nursing"),
        ] {
            let (one_keys, other_keys) = (phonetic_keys(one), phonetic_keys(other));
            assert!(one_keys.iter().any(|key| other_keys.contains(key)), "{one} {one_keys:?} {other} {other_keys:?}");
        }
    }

    #[test]
    fn short_words_and_numbers_have_no_sound_key() {
        assert!(phonetic_keys("psw").is_empty());
        assert!(phonetic_keys("33102").is_empty());
    }
}
