//! Dynamic properties that are objects of `serde_json`: a change of one is merged into it, as RFC 7396 defines.
//!
//! [OData Protocol 4.01, 11.4.3]

use super::map::is_kept;
use super::Changes;
use alloc::{string::String, vec::Vec};
use core::any::Any;
use core::mem;
use serde_json::{Map, Value};

type Object = Map<String, Value>;

/// Takes the changes of objects out of a patch, and returns the objects that they make different.
pub(super) fn take_merged<'a, V: Clone + 'static>(
    patch: &mut Changes<V>,
    current: impl IntoIterator<Item = (&'a String, &'a V)>,
) -> Vec<(String, V)> {
    let mut merged = Vec::new();
    if !patch
        .values()
        .flatten()
        .any(|value| object(value).is_some())
    {
        return merged;
    }
    for (name, value) in current {
        let Some(members) = object(value) else {
            continue;
        };
        let Some(change) = patch.get_mut(name).and_then(Option::as_mut) else {
            continue;
        };
        let Some(change) = object_mut(change).map(mem::take) else {
            continue;
        };
        let changes = is_changed_by(members, &change);
        let Some((name, _)) = patch.remove_entry(name) else {
            continue;
        };
        if changes {
            let mut value = value.clone();
            if let Some(members) = object_mut(&mut value) {
                merge(members, change);
            }
            merged.push((name, value));
        }
    }
    merged
}

/// Returns `false` for the value null, which equals a missing property.
pub(super) fn is_not_null<V: 'static>(value: &V) -> bool {
    let value: Option<&Value> = (value as &dyn Any).downcast_ref();
    !value.is_some_and(Value::is_null)
}

/// Removes the null members of a new object: a missing member equals null.
pub(super) fn remove_nulls<V: 'static>(value: &mut V) {
    object_mut(value).into_iter().for_each(remove_nulls_of);
}

/// Returns the newer value. If both are objects, it also clears each member that the newer one lacks. So the result is the
/// same whether a service merges or replaces it.
pub(super) fn difference<V: Clone + 'static>(older: &V, newer: &V) -> V {
    let mut difference = newer.clone();
    if let Some((older, newer)) = object(older).zip(object_mut(&mut difference)) {
        clear_missing(older, newer);
    }
    difference
}

/// Adds a later change of a property to the first one.
pub(super) fn join<V: 'static>(first: &mut V, mut later: V) {
    if let Some((first, later)) = object_mut(first).zip(object_mut(&mut later)) {
        return join_members(first, mem::take(later));
    }
    *first = later;
}

/// Returns the members of an object, which is merged.
pub(crate) fn object<V: 'static>(value: &V) -> Option<&Object> {
    (value as &dyn Any)
        .downcast_ref()
        .and_then(Value::as_object)
}

fn object_mut<V: 'static>(value: &mut V) -> Option<&mut Object> {
    (value as &mut dyn Any)
        .downcast_mut()
        .and_then(Value::as_object_mut)
}

fn is_changed_by(members: &Object, change: &Object) -> bool {
    change
        .iter()
        .any(|(name, change)| match (members.get(name), change) {
            (current, Value::Null) => current.is_some(),
            (Some(Value::Object(current)), Value::Object(change)) => is_changed_by(current, change),
            (current, change) => current != Some(change),
        })
}

fn merge(members: &mut Object, change: Object) {
    let mut removed = Vec::new();
    for (name, change) in change {
        match (members.get_mut(&name), change) {
            (_, Value::Null) => removed.push(name),
            (Some(Value::Object(members)), Value::Object(change)) => merge(members, change),
            (_, mut value) => {
                if let Value::Object(members) = &mut value {
                    remove_nulls_of(members);
                }
                members.insert(name, value);
            }
        }
    }
    remove(members, removed);
}

/// Removes members, and the annotations of their types, because null has no type.
fn remove(members: &mut Object, mut removed: Vec<String>) {
    if removed.is_empty() {
        return;
    }
    // The maps of `serde_json` need not be in the order of their names.
    removed.sort_unstable();
    members.retain(|name, _| is_kept(name, &removed));
}

fn remove_nulls_of(members: &mut Object) {
    let mut removed = Vec::new();
    for (name, value) in members.iter_mut() {
        match value {
            Value::Null => removed.push(name.clone()),
            Value::Object(members) => remove_nulls_of(members),
            _ => {}
        }
    }
    remove(members, removed);
}

fn clear_missing(older: &Object, newer: &mut Object) {
    for (name, older) in older {
        match (older, newer.get_mut(name)) {
            (Value::Object(older), Some(Value::Object(newer))) => clear_missing(older, newer),
            // No patch changes an annotation.
            (_, None) if !name.contains('@') => drop(newer.insert(name.clone(), Value::Null)),
            _ => {}
        }
    }
}

fn join_members(first: &mut Object, later: Object) {
    for (name, later) in later {
        match (first.get_mut(&name), later) {
            (Some(Value::Object(first)), Value::Object(later)) => join_members(first, later),
            (_, later) => drop(first.insert(name, later)),
        }
    }
}
