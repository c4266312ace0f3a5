//! Good bodies → bad ones, each with one fault.

use super::{fault::join, Member};
use crate::model::{Property, Schema};
use serde_json::{json, Map, Value};

/// A body that must be refused, and where.
pub struct Bad {
    pub body: Value,
    /// The properties on the way, joined by `/`.
    pub path: String,
    /// What is counted.
    pub what: &'static str,
}

/// Every property in turn made unknown, of another type, or null where it cannot be, at every depth.
#[must_use]
pub fn mutations(schema: &Schema, ty: &str, body: &Map<String, Value>) -> Vec<Bad> {
    let mut mutations = Mutations {
        schema,
        body: Value::Object(body.clone()),
        made: Vec::new(),
    };
    mutations.object(ty, body, &At::default());
    mutations.made
}

struct Mutations<'a> {
    schema: &'a Schema,
    body: Value,
    made: Vec<Bad>,
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
    fn make(&mut self, at: &At, value: Value, what: &'static str) {
        let mut body = self.body.clone();
        if let Some(place) = body.pointer_mut(&at.pointer) {
            *place = value;
        }
        let path = at.path.clone();
        self.made.push(Bad { body, path, what });
    }

    fn object(&mut self, declared: &str, object: &Map<String, Value>, at: &At) {
        let ty = self.schema.said(object).unwrap_or(declared);
        let unknown = at.member("noSuchProperty");
        if let Member::Unknown = self.schema.member(ty, "noSuchProperty") {
            let mut extended = object.clone();
            extended.insert("noSuchProperty".into(), true.into());
            let place = At {
                pointer: at.pointer.clone(),
                path: unknown.path,
            };
            self.make(
                &place,
                extended.into(),
                "bad: an unknown property, refused at its path",
            );
        }
        for (name, value) in object {
            match self.schema.member(ty, name) {
                Member::Type => {
                    self.make(
                        &at.member(name),
                        json!("#no.such.type"),
                        "bad: an unknown type, refused at its path",
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
            self.make(at, Value::Null, "bad: null, refused at its path");
            self.make(
                at,
                json!({}),
                "bad: another type's value, refused at its path",
            );
            self.make(
                at,
                json!("no collection"),
                "bad: another type's value, refused at its path",
            );
        }
        for (index, element) in elements.iter().enumerate() {
            self.item(item, property.nullable, element, &at.element(index));
        }
    }

    fn item(&mut self, item: &str, is_nullable: bool, value: &Value, at: &At) {
        if !is_nullable {
            self.make(at, Value::Null, "bad: null, refused at its path");
        }
        for misfit in misfits(self.schema, item) {
            self.make(at, misfit, "bad: another type's value, refused at its path");
        }
        if let (Value::Object(object), Some(_)) = (value, self.schema.structure(item)) {
            self.object(item, object, at);
        }
    }
}

/// Values that are not of a type.
fn misfits(schema: &Schema, item: &str) -> Vec<Value> {
    if let Some(ty) = schema.types.get(item) {
        let unknown = json!("no such member");
        return if schema.structure(item).is_some() {
            vec![json!("no object"), json!([]), json!(7)]
        } else if ty.takes("no such member") {
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
        "Edm.Decimal" | "Edm.Double" | "Edm.Single" => vec![json!("no number"), json!(true)],
        _ => vec![json!("not of the form"), json!(7)],
    }
}
