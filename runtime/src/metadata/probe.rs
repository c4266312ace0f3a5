//! Asks a patch type what a property's type is: reads a body that has the property alone, and sees what its type asks
//! serde for. So every type answers that can be read, and none is recognised by its name.

use super::shape::{Form, Offered, Shape};
use crate::{body::Visitor as Shown, Patch};
use alloc::{format, string::String};
use core::fmt::{self, Debug, Display};
use serde::de::{
    self, value::StrDeserializer, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::Serialize;

/// What the property at a path is, and what becomes of a text that is offered for it.
pub(super) fn probe<P: Patch>(path: &[&str], offer: Option<&str>) -> Shape {
    let mut shape = Shape::default();
    let probe = Probe {
        path,
        offer,
        shape: &mut shape,
    };
    if let Ok(patch) = P::deserialize(probe) {
        let mut text = Text::default();
        patch.visit(&mut text);
        shape.offered = Offered::Made(text.0);
    }
    shape
}

/// What is set in a patch, as text.
#[derive(Default)]
struct Text(String);

impl<'p> Shown<'p> for Text {
    fn property(&mut self, _: &'p str, value: &(impl Debug + Serialize)) {
        self.0 = format!("{value:?}");
    }
}

/// Nothing more is to be learned.
#[derive(Debug)]
pub(super) struct Stop;

impl Display for Stop {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

/// The value at the head of a path. A type in a path, with its `#`, chooses what the object at its place is.
pub(super) struct Probe<'a> {
    pub(super) path: &'a [&'a str],
    offer: Option<&'a str>,
    pub(super) shape: &'a mut Shape,
}

impl Probe<'_> {
    /// Notes what is asked for, and answers with the text that is offered.
    pub(super) fn answer<'de, V: Visitor<'de>>(
        self,
        form: Form,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        if !self.path.is_empty() {
            return Err(Stop);
        }
        self.shape.form = form;
        match (self.offer, form) {
            (Some(text), Form::Enum(_)) => {
                let text: StrDeserializer<'_, Stop> = text.into_deserializer();
                visitor.visit_enum(text)
            }
            (Some(text), _) => visitor.visit_str(text),
            (None, _) => Err(Stop),
        }
    }

    /// Goes one step down the path, or is at its end.
    pub(super) fn object<'de, V: Visitor<'de>>(
        self,
        form: Form,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let (odata_type, path) = match self.path.split_first() {
            Some((name, path)) if name.starts_with('#') => (Some(*name), path),
            _ => (None, self.path),
        };
        match path.split_first() {
            Some((name, path)) => visitor.visit_map(Members {
                odata_type,
                name: Some(name),
                probe: Probe { path, ..self },
            }),
            None => self.answer(form, visitor),
        }
    }
}

/// An object with one property, and its type where that is to be chosen.
struct Members<'a> {
    odata_type: Option<&'a str>,
    name: Option<&'a str>,
    probe: Probe<'a>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Stop> {
        let name = match self.odata_type {
            Some(_) => Some("@odata.type"),
            None => self.name.take(),
        };
        let name = name.map(IntoDeserializer::into_deserializer);
        name.map(|name| seed.deserialize(name)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        if let Some(odata_type) = self.odata_type.take() {
            return seed.deserialize(odata_type.into_deserializer());
        }
        let Probe {
            path,
            offer,
            ref mut shape,
        } = self.probe;
        let value = seed.deserialize(Probe { path, offer, shape });
        if path.is_empty() && value.is_ok() {
            shape.offered = Offered::Taken;
        }
        value
    }
}

/// A collection of one item.
pub(super) struct Item<'a>(pub(super) Option<Probe<'a>>);

impl<'de> SeqAccess<'de> for Item<'_> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        self.0
            .take()
            .map(|probe| seed.deserialize(probe))
            .transpose()
    }
}
