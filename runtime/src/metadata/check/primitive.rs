//! The primitive types of OData (OData CSDL XML 4.01, 3.3) and the forms that hold their values.

use crate::metadata::csdl::DeclaredProperty;
use crate::metadata::probe::shape::{Form, Integer};
use alloc::{format, string::String};
use serde_json::Value;

/// What a primitive type takes of a model.
pub(in crate::metadata) enum Primitive {
    /// A text, of which this is one.
    /// So many of its letters are alike in every other, but for the digits.
    Text(&'static str, usize),
    String,
    Boolean,
    Integer(Integer),
    Float(u32),
    Decimal,
    /// A decimal without a fraction.
    Whole,
    Stream,
    /// Not said.
    Any,
}

/// How a form holds the values of a primitive type.
#[derive(PartialEq)]
pub(in crate::metadata) enum Fit {
    Yes,
    /// It can say values that the service has not.
    Wider,
    No,
}

/// Whether a value is one of a primitive type.
pub(in crate::metadata) enum Holds {
    Yes,
    /// A number as a text, as a service has it that is asked for `IEEE754Compatible` (OData JSON Format 4.01, 3.2).
    Quoted,
    No,
}

impl Primitive {
    const BINARY: Self = Self::Text("T0RhdGEx", 0);
    const DATE: Self = Self::Text("2012-12-03", 10);
    const DATE_TIME: Self = Self::Text("2012-12-03T07:16:23Z", 16);
    const DURATION: Self = Self::Text("PT3S", 1);
    const GUID: Self = Self::Text("01234567-89ab-cdef-0123-456789abcdef", 0);
    const TIME: Self = Self::Text("07:59:59", 5);

    /// One of each kind of value.
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

    /// The type of a property, which has this name or a definition has.
    pub(in crate::metadata) fn of(declared: &DeclaredProperty, name: &str) -> Option<Self> {
        match Self::named(name)? {
            Self::Decimal if declared.is_whole => Some(Self::Whole),
            other => Some(other),
        }
    }

    /// Whether a form can hold the values. Of a text this is not the form's to say, but its type's when one is offered.
    pub(in crate::metadata) fn fits(&self, form: Form) -> Fit {
        let yes = |is| if is { Fit::Yes } else { Fit::No };
        match (self, form) {
            (Self::Stream, _) => Fit::No,
            (Self::Any | Self::Text(..), _) => Fit::Yes,
            (_, form) if form.is_unsaid() => Fit::Yes,
            (Self::String, form) => yes(matches!(form, Form::Text | Form::Enum(_))),
            (Self::Boolean, form) => yes(form == Form::Boolean),
            (Self::Integer(own), Form::Integer(model)) if *own == model => Fit::Yes,
            (Self::Integer(own), Form::Integer(model)) if model.holds(*own) => Fit::Wider,
            (Self::Float(own), Form::Float(model)) if model > *own => Fit::Wider,
            (Self::Float(own), form) => yes(form == Form::Float(*own)),
            (Self::Whole, Form::Integer(_)) => Fit::Yes,
            (Self::Decimal | Self::Whole, form) => yes(matches!(form, Form::Float(_))),
            (Self::Integer(_), _) => Fit::No,
        }
    }

    /// Whether a type of that form which refuses a value may yet take others.
    pub(in crate::metadata) fn is_plain(&self, form: Form) -> bool {
        !form.is_unsaid() && !matches!(self, Self::Text(..))
    }

    /// A value.
    pub(in crate::metadata) fn sample(&self) -> Option<Value> {
        match self {
            Self::Text(sample, _) => Some((*sample).into()),
            Self::String => Some("text".into()),
            Self::Boolean => Some(false.into()),
            Self::Integer(_) | Self::Whole => Some(1.into()),
            Self::Float(_) | Self::Decimal => Some(1.5.into()),
            Self::Stream | Self::Any => None,
        }
    }

    /// Whether what is written of the value above looks like one, where it is a text.
    pub(in crate::metadata) fn is_alike(&self, written: &Value) -> bool {
        let (Self::Text(sample, alike), Value::String(text)) = (self, written) else {
            return true;
        };
        let is = |(own, other): (char, char)| {
            own == other || own.is_ascii_digit() && other.is_ascii_digit()
        };
        text.len() >= *alike && sample.chars().zip(text.chars()).take(*alike).all(is)
    }

    /// Whether a value that is written is one.
    pub(in crate::metadata) fn holds(&self, value: &Value) -> Holds {
        let is = match self {
            Self::Stream | Self::Any => true,
            Self::Text(..) | Self::String => value.is_string(),
            Self::Boolean => value.is_boolean(),
            Self::Integer(_) => value.is_i64(),
            Self::Float(_) | Self::Decimal | Self::Whole => value.is_number(),
        };
        let quoted = || {
            value
                .as_str()
                .is_some_and(|text| text.parse::<f64>().is_ok())
        };
        match self {
            _ if is => Holds::Yes,
            Self::Integer(Integer { bits: 64, .. }) | Self::Decimal | Self::Whole if quoted() => {
                Holds::Quoted
            }
            _ => Holds::No,
        }
    }

    /// What the service says, with what makes it plain.
    pub(in crate::metadata) fn told(&self, service: String) -> String {
        match self {
            Self::Stream => format!("{service}, which no body sets"),
            _ => service,
        }
    }
}
