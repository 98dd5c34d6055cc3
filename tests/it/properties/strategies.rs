//! What the properties are tried on: people, programs and texts.
//!
//! They reach every word of every closed list and the edges at which rules change sides: equal amounts, one cent more,
//! open ends, nothing said.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use microcred_advice::limits::Limit;
use microcred_advice::matching::MatchRequest;
use microcred_advice::sections::ShownSections;
use microcred_core::catalogue::{Catalogue, CatalogueHeader};
use microcred_core::criteria::Criterion;
use microcred_core::fact::{Basis, Fact, PageDate, Source, SourceKind, Tristate};
use microcred_core::interview::{Question, clear_answer};
use microcred_core::money::{Cents, Currency, ExchangeRate, Price, Tax};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, LandingDate, MAX_LANDING_YEAR, MIN_LANDING_YEAR, Profile,
    Schooling, Situation, StudyLanguage, StudyPlace, Target,
};
use microcred_core::program::{
    Clb, OccupationLink, Prerequisites, Program, ProgramId, ProviderKind, Sector, Status, WeeksBasis,
};
use microcred_core::sanitize::{Localised, clean};
use microcred_core::schedule::{DayPart, Delivery, FinishBy, Hours, Pace, StatedRange, Weeks};
use microcred_core::terms::{Asked, Attendance, Entry, OpenTo, SchoolLevel, SchoolingAsked, Terms, ValidIn};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::support::data::{REFERENCE, TODAY};

/// Characters that have a meaning for a terminal, a reader of RON or the folding of words.
pub const SPECIAL_CHARACTERS: &str = concat!(
    "\u{1b}\u{7}\0\n\r\t\u{85}\u{9b}\u{a0}\u{ad}\u{200b}\u{200d}\u{202e}\u{2028}\u{2066}\u{feff}\u{e0041}\u{301}\u{345}\u{3099}",
    "éÉœŒßẞİıﬀ½€ﷺ한か😀\"\\'()[]{}:,/*#-.01arb  ",
);

/// Words that name skills and titles; some speak of each other.
pub const WORDS: &[&str] = &[
    "data entry",
    "Data analysis",
    "first aid",
    "soins aux aînés",
    "SOINS",
    "welding",
    "Œuvre",
    "analysis",
    "the of",
    "-",
];

pub const CODES: &[&str] = &["33102", "33103", "31301", "14111", "22220", "00012"];

pub fn text() -> impl Strategy<Value = String> {
    let telling: Vec<char> = SPECIAL_CHARACTERS.chars().collect();
    let letter = prop_oneof![3 => select(telling), 2 => any::<char>(), 3 => proptest::char::range(' ', 'z')];
    vec(letter, 0..40).prop_map(String::from_iter)
}

/// A text as it stands in the program: cleaned, with something in it.
pub fn clean_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| clean(&text)).prop_filter("blank", |text| !text.trim().is_empty())
}

pub fn words() -> impl Strategy<Value = Localised> {
    prop_oneof![
        select(WORDS).prop_map(Localised::plain),
        (select(WORDS), select(WORDS))
            .prop_map(|(en, fr)| Localised::in_languages(vec![("en".into(), en.into()), ("fr".into(), fr.into())])),
    ]
}

pub fn code() -> impl Strategy<Value = NocCode> {
    select(CODES).prop_map(|code| NocCode::parse(code).unwrap())
}

pub fn quantity() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => (1_u32..=60).prop_map(f64::from),
        1 => (1_u32..=400).prop_map(|quarters| f64::from(quarters) / 4.0),
        1 => Just(0.2),
    ]
}

pub fn span() -> impl Strategy<Value = StatedRange<f64>> {
    prop_oneof![
        Just(StatedRange::Unknown),
        quantity().prop_map(StatedRange::Exactly),
        (quantity(), quantity()).prop_map(|(one, other)| StatedRange::Between(one.min(other), one.max(other))),
        quantity().prop_map(StatedRange::AtLeast),
        quantity().prop_map(StatedRange::AtMost),
    ]
}

