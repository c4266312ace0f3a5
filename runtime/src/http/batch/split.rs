//! Which parts go into one batch: at most 20, and all that depend on one another.

use super::{Batch, BuildError};
use alloc::vec::Vec;

/// Microsoft Graph's limit.
const MAX: usize = 20;

impl Batch {
    /// The group of a part to come: those of the parts that it depends on become one.
    pub(super) fn join(&mut self, after: &[usize]) -> Result<usize, BuildError> {
        let groups: Vec<usize> = after
            .iter()
            .filter_map(|index| self.parts.get(*index))
            .map(|part| part.group)
            .collect();
        let group = groups.iter().copied().min().unwrap_or(self.parts.len());
        let members = || {
            self.parts
                .iter()
                .filter(|part| groups.contains(&part.group))
        };
        if members().count() >= MAX {
            return Err(BuildError::Part("more than 20 depend on one another"));
        }
        for part in self
            .parts
            .iter_mut()
            .filter(|part| groups.contains(&part.group))
        {
            part.group = group;
        }
        Ok(group)
    }

    /// The parts of each batch, by index and in order: each group goes where there is first room for it.
    pub(super) fn split(&self) -> Vec<Vec<usize>> {
        let mut batches: Vec<Vec<usize>> = Vec::new();
        for first in 0..self.parts.len() {
            let group: Vec<usize> = self.members(first).collect();
            match batches
                .iter_mut()
                .find(|batch| batch.len() + group.len() <= MAX)
            {
                Some(batch) => batch.extend(group),
                None => batches.push(group),
            }
        }
        for batch in &mut batches {
            batch.sort_unstable();
        }
        batches
    }

    fn members(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        let parts = self.parts.iter().enumerate();
        parts
            .filter(move |(_, part)| part.group == group)
            .map(|(index, _)| index)
    }
}
