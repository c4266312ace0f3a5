//! Types that serialize differently than they deserialize.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt::{self, Display, Formatter};

// Values.

fn as_text<S: Serializer>(value: impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&value)
}

fn joined<S: Serializer>(texts: &[String], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&texts.join(","))
}

#[allow(clippy::ref_option)] // serde passes a reference
fn null_as_text<S: Serializer>(text: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text.as_deref().unwrap_or_default())
}

shelf!(a_number_as_string: #[serde(serialize_with = "as_text")] size: i32
    => "Type `size`: the model serializes it as \"1\", the service declares `Edm.Int32`");
book!(a_time_in_display_format: #[serde(serialize_with = "as_text")] returned: chrono::DateTime<chrono::Utc>
    => "Type `returned`: the model serializes it as \"2012-12-03 07:16:23 UTC\", the service declares `Edm.DateTimeOffset`";
    note "NotNull `returned`: the model cannot set null, the service declares it as nullable");
book!(a_date_in_another_order: #[serde(serialize_with = "day_first")] acquired: chrono::NaiveDate
    => "Type `acquired`: the model serializes it as \"03.12.2012\", the service declares `Edm.Date`";
    note "NotNull `acquired`: the model cannot set null, the service declares it as nullable");
model!("example.library.measurements" a_64_bit_number_in_words [] #[serde(serialize_with = "in_words")] int64: i64
    => "Type `int64`: the model serializes it as \"one\", the service declares `Edm.Int64`");
model!("example.library.measurements" a_number_beyond_64_bits [] #[serde(serialize_with = "beyond")] int64: i64
    => "Type `int64`: the model serializes it as 9223372036854775808, the service declares `Edm.Int64`");
shelf!(a_renamed_boolean_as_string:
    #[serde(rename(serialize = "full", deserialize = "isFull"), serialize_with = "as_text")] is_full: bool
    => "Unknown `isFull`: the model serializes it as `full`, the service does not declare this property"
       "Type `isFull`: the model serializes it as \"false\", the service declares `Edm.Boolean`");
shelf!(a_boolean_as_string: #[serde(serialize_with = "as_text")] is_full: bool
    => "Type `isFull`: the model serializes it as \"false\", the service declares `Edm.Boolean`");
shelf!(a_number_with_a_fraction: #[serde(serialize_with = "halved")] size: i32
    => "Type `size`: the model serializes it as 0.5, the service declares `Edm.Int32`");
shelf!(a_collection_as_string: #[serde(serialize_with = "joined")] tags: Vec<String>
    => "Collection `tags`: the model serializes it as \"\", the service declares a collection of `Edm.String`");
shelf!(null_as_an_empty_string: #[serde(serialize_with = "null_as_text")] mark: Option<String>);
shelf!(a_string_as_number: measured: Guid => "Type `measured`: the model serializes it as 1.512366075204171e+36, the service declares `Edm.Guid`");
shelf!(a_complex_value_as_string: addresses: Vec<OneLine>
    => "Complex `addresses`: the model serializes it as \"text\", the service declares the complex type `example.library.address`");

#[allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference
fn halved<S: Serializer>(value: &i32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(f64::from(*value) / 2.0)
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference
fn day_first<S: Serializer>(date: &chrono::NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&date.format("%d.%m.%Y"))
}

fn in_words<S: Serializer>(_: impl Sized, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("one")
}

fn beyond<S: Serializer>(_: impl Sized, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(1 << 63)
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Guid(u128);

impl<'de> Deserialize<'de> for Guid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?.replace('-', "");
        let number = u128::from_str_radix(&text, 16).map_err(serde::de::Error::custom)?;
        Ok(Self(number))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(into = "String")]
struct OneLine {
    city: String,
}

impl From<OneLine> for String {
    fn from(line: OneLine) -> Self {
        line.city
    }
}

// Members.

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "lowercase", deserialize = "camelCase"))]
enum OneWay {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}
shelf!(members_renamed_for_serialization_only: condition: OneWay
    => "Member `condition`: the model serializes `readOut` as `readout`, the service does not declare `readout` in `example.library.condition`; did you mean `readOut`?"
       "Member `condition`: the model serializes `unknownFutureValue` as `unknownfuturevalue`, the service does not declare `unknownfuturevalue` in `example.library.condition`; did you mean `unknownFutureValue`?");

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Displayed {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}

impl Display for Displayed {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Fresh => "fresh",
            Self::Worn => "worn out",
            Self::ReadOut => "readOut",
            Self::UnknownFutureValue => "unknownFutureValue",
        })
    }
}

impl Serialize for Displayed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
shelf!(members_in_display_format: condition: Displayed
    => "Member `condition`: the model serializes `worn` as `worn out`, the service does not declare `worn out` in `example.library.condition`; did you mean `worn`?");

/// Deserializes a string as one of two members or as neither.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(from = "String")]
enum Parsed {
    Fresh,
    Worn,
    Unknown,
}

impl From<String> for Parsed {
    fn from(text: String) -> Self {
        match text.as_str() {
            "fresh" => Self::Fresh,
            "worn" => Self::Worn,
            _ => Self::Unknown,
        }
    }
}

impl Serialize for Parsed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Fresh => "fresh",
            Self::Worn => "worn",
            Self::Unknown => "unknown",
        })
    }
}
shelf!(members_deserialized_as_an_unknown_variant: condition: Parsed; note
    "CatchAll `condition`: the model deserializes `readOut`, `unknownFutureValue` as any other string, the service declares them in `example.library.condition`");

/// Accepts any string, and serializes one member in capitals.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Shouted(String);

impl Serialize for Shouted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.replace("worn", "WORN"))
    }
}
shelf!(strings_changed_by_serialization: condition: Shouted
    => "Member `condition`: the model serializes `worn` as `WORN`, the service does not declare `WORN` in `example.library.condition`; did you mean `worn`?");

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Numbered {
    Fresh,
    Worn,
    ReadOut,
    UnknownFutureValue,
}

impl Serialize for Numbered {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.clone() as i32)
    }
}
shelf!(members_serialized_as_numbers: condition: Numbered
    => "Type `condition`: the model serializes it as 0, the service declares `example.library.condition`");

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Place {
    city: String,
    kind: Option<OneWay>,
    #[serde(serialize_with = "null_as_text")]
    zip: Option<String>,
}
shelf!(members_inside_a_value: addresses: Vec<Place>
    => "Member `addresses/kind`: the model serializes `readOut` as `readout`, the service does not declare `readout` in `example.library.condition`; did you mean `readOut`?"
       "Member `addresses/kind`: the model serializes `unknownFutureValue` as `unknownfuturevalue`, the service does not declare `unknownfuturevalue` in `example.library.condition`; did you mean `unknownFutureValue`?");
