//! The code by which somebody goes on later.

use std::borrow::Cow;
use std::collections::BTreeMap;

use microcred::domain::catalogue::Catalogue;
use microcred::domain::criteria::Check;
use microcred::domain::knowledge::Knowledge;
use microcred::domain::matching::Sort;
use microcred::domain::profile::{Goal, Profile, Schooling, Situation, StatusInCanada};
use microcred::domain::programme::{ProgrammeId, Sector};
use microcred::domain::resume::{Said, Unreadable, code, read};
use microcred::domain::standing::Limit;
use microcred::domain::weighing::{Side, TradeOff, Weighing};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use super::strategies::{DATA, WORDS, clean_text, limits, profile_with, text};

fn weighing() -> impl Strategy<Value = Weighing> {
    let chosen = btree_map(select(TradeOff::ALL), select(Side::ALL), 0..=TradeOff::ALL.len());
    let set = btree_map(select(Check::all()), 0_u32..=100, 0..=Check::all().len());
    (chosen, set).prop_map(|(chosen, set)| Weighing { chosen, set })
}

fn tray() -> impl Strategy<Value = Vec<ProgrammeId>> {
    let ids: Vec<ProgrammeId> = DATA.catalogue.ids().map(Cow::into_owned).collect();
    subsequence(ids, 0..=5).prop_shuffle()
}

fn said(profile: impl Strategy<Value = Profile>) -> impl Strategy<Value = Said> {
    let list = prop_oneof![
        1 => Just((Default::default(), Sort::Fit, Weighing::default())),
        1 => (limits(), select(Sort::ALL), weighing()),
    ];
    (profile, list, tray()).prop_map(|(profile, (relaxed, sort, weighing), tray)| Said {
        profile,
        relaxed,
        sort,
        weighing,
        tray,
    })
}

