//! The dynamic properties of an open type, which are members beside the declared ones.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::lineage::LineageVisitor;
use crate::body::{Reader, Visitor};
use crate::IntoProperty;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// The patch of dynamic properties.
///
/// It is `Sized` for any type of the field, so a patch that ends with it is `Sized` too.
pub type DynamicPatch<T> = Changes<<Dynamic as DynamicMap<T>>::Value>;

/// For each name the new value, or `None` to remove the property.
pub(crate) type Changes<V> = BTreeMap<String, Option<V>>;

/// The role of dynamic properties.
pub enum Dynamic {}

/// A `T` as the map of dynamic properties [OData CSDL XML 4.01, 6.3]. Null removes a property, because a missing dynamic
/// property equals null [OData Protocol 4.01, 11.4.9.2].
#[diagnostic::on_unimplemented(
    message = "`{T}` is not a map of dynamic properties",
    label = "`dynamic` requires a map from `String` to a value, such as `BTreeMap<String, serde_json::Value>`",
    note = "the value needs `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`"
)]
pub trait DynamicMap<T> {
    type Value;

    fn read<R: Reader>(patch: &mut Changes<Self::Value>, reader: &mut R);
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Changes<Self::Value>,
        other: &'p Changes<Self::Value>,
        visitor: &mut V,
    );
    /// Afterwards, the patch contains nothing to drop.
    fn apply_to(patch: &mut Changes<Self::Value>, map: &mut T);
    /// Fills an empty patch.
    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Value>);
    fn then(first: Changes<Self::Value>, later: Changes<Self::Value>) -> Changes<Self::Value>;
    fn from_value(map: T) -> Changes<Self::Value>;
    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool;
    fn clone_field(patch: &Changes<Self::Value>) -> Changes<Self::Value>;
}

/// The value type of a map. As a parameter of the implementation below, it would be unknown for a type that is not a map.
/// The compiler would then search for it without end.
pub trait Map {
    type Value;
}

#[diagnostic::do_not_recommend]
impl<T: IntoIterator<Item = (String, V)>, V> Map for T {
    type Value = V;
}

#[diagnostic::do_not_recommend]
impl<T> DynamicMap<T> for Dynamic
where
    T: Map + IntoIterator<Item = (String, <T as Map>::Value)> + 'static,
    T: Default + FromIterator<(String, <T as Map>::Value)> + Extend<(String, <T as Map>::Value)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a <T as Map>::Value)>,
    <T as Map>::Value: Clone + Debug + PartialEq + Serialize + DeserializeOwned + 'static,
{
    type Value = <T as Map>::Value;

    fn read<R: Reader>(patch: &mut Changes<Self::Value>, reader: &mut R) {
        reader.dynamic(patch);
    }

    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Changes<Self::Value>,
        other: &'p Changes<Self::Value>,
        visitor: &mut V,
    ) {
        visitor.dynamics(patch, other);
    }

    fn apply_to(patch: &mut Changes<Self::Value>, map: &mut T) {
        let patch = core::mem::take(patch);
        let mut removed = Vec::new();
        let set = patch.into_iter().filter_map(|(name, value)| {
            if let Some(value) = value {
                return Some((name, value));
            }
            removed.push(name);
            None
        });
        // The names to remove are collected on the way: a separate search takes 4 % longer if there are none.
        map.extend(set);
        if !removed.is_empty() {
            let is_kept = |name: &String| removed.binary_search(name).is_err();
            let all = core::mem::take(map).into_iter();
            *map = all.filter(|(name, _)| is_kept(name)).collect();
        }
    }

    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Value>) {
        if is_sorted(older) && is_sorted(newer) {
            return diff_sorted(older, newer, patch);
        }
        let [older, newer] = [older, newer].map(|map| map.into_iter().collect::<BTreeMap<_, _>>());
        diff_sorted(older, newer, patch);
    }

    fn then(mut first: Changes<Self::Value>, later: Changes<Self::Value>) -> Changes<Self::Value> {
        first.extend(later);
        first
    }

    fn from_value(map: T) -> Changes<Self::Value> {
        let properties = map.into_iter().filter(|(name, _)| is_property(name));
        properties
            .map(|(name, value)| (name, Some(value)))
            .collect()
    }

    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        visitor.visit(map)
    }

    fn clone_field(patch: &Changes<Self::Value>) -> Changes<Self::Value> {
        patch.clone()
    }
}

/// Returns `true` if a map yields its members in the order of their names.
fn is_sorted<'a, V: 'a>(map: impl IntoIterator<Item = (&'a String, &'a V)>) -> bool {
    let mut names = map.into_iter().map(|(name, _)| name);
    let mut last = names.next();
    names.all(|name| last.replace(name) < Some(name))
}

/// Sets the properties that differ between two maps, both in the order of their names.
fn diff_sorted<'a, V: Clone + PartialEq + 'a>(
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
        while let Some((removed, _)) = older.next_if(|(older, _)| *older < name) {
            set(removed, None);
        }
        let same = older.next_if(|(older, _)| *older == name);
        if same.map(|(_, older)| older) != Some(value) {
            set(name, Some(value));
        }
    }
    older.for_each(|(removed, _)| set(removed, None));
}

/// Returns `false` for annotations. serde flattens those of a response into the map, and no patch changes them [OData JSON
/// Format 4.01, 4.5 and 20].
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