/// Few round amounts, so that equal ones meet, and the cents beside them.
pub fn amount() -> impl Strategy<Value = Cents> {
    prop_oneof![
        4 => (0_i64..=12).prop_map(|hundreds| Cents(hundreds * 10_000)),
        1 => (1_i64..=12).prop_map(|hundreds| Cents(hundreds * 10_000 + 1)),
        1 => (0..=Cents::MAX.0).prop_map(Cents),
    ]
}

pub fn price() -> impl Strategy<Value = Price> {
    let currency = || prop_oneof![3 => Just(Currency::Cad), 2 => select(Currency::ALL)];
    prop_oneof![
        Just(Price::Unknown),
        Just(Price::Free),
        (amount(), currency()).prop_map(|(amount, currency)| Price::Fixed(amount, currency)),
        (amount(), amount(), currency()).prop_map(|(one, other, currency)| Price::Between(
            one.min(other),
            one.max(other),
            currency
        )),
        (amount(), currency(), of(0_u32..=366)).prop_map(|(amount, currency, trial_days)| Price::PerMonth {
            amount,
            currency,
            trial_days
        }),
    ]
}

pub fn level() -> impl Strategy<Value = Clb> {
    (1_u8..=12, 1_u8..=12, 1_u8..=12, 1_u8..=12).prop_map(|(listening, speaking, reading, writing)| Clb {
        listening,
        speaking,
        reading,
        writing,
    })
}

pub fn prerequisites() -> impl Strategy<Value = Prerequisites> {
    prop_oneof![
        Just(Prerequisites::Unknown),
        Just(Prerequisites::NoneRequired),
        words().prop_map(Prerequisites::Required)
    ]
}

pub fn fact() -> impl Strategy<Value = Fact> {
    (select(Tristate::ALL), words(), select(Basis::ALL)).prop_map(|(value, evidence, basis)| match value {
        Tristate::Unknown => Fact::unknown(),
        Tristate::Yes | Tristate::No => Fact { value, evidence, source: None, as_of: None, basis },
    })
}

pub fn links() -> impl Strategy<Value = Vec<OccupationLink>> {
    let codes = subsequence(CODES, 0..=2);
    (codes, select(Basis::ALL)).prop_map(|(codes, basis)| {
        let why = Localised::plain("named on the page");
        let link = |code: &str| OccupationLink { code: NocCode::parse(code).unwrap(), basis, why: why.clone() };
        codes.into_iter().map(link).collect()
    })
}

pub fn source() -> impl Strategy<Value = Source> {
    select(&[None, Some("2021"), Some("2024-02"), Some("2026-11-21")][..]).prop_map(|date| Source {
        url: "https://example.ca".into(),
        kind: SourceKind::Unknown,
        as_of: date.and_then(PageDate::parse).unwrap_or_default(),
        other_urls: Vec::new(),
        page_language: None,
    })
}

/// Terms of which some is known.
pub fn terms() -> impl Strategy<Value = Terms> {
    let valid_in = prop_oneof![
        2 => Just(ValidIn::Unknown),
        1 => Just(ValidIn::All),
        1 => subsequence(Province::ALL, 1..=3).prop_map(ValidIn::Only),
    ];
    let statuses = subsequence(ImmigrationStatus::ALL, 0..=ImmigrationStatus::ALL.len());
    let asked =
        || prop_oneof![2 => Just(Asked::Unknown), 1 => words().prop_map(Asked::Yes), 1 => words().prop_map(Asked::No)];
    let schooling = prop_oneof![
        2 => Just(SchoolingAsked::Unknown),
        1 => words().prop_map(SchoolingAsked::NotAsked),
        1 => (select(SchoolLevel::ALL), words()).prop_map(|(level, why)| SchoolingAsked::Asked(level, why)),
    ];
    (valid_in, statuses, asked(), asked(), schooling, of(select(Attendance::ALL))).prop_map(
        |(valid_in, statuses, licence, pays_learner, schooling, attendance)| Terms {
            valid_in,
            open_to: OpenTo { statuses, ..OpenTo::default() },
            entry: Entry { licence, schooling, ..Entry::default() },
            pays_learner,
            attendance,
            ..Terms::default()
        },
    )
}

