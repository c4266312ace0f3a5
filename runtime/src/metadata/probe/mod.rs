//! Asks a patch type what a property's type is: reads a body that has the property alone, and sees what its type asks
//! serde for. So every type answers that can be read, and none is recognised by its name. A value that is offered shows what
//! the type takes, and what it writes of it.

pub(in crate::metadata) mod deserializer;
pub(in crate::metadata) mod shape;

use crate::metadata::probe::shape::{Answer, Form, Made, Offered};
use crate::{body::Visitor as Shown, Patch};
use alloc::{format, string::String};
use core::fmt::{self, Debug, Display};
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::Serialize;
use serde_json::Value;

/// What is asked about the property at a path. A type in it, with its `#`, chooses what the object at its place is.
#[derive(Clone, Copy)]
pub(in crate::metadata) struct Question<'a> {
    pub(in crate::metadata) path: &'a [&'a str],
    pub(in crate::metadata) offer: Option<&'a Value>,
    /// Whether it is given twice: then a struct says by which name it knows it.
    pub(in crate::metadata) twice: bool,
}

pub(in crate::metadata) fn probe<P: Patch>(question: Question<'_>) -> Answer {
    let mut answer = Answer::default();
    let probe = Probe {
        question,
        answer: &mut answer,
    };
    if let Ok(patch) = P::deserialize(probe) {
        let mut shown = Text::default();
        patch.__visit(&patch, &mut shown);
        answer.offered = Offered::Made(Made {
            shown: shown.0,
            written: written(&patch),
        });
    }
    answer
}

/// As JSON has it: a number that is no `Value` yet is one of JSON.
fn written(patch: &impl Serialize) -> Option<Value> {
    let text = serde_json::to_string(patch).ok()?;
    serde_json::from_str(&text).ok()
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
pub(in crate::metadata) enum Stop {
    Asked,
    /// A struct was given the property of that name twice.
    Twice(&'static str),
}

impl Display for Stop {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: Display>(_: T) -> Self {
        Self::Asked
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::Twice(name)
    }
}

/// The value at the head of a path.
pub(in crate::metadata) struct Probe<'a> {
    pub(in crate::metadata) question: Question<'a>,
    pub(in crate::metadata) answer: &'a mut Answer,
}

impl Probe<'_> {
    pub(in crate::metadata) fn is_there(&self) -> bool {
        self.question.path.is_empty()
    }

    /// Notes what is asked for at the end of the path, and hands out what is offered there.
    pub(in crate::metadata) fn note(&mut self, form: Form) -> Option<Value> {
        if !self.is_there() {
            return None;
        }
        self.answer.shape.form = form;
        self.question.offer.cloned()
    }

    #[allow(clippy::unused_self)] // as `step`, in whose place it stands
    pub(in crate::metadata) fn stop<'de, V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(Stop::Asked)
    }

    /// Goes one step down the path.
    pub(in crate::metadata) fn step<'de, V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        let Question { path, twice, .. } = self.question;
        let (odata_type, path) = match path.split_first() {
            Some((name, path)) if name.starts_with('#') => (Some(*name), path),
            _ => (None, path),
        };
        let (name, path) = path.split_first().ok_or(Stop::Asked)?;
        let read = visitor.visit_map(Members {
            odata_type,
            name,
            times: if twice && path.is_empty() { 2 } else { 1 },
            probe: Probe {
                question: Question {
                    path,
                    ..self.question
                },
                answer: &mut *self.answer,
            },
        });
        if let Err(Stop::Twice(name)) = read {
            self.answer.name = Some(name);
        }
        read
    }
}

/// An object with one property, and its type where that is to be chosen.
struct Members<'a> {
    odata_type: Option<&'a str>,
    name: &'a str,
    times: u8,
    probe: Probe<'a>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Stop> {
        let name = match (self.odata_type, self.times) {
            (Some(_), _) => "@odata.type",
            (None, 0) => return Ok(None),
            (None, _) => {
                self.times -= 1;
                self.name
            }
        };
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        if let Some(odata_type) = self.odata_type.take() {
            return seed.deserialize(odata_type.into_deserializer());
        }
        let value = seed.deserialize(Probe {
            question: self.probe.question,
            answer: &mut *self.probe.answer,
        });
        if self.probe.is_there() && value.is_ok() {
            self.probe.answer.offered = Offered::Taken;
        }
        value
    }
}

/// A collection of one item.
pub(in crate::metadata) struct Item<'a>(pub(in crate::metadata) Option<Probe<'a>>);

impl<'de> SeqAccess<'de> for Item<'_> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Stop> {
        let item = self.0.take();
        item.map(|probe| seed.deserialize(probe)).transpose()
    }
}
