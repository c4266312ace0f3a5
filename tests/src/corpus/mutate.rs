//! Mutates valid bodies into invalid ones with one fault each.

use super::{fault::join, Member};
use crate::model::{Property, Schema};
use serde_json::{json, Map, Value};

/// A body that must be rejected, with the place of the error.
pub struct InvalidBody {
    pub body: Value,
    /// The names of the properties, joined by `/`.
    pub path: String,
    /// The label of the counter.
    pub label: &'static str,
}

/// Returns mutations of every property at every depth: an unknown name, a value of another type, or a forbidden null.
#[must_use]
pub fn mutations(schema: &Schema, ty: &str, body: &Map<String, Value>) -> Vec<InvalidBody> {
    let mut mutations = Mutations {
        schema,
        body: Value::Object(body.clone()),
        invalid: Vec::new(),
    };
    mutations.object(ty, body, &At::default());
    mutations.invalid
}

struct Mutations<'a> {
    schema: &'a Schema,
    body: Value,
    invalid: Vec<InvalidBody>,
}

/// A place in the body.
#[derive(Default)]
struct At {
    pointer: String,
    path: String,
}

impl At {
    fn member(&self, name: &str) -> Self {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        Self {
            pointer: format!("{}/{escaped}", self.pointer),
            path: join(&self.path, name),
        }
    }

    fn element(&self, index: usize) -> Self {
        Self {
            pointer: format!("{}/{index}", self.pointer),
            path: self.path.clone(),
        }
    }
}

impl Mutations<'_> {
    fn replace(&mut self, at: &At, value: Value, label: &'static str) {
        let mut body = self.body.clone();
        if let Some(place) = body.pointer_mut(&at.pointer) {
            *place = value;
        }
        let path = at.path.clone();
        self.invalid.push(InvalidBody { body, path, label });
    }

    fn object(&mut self, declared: &str, object: &Map<String, Value>, at: &At) {
        let ty = self.schema.annotated_type(object).unwrap_or(declared);
        let unknown = at.member("noSuchProperty");
        if let Member::Unknown = self.schema.member(ty, "noSuchProperty") {
            let mut extended = object.clone();
            extended.insert("noSuchProperty".into(), true.into());
            let place = At {
                pointer: at.pointer.clone(),
                path: unknown.path,
            };
            self.replace(
                &place,
                extended.into(),
                "invalid: unknown property, rejected at its path",
            );
        }
        for (name, value) in object {
            match self.schema.member(ty, name) {
                Member::Type => {
                    self.replace(
                        &at.member(name),
                        json!("#no.such.type"),
                        "invalid: unknown type, rejected at its path",
                    );
                }
                Member::Property(property) => self.property(property, value, &at.member(name)),
                _ => {}
            }
        }
    }

    fn property(&mut self, property: &Property, value: &Value, at: &At) {
        let (item, is_many) = property.item();
        let Value::Array(elements) = value else {
            return self.item(item, property.nullable, value, at);
        };
        if is_many {
            self.replace(at, Value::Null, "invalid: null, rejected at its path");
            self.replace(
                at,
                json!({}),
                "invalid: value of another type, rejected at its path",
            );
            self.replace(
                at,
                json!("not a collection"),
                "invalid: value of another type, rejected at its path",
            );
        }
        for (index, element) in elements.iter().enumerate() {
            self.item(item, property.nullable, element, &at.element(index));
        }
    }

    fn item(&mut self, item: &str, is_nullable: bool, value: &Value, at: &At) {
        if !is_nullable {
            self.replace(at, Value::Null, "invalid: null, rejected at its path");
        }
        for value in invalid_values(self.schema, item) {
            self.replace(
                at,
                value,
                "invalid: value of another type, rejected at its path",
            );
        }
        if let (Value::Object(object), Some(_)) = (value, self.schema.structure(item)) {
            self.object(item, object, at);
        }
    }
}

/// Returns values that are invalid for a type.
fn invalid_values(schema: &Schema, item: &str) -> Vec<Value> {
    if let Some(ty) = schema.types.get(item) {
        let unknown = json!("no such member");
        return if schema.structure(item).is_some() {
            vec![json!("not an object"), json!([]), json!(7)]
        } else if ty.accepts("no such member") {
            vec![json!(true), json!({})]
        } else {
            vec![json!(true), unknown]
        };
    }
    match item {
        "Edm.Untyped" => vec![],
        "Edm.String" => vec![json!(7), json!(false), json!({})],
        "Edm.Boolean" => vec![json!("true"), json!(1)],
        "Edm.Byte" => vec![json!(256), json!(-1), json!("1")],
        "Edm.Int16" => vec![json!(32_768), json!(true)],
        "Edm.Int32" => vec![json!(2_147_483_648_u32), json!(1.5), json!(true)],
        "Edm.Int64" => vec![
            json!(9_223_372_036_854_775_808_u64),
            json!(1.5),
            json!(true),
        ],
        "Edm.Decimal" | "Edm.Double" | "Edm.Single" => vec![json!("not a number"), json!(true)],
        _ => vec![json!("not valid"), json!(7)],
    }
}