/// A program whose id is given by its place in a catalogue.
pub fn program() -> impl Strategy<Value = Program> {
    let who = (select(WORDS), select(ProviderKind::ALL), of(select(Province::ALL)), select(Sector::ALL));
    let what = (vec(words(), 0..3), links(), any::<bool>(), vec(fact(), Criterion::ALL.len()));
    let when = (
        select(Delivery::ALL),
        select(Pace::ALL),
        subsequence(DayPart::ALL, 0..=DayPart::ALL.len()),
        (span(), span(), span()),
        select(WeeksBasis::ALL),
    );
    let money = (price(), select(Tax::ALL), of(words()), of(words()));
    let entry = (subsequence(vec!["en", "fr", "mul", "zh"], 0..=2), prerequisites(), of(level()));
    let state = (
        of(1_u32..=50),
        prop_oneof![3 => Just(Status::Running), 2 => select(Status::ALL)],
        source(),
        any::<bool>(),
        terms(),
    );
    (who, what, when, money, entry, state).prop_map(|(who, what, when, money, entry, state)| Program {
        id: ProgramId::parse("a/a").unwrap(),
        title: who.0.to_owned(),
        provider: "A provider".to_owned(),
        provider_kind: who.1,
        province: who.2,
        page: state.3.then(|| "https://example.ca/course".to_owned()),
        terms: Box::new(state.4),
        sector: who.3,
        skills: what.0,
        roles: Vec::new(),
        occupations: what.1,
        licence_first: what.2,
        licence_note: None,
        delivery: when.0,
        pace: when.1,
        times: when.2,
        hours: when.3.0.map(Hours),
        weeks: when.3.1.map(Weeks),
        weeks_basis: when.4,
        hours_per_week: when.3.2.map(Hours),
        price: money.0,
        tax: money.1,
        additional_costs: money.2,
        price_condition: money.3,
        languages: entry.0.into_iter().map(str::to_owned).collect(),
        prerequisites: entry.1,
        clb: entry.2,
        criteria: what.3,
        counts_toward: Vec::new(),
        expires_after_years: state.0,
        status: state.1,
        source: state.2,
        notes: None,
        ..Program::blank()
    })
}

pub fn programs() -> impl Strategy<Value = Vec<Program>> {
    vec(program(), 0..8).prop_map(|list| {
        let number = |(number, program)| Program { id: ProgramId::parse(&format!("p/{number}")).unwrap(), ..program };
        list.into_iter().enumerate().map(number).collect()
    })
}

/// The same programs in two orders.
pub fn shuffled() -> impl Strategy<Value = (Catalogue, Catalogue)> {
    programs()
        .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle()))
        .prop_map(|(list, other)| (catalogue(list), catalogue(other)))
}

pub fn catalogue(programs: Vec<Program>) -> Catalogue {
    let rate = ExchangeRate {
        currency: Currency::Usd,
        cad_per_unit: 1.3698,
        as_of: "2024".into(),
        source: "Bank of Canada".into(),
    };
    Catalogue::new(CatalogueHeader { rates: vec![rate], ..CatalogueHeader::default() }, programs)
}

pub fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        2 => (-30_i32..800).prop_map(|days| TODAY + days.days()),
        1 => (Just(Date::MIN), 0_i32..7_000_000).prop_map(|(first, days)| first + days.days()),
    ]
}

pub fn finish_by() -> impl Strategy<Value = FinishBy> {
    prop_oneof![(1_u32..=520).prop_map(FinishBy::Weeks), day().prop_map(FinishBy::Day)]
}

