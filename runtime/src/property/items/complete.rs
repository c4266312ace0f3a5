//! An item that is sent: as the patch which sets all of its properties.

use super::Item;
use crate::body::in_place::NestedValue;
use crate::property::complex::{Merge, Merged};
use alloc::boxed::Box;
use core::fmt::{self, Debug, Formatter};
use serde::{Serialize, Serializer};

pub(super) struct CompleteItem<'a, T>(pub(super) &'a T);

impl<T: Item> CompleteItem<'_, T> {
    /// Only a value can be turned into its patch, so the item is cloned.
    #[inline(never)]
    fn patch(&self) -> Box<T::Patch> {
        Box::new(T::Strategy::patch_from(self.0.clone()))
    }
}

impl<T: Item> Serialize for CompleteItem<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::Strategy::serialize(&self.patch(), serializer)
    }
}

impl<T: Item> Debug for CompleteItem<'_, T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        NestedValue::<Merged<T, T::Strategy>>(&self.patch()).fmt(formatter)
    }
}
