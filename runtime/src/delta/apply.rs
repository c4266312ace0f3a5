//! Applies a change to the local copy of a collection.

use super::row::related_type;
use super::{Change, RelatedChanges, Replica, Row};
use crate::GraphPatch;
use alloc::boxed::Box;
use alloc::collections::btree_map::Entry;
use alloc::{string::String, vec::Vec};
use core::mem;

impl<R: GraphPatch + Default + 'static> Replica<R> {
    /// Moves what a change contains.
    pub(super) fn apply_change(&mut self, change: &mut Change<R>) {
        match change {
            Change::Changed { key, row, related } => self.change(mem::take(key), row, related),
            Change::Removed { key, .. } => drop(self.remove(key)),
        }
    }

    fn change(&mut self, key: String, row: &mut Row<R>, related: &mut Vec<RelatedChanges>) {
        if !related.is_empty() {
            let properties = self.related.entry(key.clone()).or_default();
            for changes in related.drain(..) {
                let is_added = !changes.added.is_empty();
                let replaces =
                    is_added && related_type(&mut row.value, &changes.property).is_single;
                let ids = properties.entry(changes.property).or_default();
                if replaces {
                    ids.clear();
                }
                for id in &changes.removed {
                    ids.remove(id);
                }
                ids.extend(changes.added);
            }
        }
        // The row of a link is not a resource.
        if row.contents.fields().is_none() {
            return;
        }
        match self.resources.entry(key) {
            Entry::Occupied(mut resource) => row.merge_into(resource.get_mut()),
            Entry::Vacant(place) => {
                let resource = place.insert(Box::default());
                if row.contents.is_deferred() {
                    row.merge_into(resource);
                } else {
                    row.complete();
                    mem::swap(&mut **resource, &mut row.value);
                }
            }
        }
    }
}
