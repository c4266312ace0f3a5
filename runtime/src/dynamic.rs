//! The dynamic properties of an open type, which stand beside the declared ones.

// For printed code, not for users.
#![allow(missing_docs)]

use crate::body::{Body, Reader, Visitor};
use crate::flatten::Flattened;
use crate::part::Each;
use crate::IntoProperty;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// The dynamic properties of an open type (OData CSDL XML 4.01, 6.3). Null removes one: that is the same as a missing
/// one (OData Protocol 4.01, 11.4.9.2).
pub enum Dynamic {}

#[diagnostic::do_not_recommend]
impl<T, V> Flattened<T> for Dynamic
where
    T: Default + FromIterator<(String, V)> + IntoIterator<Item = (String, V)> + 'static,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a V)>,
    V: Clone + Debug + PartialEq + Serialize + DeserializeOwned + 'static,
{
    type Patch = BTreeMap<String, Option<V>>;
    type Value = V;

    fn visit<'p, W: Visitor<'p>>(patch: &'p Self::Patch, visitor: &mut W) {
        for (name, value) in patch {
            visitor.dynamic(name, value);
        }
    }

    fn diff(older: &T, newer: &T) -> Self::Patch {
        let older: BTreeMap<_, _> = older.into_iter().collect();
        let newer: BTreeMap<_, _> = newer.into_iter().collect();
        let removed = older.keys().filter(|name| !newer.contains_key(*name));
        let removed = removed.map(|name| ((*name).clone(), None));
        let set = newer
            .iter()
            .filter(|(name, value)| older.get(*name) != Some(value));
        let set = set.map(|(name, value)| ((*name).clone(), Some((*value).clone())));
        let changed = removed.chain(set);
        changed.filter(|(name, _)| is_property(name)).collect()
    }

    fn full(value: T) -> Self::Patch {
        let properties = value.into_iter().filter(|(name, _)| is_property(name));
        properties
            .map(|(name, value)| (name, Some(value)))
            .collect()
    }

    fn apply(current: &mut T, patch: Self::Patch) {
        if patch.is_empty() {
            return;
        }
        let kept = core::mem::take(current)
            .into_iter()
            .filter(|(name, _)| !patch.contains_key(name));
        let kept: Vec<_> = kept.collect(); // in its order, if it has one
        let set = patch
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        *current = kept.into_iter().chain(set).collect();
    }

    fn then(mut first: Self::Patch, later: Self::Patch) -> Self::Patch {
        first.extend(later);
        first
    }

    fn take<P: Body, R: Reader>(patch: &mut Self::Patch, _: usize, reader: &mut R) {
        reader.dynamic(patch);
    }

    fn parts(value: &mut T, each: &mut Each<'_>) -> bool {
        each.part(value)
    }
}

/// A map that serde flattened has the annotations of what a service answered, too; no patch changes them (OData JSON
/// Format 4.01, 4.5 and 20).
fn is_property(name: &str) -> bool {
    !name.contains('@')
}

/// Sets a dynamic property of a patch.
pub fn set_dynamic<V>(
    patch: &mut BTreeMap<String, Option<V>>,
    name: impl Into<String>,
    value: impl IntoProperty<Option<V>>,
) {
    patch.insert(name.into(), value.into_property());
}
