//! How each language writes numbers, money and dates.

use jiff::civil::{Date, date};
use microcred_core::money::{Cents, Currency};
use microcred_i18n::{Lang, Localizer};

/// A figure, in English, French and Spanish as they are written in Canada. `_` is a no-break space (U+00A0).
type Row<T> = (T, [&'static str; 3]);

const NUMBERS: &[Row<i64>] = &[
    (0, ["0", "0", "0"]),
    (1, ["1", "1", "1"]),
    (999, ["999", "999", "999"]),
    (1_000, ["1,000", "1_000", "1,000"]),
    (26_000, ["26,000", "26_000", "26,000"]),
    (1_000_000, ["1,000,000", "1_000_000", "1,000,000"]),
    (-5, ["-5", "-5", "-5"]),
    (-1_234, ["-1,234", "-1_234", "-1,234"]),
];

const DECIMALS: &[Row<f64>] = &[
    (0.0, ["0", "0", "0"]),
    (0.5, ["0.5", "0,5", "0.5"]),
    (1_234.56, ["1,234.56", "1_234,56", "1,234.56"]),
    (1e6, ["1,000,000", "1_000_000", "1,000,000"]),
    (-0.5, ["-0.5", "-0,5", "-0.5"]),
    (-1_234.56, ["-1,234.56", "-1_234,56", "-1,234.56"]),
];

const MONEY: &[Row<i64>] = &[
    (0, ["$0", "0_$", "CAD_0"]),
    (650, ["$6.50", "6,50_$", "CAD_6.50"]),
    (99_900, ["$999", "999_$", "CAD_999"]),
    (123_456, ["$1,234.56", "1_234,56_$", "CAD_1,234.56"]),
    (100_000_000, ["$1,000,000", "1_000_000_$", "CAD_1,000,000"]),
    (-500, ["-$5", "-5_$", "-CAD_5"]),
    (-50, ["-$0.50", "-0,50_$", "-CAD_0.50"]),
    (-123_456, ["-$1,234.56", "-1_234,56_$", "-CAD_1,234.56"]),
];

const DAYS: &[Row<Date>] = &[
    (date(2016, 7, 31), ["July 31, 2016", "31 juillet 2016", "31 de julio de 2016"]),
    (date(2026, 2, 1), ["February 1, 2026", "1er février 2026", "1 de febrero de 2026"]),
];

fn check<T: Copy + std::fmt::Debug>(rows: &[Row<T>], write: impl Fn(&Localizer, T) -> String) -> usize {
    let texts = ["en", "fr", "es"].map(|tag| Localizer::new(Lang::find(tag).unwrap()));
    for (value, expected) in rows {
        for (texts, expected) in texts.iter().zip(expected) {
            assert_eq!(write(texts, *value), expected.replace('_', "\u{a0}"), "{value:?} in {}", texts.tag());
        }
    }
    rows.len()
}

#[test]
fn numbers_money_and_dates_follow_canadian_usage() {
    let rows = check(NUMBERS, Localizer::number)
        + check(DECIMALS, Localizer::decimal)
        + check(MONEY, |texts, cents| texts.money(Cents(cents), Currency::Cad))
        + check(DAYS, Localizer::day);
    assert!(rows >= 20, "{rows}");
}

#[test]
fn converted_amounts_are_marked_approximate() {
    let about = |tag: &str, cents| Localizer::new(Lang::find(tag).unwrap()).about_cad(Cents(cents));
    assert_eq!(about("en", 12_345), "about $123");
    assert_eq!(about("fr", 12_350), "environ 124\u{a0}$");
    assert_eq!(about("es", 12_345), "cerca de CAD\u{a0}123");
    assert_eq!(about("en", -149), "about -$1");
}

#[test]
fn foreign_currency_is_not_shown_as_canadian_dollars() {
    for lang in Lang::all() {
        let texts = Localizer::new(lang);
        let all = [Currency::Cad, Currency::Usd, Currency::Gbp, Currency::Eur];
        let written: std::collections::BTreeSet<String> =
            all.into_iter().map(|currency| texts.money(Cents(500), currency)).collect();
        assert_eq!(written.len(), all.len(), "{}: {written:?}", lang.tag());
    }
}
