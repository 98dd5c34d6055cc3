//! Reasons in words: why a program stands where it stands, and what to beware of.

use crate::localizer::{Args, Localizer};
use crate::msg;
use microcred_advice::checklist::PersonCheckReason;
use microcred_advice::compare::ComparisonRow;
use microcred_advice::cost::Cost;
use microcred_advice::limits::LimitReason;
use microcred_advice::watchouts::WatchOut;
use microcred_core::criteria::{ChecklistQuestion, Criteria};
use microcred_core::money::{Cents, Currency};
use microcred_core::program::Program;
use microcred_core::schedule::{Hours, StatedRange, Weeks};

impl Localizer {
    /// Why a person criterion has its value, as one sentence.
    #[must_use]
    pub fn person_reason(&self, why: &PersonCheckReason) -> String {
        match why {
            PersonCheckReason::Limit(why) => self.limit_reason(why),
            PersonCheckReason::TeachesNewSkill => self.text(msg::WHY_SOMETHING_NEW),
            PersonCheckReason::NoNewSkill => self.text(msg::WHY_ALL_KNOWN),
            PersonCheckReason::SkillsNotStated => self.text(msg::WHY_SKILLS_NOT_STATED),
            PersonCheckReason::NoPrerequisites => self.text(msg::WHY_NOTHING_ASKED),
            PersonCheckReason::HasPrerequisites => self.text(msg::WHY_ASKS_CONDITIONS),
            PersonCheckReason::PrerequisitesNotStated => self.text(msg::WHY_ENTRY_NOT_STATED),
        }
    }

