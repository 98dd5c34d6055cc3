//! What reading a catalogue file says of everything that can be wrong with it, and what it keeps.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use microcred::domain::catalogue::Catalogue;
use microcred::domain::fact::{Basis, Fact, PageDate, Value};
use microcred::domain::knowledge::{Origin, Why};
use microcred::domain::money::{Currency, Rate};
use microcred::domain::occupation::Occupations;
use microcred::domain::programme::Prerequisites;
use microcred::domain::reading::catalogue::{Reading, read, read_bytes};
use microcred::domain::reading::{Fault, MAX_BYTES, MAX_FAULTS, MAX_LIST, MAX_PROGRAMMES, MAX_TEXT, Place, Problem};
use microcred::domain::words::Localised;
use microcred::store::Data;
use microcred::store::data::read_embedded_catalogue;

static OCCUPATIONS: LazyLock<Occupations> = LazyLock::new(|| Data::embedded_occupations().unwrap());
static EMBEDDED: LazyLock<Data> = LazyLock::new(|| Data::embedded().unwrap());

const FAULTY: &str = include_str!("fixtures/faulty.ron");
/// Every fault of `faulty.ron` in the order of the file: line:column | id | field | problem.
const FAULTS_OF_FAULTY: &str = include_str!("fixtures/faulty.faults.txt");
const CATALOGUE: &str = include_str!("../catalogue.ron");

mod the_faulty_catalogue {
    use super::*;

    #[test]
    fn names_every_fault_with_its_place_its_record_and_its_field() {
        let found: Vec<String> = read_text(FAULTY).faults.iter().map(row).collect();
        assert_eq!(found, FAULTS_OF_FAULTY.lines().collect::<Vec<_>>());
    }

    #[test]
    fn keeps_the_sound_records_and_counts_the_refused() {
        let reading = read_text(FAULTY);
        let sound =
            ["sound/short", "sound/after-the-source", "sound/between", "sound/step", "sound/goal", "sound/last"];
        assert_eq!((ids(&reading), reading.refused), (sound.map(str::to_owned).to_vec(), 83));
    }

    #[test]
    fn keeps_what_is_sound_of_its_head() {
        let head = read_text(FAULTY).catalogue.unwrap().head;
        let rate = Rate { currency: Currency::Usd, cad: 1.3698, as_of: "2024".into(), source: "a sound rate".into() };
        assert_eq!((head.as_of, head.rates), (PageDate::undated(), vec![rate]));
    }

    #[test]
    fn keeps_links_to_sound_records_only() {
        let reading = read_text(FAULTY);
        let links = reading.catalogue.unwrap();
        let links = links
            .programmes()
            .iter()
            .flat_map(|from| from.counts_toward.iter().map(|to| (from.id.as_str(), to.as_str())));
        assert_eq!(links.collect::<Vec<_>>(), [("sound/step", "sound/goal")]);
    }
}

#[test]
fn every_kind_of_problem_is_met_here() {
    let whole = UNUSABLE.iter().map(|(_, text, _)| read_text(text)).chain([
        read_bytes("it.ron", &vec![b' '; MAX_BYTES + 1], &OCCUPATIONS),
        read_bytes("it.ron", b"\xff", &OCCUPATIONS),
        read_text(&catalogue_of(&"1,".repeat(MAX_PROGRAMMES + 1))),
        read_text(&catalogue_of(&record("title", &quoted(&"a".repeat(MAX_TEXT + 1))))),
    ]);
    let met: BTreeSet<&str> =
        whole.chain([read_text(FAULTY)]).flat_map(|reading| reading.faults).map(|fault| kind(&fault.problem)).collect();
    assert_eq!(met.into_iter().collect::<Vec<_>>(), EVERY_KIND);
}

#[test]
fn the_embedded_catalogue_has_no_faults() {
    let reading = read_embedded_catalogue().unwrap();
    assert_eq!(
        (reading.faults, reading.refused, reading.catalogue),
        (vec![], 0, Some(EMBEDDED.known.catalogue.clone()))
    );
}

