//! Serializes a buffered value as JSON, for a property that holds raw JSON.

use crate::polymorphic::content::Content;
use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::Number;

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            Self::Signed(value) => serializer.serialize_i64(*value),
            Self::Unsigned128(value) => serializer.serialize_u128(**value),
            Self::Signed128(value) => serializer.serialize_i128(**value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Rounded(number) => match (number.1.parse::<u128>(), number.1.parse::<i128>()) {
                (Ok(value), _) => serializer.serialize_u128(value),
                (_, Ok(value)) if value != 0 => serializer.serialize_i128(value),
                _ => serializer.serialize_f64(number.0),
            },
            Self::Number(digits) => {
                let number: Number = serde_json::from_str(digits).map_err(S::Error::custom)?;
                number.serialize(serializer)
            }
            Self::Text(text) | Self::Name(text) | Self::Digits(text) => {
                serializer.serialize_str(text)
            }
            Self::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Self::Array(values) => serializer.collect_seq(values),
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    object.serialize_entry(name, value)?;
                }
                object.end()
            }
        }
    }
}
