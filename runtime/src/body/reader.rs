//! Reads the values of an object's members.

use crate::body::annotation::{remove_types, type_names, typed_property, value_of_text};
use crate::body::format::{take_if_some, Format, FormatSeed};
use crate::body::in_place::{put, Nested, NestedSeed};
use crate::body::place::{Name, Place};
use crate::body::type_info::{TypeInfo, UNDECLARED};
use crate::body::Reader;
use alloc::collections::btree_map::{BTreeMap, Entry, VacantEntry};
use alloc::string::String;
use serde::de::{DeserializeOwned, MapAccess};

const TWICE: &str = "set twice";

/// The annotations that name the types of dynamic properties which are still to come.
pub(crate) type Annotations = BTreeMap<String, String>;

/// The values of an object's members.
pub(crate) struct Values<'a, 'de, A: MapAccess<'de>> {
    pub(crate) object: A,
    pub(crate) place: &'a Place<'a>,
    info: &'static TypeInfo,
    /// The index of a member that the type declares.
    pub(crate) index: usize,
    /// The name of a member that the type does not declare.
    pub(crate) name: Option<String>,
    pub(crate) annotations: Annotations,
    pub(crate) error: Option<A::Error>,
}

impl<'a, 'de, A: MapAccess<'de>> Values<'a, 'de, A> {
    pub(crate) fn new(
        object: A,
        place: &'a Place<'a>,
        info: &'static TypeInfo,
        annotations: Annotations,
    ) -> Self {
        Self {
            object,
            place,
            info,
            index: UNDECLARED,
            name: None,
            annotations,
            error: None,
        }
    }

    pub(crate) fn outcome(&mut self) -> Result<(), A::Error> {
        take_if_some(&mut self.error).map_or(Ok(()), Err)
    }
}

impl<'de, A: MapAccess<'de>> Values<'_, 'de, A> {
    /// Returns the place of a dynamic property, unless the member is an annotation or the property is already set.
    fn new_dynamic<'m, V: DeserializeOwned>(
        &mut self,
        properties: &'m mut BTreeMap<String, Option<V>>,
    ) -> Option<(VacantEntry<'m, String, Option<V>>, Earlier)> {
        let name = self.name.take()?;
        if let Some(property) = typed_property(&name) {
            // The annotation of 4.0 and that of 4.01 name the same type, so the last one counts.
            remove_types(&mut self.annotations, property);
            remove_types(properties, property);
            let is_set = properties.contains_key(property);
            self.annotation(name, is_set, properties);
            return None;
        }
        let mut earlier = None;
        if !self.annotations.is_empty() {
            earlier = Some(type_names(&name).map(|name| self.annotations.remove_entry(&name)));
        }
        match properties.entry(name) {
            Entry::Occupied(taken) => {
                self.error = Some(self.place.reject(Name::Other(taken.key()), TWICE));
                None
            }
            Entry::Vacant(place) => Some((place, earlier)),
        }
    }

    /// Keeps the annotation of a dynamic property's type, which may stand before or after the property.
    fn annotation<V: DeserializeOwned>(
        &mut self,
        name: String,
        is_set: bool,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        match self.object.next_value() {
            Ok(text) if is_set => add_annotation(properties, name, text),
            Ok(text) => drop(self.annotations.insert(name, text)),
            Err(error) => self.error = Some(self.place.locate(Name::Other(&name), error)),
        }
    }
}

/// The annotations of a property that stood before it.
type Earlier = Option<[Option<(String, String)>; 2]>;

fn add_annotation<V: DeserializeOwned>(
    properties: &mut BTreeMap<String, Option<V>>,
    name: String,
    text: String,
) {
    properties.extend(value_of_text(text).map(|value| (name, Some(value))));
}

impl<'de, A: MapAccess<'de>> Reader for Values<'_, 'de, A> {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if property.is_some() {
            return self.fail(TWICE);
        }
        match self.object.next_value_seed(FormatSeed::<T, F>::new()) {
            Ok(value) => *property = Some(value),
            Err(error) => self.error = Some(error),
        }
    }

    fn complex<N: Nested>(&mut self, property: &mut Option<N::Patch>) {
        if property.is_some() {
            return self.fail(TWICE);
        }
        if let Some(patch) = put(property, N::empty) {
            let place = self.place.member(Name::Declared(self.info, self.index));
            let seed = NestedSeed::<N>(patch, &place);
            self.error = self.object.next_value_seed(seed).err();
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
        let name = Name::Declared(self.info, self.index);
        self.error = Some(self.place.reject(name, message));
    }

    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        let Some((place, earlier)) = self.new_dynamic(properties) else {
            return;
        };
        match self.object.next_value() {
            Ok(value) => drop(place.insert(value)),
            Err(error) => {
                self.error = Some(self.place.locate(Name::Other(place.key()), error));
            }
        }
        for (name, text) in earlier.into_iter().flatten().flatten() {
            add_annotation(properties, name, text);
        }
    }

    fn dynamic_complex<V: DeserializeOwned + 'static, N: Nested<Patch = Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        if let Some((place, _)) = self.new_dynamic(properties) {
            let key = place.key().clone();
            let name = Name::Other(&key);
            let member = self.place.member(name);
            let seed = NestedSeed::<N>(place.insert(None), &member);
            let filled = self.object.next_value_seed(seed);
            self.error = filled.err().map(|error| self.place.locate(name, error));
        }
    }
}
