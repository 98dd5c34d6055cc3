//! Before the comparison is left: what would change one's mind, which questions are open, two programs at once.

use crate::canvas::{StyledLine, wrap, wrap_indented};
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::checklist::open_checks_by_weight;
use microcred_advice::compare::{ComparisonColumn, comparison_columns};
use microcred_advice::week::combined_load;
use microcred_i18n::{Args, MessageId, msg};

/// How many open questions are listed for one program.
const MAX_QUESTIONS_PER_PROGRAM: usize = 4;

/// The page, in lines of at most `room` columns.
pub fn lines(session: &Session, room: usize) -> Vec<StyledLine> {
    let texts = session.localizer();
    let wish = session.core.match_request();
    let held = comparison_columns(&session.core.reference_data.catalogue, &session.core.answers.picked, &wish)
        .unwrap_or_default();
    let mut lines: Vec<StyledLine> = wrap(&texts.text(msg::OPEN_QUESTIONS_KEYS), room)
        .into_iter()
        .map(|line| StyledLine::new(Role::Muted, line))
        .collect();
    let mut part = |id: MessageId, said: Vec<(Role, String)>, none: MessageId| {
        lines.push(StyledLine::empty());
        lines.push(StyledLine::new(Role::Title, texts.text(id)));
        let said = if said.is_empty() { vec![(Role::Text, texts.text(none))] } else { said };
        for (role, text) in said {
            lines.extend(wrap_indented(&text, room, "  ", "    ").into_iter().map(|line| StyledLine::new(role, line)));
        }
    };
    let minds = texts.open_questions(&held, &wish).into_iter().map(|text| (Role::Text, text)).collect();
    part(msg::OPEN_QUESTIONS_TITLE, minds, msg::OPEN_QUESTIONS_NONE);
    part(msg::SCHOOL_QUESTIONS_TITLE, open_question_lines(session, &held), msg::SCHOOL_QUESTIONS_NONE);
    part(msg::TOGETHER_TITLE, pair_lines(session, &held), msg::SHORT_ASK);
    lines
}

/// The questions that the providers could answer, program by program.
fn open_question_lines(session: &Session, held: &[ComparisonColumn<'_>]) -> Vec<(Role, String)> {
    let texts = session.localizer();
    let mut said = Vec::new();
    for column in held {
        let checks = open_checks_by_weight(column.program, &column.evaluation.person_checks, &session.core.weights());
        if checks.is_empty() {
            continue;
        }
        said.push((Role::Text, format!("{} ({})", session.title(column.program), checks.len())));
        let questions = checks.into_iter().take(MAX_QUESTIONS_PER_PROGRAM);
        said.extend(questions.map(|check| {
            let question = texts.question_to_ask(check, &session.core.reference_data.criteria);
            let is_asked = session.core.notes.is_asked(&column.program.id, check);
            let asked = Args::new().string("question", question.clone());
            let question = if is_asked { texts.format(msg::NOTES_ASKED, &asked) } else { question };
            (if is_asked { Role::Muted } else { Role::Accent }, format!("  {question}"))
        }));
    }
    said
}

fn pair_lines(session: &Session, held: &[ComparisonColumn<'_>]) -> Vec<(Role, String)> {
    let free = session.core.profile().hours_per_week;
    let mut said = Vec::new();
    for (place, one) in held.iter().enumerate() {
        for other in held.iter().skip(place + 1) {
            let both = combined_load(&one.evaluation.study_time, &other.evaluation.study_time, free);
            let names = (session.title(one.program), session.title(other.program));
            said.push((Role::Text, session.localizer().combined_week((&names.0, &names.1), &both, free)));
        }
    }
    said
}
