//! Probes the type of a property: deserializes a patch with that property alone, and records which method of serde's
//! `Deserializer` the type calls. This works for every type that implements `Deserialize`, whatever its name. An offered
//! value shows whether the type accepts it, and how the type serializes it.

mod deserializer;
pub(crate) mod response;
pub(in crate::metadata) mod shape;

use crate::metadata::probe::shape::{JsonType, Made, Offered, ProbeResult};
use crate::{body::Visitor as BodyVisitor, Patch};
use alloc::{format, string::String};
use core::fmt::{self, Debug, Display};
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::Serialize;
use serde_json::Value;

/// The input of a probe: the path of a property, and optionally a value for it. A path segment that starts with `#` is the
/// `@odata.type` of the object at that place.
#[derive(Clone, Copy)]
pub(in crate::metadata) struct ProbeInput<'a> {
    pub(in crate::metadata) path: &'a [&'a str],
    pub(in crate::metadata) offer: Option<&'a Value>,
    /// Whether the property occurs twice: the error of a struct then contains the field's own name, not an alias.
    pub(in crate::metadata) twice: bool,
}

/// Deserializes the patch type `P` with one property, and returns the recorded calls of the property's type.
pub(in crate::metadata) fn probe<P: Patch>(input: ProbeInput<'_>) -> ProbeResult {
    let mut result = ProbeResult::default();
    let probe = Probe {
        input,
        result: &mut result,
    };
    if let Ok(patch) = P::deserialize(probe) {
        let mut shown = DebugText::default();
        patch.__visit(&patch, &mut shown);
        result.offered = Offered::Made(Made {
            shown: shown.0,
            written: serialized(&patch),
        });
    }
    result
}

/// Converts the patch to JSON through text, because JSON text can contain numbers that `to_value` rejects.
fn serialized(patch: &impl Serialize) -> Option<Value> {
    let text = serde_json::to_string(patch).ok()?;
    serde_json::from_str(&text).ok()
}

/// The `Debug` text of the value that a patch sets.
#[derive(Default)]
struct DebugText(String);

impl<'p> BodyVisitor<'p> for DebugText {
    fn property(&mut self, _: &'p str, value: &(impl Debug + Serialize)) {
        self.0 = format!("{value:?}");
    }
}

/// The error that ends a probe.
#[derive(Debug)]
enum Stop {
    /// The type has revealed everything, or rejected the value.
    Done,
    /// A struct reported that the field with this name occurs twice.
    DuplicateField(&'static str),
}

impl Display for Stop {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: Display>(_: T) -> Self {
        Self::Done
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::DuplicateField(name)
    }
}

/// The deserializer of the value at the start of the remaining path.
struct Probe<'a> {
    input: ProbeInput<'a>,
    result: &'a mut ProbeResult,
}

impl Probe<'_> {
    fn is_at_end(&self) -> bool {
        self.input.path.is_empty()
    }

    /// At the end of the path, records the requested JSON type and returns the offered value.
    fn record(&mut self, json_type: JsonType) -> Option<Value> {
        if !self.is_at_end() {
            return None;
        }
        self.result.shape.json_type = json_type;
        self.input.offer.cloned()
    }

    #[allow(clippy::unused_self)] // The macro calls it in place of `step`.
    fn stop<'de, V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(Stop::Done)
    }

    /// Deserializes the object at this place with the next property of the path.
    fn step<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let ProbeInput { path, twice, .. } = self.input;
        let (odata_type, path) = match path.split_first() {
            Some((name, path)) if name.starts_with('#') => (Some(*name), path),
            _ => (None, path),
        };
        let (name, path) = path.split_first().ok_or(Stop::Done)?;
        let result = visitor.visit_map(Members {
            odata_type,
            name,
            times: if twice && path.is_empty() { 2 } else { 1 },
            probe: Probe {
                input: ProbeInput { path, ..self.input },
                result: &mut *self.result,
            },
        });
        if let Err(Stop::DuplicateField(name)) = result {
            self.result.name = Some(name);
        }
        result
    }
}

/// An object with one property, preceded by its `@odata.type` if the path contains one.
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
            input: self.probe.input,
            result: &mut *self.probe.result,
        });
        if self.probe.is_at_end() && value.is_ok() {
            self.probe.result.offered = Offered::Taken;
        }
        value
    }
}

/// A sequence with one item.
struct Item<'a>(Option<Probe<'a>>);

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
