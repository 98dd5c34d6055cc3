//! What the embedded catalogue must hold, whatever programs are in it: whose pages it names, where tickets count, what the
//! companions point at, and the reports that show where it is thin.

use std::collections::BTreeSet;

use microcred_core::companions::{AskedBy, PaidBy};
use microcred_core::coverage::{COMMON_OCCUPATIONS, COMMON_PROVINCES, coverage};
use microcred_core::fact::{Freshness, PageDate};
use microcred_core::occupation::{NocCode, Province};
use microcred_core::program::{Program, ProgramId, Status};
use microcred_core::stats::{freshness_report, stats};
use microcred_core::terms::ValidIn;
use microcred_data::reading::hosts::is_page_of;
use serde_json::Value as Json;

use crate::support::data::{REFERENCE, TODAY, TODAY_ARGUMENT};

const NOTHING: [String; 0] = [];

fn open_programs() -> impl Iterator<Item = &'static Program> {
    REFERENCE.catalogue.in_memory_programs().iter().filter(|program| program.status != Status::Ended)
}

/// What a command says to who reads its JSON.
fn json(arguments: &[&str]) -> Json {
    let arguments = ["microcred", "--today", TODAY_ARGUMENT].into_iter().chain(arguments.iter().copied());
    let arguments: Vec<_> = arguments.map(std::ffi::OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    microcred::cli::run(&arguments, &mut out, &mut err).unwrap();
    serde_json::from_slice(&out).unwrap()
}

#[test]
fn every_page_is_the_providers_or_a_public_bodys() {
    let foreign: Vec<String> = REFERENCE
        .catalogue
        .in_memory_programs()
        .iter()
        .filter(|program| {
            program
                .page
                .as_ref()
                .is_some_and(|page| program.provider_site.as_ref().is_none_or(|site| !is_page_of(page, site)))
        })
        .map(|program| format!("{}: {:?} of {:?}", program.id, program.page, program.provider_site))
        .collect();
    assert_eq!(foreign, NOTHING);
}

#[test]
fn it_is_known_where_every_ticket_that_needs_a_licence_counts() {
    let unknown: Vec<String> = open_programs()
        .filter(|program| program.licence_first && program.terms.valid_in == ValidIn::Unknown)
        .map(|program| program.id.to_string())
        .collect();
    assert_eq!(unknown, NOTHING);
}

#[test]
fn most_open_programs_have_a_page_and_nearly_all_a_contact() {
    let known = stats(&REFERENCE.catalogue, TODAY).known;
    assert!(known.with_page * 100 >= known.programs * 60, "{known:?}");
    assert!(known.with_contact * 100 >= known.programs * 90, "{known:?}");
    assert_eq!(known.page_without_site, 0);
    assert_eq!(known.fresh + known.ageing + known.stale, known.programs);
}

#[test]
fn newcomers_find_a_program_of_their_job_in_most_provinces() {
    let codes: Vec<NocCode> = COMMON_OCCUPATIONS.iter().filter_map(|code| NocCode::parse(code)).collect();
    assert_eq!(codes.len(), COMMON_OCCUPATIONS.len());
    let five = [Province::On, Province::Bc, Province::Ab, Province::Qc, Province::Ns];
    let (filled, cells) = coverage(&REFERENCE.catalogue, &codes, &five).filled();
    assert!(filled >= 100, "{filled} of {cells}");
}

#[test]
fn coverage_counts_own_and_national_programs_that_count_there() {
    let nurse = [NocCode::parse("31301").unwrap()];
    let table = coverage(&REFERENCE.catalogue, &nurse, COMMON_PROVINCES);
    let by_hand = open_programs().filter(|program| {
        program.occupations.iter().take(3).any(|link| link.code == nurse[0])
            && program.province.is_none_or(|own| own == Province::On)
            && program.terms.valid_in.counts_in(Province::On) != microcred_core::fact::Tristate::No
            && !matches!(&program.terms.open_to.residents_of,
                microcred_core::terms::MeantFor::Only(provinces) if !provinces.contains(&Province::On))
    });
    assert_eq!(table.rows[0].programs[0], by_hand.count());
    let told = json(&["catalogue", "coverage", "--occupation", "31301", "--format", "json"]);
    assert_eq!(told["rows"][0]["programs"][0], table.rows[0].programs[0]);
    assert_eq!(told["provinces"][0], "ON");
}

#[test]
fn json_says_no_to_the_own_province_only_where_a_page_does() {
    let args = ["match", "--occupation", "33102", "--province", "ON", "--section", "all", "--format", "json"];
    let told = json(&args);
    let matches = told["matches"].as_array().unwrap();
    assert!(matches.iter().any(|one| one["section"] == "elsewhere"));
    for one in matches {
        let id = ProgramId::parse(one["id"].as_str().unwrap()).unwrap();
        let valid_in = &REFERENCE.catalogue.get(&id).unwrap().terms.valid_in;
        assert_eq!(one["valid_here"], valid_in.counts_in(Province::On).id(), "{id}");
    }
}

#[test]
fn freshness_names_the_undated_and_the_oldest_first() {
    let report = freshness_report(&REFERENCE.catalogue, TODAY);
    assert_eq!(report.counts.values().sum::<usize>(), open_programs().count());
    assert!(report.oldest.first().is_some_and(|old| old.as_of.is_none()));
    let told = json(&["catalogue", "freshness", "--format", "json"]);
    assert_eq!(told["counts"]["stale"], report.counts["stale"]);
}

#[test]
fn a_page_is_fresh_for_a_year_and_ageing_for_another() {
    let seen = |date: &str| PageDate::parse(date).unwrap().freshness(TODAY);
    assert_eq!(seen("2026"), Freshness::Fresh);
    assert_eq!(seen("2025-12"), Freshness::Fresh);
    assert_eq!(seen("2025-10"), Freshness::Ageing);
    assert_eq!(seen("2024-06"), Freshness::Stale);
    assert_eq!(PageDate::undated().freshness(TODAY), Freshness::Stale);
}

#[test]
fn companions_point_at_occupations_and_programs_that_exist() {
    let all = &REFERENCE.companions.companions;
    let ids: BTreeSet<&str> = all.iter().map(|companion| companion.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let nowhere: Vec<String> = all
        .iter()
        .flat_map(|companion| {
            let jobs = companion.occupations.iter().filter(|code| REFERENCE.occupations.get(**code).is_none());
            let programs = companion
                .programs
                .iter()
                .filter(|id| ProgramId::parse(id).is_none_or(|id| REFERENCE.catalogue.get(&id).is_none()));
            jobs.map(ToString::to_string).chain(programs.cloned()).map(move |at| format!("{}: {at}", companion.id))
        })
        .collect();
    assert_eq!(nowhere, NOTHING);
    assert!(all.iter().all(|companion| companion.source.url.starts_with("http") && !companion.occupations.is_empty()));
}

#[test]
fn what_the_employer_must_pay_is_never_offered_as_the_persons_cost() {
    let companions = &REFERENCE.companions;
    let paid = companions.companions.iter().filter(|companion| companion.paid_by == PaidBy::Employer);
    for companion in paid {
        for program in companion.programs.iter().filter_map(|id| ProgramId::parse(id)) {
            for job in &companion.occupations {
                let home = companion.provinces.first().copied();
                let others = companions.for_job(*job, home);
                let by_another =
                    others.iter().any(|other| other.paid_by != PaidBy::Employer && other.is_given_by(&program));
                assert_eq!(companions.gives(&program, *job, home), by_another, "{}: {program}", companion.id);
            }
        }
    }
    let cook = companions.for_job(NocCode::parse("63200").unwrap(), Some(Province::On));
    assert!(cook.first().is_some_and(|companion| companion.asked_by == AskedBy::Law));
}
