//! Navigation properties: what is asked of their types, and how a patch of them is read.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::must_use_candidate)]

use crate::{body::Reader, Reference};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use serde::de::{self, DeserializeOwned, Error as _, IgnoredAny, MapAccess};
use serde::{Deserialize, Deserializer, Serialize};

/// A type of navigation properties. Only what is related decides what a patch says; a resource's own copy of it is left
/// to whoever reads the entity.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a navigation property",
    label = "`bind` requires an `Option<_>` or a `Vec<_>` of the related type, or a `Reference`"
)]
pub trait Bind: Sized {
    type Links: Links;

    fn diff(_: &Self, _: &Self, _: &mut Option<Self::Links>) {}

    fn full(_: Self) -> Option<Self::Links> {
        None
    }

    /// Leaves nothing that would have to be dropped.
    fn apply(_: &mut Self, links: &mut Option<Self::Links>) {
        drop(links.take());
    }
}

/// What a patch says of what is related.
pub trait Links: Clone + Debug + PartialEq + Serialize + DeserializeOwned {
    /// Reads what OData 4.01 has instead of the annotation.
    fn take_entity<R: Reader>(links: &mut Option<Self>, reader: &mut R);

    fn then(first: Option<Self>, later: Option<Self>) -> Option<Self> {
        later.or(first)
    }
}

impl Bind for Reference {
    type Links = Reference;
}

impl Links for Reference {
    fn take_entity<R: Reader>(links: &mut Option<Reference>, reader: &mut R) {
        if let Some(Entity(id)) = reader.once(links.is_some()) {
            *links = Some(id);
        }
    }
}

impl<T> Bind for Option<T> {
    type Links = Option<Reference>;
}

impl Links for Option<Reference> {
    fn take_entity<R: Reader>(links: &mut Option<Option<Reference>>, reader: &mut R) {
        if let Some(entity) = reader.once::<Option<Entity>>(links.is_some()) {
            *links = Some(entity.map(|Entity(id)| id));
        }
    }
}

impl<T> Bind for Vec<T> {
    type Links = Vec<Reference>;
}

/// A collection, to which `@odata.bind` adds (OData Protocol 4.01, 11.4.3.1).
impl Links for Vec<Reference> {
    fn take_entity<R: Reader>(_: &mut Option<Vec<Reference>>, reader: &mut R) {
        reader
            .refuse("this replaces all that is related, while a patch adds to it by `@odata.bind`");
    }

    fn then(
        first: Option<Vec<Reference>>,
        later: Option<Vec<Reference>>,
    ) -> Option<Vec<Reference>> {
        match (first, later) {
            (Some(mut first), Some(later)) => {
                first.extend(later);
                Some(first)
            }
            (first, later) => later.or(first),
        }
    }
}

/// An entity reference: an object with the entity's id and annotations (OData JSON Format 4.01, 14).
struct Entity(Reference);

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Id)
    }
}

struct Id;

impl<'de> de::Visitor<'de> for Id {
    type Value = Entity;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an entity reference, as {\"@id\": \"users/7\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Entity, A::Error> {
        let mut id = None;
        while let Some(name) = object.next_key::<String>()? {
            if name == "@id" || name == "@odata.id" {
                id = Some(object.next_value()?);
            } else if name.contains('@') {
                object.next_value::<IgnoredAny>()?;
            } else {
                return Err(A::Error::custom(format_args!(
                    "expected an entity reference, as {{\"@id\": \"users/7\"}}, found the property `{name}`"
                )));
            }
        }
        let missing = || A::Error::custom("an entity reference has no `@id`");
        id.map(Entity).ok_or_else(missing)
    }
}
