//! What the members of a row mean beside its properties: its key, whether it is a tombstone, and its links.

mod finish;
mod special;
mod untyped;

pub(crate) use special::SPECIAL;
pub(crate) use untyped::untyped_tombstone;

use super::change::{RelatedChanges, RemovedReason};
use super::control_info::find_text;
use super::key::Part;
use super::related::read_changes;
use crate::body::place::{Name, Place};
use crate::polymorphic::content::Content;
use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};
use serde::de;

/// The kinds of rows, which the context URL of a row names [OData JSON Format 4.01, 15.2 to 15.5].
#[derive(Clone, Copy, Default, PartialEq)]
enum Kind {
    #[default]
    Entity,
    DeletedEntity,
    Link,
    DeletedLink,
}

/// The row is a tombstone.
struct Tombstone {
    reason: Option<RemovedReason>,
}

#[derive(Default)]
pub(crate) struct Head {
    kind: Kind,
    removed: Option<Tombstone>,
    id: Option<String>,
    /// Most keys have one property, so only the others take memory on the heap.
    first_key: Option<Part>,
    other_keys: Vec<Part>,
    /// The number of the key's properties, if that depends on the variant of an enum.
    key_len: Option<usize>,
    related: Vec<RelatedChanges>,
    /// The members of a row that is not an entity.
    members: BTreeMap<String, Content>,
}

/// What a row changes.
pub(crate) enum Meaning {
    Changed(String, Vec<RelatedChanges>),
    Removed(String, Option<RemovedReason>),
    /// Only the related entities change.
    Linked(String, RelatedChanges),
}

impl Head {
    pub(crate) fn add_key(&mut self, index: usize, name: &'static str, text: String) {
        let name = Cow::Borrowed(name);
        let part = Part { index, name, text };
        match self.first_key {
            None => self.first_key = Some(part),
            Some(_) => self.other_keys.push(part),
        }
    }

    pub(crate) fn set_key_len(&mut self, len: usize) {
        self.key_len = Some(len);
    }

    /// Sets that the row is a tombstone, unless the value is null.
    pub(crate) fn set_removed(&mut self, value: &Content) {
        let reason = match value {
            Content::Null => return,
            Content::Object(members) => find_text(members, &["reason"]),
            Content::Text(reason) => Some(reason.as_str()),
            _ => None,
        };
        self.removed = Some(Tombstone {
            reason: reason.map(RemovedReason::from),
        });
    }

    /// Sets that the facet `deleted` makes the row a tombstone.
    pub(crate) fn set_deleted(&mut self) {
        self.removed.get_or_insert(Tombstone {
            reason: Some(RemovedReason::Deleted),
        });
    }

    pub(crate) fn set_id(&mut self, value: Content) {
        if let Content::Text(id) = value {
            self.id = Some(id);
        }
    }

    pub(crate) fn set_context(&mut self, value: &Content) {
        let Content::Text(context) = value else {
            return;
        };
        let fragment = context
            .rsplit_once('#')
            .map_or(&**context, |(_, fragment)| fragment);
        self.kind = match fragment.rsplit('/').next() {
            Some("$deletedEntity") => Kind::DeletedEntity,
            Some("$link") => Kind::Link,
            Some("$deletedLink") => Kind::DeletedLink,
            _ => Kind::Entity,
        };
    }

    pub(crate) fn is_removed(&self) -> bool {
        self.removed.is_some()
    }

    /// Returns `true` if the row is not an entity, so that its members are not properties.
    pub(crate) fn is_special(&self) -> bool {
        self.kind != Kind::Entity
    }

    /// Adds the changes of related entities. Those of a tombstone are ignored.
    pub(crate) fn add_related<E: de::Error>(
        &mut self,
        property: &'static str,
        changes: Content,
        place: &Place<'_>,
    ) -> Result<(), E> {
        if self.is_removed() {
            return Ok(());
        }
        let changes = read_changes(property, changes);
        let changes = changes.map_err(|message| {
            place.reject(Name::Other(&[property, "@delta"].concat()), message)
        })?;
        self.related.push(changes);
        Ok(())
    }
}
