//! Dynamic properties with complex values, as a row of a delta sets them.

use super::{map, Map};
use crate::delta::row::Rows;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::nullable::create;
use alloc::{string::String, vec::Vec};
use core::mem;

type Item<T> = <T as Map>::Value;

/// Merges each item into the one in the map, and leaves no rows.
pub(super) fn apply<T>(rows: &mut Rows<Item<T>>, map: &mut T)
where
    T: Map + 'static,
    T: FromIterator<(String, Item<T>)> + Extend<(String, Item<T>)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a Item<T>)>,
    Item<T>: Complex + Clone + Send + Sync + 'static,
    StrategyOf<Item<T>>: Merge<Item<T>> + Create<Item<T>>,
{
    let current: Vec<_> = (&*map)
        .into_iter()
        .filter(|(name, _)| matches!(rows.get(*name), Some(Some(_))))
        .map(|(name, item)| (name.clone(), item.clone()))
        .collect();
    let (mut set, mut removed) = (Vec::new(), Vec::new());
    for (name, mut item) in current {
        if let Some(Some(row)) = rows.remove(&name) {
            row.merge_item(&mut item);
            set.push((name, item));
        }
    }
    for (name, row) in mem::take(rows) {
        match (row, create::<Item<T>>()) {
            (Some(row), Some(mut item)) => {
                row.merge_item(&mut item);
                set.push((name, item));
            }
            _ => removed.push(name),
        }
    }
    if map::is_known::<T, Item<T>>() {
        map.extend(set);
        map::remove::<T, Item<T>>(map, removed);
    } else {
        map::change(map, set, removed);
    }
}
