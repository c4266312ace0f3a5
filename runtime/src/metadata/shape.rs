//! What a property's type is, by what it asks serde for.

use alloc::string::String;
use core::fmt::{self, Display, Formatter};
use serde_json::Value;

/// What a type answers.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub(super) shape: Shape,
    pub(super) offered: Offered,
    /// The name by which a struct knows the property that it was given twice.
    pub(super) name: Option<&'static str>,
}

/// How the values of a property look on the wire.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) own: Null,
    pub(super) is_collection: bool,
    /// Of an item of the collection.
    pub(super) items: Null,
    pub(super) form: Form,
}

/// Whether null can be read, and whether it can be said: a type may read null as something else.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Null {
    pub(super) takes_null: bool,
    pub(super) says_null: bool,
}

impl Shape {
    /// Of which no more is known than that null can be said.
    pub(super) fn of_null() -> Self {
        let own = Null {
            takes_null: true,
            says_null: true,
        };
        Self {
            own,
            ..Self::default()
        }
    }
}

/// What became of a value that was offered.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Offered {
    #[default]
    Refused,
    /// Taken, but nothing is seen of it: others beside it are missing.
    Taken,
    Made(Made),
}

/// What a value that was offered has become.
#[derive(Debug, PartialEq)]
pub(super) struct Made {
    /// As its `Debug` has it.
    pub(super) shown: String,
    /// As it is written, if it is.
    pub(super) written: Option<Value>,
}

/// What a value, or an item of a collection, looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Form {
    /// The type asks for whatever there is, to choose by it.
    #[default]
    Unsaid,
    /// The type takes whatever there is, and writes it as it was.
    Any,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Struct {
    pub(super) name: &'static str,
    pub(super) fields: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Integer {
    pub(super) signed: bool,
    pub(super) bits: u32,
}

impl Form {
    /// Whether the type may have a collection or null too, without having asked for them.
    pub(super) fn is_unsaid(self) -> bool {
        matches!(self, Self::Unsaid | Self::Any)
    }
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
            Self::Unsaid => formatter.write_str("another value"),
            Self::Any => formatter.write_str("any value"),
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
