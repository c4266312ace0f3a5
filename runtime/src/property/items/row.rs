//! Reads the items of a collection in a row of a delta, which is complete and contains read-only properties.

use super::Item;
use crate::body::in_place::put;
use crate::body::place::Place;
use crate::delta::row::Contents;
use crate::property::complex::{Create, Merge};
use alloc::{boxed::Box, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, DeserializeSeed, Deserializer, Error as _, SeqAccess};

/// Reads each item into a new value.
pub(super) struct ItemsVisitor<'a, T>(pub(super) &'a Place<'a>, pub(super) PhantomData<T>);

impl<'de, T: Item> de::Visitor<'de> for ItemsVisitor<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let odata_type = T::Strategy::model().odata_type;
        write!(formatter, "a collection of `{odata_type}`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        // The items are on the heap, since they can be nested deeply.
        let mut place = Box::new(None);
        loop {
            let row = put(&mut place, create::<T>);
            let row = row.ok_or_else(|| A::Error::custom("an enum without variants"))?;
            match sequence.next_element_seed(ItemSeed(row, self.0))? {
                Some(contents) => push(&mut items, row, contents),
                None => return Ok(items),
            }
        }
    }
}

fn create<T: Item>() -> Option<T> {
    T::Strategy::empty().map(|patch| T::Strategy::initial(&patch))
}

#[inline(never)]
fn push<T: Item>(items: &mut Vec<T>, row: &mut T, contents: Option<Contents>) {
    let Some(mut item) = create::<T>() else {
        return;
    };
    match contents {
        Some(mut contents) if contents.is_deferred() => {
            T::Strategy::merge_row(&mut item, row, &mut contents);
        }
        _ => core::mem::swap(&mut item, row),
    }
    items.push(item);
}

struct ItemSeed<'a, T>(&'a mut T, &'a Place<'a>);

impl<'de, T: Item> DeserializeSeed<'de> for ItemSeed<'_, T> {
    type Value = Option<Contents>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::Strategy::fill_row(self.0, deserializer, self.1)
    }
}
