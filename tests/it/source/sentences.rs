//! Sentences and their words, for the tests that hold every text to plain language.

/// The sentences of a text. A mark inside of a word or a number (`1.5`, `fr.ron`) ends none.
pub fn sentences(text: &str) -> Vec<&str> {
    let ends = |letters: &[(usize, char)]| match letters {
        [(_, mark), (after, next), ..] if matches!(mark, '.' | '!' | '?') && next.is_whitespace() => Some(*after),
        _ => None,
    };
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let cuts: Vec<usize> = letters.windows(2).filter_map(ends).collect();
    let starts = [0].into_iter().chain(cuts.iter().copied());
    let stops = cuts.iter().copied().chain([text.len()]);
    starts.zip(stops).filter_map(|(from, to)| text.get(from..to).map(str::trim)).collect()
}

/// The words of a sentence: what holds a letter or a digit between blanks.
pub fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn sentences_are_split() {
    assert_eq!(
        sentences("Use 1.5 or fr.ron. Why? See https://a.ca."),
        ["Use 1.5 or fr.ron.", "Why?", "See https://a.ca."]
    );
    assert_eq!(words("« Un mot » : l'autre, 2 fois"), 5);
}
