//! Whole ways through the screens by keys, without a terminal: what a person meets, in which order, with which result.

use microcred_advice::matching::{MatchRequest, find_matches};
use microcred_core::interview::{Answer, Interview, InterviewPath};
use microcred_core::profile::Profile;
use microcred_i18n::Lang;
use microcred_session::session::PAGE_SIZE;
use microcred_tui::app::App;
use microcred_tui::keys::{Action, KeyContext, action_for_key};
use microcred_tui::message::{Effect, Key, Msg};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::support::app::{Size, open, settings, text};
use crate::support::data::{DATA, REFERENCE, TODAY, program_count};
use crate::support::keys::{keys, press, press_key};

const SIZE: Size = (120, 36);

fn app() -> App {
    open(&REFERENCE, settings(), SIZE)
}

fn ids(app: &App) -> Vec<String> {
    let session = app.session();
    (0..session.entries.len()).map(|line| session.evaluation_at(line).unwrap().id.to_string()).collect()
}

fn frame(app: &App) -> String {
    text(app, SIZE)
}

#[test]
fn enter_alone_completes_the_short_path() {
    let mut app = app();
    assert_eq!(app.screen_name(), "welcome");
    press(&mut app, "Enter Enter Enter Enter");
    assert_eq!(app.screen_name(), "matches");
    assert!(ids(&app).len() > 100);
    assert!(frame(&app).contains("get my first job in Canada · free only · 5 hours a week"));
}

#[test]
fn new_list_starts_at_the_top() {
    let mut app = app();
    press(&mut app, "1152");
    let first = app.session().evaluation_at(0).map(|one| one.record);
    assert!(first.is_some());
    assert_eq!(app.session().selected, first);
}

#[test]
fn digits_alone_complete_the_short_path() {
    let mut app = app();
    press(&mut app, "1152");
    assert_eq!(app.screen_name(), "matches");
    assert!(frame(&app).contains("get my first job in Canada · up to $1,500 · 10 hours a week"));
}

#[test]
fn screens_and_rules_give_the_same_list() {
    let mut app = app();
    press(&mut app, "2");
    press(&mut app, "1");
    press(&mut app, "33102");
    press(&mut app, "Enter");
    press(&mut app, "5");
    press(&mut app, "2");
    press(&mut app, "m");
    assert_eq!(app.screen_name(), "matches");

    let data = &*DATA;
    let mut profile = Profile::default();
    let mut interview = Interview::start(InterviewPath::Full, &profile);
    let target = app.session().core.profile().target.clone();
    let choice = |id: &str| Answer::Choice(id.to_owned());
    for answer in [choice("first_job"), Answer::Target(target), choice("1500"), choice("10")] {
        interview.answer(&mut profile, &answer).unwrap();
    }
    let found = find_matches(&data.reference.catalogue, &MatchRequest::new(&profile, &data.reference, TODAY));
    let expected: Vec<String> = found.list.iter().map(|judgement| judgement.id.to_string()).collect();
    assert_eq!(ids(&app), expected);
    assert!(!expected.is_empty());
}

#[test]
fn language_switch_keeps_position() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "Down Down Space");
    let (selected, list) = (app.session().selected, ids(&app));
    press(&mut app, "l");
    assert!(frame(&app).contains(&format!("programmes sur {} correspondent", program_count())));
    assert_eq!((&app.session().selected, &ids(&app)), (&selected, &list));
    assert_eq!(app.session().core.answers.picked.len(), 1);
    for _ in Lang::all().skip(1) {
        press(&mut app, "l");
        assert_eq!((app.session().selected, ids(&app).len()), (selected, list.len()));
    }
    assert!(frame(&app).contains(&format!("of {} programs match.", program_count())));
}

#[test]
fn selection_is_kept_while_typing() {
    let mut app = app();
    press(&mut app, "3");
    press(&mut app, "analytics");
    press(&mut app, "Enter");
    let selected = app.session().selected_id().unwrap().clone();
    assert_eq!(selected.as_str(), "google/data-analytics");
    press(&mut app, "/");
    press(&mut app, "' data'");
    assert_eq!(app.session().selected_id(), Some(&selected));
    for _ in 0.." data".len() {
        press(&mut app, "Backspace");
    }
    assert_eq!(app.session().core.query, "analytics");
    assert_eq!(app.session().selected_id(), Some(&selected), "and when a word is deleted again");
}

