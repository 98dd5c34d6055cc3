//! Reasons in words: why a program stands where it stands, and what to beware of.

use crate::localizer::{Args, Localizer};
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
            PersonCheckReason::TeachesNewSkill => self.text("why-something-new"),
            PersonCheckReason::NoNewSkill => self.text("why-all-known"),
            PersonCheckReason::SkillsNotStated => self.text("why-skills-not-stated"),
            PersonCheckReason::NoPrerequisites => self.text("why-nothing-asked"),
            PersonCheckReason::HasPrerequisites => self.text("why-asks-conditions"),
            PersonCheckReason::PrerequisitesNotStated => self.text("why-entry-not-stated"),
        }
    }

    /// Why a program stands where it stands, as one sentence.
    #[must_use]
    pub fn limit_reason(&self, why: &LimitReason) -> String {
        let money = |amount: &Cents| Args::new().string("amount", self.money(*amount, Currency::Cad));
        let weekly = |hours: &Hours| Args::new().string("hours", self.hours_per_week(StatedRange::Exactly(*hours)));
        let weeks = |weeks: &Weeks| Args::new().string("weeks", self.weeks(StatedRange::Exactly(weeks.ceil())));
        let level = |level: &u8| Args::new().string("level", level.to_string());
        match why {
            LimitReason::NotAnswered => self.text("why-not-said"),
            LimitReason::SameOccupation(code) => {
                self.format("why-same-occupation", &Args::new().string("code", code.to_string()))
            }
            LimitReason::SameMinorGroup(code) => {
                self.format("why-same-minor-group", &Args::new().string("code", code.to_string()))
            }
            LimitReason::SameFieldNoOccupation(sector) => {
                self.format("why-same-field-no-occupation", &Args::new().string("sector", self.sector(*sector)))
            }
            LimitReason::SameSector(sector) => {
                self.format("why-same-sector", &Args::new().string("sector", self.sector(*sector)))
            }
            LimitReason::TeachesSkill(skill) => {
                self.format("why-teaches-skill", &Args::new().string("skill", skill.clone()))
            }
            LimitReason::UnrelatedToGoal => self.text("why-leads-elsewhere"),
            LimitReason::EmployerPays => self.text("why-employer-pays"),
            LimitReason::Free => self.text("why-free"),
            LimitReason::FreeWithCondition => self.text("why-free-only-if"),
            LimitReason::PriceNotStated => self.text("why-price-not-stated"),
            LimitReason::WithinBudget(left) => self.format("why-within-budget", &money(left)),
            LimitReason::OverBudgetBy(over) => self.format("why-over-budget-by", &money(over)),
            LimitReason::MayBeOverBudgetBy(over) => self.format("why-may-be-over-budget-by", &money(over)),
            LimitReason::OverBudgetUntilTaxRefund(over) => self.format("why-over-budget-until-back", &money(over)),
            LimitReason::NoExchangeRate(currency) => {
                self.format("why-no-rate", &Args::new().string("currency", currency.id()))
            }
            LimitReason::SubscriptionLengthUnknown => self.text("why-subscription-length-not-known"),
            LimitReason::SelfPaced => self.text("why-own-pace"),
            LimitReason::HoursFit(hours) => self.format("why-hours-fit", &weekly(hours)),
            LimitReason::HoursTooMany(hours) => self.format("why-hours-too-many", &weekly(hours)),
            LimitReason::HoursMayBeTooMany(hours) => self.format("why-hours-may-be-too-many", &weekly(hours)),
            LimitReason::HoursNotStated => self.text("why-hours-not-stated"),
            LimitReason::FinishesInTime(length) => self.format("why-done-in-time", &weeks(length)),
            LimitReason::TooLong(length) => self.format("why-too-long", &weeks(length)),
            LimitReason::MayBeTooLong(length) => self.format("why-may-be-too-long", &weeks(length)),
            LimitReason::LengthNotStated => self.text("why-length-not-stated"),
            LimitReason::PlaceSuits => self.text("why-place-suits"),
            LimitReason::InOtherProvince(province) => {
                self.format("why-in-other-province", &Args::new().string("province", self.province(*province)))
            }
            LimitReason::OnSite => self.text("why-on-site"),
            LimitReason::OnlineOnly => self.text("why-online-only"),
            LimitReason::ProvinceNotStated => self.text("why-province-not-stated"),
            LimitReason::HomeProvinceNotAnswered => self.text("why-home-not-said"),
            LimitReason::DeliveryNotStated => self.text("why-delivery-not-stated"),
            LimitReason::TimesNotStated => self.text("why-times-not-stated"),
            LimitReason::OtherTimes => self.text("why-other-times"),
            LimitReason::LevelMet(asked) => self.format("why-level-met", &level(asked)),
            LimitReason::LevelTooLow(asked) => self.format("why-level-too-low", &level(asked)),
            LimitReason::LevelNotStated => self.text("why-level-not-stated"),
            LimitReason::OtherLanguage => self.text("why-other-language"),
            LimitReason::Running => self.text("why-running"),
            LimitReason::HasEnded => self.text("why-has-ended"),
            LimitReason::OnlyPlanned => self.text("why-only-planned"),
            LimitReason::StatusNotStated => self.text("why-status-not-stated"),
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
                    self.format("watch-licence-first-note", &Args::new().string("note", note.get(self.tag())))
                }
                None => self.text("watch-licence-first"),
            },
            WatchOut::ShortForTheJob => self.text("watch-short-for-the-job"),
            WatchOut::NoAssessment => self.text("watch-no-assessment"),
            WatchOut::PriceNotStated => self.text("watch-price-not-stated"),
            WatchOut::PriceCondition => self.format(
                "watch-price-condition",
                &Args::new().string("condition", words(program.price_condition.as_ref())),
            ),
            WatchOut::LengthNotStated => self.text("watch-length-not-stated"),
            WatchOut::CostGrowsIfSlow => {
                self.format("watch-grows-if-slow", &Args::new().string("price", self.stated_price(cost)))
            }
            WatchOut::ForeignPrice => {
                let currency = program.price.currency().map_or("", Currency::id);
                self.format("watch-foreign-price", &Args::new().string("currency", currency))
            }
            WatchOut::PriceForResidents => self.text("watch-price-for-residents"),
            WatchOut::TaxExtra => self.text("watch-tax-extra"),
            WatchOut::AdditionalCosts => {
                self.format("watch-extras", &Args::new().string("extras", words(program.additional_costs.as_ref())))
            }
            WatchOut::Expires => {
                let years = program.expires_after_years.unwrap_or(0);
                self.format("watch-expires", &Args::new().count("count", years as usize))
            }
            WatchOut::OnlyPlanned => self.text("watch-only-planned"),
            WatchOut::HasEnded => self.text("watch-has-ended"),
            WatchOut::OldPage => {
                self.format("watch-old-page", &Args::new().string("date", self.page_date(&program.source.as_of)))
            }
            WatchOut::UndatedPage => self.text("watch-undated-page"),
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
            ComparisonRow::Cost => self.text("row-cost"),
            ComparisonRow::NetCost => self.text("row-net"),
            ComparisonRow::NetCostBar | ComparisonRow::WeekBar => self.text("row-bar"),
            ComparisonRow::DueAtRegistration => self.text("row-day-one"),
            ComparisonRow::TaxRefund => self.text("row-refund"),
            ComparisonRow::SubscriptionPaces => self.text("row-paces"),
            ComparisonRow::Aid => self.text("row-aid"),
            ComparisonRow::Loans => self.text("row-loans"),
            ComparisonRow::Week => self.text("row-week"),
            ComparisonRow::Finish => self.text("row-finish"),
            ComparisonRow::ScheduleConflicts => self.text("row-clashes"),
            ComparisonRow::Outlook => self.text("row-outlook"),
            ComparisonRow::Openings => self.text("row-openings"),
            ComparisonRow::Wages => self.text("row-wages"),
            ComparisonRow::PriceInWorkHours => self.text("row-price-in-work"),
            ComparisonRow::Tax => self.text("row-tax"),
            ComparisonRow::AdditionalCosts => self.text("row-extras"),
            ComparisonRow::PriceCondition => self.text("row-price-condition"),
            ComparisonRow::Osap => self.text("row-osap"),
            ComparisonRow::Weeks => self.text("row-weeks"),
            ComparisonRow::Hours => self.text("row-hours"),
            ComparisonRow::WeeklyHours => self.text("row-weekly-hours"),
            ComparisonRow::Delivery => self.text("row-delivery"),
            ComparisonRow::Pace => self.text("row-pace"),
            ComparisonRow::Province => self.text("row-province"),
            ComparisonRow::Language => self.text("row-language"),
            ComparisonRow::Prerequisites => self.text("row-prerequisites"),
            ComparisonRow::Level => self.text("row-level"),
            ComparisonRow::Licence => self.text("row-licence"),
            ComparisonRow::FactsFound => self.text("row-known"),
            ComparisonRow::Score => self.text("row-fit"),
            ComparisonRow::WatchOuts => self.text("row-watch-outs"),
            ComparisonRow::PageDate => self.text("row-page-date"),
        }
    }
}
