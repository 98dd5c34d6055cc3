//! Every key in one table: what it does, where, and in which words the hints and the help say so.

use super::message::Key;
use crate::domain::standing::Limit;

/// What a key does. The id names its messages: `key-id` in the help, `hint-id` in the line at the bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// To the item above.
    Up,
    /// To the item below.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first item.
    First,
    /// To the last item.
    Last,
    /// To the column on the left.
    Left,
    /// To the column on the right.
    Right,
    /// Takes the item.
    Choose,
    /// Takes the item with this number, from 1.
    Pick(u8),
    /// Marks or unmarks the item.
    Toggle,
    /// To the screen before.
    Back,
    /// Leaves the question without an answer.
    Skip,
    /// To the matches.
    SeeMatches,
    /// Into the search box.
    Search,
    /// For the very words, or for corrected ones again.
    AsTyped,
    /// Puts the programme side by side, or takes it away again.
    Add,
    /// To the comparison.
    Compare,
    /// The next order.
    Sort,
    /// To the questions, to change answers.
    ChangeAnswers,
    /// Seven more matches.
    More,
    /// Puts a limit aside, or in force again.
    Relax(Limit),
    /// Only the rows that differ.
    Differences,
    /// Takes the column away.
    Remove,
    /// To what should come first.
    Steps,
    /// To what to ask first and what would open more.
    Choices,
    /// To the questions on money.
    Money,
    /// To what can be taken away.
    TakeAway,
    /// To what is noted beside the programme.
    Notes,
    /// To what matters to the person.
    Weigh,
    /// To the filters.
    Filters,
    /// Keeps in what is not known.
    KeepUnknown,
    /// The stated weights again, or no filter.
    Reset,
    /// The next language.
    Language,
    /// Everything that the keys do here, to choose from.
    Menu,
    /// The help.
    Help,
    /// The words explained.
    Glossary,
    /// From the beginning, with every answer forgotten.
    Restart,
    /// Out of the program.
    Quit,
    /// Out of the way: the program stops and can go on.
    Suspend,
}

/// Where keys are pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The welcome.
    Welcome,
    /// A question with choices.
    Question,
    /// A question with several choices.
    Several,
    /// The list of matches.
    Matches,
    /// The comparison.
    Compare,
    /// One programme.
    Programme,
    /// A page of text: about, help, glossary.
    Page,
    /// A page of text on the way to the matches.
    Gate,
    /// What matters to the person.
    Weigh,
    /// What is kept in the list or left out by value.
    Filters,
    /// What can be done in another place.
    Menu,
    /// A field in which letters are text.
    Typing,
    /// What can be taken away, or is noted: a list of things to do.
    Take,
    /// A QR code.
    Scan,
    /// A question to confirm.
    Confirm,
}

use Place::{
    Compare, Confirm, Filters, Gate, Matches, Menu, Page, Programme, Question, Scan, Several, Take, Typing, Weigh,
    Welcome,
};

/// One row of the table.
pub struct Binding {
    /// What it does.
    pub action: Action,
    /// Its keys; the first is the one that is shown.
    pub keys: &'static [Key],
    /// Where it is live.
    pub places: &'static [Place],
    /// The end of its message ids.
    pub id: &'static str,
    /// Whether the line at the bottom names it, when there is room.
    pub hint: bool,
}

const LISTS: &[Place] = &[Welcome, Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take];
const EVERYWHERE: &[Place] = &[
    Welcome, Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take, Scan, Typing, Confirm,
    Menu,
];
const NOT_TYPING: &[Place] =
    &[Welcome, Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take, Scan];

/// Where something lies above and below.
const ARROWS: &[Place] =
    &[Welcome, Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take, Typing, Confirm, Menu];

const fn row(action: Action, keys: &'static [Key], places: &'static [Place], id: &'static str, hint: bool) -> Binding {
    Binding { action, keys, places, id, hint }
}

