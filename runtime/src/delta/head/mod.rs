//! What the members of a row mean beside its properties: its key, whether it is a tombstone, and its links.

mod finish;
mod special;
mod untyped;

pub(crate) use special::SPECIAL;
pub(crate) use untyped::untyped_tombstone;

use super::change::RemovedReason;
use super::control_info::find_text;
use super::key::Part;
use super::RelatedChanges;
use crate::polymorphic::content::Content;
use alloc::{borrow::Cow, collections::BTreeMap, string::String, vec::Vec};

/// The kinds of rows, which the context URL of a row names [OData JSON Format 4.01, 15.2 to 15.5].
#[derive(Clone, Copy, Default, PartialEq)]
enum Kind {
    #[default]
    Entity,
    DeletedEntity,
    Link,
    DeletedLink,
}

impl Kind {
    /// Returns the kind of the rows that have a context URL.
    fn of(context: &Content) -> Option<Self> {
        let Content::Text(context) = context else {
            return None;
        };
        let fragment = context
            .rsplit_once('#')
            .map_or(&**context, |(_, fragment)| fragment);
        Some(match fragment.rsplit('/').next() {
            Some("$deletedEntity") => Self::DeletedEntity,
            Some("$link") => Self::Link,
            Some("$deletedLink") => Self::DeletedLink,
            _ => Self::Entity,
        })
    }
}

/// Returns `true` for the context URL of a row that is not an entity.
pub(crate) fn is_special_context(context: &Content) -> bool {
    Kind::of(context).is_some_and(|kind| kind != Kind::Entity)
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
    related: Vec<(&'static str, Content)>,
    /// Whether members were read.
    is_started: bool,
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
        self.add_part(Part { index, name, text });
    }

    fn add_part(&mut self, part: Part) {
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
        self.kind = Kind::of(value).unwrap_or(self.kind);
    }

    /// Returns `true` if no member was read.
    pub(crate) fn is_first(&self) -> bool {
        !self.is_started
    }

    pub(crate) fn set_started(&mut self) {
        self.is_started = true;
    }

    pub(crate) fn is_removed(&self) -> bool {
        self.removed.is_some()
    }

    /// Returns `true` if the row is not an entity, so that its members are not properties.
    pub(crate) fn is_special(&self) -> bool {
        self.kind != Kind::Entity
    }

    /// Adds the changes of related entities. They are read later, because those of a tombstone are ignored.
    pub(crate) fn add_related(&mut self, property: &'static str, changes: Content) {
        self.related.push((property, changes));
    }
}
