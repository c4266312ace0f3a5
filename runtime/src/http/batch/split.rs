//! Which parts go into one batch: at most 20, and all that depend on one another.

use super::{Batch, BuildError};
use alloc::{collections::BTreeMap, vec::Vec};

/// Microsoft Graph's limit.
const MAX: usize = 20;

impl Batch {
    /// The group of a part to come: those of the parts that it depends on become one.
    pub(super) fn join(&mut self, after: &[usize]) -> Result<usize, BuildError> {
        let parts = after.iter().filter_map(|index| self.parts.get(*index));
        let groups: Vec<usize> = parts.map(|part| part.group).collect();
        let Some(first) = groups.iter().copied().min() else {
            return Ok(self.parts.len());
        };
        let parts = self.parts.iter_mut();
        let members: Vec<_> = parts.filter(|part| groups.contains(&part.group)).collect();
        if members.len() >= MAX {
            return Err(BuildError::BatchItem("more than 20 depend on one another"));
        }
        for member in members {
            member.group = first;
        }
        Ok(first)
    }

    /// The parts of each batch, by index and in order: each group goes where there is first room for it.
    pub(super) fn split(&self) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, part) in self.parts.iter().enumerate() {
            groups.entry(part.group).or_default().push(index);
        }
        let mut batches: Vec<Vec<usize>> = Vec::new();
        for group in groups.into_values() {
            let has_room = |batch: &&mut Vec<usize>| batch.len() + group.len() <= MAX;
            match batches.iter_mut().find(has_room) {
                Some(batch) => batch.extend(group),
                None => batches.push(group),
            }
        }
        for batch in &mut batches {
            batch.sort_unstable();
        }
        batches
    }
}
