//! The result of a probe: how the values of a property's type look in JSON.

use alloc::string::String;
use core::fmt::{self, Display, Formatter};
use serde_json::Value;

/// The result of a probe.
#[derive(Debug, Default)]
pub(in crate::metadata) struct ProbeResult {
    pub(in crate::metadata) shape: Shape,
    pub(in crate::metadata) offered: Offered,
    /// The field's own name, if a struct reported that the property occurs twice.
    pub(in crate::metadata) name: Option<&'static str>,
}

/// The JSON representation of a property's values.
#[derive(Debug, Default)]
pub(in crate::metadata) struct Shape {
    /// Null of the property itself.
    pub(in crate::metadata) own: Null,
    pub(in crate::metadata) is_collection: bool,
    /// Null of the items of a collection.
    pub(in crate::metadata) items: Null,
    pub(in crate::metadata) json_type: JsonType,
}

/// Whether a type accepts null, and whether it also serializes null. A type may convert null to another value.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::metadata) struct Null {
    pub(in crate::metadata) accepts_null: bool,
    pub(in crate::metadata) serializes_null: bool,
}

impl Shape {
    /// The null of the items for a collection, otherwise the null of the property itself.
    pub(in crate::metadata) fn innermost(&mut self) -> &mut Null {
        if self.is_collection {
            &mut self.items
        } else {
            &mut self.own
        }
    }

    /// The shape of a type that serializes null and reveals nothing else.
    pub(in crate::metadata) fn of_null() -> Self {
        let own = Null {
            accepts_null: true,
            serializes_null: true,
        };
        Self {
            own,
            ..Self::default()
        }
    }
}

/// The result for an offered value.
#[derive(Debug, Default, PartialEq)]
pub(in crate::metadata) enum Offered {
    /// The type rejected the value.
    #[default]
    Refused,
    /// The type accepted the value, but a missing sibling prevented the rest of the patch.
    Taken,
    /// The type accepted the value.
    Made(Made),
}

/// A patch that contains the offered value.
#[derive(Debug, PartialEq)]
pub(in crate::metadata) struct Made {
    /// The `Debug` text of the property.
    pub(in crate::metadata) shown: String,
    /// The serialized JSON, unless serialization failed.
    pub(in crate::metadata) written: Option<Value>,
}

/// The JSON type of a value, or of the items of a collection.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::metadata) enum JsonType {
    /// The type accepts any JSON and decides by its content, as an untagged enum does.
    #[default]
    Unspecified,
    /// The type accepts any JSON and serializes it unchanged.
    Any,
    Boolean,
    Integer(Integer),
    /// A float with this number of bits.
    Float(u32),
    Text,
    Bytes,
    /// An object, with the names of its fields if it is a struct.
    Object(Option<Struct>),
    /// An enum, with the names of its variants.
    Enum(&'static [&'static str]),
    /// A collection of collections, which OData does not support.
    Nested,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::metadata) struct Struct {
    pub(in crate::metadata) name: &'static str,
    pub(in crate::metadata) fields: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::metadata) struct Integer {
    pub(in crate::metadata) signed: bool,
    pub(in crate::metadata) bits: u32,
}

impl JsonType {
    /// Whether the type may also accept null or a collection, although it called no method for them.
    pub(in crate::metadata) fn is_unspecified(self) -> bool {
        matches!(self, Self::Unspecified | Self::Any)
    }
}

impl Integer {
    /// The largest number, if it has at most 64 bits.
    pub(in crate::metadata) fn largest(self) -> Option<u64> {
        let unused = 64_u32.checked_sub(self.bits)? + u32::from(self.signed);
        u64::MAX.checked_shr(unused)
    }

    /// Whether the type holds every number of the other type.
    pub(in crate::metadata) fn holds(self, other: Self) -> bool {
        match (self.signed, other.signed) {
            (true, false) => self.bits > other.bits,
            (false, true) => false,
            _ => self.bits >= other.bits,
        }
    }
}

impl Display for JsonType {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unspecified | Self::Any => formatter.write_str("any value"),
            Self::Boolean => formatter.write_str("a boolean"),
            Self::Integer(Integer { signed: true, bits }) => {
                write!(formatter, "an integer of {bits} bits")
            }
            Self::Integer(Integer { bits, .. }) => {
                write!(formatter, "an unsigned integer of {bits} bits")
            }
            Self::Float(bits) => write!(formatter, "a floating-point number of {bits} bits"),
            Self::Text => formatter.write_str("a string"),
            Self::Bytes => formatter.write_str("an array of bytes"),
            Self::Object(_) => formatter.write_str("an object"),
            Self::Enum(_) => formatter.write_str("an enum"),
            Self::Nested => formatter.write_str("a collection of collections"),
        }
    }
}
