//! An item that is sent: as the patch which sets all of its properties.

use super::Item;
use crate::body::in_place::{start, NestedValue};
use crate::property::complex::{Create, Merge, Merged};
use alloc::boxed::Box;
use core::fmt::{self, Debug, Formatter};
use serde::{Serialize, Serializer};

/// Only a value can be turned into its patch, so the item is cloned. The patch is on the heap, as in `are_equal`.
pub(super) struct CompleteItem<'a, T>(pub(super) &'a T);

impl<T: Item> Serialize for CompleteItem<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut place = Box::new(None);
        let patch = start(&mut place, self.0, T::Strategy::creating);
        T::Strategy::serialize(patch, serializer)
    }
}

impl<T: Item> Debug for CompleteItem<'_, T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut place = Box::new(None);
        let patch = start(&mut place, self.0, T::Strategy::creating);
        NestedValue::<Merged<T, T::Strategy>>(patch).fmt(formatter)
    }
}
