//! Words that no dictionary has, made of syllables: the long tail of a vocabulary.

/// A language in which words are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// English.
    English,
    /// French.
    French,
}

impl Tongue {
    /// Its tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }
}

const ENGLISH: [&[&str]; 3] = [
    &[
        "al", "an", "ar", "bel", "ben", "bi", "bran", "bro", "cal", "car", "cel", "chem", "cin", "clar", "co", "con",
        "cor", "cra", "cy", "dal", "den", "der", "di", "dor", "dra", "el", "en", "ex", "fal", "fen", "fi", "flor",
        "for", "fra", "gal", "gen", "gla", "gra", "hal", "har", "hel", "hy", "in", "kel", "ken", "lan", "le", "lin",
        "lu", "mag", "mar", "mel", "mi", "mor", "nal", "nor", "o", "or", "pal", "per", "pi", "pol", "pro", "qua",
        "ral", "ren", "ro", "sal", "sen", "sha", "so", "stra", "sul", "tal", "ter", "tra", "ul", "val", "ver", "wen",
    ],
    &[
        "a", "ba", "bri", "ca", "ce", "cha", "ci", "cto", "da", "de", "di", "do", "du", "fa", "fi", "ga", "ge", "gi",
        "gra", "ha", "i", "ka", "la", "le", "li", "lo", "lu", "ma", "me", "mi", "mo", "na", "ne", "ni", "no", "nu",
        "o", "pa", "pe", "phi", "po", "ra", "re", "ri", "ro", "ru", "sa", "se", "si", "so", "sta", "ta", "the", "ti",
        "to", "tra", "tu", "va", "ve", "vi",
    ],
    &[
        "bert", "bility", "ble", "cal", "cy", "dal", "der", "dge", "fact", "fer", "gent", "gic", "ging", "lar", "less",
        "lic", "lin", "lity", "ment", "metry", "mic", "ming", "nal", "nce", "ner", "ness", "nic", "ning", "nomics",
        "phy", "pic", "ral", "red", "ric", "ring", "rship", "sis", "sive", "ster", "stic", "tal", "tect", "ted", "ter",
        "tics", "ting", "tion", "tive", "tor", "try", "ture", "tus", "ver", "ving", "wright", "xis", "zen", "zer",
        "zing",
    ],
];

const FRENCH: [&[&str]; 3] = [
    &[
        "ac", "al", "an", "ar", "au", "bal", "ber", "bou", "bri", "can", "car", "cé", "chan", "char", "clo", "com",
        "con", "cou", "dé", "des", "dou", "é", "em", "en", "es", "fa", "fer", "fi", "fou", "gar", "gé", "gou", "gran",
        "her", "in", "jar", "la", "lan", "lou", "mar", "mé", "mon", "mou", "na", "né", "or", "ou", "par", "per", "pi",
        "plan", "por", "pré", "ré", "ren", "ro", "rou", "sa", "sé", "sou", "ta", "té", "ter", "tour", "tra", "tré",
        "va", "ver", "vi", "voi",
    ],
    &[
        "a", "bé", "ca", "cé", "che", "ci", "co", "da", "dé", "di", "do", "fa", "fé", "fi", "ga", "gé", "gi", "gou",
        "i", "la", "lé", "li", "lo", "ma", "mé", "mi", "mo", "na", "né", "ni", "no", "pa", "pé", "pi", "po", "ra",
        "ré", "ri", "ro", "rou", "sa", "sé", "si", "so", "ta", "té", "ti", "to", "tra", "tu", "va", "vé", "vi",
    ],
    &[
        "bilité", "ble", "cage", "cien", "deur", "dage", "ère", "eur", "euse", "fère", "gène", "gie", "gique", "lage",
        "leur", "lier", "lité", "logie", "mage", "ment", "mètre", "mie", "mique", "nage", "naire", "nel", "nerie",
        "nier", "nique", "nomie", "phie", "quage", "rage", "reur", "rie", "rique", "sage", "seur", "sion", "tage",
        "tance", "tation", "té", "teur", "tique", "tion", "toire", "trice", "ture", "vage", "veur", "vité",
    ],
];

const NAMES: [&[&str]; 3] = [
    &[
        "Ab", "Ad", "Al", "Am", "Ar", "Ash", "Bar", "Bel", "Ber", "Black", "Bon", "Bra", "Bro", "Cal", "Cam", "Car",
        "Chat", "Clar", "Col", "Cor", "Cran", "Dal", "Dar", "Del", "Dor", "Dun", "East", "Ed", "El", "Fair", "Far",
        "Fer", "Glen", "Gor", "Gran", "Green", "Ha", "Har", "Hol", "Hun", "In", "Jar", "Kel", "Ken", "Kin", "La",
        "Lan", "Lau", "Le", "Lin", "Lor", "Mac", "Mar", "Mel", "Mon", "Mor", "Nor", "Oak", "Or", "Pel", "Per", "Port",
        "Ra", "Red", "Ren", "Ros", "Sal", "Sher", "Sud", "Sum", "Tan", "Thor", "Tre", "Val", "Ver", "Wel", "West",
        "Win", "Yar", "Yor",
    ],
    &[
        "a", "ba", "be", "bi", "bo", "ca", "cha", "da", "de", "den", "der", "do", "er", "fer", "ga", "ger", "ha", "i",
        "ka", "ki", "la", "le", "len", "li", "lo", "ma", "men", "mi", "mo", "na", "nen", "ni", "no", "o", "ra", "ran",
        "re", "ri", "ro", "sa", "sen", "si", "ta", "ten", "ti", "to", "va", "ven", "vi", "wa",
    ],
    &[
        "beau", "berg", "berry", "bois", "boro", "bourg", "bridge", "brook", "burn", "bury", "by", "combe", "court",
        "croft", "dale", "den", "dorf", "field", "ford", "gate", "grove", "ham", "hurst", "ières", "kin", "land",
        "ley", "lin", "lund", "mere", "mont", "more", "mouth", "nac", "nay", "ner", "nier", "ock", "ov", "port",
        "quin", "rand", "ridge", "rose", "say", "shire", "ski", "son", "stad", "stead", "ston", "tel", "thal", "ton",
        "val", "vale", "ville", "wick", "win", "wood", "worth",
    ],
];

/// The words of the smallest ranks have two syllables.
const SHORT: usize = 1_000;
/// Shares no factor with the sizes of the tables, so that neighbours in rank look nothing alike.
const STRIDE: u64 = 2_654_435_761;

/// Writes the made word of a rank: the same word each time, another for every rank or nearly.
pub fn write_word(into: &mut String, rank: usize, tongue: Tongue) {
    match tongue {
        Tongue::English => write(into, rank, &ENGLISH),
        Tongue::French => write(into, rank, &FRENCH),
    }
}

/// Writes the made proper name of a rank.
pub fn write_name(into: &mut String, rank: usize) {
    write(into, rank, &NAMES);
}

#[expect(clippy::cast_possible_truncation, reason = "remainders of small numbers")]
fn write(into: &mut String, rank: usize, [first, middle, last]: &[&[&str]; 3]) {
    let short = first.len() * last.len();
    let all = if rank < SHORT { short } else { short * middle.len() };
    let mixed = ((rank as u64).wrapping_mul(STRIDE) % all as u64) as usize;
    into.push_str(first[mixed % first.len()]);
    if rank >= SHORT {
        into.push_str(middle[mixed / short]);
    }
    into.push_str(last[mixed / first.len() % last.len()]);
}
