//! What a property's type is, by what it asks serde for.

use alloc::string::String;
use core::fmt::{self, Display, Formatter};
use serde_json::Value;

/// What a type answers.
#[derive(Debug, Default)]
pub(in crate::metadata) struct Answer {
    pub(in crate::metadata) shape: Shape,
    pub(in crate::metadata) offered: Offered,
    /// The name by which a struct knows the property that it was given twice.
    pub(in crate::metadata) name: Option<&'static str>,
}

/// How the values of a property look on the wire.
#[derive(Debug, Default)]
pub(in crate::metadata) struct Shape {
    pub(in crate::metadata) own: Null,
    pub(in crate::metadata) is_collection: bool,
    /// Of an item of the collection.
    pub(in crate::metadata) items: Null,
    pub(in crate::metadata) form: Form,
}

/// Whether null can be read, and whether it can be said: a type may read null as something else.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::metadata) struct Null {
    pub(in crate::metadata) takes_null: bool,
    pub(in crate::metadata) says_null: bool,
}

impl Shape {
    /// Null of an item if it is a collection, of the one value otherwise.
    pub(in crate::metadata) fn innermost(&mut self) -> &mut Null {
        if self.is_collection {
            &mut self.items
        } else {
            &mut self.own
        }
    }

    /// Of which no more is known than that null can be said.
    pub(in crate::metadata) fn of_null() -> Self {
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
pub(in crate::metadata) enum Offered {
    #[default]
    Refused,
    /// Taken, but nothing is seen of it: others beside it are missing.
    Taken,
    Made(Made),
}

/// What a value that was offered has become.
#[derive(Debug, PartialEq)]
pub(in crate::metadata) struct Made {
    /// As its `Debug` has it.
    pub(in crate::metadata) shown: String,
    /// As it is written, if it is.
    pub(in crate::metadata) written: Option<Value>,
}

/// What a value, or an item of a collection, looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::metadata) enum Form {
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
pub(in crate::metadata) struct Struct {
    pub(in crate::metadata) name: &'static str,
    pub(in crate::metadata) fields: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::metadata) struct Integer {
    pub(in crate::metadata) signed: bool,
    pub(in crate::metadata) bits: u32,
}

impl Form {
    /// Whether the type may have a collection or null too, without having asked for them.
    pub(in crate::metadata) fn is_unsaid(self) -> bool {
        matches!(self, Self::Unsaid | Self::Any)
    }
}

impl Integer {
    /// The largest number, if JSON has it.
    pub(in crate::metadata) fn largest(self) -> Option<u64> {
        let unused = 64_u32.checked_sub(self.bits)? + u32::from(self.signed);
        u64::MAX.checked_shr(unused)
    }

    /// Whether every number of the other is one of these.
    pub(in crate::metadata) fn holds(self, other: Self) -> bool {
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
            Self::Unsaid | Self::Any => formatter.write_str("any value"),
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
