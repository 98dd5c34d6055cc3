//! Prices as they are in life: a few usual ones, and odd ones between.

use microcred_core::money::{Cents, Currency, Price};

use super::chance::Chance;

/// Usual prices in dollars with their weights; zero is free.
const USUAL: &[(i64, f64)] = &[
    (0, 0.10),
    (25, 0.02),
    (49, 0.05),
    (75, 0.03),
    (99, 0.07),
    (125, 0.03),
    (150, 0.06),
    (199, 0.06),
    (225, 0.02),
    (250, 0.06),
    (299, 0.04),
    (300, 0.06),
    (350, 0.03),
    (395, 0.05),
    (450, 0.03),
    (495, 0.04),
    (500, 0.05),
    (600, 0.03),
    (750, 0.05),
    (995, 0.03),
    (1_000, 0.04),
    (1_250, 0.02),
    (1_500, 0.03),
    (2_000, 0.02),
    (2_500, 0.02),
    (3_500, 0.01),
    (4_800, 0.01),
    (7_500, 0.005),
    (12_000, 0.005),
];

/// Of the records like which one is made that state no price, those that do state one here: 172 of 303 state none there, 45
/// of 100 shall state none here.
const STATED: f64 = 0.207;

/// A price like that of a record.
pub fn price(chance: &mut Chance, like: Price) -> Price {
    match like {
        Price::Unknown if !chance.share(STATED) => Price::Unknown,
        Price::Free => Price::Free,
        Price::PerMonth { currency, trial_days, .. } => {
            let amount = Cents::from_dollars(*chance.pick(&[19, 29, 39, 49, 49, 54, 79]));
            Price::PerMonth { amount, currency, trial_days }
        }
        Price::Between(..) => {
            let low = amount(chance);
            let more = low.0 / 100 * *chance.pick(&[10, 20, 25, 50, 100]);
            Price::Between(low, Cents((low.0 + more.max(500)).min(Cents::MAX.0)), currency(chance))
        }
        Price::Fixed(amount, currency) if chance.share(0.1) => Price::Fixed(amount, currency),
        Price::Unknown | Price::Fixed(..) => match amount(chance) {
            Cents(0) => Price::Free,
            amount => Price::Fixed(amount, currency(chance)),
        },
    }
}

fn amount(chance: &mut Chance) -> Cents {
    if chance.share(0.12) {
        // Odd: any dollar up to some hundreds or thousands, now and then with cents.
        let most = *chance.pick(&[300, 700, 1_500, 4_000]);
        let dollars = 20 + i64::try_from(chance.below(most)).unwrap_or_default();
        return Cents(Cents::from_dollars(dollars).0 + *chance.pick(&[0, 0, 0, 50, 95]));
    }
    let mut left = chance.unit();
    let found = USUAL.iter().find(|(_, share)| {
        left -= share;
        left < 0.0
    });
    Cents::from_dollars(found.map_or(300, |(dollars, _)| *dollars))
}

fn currency(chance: &mut Chance) -> Currency {
    [Currency::Cad, Currency::Usd, Currency::Gbp, Currency::Eur][chance.part(&[0.93, 0.055, 0.005, 0.01])]
}
