//! Facts in words: prices, times, places, kinds.

use super::messages::{Args, Texts};
use crate::domain::aid::Rule;
use crate::domain::checklist::{Group, WeightRule};
use crate::domain::compare::Section;
use crate::domain::cost::{Cost, Months, Time, whole_weeks};
use crate::domain::fact::{Basis, Value};
use crate::domain::funding::SchemeKind;
use crate::domain::help::HelpKind;
use crate::domain::interview::Question;
use crate::domain::matching::{Nearness, Separator, Sort};
use crate::domain::money::{Cents, Currency, Price, Tax};
use crate::domain::occupation::{Outlook, Province};
use crate::domain::profile::{Goal, Landed, Profile, StatusInCanada};
use crate::domain::programme::{Prerequisites, Programme, ProviderKind, Sector, Status, WeeksBasis};
use crate::domain::routes::Route;
use crate::domain::schedule::{Delivery, FinishBy, Pace, Range, Span};
use crate::domain::standing::Limit;
use crate::domain::watchouts::WatchOut;
use crate::domain::weighing::TradeOff;

/// A named thing whose name is the message `kind-id`.
macro_rules! named {
    ($($(#[$meta:meta])* $function:ident($type:ty) = $prefix:literal;)+) => {
        impl Texts {
            $(
                $(#[$meta])*
                #[must_use]
                pub fn $function(&self, value: $type) -> String {
                    self.say(&format!(concat!($prefix, "-{}"), value.slug()))
                }
            )+
        }
    };
}

named! {
    /// Yes, no or ask.
    value(Value) = "value";
    /// Stated or worked out.
    basis(Basis) = "basis";
    /// The name of a province.
    province(Province) = "province";
    /// The name of a field of work.
    sector(Sector) = "sector";
    /// What a provider is.
    provider_kind(ProviderKind) = "provider-kind";
    /// How a programme is taught.
    delivery(Delivery) = "delivery";
    /// Who sets the pace.
    pace(Pace) = "pace";
    /// What is said of tax.
    tax(Tax) = "tax";
    /// Whether it runs.
    status(Status) = "status";
    /// What a person wants.
    goal(Goal) = "goal";
    /// The name of an order.
    sort(Sort) = "sort";
    /// How near to the goal.
    nearness(Nearness) = "nearness";
    /// A short name of a watch-out.
    watch_out_name(WatchOut) = "watch-name";
    /// The name of a group of points.
    group(Group) = "group";
    /// A rule that shifted weights.
    weight_rule(WeightRule) = "weight-rule";
    /// The heading of a section of the comparison.
    section(Section) = "section";
    /// What separates a place in the list from the next.
    separator(Separator) = "separator";
    /// A rule of a scheme in a few words.
    rule(Rule) = "rule";
    /// The people of a status.
    status_people(StatusInCanada) = "status-people";
    /// What a scheme gives.
    scheme_kind(SchemeKind) = "scheme-kind";
    /// The outlook of an occupation.
    outlook(Outlook) = "outlook";
    /// A plain question between two things.
    trade_off(TradeOff) = "trade-off";
    /// What a place helps with.
    help_kind(HelpKind) = "help-kind";
    /// The short name of a question.
    question_name(Question) = "question-name";
}

impl Texts {
    /// What so many programmes that a limit leaves out are: `14 over budget`.
    #[must_use]
    pub fn left_out(&self, limit: Limit, count: usize) -> String {
        let shown = self.number(i64::try_from(count).unwrap_or(i64::MAX));
        format!("{shown} {}", self.limit(limit, count))
    }

    /// What programmes that a limit leaves out are: `over budget`.
    #[must_use]
    pub fn limit(&self, limit: Limit, count: usize) -> String {
        self.with(&format!("limit-{}", limit.slug()), &Args::new().count("count", count))
    }

    /// A value and what was read: `yes: placements are part of it`.
    #[must_use]
    pub fn value_and_text(&self, value: &str, text: &str) -> String {
        self.with("value-and-text", &Args::new().text("value", value).text("text", text))
    }

    /// The title of another route.
    #[must_use]
    pub fn route_title(&self, route: Route) -> String {
        self.say(&format!("route-{}-title", route.slug()))
    }

    /// What another route is and when it is the better step.
    #[must_use]
    pub fn route_text(&self, route: Route) -> String {
        self.say(&format!("route-{}-text", route.slug()))
    }

    /// The price for the person in a few letters, for a table: `$300`, `$330-$490`, `~$403`, `ask`.
    #[must_use]
    pub fn price_short(&self, cost: &Cost) -> String {
        let (low, high) = (cost.cad_low.or(cost.low), cost.cad_high.or(cost.high));
        let Some(first) = low.or(high) else { return self.say("short-ask") };
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
                let low = Args::new().text("low", self.about_cad(low)).text("high", self.dollars(high));
                Some(self.with("price-range", &low))
            }
            (Some(only), _) | (None, Some(only)) => Some(self.about_cad(only)),
            (None, None) => cost.months.is_none().then(|| self.say("price-no-rate")),
        };
        [Some(self.stated_price(cost)), in_all, cad].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// The price as the page states it, in words.
    #[must_use]
    pub fn stated_price(&self, cost: &Cost) -> String {
        let currency = cost.currency().unwrap_or(Currency::Cad);
        match cost.price {
            Price::Unknown => self.say("price-unknown"),
            Price::Free if cost.conditional => self.say("price-free-if"),
            Price::Free => self.say("price-free"),
            Price::Fixed(amount, _) => self.money(amount, currency),
            Price::Between(low, high, _) => self.money_range(low, high, currency),
            Price::PerMonth { amount, trial_days, .. } => {
                let monthly = self.with("price-monthly", &Args::new().text("amount", self.money(amount, currency)));
                trial_days.map_or(monthly.clone(), |days| {
                    let args = Args::new().text("price", monthly).count("count", days as usize);
                    self.with("price-trial", &args)
                })
            }
        }
    }

    fn money_range(&self, low: Cents, high: Cents, currency: Currency) -> String {
        if low == high {
            return self.money(low, currency);
        }
        let args = Args::new().text("low", self.money(low, currency)).text("high", self.money(high, currency));
        self.with("price-range", &args)
    }

    fn subscription_total(&self, cost: &Cost, months: Months) -> Option<String> {
        let (low, high) = (months.low.or(months.high)?, months.high.or(months.low)?);
        let total = self.money_range(cost.low.or(cost.high)?, cost.high.or(cost.low)?, cost.currency()?);
        let shown = if low == high {
            high.to_string()
        } else {
            self.with("span-between", &Args::new().text("low", low.to_string()).text("high", high.to_string()))
        };
        let args = Args::new().count("count", high as usize).text("months", shown).text("total", total);
        Some(self.with(if months.at_your_pace { "price-months-yours" } else { "price-months-theirs" }, &args))
    }

    /// A number of hours as a page states it; the message for unknown where it does not.
    #[must_use]
    pub fn hours(&self, span: Span) -> String {
        self.span("hours", span)
    }

    /// A number of weeks as a page states it.
    #[must_use]
    pub fn weeks(&self, span: Span) -> String {
        self.span("weeks", span)
    }

    /// A number of hours in a week.
    #[must_use]
    pub fn weekly(&self, span: Span) -> String {
        self.span("weekly", span)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "spans are capped at load")]
    fn span(&self, unit: &str, span: Span) -> String {
        let figure = match span {
            Span::Unknown => return self.say("not-stated"),
            Span::Exactly(value) => self.decimal(value),
            Span::Between(low, high) => {
                self.with("span-between", &Args::new().text("low", self.decimal(low)).text("high", self.decimal(high)))
            }
            Span::AtLeast(low) => self.with("span-at-least", &Args::new().text("figure", self.decimal(low))),
            Span::AtMost(high) => self.with("span-at-most", &Args::new().text("figure", self.decimal(high))),
        };
        // Plural by the greater end; a part of one is singular in both languages only when it is one or less.
        let count = span.high().or(span.low()).unwrap_or(0.0).ceil() as usize;
        let args = Args::new().text("figure", figure).count("count", count);
        match unit {
            "hours" => self.with("span-hours", &args),
            "weeks" => self.with("span-weeks", &args),
            _ => self.with("span-weekly", &args),
        }
    }

    /// Weeks at the person's pace in a few letters, for a table: `26`, `20–26`, `6+`; hours where only those are known:
    /// `4.5 h`; else `ask`.
    #[must_use]
    pub fn weeks_short(&self, time: &Time) -> String {
        let Range { low, high } = whole_weeks(time.at_pace);
        match (low, high) {
            (None, None) => self.hours_short(time.hours),
            (Some(low), Some(high)) if low != high => format!("{low}–{high}"),
            (Some(low), None) => format!("{low}+"),
            (None, Some(high)) => format!("≤{high}"),
            (Some(low), Some(_)) => low.to_string(),
        }
    }

    fn hours_short(&self, hours: Span) -> String {
        let figure = match hours {
            Span::Unknown => return self.say("short-ask"),
            Span::Exactly(hours) => self.decimal(hours),
            Span::Between(low, high) => format!("{}–{}", self.decimal(low), self.decimal(high)),
            Span::AtLeast(low) => format!("{}+", self.decimal(low)),
            Span::AtMost(high) => format!("≤{}", self.decimal(high)),
        };
        self.with("short-hours", &Args::new().text("figure", figure))
    }

    /// Weeks at the person's pace in words, and the programme's own count where that is another.
    #[must_use]
    pub fn weeks_both(&self, time: &Time) -> String {
        use crate::domain::schedule::WeeksFrom;
        let yours = self.weeks_at_pace(time);
        if !time.weeks.is_known() || !matches!(time.at_pace.from, WeeksFrom::YourHours | WeeksFrom::ProgrammePaceScaled)
        {
            return yours;
        }
        self.with("weeks-both", &Args::new().text("yours", yours).text("theirs", self.weeks(time.weeks)))
    }

    /// Weeks at the person's pace in words, with what they were made from.
    #[must_use]
    pub fn weeks_at_pace(&self, time: &Time) -> String {
        use crate::domain::schedule::WeeksFrom;
        let Range { low, high } = whole_weeks(time.at_pace);
        let end = f64::from;
        let span = match (low, high) {
            (None, None) if time.hours.is_known() => {
                return self.with("weeks-need-your-hours", &Args::new().text("hours", self.hours(time.hours)));
            }
            (None, None) => return self.say("weeks-not-known"),
            (Some(low), Some(high)) if low != high => Span::Between(end(low), end(high)),
            (Some(low), None) => Span::AtLeast(end(low)),
            (None, Some(high)) => Span::AtMost(end(high)),
            (Some(low), Some(_)) => Span::Exactly(end(low)),
        };
        let args = Args::new().text("weeks", self.weeks(span));
        match time.at_pace.from {
            WeeksFrom::ProgrammeCalendar | WeeksFrom::Nothing => self.with("weeks-by-calendar", &args),
            WeeksFrom::YourHours => self.with("weeks-at-your-pace", &args),
            WeeksFrom::ProgrammePaceScaled => self.with("weeks-scaled", &args),
        }
    }

    /// The languages of teaching.
    #[must_use]
    pub fn languages(&self, tags: &[String]) -> String {
        if tags.is_empty() {
            return self.say("not-stated");
        }
        let names: Vec<String> = tags
            .iter()
            .map(|tag| match tag.as_str() {
                "en" => self.say("tongue-en"),
                "fr" => self.say("tongue-fr"),
                "zh" => self.say("tongue-zh"),
                "ko" => self.say("tongue-ko"),
                "pa" => self.say("tongue-pa"),
                "es" => self.say("tongue-es"),
                "mul" => self.say("tongue-mul"),
                other => other.to_owned(),
            })
            .collect();
        names.join(", ")
    }

    /// What is asked for entry.
    #[must_use]
    pub fn prerequisites(&self, prerequisites: &Prerequisites) -> String {
        match prerequisites {
            Prerequisites::Unknown => self.say("not-stated"),
            Prerequisites::NoneAsked => self.say("prerequisites-none"),
            Prerequisites::Asks(words) => words.get(self.tag()).to_owned(),
        }
    }

    /// The language level asked.
    #[must_use]
    pub fn level(&self, programme: &Programme) -> String {
        programme.clb.map_or_else(
            || self.say("not-stated"),
            |clb| {
                let levels = [clb.listening, clb.speaking, clb.reading, clb.writing];
                if levels.iter().all(|level| *level == clb.listening) {
                    return self.with("level-all", &Args::new().text("level", clb.listening.to_string()));
                }
                let args = Args::new()
                    .text("listening", clb.listening.to_string())
                    .text("speaking", clb.speaking.to_string())
                    .text("reading", clb.reading.to_string())
                    .text("writing", clb.writing.to_string());
                self.with("level-each", &args)
            },
        )
    }

    /// Where a programme is, or that no page says.
    #[must_use]
    pub fn place_of(&self, programme: &Programme) -> String {
        programme.province.map_or_else(|| self.say("province-none"), |province| self.province(province))
    }

    /// How sure the number of weeks is, where it is not simply stated.
    #[must_use]
    pub fn weeks_basis(&self, basis: WeeksBasis) -> Option<String> {
        match basis {
            WeeksBasis::Stated => None,
            WeeksBasis::Derived => Some(self.say("weeks-basis-derived")),
            WeeksBasis::Unclear => Some(self.say("weeks-basis-unclear")),
        }
    }

    /// What a person said, each answer in a few words; the occupation by the given title.
    #[must_use]
    pub fn said(&self, profile: &Profile, occupation_title: Option<&str>) -> Vec<(Question, String)> {
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
            let args = Args::new().text("amount", self.money(budget, Currency::Cad));
            if budget.0 == 0 { self.say("said-free-only") } else { self.with("said-budget", &args) }
        });
        add(Question::Budget, if profile.employer_pays { Some(self.say("said-employer-pays")) } else { budget });
        add(
            Question::Hours,
            profile.hours_per_week.map(|hours| self.with("said-hours", &Args::new().count("count", hours as usize))),
        );
        add(
            Question::FinishBy,
            profile.finish_by.map(|limit| match limit {
                FinishBy::Weeks(weeks) => self.with("said-weeks", &Args::new().count("count", weeks as usize)),
                FinishBy::Day(day) => self.with("said-day", &Args::new().text("day", self.day(day))),
            }),
        );
        let parts: Vec<String> = profile.when.iter().map(|part| self.choice(Question::When, part.id())).collect();
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
            profile.clb.map(|level| self.with("said-level", &Args::new().text("level", level.to_string()))),
        );
        add(Question::Schooling, profile.schooling.map(|level| self.choice(Question::Schooling, level.id())));
        add(
            Question::FurtherStudy,
            (profile.further_study != Value::Unknown)
                .then(|| self.choice(Question::FurtherStudy, profile.further_study.id())),
        );
        add(Question::Skills, (!profile.skills.is_empty()).then(|| profile.skills.join(", ")));
        self.said_of_money(profile, &mut add);
        said
    }

    fn said_of_money(&self, profile: &Profile, add: &mut dyn FnMut(Question, Option<String>)) {
        let amount = |id: &str, amount: Option<Cents>| {
            amount.map(|amount| self.with(id, &Args::new().text("amount", self.money(amount, Currency::Cad))))
        };
        add(Question::Work, profile.work.map(|work| self.choice(Question::Work, work.id())));
        add(Question::Household, profile.household.map(|one| self.choice(Question::Household, one.id())));
        add(Question::HouseholdIncome, amount("said-income", profile.household_income));
        let situations = profile.situations.as_ref().map(|all| {
            let names: Vec<String> = all.iter().map(|one| self.choice(Question::Situations, one.id())).collect();
            if names.is_empty() { self.say("said-no-situation") } else { names.join(", ") }
        });
        add(Question::Situations, situations);
        add(Question::Age, profile.age.map(|age| self.with("said-age", &Args::new().count("count", usize::from(age)))));
        let landed = profile.landed.map(|landed| match landed {
            Landed::Always => self.choice(Question::Landed, "always"),
            Landed::In(year) => self.with("said-landed", &Args::new().text("when", year.to_string())),
            Landed::On(day) => self.with("said-landed", &Args::new().text("when", self.day(day))),
        });
        add(Question::Landed, landed);
        add(
            Question::PaysTax,
            (profile.pays_tax != Value::Unknown).then(|| self.choice(Question::PaysTax, profile.pays_tax.id())),
        );
        add(Question::TrainingLimit, amount("said-limit", profile.training_limit));
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
                self.say(&format!("choice-{}-{}", question.slug(), id.replace('_', "-").to_lowercase()))
            }
        }
    }
}
