//! The faults of a body: members and values that its type does not accept.

use super::Member;
use crate::{
    model::{Kind, Property, Schema},
    text,
};
use serde_json::{Map, Value};

#[derive(Debug)]
pub struct Fault {
    /// The names of the properties, joined by `/`, without indexes of collections.
    pub path: String,
    pub reason: String,
    /// `false` for a navigation property of an open type, which the models treat as a dynamic property.
    pub is_detected: bool,
}

/// Returns the faults of an object, in the order of its members.
#[must_use]
pub fn faults(schema: &Schema, ty: &str, object: &Map<String, Value>) -> Vec<Fault> {
    let mut found = Faults {
        schema,
        found: Vec::new(),
    };
    match schema.annotated_type(object) {
        Some(annotated) if annotated != ty => found.push("@odata.type", "another type"),
        _ => found.members(ty, object, ""),
    }
    found.found
}

struct Faults<'a> {
    schema: &'a Schema,
    found: Vec<Fault>,
}

/// Returns the path with a name appended.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.into()
    } else {
        format!("{path}/{name}")
    }
}

impl Faults<'_> {
    fn push(&mut self, path: &str, reason: impl Into<String>) {
        self.found.push(Fault {
            path: path.into(),
            reason: reason.into(),
            is_detected: true,
        });
    }

    fn object(&mut self, declared: &str, object: &Map<String, Value>, path: &str) {
        let ty = self.schema.annotated_type(object).unwrap_or(declared);
        let mut known = self.schema.concrete(declared).into_iter();
        if known.any(|known| known.name == ty) {
            self.members(ty, object, path);
        } else {
            let path = join(path, "@odata.type");
            self.push(
                &path,
                format!("`{ty}` is not a concrete type of `{declared}`"),
            );
        }
    }

    fn members(&mut self, ty: &str, object: &Map<String, Value>, path: &str) {
        for (name, value) in object {
            let path = join(path, name);
            match self.schema.member(ty, name) {
                Member::Property(property) => self.property(property, value, &path),
                Member::Unknown => self.push(&path, format!("`{ty}` has no such property")),
                Member::Navigation => self.found.push(Fault {
                    path,
                    reason: "a navigation property".into(),
                    is_detected: !self.schema.is_open(ty),
                }),
                Member::Binding => self.push(&path, "the models declare no navigation property"),
                Member::Type if !value.is_string() => self.push(&path, "not the name of a type"),
                Member::Type | Member::Ignored | Member::Dynamic => {}
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
            _ if is_many => self.push(path, "not a collection"),
            _ => self.item(item, property.nullable, value, path),
        }
    }

    fn item(&mut self, item: &str, is_nullable: bool, value: &Value, path: &str) {
        match value {
            Value::Null if is_nullable => {}
            Value::Null => self.push(path, "null for a non-nullable property"),
            Value::Object(object) if self.schema.structure(item).is_some() => {
                self.object(item, object, path);
            }
            _ if is_of_type(self.schema, item, value) => {}
            _ => self.push(path, format!("not of type `{item}`")),
        }
    }
}

/// Returns `true` if the value, which is not an object, is valid for an enum or a primitive type.
fn is_of_type(schema: &Schema, item: &str, value: &Value) -> bool {
    match (item, value) {
        ("Edm.Untyped", _)
        | ("Edm.Boolean", Value::Bool(_))
        | ("Edm.Decimal" | "Edm.Double" | "Edm.Single", Value::Number(_)) => true,
        (_, Value::Number(number)) => number.as_i64().is_some_and(|int| is_in_range(item, int)),
        (_, Value::String(value)) => match schema.types.get(item) {
            Some(ty) => ty.kind == Kind::Enum && ty.accepts(value),
            None => text::is_valid(item, value),
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
