//! A user's map of dynamic properties: how its entries are set and removed.

use crate::body::annotation::typed_property;
use crate::DynamicProperties;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::any::{Any, TypeId};
use serde_json::Value;

/// The value type of a map. As a parameter of the implementations, it would be unknown for a type that is not a map.
/// The compiler would then search for it without end.
pub trait Map {
    type Value;
}

/// A value that threads can share, because the page of a replica contains it.
#[cfg(feature = "delta")]
pub trait Shareable: Send + Sync {}
#[cfg(feature = "delta")]
impl<V: Send + Sync> Shareable for V {}

/// Any value.
#[cfg(not(feature = "delta"))]
pub trait Shareable {}
#[cfg(not(feature = "delta"))]
impl<V> Shareable for V {}

#[diagnostic::do_not_recommend]
impl<T: IntoIterator<Item = (String, V)>, V> Map for T {
    type Value = V;
}

/// Returns `true` for a map whose own code does not panic, and from which `remove` can remove entries in place.
pub(super) fn is_known<T: 'static, V: 'static>() -> bool {
    let known = [
        TypeId::of::<BTreeMap<String, V>>(),
        TypeId::of::<DynamicProperties<V>>(),
        TypeId::of::<serde_json::Map<String, Value>>(),
    ];
    known.contains(&TypeId::of::<T>())
}

/// Removes properties from a known map.
pub(super) fn remove<T: 'static, V: 'static>(map: &mut T, mut removed: Vec<String>) {
    if removed.is_empty() {
        return;
    }
    removed.sort_unstable();
    let map: &mut dyn Any = map;
    if let Some(map) = map.downcast_mut::<BTreeMap<String, V>>() {
        map.retain(|name, _| is_kept(name, &removed));
    } else if let Some(map) = map.downcast_mut::<DynamicProperties<V>>() {
        map.retain(|name, _| is_kept(name, &removed));
    } else if let Some(map) = map.downcast_mut::<serde_json::Map<String, Value>>() {
        map.retain(|name, _| is_kept(name, &removed));
    }
}

/// Sets and removes properties of any map.
///
/// Removing replaces the map by a new one, and not before the new one is complete. So a map whose code panics is as before. Only
/// setting leaves the map as its `Extend` leaves it.
pub(super) fn change<T, V>(map: &mut T, set: Vec<(String, V)>, mut removed: Vec<String>)
where
    T: FromIterator<(String, V)> + Extend<(String, V)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a V)>,
    V: Clone,
{
    if removed.is_empty() {
        return map.extend(set);
    }
    removed.sort_unstable();
    let kept = (&*map)
        .into_iter()
        .filter(|(name, _)| is_kept(name, &removed))
        .map(|(name, value)| (name.clone(), value.clone()));
    let mut new: T = kept.collect();
    new.extend(set.into_iter().filter(|(name, _)| is_kept(name, &removed)));
    *map = new;
}

/// Returns `false` for a removed property and the annotation of its type. The removed names are sorted.
pub(super) fn is_kept(name: &str, removed: &[String]) -> bool {
    let is_removed = |name: &str| {
        removed
            .binary_search_by(|removed| removed.as_str().cmp(name))
            .is_ok()
    };
    !is_removed(name) && !typed_property(name).is_some_and(is_removed)
}
