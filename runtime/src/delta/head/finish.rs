//! What a row changes, and the text of its key.

use super::{Head, Kind, Meaning};
use crate::body::place::{Name, Place};
use crate::delta::key;
use crate::delta::key_names::{KeyNames, Names};
use crate::delta::related::read_changes;
use crate::delta::row::RelatedType;
use crate::delta::RelatedChanges;
use crate::polymorphic::content::Content;
use alloc::{string::String, vec::Vec};
use core::mem;
use serde::de;

impl Head {
    /// Returns what the row changes. `related_type` returns the type of the entities that a navigation
    /// property relates.
    pub(crate) fn finish<E: de::Error>(
        mut self,
        keys: &KeyNames,
        related_type: &mut dyn FnMut(&str) -> RelatedType,
        place: &Place<'_>,
    ) -> Result<Meaning, E> {
        match self.kind {
            Kind::Link | Kind::DeletedLink => return self.finish_link(keys, related_type, place),
            Kind::DeletedEntity => self.use_members(keys),
            Kind::Entity => {}
        }
        let tombstone = self.removed.take();
        let related = mem::take(&mut self.related);
        let is_deleted = self.kind == Kind::DeletedEntity;
        let names = self.names(keys);
        let key = self.into_key(names, keys).ok_or_else(|| {
            let names = Names(names);
            place.error(format_args!("the row has no key, expected {names}"))
        })?;
        Ok(match tombstone {
            Some(tombstone) => Meaning::Removed(key, tombstone.reason),
            None if is_deleted => Meaning::Removed(key, None),
            None => Meaning::Changed(key, read_related(related, related_type, place)?),
        })
    }

    /// Returns the names of the key's properties. Those of an enum depend on the variant.
    fn names<'a>(&self, keys: &'a KeyNames) -> &'a [&'static str] {
        let has = |name: &&str| {
            let mut parts = self.first_key.iter().chain(&self.other_keys);
            parts.any(|part| part.name == *name)
        };
        let is_len = |len: usize| self.key_len.map_or(true, |key_len| key_len == len);
        let mut candidates = keys.iter().filter(|names| is_len(names.len()));
        let found = candidates.clone().find(|names| names.iter().all(has));
        found.or_else(|| candidates.next()).unwrap_or_default()
    }

    fn into_key(self, names: &[&'static str], keys: &KeyNames) -> Option<String> {
        let mut parts = self.other_keys;
        let is_complete = parts.len().saturating_add(1) == names.len();
        match self.first_key {
            // The member `id` of a deleted entity of 4.0 is a URL, even if the key has this name.
            Some(part) if self.kind == Kind::DeletedEntity && part.text.contains(['(', '/']) => {
                keys.of_url(&part.text)
            }
            Some(part) if names.len() == 1 => Some(part.text),
            Some(part) if is_complete => {
                parts.push(part);
                key::join(parts)
            }
            _ => keys.of_url(&self.id?),
        }
    }
}

fn read_related<E: de::Error>(
    related: Vec<(&'static str, Content)>,
    related_type: &mut dyn FnMut(&str) -> RelatedType,
    place: &Place<'_>,
) -> Result<Vec<RelatedChanges>, E> {
    let read = |(property, changes)| {
        let error = |message| place.reject(Name::Other(&[property, "@delta"].concat()), message);
        read_changes(property, changes, &related_type(property)).map_err(error)
    };
    related.into_iter().map(read).collect()
}
