//! The name of a member of a body, and its meaning.

use crate::body::annotation::{requested_change, typed_property};
use crate::body::type_info::{Found, TypeInfo};
use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Formatter};
use serde::de::{self, DeserializeSeed};
use serde::Deserializer;

/// Deserializes the name of a member, and looks it up.
pub(crate) struct MemberNameSeed(pub(crate) &'static TypeInfo);

pub(crate) enum Member {
    Property(usize),
    /// The annotation that names the type.
    Type,
    /// A key, a read-only property or an annotation.
    Ignored,
    /// An annotation that requests a change which the patch cannot contain, and the reason.
    Change(String, &'static str),
    /// A dynamic property or the annotation of its type, or an unknown name.
    Unknown(String),
}

impl<'de> DeserializeSeed<'de> for MemberNameSeed {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for MemberNameSeed {
    type Value = Member;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Member, E> {
        if is_type_annotation(name) {
            return Ok(Member::Type);
        }
        Ok(match self.0.find(name) {
            Found::Property(index) => Member::Property(index),
            Found::ReadOnly => Member::Ignored,
            Found::Undeclared | Found::Undecided if !name.contains('@') => {
                Member::Unknown(name.to_owned())
            }
            // It may be a property of the type that the body names, such as `manager@odata.bind`.
            Found::Undecided if !name.starts_with('@') => Member::Unknown(name.to_owned()),
            Found::Undeclared | Found::Undecided => self.annotation(name),
        })
    }
}

impl MemberNameSeed {
    fn annotation(&self, name: &str) -> Member {
        if let Some(reason) = requested_change(name) {
            return Member::Change(name.to_owned(), reason);
        }
        match typed_property(name) {
            Some(property) if self.0.is_dynamic(property) => Member::Unknown(name.to_owned()),
            _ => Member::Ignored,
        }
    }
}

/// Returns `true` for the names of the annotation that names the type, in 4.0 or 4.01 [OData JSON Format 4.01, 4.5].
#[inline]
pub(crate) fn is_type_annotation(name: &str) -> bool {
    name.starts_with('@') && (name == "@odata.type" || name == "@type")
}
