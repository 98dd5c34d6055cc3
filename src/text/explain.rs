//! Reasons in words: why a programme stands where it stands, and what to beware of.

use super::messages::{Args, Texts};
use crate::domain::checklist::PersonWhy;
use crate::domain::compare::Row;
use crate::domain::cost::Cost;
use crate::domain::criteria::{Check, Criteria};
use crate::domain::money::{Cents, Currency};
use crate::domain::programme::Programme;
use crate::domain::schedule::Span;
use crate::domain::standing::Why;
use crate::domain::watchouts::WatchOut;

impl Texts {
    /// Why a person criterion has its value, as one sentence.
    #[must_use]
    pub fn person_why(&self, why: &PersonWhy) -> String {
        match why {
            PersonWhy::Limit(why) => self.why(why),
            PersonWhy::SomethingNew => self.say("why-something-new"),
            PersonWhy::AllKnown => self.say("why-all-known"),
            PersonWhy::SkillsNotStated => self.say("why-skills-not-stated"),
        }
    }

    /// Why a programme stands where it stands, as one sentence.
    #[must_use]
    pub fn why(&self, why: &Why) -> String {
        let money = |amount: &Cents| Args::new().text("amount", self.money(*amount, Currency::Cad));
        let weekly = |hours: &f64| Args::new().text("hours", self.weekly(Span::Exactly(*hours)));
        let weeks = |weeks: &f64| Args::new().text("weeks", self.weeks(Span::Exactly(weeks.ceil())));
        let level = |level: &u8| Args::new().text("level", level.to_string());
        match why {
            Why::NotSaid => self.say("why-not-said"),
            Why::SameOccupation(code) => self.with("why-same-occupation", &Args::new().text("code", code.to_string())),
            Why::SameMinorGroup(code) => self.with("why-same-minor-group", &Args::new().text("code", code.to_string())),
            Why::SameFieldNoOccupation(sector) => {
                self.with("why-same-field-no-occupation", &Args::new().text("sector", self.sector(*sector)))
            }
            Why::SameSector(sector) => self.with("why-same-sector", &Args::new().text("sector", self.sector(*sector))),
            Why::TeachesSkill(skill) => self.with("why-teaches-skill", &Args::new().text("skill", skill.clone())),
            Why::LeadsElsewhere => self.say("why-leads-elsewhere"),
            Why::EmployerPays => self.say("why-employer-pays"),
            Why::Free => self.say("why-free"),
            Why::FreeOnlyIf => self.say("why-free-only-if"),
            Why::PriceNotStated => self.say("why-price-not-stated"),
            Why::WithinBudget(left) => self.with("why-within-budget", &money(left)),
            Why::OverBudgetBy(over) => self.with("why-over-budget-by", &money(over)),
            Why::MayBeOverBudgetBy(over) => self.with("why-may-be-over-budget-by", &money(over)),
            Why::OverBudgetUntilBack(over) => self.with("why-over-budget-until-back", &money(over)),
            Why::NoRate(currency) => self.with("why-no-rate", &Args::new().text("currency", currency.id())),
            Why::SubscriptionLengthNotKnown => self.say("why-subscription-length-not-known"),
            Why::OwnPace => self.say("why-own-pace"),
            Why::HoursFit(hours) => self.with("why-hours-fit", &weekly(hours)),
            Why::HoursTooMany(hours) => self.with("why-hours-too-many", &weekly(hours)),
            Why::HoursMayBeTooMany(hours) => self.with("why-hours-may-be-too-many", &weekly(hours)),
            Why::HoursNotStated => self.say("why-hours-not-stated"),
            Why::DoneInTime(length) => self.with("why-done-in-time", &weeks(length)),
            Why::TooLong(length) => self.with("why-too-long", &weeks(length)),
            Why::MayBeTooLong(length) => self.with("why-may-be-too-long", &weeks(length)),
            Why::LengthNotStated => self.say("why-length-not-stated"),
            Why::PlaceSuits => self.say("why-place-suits"),
            Why::InOtherProvince(province) => {
                self.with("why-in-other-province", &Args::new().text("province", self.province(*province)))
            }
            Why::OnSite => self.say("why-on-site"),
            Why::OnlineOnly => self.say("why-online-only"),
            Why::ProvinceNotStated => self.say("why-province-not-stated"),
            Why::HomeNotSaid => self.say("why-home-not-said"),
            Why::DeliveryNotStated => self.say("why-delivery-not-stated"),
            Why::TimesNotStated => self.say("why-times-not-stated"),
            Why::OtherTimes => self.say("why-other-times"),
            Why::LevelMet(asked) => self.with("why-level-met", &level(asked)),
            Why::LevelTooLow(asked) => self.with("why-level-too-low", &level(asked)),
            Why::LevelNotStated => self.say("why-level-not-stated"),
            Why::OtherLanguage => self.say("why-other-language"),
            Why::NothingAsked => self.say("why-nothing-asked"),
            Why::AsksConditions => self.say("why-asks-conditions"),
            Why::EntryNotStated => self.say("why-entry-not-stated"),
            Why::Running => self.say("why-running"),
            Why::HasEnded => self.say("why-has-ended"),
            Why::OnlyPlanned => self.say("why-only-planned"),
            Why::StatusNotStated => self.say("why-status-not-stated"),
        }
    }

