//! A catalogue as it stands, and its figures.

use serde_json::{Map, Value as Json, json};

use super::{dollars, end, pretty, words};
use crate::domain::catalogue::Catalogue;
use crate::domain::criteria::Criterion;
use crate::domain::fact::Value;
use crate::domain::money::Price;
use crate::domain::programme::{Prerequisites, Programme};
use crate::domain::schedule::Span;
use crate::domain::stats::Stats;

/// Every programme with every fact, as pretty text in pieces, one a programme: millions of them are never held at once.
pub fn catalogue(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let rates: Vec<Json> = catalogue
        .head
        .rates
        .iter()
        .map(|rate| json!({ "currency": rate.currency.id(), "cad": rate.cad, "as_of": rate.as_of, "source": rate.source }))
        .collect();
    let head = pretty(&json!({
        "as_of": catalogue.head.as_of.text(),
        "coverage": words(&catalogue.head.coverage),
        "rates": rates,
    }));
    let head = format!("{},\n  \"programmes\": [", head.trim_end_matches("\n}\n"));
    let mut before = "";
    let programmes = catalogue.all().map(move |programme| {
        let facts = pretty(&programme_facts(&programme)).trim_end().replace('\n', "\n    ");
        format!("{}\n    {facts}", std::mem::replace(&mut before, ","))
    });
    let end = if catalogue.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" };
    std::iter::once(head).chain(programmes).chain(std::iter::once(end.to_owned()))
}

fn span(span: Span) -> Json {
    json!({ "low": end(span.low()), "high": end(span.high()) })
}

fn price(programme: &Programme) -> Json {
    let (low, high, per_month, trial_days) = match programme.price {
        Price::Unknown => (None, None, None, None),
        Price::Free => (Some(crate::domain::money::Cents(0)), Some(crate::domain::money::Cents(0)), None, None),
        Price::Fixed(amount, _) => (Some(amount), Some(amount), None, None),
        Price::Between(low, high, _) => (Some(low), Some(high), None, None),
        Price::PerMonth { amount, trial_days, .. } => (None, None, Some(amount), trial_days),
    };
    json!({
        "kind": programme.price.kind(),
        "currency": programme.price.currency().map(crate::domain::money::Currency::id),
        "low": dollars(low),
        "high": dollars(high),
        "per_month": dollars(per_month),
        "trial_days": trial_days,
        "tax": programme.tax.id(),
        "extras": programme.extras.as_ref().map(words),
        "condition": programme.price_condition.as_ref().map(words),
    })
}

fn prerequisites(programme: &Programme) -> Json {
    match &programme.prerequisites {
        Prerequisites::Unknown => json!({ "kind": "unknown", "text": null }),
        Prerequisites::NoneAsked => json!({ "kind": "none", "text": null }),
        Prerequisites::Asks(text) => json!({ "kind": "asks", "text": words(text) }),
    }
}

fn checklist(programme: &Programme) -> Json {
    let facts = Criterion::ALL.iter().map(|criterion| {
        let fact = programme.fact(*criterion);
        let known = fact.value != Value::Unknown;
        let fact = json!({
            "value": fact.value.id(),
            "evidence": known.then(|| words(&fact.evidence)),
            "source": known.then(|| fact.source_in(&programme.source)),
            "as_of": if known { fact.as_of_in(&programme.source).text() } else { None },
            "basis": known.then(|| fact.basis.id()),
        });
        (criterion.id().to_owned(), fact)
    });
    Json::Object(facts.collect::<Map<_, _>>())
}

/// Every fact of one programme.
#[must_use]
pub fn programme_facts(programme: &Programme) -> Json {
    let occupations: Vec<Json> = programme
        .occupations
        .iter()
        .map(|link| json!({ "code": link.code, "basis": link.basis.id(), "why": words(&link.why) }))
        .collect();
    json!({
        "id": programme.id.as_str(),
        "title": programme.title,
        "provider": programme.provider,
        "provider_kind": programme.provider_kind.id(),
        "province": programme.province.map(crate::domain::occupation::Province::id),
        "url": programme.url,
        "sector": programme.sector.id(),
        "skills": programme.skills.iter().map(words).collect::<Vec<_>>(),
        "roles": programme.roles.iter().map(words).collect::<Vec<_>>(),
        "occupations": occupations,
        "licence_first": programme.licence_first,
        "licence_note": programme.licence_note.as_ref().map(words),
        "delivery": programme.delivery.id(),
        "pace": programme.pace.id(),
        "times": programme.times.iter().map(|part| part.id()).collect::<Vec<_>>(),
        "hours": span(programme.hours),
        "weeks": span(programme.weeks),
        "weeks_basis": programme.weeks_basis.id(),
        "hours_per_week": span(programme.hours_per_week),
        "price": price(programme),
        "languages": programme.languages,
        "prerequisites": prerequisites(programme),
        "clb": programme.clb.map(|clb| json!({
            "listening": clb.listening, "speaking": clb.speaking, "reading": clb.reading, "writing": clb.writing,
        })),
        "checklist": checklist(programme),
        "counts_toward": programme.counts_toward.iter().map(crate::domain::programme::ProgrammeId::as_str).collect::<Vec<_>>(),
        "expires_after_years": programme.expires_after_years,
        "status": programme.status.id(),
        "source": {
            "url": programme.source.url,
            "as_of": programme.source.as_of.text(),
            "also": programme.source.also,
            "page_language": programme.source.page_language,
        },
        "notes": programme.notes.as_ref().map(words),
    })
}

/// The figures of a catalogue. `unknown_share` is from 0 to 1.
#[must_use]
pub fn stats(stats: &Stats) -> Json {
    json!({
        "programmes": stats.programmes,
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
