//! What stands under the list: how far one is, what is side by side, keys without room below, other ways.

use ratatui::layout::Rect;

use crate::domain::routes::other_routes;
use crate::text::Args;
use crate::tui::keys::{Action, Place, live};
use crate::tui::message::Key;
use crate::tui::paint::{Line, width, wrap};
use crate::tui::session::Session;
use crate::tui::theme::Role;

/// From this width on the line at the bottom has room for every key that is worth a hint.
const HINTS_FROM: u16 = 120;

/// What stands under the list: how far one is, the tray, the other ways.
pub(super) fn foot(session: &Session, area: Rect) -> Vec<Line> {
    let texts = session.texts();
    let (shown, all) = (session.shown.min(session.lines.len()), session.listed());
    let mut first = Line::empty();
    if all > 0 {
        let args = Args::new().text("shown", texts.count(shown)).text("all", texts.count(all));
        first = first.and(Role::Quiet, texts.with("matches-shown", &args));
        if shown < all {
            first = first
                .and(Role::Text, "   ")
                .and(Role::Accent, "m")
                .and(Role::Quiet, format!(" {}", texts.say("hint-more")));
        }
    }
    if !session.tray.is_empty() {
        let args = Args::new().text("count", session.tray.len().to_string());
        first = first.and(Role::Text, "   ").and(Role::Accent, texts.with("matches-tray", &args));
    }
    let mut lines = vec![first];
    if area.height >= 14 && session.size.0 < HINTS_FROM {
        lines.extend(more_keys(session, usize::from(area.width.saturating_sub(2))));
    }
    if area.height >= 14 {
        let routes: Vec<String> =
            other_routes(session.profile()).into_iter().map(|route| texts.route_title(route)).collect();
        let text = texts.with("matches-routes", &Args::new().text("list", routes.join(" · ")));
        let narrow = session.size.0 < HINTS_FROM;
        let most = if area.height >= 26 { 3 } else { usize::from(area.height >= 19 && !narrow) + 1 };
        let text = wrap(&text, usize::from(area.width.saturating_sub(2)));
        lines.extend(text.into_iter().take(most).map(|line| Line::of(Role::Quiet, line)));
    }
    lines
}

/// The keys for which the line at the bottom has no room in a narrow window, in as many lines as they take.
fn more_keys(session: &Session, room: usize) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for binding in live(Place::Matches) {
        if let (Action::Choices | Action::Weigh | Action::Money | Action::TakeAway, Some(Key::Char(key))) =
            (binding.action, binding.keys.first())
        {
            let hint = session.texts().say(&format!("hint-{}", binding.id));
            let said = Line::of(Role::Accent, key.to_string()).and(Role::Quiet, format!(" {hint}"));
            match lines.last_mut().filter(|line| width(&line.text()) + 2 + width(&said.text()) <= room) {
                Some(line) => {
                    line.pieces.push((Role::Text, "  ".to_owned()));
                    line.pieces.extend(said.pieces);
                }
                None => lines.push(said),
            }
        }
    }
    lines
}
