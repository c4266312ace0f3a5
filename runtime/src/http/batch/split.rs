//! The distribution of the items over requests.

use super::{Batch, BuildError};
use alloc::{collections::BTreeMap, vec::Vec};

/// The number of items that Microsoft Graph accepts in a request.
const MAX_ITEMS: usize = 20;

impl Batch {
    /// Joins the groups of the items that a new item depends on, and returns their new group, if there are any.
    pub(super) fn join_groups(&mut self, after: &[usize]) -> Result<Option<usize>, BuildError> {
        let items = after.iter().filter_map(|number| self.find(*number));
        let groups: Vec<usize> = items.map(|item| item.group).collect();
        let Some(first) = groups.iter().copied().min() else {
            return Ok(None);
        };
        let items = self.items.iter_mut();
        let members: Vec<_> = items.filter(|item| groups.contains(&item.group)).collect();
        if members.len() >= MAX_ITEMS {
            return Err(BuildError::BatchItem(
                "at most 20 items can depend on one another, since they must be in one request",
            ));
        }
        for member in members {
            member.group = first;
        }
        Ok(Some(first))
    }

    /// Returns the indices of the items of each request, in order. A group goes into the first request with enough room.
    pub(super) fn split(&self) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, item) in self.items.iter().enumerate() {
            groups.entry(item.group).or_default().push(index);
        }
        let mut requests: Vec<Vec<usize>> = Vec::new();
        for group in groups.into_values() {
            let has_room = |request: &&mut Vec<usize>| request.len() + group.len() <= MAX_ITEMS;
            match requests.iter_mut().find(has_room) {
                Some(request) => request.extend(group),
                None => requests.push(group),
            }
        }
        for request in &mut requests {
            request.sort_unstable();
        }
        requests
    }
}
