//! Every key in one table: what it does, where, and in which words the hints and the help say so.

use crate::message::Key;
use microcred_advice::limits::Limit;

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
    ShowMatches,
    /// Opens the sections that are closed, or closes them again.
    ToggleSections,
    /// Into the search box.
    Search,
    /// For the very words, or for corrected ones again.
    ToggleExactQuery,
    /// Puts the program side by side, or takes it away again.
    TogglePicked,
    /// To the comparison.
    ShowComparison,
    /// The next order.
    Sort,
    /// To the questions, to change answers.
    ChangeAnswers,
    /// Seven more matches.
    ShowMore,
    /// Puts a limit aside, or in force again.
    ToggleLimit(Limit),
    /// Only the rows that differ.
    ToggleDifferences,
    /// Takes the column away.
    Remove,
    /// To what should come first.
    ShowAdvisories,
    /// To what to ask first and what would open more.
    ShowGuidance,
    /// To the questions on money.
    ShowMoneyQuestions,
    /// To what can be taken away.
    ShowHandout,
    /// To what is noted beside the program.
    ShowNotes,
    /// To what matters to the person.
    ShowWeights,
    /// To the filters.
    ShowFilters,
    /// Keeps in what is not known.
    ToggleKeepUnknown,
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
pub enum KeyContext {
    /// The welcome.
    Welcome,
    /// A question with choices.
    Question,
    /// A question with several choices.
    MultiChoice,
    /// The list of matches.
    Matches,
    /// The comparison.
    Compare,
    /// One program.
    Program,
    /// A page of text: about, help, glossary.
    Page,
    /// A page of text on the way to the matches.
    Interstitial,
    /// What matters to the person.
    Weights,
    /// What is kept in the list or left out by value.
    Filters,
    /// What can be done in another place.
    Menu,
    /// A field in which letters are text.
    TextInput,
    /// What can be taken away, or is noted: a list of things to do.
    ActionList,
    /// A QR code.
    QrCode,
    /// A question to confirm.
    Confirm,
}

use KeyContext::{
    ActionList, Compare, Confirm, Filters, Interstitial, Matches, Menu, MultiChoice, Page, Program, QrCode, Question,
    TextInput, Weights, Welcome,
};

/// One row of the table.
pub struct Binding {
    /// What it does.
    pub action: Action,
    /// Its keys; the first is the one that is shown.
    pub keys: &'static [Key],
    /// Where it is live.
    pub contexts: &'static [KeyContext],
    /// The end of its message ids.
    pub id: &'static str,
    /// Whether the line at the bottom names it, when there is room.
    pub hint: bool,
}

const LIST_CONTEXTS: &[KeyContext] =
    &[Welcome, Question, MultiChoice, Matches, Compare, Program, Page, Interstitial, Weights, Filters, ActionList];
const ALL_CONTEXTS: &[KeyContext] = &[
    Welcome,
    Question,
    MultiChoice,
    Matches,
    Compare,
    Program,
    Page,
    Interstitial,
    Weights,
    Filters,
    ActionList,
    QrCode,
    TextInput,
    Confirm,
    Menu,
];
const NON_TEXT_CONTEXTS: &[KeyContext] = &[
    Welcome,
    Question,
    MultiChoice,
    Matches,
    Compare,
    Program,
    Page,
    Interstitial,
    Weights,
    Filters,
    ActionList,
    QrCode,
];

/// Where something lies above and below.
const ARROW_KEY_CONTEXTS: &[KeyContext] = &[
    Welcome,
    Question,
    MultiChoice,
    Matches,
    Compare,
    Program,
    Page,
    Interstitial,
    Weights,
    Filters,
    ActionList,
    TextInput,
    Confirm,
    Menu,
];

const fn binding(
    action: Action,
    keys: &'static [Key],
    places: &'static [KeyContext],
    id: &'static str,
    hint: bool,
) -> Binding {
    Binding { action, keys, contexts: places, id, hint }
}

