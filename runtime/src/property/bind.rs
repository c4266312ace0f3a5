//! A navigation property: the traits that its type needs, and the deserialization of its patch.

// Called by generated code, not by users.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    clippy::ref_option
)]

use crate::body::annotation::requested_change;
use crate::body::format::Serde;
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::RowVisitor;
use crate::text::Excerpt;
#[cfg(feature = "delta")]
use crate::Model;
use crate::Reference;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use serde::de::{self, DeserializeOwned, Error as _, IgnoredAny, MapAccess};
use serde::{Deserialize, Deserializer, Serialize};

/// A type of navigation properties.
///
/// A patch relates entities; it never changes the resource's own copy of them. So `apply_to`, `diff_into` and `from_value`
/// ignore the field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a navigation property",
    label = "`bind` requires an `Option<_>` or a `Vec<_>` of the related type, or a `Reference`"
)]
pub trait Bind: Sized {
    type Patch: BindPatch;

    fn read<R: Reader>(patch: &mut Option<Self::Patch>, reader: &mut R) {
        reader.bind(patch);
    }

    /// Reads the navigation property itself, which OData 4.01 uses instead of the annotation.
    fn read_entity<R: Reader>(patch: &mut Option<Self::Patch>, reader: &mut R) {
        Self::Patch::read_entity(patch, reader);
    }

    #[inline]
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Option<Self::Patch>,
        other: &'p Option<Self::Patch>,
        name: &'static str,
        visitor: &mut V,
    ) {
        visitor.field::<Self::Patch, Serde>(name, patch, other);
    }

    /// Afterwards, the patch contains nothing to drop.
    fn apply_to(patch: &mut Option<Self::Patch>, _: &mut Self) {
        drop(patch.take());
    }

    fn diff_into(_: &Self, _: &Self, _: &mut Option<Self::Patch>) {}

    /// Visits the entities. The model is theirs, if the field has it.
    #[cfg(feature = "delta")]
    #[inline]
    fn row<V: RowVisitor>(
        field: &mut Self,
        visitor: &mut V,
        model: Option<fn() -> Model>,
        related: fn(&mut Self, &mut V),
    ) {
        visitor.related_type(model, !Self::Patch::IS_COLLECTION);
        related(field, visitor);
    }

    /// Afterwards, the later patch contains nothing to drop.
    fn then(first: &mut Option<Self::Patch>, later: &mut Option<Self::Patch>) {
        <Self::Patch as BindPatch>::then(first, later);
    }

    fn from_value(_: Self) -> Option<Self::Patch> {
        None
    }

    fn clone_field(patch: &Option<Self::Patch>) -> Option<Self::Patch> {
        patch.clone()
    }
}

/// The type itself. The alias has one span in generated code, so that a type that does not fit is reported once.
pub type Itself<T> = T;

/// The patch of a navigation property.
pub trait BindPatch: Clone + Debug + PartialEq + Serialize + DeserializeOwned {
    /// Whether the property relates several entities.
    const IS_COLLECTION: bool = false;

    fn read_entity<R: Reader>(patch: &mut Option<Self>, reader: &mut R);

    fn then(first: &mut Option<Self>, later: &mut Option<Self>) {
        if let Some(later) = later.take() {
            *first = Some(later);
        }
    }
}

impl Bind for Reference {
    type Patch = Reference;
}

impl BindPatch for Reference {
    fn read_entity<R: Reader>(patch: &mut Option<Reference>, reader: &mut R) {
        if let Some(Entity(id)) = reader.value(patch.is_some()) {
            *patch = Some(id);
        }
    }
}

impl<T> Bind for Option<T> {
    type Patch = Option<Reference>;
}

impl BindPatch for Option<Reference> {
    fn read_entity<R: Reader>(patch: &mut Option<Option<Reference>>, reader: &mut R) {
        if let Some(entity) = reader.value::<Option<Entity>>(patch.is_some()) {
            *patch = Some(entity.map(|Entity(id)| id));
        }
    }
}

impl<T> Bind for Vec<T> {
    type Patch = Vec<Reference>;
}

/// A collection, to which `@odata.bind` adds [OData Protocol 4.01, 11.4.3.1].
impl BindPatch for Vec<Reference> {
    const IS_COLLECTION: bool = true;

    fn read_entity<R: Reader>(_: &mut Option<Vec<Reference>>, reader: &mut R) {
        reader.fail(
            "a collection of related entities cannot be replaced, use `@odata.bind` to add to it",
        );
    }

    fn then(first: &mut Option<Vec<Reference>>, later: &mut Option<Vec<Reference>>) {
        if let Some(later) = later.take() {
            match first {
                Some(first) => first.extend(later),
                None => *first = Some(later),
            }
        }
    }
}

/// An entity reference: an object with the entity's id, and annotations [OData JSON Format 4.01, 14].
struct Entity(Reference);

impl<'de> Deserialize<'de> for Entity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntityVisitor)
    }
}

struct EntityVisitor;

impl<'de> de::Visitor<'de> for EntityVisitor {
    type Value = Entity;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an entity reference, such as {\"@id\": \"users/7\"}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Entity, A::Error> {
        let mut id = None;
        while let Some(name) = object.next_key::<String>()? {
            if name == "@id" || name == "@odata.id" {
                if id.replace(object.next_value()?).is_some() {
                    return Err(A::Error::custom("an entity reference has two ids"));
                }
            } else if let Some(reason) = requested_change(&name) {
                let name = Excerpt(&name);
                return Err(A::Error::custom(format_args!("`{name}`: {reason}")));
            } else if name.contains('@') {
                object.next_value::<IgnoredAny>()?;
            } else {
                return Err(A::Error::custom(format_args!(
                    "expected an entity reference, such as {{\"@id\": \"users/7\"}}, found the property `{}`",
                    Excerpt(&name)
                )));
            }
        }
        let missing = || A::Error::custom("an entity reference has no `@id`");
        id.map(Entity).ok_or_else(missing)
    }
}
