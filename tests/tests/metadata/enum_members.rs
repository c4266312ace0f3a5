//! Members of enumeration types.

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
book!(enum_variants: condition: Option<Conditions>
    => "Member `condition`: the model has the member `Worn`, the service does not declare it in `example.library.condition`; did you mean `worn`?"
       "MissingMember `condition`: the model has no variant for `readOut`, `unknownFutureValue`, the service declares them in `example.library.condition`");
book!(a_misspelt_member_beside_a_catch_all: condition: Option<Evolving>
    => "Member `condition`: the model has the member `read`, the service does not declare it in `example.library.condition`");
book!(a_catch_all_that_is_not_a_member: condition: Option<Other>; note
    "CatchAll `condition`: the model deserializes any other member as `other`, the service does not declare `other` in `example.library.condition`"
    "CatchAll `condition`: the model deserializes `worn`, `readOut`, `unknownFutureValue` as `other`, the service declares them in `example.library.condition`");
book!(members_as_strings: condition: Option<String>);
book!(members_as_numbers: condition: Option<i32>
    => "Type `condition`: the model uses an integer of 32 bits, the service declares the enumeration `example.library.condition`");
book!(flags: lent_on: Option<Weekday>; note "Flags `lentOn`: the model allows one member, the service allows several members in one value");

/// Lists only some of the members that it accepts, like a handwritten `Deserialize` impl can.
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
book!(a_member_deserialized_as_another_member: condition: Option<Reticent>; note
    "CatchAll `condition`: the model deserializes `worn` as `fresh`, the service declares both in `example.library.condition`");

book!(members_as_dates: condition: Option<NaiveDate>
    => "Type `condition`: the model accepts none of the members, the service declares them in `example.library.condition`");
book!(members_of_flags: lent_on: Option<Flags<Weekday>>);
book!(members_beside_any_string: condition: Option<AnyCondition>; note
    "CatchAll `condition`: the model deserializes `worn`, `readOut`, `unknownFutureValue` as any other string, the service declares them in `example.library.condition`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum AnyCondition {
    Fresh,
    #[serde(untagged)]
    Other(String),
}

/// Deserializes a member as another name, and unknown members as one name.
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
shelf!(a_renamed_member_beside_unknown_members: condition: Reworded
    => "Member `condition`: the model serializes `worn` as `used`, the service does not declare `used` in `example.library.condition`; did you mean `worn`?";
    note "CatchAll `condition`: the model deserializes `readOut`, `unknownFutureValue` as any other string, the service declares them in `example.library.condition`");