/// The table. In one place the first row that has the key is the one that counts.
pub const BINDINGS: &[Binding] = &[
    binding(
        Action::Choose,
        &[Key::Enter],
        &[Welcome, Question, MultiChoice, ActionList, TextInput, Confirm, Menu],
        "choose",
        true,
    ),
    binding(Action::Choose, &[Key::Enter], &[Matches], "open", true),
    binding(Action::Choose, &[Key::Enter], &[Compare], "evidence", true),
    binding(Action::Choose, &[Key::Enter], &[Program, Page], "read-on", true),
    binding(Action::Choose, &[Key::Enter], &[Interstitial], "continue", true),
    binding(Action::Choose, &[Key::Enter], &[Weights], "prefer", true),
    binding(Action::Toggle, &[Key::Char(' '), Key::Enter], &[Filters], "filter", true),
    binding(Action::Menu, &[Key::Char('0')], NON_TEXT_CONTEXTS, "menu", true),
    binding(Action::Up, &[Key::Up], ARROW_KEY_CONTEXTS, "up", false),
    binding(Action::Down, &[Key::Down], ARROW_KEY_CONTEXTS, "down", false),
    binding(Action::Up, &[Key::Char('k')], LIST_CONTEXTS, "up", false),
    binding(Action::Down, &[Key::Char('j')], LIST_CONTEXTS, "down", false),
    binding(Action::PageUp, &[Key::PageUp], ARROW_KEY_CONTEXTS, "page-up", false),
    binding(Action::PageDown, &[Key::PageDown], ARROW_KEY_CONTEXTS, "page-down", false),
    binding(Action::First, &[Key::Home], LIST_CONTEXTS, "first", false),
    binding(Action::Last, &[Key::End], LIST_CONTEXTS, "last", false),
    binding(Action::Toggle, &[Key::Char(' ')], &[MultiChoice, ActionList], "toggle", true),
    binding(Action::TogglePicked, &[Key::Char(' ')], &[Matches, Program], "add", true),
    binding(Action::ShowComparison, &[Key::Char('c')], &[Matches, Program], "compare", true),
    binding(Action::Search, &[Key::Char('/')], &[Matches], "search", true),
    binding(Action::ShowHandout, &[Key::Char('y')], &[Compare, Program], "save-or-print", true),
    binding(Action::ShowNotes, &[Key::Char('n')], &[Compare, Program], "notes", true),
    binding(Action::ToggleExactQuery, &[Key::Char('"')], &[Matches], "as-typed", false),
    binding(Action::ShowMore, &[Key::Char('m')], &[Matches], "more", false),
    binding(Action::Sort, &[Key::Char('s')], &[Matches], "sort", false),
    binding(Action::ChangeAnswers, &[Key::Char('e')], &[Matches], "change-answers", true),
    binding(Action::ToggleLimit(Limit::Goal), &[Key::Char('g')], &[Matches], "relax-goal", false),
    binding(Action::ToggleLimit(Limit::Ended), &[Key::Char('d')], &[Matches], "relax-ended", false),
    binding(Action::ToggleLimit(Limit::Budget), &[Key::Char('b')], &[Matches], "relax-budget", false),
    binding(Action::ToggleLimit(Limit::WeeklyHours), &[Key::Char('h')], &[Matches], "relax-weekly-hours", false),
    binding(Action::ToggleLimit(Limit::FinishBy), &[Key::Char('u')], &[Matches], "relax-finish-by", false),
    binding(Action::ToggleLimit(Limit::PlaceAndTime), &[Key::Char('p')], &[Matches], "relax-place-and-time", false),
    binding(Action::ToggleLimit(Limit::Language), &[Key::Char('n')], &[Matches], "relax-language", false),
    binding(Action::ToggleLimit(Limit::WhoMayJoin), &[Key::Char('z')], &[Matches], "relax-who-may-join", false),
    binding(Action::ToggleLimit(Limit::Entry), &[Key::Char('i')], &[Matches], "relax-entry", false),
    binding(Action::ToggleSections, &[Key::Char('x')], &[Matches], "sections", false),
    binding(Action::ShowFilters, &[Key::Char('f')], &[Matches], "filters", false),
    binding(Action::ShowAdvisories, &[Key::Char('v')], &[Matches, Compare], "steps", false),
    binding(Action::ShowGuidance, &[Key::Char('o')], &[Matches, Compare], "ask-first", true),
    binding(Action::ShowWeights, &[Key::Char('t')], &[Matches], "priorities", true),
    binding(Action::ShowMoneyQuestions, &[Key::Char('a')], &[Matches, Compare, Program], "money", true),
    binding(Action::ShowHandout, &[Key::Char('y')], &[Matches], "save-or-print", true),
    binding(Action::Left, &[Key::Left, Key::Char('-')], &[Weights], "lower", true),
    binding(Action::Right, &[Key::Right, Key::Char('+')], &[Weights], "raise", true),
    binding(Action::Reset, &[Key::Char('z')], &[Weights], "reset", true),
    binding(Action::Left, &[Key::Left], &[Compare, Filters], "left", true),
    binding(Action::Right, &[Key::Right], &[Compare, Filters], "right", false),
    binding(Action::ToggleDifferences, &[Key::Char('d')], &[Compare], "differences", true),
    binding(Action::Remove, &[Key::Char('x')], &[Compare], "remove", true),
    binding(Action::Skip, &[Key::Char('s')], &[Question, MultiChoice], "skip", true),
    binding(Action::ShowMatches, &[Key::Char('m')], &[Question, MultiChoice], "see-matches", true),
    binding(Action::Back, &[Key::Esc], &[Welcome], "leave", false),
    binding(
        Action::Back,
        &[Key::Esc],
        &[
            Question,
            MultiChoice,
            Matches,
            Compare,
            Program,
            Page,
            Interstitial,
            Weights,
            Filters,
            ActionList,
            QrCode,
            TextInput,
            Confirm,
            Menu,
        ],
        "back",
        true,
    ),
    binding(
        Action::Back,
        &[Key::Left, Key::Backspace],
        &[Question, MultiChoice, Program, Page, Interstitial, ActionList, QrCode],
        "back",
        false,
    ),
    binding(Action::Back, &[Key::Enter], &[QrCode], "back", false),
    binding(Action::Back, &[Key::Backspace], &[Matches, Compare, Weights, Filters], "back", false),
    binding(Action::Back, &[Key::Char('f')], &[Filters], "back", false),
    binding(Action::Back, &[Key::Left, Key::Backspace, Key::Char('0')], &[Menu], "back", false),
    binding(Action::ToggleKeepUnknown, &[Key::Char('i')], &[Filters], "keep-unknown", true),
    binding(Action::Reset, &[Key::Char('z')], &[Filters], "clear-filters", true),
    binding(Action::Help, &[Key::Char('?')], NON_TEXT_CONTEXTS, "help", false),
    binding(Action::Glossary, &[Key::Char('w')], NON_TEXT_CONTEXTS, "glossary", true),
    binding(Action::Language, &[Key::Char('l')], NON_TEXT_CONTEXTS, "language", true),
    binding(Action::Language, &[Key::Tab], ALL_CONTEXTS, "language", true),
    binding(
        Action::Restart,
        &[Key::Char('r')],
        &[
            Welcome,
            Question,
            MultiChoice,
            Matches,
            Compare,
            Program,
            Page,
            Interstitial,
            Weights,
            Filters,
            ActionList,
            QrCode,
        ],
        "restart",
        false,
    ),
    binding(Action::Quit, &[Key::Char('q')], NON_TEXT_CONTEXTS, "quit", true),
    binding(Action::Suspend, &[Key::Suspend], ALL_CONTEXTS, "suspend", false),
    binding(
        Action::Pick(1),
        &[Key::Char('1')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(2),
        &[Key::Char('2')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(3),
        &[Key::Char('3')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(4),
        &[Key::Char('4')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(5),
        &[Key::Char('5')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(6),
        &[Key::Char('6')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(7),
        &[Key::Char('7')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(8),
        &[Key::Char('8')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
    binding(
        Action::Pick(9),
        &[Key::Char('9')],
        &[Welcome, Question, MultiChoice, Matches, ActionList, Menu],
        "pick",
        false,
    ),
];

/// What a key does in a place; `None`: nothing.
#[must_use]
pub fn action_for_key(key: Key, place: KeyContext) -> Option<Action> {
    BINDINGS.iter().find(|row| row.contexts.contains(&place) && row.keys.contains(&key)).map(|row| row.action)
}

/// The rows that are live in a place, each action once, in the order of the table; the digits as one row.
#[must_use]
pub fn active_bindings(place: KeyContext) -> Vec<&'static Binding> {
    let mut rows: Vec<&Binding> = Vec::new();
    // Not every system can stop a program and let it go on.
    let is_there = |row: &&Binding| cfg!(unix) || row.action != Action::Suspend;
    for row in BINDINGS.iter().filter(|row| row.contexts.contains(&place)).filter(is_there) {
        if !rows.iter().any(|seen| seen.id == row.id) {
            rows.push(row);
        }
    }
    rows
}

/// Every key that does the same as a row in a place.
#[must_use]
pub fn keys_for_id(id: &str, place: KeyContext) -> Vec<Key> {
    let rows = BINDINGS.iter().filter(|row| row.id == id && row.contexts.contains(&place));
    rows.flat_map(|row| row.keys.iter().copied()).collect()
}

/// The key that puts a limit aside, if it has one.
#[must_use]
pub fn limit_key(limit: Limit) -> Option<char> {
    letter_for(Action::ToggleLimit(limit))
}

/// The letter of an action, if it has one.
#[must_use]
pub fn letter_for(action: Action) -> Option<char> {
    BINDINGS.iter().find(|row| row.action == action).and_then(|row| match row.keys.first() {
        Some(Key::Char(letter)) => Some(*letter),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_one_action_per_context() {
        for place in ALL_CONTEXTS {
            let mut seen: Vec<(Key, Action)> = Vec::new();
            for row in BINDINGS.iter().filter(|row| row.contexts.contains(place)) {
                for key in row.keys {
                    let other = seen.iter().find(|(known, action)| known == key && *action != row.action);
                    assert_eq!(other, None, "{key:?} in {place:?}");
                    seen.push((*key, row.action));
                }
            }
        }
    }

    #[test]
    fn letters_have_no_action_in_text_input() {
        assert_eq!(action_for_key(Key::Char('q'), TextInput), None);
        assert_eq!(action_for_key(Key::Char('?'), TextInput), None);
        assert_eq!(action_for_key(Key::Esc, TextInput), Some(Action::Back));
    }
}
