//! What a property's type is, by what it asks serde for.

use alloc::string::String;
use core::fmt::{self, Display, Formatter};

/// How the values of a property look on the wire.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// Whether null can be said.
    pub(super) is_nullable: bool,
    pub(super) is_collection: bool,
    /// Whether null can be said of an item of the collection.
    pub(super) has_nullable_items: bool,
    pub(super) form: Form,
    pub(super) offered: Offered,
}

/// What became of a text that was offered as a value.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Offered {
    #[default]
    Refused,
    /// Taken, but the value is not seen: others beside it are missing.
    Taken,
    /// Taken, and the value looks like this.
    Made(String),
}

/// What a value, or an item of a collection, looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Form {
    /// The type asks for whatever there is.
    #[default]
    Unsaid,
    Boolean,
    Integer(Integer),
    /// So many bits wide.
    Float(u32),
    Text,
    Bytes,
    /// Where it is a struct, known by its fields.
    Object(Option<Struct>),
    /// With the names of its variants.
    Enum(&'static [&'static str]),
    /// A collection in a collection, which OData has not.
    Nested,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Struct {
    pub(super) name: &'static str,
    pub(super) fields: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Integer {
    pub(super) signed: bool,
    pub(super) bits: u32,
}

impl Integer {
    /// Whether every number of the other is one of these.
    pub(super) fn holds(self, other: Self) -> bool {
        match (self.signed, other.signed) {
            (true, false) => self.bits > other.bits,
            (false, true) => false,
            _ => self.bits >= other.bits,
        }
    }
}

impl Display for Form {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsaid => formatter.write_str("any value"),
            Self::Boolean => formatter.write_str("a boolean"),
            Self::Integer(Integer { signed: true, bits }) => {
                write!(formatter, "an integer of {bits} bits")
            }
            Self::Integer(Integer { bits, .. }) => {
                write!(formatter, "an unsigned integer of {bits} bits")
            }
            Self::Float(bits) => write!(formatter, "a number of {bits} bits"),
            Self::Text => formatter.write_str("a text"),
            Self::Bytes => formatter.write_str("a list of bytes"),
            Self::Object(_) => formatter.write_str("an object"),
            Self::Enum(_) => formatter.write_str("an enumeration"),
            Self::Nested => formatter.write_str("a collection of collections"),
        }
    }
}
