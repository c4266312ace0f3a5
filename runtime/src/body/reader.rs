//! Reads the values of an object's members.

use crate::body::error::at;
use crate::body::format::{take_if_some, Format, FormatSeed};
use crate::body::type_info::UNDECLARED;
use crate::body::Reader;
use crate::Patch;
use alloc::collections::btree_map::{BTreeMap, Entry};
use alloc::string::String;
use serde::de::{DeserializeOwned, Error as _, MapAccess};

const TWICE: &str = "set twice";

/// The values of an object's members.
pub(crate) struct Values<'de, A: MapAccess<'de>> {
    pub(crate) object: A,
    /// The name of a member that the type does not declare.
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
        take_if_some(&mut self.error).map_or(Ok(()), Err)
    }
}

impl<'de, A: MapAccess<'de>> Reader for Values<'de, A> {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if property.is_some() {
            return self.fail(TWICE);
        }
        match self.object.next_value_seed(FormatSeed::<T, F>::new()) {
            Ok(value) => *property = Some(value),
            Err(error) => self.error = Some(error),
        }
    }

    fn value<T: DeserializeOwned>(&mut self, is_set: bool) -> Option<T> {
        if is_set {
            self.fail(TWICE);
            return None;
        }
        let read = self.object.next_value();
        read.map_err(|error| self.error = Some(error)).ok()
    }

    fn fail(&mut self, message: &'static str) {
        self.error = Some(A::Error::custom(message));
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

    fn inherited<D: Patch, B: Patch + 'static>(&mut self, base: &mut B, index: usize) {
        let is_undeclared = index == UNDECLARED;
        let inherited = index.saturating_sub(D::__INFO.property_names.len());
        base.__read(if is_undeclared { UNDECLARED } else { inherited }, self);
    }
}