pub fn target(skill: impl Strategy<Value = String>) -> impl Strategy<Value = Target> {
    (of(code()), of(select(Sector::ALL)), of(skill)).prop_map(|(occupation, sector, skill)| Target {
        occupation,
        sector,
        skill,
    })
}

/// A person with skills in the given words.
pub fn profile_with<S: Strategy<Value = String>>(skill: impl Fn() -> S) -> impl Strategy<Value = Profile> {
    let wish = (of(select(Goal::ALL)), target(skill()), of(amount()), any::<bool>());
    let time = (of(1_u32..=60), of(finish_by()), btree_set(select(DayPart::ALL), 0..=3));
    let place = (of(select(StudyPlace::ALL)), of(select(Province::ALL)), of(select(ImmigrationStatus::ALL)));
    let self_ = (
        of(select(StudyLanguage::ALL)),
        of(1_u8..=12),
        of(select(Schooling::ALL)),
        select(Tristate::ALL),
        vec(skill(), 0..4),
    );
    (wish, time, place, self_, money()).prop_map(|(wish, time, place, self_, money)| Profile {
        goal: wish.0,
        target: wish.1,
        // Who does not pay names no budget.
        budget: wish.2.filter(|_| !wish.3),
        employer_pays: wish.3,
        hours_per_week: time.0,
        finish_by: time.1,
        available_times: time.2,
        place: place.0,
        province: place.1,
        status: place.2,
        study_language: self_.0,
        clb: self_.1,
        schooling: self_.2,
        further_study: self_.3,
        skills: self_.4,
        ..money
    })
}

pub fn landed() -> impl Strategy<Value = LandingDate> {
    prop_oneof![
        2 => Just(LandingDate::Always),
        2 => (2019_i16..=2027).prop_map(LandingDate::Year),
        1 => (MIN_LANDING_YEAR..=MAX_LANDING_YEAR).prop_map(LandingDate::Year),
        1 => day().prop_map(LandingDate::Day),
    ]
}

/// What a person says of aid and tax credits, and nothing else.
pub fn money() -> impl Strategy<Value = Profile> {
    let life = (of(landed()), of(prop_oneof![2 => 26_u8..=65, 1 => 0_u8..=120]), of(select(EmploymentStatus::ALL)));
    let tax = (of((0_i64..=20).prop_map(|quarters| Cents(quarters * 25_000))), select(Tristate::ALL));
    let household = (of(select(HouseholdSize::ALL)), of((0_i64..=40).prop_map(|fives| Cents(fives * 500_000))));
    let situations = of(btree_set(select(Situation::ALL), 0..=Situation::ALL.len()));
    (life, tax, household, situations).prop_map(|(life, tax, household, situations)| Profile {
        landing_date: life.0,
        age: life.1,
        work: life.2,
        training_limit: tax.0,
        pays_tax: tax.1,
        household: household.0,
        household_income: household.1,
        situations,
        ..Profile::default()
    })
}

/// A person who speaks in the words of the programs.
pub fn person() -> impl Strategy<Value = Profile> {
    // Most people leave some limits unsaid; otherwise hardly anything would ever match.
    (profile_with(|| select(WORDS).prop_map(str::to_owned)), any::<u8>()).prop_map(|(mut profile, kept)| {
        let questions =
            [Question::Target, Question::FinishBy, Question::When, Question::Place, Question::Province, Question::Clb];
        for (bit, question) in questions.into_iter().enumerate() {
            if kept & (1 << bit) == 0 {
                clear_answer(&mut profile, question);
            }
        }
        profile
    })
}

pub fn limits() -> impl Strategy<Value = BTreeSet<Limit>> {
    btree_set(select(Limit::ALL), 0..=Limit::ALL.len())
}

/// The request of a person with every section shown.
pub fn wish(profile: &Profile) -> MatchRequest<'_> {
    MatchRequest { shown_sections: ShownSections::ALL, ..MatchRequest::new(profile, &REFERENCE, TODAY) }
}