mod a_record {
    use super::*;

    #[test]
    fn with_several_faults_names_them_all() {
        let text = catalogue_of(
            "(id: \"A b\", title: 5, provider: \" \", provider_kind: college, url: \"nowhere\", sector: it,\n\
             source: (url: \"https://a.ca\", as_of: \"then\"), hours: about(4), weeks: exactly(-1), tutor: 1,\n\
             clb: (listening: 0, speaking: 13, reading: 5, writing: 5), skills: [5, \"\", 6],\n\
             occupations: [(code: \"0\", basis: stated, why: \"\")])",
        );
        let found: Vec<_> = read_text(&text)
            .faults
            .into_iter()
            .map(|fault| (fault.place.line, fault.field.unwrap(), kind(&fault.problem)))
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
    fn with_unreadable_weeks_is_not_blamed_for_where_they_come_from() {
        let text = catalogue_of(&record("weeks_basis", "derived, weeks: 12"));
        let problems: Vec<_> = read_text(&text).faults.iter().map(|fault| kind(&fault.problem)).collect();
        assert_eq!(problems, ["wrong kind"]);
    }

    #[test]
    fn that_repeats_an_id_is_refused_even_on_the_same_line_or_when_the_first_was_refused() {
        let bad = record("title", "5");
        for (records, kinds) in [
            (format!("{0}, {0}", sound("a/b")), vec!["repeated id"]),
            (format!("{bad}, {}", sound("a/b")), vec!["wrong kind", "repeated id"]),
            (format!("{},\n{bad}", sound("a/b")), vec!["repeated id", "wrong kind"]),
        ] {
            let faults = read_text(&catalogue_of(&records)).faults;
            assert_eq!(faults.iter().map(|fault| kind(&fault.problem)).collect::<Vec<_>>(), kinds, "{records}");
        }
    }

    #[test]
    fn may_be_as_long_as_the_caps_and_no_longer() {
        let list = |count: usize| format!("[{}]", "\"a\",".repeat(count));
        let text = |count: usize| quoted(&"é".repeat(count));
        for (field, value, problem) in [
            ("title", text(MAX_TEXT), None),
            ("title", text(MAX_TEXT + 1), Some(Problem::TooLong { length: MAX_TEXT + 1, most: MAX_TEXT })),
            ("notes", text(MAX_TEXT + 1), Some(Problem::TooLong { length: MAX_TEXT + 1, most: MAX_TEXT })),
            ("skills", list(MAX_LIST), None),
            ("skills", list(MAX_LIST + 1), Some(Problem::TooMany { count: MAX_LIST + 1, most: MAX_LIST })),
            (
                "url",
                quoted(&format!("https://a.ca/{}", "a".repeat(MAX_TEXT))),
                Some(Problem::TooLong { length: 2013, most: MAX_TEXT }),
            ),
        ] {
            let faults = read_text(&catalogue_of(&record(field, &value))).faults;
            let expected: Vec<Fault> =
                problem.into_iter().map(|problem| of_field(field, problem, &record(field, ""))).collect();
            assert_eq!(faults, expected, "{field}");
        }
    }

    #[test]
    fn is_told_apart_from_the_words_of_the_program() {
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
            fields.map(|field| format!("{:?}", read_text(&catalogue_of(&record(field, value))).faults))
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
        "(\n  schema: 1,\n  programmes: [\n",
        r#"4:1 | - | - | Unbalanced { expected: "]" }"#,
    ),
    ("the wrong bracket", "(schema: 1, programmes: [)", r#"1:26 | - | - | Unbalanced { expected: "a value" }"#),
    (
        "a bracket too many",
        "(schema: 1, programmes: []))",
        r#"1:28 | - | - | Unbalanced { expected: "the end of the file" }"#,
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
        "(schema: 1, /* é */ /* programmes: [])",
        r#"1:21 | - | - | Unbalanced { expected: "*/" }"#,
    ),
    ("a missing comma", "(schema: 1\n programmes: [])", r#"2:2 | - | - | Unbalanced { expected: ", or )" }"#),
    (
        "a missing colon",
        "(schema: 1, programmes [])",
        r#"1:13 | - | - | Unbalanced { expected: "a field name and a colon" }"#,
    ),
    ("a missing value", "(schema: , programmes: [])", r#"1:10 | - | - | Unbalanced { expected: "a value" }"#),
    ("deep brackets", DEEP, r#"1:130 | - | - | Unbalanced { expected: "fewer brackets inside brackets" }"#),
    ("another layout", "(schema: 2, programmes: [])", "1:2 | - | schema | Schema { found: 2, known: 1 }"),
    (
        "a layout in words",
        "(schema: one, programmes: [])",
        r#"1:2 | - | schema | WrongKind { detail: "Expected integer" }"#,
    ),
    (
        "a layout below zero",
        "(schema: -1, programmes: [])",
        r#"1:2 | - | schema | WrongKind { detail: "Integer is out of bounds" }"#,
    ),
    ("no layout", "(programmes: [])", "1:1 | - | schema | Missing"),
    ("no programmes", "(\n schema: 1)", "1:1 | - | programmes | Missing"),
    ("two layouts", "(schema: 1, schema: 2, programmes: [])", "1:13 | - | schema | RepeatedField"),
    ("programmes twice", "(schema: 1, programmes: [],\n programmes: [])", "2:2 | - | programmes | RepeatedField"),
    (
        "programmes that are no list",
        "(schema: 1, programmes: 5)",
        r#"1:13 | - | programmes | WrongKind { detail: "Expected opening `[`" }"#,
    ),
    (
        "one programme without its list",
        "(schema: 1, programmes: (id: 5))",
        r#"1:13 | - | programmes | WrongKind { detail: "Expected opening `[`" }"#,
    ),
    (
        "a table of names",
        "(schema: 1, programmes: {})",
        r#"1:13 | - | programmes | WrongKind { detail: "Expected opening `[`" }"#,
    ),
];

const DEEP: &str = "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((";

mod a_file_that_cannot_be_used {
    use super::*;

    #[test]
    fn says_why_and_where_and_gives_no_catalogue() {
        let found: Vec<_> = UNUSABLE.iter().map(|(what, text, _)| (*what, outcome(&read_text(text)))).collect();
        let expected: Vec<_> =
            UNUSABLE.iter().map(|(what, _, row)| (*what, Outcome::Unusable(vec![(*row).to_owned()]))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn that_is_no_struct_lacks_what_a_struct_would_have() {
        for text in ["5", "\"text\"", "[]", "[(schema: 1)]", "()", "unknown", "{}"] {
            let rows = ["schema", "programmes"].map(|field| format!("1:1 | - | {field} | Missing")).to_vec();
            assert_eq!(outcome(&read_text(text)), Outcome::Unusable(rows), "{text}");
        }
    }

    #[test]
    fn is_larger_than_the_cap_by_one_byte() {
        let mut text = catalogue_of("");
        text.push_str(&" ".repeat(MAX_BYTES - text.len()));
        assert_eq!(outcome(&read_text(&text)), Outcome::Sound(0));
        text.push(' ');
        let row = "1:1 | - | - | FileTooLarge { bytes: 16777217, most: 16777216 }".to_owned();
        assert_eq!(outcome(&read_text(&text)), Outcome::Unusable(vec![row.clone()]));
        assert_eq!(outcome(&read_bytes("it.ron", text.as_bytes(), &OCCUPATIONS)), Outcome::Unusable(vec![row]));
    }

    #[test]
    fn is_no_utf_8_text_and_says_from_where_on() {
        for (bytes, place) in [
            (&b"(schema: 1,\n as_of: \"\xc3\xa9t\xe9\", programmes: [])"[..], "2:12"),
            (b"\xff\xfe(\x00s\x00", "1:1"),
            (b"(schema: 1, \xed\xa0\x80", "1:13"),
            (b"(schema: 1)\n\xc3", "2:1"),
        ] {
            let reading = read_bytes("it.ron", bytes, &OCCUPATIONS);
            assert_eq!(outcome(&reading), Outcome::Unusable(vec![format!("{place} | - | - | NotText")]));
        }
    }

    #[test]
    fn holds_one_programme_too_many() {
        let reading = read_text(&catalogue_of(&"1,".repeat(MAX_PROGRAMMES + 1)));
        let row = "1:13 | - | programmes | TooManyProgrammes { count: 5001, most: 5000 }".to_owned();
        assert_eq!((outcome(&reading), reading.refused), (Outcome::Unusable(vec![row]), 5001));
    }

    #[test]
    fn is_every_catalogue_that_was_cut_off() {
        let whole = CATALOGUE.trim_end().as_bytes();
        let surprises: Vec<_> = (0..400)
            .map(|part| whole.len() * part / 400)
            .map(|end| (end, read_bytes("it.ron", whole.get(..end).unwrap(), &OCCUPATIONS)))
            .filter(|(_, reading)| {
                let kinds: Vec<_> = reading.faults.iter().map(|fault| kind(&fault.problem)).collect();
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
    fn with_brackets_inside_brackets_is_refused() {
        let row = r#"1:130 | - | - | Unbalanced { expected: "fewer brackets inside brackets" }"#.to_owned();
        for bracket in ["(", "[", "a(", "(a:", "{1:"] {
            let reading = read_text(&bracket.repeat(MAX_BYTES / bracket.len()));
            let Outcome::Unusable(rows) = outcome(&reading) else { unreachable!() };
            let problem = |row: &String| row.split_once(" | ").map(|(_, rest)| rest.to_owned());
            assert_eq!(rows.iter().map(problem).collect::<Vec<_>>(), [problem(&row)], "{bracket}");
        }
        let deep = format!("{}\"a\"{}", "(".repeat(120), ")".repeat(120));
        assert_eq!(kinds(&read_text(&catalogue_of(&record("notes", &deep))).faults), ["wrong kind"]);
    }

    #[test]
    fn with_16_megabytes_of_tiny_items_is_refused() {
        let fill = |item: &str| item.repeat((MAX_BYTES - 400) / item.len());
        for (what, text) in [
            ("a list", format!("[{}]", fill("1,"))),
            ("programmes", catalogue_of(&fill("1,"))),
            ("empty records", catalogue_of(&fill("(),"))),
            ("fields", format!("({})", fill("a:1,"))),
            ("fields of a record", catalogue_of(&record("a", &fill("1,a:")))),
            ("skills", catalogue_of(&record("skills", &format!("[{}]", fill("\"\","))))),
        ] {
            let reading = read_text(&text);
            assert_eq!((reading.catalogue, kinds(&reading.faults)), (None, vec!["unbalanced"]), "{what}");
        }
    }

    #[test]
    fn with_as_many_items_as_are_read_is_refused_in_one_word() {
        let many = 100_000;
        for (what, text, expected) in [
            ("programmes", catalogue_of(&"1,".repeat(many)), vec!["too many programmes"]),
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
            ("rates", format!("(schema: 1, programmes: [], rates: [{}])", "1,".repeat(many)), vec!["too many"]),
        ] {
            assert_eq!(kinds(&read_text(&text).faults), expected, "{what}");
        }
    }

    #[test]
    fn with_faults_in_every_one_of_5000_records_names_the_first_and_counts_them_all() {
        let records = format!("({}),", "a:1,".repeat(20)).repeat(MAX_PROGRAMMES);
        let reading = read_text(&catalogue_of(&records));
        // An unknown field, 19 repetitions of it, 6 missing fields and no source.
        let counted: usize = reading.faults.iter().map(Fault::count).sum();
        assert_eq!((reading.refused, counted), (MAX_PROGRAMMES, MAX_PROGRAMMES * 27));
        assert_eq!(reading.faults.len(), MAX_FAULTS + 1);
        // The first are those of the first records: 27 in each, as they stand in the file.
        assert!(reading.faults.is_sorted_by_key(|fault| fault.place.clone()));
        let few = read_text(&catalogue_of(&format!("({}),", "a:1,".repeat(20)).repeat(100)));
        assert_eq!(reading.faults[..few.faults.len()], few.faults[..]);
    }

    #[test]
    fn with_a_million_comment_openers_ends() {
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
            kinds(&read_text(&catalogue_of(&record("title", &"//\n".repeat(1_000_000)))).faults),
            ["unbalanced"]
        );
    }

    #[test]
    fn with_ten_megabytes_of_text_is_told_in_few_words() {
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
    fn with_a_megabyte_of_text_in_any_place_is_told_in_few_words() {
        let long = "a".repeat(1_000_000);
        let text = quoted(&long);
        let of_head = |field: &str, value: &str| format!("(schema: 1, programmes: [], {field}: {value})");
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
        let faults = read_text(whole).faults;
        (kinds(&faults), faults.iter().all(|fault| format!("{fault:?}").len() < 2_000))
    }

    #[test]
    fn with_a_ring_of_5000_links_is_refused_and_a_chain_of_as_many_is_kept() {
        let linked = |step: usize| {
            let to = (step + 1) % MAX_PROGRAMMES;
            sound(&format!("a/p{step}")).replace("sector: it", &format!("sector: it, counts_toward: [\"a/p{to}\"]"))
        };
        let mut records: Vec<String> = (0..MAX_PROGRAMMES).map(linked).collect();
        let ring = read_text(&catalogue_of(&records.join(",\n")));
        let circular = Problem::Circular { path: "a/p0 -> a/p1 -> … -> a/p0".to_owned() };
        let first = ring.faults.first().map(|fault| fault.problem.clone());
        assert_eq!((ring.refused, ring.faults.len(), first), (MAX_PROGRAMMES, MAX_PROGRAMMES, Some(circular)));
        records.pop();
        records.push(sound(&format!("a/p{}", MAX_PROGRAMMES - 1)));
        assert_eq!(outcome(&read_text(&catalogue_of(&records.join(",\n")))), Outcome::Sound(MAX_PROGRAMMES));
    }
}

#[test]
fn a_catalogue_as_large_as_is_read_is_read_whether_on_many_lines_or_on_one() {
    let notes = format!("notes: {}, sector: it", quoted(&"word ".repeat(380)));
    for between in [",\n", ", "] {
        let records = (0..MAX_PROGRAMMES).map(|number| sound(&format!("a/p{number}")).replace("sector: it", &notes));
        let mut text = catalogue_of(&records.collect::<Vec<_>>().join(between));
        text.push_str(&" ".repeat(MAX_BYTES.saturating_sub(text.len())));
        assert_eq!(outcome(&read_text(&text)), Outcome::Sound(MAX_PROGRAMMES));
    }
}

/// What could take over a terminal, turn the reading order round, hide, or pile up.
const HOSTILE: &str = "\u{1b}]52;c;ZXZpbA==\u{7}A\u{1b}[31m\u{9b}2J \u{202e}c\u{2066}o\u{200b}u\u{feff}r\u{ad}s\u{e0041}e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{0}\r\n\tx";
/// What is left of it.
const HARMLESS: &str = "]52;c;ZXZpbA==A[31m2J course\u{301}\u{301}\u{301}\u{301}   x";

mod hostile_texts {
    use super::*;

    #[test]
    fn are_cleaned_once_on_load_wherever_they_stand() {
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
        let [programme] = catalogue.programmes() else { unreachable!() };
        let plain = Localised::plain(HARMLESS);
        let both = Localised::in_languages(vec![
            ("en".to_owned(), HARMLESS.to_owned()),
            ("fr".to_owned(), HARMLESS.to_owned()),
        ]);
        let rate = Rate { currency: Currency::Usd, cad: 1.0, as_of: HARMLESS.to_owned(), source: HARMLESS.to_owned() };
        assert_eq!((&catalogue.head.coverage, &catalogue.head.rates), (&plain, &vec![rate]));
        assert_eq!((programme.title.as_str(), programme.provider.as_str()), (HARMLESS, HARMLESS));
        assert_eq!((&programme.skills, &programme.roles), (&vec![plain.clone()], &vec![both.clone()]));
        assert_eq!(programme.prerequisites, Prerequisites::Asks(plain.clone()));
        let optional = [&programme.notes, &programme.extras, &programme.price_condition, &programme.licence_note];
        assert_eq!(optional, [&Some(plain.clone()); 4]);
        assert_eq!(programme.occupations.iter().map(|link| &link.why).collect::<Vec<_>>(), [&plain]);
        let fact = Fact { value: Value::Yes, evidence: both, source: None, as_of: None, basis: Basis::Stated };
        assert_eq!(programme.criteria.iter().find(|fact| fact.value == Value::Yes), Some(&fact));
    }

    #[test]
    fn are_cleaned_written_as_escapes_too() {
        let escaped: String = HOSTILE.chars().map(|letter| format!("\\u{{{:x}}}", u32::from(letter))).collect();
        let catalogue = read_text(&catalogue_of(&record("title", &quoted(&escaped)))).catalogue.unwrap();
        assert_eq!(
            catalogue.programmes().iter().map(|programme| programme.title.as_str()).collect::<Vec<_>>(),
            [HARMLESS]
        );
    }

    #[test]
    fn of_nothing_but_what_is_dropped_are_empty() {
        let text = quoted("\u{200b}\u{202e}\u{7}");
        for field in ["title", "notes"] {
            assert_eq!(kinds(&read_text(&catalogue_of(&record(field, &text))).faults), ["empty"], "{field}");
        }
    }

    #[test]
    fn are_no_part_of_what_is_said_of_a_fault() {
        let text = quoted(HOSTILE);
        let name = "a\u{9b}2J\u{202e}b";
        let wholes = [
            format!("(schema: 1, programmes: [], {name}: 1)"),
            format!("(schema: 1, programmes: [], as_of: {text})"),
            format!("(schema: 1, programmes: [], rates: [(currency: {name}, cad: 1, as_of: \"\", source: \"\")])"),
            format!("(schema: {text}, programmes: [])"),
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
            .map(|whole| format!("{:?}", read_text(whole).faults).replace("\\u{301}", ""))
            .collect();
        let bad: Vec<_> = said.iter().filter(|said| said.contains("\\u{") || *said == "[]").collect();
        assert_eq!(bad, [""; 0]);
    }
}

mod a_given_catalogue {
    use super::*;

    #[test]
    fn takes_the_place_of_the_embedded_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.ron");
        fs::write(&path, catalogue_of(&sound("a/b"))).unwrap();
        let data = Data::with_catalogue(&path).unwrap();
        let origin = Origin::Given { path: shown(&path), refused: 0 };
        assert_eq!(
            (data.known.origin, data.faults, data.known.catalogue),
            (origin, vec![], read_text(&catalogue_of(&sound("a/b"))).catalogue.unwrap())
        );
    }

    #[test]
    fn with_some_broken_records_is_used_without_them_and_says_how_many() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("faulty.ron");
        fs::write(&path, FAULTY).unwrap();
        let data = Data::with_catalogue(&path).unwrap();
        let reading = read(&shown(&path), FAULTY, &OCCUPATIONS);
        let origin = Origin::Given { path: shown(&path), refused: reading.refused };
        assert_eq!(
            (data.known.origin, data.faults, Some(data.known.catalogue)),
            (origin, reading.faults, reading.catalogue)
        );
    }

    #[test]
    fn that_is_broken_leaves_the_embedded_one_in_use_and_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("broken.ron");
        for (bytes, line, column, field, problem) in [
            (&b"(\n  schema: 1,\n  programmes: ["[..], 3, 16, None, Problem::Unbalanced { expected: "]".to_owned() }),
            (b"(schema: 7, programmes: [])", 1, 2, Some("schema"), Problem::Schema { found: 7, known: 1 }),
            (b"", 1, 1, None, Problem::Unbalanced { expected: "a value".to_owned() }),
            (b"\x00\xff", 1, 2, None, Problem::NotText),
        ] {
            fs::write(&path, bytes).unwrap();
            let place = Place { file: shown(&path), line, column };
            let fault = Fault { place, id: None, field: field.map(str::to_owned), problem };
            assert_eq!(fell_back(&path), (Why::Fault(Box::new(fault.clone())), vec![fault]));
        }
    }

    #[test]
    fn without_a_sound_record_leaves_the_embedded_one_in_use_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("unsound.ron");
        for (text, kinds_found) in
            [(catalogue_of(""), vec![]), (catalogue_of(&record("title", "5")), vec!["wrong kind"])]
        {
            fs::write(&path, text).unwrap();
            let (why, faults) = fell_back(&path);
            assert_eq!((why, kinds(&faults)), (Why::NothingSound, kinds_found));
        }
    }

    #[test]
    fn that_is_missing_or_a_folder_or_too_large_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let (missing, large) = (folder.path().join("missing.ron"), folder.path().join("large.ron"));
        fs::write(&large, vec![b' '; MAX_BYTES + 1]).unwrap();
        for (path, said) in [
            (missing.as_path(), "No such file or directory (os error 2)"),
            (folder.path(), "Is a directory (os error 21)"),
            (&large, "larger than 16777216 bytes"),
        ] {
            assert_eq!(fell_back(path), (Why::File(format!("{}: {said}", path.display())), vec![]));
        }
    }

    #[cfg(unix)]
    #[test]
    fn with_a_hostile_name_is_told_by_a_harmless_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a\u{1b}]0;b\u{7}\u{202e}.ron");
        fs::write(&path, FAULTY).unwrap();
        let data = Data::with_catalogue(&path).unwrap();
        let harmless = shown(&folder.path().join("a]0;b.ron"));
        let files: BTreeSet<String> = data.faults.into_iter().map(|fault| fault.place.file).collect();
        assert_eq!(
            (data.known.origin, files),
            (Origin::Given { path: harmless.clone(), refused: 83 }, BTreeSet::from([harmless]))
        );
        let missing = folder.path().join("\u{1b}c");
        let said = format!("{}: No such file or directory (os error 2)", shown(&folder.path().join("c")));
        assert_eq!(fell_back(&missing), (Why::File(said), vec![]));
    }

    /// Why the embedded catalogue is in use in place of the given one, and what is wrong with that.
    fn fell_back(path: &Path) -> (Why, Vec<Fault>) {
        let data = Data::with_catalogue(path).unwrap();
        assert_eq!(data.known.catalogue, EMBEDDED.known.catalogue);
        let Origin::FellBack { why, .. } = data.known.origin else { unreachable!() };
        (why, data.faults)
    }

    fn shown(path: &Path) -> String {
        path.display().to_string()
    }
}

fn read_text(text: &str) -> Reading {
    read("it.ron", text, &OCCUPATIONS)
}

/// A fault on one line, as `faulty.faults.txt` has it.
fn row(fault: &Fault) -> String {
    let Fault { place, id, field, problem } = fault;
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    format!("{}:{} | {} | {} | {problem:?}", place.line, place.column, or_none(id), or_none(field))
}

fn ids(reading: &Reading) -> Vec<String> {
    let programmes = reading.catalogue.iter().flat_map(Catalogue::programmes);
    programmes.map(|programme| programme.id.to_string()).collect()
}

/// What came of reading a file.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// No catalogue; the rows of the faults.
    Unusable(Vec<String>),
    /// A catalogue of so many programmes and no fault.
    Sound(usize),
    /// A catalogue of so many programmes; the rows of the faults.
    Faulty(usize, Vec<String>),
}

fn outcome(reading: &Reading) -> Outcome {
    let rows: Vec<String> = reading.faults.iter().map(row).collect();
    match reading.catalogue.as_ref().map(|catalogue| catalogue.programmes().len()) {
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
    format!("(schema: 1, programmes: [\n{records}])")
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
fn of_field(field: &str, problem: Problem, record_without_value: &str) -> Fault {
    let column = record_without_value.len() - format!("{field}: )").len() + 1;
    let place = Place { file: "it.ron".to_owned(), line: 2, column };
    Fault { place, id: Some("a/b".to_owned()), field: Some(field.to_owned()), problem }
}

fn kinds(faults: &[Fault]) -> Vec<&'static str> {
    faults.iter().map(|fault| kind(&fault.problem)).collect()
}

const EVERY_KIND: [&str; 32] = [
    "backwards",
    "bad address",
    "bad date",
    "bad id",
    "bad language",
    "bad level",
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
    "part of a cent",
    "repeated field",
    "repeated id",
    "repeated occupation",
    "schema",
    "too large",
    "too long",
    "too many",
    "too many programmes",
    "too small",
    "unbalanced",
    "unknown field",
    "unknown occupation",
    "unknown word",
    "unreadable",
    "wrong kind",
];

/// The kind of a problem: a kind that is added must be met in these tests.
fn kind(problem: &Problem) -> &'static str {
    match problem {
        Problem::FileTooLarge { .. } => "file too large",
        Problem::NotText => "not text",
        // Only a file with very many has it: `hostile/bombs.rs` meets it.
        Problem::MoreFaults { .. } => "more faults",
        // Only a file of lines has it: `compiled/lines.rs` meets it.
        Problem::LineTooLong { .. } => "line too long",
        Problem::Unbalanced { .. } => "unbalanced",
        Problem::Unreadable { .. } => "unreadable",
        Problem::Schema { .. } => "schema",
        Problem::TooManyProgrammes { .. } => "too many programmes",
        Problem::Missing => "missing",
        Problem::UnknownField { .. } => "unknown field",
        Problem::RepeatedField => "repeated field",
        Problem::WrongKind { .. } => "wrong kind",
        Problem::UnknownWord { .. } => "unknown word",
        Problem::BadId { .. } => "bad id",
        Problem::RepeatedId { .. } => "repeated id",
        Problem::Empty => "empty",
        Problem::TooLong { .. } => "too long",
        Problem::TooMany { .. } => "too many",
        Problem::BadAddress { .. } => "bad address",
        Problem::BadDate { .. } => "bad date",
        Problem::UnknownOccupation { .. } => "unknown occupation",
        Problem::RepeatedOccupation { .. } => "repeated occupation",
        Problem::Backwards { .. } => "backwards",
        Problem::TooSmall { .. } => "too small",
        Problem::TooLarge { .. } => "too large",
        Problem::NotANumber => "not a number",
        Problem::PartOfCent { .. } => "part of a cent",
        Problem::NoSource => "no source",
        Problem::NoEvidence => "no evidence",
        Problem::Dangling { .. } => "dangling",
        Problem::Circular { .. } => "circular",
        Problem::BadLevel { .. } => "bad level",
        Problem::BadLanguage { .. } => "bad language",
        // Only the settings of a place have them: their reader meets them.
        Problem::BadPrinter { .. } => "bad printer",
        Problem::NotWholePath { .. } => "not a whole path",
        Problem::Contradiction { .. } => "contradiction",
    }
}