proptest! {
    /// Every answer and every choice comes back, from every way to write the code down.
    #[test]
    fn holds_all_that_was_said(said in said(profile_with(|| select(WORDS).prop_map(str::to_owned)))) {
        let code = code(&said, &DATA.catalogue);
        prop_assert_eq!(code.left_out, 0);
        for text in [code.letters().to_owned(), code.grouped(), code.grouped().to_lowercase().replace('-', "  ")] {
            let read = read(&text, &DATA).unwrap();
            prop_assert_eq!((&read.said, read.missing, read.job_missing), (&said, 0, false));
        }
    }

    /// Whatever was typed, the code stays one that fits a QR code, and what it leaves out is counted.
    #[test]
    fn is_never_too_long(said in said(profile_with(clean_text))) {
        let code = code(&said, &DATA.catalogue);
        prop_assert!(code.letters().len() <= 250, "{}", code.letters().len());
        prop_assert!(code.letters().bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
        let read = read(code.letters(), &DATA).unwrap().said;
        let texts = |said: &Said| said.profile.skills.len() + usize::from(said.profile.target.skill.is_some());
        prop_assert_eq!(texts(&read) + code.left_out, texts(&said));
        prop_assert_eq!(read.tray, said.tray);
    }

    /// Up to four wrong letters are noticed in a code of up to 89: that is what its check is made for.
    #[test]
    fn with_wrong_letters_is_refused(
        said in said(Just(Profile { goal: Some(Goal::FirstJob), ..Profile::default() })),
        wrong in vec((any::<Index>(), select("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".chars().collect::<Vec<_>>())), 1..=4),
    ) {
        let code = code(&said, &DATA.catalogue).letters().to_owned();
        let mut letters: Vec<char> = code.chars().collect();
        let from = "MC1".len();
        for (at, letter) in wrong {
            let at = from + at.index(letters.len() - from);
            letters[at] = letter;
        }
        let changed: String = letters.into_iter().collect();
        prop_assume!(changed != code && code.len() <= 89);
        let refused = matches!(read(&changed, &DATA), Err(Unreadable::Wrong { .. }));
        prop_assert!(refused, "{} for {}", changed, code);
    }

    /// Any text is read or refused, and what is read has one code only.
    #[test]
    fn any_text_is_read_or_refused(text in text(), letters in "[a-z0-9]{0,120}") {
        for text in [text, format!("mc1{letters}"), letters] {
            if let Ok(resumed) = read(&text, &DATA) {
                let again = code(&resumed.said, &DATA.catalogue);
                prop_assert_eq!(read(again.letters(), &DATA).unwrap().said, resumed.said);
            }
        }
    }

    /// Any bits with a right check are read or refused, whoever made them.
    #[test]
    fn any_bits_are_read_or_refused(fives in vec(0_u8..32, 0..120)) {
        use bech32::{Bech32m, Fe32, Fe32IterExt, Hrp};
        let fives = std::iter::once(1).chain(fives).map(|five| Fe32::try_from(five).unwrap());
        let text: String = fives.with_checksum::<Bech32m>(&Hrp::parse("mc").unwrap()).chars().collect();
        if let Ok(resumed) = read(&text, &DATA) {
            let profile = &resumed.said.profile;
            prop_assert!(profile.hours_per_week.is_none_or(|hours| (1..=168).contains(&hours)));
            prop_assert!(profile.clb.is_none_or(|level| (1..=12).contains(&level)));
            prop_assert!(resumed.said.tray.len() + resumed.missing <= 5);
            let again = code(&resumed.said, &DATA.catalogue);
            prop_assert!(again.left_out > 0 || read(again.letters(), &DATA).unwrap().said == resumed.said);
        }
    }
}

/// Three answers and two programmes are written by hand in eight groups.
#[test]
fn of_three_answers_and_two_programmes_is_short() {
    let mut ids = DATA.catalogue.ids().map(Cow::into_owned);
    let profile = Profile {
        goal: Some(Goal::FirstJob),
        budget: Some(microcred::domain::money::Cents::from_dollars(1_500)),
        hours_per_week: Some(10),
        ..Profile::default()
    };
    let said = Said { profile, tray: ids.by_ref().take(2).collect(), ..Said::default() };
    let code = code(&said, &DATA.catalogue);
    assert!(code.grouped().split('-').count() <= 1 + 8, "{}", code.grouped());
}

#[test]
fn says_how_many_programmes_are_not_here_and_keeps_the_others() {
    let all: Vec<ProgrammeId> = DATA.catalogue.ids().map(Cow::into_owned).collect();
    let said = Said { tray: all[..3].to_vec(), ..Said::default() };
    let code = code(&said, &DATA.catalogue);
    let fewer = DATA.catalogue.programmes().iter().filter(|one| one.id != all[1]).cloned().collect();
    let known = Knowledge { catalogue: Catalogue::new(DATA.catalogue.head.clone(), fewer), ..DATA.clone() };
    let read = read(code.letters(), &known).unwrap();
    assert_eq!((read.said.tray, read.missing), (vec![all[0].clone(), all[2].clone()], 1));
}

/// A code of today is read by every later version of the same layout. Where this fails, a list of words was changed other than at
/// its end, or the layout was: that needs a new number of the layout.
#[test]
fn of_the_first_layout_is_read_for_ever() {
    let profile = Profile {
        goal: Some(Goal::Explore),
        target: microcred::domain::profile::Target {
            occupation: microcred::domain::occupation::NocCode::read("33102"),
            sector: Some(Sector::General),
            skill: Some("first aid".to_owned()),
        },
        status: Some(StatusInCanada::Visitor),
        schooling: Some(Schooling::Degree),
        situations: Some([Situation::Indigenous].into()),
        ..Profile::default()
    };
    let weighing = Weighing {
        chosen: BTreeMap::from([(TradeOff::GoalOrPrice, Side::Second)]),
        set: BTreeMap::from([(*Check::all().last().unwrap(), 100)]),
    };
    let tray = vec![ProgrammeId::read("algonquin-college/accelerated-psw").unwrap()];
    let said = Said { profile, relaxed: [Limit::Entry].into(), sort: Sort::Name, weighing, tray: tray.clone() };
    let known = Knowledge {
        catalogue: Catalogue::new(
            DATA.catalogue.head.clone(),
            vec![microcred::domain::programme::Programme {
                id: tray[0].clone(),
                ..microcred::domain::programme::Programme::blank()
            }],
        ),
        ..DATA.clone()
    };
    let pinned = "MC1-P45P-F6LY-339Y-N2QQ-YJYQ-XCKQ-3PQY-YQVQ-ZPNE-PTF3-Q7V4-LWJW";
    assert_eq!(code(&said, &known.catalogue).grouped(), pinned);
    assert_eq!(read(pinned, &known).map(|read| (read.said, read.missing)), Ok((said, 0)));
}
