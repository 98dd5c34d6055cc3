//! The code by which somebody goes on later.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use microcred_advice::limits::Limit;
use microcred_advice::ordering::Sort;
use microcred_advice::weight_overrides::{TradeOff, TradeOffSide, WeightOverrides};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::ChecklistQuestion;
use microcred_core::profile::{Goal, ImmigrationStatus, Profile, Schooling, Situation};
use microcred_core::program::{ProgramId, Sector};
use microcred_core::reference_data::ReferenceData;
use microcred_session::resume::{ResumeCodeError, SavedAnswers, decode, encode};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use super::strategies::{WORDS, clean_text, limits, profile_with, text};
use crate::support::data::REFERENCE;

fn weighing() -> impl Strategy<Value = WeightOverrides> {
    let chosen = btree_map(select(TradeOff::ALL), select(TradeOffSide::ALL), 0..=TradeOff::ALL.len());
    let set = btree_map(select(ChecklistQuestion::all()), 0_u32..=100, 0..=ChecklistQuestion::all().len());
    (chosen, set).prop_map(|(chosen, set)| WeightOverrides { trade_offs: chosen, manual_weights: set })
}

fn tray() -> impl Strategy<Value = Vec<ProgramId>> {
    let ids: Vec<ProgramId> = REFERENCE.catalogue.ids().map(Cow::into_owned).collect();
    subsequence(ids, 0..=5).prop_shuffle()
}

fn said(profile: impl Strategy<Value = Profile>) -> impl Strategy<Value = SavedAnswers> {
    let list = prop_oneof![
        1 => Just((Default::default(), Sort::Fit, WeightOverrides::default())),
        1 => (limits(), select(Sort::ALL), weighing()),
    ];
    (profile, list, tray()).prop_map(|(profile, (disabled_limits, sort, weighing), tray)| SavedAnswers {
        profile,
        disabled_limits,
        sort,
        weight_overrides: weighing,
        picked: tray,
        ..SavedAnswers::default()
    })
}

