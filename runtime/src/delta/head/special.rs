//! Rows that are not entities: links and the deleted entities of OData 4.0 [OData JSON Format 4.0, 14.2 to 14.4].

use super::{Head, Kind, Meaning};
use crate::body::place::{Name, Place};
use crate::delta::change::RemovedReason;
use crate::delta::control_info::REMOVED;
use crate::delta::head::Tombstone;
use crate::delta::key;
use crate::delta::key_names::KeyNames;
use crate::delta::row::RelatedType;
use crate::delta::RelatedChanges;
use crate::polymorphic::content::Content;
use alloc::string::String;
use core::mem;
use serde::de::{self, MapAccess};

/// The members that make up a link or a deleted entity [OData JSON Format 4.0, 14.2 to 14.4].
pub(crate) const SPECIAL: [&str; 5] = ["id", "reason", "source", "relationship", "target"];

impl Head {
    /// Reads the other members of a row that is not an entity. `is_first` is `true` if no member precedes the context
    /// URL.
    pub(crate) fn read_special<'de, A: MapAccess<'de>>(
        &mut self,
        object: &mut A,
        is_first: bool,
        place: &Place<'_>,
    ) -> Result<(), A::Error> {
        while let Some((name, value)) = object.next_entry()? {
            self.add_special(name, value);
        }
        if is_first {
            return Ok(());
        }
        // The page is read again, with the context URL first.
        Err(place.error("the context URL of the row comes after other members"))
    }

    /// Adds a member of a row that is not an entity.
    pub(crate) fn add_special(&mut self, name: String, value: Content) {
        if REMOVED.contains(&&*name) {
            self.set_removed(&value);
        } else {
            self.members.insert(name, value);
        }
    }

    /// Takes the key and the reason of a deleted entity from its members.
    pub(super) fn use_members(&mut self, keys: &KeyNames) {
        let members = mem::take(&mut self.members);
        if let Some(Content::Text(reason)) = members.get("reason") {
            self.removed = Some(Tombstone {
                reason: Some(RemovedReason::from(reason.as_str())),
            });
        }
        for name in ["@odata.id", "@id", "id"] {
            match members.get(name) {
                Some(Content::Text(id)) if self.id.is_none() => self.id = Some(id.clone()),
                _ => {}
            }
        }
        self.add_key_of(keys, |name| members.get(name).and_then(key::text));
    }

    /// Adds the properties of the longest key whose properties all have a text.
    pub(super) fn add_key_of(&mut self, keys: &KeyNames, text: impl Fn(&str) -> Option<String>) {
        if let Some(parts) = keys.parts(text) {
            self.key_len = Some(parts.len());
            for part in parts {
                self.add_part(part);
            }
        }
    }

    pub(super) fn finish_link<E: de::Error>(
        mut self,
        keys: &KeyNames,
        related_type: &mut dyn FnMut(&str) -> RelatedType,
        place: &Place<'_>,
    ) -> Result<Meaning, E> {
        let mut take = |name: &str| match self.members.remove(name) {
            Some(Content::Text(text)) => Ok(text),
            _ => Err(place.error(format_args!("the link has no `{name}`"))),
        };
        let (source, property, target) = (take("source")?, take("relationship")?, take("target")?);
        let error = |name| place.reject(Name::Other(name), "expected the URL of an entity");
        let source = keys.of_url(&source).ok_or_else(|| error("source"))?;
        let related_type = related_type(&property);
        let target = related_type.keys.of_url(&target);
        let target = target.ok_or_else(|| error("target"))?;
        let mut changes = RelatedChanges::new(property);
        let is_added = self.kind == Kind::Link;
        changes.set(target, is_added, related_type.is_single);
        Ok(Meaning::Linked(source, changes))
    }
}
