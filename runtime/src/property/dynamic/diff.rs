//! The difference of two maps of dynamic properties.

use super::Changes;
use crate::body::annotation::typed_property;
use alloc::{collections::BTreeMap, string::String, vec::Vec};

/// Fills an empty patch. `change` sets the change that turns an older value, if there is one, into the newer value.
pub(super) fn diff_into<'a, M, V: 'a, C>(
    older: M,
    newer: M,
    patch: &mut Changes<C>,
    change: impl FnMut(&mut Changes<C>, &String, Option<&V>, &V),
) where
    M: IntoIterator<Item = (&'a String, &'a V)> + Copy,
{
    if is_sorted(older) && is_sorted(newer) {
        return diff_sorted(older, newer, patch, change);
    }
    let maps = [older, newer].map(|map| map.into_iter().collect::<BTreeMap<_, _>>());
    let [older, newer] = maps
        .each_ref()
        .map(|map| map.iter().map(|(name, value)| (*name, *value)));
    diff_sorted(older, newer, patch, change);
}

/// Returns `true` if a map yields its members in the order of their names.
fn is_sorted<'a, V: 'a>(map: impl IntoIterator<Item = (&'a String, &'a V)>) -> bool {
    let mut names = map.into_iter().map(|(name, _)| name);
    let mut last = names.next();
    names.all(|name| last.replace(name) < Some(name))
}

/// Compares two maps, both in the order of their names.
fn diff_sorted<'a, V: 'a, C>(
    older: impl IntoIterator<Item = (&'a String, &'a V)>,
    newer: impl IntoIterator<Item = (&'a String, &'a V)> + Clone,
    patch: &mut Changes<C>,
    mut change: impl FnMut(&mut Changes<C>, &String, Option<&V>, &V),
) {
    let mut annotations = Vec::new();
    let mut older = older.into_iter().peekable();
    for (name, value) in newer.clone() {
        while let Some((removed, _)) = older.next_if(|(older, _)| *older < name) {
            remove(removed, patch);
        }
        let same = older.next_if(|(older, _)| *older == name);
        let same = same.map(|(_, value)| value);
        if is_property(name) {
            change(patch, name, same, value);
        } else {
            annotations.extend(typed_property(name).map(|property| (property, name, same, value)));
        }
    }
    older.for_each(|(removed, _)| remove(removed, patch));

    let mut unchanged = BTreeMap::new();
    for (property, name, older, newer) in annotations {
        match patch.get(property) {
            Some(Some(_)) => change(patch, name, None, newer),
            Some(None) => {}
            None => drop(unchanged.insert(property, (name, older, newer))),
        }
    }
    if unchanged.is_empty() {
        return;
    }
    for (property, value) in newer {
        if let Some((name, older, newer)) = unchanged.get(property.as_str()) {
            change(patch, name, *older, newer);
            if patch.contains_key(*name) {
                // The type is another one, and it is sent with its value only.
                change(patch, property, None, value);
                if !patch.contains_key(property) {
                    patch.remove(*name);
                }
            }
        }
    }
}

fn remove<C>(name: &str, patch: &mut Changes<C>) {
    if is_property(name) {
        patch.insert(name.into(), None);
    }
}

/// Returns `false` for annotations. serde flattens those of a response into the map. A patch changes only the types of
/// properties, each together with its value [OData JSON Format 4.01, 4.5 and 20].
pub(super) fn is_property(name: &str) -> bool {
    !name.contains('@')
}
