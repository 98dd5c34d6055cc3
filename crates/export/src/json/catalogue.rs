//! A catalogue as it stands, and its figures.

use serde_json::{Map, Value as Json, json};

use crate::json::{dollars, localized, number_or_null, pretty};
use microcred_core::catalogue::Catalogue;
use microcred_core::criteria::Criterion;
use microcred_core::fact::Tristate;
use microcred_core::money::Price;
use microcred_core::program::{Prerequisites, Program};
use microcred_core::schedule::StatedRange;
use microcred_core::stats::Stats;

/// Every program with every fact, as pretty text in pieces, one a program: millions of them are never held at once.
pub fn catalogue(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let rates: Vec<Json> = catalogue
        .header
        .rates
        .iter()
        .map(|rate| json!({ "currency": rate.currency.id(), "cad": rate.cad_per_unit, "as_of": rate.as_of, "source": rate.source }))
        .collect();
    let head = pretty(&json!({
        "as_of": catalogue.header.as_of.text(),
        "coverage": localized(&catalogue.header.coverage),
        "rates": rates,
    }));
    let head = format!("{},\n  \"programs\": [", head.trim_end_matches("\n}\n"));
    let mut before = "";
    let programs = catalogue.all().map(move |program| {
        let facts = pretty(&program_facts(&program)).trim_end().replace('\n', "\n    ");
        format!("{}\n    {facts}", std::mem::replace(&mut before, ","))
    });
    let end = if catalogue.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" };
    std::iter::once(head).chain(programs).chain(std::iter::once(end.to_owned()))
}

fn span<T: Copy + Into<f64>>(span: StatedRange<T>) -> Json {
    let span = span.map(T::into);
    json!({ "low": number_or_null(span.low()), "high": number_or_null(span.high()) })
}

fn price(program: &Program) -> Json {
    let (low, high, per_month, trial_days) = match program.price {
        Price::Unknown => (None, None, None, None),
        Price::Free => (Some(microcred_core::money::Cents(0)), Some(microcred_core::money::Cents(0)), None, None),
        Price::Fixed(amount, _) => (Some(amount), Some(amount), None, None),
        Price::Between(low, high, _) => (Some(low), Some(high), None, None),
        Price::PerMonth { amount, trial_days, .. } => (None, None, Some(amount), trial_days),
    };
    json!({
        "kind": program.price.kind(),
        "currency": program.price.currency().map(microcred_core::money::Currency::id),
        "low": dollars(low),
        "high": dollars(high),
        "per_month": dollars(per_month),
        "trial_days": trial_days,
        "tax": program.tax.id(),
        "extras": program.additional_costs.as_ref().map(localized),
        "condition": program.price_condition.as_ref().map(localized),
    })
}

fn prerequisites(program: &Program) -> Json {
    match &program.prerequisites {
        Prerequisites::Unknown => json!({ "kind": "unknown", "text": null }),
        Prerequisites::NoneRequired => json!({ "kind": "none", "text": null }),
        Prerequisites::Required(text) => json!({ "kind": "asks", "text": localized(text) }),
    }
}

fn checklist(program: &Program) -> Json {
    let facts = Criterion::ALL.iter().map(|criterion| {
        let fact = program.fact(*criterion);
        let known = fact.value != Tristate::Unknown;
        let fact = json!({
            "value": fact.value.id(),
            "evidence": known.then(|| localized(&fact.evidence)),
            "source": known.then(|| fact.source_url(&program.source)),
            "as_of": if known { fact.page_date(&program.source).text() } else { None },
            "basis": known.then(|| fact.basis.id()),
        });
        (criterion.id().to_owned(), fact)
    });
    Json::Object(facts.collect::<Map<_, _>>())
}

/// Every fact of one program.
#[must_use]
pub fn program_facts(program: &Program) -> Json {
    let occupations: Vec<Json> = program
        .occupations
        .iter()
        .map(|link| json!({ "code": link.code, "basis": link.basis.id(), "why": localized(&link.why) }))
        .collect();
    json!({
        "id": program.id.as_str(),
        "title": program.title,
        "provider": program.provider,
        "provider_kind": program.provider_kind.id(),
        "province": program.province.map(microcred_core::occupation::Province::id),
        "url": program.url,
        "sector": program.sector.id(),
        "skills": program.skills.iter().map(localized).collect::<Vec<_>>(),
        "roles": program.roles.iter().map(localized).collect::<Vec<_>>(),
        "occupations": occupations,
        "licence_first": program.licence_first,
        "licence_note": program.licence_note.as_ref().map(localized),
        "delivery": program.delivery.id(),
        "pace": program.pace.id(),
        "times": program.times.iter().map(|part| part.id()).collect::<Vec<_>>(),
        "hours": span(program.hours),
        "weeks": span(program.weeks),
        "weeks_basis": program.weeks_basis.id(),
        "hours_per_week": span(program.hours_per_week),
        "price": price(program),
        "languages": program.languages,
        "prerequisites": prerequisites(program),
        "clb": program.clb.map(|clb| json!({
            "listening": clb.listening, "speaking": clb.speaking, "reading": clb.reading, "writing": clb.writing,
        })),
        "checklist": checklist(program),
        "counts_toward": program.counts_toward.iter().map(microcred_core::program::ProgramId::as_str).collect::<Vec<_>>(),
        "expires_after_years": program.expires_after_years,
        "status": program.status.id(),
        "source": {
            "url": program.source.url,
            "as_of": program.source.as_of.text(),
            "also": program.source.other_urls,
            "page_language": program.source.page_language,
        },
        "notes": program.notes.as_ref().map(localized),
    })
}

/// The figures of a catalogue. `unknown_share` is from 0 to 1.
#[must_use]
pub fn stats(stats: &Stats) -> Json {
    json!({
        "programs": stats.programs,
        "providers": stats.providers,
        "facts": stats.facts,
        "facts_with_source": stats.facts_with_source,
        "unknown_share": (stats.unknown_share * 10_000.0).round() / 10_000.0,
        "by_province": stats.by_province,
        "by_sector": stats.by_sector,
        "oldest": stats.oldest,
        "newest": stats.newest,
        "undated": stats.undated,
    })
}
