//! The resources of a replica, in a loop.

use super::Replica;
use alloc::boxed::Box;
use alloc::collections::btree_map::{self, BTreeMap};
use alloc::string::String;

/// The resources of a replica, with the texts of their keys.
///
/// [`Replica::iter`](super::Replica::iter) returns it.
///
/// ```
/// use graph_patch::delta::Replica;
///
/// let replica = Replica::from_iter([("1".to_string(), "Ann")]);
/// for (key, user) in &replica {
///     assert_eq!((key, *user), ("1", "Ann"));
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Iter<'a, R>(pub(super) btree_map::Iter<'a, String, Box<R>>);

impl<'a, R> Iterator for Iter<'a, R> {
    type Item = (&'a str, &'a R);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, resource) = self.0.next()?;
        Some((key, resource))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<R> ExactSizeIterator for Iter<'_, R> {}

impl<'a, R> IntoIterator for &'a Replica<R> {
    type Item = (&'a str, &'a R);
    type IntoIter = Iter<'a, R>;

    fn into_iter(self) -> Iter<'a, R> {
        Iter(self.resources.iter())
    }
}

impl<R> FromIterator<(String, R)> for Replica<R> {
    /// Collects resources, each with the text of its key. The text is not compared with the key of the resource.
    fn from_iter<I: IntoIterator<Item = (String, R)>>(resources: I) -> Self {
        let boxed = resources
            .into_iter()
            .map(|(key, resource)| (key, Box::new(resource)));
        Self {
            resources: boxed.collect(),
            related: BTreeMap::new(),
        }
    }
}
