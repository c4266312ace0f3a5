//! Reads the values of a row's members.

use super::decode::DecodeSeed;
use super::dynamic::dynamic_of;
use super::related::read_related;
use super::seed::{ByDeserializer, ComplexSeed, Seed};
use super::{Contents, Decode, RowVisitor, Rows};
use crate::body::place::Name;
use crate::body::reader::{Annotations, Values};
use crate::body::Reader;
use crate::delta::fields::Fields;
use crate::delta::key;
use crate::polymorphic::content::Content;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::dynamic::Changes;
use alloc::string::String;
use core::any::Any;
use core::fmt::Debug;
use core::marker::PhantomData;
use core::mem;
use serde::de::{DeserializeOwned, IgnoredAny, IntoDeserializer, MapAccess};

/// The values of a row's members.
pub(super) struct RowValues<'a, 'de, A: MapAccess<'de>> {
    pub(super) values: Values<'a, 'de, A>,
    pub(super) contents: &'a mut Contents,
    fields: Fields,
    /// The value of the current member, if it was read before its field.
    buffered: Option<Content>,
    /// The text of the key that was read last.
    key: Option<String>,
    /// Whether no field has taken the value of the current member.
    is_pending: bool,
    /// Whether the field keeps its value.
    is_kept: bool,
}

impl<'a, 'de, A: MapAccess<'de>> RowValues<'a, 'de, A> {
    pub(super) fn new(
        values: Values<'a, 'de, A>,
        contents: &'a mut Contents,
        fields: Fields,
    ) -> Self {
        Self {
            values,
            contents,
            fields,
            buffered: None,
            key: None,
            is_pending: false,
            is_kept: false,
        }
    }

    pub(super) fn object(&mut self) -> &mut A {
        &mut self.values.object
    }

    pub(super) fn into_annotations(self) -> Annotations {
        self.values.annotations
    }

    /// Reads the value of a member, unless it is buffered, and ignores it.
    pub(super) fn ignore(&mut self) -> Result<(), A::Error> {
        match self.buffered.take() {
            Some(_) => Ok(()),
            None => self.values.object.next_value::<IgnoredAny>().map(drop),
        }
    }

    /// Reads the value of a member before its field.
    pub(super) fn buffer(&mut self, name: &str) -> Result<&Content, A::Error> {
        let place = self.values.place;
        let value = self.values.object.next_value();
        let value = value.map_err(|error| place.locate(Name::Other(name), error))?;
        Ok(self.buffered.insert(value))
    }

    /// Reads the value of a member into its field.
    pub(super) fn read(
        &mut self,
        index: usize,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> Result<(), A::Error> {
        self.values.index = index;
        self.is_pending = true;
        read(index, self);
        if mem::take(&mut self.is_pending) {
            // The member is an annotation that only a patch can set, such as `manager@odata.bind`.
            return self.ignore();
        }
        let (place, fields) = (self.values.place, self.fields);
        let outcome = self.values.outcome();
        outcome.map_err(|error| place.locate(Name::Field(fields, index), error))?;
        if mem::take(&mut self.is_kept) || self.contents.insert(index) {
            Ok(())
        } else {
            Err(place.reject(Name::Field(fields, index), "set twice"))
        }
    }

    /// Reads a key, and returns its text.
    pub(super) fn read_key(
        &mut self,
        index: usize,
        name: &str,
        read: &mut dyn FnMut(usize, &mut Self),
    ) -> Result<String, A::Error> {
        let place = self.values.place;
        self.buffer(name)?;
        self.read(index, read)?;
        let text = self.key.take();
        text.ok_or_else(|| place.reject(Name::Other(name), key::EXPECTED))
    }

    /// Reads the value with a seed that accepts any deserializer.
    fn value_of<S: Seed>(&mut self, seed: S) -> Option<S::Output> {
        self.is_pending = false;
        let read = match self.buffered.take() {
            Some(value) => seed.read(value.into_deserializer()),
            None => self.values.object.next_value_seed(ByDeserializer(seed)),
        };
        read.map_err(|error| self.values.error = Some(error)).ok()
    }
}

impl<'de, A: MapAccess<'de>> RowVisitor for RowValues<'_, 'de, A> {
    #[inline]
    fn value<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        if let Some(value) = self.value_of(DecodeSeed::<T, F>::new()) {
            *field = value;
        }
    }

    /// Keeps the text of the row for the change. That of a `String` is copied into it when the row is applied.
    fn key<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        let any: &mut dyn Any = field;
        let (is_text, index) = (F::IS_OWN && any.is::<String>(), self.values.index);
        match self.buffered.take() {
            Some(Content::Text(text)) if is_text && self.contents.set_key(index, &text) => {
                self.key = Some(text);
                self.is_pending = false;
            }
            Some(value) => {
                self.key = key::text(&value);
                self.is_pending = false;
                if self.key.is_some() {
                    self.buffered = Some(value);
                    self.value::<T, F>(field);
                }
            }
            None => self.value::<T, F>(field),
        }
    }

    fn related<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        self.is_pending = false;
        let value = self.values.object.next_value();
        let read = value.and_then(|value: Content| read_related::<T, F, A::Error>(value, field));
        match read {
            Ok(is_set) => self.is_kept = !is_set,
            Err(error) => self.values.error = Some(error),
        }
    }

    fn opaque(&mut self) {
        self.is_pending = false;
        match self.buffered.take() {
            Some(value) => self.key = key::text(&value),
            None => self.values.error = self.values.object.next_value::<IgnoredAny>().err(),
        }
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, field: &mut T) {
        let (index, fields, place) = (self.values.index, self.fields, self.values.place);
        let place = place.member(Name::Field(fields, index));
        let seed = ComplexSeed::<T, M>(field, &place, PhantomData);
        if let Some(Some(contents)) = self.value_of(seed) {
            self.contents.insert_nested(index, contents);
        }
    }

    fn dynamic<C: Clone + Debug + PartialEq + DeserializeOwned + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Changes<C>),
    ) {
        if let Some(changes) = dynamic_of::<Changes<C>>(self.contents) {
            self.values.dynamic(changes);
        }
    }

    fn dynamic_complex<T: Complex + Clone + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Rows<T>),
    ) where
        StrategyOf<T>: Merge<T> + Create<T>,
    {
        self.item::<T>();
    }
}
