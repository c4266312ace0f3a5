//! What a body has that its type does not take.

use super::Member;
use crate::{
    model::{Kind, Property, Schema},
    text,
};
use serde_json::{Map, Value};

#[derive(Debug)]
pub struct Fault {
    /// The properties on the way, joined by `/`; the elements of a collection have no part of their own.
    pub path: String,
    pub reason: String,
    /// Whether the models see it: a navigation property of an open type is a dynamic one to them.
    pub is_seen: bool,
}

/// The faults of an object, in the order of its members.
#[must_use]
pub fn faults(schema: &Schema, ty: &str, object: &Map<String, Value>) -> Vec<Fault> {
    let mut found = Faults {
        schema,
        found: Vec::new(),
    };
    match schema.said(object) {
        Some(said) if said != ty => found.note("@odata.type", "another type"),
        _ => found.members(ty, object, ""),
    }
    found.found
}

struct Faults<'a> {
    schema: &'a Schema,
    found: Vec<Fault>,
}

/// A path with one more name.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.into()
    } else {
        format!("{path}/{name}")
    }
}

impl Faults<'_> {
    fn note(&mut self, path: &str, reason: impl Into<String>) {
        self.found.push(Fault {
            path: path.into(),
            reason: reason.into(),
            is_seen: true,
        });
    }

    fn object(&mut self, declared: &str, object: &Map<String, Value>, path: &str) {
        let ty = self.schema.said(object).unwrap_or(declared);
        let mut known = self.schema.concrete(declared).into_iter();
        if known.any(|known| known.name == ty) {
            self.members(ty, object, path);
        } else {
            let path = join(path, "@odata.type");
            self.note(&path, format!("`{ty}` is no concrete type of `{declared}`"));
        }
    }

    fn members(&mut self, ty: &str, object: &Map<String, Value>, path: &str) {
        for (name, value) in object {
            let path = join(path, name);
            match self.schema.member(ty, name) {
                Member::Property(property) => self.property(property, value, &path),
                Member::Unknown => self.note(&path, format!("`{ty}` has no such property")),
                Member::Navigation => self.found.push(Fault {
                    path,
                    reason: "a navigation property".into(),
                    is_seen: !self.schema.is_open(ty),
                }),
                Member::Type if !value.is_string() => self.note(&path, "no name of a type"),
                Member::Type | Member::PassedOver | Member::Dynamic => {}
            }
        }
    }

    fn property(&mut self, property: &Property, value: &Value, path: &str) {
        let (item, is_many) = property.item();
        match value {
            Value::Array(items) if is_many => {
                for value in items {
                    self.item(item, property.nullable, value, path);
                }
            }
            _ if is_many => self.note(path, "no collection"),
            _ => self.item(item, property.nullable, value, path),
        }
    }

    fn item(&mut self, item: &str, is_nullable: bool, value: &Value, path: &str) {
        match value {
            Value::Null if is_nullable => {}
            Value::Null => self.note(path, "null, not nullable"),
            Value::Object(object) if self.schema.structure(item).is_some() => {
                self.object(item, object, path);
            }
            _ if is_of_type(self.schema, item, value) => {}
            _ => self.note(path, format!("not of type `{item}`")),
        }
    }
}

/// Whether a value that is no object is of an enum or of a primitive type.
fn is_of_type(schema: &Schema, item: &str, value: &Value) -> bool {
    match (item, value) {
        ("Edm.Untyped", _)
        | ("Edm.Boolean", Value::Bool(_))
        | ("Edm.Decimal" | "Edm.Double" | "Edm.Single", Value::Number(_)) => true,
        (_, Value::Number(number)) => number.as_i64().is_some_and(|int| is_in_range(item, int)),
        (_, Value::String(value)) => match schema.types.get(item) {
            Some(ty) => ty.kind == Kind::Enum && ty.takes(value),
            None => text::is_of_form(item, value),
        },
        _ => false,
    }
}

fn is_in_range(edm: &str, int: i64) -> bool {
    match edm {
        "Edm.Byte" => u8::try_from(int).is_ok(),
        "Edm.SByte" => i8::try_from(int).is_ok(),
        "Edm.Int16" => i16::try_from(int).is_ok(),
        "Edm.Int32" => i32::try_from(int).is_ok(),
        _ => edm == "Edm.Int64",
    }
}