    /// Why a program stands where it stands, as one sentence.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one arm a reason")]
    pub fn limit_reason(&self, why: &LimitReason) -> String {
        let money = |amount: &Cents| Args::new().string("amount", self.money(*amount, Currency::Cad));
        let weekly = |hours: &Hours| Args::new().string("hours", self.hours_per_week(StatedRange::Exactly(*hours)));
        let weeks = |weeks: &Weeks| Args::new().string("weeks", self.weeks(StatedRange::Exactly(weeks.ceil())));
        let level = |level: &u8| Args::new().string("level", level.to_string());
        match why {
            LimitReason::NotAnswered => self.text(msg::WHY_NOT_SAID),
            LimitReason::SameOccupation(code) => {
                self.format(msg::WHY_SAME_OCCUPATION, &Args::new().string("code", code.to_string()))
            }
            LimitReason::SameMinorGroup(code) => {
                self.format(msg::WHY_SAME_MINOR_GROUP, &Args::new().string("code", code.to_string()))
            }
            LimitReason::SameFieldNoOccupation(sector) => {
                self.format(msg::WHY_SAME_FIELD_NO_OCCUPATION, &Args::new().string("sector", self.sector(*sector)))
            }
            LimitReason::SameSector(sector) => {
                self.format(msg::WHY_SAME_SECTOR, &Args::new().string("sector", self.sector(*sector)))
            }
            LimitReason::TeachesSkill(skill) => {
                self.format(msg::WHY_TEACHES_SKILL, &Args::new().string("skill", skill.clone()))
            }
            LimitReason::UnrelatedToGoal => self.text(msg::WHY_LEADS_ELSEWHERE),
            LimitReason::EmployerPays => self.text(msg::WHY_EMPLOYER_PAYS),
            LimitReason::Free => self.text(msg::WHY_FREE),
            LimitReason::FreeWithCondition => self.text(msg::WHY_FREE_ONLY_IF),
            LimitReason::PriceNotStated => self.text(msg::WHY_PRICE_NOT_STATED),
            LimitReason::WithinBudget(left) => self.format(msg::WHY_WITHIN_BUDGET, &money(left)),
            LimitReason::OverBudgetBy(over) => self.format(msg::WHY_OVER_BUDGET_BY, &money(over)),
            LimitReason::MayBeOverBudgetBy(over) => self.format(msg::WHY_MAY_BE_OVER_BUDGET_BY, &money(over)),
            LimitReason::OverBudgetUntilTaxRefund(over) => self.format(msg::WHY_OVER_BUDGET_UNTIL_BACK, &money(over)),
            LimitReason::NoExchangeRate(currency) => {
                self.format(msg::WHY_NO_RATE, &Args::new().string("currency", currency.id()))
            }
            LimitReason::SubscriptionLengthUnknown => self.text(msg::WHY_SUBSCRIPTION_LENGTH_NOT_KNOWN),
            LimitReason::SelfPaced => self.text(msg::WHY_OWN_PACE),
            LimitReason::HoursFit(hours) => self.format(msg::WHY_HOURS_FIT, &weekly(hours)),
            LimitReason::HoursTooMany(hours) => self.format(msg::WHY_HOURS_TOO_MANY, &weekly(hours)),
            LimitReason::HoursMayBeTooMany(hours) => self.format(msg::WHY_HOURS_MAY_BE_TOO_MANY, &weekly(hours)),
            LimitReason::HoursNotStated => self.text(msg::WHY_HOURS_NOT_STATED),
            LimitReason::FinishesInTime(length) => self.format(msg::WHY_DONE_IN_TIME, &weeks(length)),
            LimitReason::TooLong(length) => self.format(msg::WHY_TOO_LONG, &weeks(length)),
            LimitReason::MayBeTooLong(length) => self.format(msg::WHY_MAY_BE_TOO_LONG, &weeks(length)),
            LimitReason::LengthNotStated => self.text(msg::WHY_LENGTH_NOT_STATED),
            LimitReason::PlaceSuits => self.text(msg::WHY_PLACE_SUITS),
            LimitReason::InOtherProvince(province) => {
                self.format(msg::WHY_IN_OTHER_PROVINCE, &Args::new().string("province", self.province(*province)))
            }
            LimitReason::OnSite => self.text(msg::WHY_ON_SITE),
            LimitReason::OnlineOnly => self.text(msg::WHY_ONLINE_ONLY),
            LimitReason::ProvinceNotStated => self.text(msg::WHY_PROVINCE_NOT_STATED),
            LimitReason::HomeProvinceNotAnswered => self.text(msg::WHY_HOME_NOT_SAID),
            LimitReason::DeliveryNotStated => self.text(msg::WHY_DELIVERY_NOT_STATED),
            LimitReason::TimesNotStated => self.text(msg::WHY_TIMES_NOT_STATED),
            LimitReason::OtherTimes => self.text(msg::WHY_OTHER_TIMES),
            LimitReason::LevelMet(asked) => self.format(msg::WHY_LEVEL_MET, &level(asked)),
            LimitReason::LevelTooLow(asked) => self.format(msg::WHY_LEVEL_TOO_LOW, &level(asked)),
            LimitReason::LevelNotStated => self.text(msg::WHY_LEVEL_NOT_STATED),
            LimitReason::OtherLanguage => self.text(msg::WHY_OTHER_LANGUAGE),
            LimitReason::CompanionTicket(code) => {
                self.format(msg::WHY_COMPANION, &Args::new().string("code", code.to_string()))
            }
            LimitReason::PriceForOthers => self.text(msg::WHY_PRICE_FOR_OTHERS),
            LimitReason::MayJoin => self.text(msg::WHY_MAY_JOIN),
            LimitReason::MayJoinToCheck => self.text(msg::WHY_MAY_JOIN_TO_CHECK),
            LimitReason::WhoMayJoinNotStated => self.text(msg::WHY_WHO_MAY_JOIN_NOT_STATED),
            LimitReason::StatusNotAdmitted => self.text(msg::WHY_STATUS_NOT_ADMITTED),
            LimitReason::ResidentsOnly => self.text(msg::WHY_RESIDENTS_ONLY),
            LimitReason::AgeOutside => self.text(msg::WHY_AGE_OUTSIDE),
            LimitReason::OtherGroup => self.text(msg::WHY_OTHER_GROUP),
            LimitReason::OtherWorkSituation => self.text(msg::WHY_OTHER_WORK),
            LimitReason::EntryMet => self.text(msg::WHY_ENTRY_MET),
            LimitReason::EntryToCheck => self.text(msg::WHY_ENTRY_TO_CHECK),
            LimitReason::EntryNotStated => self.text(msg::WHY_ENTRY_CONDITIONS_NOT_STATED),
            LimitReason::LicenceNeeded => self.text(msg::WHY_LICENCE_NEEDED),
            LimitReason::SchoolingTooLow => self.text(msg::WHY_SCHOOLING_TOO_LOW),
            LimitReason::ExperienceNeeded => self.text(msg::WHY_EXPERIENCE_NEEDED),
            LimitReason::TrainingAbroadNeeded => self.text(msg::WHY_TRAINING_ABROAD_NEEDED),
            LimitReason::Running => self.text(msg::WHY_RUNNING),
            LimitReason::HasEnded => self.text(msg::WHY_HAS_ENDED),
            LimitReason::OnlyPlanned => self.text(msg::WHY_ONLY_PLANNED),
            LimitReason::StatusNotStated => self.text(msg::WHY_STATUS_NOT_STATED),
        }
    }