#[test]
fn search_ignores_word_order_and_accents() {
    let mut app = app();
    press(&mut app, "3");
    press(&mut app, "'data analytics'");
    assert!(ids(&app).contains(&"google/data-analytics".to_owned()));
    for _ in 0..20 {
        press(&mut app, "Backspace");
    }
    press(&mut app, "'ecole metiers'");
    assert_eq!(ids(&app)[0], "ecole-metiers-construction-montreal/asp-gestion-entreprise-construction");
}

#[test]
fn back_from_results_restores_the_last_question() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "question");
    assert!(frame(&app).contains("How many hours a week can you study?"));
    press(&mut app, "Esc");
    assert!(frame(&app).contains("How much can you pay in total?"));
    press(&mut app, "Esc");
    assert!(frame(&app).contains("What would you like to do?"));
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "welcome");
}

#[test]
fn every_question_of_the_full_path_can_be_skipped() {
    let mut app = app();
    press(&mut app, "2");
    let mut questions = 0;
    while app.screen_name() == "question" && questions < 40 {
        questions += 1;
        // In a look-up or a field Enter on nothing goes on; elsewhere s does.
        let typing = frame(&app).contains("Type a job") || frame(&app).contains("Your skills, with commas");
        press_key(&mut app, if typing { Key::Enter } else { Key::Char('s') });
    }
    assert_eq!((app.screen_name(), questions), ("matches", 13));
    assert_eq!(*app.session().core.profile(), Profile::default());
}

#[test]
fn invalid_number_shows_error_and_keeps_answers() {
    let mut app = app();
    press(&mut app, "11");
    press(&mut app, "8");
    press(&mut app, "99999999");
    press(&mut app, "Enter");
    assert_eq!(app.screen_name(), "question");
    assert!(frame(&app).contains("Type a number from 0 to 1,000,000."));
    assert!(frame(&app).contains("99999999"));
    for _ in 0..5 {
        press(&mut app, "Backspace");
    }
    press(&mut app, "Enter");
    assert!(frame(&app).contains("up to $999"));
}

#[test]
fn one_key_toggles_a_limit() {
    let mut app = app();
    press(&mut app, "1111");
    let before = ids(&app).len();
    press(&mut app, "b");
    assert!(ids(&app).len() > before);
    assert!(frame(&app).contains("also shown: over budget"));
    press(&mut app, "b");
    assert_eq!(ids(&app).len(), before);
}

#[test]
fn new_sort_order_starts_at_the_top() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "m Down s");
    assert_eq!(app.session().selected_index(), Some(0));
    assert_eq!(app.session().shown_count, 7);
    assert!(frame(&app).contains("Order (s): lowest cost first"));
}

#[test]
fn comparison_holds_five_programs_and_survives_search() {
    let mut app = app();
    press(&mut app, "1152");
    for _ in 0..6 {
        press(&mut app, "Space Down");
    }
    assert_eq!(app.session().core.answers.picked.len(), 5);
    assert!(frame(&app).contains("picked: 5 (c)"));
    press(&mut app, "/");
    press(&mut app, "welding");
    press(&mut app, "Enter");
    assert_eq!(app.session().core.answers.picked.len(), 5);
    press(&mut app, "c");
    assert_eq!(app.screen_name(), "compare");
    assert!(frame(&app).contains("A to C of 5"));
    press(&mut app, "Right Right Right Right");
    assert!(frame(&app).contains("C to E of 5"));
    press(&mut app, "x");
    assert_eq!(app.session().core.answers.picked.len(), 4);
}

#[test]
fn quit_with_answers_asks_for_confirmation() {
    let mut app = app();
    assert_eq!(press(&mut app, "q"), [Effect::Quit], "nothing would be lost");
    press(&mut app, "1152");
    assert_eq!(press(&mut app, "q"), []);
    assert_eq!(app.screen_name(), "confirm");
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "matches");
    press(&mut app, "q");
    assert_eq!(press(&mut app, "Enter"), [Effect::Quit]);
}

