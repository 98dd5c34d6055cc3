//! The table of questions: one row each, in the order in which they are asked.
//!
//! The interview, the flags of the command line, the file of answers and the resume code are driven by it. A new question is
//! a row here, a field of [`Profile`](crate::profile::Profile), its words in the three languages, and the rules that use its answer.

use crate::answer_field::{
    AmountField, AnswerField, ChoiceField, ChoicesField, NO_CHOICE_ID, NumberField, WordList, YesNoField,
};
use crate::id_enum;
use crate::occupation::Province;
use crate::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, Schooling, Situation, StudyLanguage, StudyPlace,
};
use crate::questions::{
    CodePart, CodeSlot, Dependency, InterviewPath, MAX_AGE_YEARS, MAX_DOLLARS, MAX_TRAINING_LIMIT_DOLLARS,
    MAX_WEEKLY_HOURS, QuestionRow,
};
use crate::schedule::DayPart;
use crate::wire::WireEnum;

const SHORT_AND_FULL: &[InterviewPath] = &[InterviewPath::Short, InterviewPath::Full];
const FULL: &[InterviewPath] = &[InterviewPath::Full];
const FULL_AND_MONEY: &[InterviewPath] = &[InterviewPath::Full, InterviewPath::Money];
const MONEY: &[InterviewPath] = &[InterviewPath::Money];

const SITUATION_CHOICES: &[&str] = &{
    let mut choices = [NO_CHOICE_ID; Situation::IDS.len() + 1];
    let (_, situations) = choices.split_at_mut(1);
    situations.copy_from_slice(Situation::IDS);
    choices
};

/// The list of words of an enum.
macro_rules! words {
    ($type:ident) => {
        WordList {
            type_name: stringify!($type),
            ids: $type::IDS,
            find: |word| $type::find(word).map($type::id),
            wire_number: |id| $type::find(id).map($type::wire_number),
            from_wire_number: |number| $type::from_wire_number(number).map($type::id),
        }
    };
}

/// A field `Option<enum>` of the profile.
macro_rules! choice {
    ($field:ident: $type:ident) => {
        AnswerField::Choice(ChoiceField {
            words: words!($type),
            get: |profile| profile.$field.map($type::id),
            set: |profile, id| profile.$field = id.and_then($type::find),
        })
    };
}

/// A field `Tristate` of the profile.
macro_rules! yes_no {
    ($field:ident) => {
        AnswerField::YesNo(YesNoField { get: |profile| profile.$field, set: |profile, value| profile.$field = value })
    };
}

/// A field `Option<u8>` of the profile.
macro_rules! small_number {
    ($field:ident: $min:literal..=$max:expr, $offered:expr) => {
        AnswerField::Number(NumberField {
            min: $min,
            max: $max,
            offered: $offered,
            get: |profile| profile.$field.map(u32::from),
            set: |profile, number| profile.$field = number.and_then(|number| u8::try_from(number).ok()),
        })
    };
}

/// A field `Option<Cents>` of the profile.
macro_rules! amount {
    ($field:ident: ..=$max:expr, $offered:expr) => {
        AnswerField::Amount(AmountField {
            max_dollars: $max,
            offered: $offered,
            get: |profile| profile.$field,
            set: |profile, amount| profile.$field = amount,
        })
    };
}

/// Declares the questions, each with its row.
macro_rules! question_table {
    ($($variant:ident = $id:literal { $($row:tt)+ })+) => {
        id_enum! {
            /// A question.
            Question { $($variant = $id),+ }
        }

        impl Question {
            /// Returns the row of the table.
            #[must_use]
            pub const fn row(self) -> &'static QuestionRow {
                match self { $(Self::$variant => const { &QuestionRow { $($row)+ } }),+ }
            }
        }
    };
}