    /// A watch-out as one or two sentences, with the figures of the programme.
    #[must_use]
    pub fn watch_out(&self, watch_out: WatchOut, programme: &Programme, cost: &Cost) -> String {
        let words =
            |words: Option<&crate::domain::words::Localised>| words.map_or("", |text| text.get(self.tag())).to_owned();
        match watch_out {
            WatchOut::LicenceFirst => match &programme.licence_note {
                Some(note) => self.with("watch-licence-first-note", &Args::new().text("note", note.get(self.tag()))),
                None => self.say("watch-licence-first"),
            },
            WatchOut::ShortForTheJob => self.say("watch-short-for-the-job"),
            WatchOut::NoAssessment => self.say("watch-no-assessment"),
            WatchOut::PriceNotStated => self.say("watch-price-not-stated"),
            WatchOut::PriceCondition => self.with(
                "watch-price-condition",
                &Args::new().text("condition", words(programme.price_condition.as_ref())),
            ),
            WatchOut::LengthNotStated => self.say("watch-length-not-stated"),
            WatchOut::GrowsIfSlow => {
                self.with("watch-grows-if-slow", &Args::new().text("price", self.stated_price(cost)))
            }
            WatchOut::ForeignPrice => {
                let currency = programme.price.currency().map_or("", Currency::id);
                self.with("watch-foreign-price", &Args::new().text("currency", currency))
            }
            WatchOut::PriceForResidents => self.say("watch-price-for-residents"),
            WatchOut::TaxExtra => self.say("watch-tax-extra"),
            WatchOut::Extras => {
                self.with("watch-extras", &Args::new().text("extras", words(programme.extras.as_ref())))
            }
            WatchOut::Expires => {
                let years = programme.expires_after_years.unwrap_or(0);
                self.with("watch-expires", &Args::new().count("count", years as usize))
            }
            WatchOut::OnlyPlanned => self.say("watch-only-planned"),
            WatchOut::HasEnded => self.say("watch-has-ended"),
            WatchOut::OldPage => {
                self.with("watch-old-page", &Args::new().text("date", self.page_date(&programme.source.as_of)))
            }
            WatchOut::UndatedPage => self.say("watch-undated-page"),
        }
    }

    /// The question to ask the provider first.
    #[must_use]
    pub fn ask(&self, ask: Check, criteria: &Criteria) -> String {
        match ask {
            Check::Programme(id) => criteria.of(id).map(|found| found.ask.get(self.tag()).to_owned()),
            Check::Person(id) => criteria.of_person(id).map(|found| found.ask.get(self.tag()).to_owned()),
        }
        .unwrap_or_default()
    }

    /// The label of a row of the comparison.
    #[must_use]
    pub fn row(&self, row: Row, criteria: &Criteria) -> String {
        match row {
            Row::Criterion(id) => {
                criteria.of(id).map(|found| found.label.get(self.tag()).to_owned()).unwrap_or_default()
            }
            Row::Person(id) => {
                criteria.of_person(id).map(|found| found.label.get(self.tag()).to_owned()).unwrap_or_default()
            }
            Row::Cost => self.say("row-cost"),
            Row::Net => self.say("row-net"),
            Row::NetBar | Row::WeekBar => self.say("row-bar"),
            Row::DayOne => self.say("row-day-one"),
            Row::ComesBack => self.say("row-comes-back"),
            Row::Paces => self.say("row-paces"),
            Row::Aid => self.say("row-aid"),
            Row::Loans => self.say("row-loans"),
            Row::Week => self.say("row-week"),
            Row::Finish => self.say("row-finish"),
            Row::Clashes => self.say("row-clashes"),
            Row::Outlook => self.say("row-outlook"),
            Row::Openings => self.say("row-openings"),
            Row::Wages => self.say("row-wages"),
            Row::PriceInWork => self.say("row-price-in-work"),
            Row::Tax => self.say("row-tax"),
            Row::Extras => self.say("row-extras"),
            Row::PriceCondition => self.say("row-price-condition"),
            Row::Osap => self.say("row-osap"),
            Row::Weeks => self.say("row-weeks"),
            Row::Hours => self.say("row-hours"),
            Row::WeeklyHours => self.say("row-weekly-hours"),
            Row::Delivery => self.say("row-delivery"),
            Row::Pace => self.say("row-pace"),
            Row::Province => self.say("row-province"),
            Row::Language => self.say("row-language"),
            Row::Prerequisites => self.say("row-prerequisites"),
            Row::Level => self.say("row-level"),
            Row::Licence => self.say("row-licence"),
            Row::Known => self.say("row-known"),
            Row::Fit => self.say("row-fit"),
            Row::WatchOuts => self.say("row-watch-outs"),
            Row::PageDate => self.say("row-page-date"),
        }
    }
}
