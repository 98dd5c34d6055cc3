//! What stands under the list: how far one is, what is side by side, keys without room below, other ways.

use ratatui::layout::Rect;

use crate::canvas::{StyledLine, display_width, wrap};
use crate::keys::{Action, KeyContext, active_bindings};
use crate::message::Key;
use crate::session::Session;
use crate::theme::Role;
use microcred_advice::routes::other_routes;
use microcred_i18n::{Args, family, msg};

/// From this width on the line at the bottom has room for every key that is worth a hint.
const MIN_ALL_HINTS_COLUMNS: u16 = 120;

/// Returns the lines under the list: the position, the picked programs, the other routes.
pub(super) fn footer_lines(session: &Session, area: Rect) -> Vec<StyledLine> {
    let texts = session.localizer();
    let (shown, all) = (session.shown_count.min(session.entries.len()), session.total_count());
    let mut first = StyledLine::empty();
    if all > 0 {
        let args = Args::new().string("shown", texts.count(shown)).string("all", texts.count(all));
        first = first.with_span(Role::Muted, texts.format(msg::MATCHES_SHOWN, &args));
        if shown < all {
            first = first
                .with_span(Role::Text, "   ")
                .with_span(Role::Accent, "m")
                .with_span(Role::Muted, format!(" {}", texts.text(msg::HINT_MORE)));
        }
    }
    if !session.core.answers.picked.is_empty() {
        let args = Args::new().string("count", session.core.answers.picked.len().to_string());
        first = first.with_span(Role::Text, "   ").with_span(Role::Accent, texts.format(msg::MATCHES_PICKED, &args));
    }
    let mut lines = vec![first];
    if area.height >= 14 && session.size.0 < MIN_ALL_HINTS_COLUMNS {
        lines.extend(extra_key_hints(session, usize::from(area.width.saturating_sub(2))));
    }
    if area.height >= 14 {
        let routes: Vec<String> =
            other_routes(session.core.profile()).into_iter().map(|route| texts.route_title(route)).collect();
        let text = texts.format(msg::MATCHES_ROUTES, &Args::new().string("list", routes.join(" · ")));
        let narrow = session.size.0 < MIN_ALL_HINTS_COLUMNS;
        let most = if area.height >= 26 { 3 } else { usize::from(area.height >= 19 && !narrow) + 1 };
        let text = wrap(&text, usize::from(area.width.saturating_sub(2)));
        lines.extend(text.into_iter().take(most).map(|line| StyledLine::new(Role::Muted, line)));
    }
    lines
}

/// The keys for which the line at the bottom has no room in a narrow window, in as many lines as they take.
fn extra_key_hints(session: &Session, room: usize) -> Vec<StyledLine> {
    let mut lines: Vec<StyledLine> = Vec::new();
    for binding in active_bindings(KeyContext::Matches) {
        if let (
            Action::ShowGuidance | Action::ShowWeights | Action::ShowMoneyQuestions | Action::ShowHandout,
            Some(Key::Char(key)),
        ) = (binding.action, binding.keys.first())
        {
            let hint = session.localizer().text_in(family::HINT, binding.id);
            let said = StyledLine::new(Role::Accent, key.to_string()).with_span(Role::Muted, format!(" {hint}"));
            match lines.last_mut().filter(|line| display_width(&line.text()) + 2 + display_width(&said.text()) <= room)
            {
                Some(line) => {
                    line.spans.push((Role::Text, "  ".to_owned()));
                    line.spans.extend(said.spans);
                }
                None => lines.push(said),
            }
        }
    }
    lines
}
