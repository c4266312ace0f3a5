//! The primitive types of OData, and which Rust types hold their values (OData CSDL XML 4.01, 3.3).

use crate::metadata::csdl::types::DeclaredProperty;
use crate::metadata::probe::shape::{Integer, JsonType};
use alloc::{format, string::String};
use serde_json::Value;

/// A primitive type of OData, as far as the check distinguishes them.
pub(in crate::metadata) enum Primitive {
    /// A string with a fixed format: a sample, and the length of the prefix that all values share except for digits.
    Formatted(&'static str, usize),
    String,
    Boolean,
    Integer(Integer),
    Float(u32),
    Decimal,
    /// An `Edm.Decimal` without a fraction.
    DecimalInteger,
    Stream,
    /// The check accepts any value, as for `Edm.Untyped` and the geographic types.
    Any,
}

/// How well a Rust type holds the values of a primitive type.
#[derive(PartialEq)]
pub(in crate::metadata) enum Compatibility {
    Full,
    /// The Rust type also holds values that the primitive type does not allow.
    Wider,
    None,
}

/// Whether a JSON value belongs to a primitive type.
pub(in crate::metadata) enum ValueMatch {
    Matches,
    /// A number in a string, which is the format of `IEEE754Compatible=true` (OData JSON Format 4.01, 3.2).
    QuotedNumber,
    Differs,
}

impl Primitive {
    const BINARY: Self = Self::Formatted("T0RhdGEx", 0);
    const DATE: Self = Self::Formatted("2012-12-03", 10);
    const DATE_TIME: Self = Self::Formatted("2012-12-03T07:16:23Z", 16);
    const DURATION: Self = Self::Formatted("PT3S", 1);
    const GUID: Self = Self::Formatted("01234567-89ab-cdef-0123-456789abcdef", 0);
    const TIME: Self = Self::Formatted("07:59:59", 5);

    /// One primitive type for each kind of JSON value.
    pub(in crate::metadata) const ALL: [Self; 10] = [
        Self::String,
        Self::Boolean,
        Self::Integer(Integer {
            signed: true,
            bits: 32,
        }),
        Self::Decimal,
        Self::BINARY,
        Self::DATE,
        Self::DATE_TIME,
        Self::DURATION,
        Self::GUID,
        Self::TIME,
    ];

    pub(in crate::metadata) fn named(name: &str) -> Option<Self> {
        let integer = |signed, bits| Self::Integer(Integer { signed, bits });
        Some(match name.strip_prefix("Edm.")? {
            "String" => Self::String,
            "Boolean" => Self::Boolean,
            "Byte" => integer(false, 8),
            "SByte" => integer(true, 8),
            "Int16" => integer(true, 16),
            "Int32" => integer(true, 32),
            "Int64" => integer(true, 64),
            "Single" => Self::Float(32),
            "Double" => Self::Float(64),
            "Decimal" => Self::Decimal,
            "Stream" => Self::Stream,
            "Binary" => Self::BINARY,
            "Date" => Self::DATE,
            "DateTimeOffset" => Self::DATE_TIME,
            "Duration" => Self::DURATION,
            "Guid" => Self::GUID,
            "TimeOfDay" => Self::TIME,
            _ => Self::Any,
        })
    }

    /// The primitive type of a property: the name is its own, or the underlying type of its type definition.
    pub(in crate::metadata) fn of(declared: &DeclaredProperty, name: &str) -> Option<Self> {
        match Self::named(name)? {
            Self::Decimal if declared.is_integral => Some(Self::DecimalInteger),
            other => Some(other),
        }
    }

    /// How well a Rust type holds the values. A string type can still reject the format, which the sample shows.
    pub(in crate::metadata) fn compatibility(&self, json_type: JsonType) -> Compatibility {
        let full_if = |is| {
            if is {
                Compatibility::Full
            } else {
                Compatibility::None
            }
        };
        match (self, json_type) {
            (Self::Stream, _) => Compatibility::None,
            (Self::Any | Self::Formatted(..), _) => Compatibility::Full,
            (_, json_type) if json_type.is_unspecified() => Compatibility::Full,
            (Self::String, json_type) => {
                full_if(matches!(json_type, JsonType::Text | JsonType::Enum(_)))
            }
            (Self::Boolean, json_type) => full_if(json_type == JsonType::Boolean),
            (Self::Integer(own), JsonType::Integer(model)) if *own == model => Compatibility::Full,
            (Self::Integer(own), JsonType::Integer(model)) if model.holds(*own) => {
                Compatibility::Wider
            }
            (Self::Float(own), JsonType::Float(model)) if model > *own => Compatibility::Wider,
            (Self::Float(own), json_type) => full_if(json_type == JsonType::Float(*own)),
            (Self::DecimalInteger, JsonType::Integer(_)) => Compatibility::Full,
            (Self::Decimal | Self::DecimalInteger, json_type) => {
                full_if(matches!(json_type, JsonType::Float(_)))
            }
            (Self::Integer(_), _) => Compatibility::None,
        }
    }

    /// Whether a Rust type that rejects the sample can still accept other values, as an enum of strings does.
    pub(in crate::metadata) fn may_accept_other_values(&self, json_type: JsonType) -> bool {
        !json_type.is_unspecified() && !matches!(self, Self::Formatted(..))
    }

    /// A value of the type.
    pub(in crate::metadata) fn sample(&self) -> Option<Value> {
        match self {
            Self::Formatted(sample, _) => Some((*sample).into()),
            Self::String => Some("text".into()),
            Self::Boolean => Some(false.into()),
            Self::Integer(_) | Self::DecimalInteger => Some(1.into()),
            Self::Float(_) | Self::Decimal => Some(1.5.into()),
            Self::Stream | Self::Any => None,
        }
    }

    /// Whether the serialized sample still has the format of the type.
    pub(in crate::metadata) fn has_format_of_sample(&self, serialized: &Value) -> bool {
        let (Self::Formatted(sample, alike), Value::String(text)) = (self, serialized) else {
            return true;
        };
        let is = |(own, other): (char, char)| {
            own == other || own.is_ascii_digit() && other.is_ascii_digit()
        };
        text.len() >= *alike && sample.chars().zip(text.chars()).take(*alike).all(is)
    }

    /// Whether a serialized value belongs to the type.
    pub(in crate::metadata) fn match_value(&self, value: &Value) -> ValueMatch {
        let is = match self {
            Self::Stream | Self::Any => true,
            Self::Formatted(..) | Self::String => value.is_string(),
            Self::Boolean => value.is_boolean(),
            Self::Integer(_) => value.is_i64(),
            Self::Float(_) | Self::Decimal | Self::DecimalInteger => value.is_number(),
        };
        let quoted = || {
            value
                .as_str()
                .is_some_and(|text| text.parse::<f64>().is_ok())
        };
        match self {
            _ if is => ValueMatch::Matches,
            Self::Integer(Integer { bits: 64, .. }) | Self::Decimal | Self::DecimalInteger
                if quoted() =>
            {
                ValueMatch::QuotedNumber
            }
            _ => ValueMatch::Differs,
        }
    }

    /// Adds the reason to the message, where the name of the type does not explain it.
    pub(in crate::metadata) fn describe(&self, service: String) -> String {
        match self {
            Self::Stream => format!("{service}, which a body cannot set"),
            _ => service,
        }
    }
}
