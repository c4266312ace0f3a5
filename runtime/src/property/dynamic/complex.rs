//! Dynamic properties that are complex values, which are merged.

#[cfg(feature = "delta")]
use super::rows;
use super::{diff, map, Changes, DynamicMap, Map};
use crate::body::in_place::start;
use crate::body::lineage::LineageVisitor;
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::RowVisitor;
use crate::property::complex::{Complex, Create, Merge, Merged, OneObject, StrategyOf};
use crate::property::nullable::Nullable;
use crate::Model;
use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt::Debug;
use core::mem;
use serde::{de::DeserializeOwned, Serialize};

/// The role of dynamic properties that are merged [OData Protocol 4.01, 11.4.3].
pub enum DynamicComplex {}

type Item<T> = <T as Map>::Value;
type Strategy<T> = StrategyOf<Item<T>>;

#[diagnostic::do_not_recommend]
impl<T> DynamicMap<T> for DynamicComplex
where
    T: Map + IntoIterator<Item = (String, Item<T>)> + 'static,
    T: Default + FromIterator<(String, Item<T>)> + Extend<(String, Item<T>)>,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a Item<T>)>,
    Item<T>: Complex + Clone + map::Shareable + 'static,
    <Item<T> as Complex>::Patch: Clone + Debug + PartialEq + Serialize + DeserializeOwned,
    Strategy<T>: Merge<Item<T>> + Create<Item<T>> + OneObject,
{
    type Change = <Item<T> as Complex>::Patch;

    const MODEL: Option<fn() -> Model> = Some(Strategy::<T>::model);
    const HAS_KEY: bool = Strategy::<T>::HAS_KEY;

    fn read<R: Reader>(patch: &mut Changes<Self::Change>, reader: &mut R) {
        reader.dynamic_complex::<_, Merged<Option<Item<T>>, Nullable>>(patch);
    }

    fn apply_to(patch: &mut Changes<Self::Change>, map: &mut T) {
        if patch.is_empty() {
            return;
        }
        let (mut changed, removed) = take_changes(patch, map);
        for item in &mut changed {
            Strategy::<T>::apply_to(&mut item.change, &mut item.value);
        }
        let set = changed.into_iter().map(|item| (item.name, item.value));
        if map::is_known::<T, Item<T>>() {
            map.extend(set);
            map::remove::<T, Item<T>>(map, removed);
        } else {
            map::change(map, set.collect(), removed);
        }
    }

    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Change>) {
        // All items use one place on the heap, since they can be nested deeply.
        let mut place = Box::new(None);
        diff::diff_into(older, newer, patch, |patch, name, older, newer| {
            match older {
                Some(older) => Strategy::<T>::diff_into(older, newer, &mut *place),
                None => drop(start(&mut place, newer, Strategy::<T>::creating)),
            }
            if place.is_some() {
                take_into(&mut place, name, patch);
            }
        });
    }

    fn join(first: &mut Option<Self::Change>, later: &mut Option<Self::Change>) {
        <Nullable as Merge<Option<Item<T>>>>::join(first, later);
    }

    fn from_value(map: T) -> Changes<Self::Change> {
        map.into_iter()
            .filter(|(name, _)| diff::is_property(name))
            .map(|(name, value)| (name, Some(Strategy::<T>::patch_from(value))))
            .collect()
    }

    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Changes<Self::Change>,
        other: &'p Changes<Self::Change>,
        visitor: &mut V,
    ) {
        visitor.dynamic_complex::<Merged<Item<T>, Strategy<T>>>(patch, other);
    }

    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        visitor.visit(map)
    }

    #[cfg(feature = "delta")]
    fn row<V: RowVisitor>(map: &mut T, visitor: &mut V) {
        visitor.dynamic_complex::<Item<T>>(&mut |rows| rows::apply(rows, map));
    }
}

/// An item, and the change that is applied to it.
struct Changed<V, C> {
    name: String,
    value: V,
    change: Option<C>,
}

/// Returns the items of a map that a patch changes or creates, and the names that it removes. Not every map can change a value in
/// place.
// A function of its own, so that the values on its stack do not add up if the items are nested.
#[inline(never)]
#[allow(clippy::type_complexity)]
fn take_changes<T>(
    patch: &mut Changes<<Item<T> as Complex>::Patch>,
    map: &T,
) -> (
    Vec<Changed<Item<T>, <Item<T> as Complex>::Patch>>,
    Vec<String>,
)
where
    T: Map,
    for<'a> &'a T: IntoIterator<Item = (&'a String, &'a Item<T>)>,
    Item<T>: Complex + Clone,
    Strategy<T>: Merge<Item<T>> + Create<Item<T>>,
{
    let (mut changed, mut removed) = (Vec::new(), Vec::new());
    for (name, value) in map {
        if !matches!(patch.get(name), Some(Some(_))) {
            continue;
        }
        if let Some((name, change)) = patch.remove_entry(name) {
            let value = value.clone();
            changed.push(Changed {
                name,
                value,
                change,
            });
        }
    }
    for (name, change) in mem::take(patch) {
        let Some(change) = change else {
            removed.push(name);
            continue;
        };
        changed.push(Changed {
            name,
            value: Strategy::<T>::initial(&change),
            change: Some(change),
        });
    }
    (changed, removed)
}

#[inline(never)]
fn take_into<C>(place: &mut Option<C>, name: &str, patch: &mut Changes<C>) {
    patch.insert(name.into(), place.take());
}
