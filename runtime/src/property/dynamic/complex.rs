//! Dynamic properties that are complex values, which are merged.

use super::{diff, Changes, DynamicMap, Map};
use crate::body::lineage::LineageVisitor;
use crate::body::Reader;
use crate::property::complex::{Complex, Create, Merge, Nested, StrategyOf};
use crate::property::merge::Nullable;
use crate::Model;
use alloc::{string::String, vec::Vec};

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
    Item<T>: Complex + Clone + 'static,
    <Item<T> as Complex>::Patch: 'static,
    Strategy<T>: Merge<Item<T>> + Create<Item<T>>,
{
    type Change = <Item<T> as Complex>::Patch;

    const MODEL: Option<fn() -> Model> = Some(Strategy::<T>::model);
    const HAS_KEY: bool = Strategy::<T>::HAS_KEY;

    fn apply_to(patch: &mut Changes<Self::Change>, map: &mut T) {
        let mut patch = core::mem::take(patch);
        let mut set = Vec::new();
        if patch.is_empty() {
            return;
        }
        for (name, value) in &*map {
            if !matches!(patch.get(name), Some(Some(_))) {
                continue;
            }
            if let Some((name, Some(change))) = patch.remove_entry(name) {
                // Not every map can change a value in place.
                let mut value = value.clone();
                Strategy::<T>::merge(change, &mut value);
                set.push((name, value));
            }
        }
        let mut removed = Vec::new();
        let created = patch.into_iter().filter_map(|(name, change)| {
            if let Some(change) = change {
                return Some((name, Strategy::<T>::create(change)));
            }
            removed.push(name);
            None
        });
        map.extend(created.chain(set));
        super::remove(map, &removed);
    }

    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Change>) {
        diff::diff_into(older, newer, patch, |older, newer| {
            let mut changed = None;
            match older {
                Some(older) => Strategy::<T>::diff_into(older, newer, &mut changed),
                None => changed = Some(Strategy::<T>::creating(newer)),
            }
            changed.map(Some)
        });
    }

    fn join(first: &mut Option<Self::Change>, later: Option<Self::Change>) {
        *first = <Nullable as Merge<Option<Item<T>>>>::join(first.take(), later);
    }

    fn from_value(map: T) -> Changes<Self::Change> {
        map.into_iter()
            .filter(|(name, _)| diff::is_property(name))
            .map(|(name, value)| (name, Some(Strategy::<T>::patch_from(value))))
            .collect()
    }

    fn read<R: Reader>(patch: &mut Changes<Self::Change>, reader: &mut R) {
        reader.dynamic::<_, Nested<Option<Item<T>>, Nullable>>(patch);
    }

    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        visitor.visit(map)
    }
}
