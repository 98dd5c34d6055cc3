//! Parts that several hand-outs have.

use crate::document::{Block, Document, HandoutOptions, HeadingLevel, Inline, QrFigure, RichText, Table};
use crate::qr::encode;
use crate::view::{HelpPlace, answer_texts, credential_bodies, help_services};
use microcred_advice::advisories::{Advisory, AdvisoryTiming};
use microcred_advice::checklist::open_checks_by_weight;
use microcred_advice::compare::{ComparisonColumn, ComparisonRow};
use microcred_advice::matching::MatchRequest;
use microcred_advice::routes::other_routes;
use microcred_core::criteria::{ChecklistQuestion, Criterion, PersonCriterion};
use microcred_core::fact::{Basis, Tristate};
use microcred_core::program::Program;
use microcred_i18n::cells::Cell;
use microcred_i18n::{Args, Localizer, MessageId, msg};

/// The most questions to send to one provider: a longer message is not answered.
const MAX_QUESTIONS: usize = 5;
/// The same where there is little room.
const MAX_QUESTIONS_BRIEF: usize = 4;
/// The most places to talk to somebody.
const MAX_HELP_PLACES: usize = 4;
/// The same where there is little room.
const MAX_HELP_PLACES_BRIEF: usize = 2;
/// The most pages that are named for one statement.
const MAX_SOURCES: usize = 2;
/// The most lines of terms on one sheet.
const MAX_TERMS: usize = 2;
/// The most modules on a side of a code: 213 letters of an address.
const MAX_QR_MODULES: usize = 57;
/// The most schemes that are named.
const MAX_SCHEMES: usize = 4;
/// The parts of a statement that say what to do and whom to ask; what follows them can be read on the screen.
const MAX_ADVISORY_PARTS_BRIEF: usize = 3;

/// A hand-out on its way: what it says, for whom, in which words.
pub(super) struct DocumentBuilder<'a, 'w> {
    pub(super) wish: &'a MatchRequest<'w>,
    pub(super) texts: &'a Localizer,
    pub(super) blocks: Vec<Block>,
    options: HandoutOptions<'a>,
    /// Whether there is little room: one sheet of paper.
    is_brief: bool,
}

impl<'a, 'w> DocumentBuilder<'a, 'w> {
    /// The head that all have: what it decides, the day, a line for the name.
    pub(super) fn new(
        extras: &HandoutOptions<'a>,
        wish: &'a MatchRequest<'w>,
        texts: &'a Localizer,
        is_brief: bool,
    ) -> Self {
        let date = texts.format(msg::PAPER_DATE, &Args::new().string("date", texts.day(wish.today)));
        let blocks = vec![Block::Paragraph(RichText::from_text(&date)), Block::FillIn(texts.text(msg::PAPER_NAME))];
        Self { wish, texts, blocks, options: *extras, is_brief }
    }

    /// What the person said, in words, where they agreed to that.
    pub(super) fn answers(&mut self) {
        if !self.options.include_answers {
            return;
        }
        let texts = self.texts;
        let said = answer_texts(self.wish, texts);
        let mut items: Vec<RichText> =
            said.iter().map(|(question, text)| self.labelled(&texts.question_name(*question), text)).collect();
        if items.is_empty() {
            items.push(RichText::from_text(&texts.text(msg::PAPER_ANSWERS_NONE)));
        }
        self.list(HeadingLevel::H2, &texts.text(msg::CLI_HEADING_ANSWERS), items);
    }

    /// The code to go on later.
    pub(super) fn resume_code(&mut self) {
        let Some(code) = self.options.resume_code else { return };
        let texts = self.texts;
        self.heading(HeadingLevel::H2, &texts.text(msg::CODE_TITLE));
        self.paragraph(&code.grouped());
        self.paragraph(&texts.text(msg::CODE_HOW));
        if let Some(left_out) = texts.omitted_from_code(code) {
            self.paragraph(&left_out);
        }
        let grouped = Args::new().string("code", code.grouped());
        self.qr_figure(
            code.letters(),
            texts.text(msg::PAPER_RESUME_QR),
            texts.format(msg::PAPER_RESUME_QR_ALT, &grouped),
        );
    }

