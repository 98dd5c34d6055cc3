//! Bars of letters: what is sure, what may come on top, the person's own limit. They read in plain ASCII too.

use microcred_advice::compare::Bar;

/// The least that is sure.
const CERTAIN_GLYPH: char = '█';
/// What may come on top.
const POSSIBLE_GLYPH: char = '▒';
/// The rest of the scale.
const EMPTY_GLYPH: char = '·';
/// The person's own limit.
const LIMIT_GLYPH: char = '│';

/// A bar in so many columns; empty where neither end is known or there is no scale. A figure above zero has at least one letter.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a few columns"
)]
pub fn bar(bar: Bar, width: usize) -> String {
    if bar.low.or(bar.high).is_none() || bar.scale <= 0.0 {
        return String::new();
    }
    let columns = |figure: f64| {
        let exact = (figure / bar.scale * width as f64).round().clamp(0.0, width as f64) as usize;
        if figure > 0.0 { exact.max(1) } else { 0 }
    };
    let sure = bar.low.map_or(0, columns);
    // Without an upper end it may go on to the end of the scale.
    let most = bar.high.map_or(width, columns).max(sure);
    let mark = bar.mark.map(|mark| columns(mark).saturating_sub(1).min(width.saturating_sub(1)));
    (0..width)
        .map(|place| match place {
            place if Some(place) == mark => LIMIT_GLYPH,
            place if place < sure => CERTAIN_GLYPH,
            place if place < most => POSSIBLE_GLYPH,
            _ => EMPTY_GLYPH,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn of(low: Option<f64>, high: Option<f64>, mark: Option<f64>) -> Bar {
        Bar { low, high, mark, scale: 100.0 }
    }

    #[test]
    fn bar_shows_certain_part_possible_part_and_limit() {
        assert_eq!(bar(of(Some(50.0), Some(80.0), None), 10), "█████▒▒▒··");
        assert_eq!(bar(of(Some(20.0), Some(20.0), Some(60.0)), 10), "██···│····");
        assert_eq!(bar(of(Some(80.0), None, Some(30.0)), 10), "██│█████▒▒");
        assert_eq!(bar(of(None, Some(40.0), None), 10), "▒▒▒▒······");
    }

    #[test]
    fn unknown_has_no_bar_and_small_values_are_visible() {
        assert_eq!(bar(of(None, None, Some(50.0)), 10), "");
        assert_eq!(bar(of(Some(0.4), Some(0.4), None), 10), "█·········");
        assert_eq!(bar(of(Some(0.0), Some(0.0), None), 10), "··········");
        assert_eq!(bar(Bar { low: Some(0.0), high: Some(0.0), mark: None, scale: 0.0 }, 10), "");
    }
}
