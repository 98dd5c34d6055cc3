//! What reading a catalogue file says of everything that can be wrong with it, and what it keeps.

use microcred::system::Disk;
use microcred::system::cache::CatalogueCache;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use microcred::system::data;
use microcred_core::bounds::{MAX_FIELD_TEXT_CHARS, MAX_FILE_BYTES, MAX_LIST_ITEMS, MAX_PROGRAMS};
use microcred_core::catalogue::Catalogue;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, MAX_DIAGNOSTICS, SourceLocation};
use microcred_core::fact::{Basis, Fact, Freshness, PageDate, Tristate};
use microcred_core::money::{Cents, Currency, ExchangeRate};
use microcred_core::occupation::{Occupations, Province};
use microcred_core::profile::ImmigrationStatus;
use microcred_core::program::Prerequisites;
use microcred_core::reference_data::{CatalogueOrigin, FallbackReason};
use microcred_core::sanitize::Localised;
use microcred_core::shared::Shared;
use microcred_core::terms::{ProgramField, ValidIn};
use microcred_data::reading::catalogue::{ParsedCatalogue, parse, parse_bytes};

use crate::support::data::{DATA, TODAY};

static OCCUPATIONS: LazyLock<Shared<Occupations>> = LazyLock::new(microcred_embedded::occupations);

const FAULTY: &str = include_str!("../fixtures/faulty.ron");
/// Every fault of `faulty.ron` in the order of the file: line:column | id | field | problem.
const FAULTY_DIAGNOSTICS: &str = include_str!("../fixtures/faulty.faults.txt");
const CATALOGUE: &str = include_str!("../../catalogue.ron");

mod the_faulty_catalogue {
    use super::*;

    #[test]
    fn reports_every_diagnostic_with_location_and_field() {
        let found: Vec<String> = read_text(FAULTY).diagnostics.iter().map(row).collect();
        assert_eq!(found, FAULTY_DIAGNOSTICS.lines().collect::<Vec<_>>());
    }

    #[test]
    fn keeps_valid_records_and_counts_rejected() {
        let reading = read_text(FAULTY);
        let sound = [
            "sound/short",
            "sound/no-page",
            "sound/after-the-source",
            "sound/between",
            "sound/step",
            "sound/goal",
            "sound/last",
        ];
        assert_eq!((ids(&reading), reading.rejected_count), (sound.map(str::to_owned).to_vec(), 82));
    }

    #[test]
    fn keeps_valid_header_fields() {
        let head = read_text(FAULTY).catalogue.unwrap().header;
        let rate = ExchangeRate {
            currency: Currency::Usd,
            cad_per_unit: 1.3698,
            as_of: "2024".into(),
            source: "a sound rate".into(),
        };
        assert_eq!((head.as_of, head.rates), (PageDate::undated(), vec![rate]));
    }

    #[test]
    fn keeps_only_links_to_valid_records() {
        let reading = read_text(FAULTY);
        let links = reading.catalogue.unwrap();
        let links = links
            .in_memory_programs()
            .iter()
            .flat_map(|from| from.counts_toward.iter().map(|to| (from.id.as_str(), to.as_str())));
        assert_eq!(links.collect::<Vec<_>>(), [("sound/step", "sound/goal")]);
    }
}

#[test]
fn every_diagnostic_kind_occurs() {
    let whole = UNUSABLE.iter().map(|(_, text, _)| read_text(text)).chain([
        parse_bytes("it.ron", &vec![b' '; MAX_FILE_BYTES + 1], &OCCUPATIONS),
        parse_bytes("it.ron", b"\xff", &OCCUPATIONS),
        read_text(&catalogue_of(&"1,".repeat(MAX_PROGRAMS + 1))),
        read_text(&catalogue_of(&record("title", &quoted(&"a".repeat(MAX_FIELD_TEXT_CHARS + 1))))),
        read_text(&catalogue_of(&record("phone", "\"call us\""))),
        read_text(&catalogue_of(&record("email", "\"a.ca\""))),
        read_text(&catalogue_of(&record("provider_site", "\"https://b.ca\""))),
    ]);
    let met: BTreeSet<&str> = whole
        .chain([read_text(FAULTY)])
        .flat_map(|reading| reading.diagnostics)
        .map(|fault| kind(&fault.kind))
        .collect();
    assert_eq!(met.into_iter().collect::<Vec<_>>(), ALL_DIAGNOSTIC_KINDS);
}

#[test]
fn embedded_catalogue_has_no_diagnostics() {
    let reading = parse("catalogue.ron", CATALOGUE, &OCCUPATIONS);
    assert_eq!(
        (reading.diagnostics, reading.rejected_count, reading.catalogue),
        (vec![], 0, Some(DATA.reference.catalogue.clone()))
    );
}

mod a_record {
    use super::*;

    #[test]
    fn with_several_errors_reports_them_all() {
        let text = catalogue_of(
            "(id: \"A b\", title: 5, provider: \" \", provider_kind: college, url: \"nowhere\", sector: it,\n\
             source: (url: \"https://a.ca\", as_of: \"then\"), hours: about(4), weeks: exactly(-1), tutor: 1,\n\
             clb: (listening: 0, speaking: 13, reading: 5, writing: 5), skills: [5, \"\", 6],\n\
             occupations: [(code: \"0\", basis: stated, why: \"\")])",
        );
        let found: Vec<_> = read_text(&text)
            .diagnostics
            .into_iter()
            .map(|fault| (fault.location.line, fault.field.unwrap(), kind(&fault.kind)))
            .collect();
        let expected = [
            (2, "id", "bad id"),
            (2, "title", "wrong kind"),
            (2, "provider", "empty"),
            (2, "url", "bad address"),
            (3, "source.as_of", "bad date"),
            (3, "hours", "unknown word"),
            (3, "weeks", "too small"),
            (3, "tutor", "unknown field"),
            (4, "clb.listening", "bad level"),
            (4, "clb.speaking", "bad level"),
            (4, "skills", "wrong kind"),
            (4, "skills", "wrong kind"),
            (5, "occupations", "empty"),
            (5, "occupations", "unknown occupation"),
        ];
        assert_eq!(found, expected.map(|(line, field, kind)| (line, field.to_owned(), kind)));
    }

