//! The members of enumerations.

use chrono::NaiveDate;
use graph_patch::edm::Flags;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Conditions {
    #[serde(rename = "fresh")]
    Fresh,
    Worn,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Evolving {
    Fresh,
    Worn,
    #[serde(alias = "readOut")]
    Read,
    #[serde(other)]
    UnknownFutureValue,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Other {
    Fresh,
    #[serde(other)]
    Other,
}
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Weekday {
    Monday,
    Tuesday,
}
book!(members: condition: Option<Conditions>
    => "Member `condition`: the model has the member `Worn`, the service has no such member of `example.library.condition`; did you mean `worn`?"
       "MissingMember `condition`: the model lacks `readOut`, `unknownFutureValue`, the service has them in `example.library.condition`");
book!(a_member_misspelt_beside_a_catch_all: condition: Option<Evolving>
    => "Member `condition`: the model has the member `read`, the service has no such member of `example.library.condition`");
book!(a_catch_all_that_is_no_member: condition: Option<Other>; note
    "CatchAll `condition`: the model reads any other member as `other`, the service has no such member of `example.library.condition`"
    "CatchAll `condition`: the model reads `worn`, `readOut`, `unknownFutureValue` as `other`, the service has them in `example.library.condition`");
book!(members_as_text: condition: Option<String>);
book!(members_as_numbers: condition: Option<i32>
    => "Type `condition`: the model has an integer of 32 bits, the service has the enumeration `example.library.condition`");
book!(flags: lent_on: Option<Weekday>; note "Flags `lentOn`: the model has one member, the service has several in one value");

book!(members_as_dates: condition: Option<NaiveDate>
    => "Type `condition`: the model has a text, the service has the enumeration `example.library.condition`");
book!(members_of_flags: lent_on: Option<Flags<Weekday>>);
book!(members_beside_any_text: condition: Option<AnyCondition>; note
    "CatchAll `condition`: the model reads `worn`, `readOut`, `unknownFutureValue` as any other text, the service has them in `example.library.condition`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum AnyCondition {
    Fresh,
    #[serde(untagged)]
    Other(String),
}
