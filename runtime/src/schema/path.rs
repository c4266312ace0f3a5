//! A place in a body, and bodies that set one property there.

use alloc::{string::String, vec::Vec};
use serde_json::{json, Value};

/// A place in a body: the types and the names of the properties that lead there, and the type of the object there.
#[derive(Clone, Default)]
pub(super) struct Path {
    outer: Vec<Step>,
    odata_type: &'static str,
}

/// A property on the way, and the type of the object that has it.
#[derive(Clone)]
struct Step {
    odata_type: &'static str,
    name: String,
    /// Whether the way leads through an item of the property, which is a collection.
    is_collection: bool,
}

impl Path {
    /// Returns the same place with the type of its object.
    pub(super) fn of_type(&self, odata_type: &'static str) -> Self {
        Self {
            odata_type,
            ..self.clone()
        }
    }

    /// Returns the place of a property's value.
    pub(super) fn member(&self, name: &str) -> Self {
        self.step(name, false)
    }

    /// Returns the place of an item of a collection.
    pub(super) fn item(&self, name: &str) -> Self {
        self.step(name, true)
    }

    fn step(&self, name: &str, is_collection: bool) -> Self {
        let mut outer = self.outer.clone();
        outer.push(Step {
            odata_type: self.odata_type,
            name: name.into(),
            is_collection,
        });
        Self {
            outer,
            odata_type: "",
        }
    }

    /// Returns a body that sets one property of the object at this place.
    pub(super) fn body(&self, name: &str, value: Value) -> Value {
        let object =
            |odata_type, name: &str, value| json!({ "@odata.type": odata_type, name: value });
        let inner = object(self.odata_type, name, value);
        let outer = self.outer.iter().rev();
        outer.fold(inner, |value, step| {
            let value = if step.is_collection {
                json!([value])
            } else {
                value
            };
            object(step.odata_type, &step.name, value)
        })
    }
}
