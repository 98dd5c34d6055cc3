//! Whether the screens have colour: what was asked for, in a fixed order.

use std::ffi::OsString;

use crate::cli::settings::ColorChoice;

/// Whether to use colour. The first of these that says something decides:
///
/// 1. the flag;
/// 2. `NO_COLOR`, if not empty: none;
/// 3. `CLICOLOR=0`: none;
/// 4. `TERM=dumb`: none;
/// 5. `CLICOLOR_FORCE`, if neither empty nor `0`: colour;
/// 6. `COLORFGBG` that tells of a light background, on which our colours cannot be read: none.
///
/// Else there is colour. `COLORTERM` is never asked, since only the sixteen colours of every terminal are used. `said` is
/// what stands in the environment under a name.
#[must_use]
pub fn should_use_color(choice: ColorChoice, said: impl Fn(&str) -> Option<OsString>) -> bool {
    let is = |name: &str, value: &str| said(name).is_some_and(|found| found == value);
    let is_set = |name: &str| said(name).is_some_and(|found| !found.is_empty());
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if is_set("NO_COLOR") || is("CLICOLOR", "0") || is("TERM", "dumb") => false,
        ColorChoice::Auto if is_set("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0") => true,
        ColorChoice::Auto => !said("COLORFGBG").is_some_and(|colors| is_light(&colors.to_string_lossy())),
    }
}

/// Whether the last of the colours `foreground;background` is white.
fn is_light(colors: &str) -> bool {
    colors.ends_with(";15") || colors.ends_with(";7")
}

#[cfg(test)]
mod tests {
    use super::ColorChoice::{Always, Auto, Never};
    use super::*;

    /// The flag, what stands in the environment, and whether there is colour.
    type Case = (ColorChoice, &'static [(&'static str, &'static str)], bool);

    const CASES: [Case; 16] = [
        (Auto, &[], true),
        (Always, &[("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")], true),
        (Never, &[("CLICOLOR_FORCE", "1"), ("COLORTERM", "truecolor")], false),
        (Auto, &[("NO_COLOR", "1")], false),
        (Auto, &[("NO_COLOR", "0")], false),
        (Auto, &[("NO_COLOR", "")], true),
        (Auto, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1"), ("CLICOLOR", "1")], false),
        (Auto, &[("CLICOLOR", "0")], false),
        (Auto, &[("CLICOLOR", "0"), ("CLICOLOR_FORCE", "1")], false),
        (Auto, &[("CLICOLOR", "1"), ("TERM", "xterm-256color")], true),
        (Auto, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], false),
        (Auto, &[("TERM", "linux"), ("COLORTERM", "")], true),
        (Auto, &[("COLORFGBG", "0;15")], false),
        (Auto, &[("COLORFGBG", "15;0")], true),
        (Auto, &[("COLORFGBG", "0;15"), ("CLICOLOR_FORCE", "1")], true),
        (Auto, &[("COLORFGBG", "0;15"), ("CLICOLOR_FORCE", "0")], false),
    ];

    #[test]
    fn explicit_color_flag_overrides_environment() {
        for (choice, environment, expected) in CASES {
            let said = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
            assert_eq!(should_use_color(choice, said), expected, "{choice:?} with {environment:?}");
        }
    }
}
