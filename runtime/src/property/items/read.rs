//! Reads the items of a collection.

use super::Item;
use crate::body::in_place::{put, NestedSeed};
use crate::body::place::Place;
use crate::property::complex::{Create, Merge, Merged};
use alloc::{boxed::Box, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, Error as _, SeqAccess};

/// Reads each item as a patch, which is applied to the item's default.
pub(super) struct ItemsVisitor<'a, T>(pub(super) &'a Place<'a>, pub(super) PhantomData<T>);

impl<'de, T: Item> de::Visitor<'de> for ItemsVisitor<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let odata_type = T::Strategy::model().odata_type;
        write!(formatter, "a collection of `{odata_type}`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        // As in `are_equal`.
        let mut place = Box::new(None);
        loop {
            let patch = put(&mut place, T::Strategy::empty);
            let patch = patch.ok_or_else(|| A::Error::custom("an enum without variants"))?;
            let seed = NestedSeed::<Merged<T, T::Strategy>>(patch, self.0);
            if sequence.next_element_seed(seed)?.is_none() {
                return Ok(items);
            }
            push(&mut items, patch);
        }
    }
}

#[inline(never)]
fn push<T: Item>(items: &mut Vec<T>, patch: &mut T::Patch) {
    items.push(T::Strategy::initial(patch));
    if let Some(item) = items.last_mut() {
        T::Strategy::merge(patch, item);
    }
}