    /// A watch-out as one or two sentences, with the figures of the program.
    #[must_use]
    pub fn watch_out(&self, watch_out: WatchOut, program: &Program, cost: &Cost) -> String {
        let words = |words: Option<&microcred_core::sanitize::Localised>| {
            words.map_or("", |text| text.get(self.tag())).to_owned()
        };
        match watch_out {
            WatchOut::LicenceFirst => match &program.licence_note {
                Some(note) => {
                    self.format(msg::WATCH_LICENCE_FIRST_NOTE, &Args::new().string("note", note.get(self.tag())))
                }
                None => self.text(msg::WATCH_LICENCE_FIRST),
            },
            WatchOut::ShortForTheJob => self.text(msg::WATCH_SHORT_FOR_THE_JOB),
            WatchOut::NoAssessment => self.text(msg::WATCH_NO_ASSESSMENT),
            WatchOut::PriceNotStated => self.text(msg::WATCH_PRICE_NOT_STATED),
            WatchOut::PriceCondition => self.format(
                msg::WATCH_PRICE_CONDITION,
                &Args::new().string("condition", words(program.price_condition.as_ref()).trim_end_matches('.')),
            ),
            WatchOut::LengthNotStated => self.text(msg::WATCH_LENGTH_NOT_STATED),
            WatchOut::CostGrowsIfSlow => {
                self.format(msg::WATCH_GROWS_IF_SLOW, &Args::new().string("price", self.stated_price(cost)))
            }
            WatchOut::ForeignPrice => {
                let currency = program.price.currency().map_or("", Currency::id);
                self.format(msg::WATCH_FOREIGN_PRICE, &Args::new().string("currency", currency))
            }
            WatchOut::PriceForResidents => self.text(msg::WATCH_PRICE_FOR_RESIDENTS),
            WatchOut::TaxExtra => self.text(msg::WATCH_TAX_EXTRA),
            WatchOut::AdditionalCosts => {
                self.format(msg::WATCH_EXTRAS, &Args::new().string("extras", words(program.additional_costs.as_ref())))
            }
            WatchOut::Expires => {
                let years = program.expires_after_years.unwrap_or(0);
                self.format(msg::WATCH_EXPIRES, &Args::new().count("count", years as usize))
            }
            WatchOut::OnlyPlanned => self.text(msg::WATCH_ONLY_PLANNED),
            WatchOut::HasEnded => self.text(msg::WATCH_HAS_ENDED),
            WatchOut::OldPage => {
                self.format(msg::WATCH_OLD_PAGE, &Args::new().string("date", self.page_date(&program.source.as_of)))
            }
            WatchOut::UndatedPage => self.text(msg::WATCH_UNDATED_PAGE),
        }
    }

