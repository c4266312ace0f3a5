//! The name of a member of a row, and its meaning.

use crate::body::annotation::typed_property;
use crate::body::member_name::is_type_annotation;
use crate::body::type_info::Found;
use crate::delta::control_info::{CONTEXT, DELETED, ID, REMOVED};
use crate::delta::fields::Fields;
use crate::Property;
use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Formatter};
use serde::de::{self, DeserializeSeed, Deserializer};

pub(super) enum Member {
    Field(usize),
    /// A key, with its index.
    Key(usize, &'static Property),
    /// A property `deleted`, which is a tombstone if it is an object.
    Deleted(usize, &'static str),
    /// `@removed`, a tombstone.
    Removed,
    Context,
    /// The id of the entity, a URL.
    Id,
    /// The changes of related entities, and the navigation property.
    Related(&'static str),
    Dynamic(String),
    Ignored,
}

/// Deserializes the name of a member, and looks it up. The members of a row have meanings that those of a complex value
/// do not have.
pub(super) struct MemberSeed {
    pub(super) fields: Fields,
    pub(super) is_row: bool,
}

impl<'de> DeserializeSeed<'de> for MemberSeed {
    type Value = Member;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for MemberSeed {
    type Value = Member;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Member, E> {
        let info = self.fields.info;
        Ok(match info.find(name) {
            Found::Property(index) if self.is_row && name == DELETED => {
                Member::Deleted(index, DELETED)
            }
            Found::Property(index) => Member::Field(index),
            Found::ReadOnly => match self.fields.find_fixed(name) {
                Some((index, property)) if self.is_row && property.is_key() => {
                    Member::Key(index, property)
                }
                Some((index, _)) if self.is_row && name == DELETED => {
                    Member::Deleted(index, DELETED)
                }
                Some((index, _)) => Member::Field(index),
                None => Member::Ignored,
            },
            Found::Undeclared | Found::Undecided if name.contains('@') => self.annotation(name),
            Found::Undeclared | Found::Undecided if info.is_dynamic(name) => {
                Member::Dynamic(name.to_owned())
            }
            Found::Undeclared | Found::Undecided => Member::Ignored,
        })
    }
}

impl MemberSeed {
    fn annotation(&self, name: &str) -> Member {
        if is_type_annotation(name) {
            return Member::Ignored;
        }
        if self.is_row {
            if REMOVED.contains(&name) {
                return Member::Removed;
            }
            if ID.contains(&name) {
                return Member::Id;
            }
            if CONTEXT.contains(&name) {
                return Member::Context;
            }
            if let Some((property, "delta" | "odata.delta")) = name.split_once('@') {
                let property = self.fields.find_bind(property);
                return property.map_or(Member::Ignored, Member::Related);
            }
        }
        match typed_property(name) {
            Some(property) if self.fields.info.is_dynamic(property) => {
                Member::Dynamic(name.to_owned())
            }
            _ => Member::Ignored,
        }
    }
}

impl Property {
    pub(super) fn is_key(&self) -> bool {
        matches!(self.kind, crate::PropertyKind::Key)
    }
}
