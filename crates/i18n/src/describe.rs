//! Facts in words: prices, times, places, kinds.

use crate::localizer::{Args, Localizer};
use crate::{MessageId, family, msg};
use microcred_advice::aid::EligibilityRule;
use microcred_advice::checklist::WeightRule;
use microcred_advice::compare::ComparisonSection;
use microcred_advice::cost::{Cost, PaidMonths, StudyTime, whole_weeks};
use microcred_advice::limits::{GoalRelevance, Limit};
use microcred_advice::ordering::{Sort, TieBreak};
use microcred_advice::routes::Route;
use microcred_advice::watchouts::WatchOut;
use microcred_advice::weight_overrides::TradeOff;
use microcred_core::criteria::CriterionGroup;
use microcred_core::fact::{Basis, Tristate};
use microcred_core::funding::SchemeKind;
use microcred_core::help::HelpKind;
use microcred_core::interview::Question;
use microcred_core::money::{Cents, Currency, Price, Tax};
use microcred_core::occupation::{Outlook, Province};
use microcred_core::profile::{Goal, ImmigrationStatus, LandingDate, Profile};
use microcred_core::program::{Prerequisites, Program, ProviderKind, Sector, Status, WeeksBasis};
use microcred_core::schedule::{Delivery, FinishBy, Hours, Interval, Pace, StatedRange, Weeks};

