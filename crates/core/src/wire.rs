//! The numbers by which codes and compiled records name the variants of an enum, apart from the order in which people see them.

use crate::fact::SourceKind;
use crate::money::{Currency, Tax};
use crate::occupation::Province;
use crate::profile::{
    EmploymentStatus, Goal, HouseholdSize, ImmigrationStatus, Schooling, Situation, StudyLanguage, StudyPlace,
};
use crate::program::{ProviderKind, Sector, Status, WeeksBasis};
use crate::schedule::{DayPart, Delivery, Pace};
use crate::terms::{Group, ProgramKind, SchoolLevel, WorkSituation};

/// An enum whose variants have numbers in codes and in compiled records. A number is never given to another variant.
pub trait WireEnum: Copy + 'static {
    /// Returns the number of the variant.
    fn wire_number(self) -> u8;

    /// Returns the variant of a number; `None` where no variant has it.
    fn from_wire_number(number: impl TryInto<u8>) -> Option<Self>;
}

/// Gives the variants of enums their numbers. A variant without a number, and a number that stands twice, do not compile.
#[macro_export]
macro_rules! wire_numbers {
    ($($name:ident { $($variant:ident = $number:literal),+ $(,)? })+) => {
        $(
            impl $crate::wire::WireEnum for $name {
                fn wire_number(self) -> u8 {
                    match self { $(Self::$variant => $number),+ }
                }

                #[deny(unreachable_patterns)]
                fn from_wire_number(number: impl TryInto<u8>) -> Option<Self> {
                    match number.try_into().ok()? { $($number => Some(Self::$variant),)+ _ => None }
                }
            }
        )+
    };
}

wire_numbers! {
    EmploymentStatus { Working = 0, Under20Hours = 1, NotWorking = 2 }
    Goal { FirstJob = 0, ChangeCareer = 1, MoveUp = 2, CredentialRecognition = 3, LearnSkill = 4, Explore = 5 }
    HouseholdSize { One = 0, More = 1 }
    ImmigrationStatus {
        Citizen = 0, PermanentResident = 1, ProtectedPerson = 2, RefugeeClaimant = 3, WorkPermit = 4, StudyPermit = 5,
        Visitor = 6,
    }
    Schooling { NoDiploma = 0, Secondary = 1, College = 2, Degree = 3 }
    Situation { EiClaim = 0, TrainedAbroad = 1, Disability = 2, Indigenous = 3 }
    StudyLanguage { English = 0, French = 1, Both = 2 }
    StudyPlace { Any = 0, Online = 1, InPerson = 2 }
    ProviderKind {
        University = 0, College = 1, Polytechnic = 2, IndigenousInstitute = 3, Platform = 4, Employer = 5,
        IndustryAssociation = 6, Nonprofit = 7, PrivateSchool = 8, Government = 9,
    }
    Sector {
        Health = 0, It = 1, Manufacturing = 2, ConstructionTrades = 3, Business = 4, Finance = 5,
        HospitalityTourism = 6, EducationChildcare = 7, SocialServices = 8, AgricultureFood = 9,
        TransportLogistics = 10, EnergyEnvironment = 11, PublicAdmin = 12, Creative = 13, Aerospace = 14,
        General = 15,
    }
    ProgramKind { Program = 0, ExamOnly = 1, Recertification = 2 }
    Group {
        Women = 0, Youth = 1, Indigenous = 2, Black = 3, Racialized = 4, Francophone = 5, Newcomer = 6, Refugee = 7,
        InternationallyTrained = 8, Disability = 9, OlderWorker = 10, Veteran = 11, LowIncome = 12,
    }
    WorkSituation {
        Unemployed = 0, EiClaim = 1, Assistance = 2, Employed = 3, SponsoredByEmployer = 4, Apprentice = 5,
        StudentOfSchool = 6,
    }
    SchoolLevel {
        Grade8 = 0, Grade9 = 1, Grade10 = 2, Grade11 = 3, Secondary = 4, College = 5, Bachelor = 6, Graduate = 7,
    }
    SourceKind { Provider = 0, PublicBody = 1, News = 2, Guide = 3, Copy = 4, Unknown = 5 }
    Status { Running = 0, Planned = 1, Ended = 2, Unknown = 3 }
    WeeksBasis { Stated = 0, Derived = 1, Unclear = 2 }
    DayPart { Evenings = 0, Weekends = 1, Daytime = 2 }
    Delivery {
        OnlineAsync = 0, OnlineLive = 1, OnlineMixed = 2, OnlineUnspecified = 3, Hybrid = 4, InPerson = 5,
        Unknown = 6,
    }
    Pace { SelfPaced = 0, Scheduled = 1, Unknown = 2 }
    Currency { Cad = 0, Usd = 1, Gbp = 2, Eur = 3 }
    Tax { Included = 0, Extra = 1, Exempt = 2, Unknown = 3 }
    Province {
        Ab = 0, Bc = 1, Mb = 2, Nb = 3, Nl = 4, Ns = 5, Nt = 6, Nu = 7, On = 8, Pe = 9, Qc = 10, Sk = 11, Yt = 12,
    }
}

