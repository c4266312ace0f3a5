//! Reads the dynamic properties of a row.

use super::erased::Erased;
use super::seed::{ByDeserializer, ItemSeed};
use super::values::RowValues;
use super::{Contents, Rows};
use crate::body::place::Name;
use crate::body::type_info::UNDECLARED;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use alloc::{boxed::Box, string::String};
use core::marker::PhantomData;
use serde::de::{IgnoredAny, MapAccess};

impl<'de, A: MapAccess<'de>> RowValues<'_, 'de, A> {
    /// Reads a dynamic property, unless it is an annotation that the map cannot hold.
    pub(super) fn read_dynamic(
        &mut self,
        name: String,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> Result<(), A::Error> {
        self.values.name = Some(name);
        read(UNDECLARED, self);
        self.values.outcome()?;
        if self.values.name.take().is_some() {
            return self.ignore();
        }
        Ok(())
    }

    /// Reads a dynamic property that is a complex value.
    pub(super) fn item<T: Complex + Clone + Send + Sync + 'static>(&mut self)
    where
        StrategyOf<T>: Merge<T> + Create<T>,
    {
        let Some(name) = self.values.name.take() else {
            return;
        };
        let place = self.values.place;
        if name.contains('@') {
            self.values.error = self.values.object.next_value::<IgnoredAny>().err();
            return;
        }
        let Some(rows) = dynamic_of::<Rows<T>>(self.contents) else {
            return;
        };
        if rows.contains_key(&name) {
            self.values.error = Some(place.reject(Name::Other(&name), "set twice"));
            return;
        }
        let member = place.member(Name::Other(&name));
        let seed = ByDeserializer(ItemSeed::<T>(&member, PhantomData));
        match self.values.object.next_value_seed(seed) {
            Ok(row) => drop(rows.insert(name, row)),
            Err(error) => self.values.error = Some(place.locate(Name::Other(&name), error)),
        }
    }
}

/// Returns the changes of the dynamic properties.
pub(super) fn dynamic_of<C: Erased + Default>(contents: &mut Contents) -> Option<&mut C> {
    let changes = contents
        .dynamic_mut()
        .get_or_insert_with(|| Box::new(C::default()));
    changes.as_any_mut().downcast_mut()
}