    /// What was noted beside a program.
    pub(super) fn note(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let note = self.options.notes.and_then(|notes| notes.get(&column.program.id));
        if let Some(note) = note.filter(|note| !note.text.is_empty()) {
            self.heading(level, &self.texts.text(msg::NOTES_TITLE));
            self.paragraph(&note.text);
        }
    }

    pub(super) fn finish(self, title: &str) -> Document {
        Document {
            title: RichText::from_text(title).to_plain_text(),
            lang: self.texts.tag(),
            date: self.wish.today,
            blocks: self.blocks,
            missing_glyph_text: self.texts.text(msg::PAPER_MISSING_GLYPHS),
        }
    }

    pub(super) fn heading(&mut self, level: HeadingLevel, text: &str) {
        self.blocks.push(Block::Heading(level, RichText::from_text(text).to_plain_text()));
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.blocks.push(Block::Paragraph(RichText::from_text(text)));
    }

    /// A heading with a list under it; nothing where the list is empty.
    pub(super) fn list(&mut self, level: HeadingLevel, heading: &str, items: Vec<RichText>) {
        if !items.is_empty() {
            self.heading(level, heading);
            self.blocks.push(Block::BulletList(items));
        }
    }

    /// `label: text`.
    fn labelled(&self, label: &str, text: &str) -> RichText {
        RichText::from_text(&self.texts.label_and_text(label.trim(), text))
    }