/// The table. In one place the first row that has the key is the one that counts.
pub const TABLE: &[Binding] = &[
    row(Action::Choose, &[Key::Enter], &[Welcome, Question, Several, Take, Typing, Confirm, Menu], "choose", true),
    row(Action::Choose, &[Key::Enter], &[Matches], "open", true),
    row(Action::Choose, &[Key::Enter], &[Compare], "evidence", true),
    row(Action::Choose, &[Key::Enter], &[Programme, Page], "read-on", true),
    row(Action::Choose, &[Key::Enter], &[Gate], "go-on", true),
    row(Action::Choose, &[Key::Enter], &[Weigh], "rather", true),
    row(Action::Toggle, &[Key::Char(' '), Key::Enter], &[Filters], "filter", true),
    row(Action::Menu, &[Key::Char('0')], NOT_TYPING, "menu", true),
    row(Action::Up, &[Key::Up], ARROWS, "up", false),
    row(Action::Down, &[Key::Down], ARROWS, "down", false),
    row(Action::Up, &[Key::Char('k')], LISTS, "up", false),
    row(Action::Down, &[Key::Char('j')], LISTS, "down", false),
    row(Action::PageUp, &[Key::PageUp], ARROWS, "page-up", false),
    row(Action::PageDown, &[Key::PageDown], ARROWS, "page-down", false),
    row(Action::First, &[Key::Home], LISTS, "first", false),
    row(Action::Last, &[Key::End], LISTS, "last", false),
    row(Action::Toggle, &[Key::Char(' ')], &[Several, Take], "toggle", true),
    row(Action::Add, &[Key::Char(' ')], &[Matches, Programme], "add", true),
    row(Action::Compare, &[Key::Char('c')], &[Matches, Programme], "compare", true),
    row(Action::Search, &[Key::Char('/')], &[Matches], "search", true),
    row(Action::TakeAway, &[Key::Char('y')], &[Compare, Programme], "take-away", true),
    row(Action::Notes, &[Key::Char('n')], &[Compare, Programme], "notes", true),
    row(Action::AsTyped, &[Key::Char('"')], &[Matches], "as-typed", false),
    row(Action::More, &[Key::Char('m')], &[Matches], "more", false),
    row(Action::Sort, &[Key::Char('s')], &[Matches], "sort", false),
    row(Action::ChangeAnswers, &[Key::Char('e')], &[Matches], "change-answers", true),
    row(Action::Relax(Limit::Goal), &[Key::Char('g')], &[Matches], "relax-goal", false),
    row(Action::Relax(Limit::Ended), &[Key::Char('d')], &[Matches], "relax-ended", false),
    row(Action::Relax(Limit::Budget), &[Key::Char('b')], &[Matches], "relax-budget", false),
    row(Action::Relax(Limit::WeeklyHours), &[Key::Char('h')], &[Matches], "relax-weekly-hours", false),
    row(Action::Relax(Limit::FinishBy), &[Key::Char('u')], &[Matches], "relax-finish-by", false),
    row(Action::Relax(Limit::Place), &[Key::Char('p')], &[Matches], "relax-place-and-time", false),
    row(Action::Relax(Limit::Language), &[Key::Char('n')], &[Matches], "relax-language", false),
    row(Action::Filters, &[Key::Char('f')], &[Matches], "filters", false),
    row(Action::Steps, &[Key::Char('v')], &[Matches, Compare], "steps", false),
    row(Action::Choices, &[Key::Char('o')], &[Matches, Compare], "choices", true),
    row(Action::Weigh, &[Key::Char('t')], &[Matches], "weigh", true),
    row(Action::Money, &[Key::Char('a')], &[Matches, Compare, Programme], "money", true),
    row(Action::TakeAway, &[Key::Char('y')], &[Matches], "take-away", true),
    row(Action::Left, &[Key::Left, Key::Char('-')], &[Weigh], "lower", true),
    row(Action::Right, &[Key::Right, Key::Char('+')], &[Weigh], "raise", true),
    row(Action::Reset, &[Key::Char('z')], &[Weigh], "reset", true),
    row(Action::Left, &[Key::Left], &[Compare, Filters], "left", true),
    row(Action::Right, &[Key::Right], &[Compare, Filters], "right", false),
    row(Action::Differences, &[Key::Char('d')], &[Compare], "differences", true),
    row(Action::Remove, &[Key::Char('x')], &[Compare], "remove", true),
    row(Action::Skip, &[Key::Char('s')], &[Question, Several], "skip", true),
    row(Action::SeeMatches, &[Key::Char('m')], &[Question, Several], "see-matches", true),
    row(Action::Back, &[Key::Esc], &[Welcome], "leave", false),
    row(
        Action::Back,
        &[Key::Esc],
        &[
            Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take, Scan, Typing, Confirm,
            Menu,
        ],
        "back",
        true,
    ),
    row(
        Action::Back,
        &[Key::Left, Key::Backspace],
        &[Question, Several, Programme, Page, Gate, Take, Scan],
        "back",
        false,
    ),
    row(Action::Back, &[Key::Enter], &[Scan], "back", false),
    row(Action::Back, &[Key::Backspace], &[Matches, Compare, Weigh, Filters], "back", false),
    row(Action::Back, &[Key::Char('f')], &[Filters], "back", false),
    row(Action::Back, &[Key::Left, Key::Backspace, Key::Char('0')], &[Menu], "back", false),
    row(Action::KeepUnknown, &[Key::Char('i')], &[Filters], "keep-unknown", true),
    row(Action::Reset, &[Key::Char('z')], &[Filters], "clear-filters", true),
    row(Action::Help, &[Key::Char('?')], NOT_TYPING, "help", false),
    row(Action::Glossary, &[Key::Char('w')], NOT_TYPING, "glossary", true),
    row(Action::Language, &[Key::Char('l')], NOT_TYPING, "language", true),
    row(Action::Language, &[Key::Tab], EVERYWHERE, "language", true),
    row(
        Action::Restart,
        &[Key::Char('r')],
        &[Welcome, Question, Several, Matches, Compare, Programme, Page, Gate, Weigh, Filters, Take, Scan],
        "restart",
        false,
    ),
    row(Action::Quit, &[Key::Char('q')], NOT_TYPING, "quit", true),
    row(Action::Suspend, &[Key::Suspend], EVERYWHERE, "suspend", false),
    row(Action::Pick(1), &[Key::Char('1')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(2), &[Key::Char('2')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(3), &[Key::Char('3')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(4), &[Key::Char('4')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(5), &[Key::Char('5')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(6), &[Key::Char('6')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(7), &[Key::Char('7')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(8), &[Key::Char('8')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
    row(Action::Pick(9), &[Key::Char('9')], &[Welcome, Question, Several, Matches, Take, Menu], "pick", false),
];

/// What a key does in a place; `None`: nothing.
#[must_use]
pub fn action(key: Key, place: Place) -> Option<Action> {
    TABLE.iter().find(|row| row.places.contains(&place) && row.keys.contains(&key)).map(|row| row.action)
}

/// The rows that are live in a place, each action once, in the order of the table; the digits as one row.
#[must_use]
pub fn live(place: Place) -> Vec<&'static Binding> {
    let mut rows: Vec<&Binding> = Vec::new();
    // Not every system can stop a program and let it go on.
    let is_there = |row: &&Binding| cfg!(unix) || row.action != Action::Suspend;
    for row in TABLE.iter().filter(|row| row.places.contains(&place)).filter(is_there) {
        if !rows.iter().any(|seen| seen.id == row.id) {
            rows.push(row);
        }
    }
    rows
}

/// Every key that does the same as a row in a place.
#[must_use]
pub fn keys_of(id: &str, place: Place) -> Vec<Key> {
    let rows = TABLE.iter().filter(|row| row.id == id && row.places.contains(&place));
    rows.flat_map(|row| row.keys.iter().copied()).collect()
}

/// The key that puts a limit aside, if it has one.
#[must_use]
pub fn relax_key(limit: Limit) -> Option<char> {
    TABLE.iter().find(|row| row.action == Action::Relax(limit)).and_then(|row| match row.keys.first() {
        Some(Key::Char(letter)) => Some(*letter),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for place in EVERYWHERE {
            let mut seen: Vec<(Key, Action)> = Vec::new();
            for row in TABLE.iter().filter(|row| row.places.contains(place)) {
                for key in row.keys {
                    let other = seen.iter().find(|(known, action)| known == key && *action != row.action);
                    assert_eq!(other, None, "{key:?} in {place:?}");
                    seen.push((*key, row.action));
                }
            }
        }
    }

    #[test]
    fn letters_are_text_while_typing() {
        assert_eq!(action(Key::Char('q'), Typing), None);
        assert_eq!(action(Key::Char('?'), Typing), None);
        assert_eq!(action(Key::Esc, Typing), Some(Action::Back));
    }
}