/// Returns the ids of an enum by number, from 0 to the first number that no variant has, for the tests that freeze them.
#[must_use]
pub fn ids_by_wire_number<T: WireEnum>(id: impl Fn(T) -> &'static str) -> String {
    let ids: Vec<&str> = (0_u8..=u8::MAX).map_while(T::from_wire_number).map(id).collect();
    ids.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where this fails, codes and files that were written before name something else now: give the old numbers back.
    #[test]
    fn wire_numbers_stay_as_they_are() {
        assert_eq!(ids_by_wire_number::<EmploymentStatus>(EmploymentStatus::id), "working under_20_hours not_working");
        assert_eq!(ids_by_wire_number::<Goal>(Goal::id), "first_job change_career move_up recognise one_skill explore");
        assert_eq!(ids_by_wire_number::<HouseholdSize>(HouseholdSize::id), "one more");
        assert_eq!(
            ids_by_wire_number::<ImmigrationStatus>(ImmigrationStatus::id),
            "citizen pr protected claimant work_permit study_permit visitor"
        );
        assert_eq!(ids_by_wire_number::<Schooling>(Schooling::id), "none secondary college degree");
        assert_eq!(ids_by_wire_number::<Situation>(Situation::id), "ei_claim trained_abroad disability indigenous");
        assert_eq!(ids_by_wire_number::<StudyLanguage>(StudyLanguage::id), "en fr both");
        assert_eq!(ids_by_wire_number::<StudyPlace>(StudyPlace::id), "any online in_person");
        assert_eq!(
            ids_by_wire_number::<ProviderKind>(ProviderKind::id),
            "university college polytechnic indigenous_institute platform employer industry_association nonprofit private_school government"
        );
        assert_eq!(
            ids_by_wire_number::<Sector>(Sector::id),
            "health it manufacturing construction_trades business finance hospitality_tourism education_childcare social_services agriculture_food transport_logistics energy_environment public_admin creative aerospace general"
        );
        assert_eq!(
            ids_by_wire_number::<Group>(Group::id),
            "women youth indigenous black racialized francophone newcomer refugee internationally_trained disability older_worker veteran low_income"
        );
        assert_eq!(
            ids_by_wire_number::<WorkSituation>(WorkSituation::id),
            "unemployed ei_claim assistance employed sponsored_by_employer apprentice student_of_school"
        );
        assert_eq!(
            ids_by_wire_number::<SchoolLevel>(SchoolLevel::id),
            "grade_8 grade_9 grade_10 grade_11 secondary college bachelor graduate"
        );
        assert_eq!(ids_by_wire_number::<ProgramKind>(ProgramKind::id), "program exam_only recertification");
        assert_eq!(ids_by_wire_number::<SourceKind>(SourceKind::id), "provider public_body news guide copy unknown");
        assert_eq!(ids_by_wire_number::<Status>(Status::id), "running planned ended unknown");
        assert_eq!(ids_by_wire_number::<WeeksBasis>(WeeksBasis::id), "stated derived unclear");
        assert_eq!(ids_by_wire_number::<DayPart>(DayPart::id), "evenings weekends daytime");
        assert_eq!(
            ids_by_wire_number::<Delivery>(Delivery::id),
            "online_async online_live online_mixed online_unspecified hybrid in_person unknown"
        );
        assert_eq!(ids_by_wire_number::<Pace>(Pace::id), "self_paced scheduled unknown");
        assert_eq!(ids_by_wire_number::<Currency>(Currency::id), "CAD USD GBP EUR");
        assert_eq!(ids_by_wire_number::<Tax>(Tax::id), "included extra exempt unknown");
        assert_eq!(ids_by_wire_number::<Province>(Province::id), "AB BC MB NB NL NS NT NU ON PE QC SK YT");
    }

    #[test]
    fn wire_numbers_lead_back_to_their_variants() {
        for province in Province::ALL {
            assert_eq!(Province::from_wire_number(u32::from(province.wire_number())), Some(*province));
        }
        assert_eq!(Province::from_wire_number(13_u32), None);
        assert_eq!(Province::from_wire_number(256_u32), None);
    }
}
