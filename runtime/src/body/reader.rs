//! Reading the values of an object's members.

use crate::body::de::at;
use crate::body::type_info::UNDECLARED;
use crate::body::{Body, Reader};
use crate::property::value::{moved, Format, FormatSeed};
use alloc::collections::btree_map::{BTreeMap, Entry};
use alloc::string::String;
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, Error as _, MapAccess};

const TWICE: &str = "given twice";

/// The values of an object's members.
pub(crate) struct Values<'de, A: MapAccess<'de>> {
    pub(crate) object: A,
    /// Of the member, if it is no declared one.
    pub(crate) name: Option<String>,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Values<'de, A> {
    pub(crate) fn new(object: A) -> Self {
        Self {
            object,
            name: None,
            error: None,
        }
    }

    pub(crate) fn outcome(&mut self) -> Result<(), A::Error> {
        moved(&mut self.error).map_or(Ok(()), Err)
    }
}

impl<'de, A: MapAccess<'de>> Reader for Values<'de, A> {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if property.is_some() {
            return self.refuse(TWICE);
        }
        match self.object.next_value_seed(FormatSeed::<T, F>(PhantomData)) {
            Ok(value) => *property = Some(value),
            Err(error) => self.error = Some(error),
        }
    }

    fn once<T: DeserializeOwned>(&mut self, is_given: bool) -> Option<T> {
        if is_given {
            self.refuse(TWICE);
            return None;
        }
        let read = self.object.next_value();
        read.map_err(|error| self.error = Some(error)).ok()
    }

    fn refuse(&mut self, why: &'static str) {
        self.error = Some(A::Error::custom(why));
    }

    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        let Some(name) = self.name.take() else { return };
        let (place, read) = match properties.entry(name) {
            Entry::Occupied(taken) => {
                self.error = Some(at(taken.key(), &A::Error::custom(TWICE)));
                return;
            }
            Entry::Vacant(place) => (place, self.object.next_value()),
        };
        match read {
            Ok(value) => drop(place.insert(value)),
            Err(error) => self.error = Some(at(place.key(), &error)),
        }
    }

    fn inherited<P: Body, B: Body + 'static>(&mut self, base: &mut B, index: usize) {
        let is_undeclared = index == UNDECLARED;
        let index = index.saturating_sub(P::KEYS.names.len());
        base.take(if is_undeclared { UNDECLARED } else { index }, self);
    }
}
