//! What the type of a property says of itself, and what it makes of values.

use crate::metadata::check::sample::{odd, some_of_each};
use crate::metadata::check::state::{Check, ReplacedValue};
use crate::metadata::csdl::DeclaredProperty;
use crate::metadata::probe::shape::{Form, Made, Offered, Shape};
use crate::metadata::probe::Question;
use alloc::vec;
use serde_json::Value;

impl Check<'_> {
    /// What the type of the property that is compared says of itself.
    pub(in crate::metadata) fn shape(&self) -> Shape {
        let mut shape = self.asked();
        if shape.form == Form::Unsaid {
            if self.says(&with(odd(), shape.is_collection)) {
                shape.form = Form::Any;
            } else {
                let null = with(Value::Null, shape.is_collection);
                shape.innermost().takes_null = self.offer(&null) != Offered::Refused;
            }
        }
        shape.own.says_null = shape.own.takes_null && self.says(&Value::Null);
        let items = Value::Array(vec![Value::Null]);
        shape.items.says_null = shape.items.takes_null && self.says(&items);
        shape
    }

    fn asked(&self) -> Shape {
        let question = Question {
            path: &self.path,
            offer: None,
            twice: false,
        };
        (self.ask)(question).shape
    }

    /// Whether a value is taken, and written as it was; where it is not seen, it is.
    fn says(&self, value: &Value) -> bool {
        match self.offer(value) {
            Offered::Refused => false,
            Offered::Taken => true,
            Offered::Made(made) => made.written.as_ref() == Some(value),
        }
    }

    /// What becomes of a value of the property.
    pub(in crate::metadata) fn offer(&self, value: &Value) -> Offered {
        let depth = self.whole.as_ref().map_or(self.path.len(), |it| it.depth);
        let outer = self.path.get(..depth).unwrap_or_default();
        let inner = self.path.get(depth..).unwrap_or_default();
        let offered = match (self.ask_with(&self.path, value), &self.whole) {
            (Offered::Taken, Some(whole)) => self.offer_in(whole, value),
            (offered, _) => offered,
        };
        match offered {
            Offered::Made(made) => Offered::Made(Made {
                written: made.written.and_then(|all| written(&all, outer, inner)),
                ..made
            }),
            offered => offered,
        }
    }

    /// What becomes of a value that is taken, among the others of a value that is replaced whole.
    fn offer_in(&self, whole: &ReplacedValue, value: &Value) -> Offered {
        let outer = self.path.get(..whole.depth).unwrap_or_default();
        let inner = self.path.get(whole.depth..).unwrap_or_default();
        let mut all = whole.value.clone();
        if let Some(place) = place(&mut all, inner) {
            *place = value.clone();
        }
        match self.ask_with(outer, &all) {
            Offered::Refused => Offered::Taken,
            offered => offered,
        }
    }

    /// What becomes of a value, as the item of a collection if there is one.
    pub(in crate::metadata) fn offer_item(
        &self,
        declared: &DeclaredProperty,
        item: Value,
    ) -> Offered {
        let offered = self.offer(&declared.with(item));
        match offered {
            Offered::Made(Made { shown, written }) if declared.is_collection => {
                let item = written.and_then(|written| written.get(0).cloned());
                Offered::Made(Made {
                    shown,
                    written: item,
                })
            }
            offered => offered,
        }
    }

    /// Whether the struct around a property knows it by another name, as it says of one that it is given twice.
    pub(in crate::metadata) fn is_alias(&self, name: &str) -> bool {
        let known = some_of_each(self.asked().form)
            .into_iter()
            .find_map(|offer| {
                let question = Question {
                    path: &self.path,
                    offer: Some(&offer),
                    twice: true,
                };
                (self.ask)(question).name
            });
        known.is_some_and(|known| known != name)
    }

    /// Goes into a value that is replaced whole; what is given back was around it.
    pub(in crate::metadata) fn hold(&mut self, value: Value) -> Option<ReplacedValue> {
        let outer = self.whole.clone();
        let whole = self.whole.get_or_insert(ReplacedValue {
            depth: self.path.len(),
            value: Value::Null,
        });
        let inner = self.path.get(whole.depth..).unwrap_or_default();
        if let Some(place) = place(&mut whole.value, inner) {
            *place = value;
        }
        outer
    }

    fn ask_with(&self, path: &[&str], value: &Value) -> Offered {
        let question = Question {
            path,
            offer: Some(value),
            twice: false,
        };
        (self.ask)(question).offered
    }
}

impl DeclaredProperty {
    /// A value of the property, of which the item is given if it is a collection.
    pub(in crate::metadata) fn with(&self, item: Value) -> Value {
        with(item, self.is_collection)
    }
}

/// A value, or a collection of it.
fn with(item: Value, is_collection: bool) -> Value {
    if is_collection {
        Value::Array(vec![item])
    } else {
        item
    }
}

/// The place at the end of a path, through the first item of each collection.
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

/// What a patch writes at a path. Until a value is replaced whole, the object at each step has one property, whatever
/// the name is by which it is written.
fn written(mut value: &Value, outer: &[&str], inner: &[&str]) -> Option<Value> {
    for name in outer.iter().filter(|name| !name.starts_with('#')) {
        let members = value.as_object()?;
        let only = || members.iter().find(|(name, _)| *name != "@odata.type");
        value = members.get(*name).or_else(|| Some(only()?.1))?;
    }
    for name in inner {
        let item = value.get(0).unwrap_or(value);
        value = item.get(*name)?;
    }
    Some(value.clone())
}