#[test]
fn quit_asks_before_any_choice_is_lost() {
    let mut ways: Vec<(&str, Vec<Key>)> = vec![
        ("a limit that is turned off", vec![Key::Esc, Key::Char('d')]),
        ("a query", vec![Key::Char('c'), Key::Char('a'), Key::Char('r'), Key::Char('e'), Key::Enter]),
        ("a pick", vec![Key::Esc, Key::Char(' ')]),
    ];
    let filter = keys("Esc f Right End Up Space Esc");
    ways.push(("a filter", filter));
    for (changed, way) in ways {
        let mut app = app();
        press(&mut app, "3");
        way.into_iter().for_each(|key| drop(press_key(&mut app, key)));
        assert_eq!((app.screen_name(), press_key(&mut app, Key::Char('q'))), ("matches", Vec::new()), "{changed}");
        assert_eq!(app.screen_name(), "confirm", "{changed}");
    }
    // An order loses nothing.
    let mut app = app();
    press(&mut app, "3");
    press(&mut app, "Esc s");
    assert_eq!(press_key(&mut app, Key::Char('q')), [Effect::Quit]);
}

#[test]
fn counts_of_choices_respect_limits_that_are_off() {
    let mut app = app();
    press(&mut app, "1152b");
    assert_eq!(app.session().core.match_count(), Some(app.session().matches.match_count));
}

#[test]
fn restart_clears_every_answer() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "Space /");
    press(&mut app, "care");
    press(&mut app, "Enter r Enter");
    assert_eq!(app.screen_name(), "welcome");
    let session = app.session();
    assert_eq!(*session.core.profile(), Profile::default());
    assert_eq!((session.core.answers.picked.len(), session.core.query.as_str()), (0, ""));
}

#[test]
fn ctrl_c_quits_at_once() {
    let mut app = app();
    press(&mut app, "1152");
    assert_eq!(press(&mut app, "Interrupt"), [Effect::Quit]);
}

#[test]
fn ctrl_z_suspends_everywhere_and_is_in_help() {
    let mut app = app();
    for on_the_way in ["", "1", "Esc 3x"] {
        press(&mut app, on_the_way);
        let before = frame(&app);
        assert_eq!(press(&mut app, "Suspend"), [Effect::Suspend]);
        assert_eq!(frame(&app), before);
    }
    press(&mut app, "Enter ?");
    press(&mut app, "PageDown");
    assert!(frame(&app).contains("Ctrl+Z        pause (type fg to come back)"), "{}", frame(&app));
    app.update(Msg::Resize(20, 5));
    assert_eq!(press(&mut app, "Suspend"), [Effect::Suspend]);
}

#[test]
fn filters_are_set_and_cleared_by_keys() {
    let mut app = app();
    press(&mut app, "1152");
    let all = ids(&app).len();
    press(&mut app, "f");
    assert_eq!(app.screen_name(), "filters");
    // The first is the price. Only what is free: what is not known is left out, and the screen says so.
    press(&mut app, "Right Space");
    let free = ids(&app).len();
    assert!(free > 0 && free < all);
    assert!(frame(&app).contains("hidden because this is not known."), "{}", frame(&app));
    press(&mut app, "i");
    let with_unknown = ids(&app).len();
    assert!(with_unknown > free);
    // Space once more: not what is free. Then the list says what is on.
    press(&mut app, "Space Esc");
    assert_eq!(app.screen_name(), "matches");
    assert!(frame(&app).contains("hidden): Your cost: not known · not free"), "{}", frame(&app));
    assert!(app.session().core.has_answers());
    press(&mut app, "fzf");
    assert_eq!((app.screen_name(), ids(&app).len()), ("matches", all));
}

#[test]
fn empty_filter_result_offers_suggestions() {
    let mut app = app();
    press(&mut app, "1152");
    // More than $2,500 is over the budget of everybody who stays, so the opposite of all else leaves nothing.
    press(&mut app, "f Right End Up Space Esc");
    assert_eq!(ids(&app).len(), 0);
    let said = frame(&app);
    assert!(
        said.contains("Your filters hide all programs.") && said.contains("1  Also show “Your cost: not known”"),
        "{said}"
    );
    press(&mut app, "1");
    assert!(!ids(&app).is_empty());
    let session = app.session();
    assert_eq!(session.filtered_out_count() + session.entries.len(), session.matches.list.len());
    // Starting again forgets the filters too.
    press(&mut app, "r Enter");
    assert!(app.session().core.filters.is_empty());
}

