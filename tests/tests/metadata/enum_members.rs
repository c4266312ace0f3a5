//! The members of enumerations.

use chrono::NaiveDate;
use graph_patch::edm::Flags;
use serde::de::{Deserializer, EnumAccess, VariantAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt::{self, Formatter};

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
    => "Member `condition`: the model has the member `Worn`, the service does not declare it in `example.library.condition`; did you mean `worn`?"
       "MissingMember `condition`: the model has no variant for `readOut`, `unknownFutureValue`, the service declares them in `example.library.condition`");
book!(a_member_misspelt_beside_a_catch_all: condition: Option<Evolving>
    => "Member `condition`: the model has the member `read`, the service does not declare it in `example.library.condition`");
book!(a_catch_all_that_is_no_member: condition: Option<Other>; note
    "CatchAll `condition`: the model deserializes any other member as `other`, the service does not declare `other` in `example.library.condition`"
    "CatchAll `condition`: the model deserializes `worn`, `readOut`, `unknownFutureValue` as `other`, the service declares them in `example.library.condition`");
book!(members_as_text: condition: Option<String>);
book!(members_as_numbers: condition: Option<i32>
    => "Type `condition`: the model uses an integer of 32 bits, the service declares the enumeration `example.library.condition`");
book!(flags: lent_on: Option<Weekday>; note "Flags `lentOn`: the model allows one member, the service allows several members in one value");

/// It names some of the members that it takes, as one that is written by hand may.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Reticent(String);

impl<'de> Deserialize<'de> for Reticent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum("Condition", &["fresh"], Hidden)
    }
}

struct Hidden;

impl<'de> Visitor<'de> for Hidden {
    type Value = Reticent;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a condition")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Reticent, A::Error> {
        let (name, unit) = access.variant::<String>()?;
        unit.unit_variant()?;
        Ok(Reticent(name.replace("worn", "fresh")))
    }
}
book!(a_member_read_as_another_that_is_named: condition: Option<Reticent>; note
    "CatchAll `condition`: the model deserializes `worn` as `fresh`, the service declares both in `example.library.condition`");

book!(members_as_dates: condition: Option<NaiveDate>
    => "Type `condition`: the model accepts none of the members, the service declares them in `example.library.condition`");
book!(members_of_flags: lent_on: Option<Flags<Weekday>>);
book!(members_beside_any_text: condition: Option<AnyCondition>; note
    "CatchAll `condition`: the model deserializes `worn`, `readOut`, `unknownFutureValue` as any other string, the service declares them in `example.library.condition`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum AnyCondition {
    Fresh,
    #[serde(untagged)]
    Other(String),
}

/// A text that is read as a member of another name, or as none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "String")]
struct Reworded(String);

impl From<String> for Reworded {
    fn from(text: String) -> Self {
        let reworded = match text.as_str() {
            "fresh" => "fresh",
            "worn" => "used",
            _ => "unknown",
        };
        Self(reworded.into())
    }
}
shelf!(a_member_reworded_beside_one_that_is_none: condition: Reworded
    => "Member `condition`: the model serializes `worn` as `used`, the service does not declare `used` in `example.library.condition`; did you mean `worn`?";
    note "CatchAll `condition`: the model deserializes `readOut`, `unknownFutureValue` as any other string, the service declares them in `example.library.condition`");
