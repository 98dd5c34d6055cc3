//! What must hold of every scheme, licence and place of help: its words in both languages, its dates, addresses and figures.
//!
//! What the two tax credits compute with stands here a second time, as the sources print it.

use std::collections::{BTreeMap, BTreeSet};

use microcred_core::fact::PageDate;
use microcred_core::funding::{BenefitFormula, EstimatePolicy, Scheme, SchemeKind, SchemeState};
use microcred_core::help::{HelpKind, HelpService};
use microcred_core::licences::{Citation, Licence};
use microcred_core::money::Cents;
use microcred_core::occupation::Province;
use microcred_core::sanitize::Localised;

use crate::source::sentences::{sentences, words};
use crate::support::data::{REFERENCE, TODAY_ARGUMENT};

/// Nothing to complain of.
const NO_ERRORS: [String; 0] = [];

/// No sentence has more words.
const MAX_WORDS: usize = 20;
/// Most sentences have at most so many words.
const SHORT_SENTENCE_WORDS: usize = 15;
/// So many of a hundred sentences, at the least.
const MIN_SHORT_SENTENCE_PERCENT: usize = 95;

const LANGUAGES: [&str; 2] = ["en", "fr"];

// Both languages.

#[test]
fn every_text_is_bilingual_except_names() {
    let wrong: Vec<_> = texts()
        .iter()
        .filter(|text| {
            let tags: Vec<&str> = text.words.entries().map(|(tag, _)| tag).collect();
            !(tags == LANGUAGES || (text.is_a_name && tags == [""]))
        })
        .map(|text| text.at.clone())
        .collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn no_text_is_empty_or_has_stray_spaces() {
    let wrong: Vec<_> = phrases()
        .filter(|(_, _, phrase)| phrase.is_empty() || phrase.trim() != *phrase || phrase.contains("  "))
        .map(|(at, tag, phrase)| format!("{at}: {tag}: {phrase:?}"))
        .collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn french_sentence_differs_from_english() {
    let again: Vec<_> = texts()
        .iter()
        .filter(|text| !text.is_a_name && text.words.get("en") == text.words.get("fr"))
        .map(|text| text.at.clone())
        .collect();
    assert_eq!(again, NO_ERRORS);
}

#[test]
fn french_has_every_number_of_the_english() {
    let lost: Vec<_> = texts()
        .iter()
        .flat_map(|text| {
            let french = figures(text.words.get("fr"), NumberStyle::French);
            let english = figures(text.words.get("en"), NumberStyle::English);
            let lost = english.into_iter().filter(move |(figure, times)| french.get(figure).unwrap_or(&0) < times);
            lost.map(|(figure, _)| format!("{}: {figure}", text.at)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(lost, NO_ERRORS);
}

#[test]
fn numbers_parse_without_language_separators() {
    let english = figures("$1,600 a year, 14.5%, 5/6, 2026-2027, $1.2 billion.", NumberStyle::English);
    let french =
        figures("1\u{a0}600\u{a0}$ par an, 14,5\u{a0}%, 5/6, 2026-2027, 1,2\u{a0}milliard.", NumberStyle::French);
    assert_eq!(english, french);
    assert_eq!(
        english.keys().map(String::as_str).collect::<Vec<_>>(),
        ["1.2", "14.5", "1600", "2026", "2027", "5", "6"]
    );
    // Two figures that only a comma parts stay two.
    assert_eq!(figures("1, 2 ou 3", NumberStyle::French).len(), 3);
    assert_eq!(figures("2019 and 2,019", NumberStyle::English), BTreeMap::from([("2019".to_owned(), 2)]));
}

// Plain to read.

#[test]
fn no_sentence_is_long() {
    let long: Vec<_> = phrases()
        .flat_map(|(at, tag, phrase)| {
            let long = sentences(phrase).into_iter().filter(|sentence| words(sentence) > MAX_WORDS);
            long.map(|sentence| format!("{at}: {tag}: {} words: {sentence}", words(sentence))).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(long, NO_ERRORS);
}

#[test]
fn most_sentences_are_short() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let all: Vec<(&str, &str)> = TEXTS
            .iter()
            .flat_map(|text| {
                sentences(text.words.get(language)).into_iter().map(|sentence| (text.at.as_str(), sentence))
            })
            .collect();
        let longer: Vec<_> = all.iter().filter(|(_, sentence)| words(sentence) > SHORT_SENTENCE_WORDS).collect();
        if (all.len() - longer.len()) * 100 < all.len() * MIN_SHORT_SENTENCE_PERCENT {
            faults.push(format!("{language}: {} of {} are longer: {longer:#?}", longer.len(), all.len()));
        }
    }
    assert_eq!(faults, NO_ERRORS);
}

#[test]
fn french_punctuation_has_non_breaking_spaces() {
    let whole = "« Un » : 5 $, 14,5 %; oui? 1 600 ou 10:30 sur https://a.ca".replace(' ', "\u{a0}");
    assert_eq!(unbound_punctuation(&whole.replace(";\u{a0}", "; ")), NO_ERRORS);
    assert_eq!(unbound_punctuation("« Un » : 5$ ou 5 % ; oui ! 1 600").len(), 8);
    let loose: Vec<_> = TEXTS
        .iter()
        .flat_map(|text| {
            let marks = unbound_punctuation(text.words.get("fr"));
            marks.into_iter().map(|mark| format!("{}: {mark}", text.at)).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(loose, NO_ERRORS);
}

#[test]
fn no_text_makes_promises() {
    assert!(promises("We guarantee the best."));
    assert!(promises("Une aide garantie, la meilleure."));
    assert!(!promises("Ask Better Jobs Ontario (Meilleurs emplois Ontario) for a compromise."));
    let promising: Vec<_> = phrases()
        .filter(|(_, _, phrase)| promises(phrase))
        .map(|(at, tag, phrase)| format!("{at}: {tag}: {phrase}"))
        .collect();
    assert_eq!(promising, NO_ERRORS);
}

// Ids, addresses and dates.

#[test]
fn ids_are_unique_slugs() {
    let lists: [Vec<&str>; 4] = [
        schemes().map(|scheme| scheme.id.as_str()).collect(),
        licences().map(|licence| licence.id.as_str()).collect(),
        REFERENCE.licences.bodies.iter().map(|body| body.id.as_str()).collect(),
        places().map(|place| place.id.as_str()).collect(),
    ];
    for ids in lists {
        let mut seen = BTreeSet::new();
        let wrong: Vec<_> = ids.into_iter().filter(|id| !is_slug(id) || !seen.insert(*id)).collect();
        assert_eq!(wrong, Vec::<&str>::new());
    }
}

#[test]
fn every_url_is_well_formed() {
    for bad in ["ftp://a.ca", "https://a", "https://a.ca/a b", "https:///a", "https://-a.ca", "http://a..ca", "a.ca"] {
        assert!(!is_url(bad), "{bad}");
    }
    for good in ["https://a.ca", "http://www.a.ca./b?c=d&e#f", "https://a.ca/%C3%A9(1)"] {
        assert!(is_url(good), "{good}");
    }
    let bad: Vec<_> =
        addresses().into_iter().filter(|(_, url)| !is_url(url)).map(|(at, url)| format!("{at}: {url}")).collect();
    assert_eq!(bad, NO_ERRORS);
}

#[test]
fn help_contact_is_a_url_or_phone_number() {
    let telephone = |text: &str| text.contains('-') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let wrong: Vec<_> = places()
        .filter_map(|place| place.contact.as_deref().map(|contact| (place, contact)))
        .filter(|(_, contact)| !is_url(contact) && !telephone(contact))
        .map(|(place, contact)| format!("{}: {contact}", place.id))
        .collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn no_page_is_from_the_future() {
    let from_the_future =
        |date: &PageDate| date.text().is_some_and(|text| *text > *TODAY_ARGUMENT.get(..text.len()).unwrap());
    assert!(
        from_the_future(&PageDate::parse("2026-11-22").unwrap()) && from_the_future(&PageDate::parse("2027").unwrap())
    );
    assert!(!from_the_future(&PageDate::parse("2026-11").unwrap()));
    let wrong: Vec<_> = dates().into_iter().filter(|(_, date)| from_the_future(date)).map(|(at, _)| at).collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn scheme_year_is_between_source_date_and_today() {
    let year = PageDate::parse(TODAY_ARGUMENT).unwrap().year().unwrap();
    let wrong: Vec<_> = schemes()
        .filter(|scheme| {
            let newest = scheme.source.newest_year;
            newest.is_some_and(|newest| newest > year || scheme.source.as_of.year().is_some_and(|from| from > newest))
        })
        .map(|scheme| scheme.id.as_str())
        .collect();
    assert_eq!(wrong, Vec::<&str>::new());
}

// Licences.

#[test]
fn licence_occupations_exist_and_are_unique() {
    let mut seen = BTreeSet::new();
    let wrong: Vec<_> = licences()
        .flat_map(|licence| licence.occupations.iter().map(move |code| (licence, *code)))
        .filter(|(_, code)| REFERENCE.occupations.get(*code).is_none() || !seen.insert(*code))
        .map(|(licence, code)| format!("{}: {code}", licence.id))
        .collect();
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn licence_has_occupation_source_and_unique_provinces() {
    let wrong: Vec<_> = licences()
        .filter(|licence| {
            let provinces: BTreeSet<Province> = licence.regulators.iter().map(|one| one.province).collect();
            licence.occupations.is_empty() || licence.sources.is_empty() || provinces.len() != licence.regulators.len()
        })
        .map(|licence| licence.id.as_str())
        .collect();
    assert_eq!(wrong, Vec::<&str>::new());
}

// Help.

#[test]
fn every_province_has_work_and_settlement_help() {
    let there = |province: Province, kinds: &[HelpKind]| {
        places().any(|place| place.provinces.contains(&province) && kinds.contains(&place.kind))
    };
    let without: Vec<_> = Province::ALL
        .iter()
        .filter(|province| {
            !there(**province, &[HelpKind::Employment])
                || !there(**province, &[HelpKind::Language, HelpKind::Settlement])
        })
        .collect();
    assert_eq!(without, Vec::<&Province>::new());
}

// Schemes.

#[test]
fn only_loans_have_debt_terms() {
    let wrong: Vec<_> = schemes()
        .filter(|scheme| {
            let lends = scheme.kind == SchemeKind::Loan || scheme.also_gives.contains(&SchemeKind::Loan);
            lends != scheme.debt.is_some()
        })
        .map(|scheme| scheme.id.as_str())
        .collect();
    assert_eq!(wrong, Vec::<&str>::new());
}

#[test]
fn loan_terms_say_debt_and_unchanged_price() {
    let silent: Vec<_> = schemes()
        .filter_map(|scheme| scheme.debt.as_ref().map(|debt| (scheme, &debt.terms)))
        .filter(|(_, terms)| {
            let says = |language: &str, words: [&str; 2]| words.iter().all(|word| terms.get(language).contains(word));
            !says("en", ["debt", "never lowers the price"]) || !says("fr", ["dette", "ne réduit jamais le prix"])
        })
        .map(|(scheme, _)| scheme.id.as_str())
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn only_computed_schemes_have_a_compute_rule() {
    let computed: Vec<_> = schemes().filter(|scheme| scheme.estimate == EstimatePolicy::Compute).collect();
    let ruled: Vec<_> = schemes().filter(|scheme| scheme.formula.is_some()).collect();
    assert_eq!(computed, ruled);
    let ids: Vec<_> = computed.iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!(ids, ["ca-training-credit", "ca-tuition-credit", "public-library"]);
}

#[test]
fn closed_or_ended_schemes_are_not_offered() {
    let offered: Vec<_> = schemes()
        .filter(|scheme| matches!(scheme.state, SchemeState::Closed | SchemeState::Ended))
        .filter(|scheme| scheme.estimate != EstimatePolicy::Never)
        .map(|scheme| scheme.id.as_str())
        .collect();
    assert_eq!(offered, Vec::<&str>::new());
}

#[test]
fn provincial_scheme_names_no_other_province() {
    let mut wrong = Vec::new();
    for scheme in schemes() {
        let [home] = scheme.person_rules.provinces.as_slice() else { continue };
        let own = names_of(*home);
        for text in texts_of_scheme(scheme) {
            for (_, phrase) in text.words.entries() {
                let others = Province::ALL.iter().filter(|other| *other != home).flat_map(|other| names_of(*other));
                let named = others.filter(|name| !own.contains(name) && names(phrase, name));
                wrong.extend(named.map(|name| format!("{}: {name}: {phrase}", text.at)));
            }
        }
    }
    assert_eq!(wrong, NO_ERRORS);
}

#[test]
fn scheme_maximum_appears_in_its_text() {
    let unsaid: Vec<_> = schemes()
        .filter_map(|scheme| scheme.amount.max.map(|most| (scheme, (most.0 / 100).to_string())))
        .filter(|(scheme, most)| !figures(scheme.amount.rule.get("en"), NumberStyle::English).contains_key(most))
        .map(|(scheme, most)| format!("{}: {most}", scheme.id))
        .collect();
    assert_eq!(unsaid, NO_ERRORS);
}

/// The Canada training credit by the year of the income: working income at least, net income at most, in dollars.
///
/// From taxtips.ca/filing/canada-training-credit.htm, which the page of the Canada Revenue Agency agrees with. No page
/// gave the figures of 2026.
const THRESHOLDS: [(i16, i64, i64); 7] = [
    (2019, 10_000, 147_667),
    (2020, 10_100, 150_473),
    (2021, 10_342, 151_978),
    (2022, 10_994, 155_625),
    (2023, 11_511, 165_430),
    (2024, 11_821, 173_205),
    (2025, 12_058, 177_882),
];

/// The lowest federal rate by the year in which the fee is paid, in tenths of a percent (investmentexecutive.com).
const RATES: [(i16, i64); 4] = [(2024, 150), (2025, 145), (2026, 140), (2027, 140)];

#[test]
fn training_credit_figures_match_sources() {
    let scheme = REFERENCE.funding.get("ca-training-credit").unwrap();
    let rule = match &scheme.formula {
        Some(BenefitFormula::TrainingCredit { share, per_year, lifetime, years_after_landing, thresholds }) => {
            let table: Vec<_> =
                thresholds.iter().map(|one| (one.income_year, one.min_working_income, one.max_net_income)).collect();
            Some((in_tenths_of_a_percent(*share), *per_year, *lifetime, *years_after_landing, table))
        }
        _ => None,
    };
    let dollars = Cents::from_dollars;
    let table = THRESHOLDS.map(|(year, least, most)| (year, dollars(least), dollars(most))).to_vec();
    assert_eq!(rule, Some((500, dollars(250), dollars(5000), 2, table)));
    assert_eq!((scheme.person_rules.min_age_years, scheme.person_rules.max_age_years), (Some(26), Some(65)));
    assert_eq!((scheme.program_rules.fee_more_than, scheme.person_rules.resident_all_year), (Some(dollars(100)), true));
}

#[test]
fn tuition_credit_rates_match_sources() {
    let scheme = REFERENCE.funding.get("ca-tuition-credit").unwrap();
    let rates = match &scheme.formula {
        Some(BenefitFormula::TuitionCredit { rates }) => {
            rates.iter().map(|one| (one.year, in_tenths_of_a_percent(one.rate))).collect()
        }
        _ => Vec::new(),
    };
    assert_eq!(rates, RATES);
    assert_eq!(scheme.program_rules.fee_more_than, Some(Cents::from_dollars(100)));
}

#[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
fn in_tenths_of_a_percent(share: f64) -> i64 {
    (share * 1000.0).round() as i64
}

// Reading the files.

fn schemes() -> impl Iterator<Item = &'static Scheme> {
    REFERENCE.funding.schemes.iter()
}

fn licences() -> impl Iterator<Item = &'static Licence> {
    REFERENCE.licences.licences.iter()
}

fn places() -> impl Iterator<Item = &'static HelpService> {
    REFERENCE.help.services.iter()
}

/// A text of one of the files.
struct Text {
    /// The id of what it is said of.
    at: String,
    /// Whether it is a name, which may be the same in every language.
    is_a_name: bool,
    words: &'static Localised,
}

impl Text {
    fn said(id: &str, words: &'static Localised) -> Self {
        Self { at: id.to_owned(), is_a_name: false, words }
    }

    fn name(id: &str, words: &'static Localised) -> Self {
        Self { at: id.to_owned(), is_a_name: true, words }
    }
}

static TEXTS: std::sync::LazyLock<Vec<Text>> = std::sync::LazyLock::new(|| {
    let bodies = REFERENCE.licences.bodies.iter();
    let mut all: Vec<Text> = schemes().flat_map(texts_of_scheme).collect();
    all.extend(licences().flat_map(texts_of_licence));
    all.extend(bodies.flat_map(|body| [Text::name(&body.id, &body.name), Text::said(&body.id, &body.good_for)]));
    all.extend(places().flat_map(|place| [Text::name(&place.id, &place.name), Text::said(&place.id, &place.good_for)]));
    all
});

fn texts() -> &'static [Text] {
    &TEXTS
}

/// Every phrase with the id of what it is said of and its language; a name of no language stands once.
fn phrases() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    texts().iter().flat_map(|text| text.words.entries().map(|(tag, phrase)| (text.at.as_str(), tag, phrase)))
}

fn texts_of_scheme(scheme: &'static Scheme) -> Vec<Text> {
    let id = &scheme.id;
    let lists = scheme.person_rules.conditions.iter().chain(&scheme.program_rules.conditions).chain(&scheme.conflicts);
    let one = scheme.debt.iter().map(|debt| &debt.terms).chain(&scheme.note).chain([&scheme.amount.rule]);
    lists.chain(one).map(|words| Text::said(id, words)).chain([Text::name(id, &scheme.name)]).collect()
}

fn texts_of_licence(licence: &'static Licence) -> Vec<Text> {
    let mut all: Vec<Text> = [&licence.title, &licence.first_step, &licence.meanwhile, &licence.default_contact]
        .map(|words| Text::said(&licence.id, words))
        .into();
    for regulator in &licence.regulators {
        let at = format!("{} {}", licence.id, regulator.province.id());
        all.push(Text::name(&at, &regulator.body));
        all.extend(regulator.note.iter().map(|note| Text::said(&at, note)));
    }
    all
}

/// Every citation with the id of what it stands for.
fn citations() -> Vec<(&'static str, &'static Citation)> {
    let of_licences = licences().flat_map(|licence| licence.sources.iter().map(|source| (licence.id.as_str(), source)));
    let of_bodies = REFERENCE.licences.bodies.iter().map(|body| (body.id.as_str(), &body.source));
    of_licences.chain(of_bodies).chain(places().map(|place| (place.id.as_str(), &place.source))).collect()
}

fn addresses() -> Vec<(&'static str, &'static str)> {
    let regulators = licences().flat_map(|licence| licence.regulators.iter().map(move |one| (licence, &one.url)));
    let regulators = regulators.filter_map(|(licence, url)| Some((licence.id.as_str(), url.as_deref()?)));
    let bodies = REFERENCE.licences.bodies.iter().filter_map(|body| Some((body.id.as_str(), body.url.as_deref()?)));
    let pages = schemes().flat_map(|scheme| {
        let all = scheme.source.other_urls.iter().chain([&scheme.source.url]);
        all.map(move |url| (scheme.id.as_str(), url.as_str()))
    });
    let cited = citations().into_iter().map(|(at, cited)| (at, cited.url.as_str()));
    regulators.chain(bodies).chain(pages).chain(cited).collect()
}

fn dates() -> Vec<(String, &'static PageDate)> {
    let of_schemes = schemes().map(|scheme| (scheme.id.clone(), &scheme.source.as_of));
    of_schemes.chain(citations().into_iter().map(|(at, cited)| (at.to_owned(), &cited.as_of))).collect()
}

// Looking at texts.

#[derive(Clone, Copy, PartialEq)]
enum NumberStyle {
    English,
    French,
}

/// Every figure of a text and how often it stands there, without the marks between thousands, with a point for decimals.
fn figures(text: &str, writing: NumberStyle) -> BTreeMap<String, usize> {
    let (is_thousands, decimal): (fn(char) -> bool, char) = match writing {
        NumberStyle::English => (|mark| mark == ',', '.'),
        NumberStyle::French => (|mark| matches!(mark, '\u{a0}' | '\u{202f}'), ','),
    };
    let letters: Vec<char> = text.chars().collect();
    let digits_from = |from: usize| letters.iter().skip(from).take_while(|letter| letter.is_ascii_digit()).count();
    let mut found = BTreeMap::new();
    let mut at = 0;
    while at < letters.len() {
        let mut length = digits_from(at);
        if length == 0 {
            at += 1;
            continue;
        }
        let mut figure = String::new();
        loop {
            figure.extend(letters.iter().skip(at).take(length));
            at += length;
            let Some(mark) = letters.get(at).copied() else { break };
            length = digits_from(at + 1);
            if length == 3 && is_thousands(mark) && !figure.contains('.') {
                at += 1;
            } else if length > 0 && mark == decimal && !figure.contains('.') {
                figure.push('.');
                at += 1;
            } else {
                break;
            }
        }
        *found.entry(figure).or_insert(0) += 1;
    }
    found
}

/// Where a mark of a French text is not bound to its word as French binds it.
fn unbound_punctuation(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let bound = |letter: Option<&char>| letter == Some(&'\u{a0}');
    let digit = |letter: Option<&char>| letter.is_some_and(char::is_ascii_digit);
    let mut loose = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let in_an_address_or_a_time = *letter == ':' && (after == Some(&'/') || (digit(before) && digit(after)));
        let wrong = match letter {
            ':' | '%' | '»' | '$' => !bound(before) && !in_an_address_or_a_time,
            '«' => !bound(after),
            ';' | '!' | '?' => before.is_some_and(|before| before.is_whitespace()),
            // The mark between thousands is a blank that binds.
            ' ' => digit(before) && letters.iter().skip(at + 1).take_while(|next| next.is_ascii_digit()).count() == 3,
            _ => false,
        };
        if wrong {
            loose.push(format!("{letter:?} at {at}: {text:?}"));
        }
    }
    loose
}

/// Words of promise, whole.
const PROMISES: &[&str] =
    &["best", "surely", "certainly", "definitely", "perfect", "certainement", "assurément", "parfait", "parfaite"];
/// How words of promise begin.
const PROMISE_STEMS: &[&str] =
    &["guarante", "promis", "excellent", "ideal", "meilleur", "garanti", "promess", "promet", "idéal"];
/// A name that is no promise.
const NO_PROMISE: &str = "meilleurs emplois ontario";

fn promises(text: &str) -> bool {
    let text = text.to_lowercase().replace(NO_PROMISE, "");
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| PROMISES.contains(&word) || PROMISE_STEMS.iter().any(|stem| word.starts_with(stem)))
}

fn is_slug(id: &str) -> bool {
    id.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Whether a text is an http or https address: a host of two parts or more, and no character that an address cannot hold.
fn is_url(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A point at the end of a host stands for the root: some pages were stored so.
    let parts: Vec<&str> = host.strip_suffix('.').unwrap_or(host).split('.').collect();
    let sound = |part: &&str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    parts.len() >= 2 && parts.iter().all(sound) && url.bytes().all(allowed)
}

/// What a province or territory is called in English and in French.
fn names_of(province: Province) -> &'static [&'static str] {
    match province {
        Province::Ab => &["Alberta"],
        Province::Bc => &["British Columbia", "Colombie-Britannique"],
        Province::Mb => &["Manitoba"],
        Province::Nb => &["New Brunswick", "Nouveau-Brunswick"],
        Province::Nl => &["Newfoundland", "Terre-Neuve", "Labrador"],
        Province::Ns => &["Nova Scotia", "Nouvelle-Écosse"],
        Province::Nt => &["Northwest Territories", "Territoires du Nord-Ouest", "NWT", "T.N.-O"],
        Province::Nu => &["Nunavut"],
        Province::On => &["Ontario"],
        Province::Pe => &["Prince Edward Island", "Île-du-Prince-Édouard", "PEI"],
        Province::Qc => &["Quebec", "Québec"],
        Province::Sk => &["Saskatchewan"],
        Province::Yt => &["Yukon"],
    }
}

/// Whether a phrase holds a name, and not as a part of a longer word.
fn names(phrase: &str, name: &str) -> bool {
    phrase.match_indices(name).any(|(at, _)| {
        let before = phrase.get(..at).and_then(|text| text.chars().next_back());
        let after = phrase.get(at + name.len()..).and_then(|text| text.chars().next());
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}