/// The questions as a nurse in Ontario with a study permit answers them.
fn nurse(app: &mut App) {
    press(app, "21");
    press(app, "31301");
    press(app, "Enter 52sss");
    press(app, "96m");
}

#[test]
fn advisories_are_shown_before_the_results() {
    let mut app = app();
    nurse(&mut app);
    assert_eq!(app.screen_name(), "steps");
    let said = frame(&app);
    for part in ["You need a licence first", "College of Nurses of Ontario", "Some aid is not open to you", "OSAP"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    press(&mut app, "Enter");
    assert_eq!(app.screen_name(), "matches");
    // It is told once; it stays one key away.
    press(&mut app, "em");
    assert_eq!(app.screen_name(), "matches");
    press(&mut app, "v");
    assert_eq!(app.screen_name(), "steps");
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "matches");
}

#[test]
fn back_from_advisories_leads_to_last_question() {
    let mut app = app();
    nurse(&mut app);
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "question");
}

#[test]
fn advisories_are_shown_again_to_next_person() {
    let mut app = app();
    nurse(&mut app);
    press(&mut app, "Enter r Enter");
    assert_eq!(app.screen_name(), "welcome");
    nurse(&mut app);
    assert_eq!(app.screen_name(), "steps");
}

#[test]
fn leaving_comparison_shows_open_questions() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "Space Down Space c Esc");
    assert_eq!(app.screen_name(), "leaving");
    let said = frame(&app);
    for part in ["What could change the order", "Ask the school", "Two programs at once"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "compare");
    // Who does something first is asked again.
    press(&mut app, "Down Esc Enter");
    assert_eq!(app.screen_name(), "matches");
}

#[test]
fn escape_leaves_the_comparison() {
    let mut app = app();
    press(&mut app, "1152");
    press(&mut app, "Space Down Space c");
    press(&mut app, "Esc Esc");
    assert_eq!(app.screen_name(), "compare");
    press(&mut app, "Esc");
    assert_eq!(app.screen_name(), "matches");
}

#[test]
fn help_and_glossary_do_not_stack() {
    let mut app = app();
    press(&mut app, "1152");
    for _ in 0..100 {
        press(&mut app, "w?");
    }
    press(&mut app, "Esc Esc");
    assert_eq!(app.screen_name(), "matches");
}

#[test]
fn weights_reorder_at_once_and_can_be_undone() {
    let mut app = app();
    press(&mut app, "1152");
    let stated = ids(&app);
    // A placement rather than a lower price, a project rather than fewer hours.
    press(&mut app, "t Right Down Right");
    let mine = ids(&app);
    assert_ne!(stated, mine);
    assert!(frame(&app).contains("was "), "the screen says what moved: {}", frame(&app));
    press(&mut app, "Esc");
    assert_eq!((app.screen_name(), ids(&app)), ("matches", mine));
    assert!(frame(&app).contains("with your own priorities"));
    press(&mut app, "tz");
    assert_eq!(ids(&app), stated);
}

#[test]
fn restart_clears_weights_and_money_answers() {
    let mut app = app();
    press(&mut app, "1152t Right");
    press(&mut app, "Esc a923m");
    assert!(app.session().core.has_answers());
    press(&mut app, "r Enter");
    assert!(app.session().core.answers.weight_overrides.is_empty());
    assert_eq!(*app.session().core.profile(), Profile::default());
}

#[test]
fn money_answers_change_listed_prices() {
    let mut app = app();
    press(&mut app, "1163/");
    press(&mut app, "'board governance'");
    press(&mut app, "Enter");
    assert!(frame(&app).contains("$855–$895"), "{}", frame(&app));
    // Ontario, permanent resident, working, alone, 50,000, none of these.
    for choice in ['a', '9', '2', '1', '1', '2', '1'] {
        press_key(&mut app, Key::Char(choice));
    }
    // 40 years old, always here, federal tax, a limit of 500.
    press(&mut app, "Enter 140 Enter");
    press(&mut app, "113");
    assert_eq!(app.screen_name(), "matches");
    // Half of 855 is 427.50, 14 % of the rest 59.85: 367.65 is left; of 895: 447.50, 62.65, 384.85.
    let said = frame(&app);
    assert!(said.contains("$368–$385"), "{said}");
    assert!(said.contains("Tax money back"), "{said}");
}

