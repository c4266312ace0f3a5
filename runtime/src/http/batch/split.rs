//! The distribution of the items over requests.

use super::{Batch, BuildError};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

/// The number of items that Microsoft Graph accepts in a request.
const MAX_ITEMS: usize = 20;

/// The items that must be in the same request, by their numbers.
#[derive(Clone, Default)]
pub(super) struct Groups {
    /// The group of each item: the first number in it.
    of_items: BTreeMap<usize, usize>,
    members: BTreeMap<usize, Vec<usize>>,
}

impl Groups {
    /// Joins the groups of the items that a new item depends on, and returns their new group, if there are any.
    pub(super) fn join(&mut self, after: &[usize]) -> Result<Option<usize>, BuildError> {
        let groups = after.iter().filter_map(|number| self.of_items.get(number));
        let groups: BTreeSet<usize> = groups.copied().collect();
        let members = groups.iter().filter_map(|group| self.members.get(group));
        if members.map(Vec::len).sum::<usize>() >= MAX_ITEMS {
            return Err(BuildError::BatchItem(
                "at most 20 items can depend on one another, since they must be in one request",
            ));
        }
        let mut groups = groups.into_iter();
        let first = groups.next();
        for group in groups {
            for number in self.members.remove(&group).unwrap_or_default() {
                self.insert(number, first);
            }
        }
        Ok(first)
    }

    /// Inserts an item into a group, or into a new one.
    pub(super) fn insert(&mut self, number: usize, group: Option<usize>) {
        let group = group.unwrap_or(number);
        self.of_items.insert(number, group);
        self.members.entry(group).or_default().push(number);
    }
}

impl Batch {
    /// Returns the numbers of the items of each request, in order. A group goes into the first request with enough room.
    pub(super) fn split(&self) -> Vec<Vec<usize>> {
        let mut requests: Vec<Vec<usize>> = Vec::new();
        // The requests by their room, so that the many without any are not searched.
        let mut by_room: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for group in self.groups.members.values() {
            let fitting = by_room.range(group.len()..);
            let fitting = fitting.filter_map(|(room, requests)| Some((*requests.first()?, *room)));
            let (index, room) = fitting.min().unwrap_or((requests.len(), MAX_ITEMS));
            match requests.get_mut(index) {
                Some(request) => request.extend(group),
                None => requests.push(group.clone()),
            }
            if let Some(same_room) = by_room.get_mut(&room) {
                same_room.remove(&index);
            }
            let rest = by_room.entry(room.saturating_sub(group.len()));
            rest.or_default().insert(index);
        }
        for request in &mut requests {
            request.sort_unstable();
        }
        requests
    }
}
