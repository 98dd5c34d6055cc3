//! Whatever is typed, and wherever it ends, the visit ends well.

use proptest::prelude::*;

use super::scripted_user::typed;
use crate::support::effort::cases;

/// Lines that mean something somewhere, and some that mean nothing anywhere.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => (0_u32..12).prop_map(|number| number.to_string()),
        1 => Just("b".to_owned()),
        1 => Just("?".to_owned()),
        1 => Just(String::new()),
        1 => Just("1 3".to_owned()),
        1 => Just("care".to_owned()),
        1 => Just("33102".to_owned()),
        1 => Just("2027-03-01".to_owned()),
        1 => ".{0,30}".prop_map(|text| text),
        1 => Just("\u{1b}[2J\u{202e}\u{7}x".to_owned()),
    ]
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn random_lines_end_cleanly_and_print_safely(lines in prop::collection::vec(line(), 0..25)) {
        let said = typed(None, (lines.join("\n") + "\n").as_bytes());
        let no_control = said.chars().all(|letter| letter == '\n' || !letter.is_control());
        let is_turned = said.contains('\u{202e}');
        prop_assert!(no_control && !is_turned);
    }

    #[test]
    fn random_bytes_end_cleanly(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        typed(None, &bytes);
    }
}
