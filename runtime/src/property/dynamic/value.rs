//! Dynamic properties that are replaced by their new values, objects of `serde_json` excepted.

use super::{diff, json, map, Changes, DynamicMap, Map};
use crate::body::annotation::{type_names, typed_property};
use crate::body::lineage::LineageVisitor;
#[cfg(feature = "delta")]
use crate::delta::row::RowVisitor;
use crate::Model;
use alloc::{string::String, vec::Vec};
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// The role of dynamic properties.
pub enum Dynamic {}

#[diagnostic::do_not_recommend]
impl<T> DynamicMap<T> for Dynamic
where
    T: Map + IntoIterator<Item = (String, <T as Map>::Value)> + 'static,
    T: Default + FromIterator<(String, <T as Map>::Value)> + Extend<(String, <T as Map>::Value)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a <T as Map>::Value)>,
    <T as Map>::Value:
        Clone + Debug + PartialEq + Serialize + DeserializeOwned + map::Shareable + 'static,
{
    type Change = <T as Map>::Value;

    const MODEL: Option<fn() -> Model> = None;
    const HAS_KEY: bool = false;

    fn apply_to(patch: &mut Changes<Self::Change>, map: &mut T) {
        let mut patch = core::mem::take(patch);
        let merged = json::take_merged(&mut patch, &*map);
        let mut removed = Vec::new();
        let set = patch.into_iter().filter_map(|(name, value)| {
            if let Some(mut value) = value.filter(json::is_not_null) {
                json::remove_nulls(&mut value);
                if let Some(property) = typed_property(&name) {
                    removed.extend(
                        type_names(property)
                            .into_iter()
                            .filter(|other| *other != name),
                    );
                }
                return Some((name, value));
            }
            removed.push(name);
            None
        });
        // The names to remove are collected on the way: a separate search takes 4 % longer if there are none.
        let set = set.chain(merged);
        if map::is_known::<T, Self::Change>() {
            map.extend(set);
            map::remove::<T, Self::Change>(map, removed);
        } else {
            let set = set.collect();
            map::change(map, set, removed);
        }
    }

    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Change>) {
        diff::diff_into(older, newer, patch, |patch, name, older, newer| {
            let newer = Some(newer).filter(|newer| json::is_not_null(*newer));
            let change = match (older.filter(|older| json::is_not_null(*older)), newer) {
                (older, newer) if older == newer => return,
                (Some(older), Some(newer)) => Some(json::difference(older, newer)),
                (_, newer) => newer.cloned(),
            };
            patch.insert(name.clone(), change);
        });
    }

    fn join(first: &mut Option<Self::Change>, later: &mut Option<Self::Change>) {
        match (first, later.take()) {
            (Some(first), Some(later)) => json::join(first, later),
            (first, later) => *first = later,
        }
    }

    fn from_value(map: T) -> Changes<Self::Change> {
        let mut patch: Changes<_> = map
            .into_iter()
            .filter(|(name, _)| diff::is_property(name) || typed_property(name).is_some())
            .map(|(name, value)| (name, Some(value).filter(json::is_not_null)))
            .collect();
        drop_types_of_missing(&mut patch);
        patch
    }

    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        visitor.visit(map)
    }

    #[cfg(feature = "delta")]
    fn row<V: RowVisitor>(map: &mut T, visitor: &mut V) {
        visitor.dynamic(&mut |changes| Self::apply_to(changes, map));
    }
}

/// Removes the annotations whose properties are missing.
fn drop_types_of_missing<C>(patch: &mut Changes<C>) {
    let missing = patch
        .keys()
        .filter(|name| typed_property(name).is_some_and(|property| !patch.contains_key(property)));
    let missing: Vec<_> = missing.cloned().collect();
    for name in missing {
        patch.remove(&name);
    }
}
