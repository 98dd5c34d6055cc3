//! How long a program takes: as the record like which it is made, stretched or shortened.

use microcred_core::schedule::StatedRange;

use super::chance::Chance;

const FACTORS: &[f64] = &[0.5, 0.75, 1.0, 1.0, 1.0, 1.25, 1.5, 2.0];

/// By how much the hours and the weeks of a program differ from those of the record that it is like.
pub fn factor(chance: &mut Chance) -> f64 {
    *chance.pick(FACTORS)
}

/// A span times a factor, at most `most`; where nothing is known, now and then one of the usual figures.
pub fn span(chance: &mut Chance, like: StatedRange<f64>, factor: f64, most: f64, usual: &[f64]) -> StatedRange<f64> {
    let times = |value: f64| rounded(value * factor).min(most);
    match like {
        StatedRange::Unknown if chance.share(0.15) => StatedRange::Exactly(*chance.pick(usual)),
        StatedRange::Unknown => StatedRange::Unknown,
        StatedRange::Exactly(value) => StatedRange::Exactly(times(value)),
        StatedRange::Between(low, high) if times(low) < times(high) => StatedRange::Between(times(low), times(high)),
        StatedRange::Between(low, _) => StatedRange::Exactly(times(low)),
        StatedRange::AtLeast(value) => StatedRange::AtLeast(times(value)),
        StatedRange::AtMost(value) => StatedRange::AtMost(times(value)),
    }
}

/// As people state a length: tenths of the short, halves of the middling, whole figures of the long.
fn rounded(value: f64) -> f64 {
    let step = if value < 2.0 {
        10.0
    } else if value < 10.0 {
        2.0
    } else {
        1.0
    };
    ((value * step).round() / step).max(0.1)
}