question_table! {
    Goal = "goal" {
        step: 1,
        paths: SHORT_AND_FULL,
        dependency: None,
        field: choice!(goal: Goal),
        flags: &["goal"],
        file_keys: &["goal"],
        code: CodeSlot::new(1, CodePart::Plan, 0, 4),
    }
    Target = "target" {
        step: 2,
        paths: FULL,
        dependency: None,
        field: AnswerField::Target,
        flags: &["occupation", "sector", "want-skill"],
        file_keys: &["occupation", "sector", "skill_wanted"],
        code: CodeSlot::new(1, CodePart::Plan, 1, 0),
    }
    Budget = "budget" {
        step: 3,
        paths: SHORT_AND_FULL,
        dependency: None,
        field: AnswerField::Budget,
        flags: &["budget", "employer-pays"],
        file_keys: &["budget", "employer_pays"],
        code: CodeSlot::new(1, CodePart::Plan, 2, 0),
    }
    Hours = "hours" {
        step: 4,
        paths: SHORT_AND_FULL,
        dependency: None,
        field: AnswerField::Number(NumberField {
            min: 1,
            max: MAX_WEEKLY_HOURS,
            offered: &["5", "10", "20", "40"],
            get: |profile| profile.hours_per_week,
            set: |profile, hours| profile.hours_per_week = hours,
        }),
        flags: &["hours-per-week"],
        file_keys: &["hours_per_week"],
        code: CodeSlot::new(1, CodePart::Plan, 3, 8),
    }
    FinishBy = "finish_by" {
        step: 5,
        paths: FULL,
        dependency: None,
        field: AnswerField::FinishBy,
        flags: &["finish-by", "weeks"],
        file_keys: &["finish_by", "weeks"],
        code: CodeSlot::new(1, CodePart::Plan, 4, 10),
    }
    When = "when" {
        step: 6,
        paths: FULL,
        dependency: None,
        field: AnswerField::Choices(ChoicesField {
            words: words!(DayPart),
            offered: DayPart::IDS,
            get: |profile| {
                let times = &profile.available_times;
                (!times.is_empty()).then(|| times.iter().map(|part| part.id()).collect())
            },
            set: |profile, ids| {
                profile.available_times = ids.unwrap_or(&[]).iter().filter_map(|id| DayPart::find(id)).collect();
            },
        }),
        flags: &["when"],
        file_keys: &["when"],
        code: CodeSlot::new(1, CodePart::Plan, 5, 4),
    }
    Place = "place" {
        step: 6,
        paths: FULL,
        dependency: None,
        field: choice!(place: StudyPlace),
        flags: &["place"],
        file_keys: &["place"],
        code: CodeSlot::new(1, CodePart::Plan, 6, 2),
    }
    Province = "province" {
        step: 6,
        paths: FULL_AND_MONEY,
        dependency: None,
        field: choice!(province: Province),
        flags: &["province"],
        file_keys: &["province"],
        code: CodeSlot::new(1, CodePart::Plan, 7, 4),
    }
    Status = "status" {
        step: 7,
        paths: FULL_AND_MONEY,
        dependency: None,
        field: choice!(status: ImmigrationStatus),
        flags: &["status"],
        file_keys: &["status"],
        code: CodeSlot::new(1, CodePart::Person, 0, 4),
    }
    StudyLanguage = "study_language" {
        step: 7,
        paths: FULL,
        dependency: None,
        field: choice!(study_language: StudyLanguage),
        flags: &["study-in"],
        file_keys: &["study_language"],
        code: CodeSlot::new(1, CodePart::Person, 1, 2),
    }
    Clb = "clb" {
        step: 7,
        paths: FULL,
        dependency: None,
        field: small_number!(clb: 1..=12, &["3", "4", "5", "6", "7", "8", "9"]),
        flags: &["clb"],
        file_keys: &["clb"],
        code: CodeSlot::new(1, CodePart::Person, 2, 4),
    }
    Schooling = "schooling" {
        step: 7,
        paths: FULL,
        dependency: None,
        field: choice!(schooling: Schooling),
        flags: &["schooling"],
        file_keys: &["schooling"],
        code: CodeSlot::new(1, CodePart::Person, 3, 3),
    }
    FurtherStudy = "further_study" {
        step: 7,
        paths: FULL,
        // More study matters to the weights only after a college diploma or a degree.
        dependency: Some(Dependency {
            on: Question::Schooling,
            is_met: |profile| matches!(profile.schooling, Some(Schooling::College | Schooling::Degree)),
        }),
        field: yes_no!(further_study),
        flags: &["further-study"],
        file_keys: &["further_study"],
        code: CodeSlot::new(1, CodePart::Person, 4, 0),
    }
    Skills = "skills" {
        step: 7,
        paths: FULL,
        dependency: None,
        field: AnswerField::Skills,
        flags: &["skill"],
        file_keys: &["skills"],
        code: CodeSlot::new(1, CodePart::Person, 5, 0),
    }
    Work = "work" {
        step: 8,
        paths: MONEY,
        dependency: None,
        field: choice!(work: EmploymentStatus),
        flags: &["work"],
        file_keys: &["work"],
        code: CodeSlot::new(1, CodePart::Funding, 0, 2),
    }
    Household = "household" {
        step: 9,
        paths: MONEY,
        dependency: None,
        field: choice!(household: HouseholdSize),
        flags: &["household"],
        file_keys: &["household"],
        code: CodeSlot::new(1, CodePart::Funding, 1, 2),
    }
    HouseholdIncome = "household_income" {
        step: 9,
        paths: MONEY,
        dependency: None,
        field: amount!(household_income: ..=MAX_DOLLARS, &["30000", "50000", "80000", "100000", "150000"]),
        flags: &["household-income"],
        file_keys: &["household_income"],
        code: CodeSlot::new(1, CodePart::Funding, 2, 0),
    }
    Situations = "situations" {
        step: 10,
        paths: MONEY,
        dependency: None,
        field: AnswerField::Choices(ChoicesField {
            words: words!(Situation),
            offered: SITUATION_CHOICES,
            get: |profile| profile.situations.as_ref().map(|all| all.iter().map(|one| one.id()).collect()),
            set: |profile, ids| {
                profile.situations = ids.map(|ids| ids.iter().filter_map(|id| Situation::find(id)).collect());
            },
        }),
        flags: &["situation"],
        file_keys: &["situations"],
        code: CodeSlot::new(1, CodePart::Funding, 3, 8),
    }
    Age = "age" {
        step: 11,
        paths: MONEY,
        dependency: None,
        field: small_number!(age: 0..=MAX_AGE_YEARS, &[]),
        flags: &["age"],
        file_keys: &["age"],
        code: CodeSlot::new(1, CodePart::Funding, 4, 7),
    }
    Landed = "landed" {
        step: 11,
        paths: MONEY,
        dependency: None,
        field: AnswerField::LandingDate,
        flags: &["landed"],
        file_keys: &["landed"],
        code: CodeSlot::new(1, CodePart::Funding, 5, 0),
    }
    PaysTax = "pays_tax" {
        step: 11,
        paths: MONEY,
        dependency: None,
        field: yes_no!(pays_tax),
        flags: &["pays-tax"],
        file_keys: &["pays_tax"],
        code: CodeSlot::new(1, CodePart::Funding, 6, 0),
    }
    TrainingLimit = "training_limit" {
        step: 11,
        paths: MONEY,
        dependency: None,
        field: amount!(
            training_limit: ..=MAX_TRAINING_LIMIT_DOLLARS,
            &["0", "250", "500", "750", "1000"]
        ),
        flags: &["training-limit"],
        file_keys: &["training_limit"],
        code: CodeSlot::new(1, CodePart::Funding, 7, 0),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::profile::Profile;

    fn no_name_twice(names: fn(&QuestionRow) -> &'static [&'static str]) {
        let all: Vec<&str> = Question::ALL.iter().flat_map(|question| names(question.row())).copied().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
    }

    #[test]
    fn flags_and_file_keys_are_distinct() {
        no_name_twice(|row| row.flags);
        no_name_twice(|row| row.file_keys);
    }

    #[test]
    fn questions_of_a_step_follow_each_other() {
        assert!(Question::ALL.is_sorted_by_key(|question| question.step()));
    }

    #[test]
    fn offered_choices_are_the_words_of_their_fields() {
        assert_eq!(SITUATION_CHOICES, ["none", "ei_claim", "trained_abroad", "disability", "indigenous"]);
        for question in Question::ALL {
            if let AnswerField::Choices(field) = question.field() {
                assert!(field.words.ids.iter().all(|id| field.offered.contains(id)), "{question:?}");
            }
        }
    }

    /// Where this fails, codes that were written before are read wrongly: a new question takes the next place of its part and
    /// a new version, and no slot ever moves.
    #[test]
    fn code_slots_stay_as_they_are() {
        let mut slots: Vec<(u32, u8, u8, u32, &str)> = Question::ALL
            .iter()
            .map(|question| (question.row().code, question.id()))
            .map(|(slot, id)| (slot.version, slot.part as u8, slot.place, slot.bits, id))
            .collect();
        slots.sort_unstable();
        let expected = [
            (1, 0, 0, 4, "goal"),
            (1, 0, 1, 0, "target"),
            (1, 0, 2, 0, "budget"),
            (1, 0, 3, 8, "hours"),
            (1, 0, 4, 10, "finish_by"),
            (1, 0, 5, 4, "when"),
            (1, 0, 6, 2, "place"),
            (1, 0, 7, 4, "province"),
            (1, 1, 0, 4, "status"),
            (1, 1, 1, 2, "study_language"),
            (1, 1, 2, 4, "clb"),
            (1, 1, 3, 3, "schooling"),
            (1, 1, 4, 0, "further_study"),
            (1, 1, 5, 0, "skills"),
            (1, 2, 0, 2, "work"),
            (1, 2, 1, 2, "household"),
            (1, 2, 2, 0, "household_income"),
            (1, 2, 3, 8, "situations"),
            (1, 2, 4, 7, "age"),
            (1, 2, 5, 0, "landed"),
            (1, 2, 6, 0, "pays_tax"),
            (1, 2, 7, 0, "training_limit"),
        ];
        assert_eq!(slots, expected);
    }

    #[test]
    fn skipping_every_question_leaves_an_empty_profile() {
        let mut profile = Profile::default();
        Question::ALL.iter().for_each(|question| question.field().clear(&mut profile));
        assert_eq!(profile, Profile::default());
    }
}