/// A value that has a message in a family.
macro_rules! named_messages {
    ($($(#[$meta:meta])* $function:ident($type:ty) = $family:ident;)+) => {
        impl Localizer {
            $(
                $(#[$meta])*
                #[must_use]
                pub fn $function(&self, value: $type) -> String {
                    self.text_in(family::$family, &value.slug())
                }
            )+
        }
    };
}

named_messages! {
    /// Yes, no or ask.
    value(Tristate) = VALUE;
    /// Stated or worked out.
    basis(Basis) = BASIS;
    /// The name of a province.
    province(Province) = PROVINCE;
    /// The name of a field of work.
    sector(Sector) = SECTOR;
    /// What a provider is.
    provider_kind(ProviderKind) = PROVIDER_KIND;
    /// How a program is taught.
    delivery(Delivery) = DELIVERY;
    /// Who sets the pace.
    pace(Pace) = PACE;
    /// What is said of tax.
    tax(Tax) = TAX;
    /// Whether it runs.
    status(Status) = STATUS;
    /// What a person wants.
    goal(Goal) = GOAL;
    /// The name of an order.
    sort(Sort) = SORT;
    /// How near to the goal.
    goal_relevance(GoalRelevance) = NEARNESS;
    /// A short name of a watch-out.
    watch_out_name(WatchOut) = WATCH_NAME;
    /// The name of a group of points.
    group(CriterionGroup) = GROUP;
    /// A rule that shifted weights.
    weight_rule(WeightRule) = WEIGHT_RULE;
    /// The heading of a section of the comparison.
    section(ComparisonSection) = SECTION;
    /// What separates a place in the list from the next.
    tie_break(TieBreak) = TIE_BREAK;
    /// A rule of a scheme in a few words.
    rule(EligibilityRule) = RULE;
    /// The people of a status.
    status_people(ImmigrationStatus) = STATUS_PEOPLE;
    /// What a scheme gives.
    scheme_kind(SchemeKind) = SCHEME_KIND;
    /// The outlook of an occupation.
    outlook(Outlook) = OUTLOOK;
    /// A plain question between two things.
    trade_off(TradeOff) = TRADE_OFF;
    /// What a place helps with.
    help_kind(HelpKind) = HELP_KIND;
    /// The short name of a question.
    question_name(Question) = QUESTION_NAME;
}

impl Localizer {
    /// What so many programs that a limit leaves out are: `14 over budget`.
    #[must_use]
    pub fn hidden_count(&self, limit: Limit, count: usize) -> String {
        let shown = self.number(i64::try_from(count).unwrap_or(i64::MAX));
        format!("{shown} {}", self.limit(limit, count))
    }

    /// What programs that a limit leaves out are: `over budget`.
    #[must_use]
    pub fn limit(&self, limit: Limit, count: usize) -> String {
        self.format_in(family::LIMIT, &limit.slug(), &Args::new().count("count", count))
    }

    /// A value and what was read: `yes: placements are part of it`.
    #[must_use]
    pub fn label_and_text(&self, value: &str, text: &str) -> String {
        self.format(msg::VALUE_AND_TEXT, &Args::new().string("value", value).string("text", text))
    }

    /// The title of another route.
    #[must_use]
    pub fn route_title(&self, route: Route) -> String {
        self.text_in(family::ROUTE_TITLE, &route.slug())
    }

    /// What another route is and when it is the better step.
    #[must_use]
    pub fn route_text(&self, route: Route) -> String {
        self.text_in(family::ROUTE_TEXT, &route.slug())
    }

    /// The price for the person in a few letters, for a table: `$300`, `$330-$490`, `~$403`, `ask`.
    #[must_use]
    pub fn price_short(&self, cost: &Cost) -> String {
        let (low, high) = (cost.cad_low.or(cost.low), cost.cad_high.or(cost.high));
        let Some(first) = low.or(high) else { return self.text(msg::SHORT_ASK) };
        let rounded = cost.is_approximate() && cost.cad_low.or(cost.cad_high).is_some();
        let currency = if rounded { Currency::Cad } else { cost.currency().unwrap_or(Currency::Cad) };
        let amount = |amount: Cents| {
            let shown = if rounded { Cents((amount.0 + 50) / 100 * 100) } else { amount };
            self.money(shown, currency)
        };
        let mut text = match (low, high) {
            (Some(low), Some(high)) if low != high => format!("{}–{}", amount(low), amount(high)),
            (Some(_), None) => format!("{}+", amount(first)),
            _ => amount(first),
        };
        if rounded {
            text.insert(0, '~');
        }
        if cost.conditional {
            text.push('*');
        }
        text
    }

    /// The price for the person in words.
    #[must_use]
    pub fn price(&self, cost: &Cost) -> String {
        let in_all = cost.months.and_then(|months| self.subscription_total(cost, months));
        let cad = match (cost.cad_low, cost.cad_high) {
            _ if !cost.is_approximate() => None,
            (Some(low), Some(high)) if low != high => {
                let low = Args::new().string("low", self.about_cad(low)).string("high", self.dollars(high));
                Some(self.format(msg::PRICE_RANGE, &low))
            }
            (Some(low), None) => {
                Some(self.format(msg::PRICE_OR_MORE, &Args::new().string("amount", self.about_cad(low))))
            }
            (Some(only), Some(_)) | (None, Some(only)) => Some(self.about_cad(only)),
            (None, None) => cost.months.is_none().then(|| self.text(msg::PRICE_NO_RATE)),
        };
        [Some(self.stated_price(cost)), in_all, cad].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// The price as the page states it, in words.
    #[must_use]
    pub fn stated_price(&self, cost: &Cost) -> String {
        let currency = cost.currency().unwrap_or(Currency::Cad);
        match cost.price {
            Price::Unknown => self.text(msg::PRICE_UNKNOWN),
            Price::Free if cost.conditional => self.text(msg::PRICE_FREE_IF),
            Price::Free => self.text(msg::PRICE_FREE),
            Price::Fixed(amount, _) => self.money(amount, currency),
            Price::Between(low, high, _) => self.money_range(low, high, currency),
            Price::PerMonth { amount, trial_days, .. } => {
                let monthly =
                    self.format(msg::PRICE_MONTHLY, &Args::new().string("amount", self.money(amount, currency)));
                trial_days.map_or(monthly.clone(), |days| {
                    let args = Args::new().string("price", monthly).count("count", days as usize);
                    self.format(msg::PRICE_TRIAL, &args)
                })
            }
        }
    }

    pub(crate) fn money_range(&self, low: Cents, high: Cents, currency: Currency) -> String {
        if low == high {
            return self.money(low, currency);
        }
        let args = Args::new().string("low", self.money(low, currency)).string("high", self.money(high, currency));
        self.format(msg::PRICE_RANGE, &args)
    }

    fn subscription_total(&self, cost: &Cost, months: PaidMonths) -> Option<String> {
        let (low, currency) = (cost.low?, cost.currency()?);
        let Some((months_high, high)) = months.high.zip(cost.high) else {
            let args = Args::new().string("total", self.money(low, currency));
            return Some(self.format(msg::PRICE_MONTHS_OPEN, &args));
        };
        let total = self.money_range(low, high, currency);
        let shown = if months.low == months_high {
            months_high.to_string()
        } else {
            let args = Args::new().string("low", months.low.to_string()).string("high", months_high.to_string());
            self.format(msg::SPAN_BETWEEN, &args)
        };
        let args = Args::new().count("count", months_high as usize).string("months", shown).string("total", total);
        Some(self.format(if months.at_your_pace { msg::PRICE_MONTHS_YOURS } else { msg::PRICE_MONTHS_THEIRS }, &args))
    }

    /// Weeks at the person's pace in a few letters, for a table: `26`, `20–26`, `6+`; hours where only those are known:
    /// `4.5 h`; else `ask`.
    #[must_use]
    pub fn weeks_short(&self, time: &StudyTime) -> String {
        let Interval { low, high } = whole_weeks(time.at_pace);
        match (low, high) {
            (None, None) => self.hours_short(time.hours),
            (Some(low), Some(high)) if low != high => format!("{low}–{high}"),
            (Some(low), None) => format!("{low}+"),
            (None, Some(high)) => format!("≤{high}"),
            (Some(low), Some(_)) => low.to_string(),
        }
    }

    fn hours_short(&self, hours: StatedRange<Hours>) -> String {
        let figure = match hours.map(f64::from) {
            StatedRange::Unknown => return self.text(msg::SHORT_ASK),
            StatedRange::Exactly(hours) => self.decimal(hours),
            StatedRange::Between(low, high) => format!("{}–{}", self.decimal(low), self.decimal(high)),
            StatedRange::AtLeast(low) => format!("{}+", self.decimal(low)),
            StatedRange::AtMost(high) => format!("≤{}", self.decimal(high)),
        };
        self.format(msg::SHORT_HOURS, &Args::new().string("figure", figure))
    }

    /// Weeks at the person's pace in words, and the program's own count where that is another.
    #[must_use]
    pub fn weeks_yours_and_stated(&self, time: &StudyTime) -> String {
        use microcred_core::schedule::WeeksFrom;
        let yours = self.weeks_at_pace(time);
        if !time.weeks.is_known() || !matches!(time.at_pace.from, WeeksFrom::YourHours | WeeksFrom::ProgramPaceScaled) {
            return yours;
        }
        self.format(msg::WEEKS_BOTH, &Args::new().string("yours", yours).string("theirs", self.weeks(time.weeks)))
    }

    /// Weeks at the person's pace in words, with what they were made from.
    #[must_use]
    pub fn weeks_at_pace(&self, time: &StudyTime) -> String {
        use microcred_core::schedule::WeeksFrom;
        let Interval { low, high } = whole_weeks(time.at_pace);
        let end = Weeks::from;
        let span = match (low, high) {
            (None, None) if time.hours.is_known() => {
                return self.format(msg::WEEKS_NEED_YOUR_HOURS, &Args::new().string("hours", self.hours(time.hours)));
            }
            (None, None) => return self.text(msg::WEEKS_NOT_KNOWN),
            (Some(low), Some(high)) if low != high => StatedRange::Between(end(low), end(high)),
            (Some(low), None) => StatedRange::AtLeast(end(low)),
            (None, Some(high)) => StatedRange::AtMost(end(high)),
            (Some(low), Some(_)) => StatedRange::Exactly(end(low)),
        };
        let args = Args::new().string("weeks", self.weeks(span));
        match time.at_pace.from {
            WeeksFrom::ProgramCalendar | WeeksFrom::Unknown => self.format(msg::WEEKS_BY_CALENDAR, &args),
            WeeksFrom::YourHours => self.format(msg::WEEKS_AT_YOUR_PACE, &args),
            WeeksFrom::ProgramPaceScaled => self.format(msg::WEEKS_SCALED, &args),
        }
    }

    /// The languages of teaching.
    #[must_use]
    pub fn languages(&self, tags: &[String]) -> String {
        if tags.is_empty() {
            return self.text(msg::NOT_STATED);
        }
        let names: Vec<String> = tags
            .iter()
            .map(|tag| match tag.as_str() {
                "en" => self.text(msg::TEACHING_LANGUAGE_EN),
                "fr" => self.text(msg::TEACHING_LANGUAGE_FR),
                "zh" => self.text(msg::TEACHING_LANGUAGE_ZH),
                "ko" => self.text(msg::TEACHING_LANGUAGE_KO),
                "pa" => self.text(msg::TEACHING_LANGUAGE_PA),
                "es" => self.text(msg::TEACHING_LANGUAGE_ES),
                "mul" => self.text(msg::TEACHING_LANGUAGE_MUL),
                other => other.to_owned(),
            })
            .collect();
        names.join(", ")
    }

    /// What is asked for entry.
    #[must_use]
    pub fn prerequisites(&self, prerequisites: &Prerequisites) -> String {
        match prerequisites {
            Prerequisites::Unknown => self.text(msg::NOT_STATED),
            Prerequisites::NoneRequired => self.text(msg::PREREQUISITES_NONE),
            Prerequisites::Required(words) => words.get(self.tag()).to_owned(),
        }
    }

    /// The language level asked.
    #[must_use]
    pub fn level(&self, program: &Program) -> String {
        program.clb.map_or_else(
            || self.text(msg::NOT_STATED),
            |clb| {
                let levels = [clb.listening, clb.speaking, clb.reading, clb.writing];
                if levels.iter().all(|level| *level == clb.listening) {
                    return self.format(msg::LEVEL_ALL, &Args::new().string("level", clb.listening.to_string()));
                }
                let args = Args::new()
                    .string("listening", clb.listening.to_string())
                    .string("speaking", clb.speaking.to_string())
                    .string("reading", clb.reading.to_string())
                    .string("writing", clb.writing.to_string());
                self.format(msg::LEVEL_EACH, &args)
            },
        )
    }

    /// Where a program is, or that no page says.
    #[must_use]
    pub fn program_place(&self, program: &Program) -> String {
        program.province.map_or_else(|| self.text(msg::PROVINCE_NONE), |province| self.province(province))
    }

    /// Who offers a program and where; and the language of teaching where it is not the one that a reader expects.
    #[must_use]
    pub fn offered_by(&self, program: &Program) -> String {
        let place = format!("{} · {}", program.provider, self.program_place(program));
        let expected = if self.tag() == "fr" { "fr" } else { "en" };
        if program.languages.is_empty() || program.languages.iter().any(|tag| tag == expected || tag == "mul") {
            return place;
        }
        let args = Args::new().string("languages", self.languages(&program.languages));
        format!("{place} · {}", self.format(msg::TAUGHT_IN, &args))
    }

    /// How sure the number of weeks is, where it is not simply stated.
    #[must_use]
    pub fn weeks_basis(&self, basis: WeeksBasis) -> Option<String> {
        match basis {
            WeeksBasis::Stated => None,
            WeeksBasis::Derived => Some(self.text(msg::WEEKS_BASIS_DERIVED)),
            WeeksBasis::Unclear => Some(self.text(msg::WEEKS_BASIS_UNCLEAR)),
        }
    }

    /// What a person said, each answer in a few words; the occupation by the given title.
    #[must_use]
    pub fn describe_answers(&self, profile: &Profile, occupation_title: Option<&str>) -> Vec<(Question, String)> {
        let mut said = Vec::new();
        let mut add = |question, text: Option<String>| said.extend(text.map(|text| (question, text)));
        add(Question::Goal, profile.goal.map(|goal| self.goal(goal)));
        let target = [
            profile.target.occupation.map(|code| match occupation_title {
                Some(title) => format!("{title} ({code})"),
                None => code.to_string(),
            }),
            profile.target.sector.map(|sector| self.sector(sector)),
            profile.target.skill.clone(),
        ];
        let target: Vec<String> = target.into_iter().flatten().collect();
        add(Question::Target, (!target.is_empty()).then(|| target.join(", ")));
        let budget = profile.budget.map(|budget| {
            let args = Args::new().string("amount", self.money(budget, Currency::Cad));
            if budget.0 == 0 { self.text(msg::ANSWER_FREE_ONLY) } else { self.format(msg::ANSWER_BUDGET, &args) }
        });
        add(Question::Budget, if profile.employer_pays { Some(self.text(msg::ANSWER_EMPLOYER_PAYS)) } else { budget });
        add(
            Question::Hours,
            profile
                .hours_per_week
                .map(|hours| self.format(msg::ANSWER_HOURS, &Args::new().count("count", hours as usize))),
        );
        add(
            Question::FinishBy,
            profile.finish_by.map(|limit| match limit {
                FinishBy::Weeks(weeks) => self.format(msg::ANSWER_WEEKS, &Args::new().count("count", weeks as usize)),
                FinishBy::Day(day) => self.format(msg::ANSWER_DAY, &Args::new().string("day", self.day(day))),
            }),
        );
        let parts: Vec<String> =
            profile.available_times.iter().map(|part| self.choice(Question::When, part.id())).collect();
        add(Question::When, (!parts.is_empty()).then(|| parts.join(", ")));
        add(Question::Place, profile.place.map(|place| self.choice(Question::Place, place.id())));
        add(Question::Province, profile.province.map(|province| self.province(province)));
        add(Question::Status, profile.status.map(|status| self.choice(Question::Status, status.id())));
        add(
            Question::StudyLanguage,
            profile.study_language.map(|language| self.choice(Question::StudyLanguage, language.id())),
        );
        add(
            Question::Clb,
            profile.clb.map(|level| self.format(msg::ANSWER_LEVEL, &Args::new().string("level", level.to_string()))),
        );
        add(Question::Schooling, profile.schooling.map(|level| self.choice(Question::Schooling, level.id())));
        add(
            Question::FurtherStudy,
            (profile.further_study != Tristate::Unknown)
                .then(|| self.choice(Question::FurtherStudy, profile.further_study.id())),
        );
        add(Question::Skills, (!profile.skills.is_empty()).then(|| profile.skills.join(", ")));
        self.describe_aid_answers(profile, &mut add);
        said
    }

    fn describe_aid_answers(&self, profile: &Profile, add: &mut dyn FnMut(Question, Option<String>)) {
        let amount = |id: MessageId, amount: Option<Cents>| {
            amount.map(|amount| self.format(id, &Args::new().string("amount", self.money(amount, Currency::Cad))))
        };
        add(Question::Work, profile.work.map(|work| self.choice(Question::Work, work.id())));
        add(Question::Household, profile.household.map(|one| self.choice(Question::Household, one.id())));
        add(Question::HouseholdIncome, amount(msg::ANSWER_INCOME, profile.household_income));
        let situations = profile.situations.as_ref().map(|all| {
            let names: Vec<String> = all.iter().map(|one| self.choice(Question::Situations, one.id())).collect();
            if names.is_empty() { self.text(msg::ANSWER_NO_SITUATION) } else { names.join(", ") }
        });
        add(Question::Situations, situations);
        add(
            Question::Age,
            profile.age.map(|age| self.format(msg::ANSWER_AGE, &Args::new().count("count", usize::from(age)))),
        );
        let landed = profile.landing_date.map(|landed| match landed {
            LandingDate::Always => self.choice(Question::Landed, "always"),
            LandingDate::Year(year) => self.format(msg::ANSWER_LANDED, &Args::new().string("when", year.to_string())),
            LandingDate::Day(day) => self.format(msg::ANSWER_LANDED, &Args::new().string("when", self.day(day))),
        });
        add(Question::Landed, landed);
        add(
            Question::PaysTax,
            (profile.pays_tax != Tristate::Unknown).then(|| self.choice(Question::PaysTax, profile.pays_tax.id())),
        );
        add(Question::TrainingLimit, amount(msg::ANSWER_TRAINING_LIMIT, profile.training_limit));
    }

    /// The label of a choice of a question.
    #[must_use]
    pub fn choice(&self, question: Question, id: &str) -> String {
        match question {
            Question::Province => Province::find(id).map_or_else(|| id.to_owned(), |province| self.province(province)),
            Question::Goal => Goal::find(id).map_or_else(|| id.to_owned(), |goal| self.goal(goal)),
            Question::Target
            | Question::Budget
            | Question::Hours
            | Question::FinishBy
            | Question::When
            | Question::Place
            | Question::Status
            | Question::StudyLanguage
            | Question::Clb
            | Question::Schooling
            | Question::FurtherStudy
            | Question::Skills
            | Question::Work
            | Question::Household
            | Question::HouseholdIncome
            | Question::Situations
            | Question::Age
            | Question::Landed
            | Question::PaysTax
            | Question::TrainingLimit => {
                self.text_in(family::CHOICE, &format!("{}-{}", question.slug(), id.replace('_', "-").to_lowercase()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn a_subscription_of_unknown_length_names_no_total() {
        let month = Price::PerMonth { amount: Cents(4_900), currency: Currency::Usd, trial_days: None };
        let cost = Cost {
            price: month,
            low: Some(Cents(4_900)),
            high: None,
            cad_low: Some(Cents(6_712)),
            cad_high: None,
            cad_month: Some(Cents(6_712)),
            months: Some(PaidMonths { low: 1, high: None, at_your_pace: false }),
            conditional: false,
        };
        for (lang, said) in [
            ("en", "US$49 a month; US$49 or more in total: the length is not published; about $67 or more"),
            (
                "es",
                "USD\u{a0}49 al mes; USD\u{a0}49 o más en total: la duración no está publicada; cerca de CAD\u{a0}67 o más",
            ),
        ] {
            assert_eq!(Localizer::new(Lang::find(lang).unwrap()).price(&cost), said);
        }
        let known = Cost { high: Some(Cents(9_800)), cad_high: Some(Cents(13_424)), ..cost };
        let known = Cost { months: Some(PaidMonths { low: 1, high: Some(2), at_your_pace: true }), ..known };
        assert_eq!(
            Localizer::new(Lang::source_language()).price(&known),
            "US$49 a month; US$49 to US$98 in total at your pace (1 to 2 months); about $67 to $134"
        );
    }
}
