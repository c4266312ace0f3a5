//! The primitive types of OData (OData CSDL XML 4.01, 3.3) and the forms that hold their values.

use super::shape::{Form, Integer, Shape};
use alloc::{format, string::String};

/// What a primitive type takes of a model.
pub(super) enum Primitive {
    /// A text, of which this is one.
    Text(&'static str),
    String,
    Boolean,
    Integer(Integer),
    Float(u32),
    Decimal,
    Stream,
    /// Not said.
    Any,
}

/// How a form holds the values of a primitive type.
#[derive(PartialEq)]
pub(super) enum Fit {
    Yes,
    /// It can say values that the service has not.
    Wider,
    No,
}

impl Primitive {
    pub(super) fn named(name: &str) -> Option<Self> {
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
            "Binary" => Self::Text("T0RhdGEx"),
            "Date" => Self::Text("2012-12-03"),
            "DateTimeOffset" => Self::Text("2012-12-03T07:16:23Z"),
            "Duration" => Self::Text("PT3S"),
            "Guid" => Self::Text("01234567-89ab-cdef-0123-456789abcdef"),
            "TimeOfDay" => Self::Text("07:59:59"),
            _ => Self::Any,
        })
    }

    /// Whether a shape can hold the values; a text is offered to its type to see.
    pub(super) fn fits(&self, shape: &Shape, offer: impl Fn(&str) -> bool) -> Fit {
        let yes = |is| if is { Fit::Yes } else { Fit::No };
        match (self, shape.form) {
            (Self::Stream, _) => Fit::No,
            (Self::Text(sample), _) => yes(offer(sample)),
            (Self::Any, _) | (_, Form::Unsaid) => Fit::Yes,
            (Self::String, form) => yes(matches!(form, Form::Text | Form::Enum(_))),
            (Self::Boolean, form) => yes(form == Form::Boolean),
            (Self::Integer(own), Form::Integer(model)) if *own == model => Fit::Yes,
            (Self::Integer(own), Form::Integer(model)) if model.holds(*own) => Fit::Wider,
            (Self::Float(own), Form::Float(model)) if model > *own => Fit::Wider,
            (Self::Float(own), form) => yes(form == Form::Float(*own)),
            (Self::Decimal, form) => yes(matches!(form, Form::Float(_))),
            (Self::Integer(_), _) => Fit::No,
        }
    }

    /// What the service says, with what makes it plain.
    pub(super) fn told(&self, service: String) -> String {
        match self {
            Self::Text(sample) => format!("{service}, as \"{sample}\""),
            Self::Stream => format!("{service}, which no body sets"),
            _ => service,
        }
    }
}