proptest! {
    /// Every answer and every choice comes back, from every way to write the code down.
    #[test]
    fn round_trips_all_answers(said in said(profile_with(|| select(WORDS).prop_map(str::to_owned)))) {
        let code = encode(&said, &REFERENCE.catalogue);
        prop_assert_eq!(code.omitted_texts, 0);
        for text in [code.letters().to_owned(), code.grouped(), code.grouped().to_lowercase().replace('-', "  ")] {
            let read = decode(&text, &REFERENCE).unwrap();
            prop_assert_eq!((&read.answers, read.missing_programs, read.is_job_missing), (&said, 0, false));
        }
    }

    /// Whatever was typed, the code stays one that fits a QR code, and what it leaves out is counted.
    #[test]
    fn never_exceeds_maximum_length(said in said(profile_with(clean_text))) {
        let code = encode(&said, &REFERENCE.catalogue);
        prop_assert!(code.letters().len() <= 250, "{}", code.letters().len());
        prop_assert!(code.letters().bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
        let read = decode(code.letters(), &REFERENCE).unwrap().answers;
        let texts = |said: &SavedAnswers| said.profile.skills.len() + usize::from(said.profile.target.skill.is_some());
        prop_assert_eq!(texts(&read) + code.omitted_texts, texts(&said));
        prop_assert_eq!(read.picked, said.picked);
    }

    /// Up to four wrong letters are noticed in a code of up to 89: that is what its check is made for.
    #[test]
    fn with_wrong_letters_is_rejected(
        said in said(Just(Profile { goal: Some(Goal::FirstJob), ..Profile::default() })),
        wrong in vec((any::<Index>(), select("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".chars().collect::<Vec<_>>())), 1..=4),
    ) {
        let code = encode(&said, &REFERENCE.catalogue).letters().to_owned();
        let mut letters: Vec<char> = code.chars().collect();
        let from = "MC1".len();
        for (at, letter) in wrong {
            let at = from + at.index(letters.len() - from);
            letters[at] = letter;
        }
        let changed: String = letters.into_iter().collect();
        prop_assume!(changed != code && code.len() <= 89);
        let refused = matches!(decode(&changed, &REFERENCE), Err(ResumeCodeError::ChecksumMismatch { .. }));
        prop_assert!(refused, "{} for {}", changed, code);
    }

    /// Any text is read or refused, and what is read has one code only.
    #[test]
    fn random_text_never_panics(text in text(), letters in "[a-z0-9]{0,120}") {
        for text in [text, format!("mc1{letters}"), letters] {
            if let Ok(resumed) = decode(&text, &REFERENCE) {
                let again = encode(&resumed.answers, &REFERENCE.catalogue);
                prop_assert_eq!(decode(again.letters(), &REFERENCE).unwrap().answers, resumed.answers);
            }
        }
    }

    /// Any bits with a right check are read or refused, whoever made them.
    #[test]
    fn random_bits_never_panic(fives in vec(0_u8..32, 0..120)) {
        use bech32::{Bech32m, Fe32, Fe32IterExt, Hrp};
        let fives = std::iter::once(1).chain(fives).map(|five| Fe32::try_from(five).unwrap());
        let text: String = fives.with_checksum::<Bech32m>(&Hrp::parse("mc").unwrap()).chars().collect();
        if let Ok(resumed) = decode(&text, &REFERENCE) {
            let profile = &resumed.answers.profile;
            prop_assert!(profile.hours_per_week.is_none_or(|hours| (1..=168).contains(&hours)));
            prop_assert!(profile.clb.is_none_or(|level| (1..=12).contains(&level)));
            prop_assert!(resumed.answers.picked.len() + resumed.missing_programs <= 5);
            let again = encode(&resumed.answers, &REFERENCE.catalogue);
            prop_assert!(again.omitted_texts > 0 || decode(again.letters(), &REFERENCE).unwrap().answers == resumed.answers);
        }
    }
}

/// Three answers and two programs are written by hand in eight groups.
#[test]
fn with_three_answers_and_two_programs_is_short() {
    let mut ids = REFERENCE.catalogue.ids().map(Cow::into_owned);
    let profile = Profile {
        goal: Some(Goal::FirstJob),
        budget: Some(microcred_core::money::Cents::from_dollars(1_500)),
        hours_per_week: Some(10),
        ..Profile::default()
    };
    let said = SavedAnswers { profile, picked: ids.by_ref().take(2).collect(), ..SavedAnswers::default() };
    let code = encode(&said, &REFERENCE.catalogue);
    assert!(code.grouped().split('-').count() <= 1 + 8, "{}", code.grouped());
}

#[test]
fn counts_missing_programs_and_keeps_the_others() {
    let all: Vec<ProgramId> = REFERENCE.catalogue.ids().map(Cow::into_owned).collect();
    let said = SavedAnswers { picked: all[..3].to_vec(), ..SavedAnswers::default() };
    let code = encode(&said, &REFERENCE.catalogue);
    let fewer = REFERENCE.catalogue.in_memory_programs().iter().filter(|one| one.id != all[1]).cloned().collect();
    let known =
        ReferenceData { catalogue: Catalogue::new(REFERENCE.catalogue.header.clone(), fewer), ..(**REFERENCE).clone() };
    let read = decode(code.letters(), &known).unwrap();
    assert_eq!((read.answers.picked, read.missing_programs), (vec![all[0].clone(), all[2].clone()], 1));
}

/// A code of today is read by every later version of the same layout. Where this fails, a list of words was changed other than at
/// its end, or the layout was: that needs a new number of the layout.
#[test]
fn version_1_stays_readable() {
    let profile = Profile {
        goal: Some(Goal::Explore),
        target: microcred_core::profile::Target {
            occupation: microcred_core::occupation::NocCode::parse("33102"),
            sector: Some(Sector::General),
            skill: Some("first aid".to_owned()),
        },
        status: Some(ImmigrationStatus::Visitor),
        schooling: Some(Schooling::Degree),
        situations: Some([Situation::Indigenous].into()),
        ..Profile::default()
    };
    let weighing = WeightOverrides {
        trade_offs: BTreeMap::from([(TradeOff::GoalOrPrice, TradeOffSide::Second)]),
        manual_weights: BTreeMap::from([(*ChecklistQuestion::all().last().unwrap(), 100)]),
    };
    let tray = vec![ProgramId::parse("algonquin-college/accelerated-psw").unwrap()];
    let said = SavedAnswers {
        profile,
        disabled_limits: [Limit::Language].into(),
        sort: Sort::Name,
        weight_overrides: weighing,
        picked: tray.clone(),
        ..SavedAnswers::default()
    };
    let known = ReferenceData {
        catalogue: Catalogue::new(
            REFERENCE.catalogue.header.clone(),
            vec![microcred_core::program::Program { id: tray[0].clone(), ..microcred_core::program::Program::blank() }],
        ),
        ..(**REFERENCE).clone()
    };
    let pinned = "MC1-P45P-F6LY-339Y-N2QQ-YJYQ-XCKQ-3PQY-ZQVQ-ZPNE-PTF3-Q7VQ-CVCG";
    assert_eq!(encode(&said, &known.catalogue).grouped(), pinned);
    assert_eq!(decode(pinned, &known).map(|read| (read.answers, read.missing_programs)), Ok((said.clone(), 0)));
    // Written by the first edition, with the limit on entry conditions turned off, which never closed a program.
    let first_edition = "MC1-P45P-F6LY-339Y-N2QQ-YJYQ-XCKQ-3PQY-YQVQ-ZPNE-PTF3-Q7V4-LWJW";
    let without_limits = SavedAnswers { disabled_limits: BTreeSet::new(), ..said };
    let read = decode(first_edition, &known).map(|read| (read.answers, read.missing_programs));
    assert_eq!(read, Ok((without_limits, 0)));
}