#[test]
fn employer_pays_lists_zero_prices_at_any_width() {
    let mut app = app();
    press(&mut app, "1172");
    app.update(Msg::Resize(80, 24));
    let area = Rect::new(0, 0, 80, 24);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    let rows = buffer.content.chunks(80).map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
    let figures: Vec<String> = rows.filter(|row| row.contains("fit ") && row.starts_with("   ")).collect();
    assert!(figures.len() >= 5, "{figures:?}");
    assert!(figures.iter().all(|row| row.trim_start().starts_with("$0")), "{figures:?}");
}

/// Presses keys that a pad of digits and arrows has, and no other.
fn pad(app: &mut App, all: &[Key]) -> Vec<Effect> {
    let mut effects = Vec::new();
    for one in all {
        let named = [Key::Enter, Key::Esc, Key::Backspace, Key::Tab, Key::Up, Key::Down, Key::Left, Key::Right];
        let is_digit = matches!(one, Key::Char(letter) if letter.is_ascii_digit());
        assert!(is_digit || named.contains(one), "{one:?} is not on the pad");
        effects = press_key(app, *one);
    }
    effects
}

/// Opens the menu of what can be done, goes down to a line of it and takes it.
fn choose_from_menu(app: &mut App, line: &str) -> Vec<Effect> {
    let before = app.screen_name();
    pad(app, &[Key::Char('0')]);
    assert_eq!(app.screen_name(), "actions", "from {before}");
    let is_there = |app: &App| frame(app).lines().any(|row| row.starts_with(" >") && row.contains(line));
    for _ in 0..30 {
        if is_there(app) {
            return pad(app, &[Key::Enter]);
        }
        pad(app, &[Key::Down]);
    }
    panic!("no line {line:?} from {before}:\n{}", frame(app))
}

#[test]
fn keypad_and_arrows_reach_everything() {
    let mut app = app();
    choose_from_menu(&mut app, "Help");
    assert_eq!(app.screen_name(), "help");
    pad(&mut app, &[Key::Esc, Key::Char('1'), Key::Char('1'), Key::Char('5')]);
    // A question is left out, or all that are left.
    choose_from_menu(&mut app, "Skip this question");
    assert_eq!(app.screen_name(), "matches");
    let all = ids(&app).len();
    // One program, and back.
    pad(&mut app, &[Key::Down, Key::Enter]);
    assert_eq!(app.screen_name(), "detail");
    choose_from_menu(&mut app, "Pick this program");
    assert_eq!(app.session().core.answers.picked.len(), 1);
    pad(&mut app, &[Key::Backspace]);
    // Two side by side.
    pad(&mut app, &[Key::Down]);
    choose_from_menu(&mut app, "Pick this program");
    assert_eq!((app.screen_name(), app.session().core.answers.picked.len()), ("matches", 2));
    choose_from_menu(&mut app, "Compare the programs you picked");
    assert_eq!(app.screen_name(), "compare");
    pad(&mut app, &[Key::Down, Key::Right]);
    choose_from_menu(&mut app, "Show only rows that differ");
    assert_eq!(app.screen_name(), "compare");
    pad(&mut app, &[Key::Esc, Key::Enter]);
    assert_eq!(app.screen_name(), "matches");
    // The filters.
    choose_from_menu(&mut app, "Filters");
    assert_eq!(app.screen_name(), "filters");
    pad(&mut app, &[Key::Right, Key::Enter]);
    choose_from_menu(&mut app, "Show programs where this is not known");
    pad(&mut app, &[Key::Esc]);
    assert!(ids(&app).len() < all);
    choose_from_menu(&mut app, "Filters");
    choose_from_menu(&mut app, "Remove all filters");
    pad(&mut app, &[Key::Esc]);
    assert_eq!((app.screen_name(), ids(&app).len()), ("matches", all));
    // What matters, what comes first, what to ask, aid and tax, more, another order, the words explained.
    for (line, screen) in [
        ("What matters most to you", "weigh"),
        ("What to do first, before a course", "steps"),
        ("What to ask first", "choices"),
        ("Answer questions about aid and tax", "question"),
        ("What the words mean", "glossary"),
        ("Help", "help"),
    ] {
        choose_from_menu(&mut app, line);
        assert_eq!(app.screen_name(), screen, "{line}");
        pad(&mut app, &[Key::Esc]);
        assert_eq!(app.screen_name(), "matches", "{line}");
    }
    let before = app.session().shown_count;
    choose_from_menu(&mut app, "Show more programs");
    assert_eq!(app.session().shown_count, before + PAGE_SIZE);
    choose_from_menu(&mut app, "Change the order");
    assert!(frame(&app).contains("lowest cost first"));
    // A search: only the words are letters.
    choose_from_menu(&mut app, "Search for words");
    press(&mut app, "welding");
    pad(&mut app, &[Key::Enter]);
    assert!(!ids(&app).is_empty() && ids(&app).len() < all);
    pad(&mut app, &[Key::Tab]);
    assert!(frame(&app).contains("Français"));
    for _ in Lang::all().skip(1) {
        pad(&mut app, &[Key::Tab]);
    }
    choose_from_menu(&mut app, "Start again");
    pad(&mut app, &[Key::Esc]);
    choose_from_menu(&mut app, "Quit");
    assert_eq!(app.screen_name(), "confirm");
    assert_eq!(pad(&mut app, &[Key::Enter]), [Effect::Quit]);
}