    #[test]
    fn with_invalid_weeks_has_no_weeks_basis_error() {
        let text = catalogue_of(&record("weeks_basis", "derived, weeks: 12"));
        let problems: Vec<_> = read_text(&text).diagnostics.iter().map(|fault| kind(&fault.kind)).collect();
        assert_eq!(problems, ["wrong kind"]);
    }

    #[test]
    fn with_duplicate_id_is_always_rejected() {
        let bad = record("title", "5");
        for (records, kinds) in [
            (format!("{0}, {0}", sound("a/b")), vec!["repeated id"]),
            (format!("{bad}, {}", sound("a/b")), vec!["wrong kind", "repeated id"]),
            (format!("{},\n{bad}", sound("a/b")), vec!["repeated id", "wrong kind"]),
        ] {
            let faults = read_text(&catalogue_of(&records)).diagnostics;
            assert_eq!(faults.iter().map(|fault| kind(&fault.kind)).collect::<Vec<_>>(), kinds, "{records}");
        }
    }

    #[test]
    fn respects_length_caps_exactly() {
        let list = |count: usize| format!("[{}]", "\"a\",".repeat(count));
        let text = |count: usize| quoted(&"é".repeat(count));
        for (field, value, problem) in [
            ("title", text(MAX_FIELD_TEXT_CHARS), None),
            (
                "title",
                text(MAX_FIELD_TEXT_CHARS + 1),
                Some(DiagnosticKind::TextTooLong { length: MAX_FIELD_TEXT_CHARS + 1, max: MAX_FIELD_TEXT_CHARS }),
            ),
            (
                "notes",
                text(MAX_FIELD_TEXT_CHARS + 1),
                Some(DiagnosticKind::TextTooLong { length: MAX_FIELD_TEXT_CHARS + 1, max: MAX_FIELD_TEXT_CHARS }),
            ),
            ("skills", list(MAX_LIST_ITEMS), None),
            (
                "skills",
                list(MAX_LIST_ITEMS + 1),
                Some(DiagnosticKind::ListTooLong { count: MAX_LIST_ITEMS + 1, max: MAX_LIST_ITEMS }),
            ),
            (
                "url",
                quoted(&format!("https://a.ca/{}", "a".repeat(MAX_FIELD_TEXT_CHARS))),
                Some(DiagnosticKind::TextTooLong { length: 2013, max: MAX_FIELD_TEXT_CHARS }),
            ),
        ] {
            let faults = read_text(&catalogue_of(&record(field, &value))).diagnostics;
            let expected: Vec<Diagnostic> =
                problem.into_iter().map(|problem| field_diagnostic(field, problem, &record(field, ""))).collect();
            assert_eq!(faults, expected, "{field}");
        }
    }

    #[test]
    fn diagnostics_leak_no_internal_type_names() {
        let details: Vec<String> = [
            "5",
            "about",
            "(",
            "\"",
            "[]",
            "{}",
            "between(1)",
            "fixed(1)",
            "per_month(a: 1)",
            "yes(1)",
            "(a: 1)",
            "Raw(1)",
        ]
        .iter()
        .flat_map(|value| {
            let fields = [
                "title",
                "skills",
                "hours",
                "price",
                "clb",
                "source",
                "checklist",
                "prerequisites",
                "occupations",
                "notes",
            ];
            fields.map(|field| format!("{:?}", read_text(&catalogue_of(&record(field, value))).diagnostics))
        })
        .filter(|said| {
            said.contains("RawP")
                || said.contains("RawS")
                || said.contains("RawC")
                || said.contains("Span::")
                || said.contains("r#")
        })
        .collect();
        assert_eq!(details, [""; 0]);
    }
}

