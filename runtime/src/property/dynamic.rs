//! The dynamic properties of an open type, which stand beside the declared ones.

// For printed code, not for users.
#![allow(missing_docs)]

use crate::body::lineage::Each;
use crate::body::{Body, Reader, Visitor};
use crate::property::base::Flattened;
use crate::IntoProperty;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// The dynamic properties of an open type (OData CSDL XML 4.01, 6.3). Null removes one: that is the same as a missing
/// one (OData Protocol 4.01, 11.4.9.2).
pub enum Dynamic {}

/// The patch of dynamic properties. Spelled out, it is `Sized` whatever the type of the field: the last field of a patch may
/// be this one, and then the patch is `Sized`, too.
pub type Dynamics<T> = BTreeMap<String, Option<<Dynamic as Flattened<T>>::Value>>;

/// What is asked of a map before its values: were these a parameter of [`Dynamic`]'s implementation, what is no map
/// would leave it open, and the compiler looks for it without end.
pub trait Map {
    type Value;
}

#[diagnostic::do_not_recommend]
impl<T: IntoIterator<Item = (String, V)>, V> Map for T {
    type Value = V;
}

#[diagnostic::do_not_recommend]
impl<T> Flattened<T> for Dynamic
where
    T: Map + IntoIterator<Item = (String, <T as Map>::Value)> + 'static,
    T: Default + FromIterator<(String, <T as Map>::Value)> + Extend<(String, <T as Map>::Value)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a <T as Map>::Value)>,
    <T as Map>::Value: Clone + Debug + PartialEq + Serialize + DeserializeOwned + 'static,
{
    type Patch = BTreeMap<String, Option<<T as Map>::Value>>;
    type Value = <T as Map>::Value;

    fn visit<'p, W: Visitor<'p>>(patch: &'p Self::Patch, visitor: &mut W) {
        visitor.dynamics(patch);
    }

    fn diff(older: &T, newer: &T, patch: &mut Self::Patch) {
        if is_sorted(older) && is_sorted(newer) {
            return change(older, newer, patch);
        }
        let [older, newer] = [older, newer].map(|map| map.into_iter().collect::<BTreeMap<_, _>>());
        change(older, newer, patch);
    }

    fn full(value: T) -> Self::Patch {
        let properties = value.into_iter().filter(|(name, _)| is_property(name));
        properties
            .map(|(name, value)| (name, Some(value)))
            .collect()
    }

    fn apply(current: &mut T, patch: &mut Self::Patch) {
        let patch = core::mem::take(patch);
        let mut removed = Vec::new();
        let set = patch.into_iter().filter_map(|(name, value)| {
            if let Some(value) = value {
                return Some((name, value));
            }
            removed.push(name);
            None
        });
        // What is removed is known only afterwards: to look for it first takes 4 % more where there is none of it.
        current.extend(set);
        if !removed.is_empty() {
            let is_kept = |name: &String| removed.binary_search(name).is_err();
            let all = core::mem::take(current).into_iter();
            *current = all.filter(|(name, _)| is_kept(name)).collect();
        }
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

/// Whether a map has its members in the order of their names.
fn is_sorted<'a, V: 'a>(map: impl IntoIterator<Item = (&'a String, &'a V)>) -> bool {
    let mut names = map.into_iter().map(|(name, _)| name);
    let mut last = names.next();
    names.all(|name| last.replace(name) < Some(name))
}

/// Sets what leads from one map to the other one, both in the order of their names.
fn change<'a, V: Clone + PartialEq + 'a>(
    older: impl IntoIterator<Item = (&'a String, &'a V)>,
    newer: impl IntoIterator<Item = (&'a String, &'a V)>,
    patch: &mut BTreeMap<String, Option<V>>,
) {
    let mut set = |name: &String, value: Option<&V>| {
        if is_property(name) {
            patch.insert(name.clone(), value.cloned());
        }
    };
    let mut older = older.into_iter().peekable();
    for (name, value) in newer {
        while let Some((gone, _)) = older.next_if(|(older, _)| *older < name) {
            set(gone, None);
        }
        let same = older.next_if(|(older, _)| *older == name);
        if same.map(|(_, older)| older) != Some(value) {
            set(name, Some(value));
        }
    }
    older.for_each(|(gone, _)| set(gone, None));
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