#[test]
fn menu_lists_current_actions_by_digit() {
    let mut app = app();
    press(&mut app, "1111");
    press(&mut app, "0");
    let said = frame(&app);
    assert!(said.contains("Show or hide programs over your budget"), "{said}");
    for line in ["pause (type fg", "these exact words", "go to the last one", "choose by its number"] {
        assert!(!said.to_lowercase().contains(line), "{line} does nothing now, or only moves: {said}");
    }
    // The third is the search; 0 and Escape only close the menu.
    press(&mut app, "3");
    assert_eq!((app.screen_name(), app.key_context()), ("matches", KeyContext::TextInput));
    press(&mut app, "Enter 00");
    assert_eq!((app.screen_name(), app.key_context()), ("matches", KeyContext::Matches));
    press(&mut app, "0 Esc");
    assert_eq!(app.screen_name(), "matches");
}

#[test]
fn every_letter_key_context_has_the_menu() {
    for place in [
        KeyContext::Welcome,
        KeyContext::Question,
        KeyContext::MultiChoice,
        KeyContext::Matches,
        KeyContext::Compare,
        KeyContext::Program,
    ]
    .into_iter()
    .chain([KeyContext::Page, KeyContext::Interstitial, KeyContext::Weights, KeyContext::Filters])
    {
        assert_eq!(action_for_key(Key::Char('0'), place), Some(Action::Menu), "{place:?}");
    }
    assert_eq!(action_for_key(Key::Char('0'), KeyContext::TextInput), None, "a digit is text there");
}

#[test]
fn desk_mode_debounces_keys() {
    let ms = std::time::Duration::from_millis;
    let mut app = app();
    app.tick(ms(0));
    press(&mut app, "Enter Enter");
    assert!(frame(&app).contains("Question 1 of 3"));
    app.tick(ms(149));
    press(&mut app, "Enter");
    assert!(frame(&app).contains("Question 1 of 3"), "it is held");
    app.tick(ms(300));
    press(&mut app, "Enter");
    assert!(frame(&app).contains("Question 2 of 3"));
    // Other keys, and letters that are typed, count as often as they come.
    app.tick(ms(1_000));
    press(&mut app, "52");
    assert_eq!(app.screen_name(), "matches");
    press(&mut app, "/access");
    assert_eq!(app.session().core.query, "access");
    // Keys that waited while a frame was drawn count by when they were struck.
    let mut app = self::app();
    app.tick(ms(1_000));
    for struck in [700, 900, 1_000] {
        app.set_key_time(ms(struck));
        press(&mut app, "Enter");
    }
    assert!(frame(&app).contains("Question 2 of 3"), "{}", frame(&app));
    // Who wants no such help has none.
    let mut app = self::app().with_debounce_window(ms(0));
    app.tick(ms(0));
    press(&mut app, "Enter Enter");
    assert!(frame(&app).contains("Question 2 of 3"));
}
