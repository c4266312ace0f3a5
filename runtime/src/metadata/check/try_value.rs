//! Tries values on a property's type: which it accepts, and how it serializes them.

use crate::metadata::check::sample::{sample_of_each_kind, unexpected_value};
use crate::metadata::check::state::{Check, ReplacedValue};
use crate::metadata::csdl::types::DeclaredProperty;
use crate::metadata::probe::shape::{JsonType, Made, Offered, Shape};
use crate::metadata::probe::ProbeInput;
use alloc::vec;
use serde_json::Value;

impl Check<'_> {
    /// The shape of the current property's type, as its `Deserialize` and `Serialize` impls show it.
    pub(in crate::metadata) fn shape(&self) -> Shape {
        let mut shape = self.probe_shape();
        if shape.json_type == JsonType::Unspecified {
            if self.round_trips(&with(unexpected_value(), shape.is_collection)) {
                shape.json_type = JsonType::Any;
            } else {
                let null = with(Value::Null, shape.is_collection);
                shape.innermost().accepts_null = self.try_value(&null) != Offered::Refused;
            }
        }
        shape.own.serializes_null = shape.own.accepts_null && self.round_trips(&Value::Null);
        let items = Value::Array(vec![Value::Null]);
        shape.items.serializes_null = shape.items.accepts_null && self.round_trips(&items);
        shape
    }

    fn probe_shape(&self) -> Shape {
        let input = ProbeInput {
            path: &self.path,
            offer: None,
            twice: false,
        };
        (self.probe)(input).shape
    }

    /// Whether the type accepts a value and serializes it unchanged. An accepted value that is not visible counts.
    pub(in crate::metadata) fn round_trips(&self, value: &Value) -> bool {
        match self.try_value(value) {
            Offered::Refused => false,
            Offered::Taken => true,
            Offered::Made(made) => made.written.as_ref() == Some(value),
        }
    }

    /// Deserializes a value of the current property, and serializes the result.
    pub(in crate::metadata) fn try_value(&self, value: &Value) -> Offered {
        let depth = self
            .replaced
            .as_ref()
            .map_or(self.path.len(), |it| it.depth);
        let outer = self.path.get(..depth).unwrap_or_default();
        let inner = self.path.get(depth..).unwrap_or_default();
        let offered = match (self.probe_value(&self.path, value), &self.replaced) {
            (Offered::Taken, Some(replaced)) => self.try_in_replaced(replaced, value),
            (offered, _) => offered,
        };
        match offered {
            Offered::Made(made) => Offered::Made(Made {
                written: made
                    .written
                    .and_then(|all| serialized_at(&all, outer, inner)),
                ..made
            }),
            offered => offered,
        }
    }

    /// Tries a value inside the sample of the replaced value around it, whose other properties are then present.
    fn try_in_replaced(&self, replaced: &ReplacedValue, value: &Value) -> Offered {
        let outer = self.path.get(..replaced.depth).unwrap_or_default();
        let inner = self.path.get(replaced.depth..).unwrap_or_default();
        let mut all = replaced.value.clone();
        if let Some(place) = place(&mut all, inner) {
            *place = value.clone();
        }
        match self.probe_value(outer, &all) {
            Offered::Refused => Offered::Taken,
            offered => offered,
        }
    }

    /// Tries a value of the current property, or an item if the property is a collection.
    pub(in crate::metadata) fn try_item(
        &self,
        declared: &DeclaredProperty,
        item: Value,
    ) -> Offered {
        let offered = self.try_value(&declared.with(item));
        match offered {
            Offered::Made(Made { shown, written }) if declared.is_collection => {
                let item = written.and_then(|serialized| serialized.get(0).cloned());
                Offered::Made(Made {
                    shown,
                    written: item,
                })
            }
            offered => offered,
        }
    }

    /// Whether a name is an alias. A field that occurs twice is an error, and serde's error contains the field's name.
    pub(in crate::metadata) fn is_alias(&self, name: &str) -> bool {
        let known = sample_of_each_kind(self.probe_shape().json_type)
            .into_iter()
            .find_map(|offer| {
                let input = ProbeInput {
                    path: &self.path,
                    offer: Some(&offer),
                    twice: true,
                };
                (self.probe)(input).name
            });
        known.is_some_and(|known| known != name)
    }

    /// Enters a replaced value. Returns the replaced value around it, which the caller restores.
    pub(in crate::metadata) fn enter_replaced(
        &mut self,
        value: Value,
        declared: &DeclaredProperty,
    ) -> Option<ReplacedValue> {
        let outer = self.replaced.clone();
        let replaced = self.replaced.get_or_insert(ReplacedValue {
            depth: self.path.len(),
            value: Value::Null,
            in_items: false,
        });
        replaced.in_items |= declared.is_collection;
        let inner = self.path.get(replaced.depth..).unwrap_or_default();
        if let Some(place) = place(&mut replaced.value, inner) {
            *place = declared.with(value);
        }
        outer
    }

    fn probe_value(&self, path: &[&str], value: &Value) -> Offered {
        let input = ProbeInput {
            path,
            offer: Some(value),
            twice: false,
        };
        (self.probe)(input).offered
    }
}

impl DeclaredProperty {
    /// Wraps a value in a collection if the property is one.
    pub(in crate::metadata) fn with(&self, item: Value) -> Value {
        with(item, self.is_collection)
    }
}

fn with(item: Value, is_collection: bool) -> Value {
    if is_collection {
        Value::Array(vec![item])
    } else {
        item
    }
}

/// The place at the end of a path. It leads through the first item of each collection.
fn place<'v>(mut value: &'v mut Value, path: &[&str]) -> Option<&'v mut Value> {
    for name in path {
        if let Value::Array(items) = value {
            value = items.first_mut()?;
        }
        let members = value.as_object_mut()?;
        value = members.entry(*name).or_insert(Value::Null);
    }
    Some(value)
}

/// The serialized value at a path, which leads through the first item of each collection. Outside a replaced value, the object
/// at each step has a single property, whatever its serialized name is. Only an item has all of its properties.
fn serialized_at(mut value: &Value, outer: &[&str], inner: &[&str]) -> Option<Value> {
    for name in outer.iter().filter(|name| !name.starts_with('#')) {
        let members = value.get(0).unwrap_or(value).as_object()?;
        let only = || members.iter().find(|(name, _)| *name != "@odata.type");
        value = members.get(*name).or_else(|| Some(only()?.1))?;
    }
    for name in inner {
        let item = value.get(0).unwrap_or(value);
        value = item.get(*name)?;
    }
    Some(value.clone())
}