    /// The question to ask the provider first.
    #[must_use]
    pub fn question_to_ask(&self, ask: ChecklistQuestion, criteria: &Criteria) -> String {
        match ask {
            ChecklistQuestion::Program(id) => {
                criteria.definition(id).map(|found| found.provider_question.get(self.tag()).to_owned())
            }
            ChecklistQuestion::Person(id) => {
                criteria.person_definition(id).map(|found| found.provider_question.get(self.tag()).to_owned())
            }
        }
        .unwrap_or_default()
    }

    /// The label of a row of the comparison.
    #[must_use]
    pub fn row_label(&self, row: ComparisonRow, criteria: &Criteria) -> String {
        match row {
            ComparisonRow::Criterion(id) => {
                criteria.definition(id).map(|found| found.label.get(self.tag()).to_owned()).unwrap_or_default()
            }
            ComparisonRow::Person(id) => {
                criteria.person_definition(id).map(|found| found.label.get(self.tag()).to_owned()).unwrap_or_default()
            }
            ComparisonRow::Cost => self.text(msg::ROW_COST),
            ComparisonRow::NetCost => self.text(msg::ROW_NET),
            ComparisonRow::NetCostBar | ComparisonRow::WeekBar => self.text(msg::ROW_BAR),
            ComparisonRow::DueAtRegistration => self.text(msg::ROW_DAY_ONE),
            ComparisonRow::TaxRefund => self.text(msg::ROW_REFUND),
            ComparisonRow::SubscriptionPaces => self.text(msg::ROW_PACES),
            ComparisonRow::Aid => self.text(msg::ROW_AID),
            ComparisonRow::Loans => self.text(msg::ROW_LOANS),
            ComparisonRow::Week => self.text(msg::ROW_WEEK),
            ComparisonRow::Finish => self.text(msg::ROW_FINISH),
            ComparisonRow::ScheduleConflicts => self.text(msg::ROW_CLASHES),
            ComparisonRow::Outlook => self.text(msg::ROW_OUTLOOK),
            ComparisonRow::Openings => self.text(msg::ROW_OPENINGS),
            ComparisonRow::Wages => self.text(msg::ROW_WAGES),
            ComparisonRow::PriceInWorkHours => self.text(msg::ROW_PRICE_IN_WORK),
            ComparisonRow::Tax => self.text(msg::ROW_TAX),
            ComparisonRow::AdditionalCosts => self.text(msg::ROW_EXTRAS),
            ComparisonRow::PriceCondition => self.text(msg::ROW_PRICE_CONDITION),
            ComparisonRow::Osap => self.text(msg::ROW_OSAP),
            ComparisonRow::Weeks => self.text(msg::ROW_WEEKS),
            ComparisonRow::Hours => self.text(msg::ROW_HOURS),
            ComparisonRow::WeeklyHours => self.text(msg::ROW_WEEKLY_HOURS),
            ComparisonRow::Delivery => self.text(msg::ROW_DELIVERY),
            ComparisonRow::Pace => self.text(msg::ROW_PACE),
            ComparisonRow::Province => self.text(msg::ROW_PROVINCE),
            ComparisonRow::Language => self.text(msg::ROW_LANGUAGE),
            ComparisonRow::Prerequisites => self.text(msg::ROW_PREREQUISITES),
            ComparisonRow::Level => self.text(msg::ROW_LEVEL),
            ComparisonRow::Licence => self.text(msg::ROW_LICENCE),
            ComparisonRow::FactsFound => self.text(msg::ROW_KNOWN),
            ComparisonRow::Score => self.text(msg::ROW_FIT),
            ComparisonRow::WatchOuts => self.text(msg::ROW_WATCH_OUTS),
            ComparisonRow::PageDate => self.text(msg::ROW_PAGE_DATE),
        }
    }
}
