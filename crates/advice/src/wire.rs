//! The numbers by which codes name limits, orders and trade-offs.

use crate::limits::Limit;
use crate::ordering::Sort;
use crate::weight_overrides::{TradeOff, TradeOffSide};
use microcred_core::wire_numbers;

wire_numbers! {
    Limit {
        Goal = 0, Ended = 1, Budget = 2, WeeklyHours = 3, FinishBy = 4, PlaceAndTime = 5, Language = 6,
        // 7 was a limit that was removed.
        WhoMayJoin = 8, Entry = 9,
    }
    Sort { Fit = 0, Price = 1, Time = 2, Name = 3 }
    TradeOff {
        PriceOrPlacement = 0, SoonerOrCredit = 1, HoursOrProject = 2, SchoolOrJobHelp = 3, EmployersOrPlace = 4,
        GoalOrPrice = 5,
    }
    TradeOffSide { First = 0, Second = 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use microcred_core::wire::{WireEnum, ids_by_wire_number};

    /// Where this fails, codes that were written before name something else now: give the old numbers back.
    #[test]
    fn wire_numbers_stay_as_they_are() {
        assert_eq!(
            ids_by_wire_number::<Limit>(Limit::id),
            "goal ended budget weekly_hours finish_by place_and_time language"
        );
        assert_eq!([8_u8, 9].map(Limit::from_wire_number), [Some(Limit::WhoMayJoin), Some(Limit::Entry)]);
        assert_eq!(ids_by_wire_number::<Sort>(Sort::id), "fit price time name");
        assert_eq!(
            ids_by_wire_number::<TradeOff>(TradeOff::id),
            "price_or_placement sooner_or_credit hours_or_project school_or_job_help employers_or_place goal_or_price"
        );
        assert_eq!(ids_by_wire_number::<TradeOffSide>(TradeOffSide::id), "first second");
    }
}
