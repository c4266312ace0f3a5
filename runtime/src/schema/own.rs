//! The schema that a resource already has, and the definitions that it refers to.

use alloc::{string::String, vec::Vec};
use serde_json::{Map, Value};

/// The number of references and alternatives to follow, so that schemas that only refer to each other end the search.
const MAX_DEPTH: u8 = 16;

/// The definitions of a document, and the part of a reference before the name of a definition.
pub(super) struct Definitions<'a> {
    pub(super) map: &'a Map<String, Value>,
    pub(super) prefix: &'a str,
}

impl Definitions<'_> {
    /// Returns the schema of a property.
    pub(super) fn property<'s>(&'s self, schema: &'s Value, name: &str) -> Option<&'s Value> {
        self.find(schema, MAX_DEPTH, &|object| {
            object.get("properties")?.get(name)
        })
    }

    /// Returns the schema of a collection's items.
    pub(super) fn items<'s>(&'s self, schema: &'s Value) -> Option<&'s Value> {
        self.find(schema, MAX_DEPTH, &|object| object.get("items"))
    }

    /// Returns the description of an object's type.
    pub(super) fn description<'s>(&'s self, schema: &'s Value) -> Option<&'s Value> {
        self.find(schema, MAX_DEPTH, &|object| {
            let is_type = object.contains_key("properties");
            object.get("description").filter(|_| is_type)
        })
    }

    /// Returns the schema of the properties that the type does not declare.
    pub(super) fn dynamic<'s>(&'s self, schema: &'s Value) -> Option<&'s Value> {
        self.find(schema, MAX_DEPTH, &|object| {
            let names = ["additionalProperties", "unevaluatedProperties"];
            let mut found = names.iter().filter_map(|name| object.get(*name));
            found.find(|schema| **schema != Value::Bool(false))
        })
    }

    /// Returns the schema of an enum's variant: the alternative that names its type, or the one in the same place.
    pub(super) fn variant<'s>(
        &'s self,
        schema: &'s Value,
        index: usize,
        odata_type: &str,
    ) -> Option<&'s Value> {
        // An `Option` is described by alternatives too, one of which is null.
        let alternatives = self.find(schema, MAX_DEPTH, &|object| {
            let found = object.get("oneOf").or_else(|| object.get("anyOf"))?;
            let has_null = found.as_array()?.iter().any(is_null);
            (!has_null).then_some(found)
        });
        let alternatives = alternatives?.as_array()?;
        let is_named = |schema: &&Value| {
            let tag = self.property(schema, "@odata.type");
            tag.is_some_and(|tag| names_type(tag, odata_type))
        };
        let found = alternatives.iter().find(is_named);
        found.or_else(|| alternatives.get(index)).map(untagged)
    }

    /// Returns `true` if the schema accepts null, as far as that is evident.
    pub(super) fn accepts_null(&self, schema: &Value) -> bool {
        self.accepts_null_within(schema, MAX_DEPTH)
    }

    fn accepts_null_within(&self, schema: &Value, depth: u8) -> bool {
        let (Value::Object(object), Some(depth)) = (schema, depth.checked_sub(1)) else {
            return *schema == Value::Bool(true);
        };
        let accepts = |schema: &Value| self.accepts_null_within(schema, depth);
        object
            .iter()
            .all(|(keyword, value)| match keyword.as_str() {
                "type" => value == "null" || contains(value, &"null".into()),
                "enum" => contains(value, &Value::Null),
                "const" => value.is_null(),
                "not" => !accepts(value),
                "$ref" => self.target(value).is_some_and(accepts),
                "allOf" => value.as_array().into_iter().flatten().all(accepts),
                "anyOf" | "oneOf" => value.as_array().into_iter().flatten().any(accepts),
                _ => true,
            })
    }

    /// Searches a schema and everything that it applies to the same value.
    fn find<'s>(
        &'s self,
        schema: &'s Value,
        depth: u8,
        get: &dyn Fn(&'s Map<String, Value>) -> Option<&'s Value>,
    ) -> Option<&'s Value> {
        let object = schema.as_object()?;
        let depth = depth.checked_sub(1)?;
        get(object).or_else(|| {
            let target = object.get("$ref").and_then(|target| self.target(target));
            let keywords = ["allOf", "anyOf", "oneOf"].iter();
            let lists = keywords.filter_map(|keyword| object.get(*keyword)?.as_array());
            let applied = target.into_iter().chain(lists.flatten());
            { applied }.find_map(|schema| self.find(schema, depth, get))
        })
    }

    /// Returns the definition that a reference names.
    fn target(&self, reference: &Value) -> Option<&Value> {
        self.map.get(&self.name(reference)?)
    }

    /// Returns the name of the only definition that a schema refers to, except for null and the tag of a variant.
    pub(super) fn definition(&self, schema: &Value) -> Option<String> {
        if let Some(reference) = schema.get("$ref") {
            return self.name(reference);
        }
        let list = |keyword| schema.get(keyword).and_then(Value::as_array);
        let mut parts =
            { list("allOf").into_iter().flatten() }.filter(|part| self.definition(part).is_some());
        let alternatives = list("anyOf").or_else(|| list("oneOf"));
        let mut alternatives = { alternatives.into_iter().flatten() }.filter(|part| !is_null(part));
        match (parts.next(), parts.next()) {
            (Some(part), None) => self.definition(part),
            _ => match (alternatives.next(), alternatives.next()) {
                (Some(only), None) => self.definition(only),
                _ => None,
            },
        }
    }

    /// Returns the name of the definition that a reference names.
    pub(super) fn name(&self, reference: &Value) -> Option<String> {
        let name = reference.as_str()?.strip_prefix(self.prefix)?;
        Some(decode(name).replace("~1", "/").replace("~0", "~"))
    }
}

fn is_null(schema: &Value) -> bool {
    schema.get("type") == Some(&"null".into())
}

fn contains(values: &Value, value: &Value) -> bool {
    values.as_array().is_some_and(|all| all.contains(value))
}

/// Returns `true` if the schema of a tag accepts the name of the type.
fn names_type(tag: &Value, odata_type: &str) -> bool {
    let is_name = |value: &Value| {
        let name = value.as_str().map(|name| name.trim_start_matches('#'));
        name == Some(odata_type.trim_start_matches('#'))
    };
    let accepted = tag.get("enum").and_then(Value::as_array);
    { tag.get("const").into_iter() }
        .chain(accepted.into_iter().flatten())
        .any(is_name)
}

/// Returns the value of an externally tagged variant, or the schema itself if it is not one.
fn untagged(schema: &Value) -> &Value {
    let properties = schema.get("properties").and_then(Value::as_object);
    let is_reference = schema.get("$ref").is_some();
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &String| required.is_some_and(|all| all.iter().any(|required| required == name));
    let mut properties = properties.into_iter().flatten();
    match (properties.next(), properties.next()) {
        (Some((name, value)), None)
            if !is_reference && !name.contains('@') && is_required(name) =>
        {
            value
        }
        _ => schema,
    }
}

/// Decodes percent-encoded bytes.
fn decode(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes: Vec<u8> = parts.next().unwrap_or_default().into();
    for part in parts {
        let byte = part
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend(part.bytes().skip(2));
            }
            None => bytes.extend(b"%".iter().copied().chain(part.bytes())),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