    /// What comes first or beside a course. Of statements of both kinds only what comes first is shown.
    pub(super) fn advisories(&mut self, level: HeadingLevel, steps: &[Advisory<'_>]) {
        let first = |step: &&Advisory<'_>| step.timing() == AdvisoryTiming::BeforeCourse;
        let some_first = steps.iter().any(|step| first(&step));
        let shown = steps.iter().filter(|step| !some_first || first(step));
        let mut items = Vec::new();
        for step in shown {
            let (parts, pages) = if self.is_brief { (MAX_ADVISORY_PARTS_BRIEF, 1) } else { (usize::MAX, MAX_SOURCES) };
            let said: Vec<String> = self.texts.advisory_parts(step).into_iter().take(parts).collect();
            items.push(RichText::from_text(
                &self.texts.label_and_text(&self.texts.advisory_title(step), &said.join(" ")),
            ));
            let read = step.sources();
            items.extend(
                read.iter().take(pages).map(|cited| self.source_link(&cited.url, &self.texts.page_date(&cited.as_of))),
            );
        }
        let heading = self.texts.text(msg::STEPS_TITLE);
        self.list(level, &heading, items);
    }

    /// An address with the date of its page.
    pub(super) fn source_link(&self, address: &str, date: &str) -> RichText {
        RichText::from_url(address).with_text(&format!(" ({date})"))
    }

    /// What it costs: what the page asks, what is certain for the person. Aid and loans are no part of it.
    pub(super) fn price(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let asked = self.texts.cell(ComparisonRow::Cost, column, self.wish);
        let mut items =
            vec![self.labelled(&self.texts.text(msg::PAPER_ASKED), &asked.describe_with_question(self.texts))];
        for (row, label) in
            [(ComparisonRow::NetCost, msg::ROW_NET), (ComparisonRow::DueAtRegistration, msg::ROW_DAY_ONE)]
        {
            let cell = self.texts.cell(row, column, self.wish);
            // Without a price there is nothing more to say of it.
            items.extend(cell.question.is_none().then(|| self.labelled(&self.texts.text(label), &cell.full)));
        }
        items.push(RichText::from_text(&self.texts.text(msg::PAPER_PRICES_CHANGE)));
        let heading = self.texts.text(msg::PAPER_PRICE);
        self.list(level, &heading, items);
    }

    /// How long it takes at the pace of the person.
    pub(super) fn time(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let weeks = self.texts.cell(ComparisonRow::Weeks, column, self.wish).describe_with_question(self.texts);
        let items = vec![
            RichText::from_text(&weeks),
            RichText::from_text(&self.texts.cell(ComparisonRow::Week, column, self.wish).full),
        ];
        let heading = self.texts.text(msg::PAPER_TIME);
        self.list(level, &heading, items);
    }

    /// Aid to ask about, each with its page where there is room, and loans apart from it.
    pub(super) fn aid(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let texts = self.texts;
        let named = column.decision.aid_to_ask().take(MAX_SCHEMES);
        let mut items: Vec<RichText> = if self.is_brief {
            let names: Vec<String> = named.map(|one| texts.scheme(one.scheme)).collect();
            names.first().map(|_| RichText::from_text(&names.join("; "))).into_iter().collect()
        } else {
            named
                .map(|one| RichText::from_text(&texts.aid_heading(one, false)).with_url(&one.scheme.source.url))
                .collect()
        };
        let more = column.decision.aid_to_ask().count().saturating_sub(MAX_SCHEMES);
        let mut rest: Vec<String> = Vec::new();
        if more > 0 {
            rest.push(texts.format(msg::PAPER_MORE_AID, &Args::new().count("count", more)));
        }
        rest.push(texts.text(msg::PAPER_AID_NOT_TAKEN_OFF));
        if self.is_brief {
            rest.push(texts.text(msg::PAPER_LOAN_NEVER_LOWERS));
            items.push(RichText::from_text(&rest.join(" ")));
        } else {
            items.extend(rest.iter().map(|text| RichText::from_text(text)));
            items.push(RichText::from_text(&texts.cell(ComparisonRow::Loans, column, self.wish).full));
        }
        let heading = texts.text(msg::ROW_AID);
        self.list(level, &heading, items);
    }

    /// The checklist in few lines: every answer, and the questions that have it.
    pub(super) fn checklist_by_answer(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let mut groups: Vec<(Option<Tristate>, String, Vec<String>)> = Vec::new();
        for row in checklist_rows() {
            let cell = self.texts.cell(row, column, self.wish);
            let (answer, label) =
                (cell_with_mark(&cell, self.texts), self.texts.row_label(row, &self.wish.reference_data.criteria));
            match groups.iter_mut().find(|(_, found, _)| *found == answer) {
                Some((_, _, labels)) => labels.push(label),
                None => groups.push((cell.value, answer, vec![label])),
            }
        }
        groups.sort_by_key(|(value, ..)| *value);
        let line = |(_, answer, labels): &(_, String, Vec<String>)| self.labelled(answer, &labels.join("; "));
        let items = groups.iter().map(line).collect();
        let heading = self.texts.text(msg::PAPER_CHECKLIST_TITLE);
        self.list(level, &heading, items);
    }

    /// The checklist: the question, then a mark and a word.
    pub(super) fn checklist(&mut self, column: &ComparisonColumn<'_>) {
        let rows = checklist_rows().map(|row| {
            let cell = self.texts.cell(row, column, self.wish);
            (
                self.texts.row_label(row, &self.wish.reference_data.criteria),
                vec![RichText::from_text(&cell_with_mark(&cell, self.texts))],
            )
        });
        let table = Table {
            caption: self
                .texts
                .format(msg::PAPER_CHECKLIST, &Args::new().string("title", column.program.title.clone())),
            headers: vec![self.texts.text(msg::PAPER_QUESTION), self.texts.text(msg::PAPER_ANSWER)],
            rows: rows.collect(),
        };
        self.blocks.push(Block::Table(table));
    }

    /// The questions to send to the provider, the weightiest first.
    pub(super) fn questions(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let weights = self.wish.weights();
        let open = open_checks_by_weight(column.program, &column.evaluation.person_checks, &weights);
        let was_asked = |check: ChecklistQuestion| {
            self.options.notes.is_some_and(|notes| notes.is_asked(&column.program.id, check))
        };
        let asked = |check: &ChecklistQuestion| {
            let question = self.texts.question_to_ask(*check, &self.wish.reference_data.criteria);
            let args = Args::new().string("question", question.clone());
            let said = if was_asked(*check) { self.texts.format(msg::NOTES_ASKED, &args) } else { question };
            RichText::from_text(&said)
        };
        let items: Vec<RichText> =
            open.iter().take(if self.is_brief { MAX_QUESTIONS_BRIEF } else { MAX_QUESTIONS }).map(asked).collect();
        if !items.is_empty() {
            let heading = self.texts.text(msg::PAPER_SEND);
            self.heading(level, &heading);
            self.blocks.push(Block::NumberedList(items));
        }
    }

    pub(super) fn watch_outs(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let judgement = &column.evaluation;
        let one = |one: &_| RichText::from_text(&self.texts.watch_out(*one, column.program, &judgement.cost));
        let mut items: Vec<RichText> = judgement.watch_outs.iter().map(one).collect();
        if items.is_empty() {
            items.push(RichText::from_text(&self.texts.text(msg::WATCH_NONE)));
        }
        let heading = self.texts.text(msg::ROW_WATCH_OUTS);
        self.list(level, &heading, items);
    }

    /// How to reach the provider.
    pub(super) fn contact(&mut self, program: &Program) {
        for (label, text) in self.texts.contact_lines(program) {
            let is_address = text.starts_with("https://") || text.starts_with("http://");
            let label = self.texts.text(label);
            self.blocks.push(Block::Paragraph(if is_address {
                self.labelled(&label, "").with_url(&text)
            } else {
                self.labelled(&label, &text)
            }));
        }
    }

    /// Where it counts, who may join, what one must have, further prices, when it starts: what is known of it. On one sheet
    /// only the most important.
    pub(super) fn terms(&mut self, program: &Program) {
        let mut lines = self.texts.terms_lines(program);
        if self.is_brief {
            const FIRST: [MessageId; 4] = [msg::TERMS_CAUTION, msg::TERMS_ENTRY, msg::TERMS_OPEN_TO, msg::TERMS_KIND];
            lines.sort_by_key(|(label, _)| FIRST.iter().position(|first| first == label).unwrap_or(FIRST.len()));
            lines.truncate(MAX_TERMS);
        }
        let items: Vec<RichText> =
            lines.into_iter().map(|(label, text)| self.labelled(&self.texts.text(label), &text)).collect();
        if !items.is_empty() {
            let heading = self.texts.text(msg::TERMS_TITLE);
            self.list(HeadingLevel::H2, &heading, items);
        }
    }

    /// The page where the facts were read, and everything else that was read for them.
    pub(super) fn sources(&mut self, level: HeadingLevel, column: &ComparisonColumn<'_>) {
        let program = column.program;
        let own = self.texts.program_source(program, Basis::Stated);
        let found = self.texts.source_kind(program.source.kind);
        let own_page = self.source_link(&own.url, &own.date);
        let mut items = vec![if found.is_empty() { own_page } else { own_page.with_text(&format!(", {found}")) }];
        let further = program.terms.field_sources.iter().take(if self.is_brief { 0 } else { usize::MAX });
        items.extend(further.map(|source| self.source_link(&source.url, &self.texts.page_date(&source.as_of))));
        for row in checklist_rows() {
            let read = self.texts.cell(row, column, self.wish).source;
            let read = read.filter(|origin| (&origin.url, &origin.date) != (&own.url, &own.date));
            items.extend(read.map(|origin| self.source_link(&origin.url, &origin.date)));
        }
        let also = program.source.other_urls.iter().map(|address| RichText::from_url(address));
        items.extend(also.take(if self.is_brief { 0 } else { MAX_SOURCES }));
        let mut seen = Vec::new();
        items.retain(|line| {
            !seen.contains(line) && {
                seen.push(line.clone());
                true
            }
        });
        let heading = self.texts.text(msg::DETAIL_SOURCES);
        self.list(level, &heading, items);
    }

    /// The page of a program as a code, where that is small enough for one sheet. There is nothing else in it.
    pub(super) fn program_qr(&mut self, address: &str) {
        let line = RichText::from_url(address);
        let [Inline::Link(address)] = line.inlines() else { return };
        let alternative = self.texts.format(msg::PAPER_PAGE_QR_ALT, &Args::new().string("address", address.clone()));
        self.qr_figure(address, self.texts.text(msg::PAPER_PAGE_QR), alternative);
    }

    /// A text as a code, where that is small enough for one sheet.
    fn qr_figure(&mut self, text: &str, caption: String, alternative: String) {
        if let Some(code) = encode(text).filter(|code| code.side() <= MAX_QR_MODULES) {
            self.blocks.push(Block::Qr(QrFigure { qr: code, caption, alt_text: alternative }));
        }
    }

    /// Other ways, those that fit first: in full, or only what they are called.
    pub(super) fn routes(&mut self) {
        let routes = other_routes(self.wish.profile);
        let texts = self.texts;
        let items = if self.is_brief {
            let titles: Vec<String> = routes.iter().map(|route| texts.route_title(*route)).collect();
            vec![RichText::from_text(&titles.join("; "))]
        } else {
            routes.iter().map(|route| self.labelled(&texts.route_title(*route), &texts.route_text(*route))).collect()
        };
        let heading = texts.text(msg::ROUTES_TITLE);
        self.list(HeadingLevel::H2, &heading, items);
    }

    /// Where the person can talk to somebody.
    pub(super) fn help_places(&mut self) {
        let texts = self.texts;
        let (max_services, max_bodies) =
            if self.is_brief { (MAX_HELP_PLACES_BRIEF, 0) } else { (MAX_HELP_PLACES, MAX_SOURCES) };
        let services = help_services(self.wish, texts.tag()).into_iter().take(max_services);
        let bodies = credential_bodies(self.wish, texts.tag()).into_iter().take(max_bodies);
        let line = |place: HelpPlace<'_>| {
            let line = RichText::from_text(&texts.label_and_text(place.name, place.good_for));
            match place.contact {
                Some(contact) => line.with_url(contact),
                None => line.with_url(place.source).with_text(&format!(" ({})", texts.page_date(place.page_date))),
            }
        };
        let items: Vec<RichText> = services.chain(bodies).map(line).collect();
        let heading = texts.text(msg::HELP_TITLE);
        self.list(HeadingLevel::H2, &heading, items);
    }
}

/// The 20 questions of the checklist.
fn checklist_rows() -> impl Iterator<Item = ComparisonRow> {
    let program = Criterion::ALL.iter().filter(|criterion| **criterion != Criterion::OsapEligible);
    let person = PersonCriterion::ALL.iter().map(|criterion| ComparisonRow::Person(*criterion));
    program.map(|criterion| ComparisonRow::Criterion(*criterion)).chain(person)
}

/// A cell in a few words, with a mark where it answers a question.
pub(super) fn cell_with_mark(cell: &Cell, texts: &Localizer) -> String {
    let id = match cell.value {
        None => return cell.short.clone(),
        Some(Tristate::Yes) => msg::PAPER_MARKED_YES,
        Some(Tristate::No) => msg::PAPER_MARKED_NO,
        Some(Tristate::Unknown) => msg::PAPER_MARKED_UNKNOWN,
    };
    texts.format(id, &Args::new().string("text", cell.short.clone()))
}
