//! A place in a body, and bodies that set one property there.

use alloc::{string::String, vec::Vec};
use serde_json::{json, Value};

/// A place in a body: the types and the names of the properties that lead there, and the type of the object there.
#[derive(Clone, Default)]
pub(super) struct Path {
    outer: Vec<(&'static str, String)>,
    odata_type: &'static str,
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
        let mut outer = self.outer.clone();
        outer.push((self.odata_type, name.into()));
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
        outer.fold(inner, |value, (odata_type, name)| {
            object(odata_type, name, value)
        })
    }
}