/// A whole file that cannot be used, what is in it, and the row of its only fault.
const UNUSABLE: [(&str, &str, &str); 22] = [
    ("nothing at all", "", r#"1:1 | - | - | Unbalanced { expected: "a value" }"#),
    ("only a comment", "// soon\n", r#"2:1 | - | - | Unbalanced { expected: "a value" }"#),
    (
        "a bracket that does not close",
        "(\n  schema: 1,\n  programs: [\n",
        r#"4:1 | - | - | Unbalanced { expected: "]" }"#,
    ),
    ("the wrong bracket", "(schema: 1, programs: [)", r#"1:24 | - | - | Unbalanced { expected: "a value" }"#),
    (
        "a bracket too many",
        "(schema: 1, programs: []))",
        r#"1:26 | - | - | Unbalanced { expected: "the end of the file" }"#,
    ),
    (
        "a quote that does not close",
        "(schema: 1,\n as_of: \"2026)",
        r#"2:9 | - | - | Unbalanced { expected: "a closing \"" }"#,
    ),
    (
        "a raw quote that does not close",
        "(schema: 1,\n as_of: r#\"2026\")",
        r#"2:9 | - | - | Unbalanced { expected: "a closing \"" }"#,
    ),
    (
        "a comment that does not close",
        "(schema: 1, /* é */ /* programs: [])",
        r#"1:21 | - | - | Unbalanced { expected: "*/" }"#,
    ),
    ("a missing comma", "(schema: 1\n programs: [])", r#"2:2 | - | - | Unbalanced { expected: ", or )" }"#),
    (
        "a missing colon",
        "(schema: 1, programs [])",
        r#"1:13 | - | - | Unbalanced { expected: "a field name and a colon" }"#,
    ),
    ("a missing value", "(schema: , programs: [])", r#"1:10 | - | - | Unbalanced { expected: "a value" }"#),
    ("deep brackets", DEEP, r#"1:130 | - | - | Unbalanced { expected: "fewer brackets inside brackets" }"#),
    ("another layout", "(schema: 3, programs: [])", "1:2 | - | schema | UnsupportedSchema { found: 3, supported: 2 }"),
    (
        "a layout in words",
        "(schema: one, programs: [])",
        r#"1:2 | - | schema | WrongType { detail: "Expected integer" }"#,
    ),
    (
        "a layout below zero",
        "(schema: -1, programs: [])",
        r#"1:2 | - | schema | WrongType { detail: "Integer is out of bounds" }"#,
    ),
    ("no layout", "(programs: [])", "1:1 | - | schema | MissingField"),
    ("no programs", "(\n schema: 1)", "1:1 | - | programs | MissingField"),
    ("two layouts", "(schema: 1, schema: 2, programs: [])", "1:13 | - | schema | DuplicateField"),
    ("programs twice", "(schema: 1, programs: [],\n programs: [])", "2:2 | - | programs | DuplicateField"),
    (
        "programs that are no list",
        "(schema: 1, programs: 5)",
        r#"1:13 | - | programs | WrongType { detail: "Expected opening `[`" }"#,
    ),
    (
        "one program without its list",
        "(schema: 1, programs: (id: 5))",
        r#"1:13 | - | programs | WrongType { detail: "Expected opening `[`" }"#,
    ),
    (
        "a table of names",
        "(schema: 1, programs: {})",
        r#"1:13 | - | programs | WrongType { detail: "Expected opening `[`" }"#,
    ),
];

const DEEP: &str = "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((";

mod a_file_that_cannot_be_used {
    use super::*;

    #[test]
    fn reports_reason_and_location_without_a_catalogue() {
        let found: Vec<_> = UNUSABLE.iter().map(|(what, text, _)| (*what, outcome(&read_text(text)))).collect();
        let expected: Vec<_> =
            UNUSABLE.iter().map(|(what, _, row)| (*what, Outcome::Unusable(vec![(*row).to_owned()]))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn that_is_not_a_struct_reports_missing_fields() {
        for text in ["5", "\"text\"", "[]", "[(schema: 1)]", "()", "unknown", "{}"] {
            let rows = ["schema", "programs"].map(|field| format!("1:1 | - | {field} | MissingField")).to_vec();
            assert_eq!(outcome(&read_text(text)), Outcome::Unusable(rows), "{text}");
        }
    }

    #[test]
    fn is_rejected_one_byte_above_the_size_cap() {
        let mut text = catalogue_of("");
        text.push_str(&" ".repeat(MAX_FILE_BYTES - text.len()));
        assert_eq!(outcome(&read_text(&text)), Outcome::Sound(0));
        text.push(' ');
        let row = "1:1 | - | - | FileTooLarge { bytes: 16777217, max: 16777216 }".to_owned();
        assert_eq!(outcome(&read_text(&text)), Outcome::Unusable(vec![row.clone()]));
        assert_eq!(outcome(&parse_bytes("it.ron", text.as_bytes(), &OCCUPATIONS)), Outcome::Unusable(vec![row]));
    }

    #[test]
    fn with_invalid_utf8_reports_the_offset() {
        for (bytes, place) in [
            (&b"(schema: 1,\n as_of: \"\xc3\xa9t\xe9\", programs: [])"[..], "2:12"),
            (b"\xff\xfe(\x00s\x00", "1:1"),
            (b"(schema: 1, \xed\xa0\x80", "1:13"),
            (b"(schema: 1)\n\xc3", "2:1"),
        ] {
            let reading = parse_bytes("it.ron", bytes, &OCCUPATIONS);
            assert_eq!(outcome(&reading), Outcome::Unusable(vec![format!("{place} | - | - | NotUtf8")]));
        }
    }

    #[test]
    fn is_rejected_one_program_above_the_cap() {
        let reading = read_text(&catalogue_of(&"1,".repeat(MAX_PROGRAMS + 1)));
        let row = "1:13 | - | programs | TooManyPrograms { count: 5001, max: 5000 }".to_owned();
        assert_eq!((outcome(&reading), reading.rejected_count), (Outcome::Unusable(vec![row]), 5001));
    }

    #[test]
    fn is_any_truncated_catalogue() {
        let whole = CATALOGUE.trim_end().as_bytes();
        let surprises: Vec<_> = (0..400)
            .map(|part| whole.len() * part / 400)
            .map(|end| (end, parse_bytes("it.ron", whole.get(..end).unwrap(), &OCCUPATIONS)))
            .filter(|(_, reading)| {
                let kinds: Vec<_> = reading.diagnostics.iter().map(|fault| kind(&fault.kind)).collect();
                reading.catalogue.is_some() || !matches!(kinds[..], ["unbalanced" | "not text"])
            })
            .map(|(end, reading)| (end, outcome(&reading)))
            .collect();
        assert_eq!(surprises, []);
    }
}

mod a_file_made_to_harm {
    use super::*;

    #[test]
    fn with_deep_nesting_is_rejected() {
        let row = r#"1:130 | - | - | Unbalanced { expected: "fewer brackets inside brackets" }"#.to_owned();
        for bracket in ["(", "[", "a(", "(a:", "{1:"] {
            let reading = read_text(&bracket.repeat(MAX_FILE_BYTES / bracket.len()));
            let Outcome::Unusable(rows) = outcome(&reading) else { unreachable!() };
            let problem = |row: &String| row.split_once(" | ").map(|(_, rest)| rest.to_owned());
            assert_eq!(rows.iter().map(problem).collect::<Vec<_>>(), [problem(&row)], "{bracket}");
        }
        let deep = format!("{}\"a\"{}", "(".repeat(120), ")".repeat(120));
        assert_eq!(kinds(&read_text(&catalogue_of(&record("notes", &deep))).diagnostics), ["wrong kind"]);
    }

    #[test]
    fn with_16_megabytes_of_tiny_items_is_rejected() {
        let fill = |item: &str| item.repeat((MAX_FILE_BYTES - 400) / item.len());
        for (what, text) in [
            ("a list", format!("[{}]", fill("1,"))),
            ("programs", catalogue_of(&fill("1,"))),
            ("empty records", catalogue_of(&fill("(),"))),
            ("fields", format!("({})", fill("a:1,"))),
            ("fields of a record", catalogue_of(&record("a", &fill("1,a:")))),
            ("skills", catalogue_of(&record("skills", &format!("[{}]", fill("\"\","))))),
        ] {
            let reading = read_text(&text);
            assert_eq!((reading.catalogue, kinds(&reading.diagnostics)), (None, vec!["unbalanced"]), "{what}");
        }
    }

    #[test]
    fn with_max_items_gives_one_diagnostic() {
        let many = 100_000;
        for (what, text, expected) in [
            ("programs", catalogue_of(&"1,".repeat(many)), vec!["too many programs"]),
            ("fields", format!("(schema: 1, {})", "a:1,".repeat(many)), vec!["too many"]),
            ("fields of a record", catalogue_of(&format!("({})", "a:1,".repeat(many))), vec!["too many"]),
            ("skills", catalogue_of(&record("skills", &format!("[{}]", "\"a\",".repeat(many)))), vec!["too many"]),
            (
                "numbers for skills",
                catalogue_of(&record("skills", &format!("[{}]", "1,".repeat(many)))),
                vec!["too many"],
            ),
            (
                "languages of a text",
                catalogue_of(&record("notes", &format!("({})", "a:\"\",".repeat(many)))),
                vec!["too many"],
            ),
            (
                "parts of a checklist",
                catalogue_of(&record("checklist", &format!("({})", "a:unknown,".repeat(many)))),
                vec!["too many"],
            ),
            ("rates", format!("(schema: 1, programs: [], rates: [{}])", "1,".repeat(many)), vec!["too many"]),
        ] {
            assert_eq!(kinds(&read_text(&text).diagnostics), expected, "{what}");
        }
    }

    #[test]
    fn with_5000_bad_records_reports_first_and_counts_all() {
        let records = format!("({}),", "a:1,".repeat(20)).repeat(MAX_PROGRAMS);
        let reading = read_text(&catalogue_of(&records));
        // An unknown field, 19 repetitions of it, 5 missing fields and no source.
        let counted: usize = reading.diagnostics.iter().map(Diagnostic::count).sum();
        assert_eq!((reading.rejected_count, counted), (MAX_PROGRAMS, MAX_PROGRAMS * 26));
        assert_eq!(reading.diagnostics.len(), MAX_DIAGNOSTICS + 1);
        // The first are those of the first records: 26 in each, as they stand in the file.
        assert!(reading.diagnostics.is_sorted_by_key(|fault| fault.location.clone()));
        let few = read_text(&catalogue_of(&format!("({}),", "a:1,".repeat(20)).repeat(100)));
        assert_eq!(reading.diagnostics[..few.diagnostics.len()], few.diagnostics[..]);
    }

    #[test]
    fn with_a_million_comment_openers_terminates() {
        let open = "/*".repeat(1_000_000);
        let close = "*/".repeat(1_000_000);
        let unclosed = Outcome::Unusable(vec![r#"1:1 | - | - | Unbalanced { expected: "*/" }"#.to_owned()]);
        assert_eq!(outcome(&read_text(&open)), unclosed);
        assert_eq!(
            outcome(&read_text(&format!("{open}{}", close.trim_end_matches("*/*/").trim_end_matches('/')))),
            unclosed
        );
        assert_eq!(outcome(&read_text(&format!("{open}{close}{}", catalogue_of("")))), Outcome::Sound(0));
        assert_eq!(
            outcome(&read_text(&catalogue_of(&record("title", &format!("{open}{close}\"a\""))))),
            Outcome::Sound(1)
        );
        assert_eq!(
            kinds(&read_text(&catalogue_of(&record("title", &"//\n".repeat(1_000_000)))).diagnostics),
            ["unbalanced"]
        );
    }

    #[test]
    fn with_ten_megabytes_of_text_gives_short_messages() {
        let long = "a".repeat(10_000_000);
        for (what, whole, expected) in [
            ("the file", quoted(&long), vec!["missing", "missing"]),
            ("an unclosed text", format!("\"{long}"), vec!["unbalanced"]),
            ("a title", catalogue_of(&record("title", &quoted(&long))), vec!["too long"]),
            ("a field", catalogue_of(&record(&long, "1")), vec!["unknown field"]),
        ] {
            assert_eq!(told(&whole), (expected, true), "{what}");
        }
    }

    #[test]
    fn with_a_megabyte_in_any_field_gives_short_messages() {
        let long = "a".repeat(1_000_000);
        let text = quoted(&long);
        let of_head = |field: &str, value: &str| format!("(schema: 1, programs: [], {field}: {value})");
        let of_record = |field: &str, value: String| catalogue_of(&record(field, &value));
        for (what, whole, expected) in [
            ("a word", long.clone(), vec!["missing", "missing"]),
            ("a field of the head", of_head(&long, "1"), vec!["unknown field"]),
            ("the coverage", of_head("coverage", &text), vec!["too long"]),
            ("the date", of_head("as_of", &text), vec!["bad date"]),
            ("a record", catalogue_of(&text), vec!["unreadable"]),
            ("an id", of_record("id", text.clone()), vec!["bad id"]),
            ("a sector", of_record("sector", long.clone()), vec!["unknown word"]),
            ("an address", of_record("url", text.clone()), vec!["bad address", "too long"]),
            ("a number", of_record("hours", format!("exactly({})", "9".repeat(1_000_000))), vec!["not a number"]),
            ("hours", of_record("hours", text.clone()), vec!["wrong kind"]),
            (
                "a code",
                of_record("occupations", format!("[(code: {text}, basis: stated, why: \"a\")]")),
                vec!["unknown occupation"],
            ),
            ("a language", of_record("languages", format!("[{text}]")), vec!["bad language"]),
            ("a link", of_record("counts_toward", format!("[{text}]")), vec!["bad id"]),
            ("evidence", of_record("checklist", format!("(capstone: yes({text}))")), vec!["too long"]),
            ("a language of a text", of_record("notes", format!("({long}: \"a\")")), vec!["wrong kind"]),
        ] {
            assert_eq!(told(&whole), (expected, true), "{what}");
        }
    }

    /// The kinds of the faults, and whether each is told in fewer letters than a screen holds.
    fn told(whole: &str) -> (Vec<&'static str>, bool) {
        let faults = read_text(whole).diagnostics;
        (kinds(&faults), faults.iter().all(|fault| format!("{fault:?}").len() < 2_000))
    }

    #[test]
    fn with_5000_link_cycle_is_rejected_but_chain_is_kept() {
        let linked = |step: usize| {
            let to = (step + 1) % MAX_PROGRAMS;
            sound(&format!("a/p{step}")).replace("sector: it", &format!("sector: it, counts_toward: [\"a/p{to}\"]"))
        };
        let mut records: Vec<String> = (0..MAX_PROGRAMS).map(linked).collect();
        let ring = read_text(&catalogue_of(&records.join(",\n")));
        let circular = DiagnosticKind::CyclicLink { path: "a/p0 -> a/p1 -> … -> a/p0".to_owned() };
        let first = ring.diagnostics.first().map(|fault| fault.kind.clone());
        assert_eq!((ring.rejected_count, ring.diagnostics.len(), first), (MAX_PROGRAMS, MAX_PROGRAMS, Some(circular)));
        records.pop();
        records.push(sound(&format!("a/p{}", MAX_PROGRAMS - 1)));
        assert_eq!(outcome(&read_text(&catalogue_of(&records.join(",\n")))), Outcome::Sound(MAX_PROGRAMS));
    }
}

#[test]
fn largest_catalogue_loads_on_one_or_many_lines() {
    let notes = format!("notes: {}, sector: it", quoted(&"word ".repeat(380)));
    for between in [",\n", ", "] {
        let records = (0..MAX_PROGRAMS).map(|number| sound(&format!("a/p{number}")).replace("sector: it", &notes));
        let mut text = catalogue_of(&records.collect::<Vec<_>>().join(between));
        text.push_str(&" ".repeat(MAX_FILE_BYTES.saturating_sub(text.len())));
        assert_eq!(outcome(&read_text(&text)), Outcome::Sound(MAX_PROGRAMS));
    }
}

mod terms_of_a_program {
    use super::*;

    const WHOLE: &str = r#"(
        id: "a/b", title: "A", provider: "A", provider_kind: college, sector: it, kind: exam_only,
        page: "https://www.a.ca/b", provider_site: "https://a.ca", phone: "705-555-0100", email: "info@a.ca", checked: "2026-11",
        valid_in: only([ON, QC]),
        open_to: (statuses: [pr, protected], closed_to: [visitor], residents_of: only([ON]), min_age: 18, max_age: 29,
                  groups: only([women]), work: only([unemployed]), members_only: false, why: "Women under 30"),
        entry: (schooling: asked(grade_10, "Grade 10"), licence: no("None"), experience: yes("A year"), experience_months: 12,
                checks: [(kind: criminal_record, why: "A check")]),
        price: fixed(100, CAD), price_for: domestic, price_year: 2026,
        other_prices: [(low: 250.50, high: 300, currency: CAD, part: exam, payer: international, per: term, year: 2026, tax: extra)],
        pays_learner: yes("18 dollars an hour"), funded: [(kind: grant, cap: 10000, why: "A grant")],
        placement_weeks: exactly(4), attendance: part_time, credits: 3, next_start: on("2027-01-11"),
        warnings: [(text: "Ask first", source: "https://c.ca/x")], derived: [valid_in, languages],
        field_sources: [(fields: [price, hours], url: "https://d.ca/x", as_of: "2026", kind: news)],
        source: (url: "https://d.ca", kind: guide),
    )"#;

    #[test]
    fn are_read_from_a_file_and_kept_in_bytes() {
        let reading = read_text(&catalogue_of(WHOLE));
        assert_eq!(reading.diagnostics, []);
        let program = reading.catalogue.unwrap().in_memory_programs()[0].clone();
        assert_eq!(program.terms.valid_in, ValidIn::Only(vec![Province::On, Province::Qc]));
        assert_eq!(program.terms.open_to.admits(ImmigrationStatus::ProtectedPerson), Tristate::Yes);
        assert_eq!(program.terms.open_to.admits(ImmigrationStatus::Visitor), Tristate::No);
        assert_eq!(program.terms.open_to.admits(ImmigrationStatus::StudyPermit), Tristate::Unknown);
        assert_eq!(program.terms.other_prices[0].low, Some(Cents(25_050)));
        assert!(program.terms.is_derived(ProgramField::ValidIn) && !program.terms.is_derived(ProgramField::Price));
        assert_eq!(program.terms.source_of(ProgramField::Hours).unwrap().url, "https://d.ca/x");
        assert_eq!(program.freshness(TODAY), Freshness::Fresh);
        let mut bytes = Vec::new();
        microcred_data::binary::record::encode(&program, &mut bytes);
        assert_eq!(microcred_data::binary::record::decode(&bytes), Some(program));
    }

    #[test]
    fn that_cannot_be_are_refused_with_their_place() {
        for (field, value, expected) in [
            ("valid_in", "only([])", "empty"),
            ("valid_in", "only([XX])", "unknown word"),
            ("open_to", "(min_age: 30, max_age: 20)", "backwards"),
            ("open_to", "(min_age: 130)", "too large"),
            ("open_to", "(statuses: [pr], closed_to: [pr])", "contradiction"),
            ("open_to", "(groups: only([]))", "empty"),
            ("open_to", "(why: \"\")", "empty"),
            ("open_to", "(tall: 1)", "unknown field"),
            ("entry", "(schooling: asked(grade_10, \"\"))", "empty"),
            ("entry", "(schooling: asked(grade_3, \"a\"))", "unknown word"),
            ("entry", "(checks: [(kind: horoscope, why: \"a\")])", "unknown word"),
            ("other_prices", "[(currency: CAD)]", "empty"),
            ("other_prices", "[(low: 3, high: 2, currency: CAD)]", "backwards"),
            ("other_prices", "[(low: 1.005, currency: CAD)]", "wrong kind"),
            ("price_year", "1850", "too small"),
            ("credits", "-1", "too small"),
            ("placement_hours", "exactly(99999)", "too large"),
            ("next_start", "on(\"soon\")", "wrong kind"),
            ("warnings", "[(text: \"a\", source: \"nowhere\")]", "bad address"),
            ("field_sources", "[(fields: [], url: \"https://a.ca\")]", "empty"),
            ("field_sources", "[(fields: [price], url: \"nowhere\")]", "bad address"),
            ("derived", "[weather]", "unknown word"),
            ("phone", "\"call us\"", "bad phone"),
            ("email", "\"info at a.ca\"", "bad email"),
            ("page", "\"https://a.ca/b\"", "contradiction"),
            ("provider_site", "\"https://winenfood.com\"", "page of a third party"),
        ] {
            let reading = read_text(&catalogue_of(&record(field, value)));
            assert_eq!(kinds(&reading.diagnostics), [expected], "{field}: {value}");
            assert_eq!(reading.diagnostics[0].location.line, 2, "{field}: {value}");
        }
    }
}

/// What could take over a terminal, turn the reading order round, hide, or pile up.
const HOSTILE: &str = "\u{1b}]52;c;ZXZpbA==\u{7}A\u{1b}[31m\u{9b}2J \u{202e}c\u{2066}o\u{200b}u\u{feff}r\u{ad}s\u{e0041}e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{0}\r\n\tx";
/// What is left of it.
const SANITIZED: &str = "]52;c;ZXZpbA==A[31m2J course\u{301}\u{301}\u{301}\u{301}   x";

mod hostile_texts {
    use super::*;

    #[test]
    fn are_sanitized_on_load_in_every_field() {
        let text = quoted(HOSTILE);
        let record = sound("a/b").replace("title: \"A\", provider: \"A\"", &format!("title: {text}, provider: {text}")).replace(
            "sector: it",
            &format!(
                "sector: it, skills: [{text}], roles: [(en: {text}, fr: {text})], prerequisites: asks({text}), notes: {text}, extras: {text},
                 price_condition: {text}, licence_note: {text}, occupations: [(code: \"75101\", basis: stated, why: {text})],
                 checklist: (capstone: yes((en: {text}, fr: {text})))"
            ),
        );
        let whole = catalogue_of(&record).replace(
            "schema: 1,",
            &format!("schema: 1, coverage: {text}, rates: [(currency: USD, cad: 1, as_of: {text}, source: {text})],"),
        );
        let catalogue = read_text(&whole).catalogue.unwrap();
        let [program] = catalogue.in_memory_programs() else { unreachable!() };
        let plain = Localised::plain(SANITIZED);
        let both = Localised::in_languages(vec![
            ("en".to_owned(), SANITIZED.to_owned()),
            ("fr".to_owned(), SANITIZED.to_owned()),
        ]);
        let rate = ExchangeRate {
            currency: Currency::Usd,
            cad_per_unit: 1.0,
            as_of: SANITIZED.to_owned(),
            source: SANITIZED.to_owned(),
        };
        assert_eq!((&catalogue.header.coverage, &catalogue.header.rates), (&plain, &vec![rate]));
        assert_eq!((program.title.as_str(), program.provider.as_str()), (SANITIZED, SANITIZED));
        assert_eq!((&program.skills, &program.roles), (&vec![plain.clone()], &vec![both.clone()]));
        assert_eq!(program.prerequisites, Prerequisites::Required(plain.clone()));
        let optional = [&program.notes, &program.additional_costs, &program.price_condition, &program.licence_note];
        assert_eq!(optional, [&Some(plain.clone()); 4]);
        assert_eq!(program.occupations.iter().map(|link| &link.why).collect::<Vec<_>>(), [&plain]);
        let fact = Fact { value: Tristate::Yes, evidence: both, source: None, as_of: None, basis: Basis::Stated };
        assert_eq!(program.criteria.iter().find(|fact| fact.value == Tristate::Yes), Some(&fact));
    }

    #[test]
    fn are_sanitized_when_written_as_escapes() {
        let escaped: String = HOSTILE.chars().map(|letter| format!("\\u{{{:x}}}", u32::from(letter))).collect();
        let catalogue = read_text(&catalogue_of(&record("title", &quoted(&escaped)))).catalogue.unwrap();
        assert_eq!(
            catalogue.in_memory_programs().iter().map(|program| program.title.as_str()).collect::<Vec<_>>(),
            [SANITIZED]
        );
    }

    #[test]
    fn of_only_dropped_characters_are_empty() {
        let text = quoted("\u{200b}\u{202e}\u{7}");
        for field in ["title", "notes"] {
            assert_eq!(kinds(&read_text(&catalogue_of(&record(field, &text))).diagnostics), ["empty"], "{field}");
        }
    }

    #[test]
    fn do_not_appear_in_diagnostics() {
        let text = quoted(HOSTILE);
        let name = "a\u{9b}2J\u{202e}b";
        let wholes = [
            format!("(schema: 1, programs: [], {name}: 1)"),
            format!("(schema: 1, programs: [], as_of: {text})"),
            format!("(schema: 1, programs: [], rates: [(currency: {name}, cad: 1, as_of: \"\", source: \"\")])"),
            format!("(schema: {text}, programs: [])"),
        ];
        let fields = [
            ("id", text.as_str()),
            (name, "1"),
            ("url", &text),
            ("sector", name),
            ("hours", name),
            ("languages", &format!("[{text}]")),
            ("source", &format!("(url: {text}, as_of: {text}, page_language: {text}, {name}: 1)")),
            ("occupations", &format!("[(code: {text}, basis: {name}, why: \"a\")]")),
            ("occupations", &format!("[(code: {text}, basis: stated, why: \"a\")]")),
            ("notes", &format!("({name}: \"a\")")),
            ("checklist", &format!("({name}: unknown, capstone: yes((en: \"a\", basis: {text})))")),
            ("checklist", &format!("(capstone: yes((en: \"a\", as_of: {text}, source: {text})))")),
            ("counts_toward", &format!("[{text}]")),
            ("price", &format!("per_month({name}: 1)")),
        ];
        let records = fields.map(|(field, value)| catalogue_of(&record(field, value)));
        // Debug writes what is dropped as an escape, and the four accents that are kept.
        let said: Vec<_> = wholes
            .iter()
            .chain(&records)
            .map(|whole| format!("{:?}", read_text(whole).diagnostics).replace("\\u{301}", ""))
            .collect();
        let bad: Vec<_> = said.iter().filter(|said| said.contains("\\u{") || *said == "[]").collect();
        assert_eq!(bad, [""; 0]);
    }
}

mod a_given_catalogue {
    use super::*;

    #[test]
    fn replaces_the_embedded_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.ron");
        fs::write(&path, catalogue_of(&sound("a/b"))).unwrap();
        let data = data::with_catalogue_from(&Disk::default(), &path, &CatalogueCache::off());
        let origin = CatalogueOrigin::File { path: shown(&path), rejected: 0 };
        assert_eq!(
            (data.reference.origin.clone(), data.diagnostics, data.reference.catalogue.clone()),
            (origin, vec![], read_text(&catalogue_of(&sound("a/b"))).catalogue.unwrap())
        );
    }

    #[test]
    fn with_bad_records_is_used_without_them_and_counts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("faulty.ron");
        fs::write(&path, FAULTY).unwrap();
        let data = data::with_catalogue_from(&Disk::default(), &path, &CatalogueCache::off());
        let reading = parse(&shown(&path), FAULTY, &OCCUPATIONS);
        let origin = CatalogueOrigin::File { path: shown(&path), rejected: reading.rejected_count };
        assert_eq!(
            (data.reference.origin.clone(), data.diagnostics, Some(data.reference.catalogue.clone())),
            (origin, reading.diagnostics, reading.catalogue)
        );
    }

    #[test]
    fn that_is_broken_falls_back_and_reports_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("broken.ron");
        for (bytes, line, column, field, problem) in [
            (
                &b"(\n  schema: 1,\n  programs: ["[..],
                3,
                14,
                None,
                DiagnosticKind::Unbalanced { expected: "]".to_owned() },
            ),
            (
                b"(schema: 7, programs: [])",
                1,
                2,
                Some("schema"),
                DiagnosticKind::UnsupportedSchema { found: 7, supported: 2 },
            ),
            (b"", 1, 1, None, DiagnosticKind::Unbalanced { expected: "a value".to_owned() }),
            (b"\x00\xff", 1, 2, None, DiagnosticKind::NotUtf8),
        ] {
            fs::write(&path, bytes).unwrap();
            let place = SourceLocation { file: shown(&path), line, column };
            let fault =
                Diagnostic { location: place, program_id: None, field: field.map(str::to_owned), kind: problem };
            assert_eq!(fallback(&path), (FallbackReason::Diagnostic(Box::new(fault.clone())), vec![fault]));
        }
    }

    #[test]
    fn without_valid_records_falls_back_and_reports() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unsound.ron");
        for (text, kinds_found) in
            [(catalogue_of(""), vec![]), (catalogue_of(&record("title", "5")), vec!["wrong kind"])]
        {
            fs::write(&path, text).unwrap();
            let (why, faults) = fallback(&path);
            assert_eq!((why, kinds(&faults)), (FallbackReason::NoValidRecords, kinds_found));
        }
    }

    #[test]
    fn that_is_missing_a_folder_or_too_large_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let (missing, large) = (folder.path().join("missing.ron"), folder.path().join("large.ron"));
        fs::write(&large, vec![b' '; MAX_FILE_BYTES + 1]).unwrap();
        for (path, said) in [
            (missing.as_path(), "No such file or directory (os error 2)"),
            (folder.path(), "Is a directory (os error 21)"),
            (&large, "larger than 16777216 bytes"),
        ] {
            assert_eq!(fallback(path), (FallbackReason::Io(format!("{}: {said}", path.display())), vec![]));
        }
    }

    #[cfg(unix)]
    #[test]
    fn with_a_hostile_name_is_reported_sanitized() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a\u{1b}]0;b\u{7}\u{202e}.ron");
        fs::write(&path, FAULTY).unwrap();
        let data = data::with_catalogue_from(&Disk::default(), &path, &CatalogueCache::off());
        let harmless = shown(&folder.path().join("a]0;b.ron"));
        let files: BTreeSet<String> = data.diagnostics.into_iter().map(|fault| fault.location.file).collect();
        assert_eq!(
            (data.reference.origin.clone(), files),
            (CatalogueOrigin::File { path: harmless.clone(), rejected: 82 }, BTreeSet::from([harmless]))
        );
        let missing = folder.path().join("\u{1b}c");
        let said = format!("{}: No such file or directory (os error 2)", shown(&folder.path().join("c")));
        assert_eq!(fallback(&missing), (FallbackReason::Io(said), vec![]));
    }

    /// Why the embedded catalogue is in use in place of the given one, and what is wrong with that.
    fn fallback(path: &Path) -> (FallbackReason, Vec<Diagnostic>) {
        let data = data::with_catalogue_from(&Disk::default(), path, &CatalogueCache::off());
        assert_eq!(data.reference.catalogue, DATA.reference.catalogue);
        let CatalogueOrigin::Fallback { reason: why, .. } = data.reference.origin.clone() else { unreachable!() };
        (why, data.diagnostics)
    }

    fn shown(path: &Path) -> String {
        path.display().to_string()
    }
}

fn read_text(text: &str) -> ParsedCatalogue {
    parse("it.ron", text, &OCCUPATIONS)
}

/// A fault on one line, as `faulty.faults.txt` has it.
fn row(fault: &Diagnostic) -> String {
    let Diagnostic { location: place, program_id: id, field, kind: problem } = fault;
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    format!("{}:{} | {} | {} | {problem:?}", place.line, place.column, or_none(id), or_none(field))
}

fn ids(reading: &ParsedCatalogue) -> Vec<String> {
    let programs = reading.catalogue.iter().flat_map(Catalogue::in_memory_programs);
    programs.map(|program| program.id.to_string()).collect()
}

/// What came of reading a file.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// No catalogue; the rows of the faults.
    Unusable(Vec<String>),
    /// A catalogue of so many programs and no fault.
    Sound(usize),
    /// A catalogue of so many programs; the rows of the faults.
    Faulty(usize, Vec<String>),
}

fn outcome(reading: &ParsedCatalogue) -> Outcome {
    let rows: Vec<String> = reading.diagnostics.iter().map(row).collect();
    match reading.catalogue.as_ref().map(|catalogue| catalogue.in_memory_programs().len()) {
        None => Outcome::Unusable(rows),
        Some(count) if rows.is_empty() => Outcome::Sound(count),
        Some(count) => Outcome::Faulty(count, rows),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// A catalogue of these records on the second line; the first ends with the opening bracket.
fn catalogue_of(records: &str) -> String {
    format!("(schema: 1, programs: [\n{records}])")
}

fn sound(id: &str) -> String {
    format!(
        "(id: \"{id}\", title: \"A\", provider: \"A\", provider_kind: college, url: \"https://a.ca\", sector: it, source: (url: \"https://a.ca\"))"
    )
}

/// A sound record but for one field, which comes last.
fn record(field: &str, value: &str) -> String {
    let fields = [
        ("id", "\"a/b\""),
        ("title", "\"A\""),
        ("provider", "\"A\""),
        ("provider_kind", "college"),
        ("url", "\"https://a.ca\""),
        ("sector", "it"),
        ("source", "(url: \"https://a.ca\")"),
    ];
    let others: String =
        fields.iter().filter(|(name, _)| *name != field).map(|(name, value)| format!("{name}: {value}, ")).collect();
    format!("({others}{field}: {value})")
}

/// The fault of a field that comes last in the record on the second line.
fn field_diagnostic(field: &str, problem: DiagnosticKind, record_without_value: &str) -> Diagnostic {
    let column = record_without_value.len() - format!("{field}: )").len() + 1;
    let place = SourceLocation { file: "it.ron".to_owned(), line: 2, column };
    Diagnostic { location: place, program_id: Some("a/b".to_owned()), field: Some(field.to_owned()), kind: problem }
}

fn kinds(faults: &[Diagnostic]) -> Vec<&'static str> {
    faults.iter().map(|fault| kind(&fault.kind)).collect()
}

const ALL_DIAGNOSTIC_KINDS: [&str; 35] = [
    "backwards",
    "bad address",
    "bad date",
    "bad email",
    "bad id",
    "bad language",
    "bad level",
    "bad phone",
    "circular",
    "contradiction",
    "dangling",
    "empty",
    "file too large",
    "missing",
    "no evidence",
    "no source",
    "not a number",
    "not text",
    "page of a third party",
    "part of a cent",
    "repeated field",
    "repeated id",
    "repeated occupation",
    "schema",
    "too large",
    "too long",
    "too many",
    "too many programs",
    "too small",
    "unbalanced",
    "unknown field",
    "unknown occupation",
    "unknown word",
    "unreadable",
    "wrong kind",
];

/// The kind of a problem: a kind that is added must be met in these tests.
fn kind(problem: &DiagnosticKind) -> &'static str {
    match problem {
        DiagnosticKind::FileTooLarge { .. } => "file too large",
        DiagnosticKind::NotUtf8 => "not text",
        // Only a file with very many has it: `hostile/bombs.rs` meets it.
        DiagnosticKind::MoreDiagnostics { .. } => "more faults",
        // Only a file of lines has it: `compiled/lines.rs` meets it.
        DiagnosticKind::LineTooLong { .. } => "line too long",
        DiagnosticKind::Unbalanced { .. } => "unbalanced",
        DiagnosticKind::InvalidSyntax { .. } => "unreadable",
        DiagnosticKind::UnsupportedSchema { .. } => "schema",
        DiagnosticKind::TooManyPrograms { .. } => "too many programs",
        DiagnosticKind::MissingField => "missing",
        DiagnosticKind::UnknownField { .. } => "unknown field",
        DiagnosticKind::DuplicateField => "repeated field",
        DiagnosticKind::WrongType { .. } => "wrong kind",
        DiagnosticKind::UnknownValue { .. } => "unknown word",
        DiagnosticKind::InvalidId { .. } => "bad id",
        DiagnosticKind::DuplicateId { .. } => "repeated id",
        DiagnosticKind::Empty => "empty",
        DiagnosticKind::TextTooLong { .. } => "too long",
        DiagnosticKind::ListTooLong { .. } => "too many",
        DiagnosticKind::InvalidUrl { .. } => "bad address",
        DiagnosticKind::InvalidDate { .. } => "bad date",
        DiagnosticKind::InvalidPhone { .. } => "bad phone",
        DiagnosticKind::InvalidEmail { .. } => "bad email",
        DiagnosticKind::ThirdPartyPage { .. } => "page of a third party",
        DiagnosticKind::UnknownOccupation { .. } => "unknown occupation",
        DiagnosticKind::DuplicateOccupation { .. } => "repeated occupation",
        DiagnosticKind::InvertedRange { .. } => "backwards",
        DiagnosticKind::TooSmall { .. } => "too small",
        DiagnosticKind::TooLarge { .. } => "too large",
        DiagnosticKind::NotANumber => "not a number",
        DiagnosticKind::FractionalCent { .. } => "part of a cent",
        DiagnosticKind::MissingSource => "no source",
        DiagnosticKind::MissingEvidence => "no evidence",
        DiagnosticKind::DanglingLink { .. } => "dangling",
        DiagnosticKind::CyclicLink { .. } => "circular",
        DiagnosticKind::InvalidClbLevel { .. } => "bad level",
        DiagnosticKind::InvalidLanguageTag { .. } => "bad language",
        // Only the settings of a place have them: their reader meets them.
        DiagnosticKind::InvalidPrinterName { .. } => "bad printer",
        DiagnosticKind::NotAbsolutePath { .. } => "not a whole path",
        DiagnosticKind::ConflictingField { .. } => "contradiction",
    }
}
