//! The bodies of a corpus with their faults.

use crate::count::Counts;
use graph_patch_tests::{
    corpus::{faults, Corpus, Example, Fault},
    model::Schema,
    probe::Question,
};
use serde_json::{Map, Value};

/// A body of a known type.
pub struct Body<'a> {
    /// The page and the number of the body, for the output.
    pub name: String,
    pub schema_name: &'a str,
    pub schema: &'a Schema,
    pub ty: &'a str,
    /// The type of the URL, if it is polymorphic.
    pub declared: Option<&'a str>,
    pub text: &'a str,
    pub json: Map<String, Value>,
    pub response: Option<&'a Map<String, Value>>,
    /// Members and values that the type does not accept.
    pub faults: Vec<Fault>,
    /// `true` if neither the record nor the type has a reason against the body.
    pub is_valid: bool,
}

impl Body<'_> {
    /// Returns the types to send the body to: its own, and the polymorphic type of the URL.
    pub fn target_types(&self) -> Vec<String> {
        let any = self.declared.map(|declared| format!("any {declared}"));
        [self.ty.into()].into_iter().chain(any).collect()
    }

    pub fn question(&self, ty: &str, text: String, before: &Map<String, Value>) -> Question {
        Question {
            schema: self.schema_name.into(),
            ty: ty.into(),
            body: text,
            before: Value::Object(before.clone()).to_string(),
        }
    }
}

/// Returns the bodies with a known type, and counts the exceptions.
///
/// Exceptions are bodies without a known type, and bodies with a reason against them.
pub fn bodies<'a>(corpus: &'a Corpus, counts: &mut Counts) -> Vec<Body<'a>> {
    let mut bodies = Vec::new();
    for page in &corpus.pages {
        for (index, example) in page.examples.iter().enumerate() {
            let version = page.version.as_deref().unwrap_or_default();
            let name = format!("{version} {} {}", page.page, index + 1);
            match body(corpus, example, &name) {
                Ok(body) => {
                    if let Some(reason) = exception(example, &body) {
                        counts.exception(&name, reason);
                    }
                    bodies.push(body);
                }
                Err(reason) => counts.exception(&name, reason),
            }
        }
    }
    bodies
}

fn body<'a>(corpus: &'a Corpus, example: &'a Example, name: &str) -> Result<Body<'a>, String> {
    let json = example.json.as_ref().ok_or("not JSON")?.get();
    let ty = example.body_type.as_ref().ok_or("type not known")?;
    let schema_name = example.schema.as_ref().ok_or("schema not known")?;
    let schema = corpus
        .schemas
        .get(schema_name)
        .ok_or("schema not in the corpus")?;
    schema.structure(ty).ok_or("type not in the schema")?;
    let object: Map<_, _> = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let faults = faults(schema, ty, &object);
    Ok(Body {
        name: name.into(),
        schema_name,
        schema,
        ty,
        declared: declared(example, schema, ty, &object),
        text: json,
        response: example.response().and_then(Value::as_object),
        is_valid: faults.is_empty() && example.exception().is_none(),
        faults,
        json: object,
    })
}

fn exception(example: &Example, body: &Body) -> Option<String> {
    let faults = { body.faults.iter() }.map(|fault| format!("`{}`: {}", fault.path, fault.reason));
    let all: Vec<_> = example.exception().into_iter().chain(faults).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// Returns the type of the URL, if it is polymorphic and the body's type is its own or the annotated one.
fn declared<'a>(
    example: &'a Example,
    schema: &Schema,
    ty: &str,
    object: &Map<String, Value>,
) -> Option<&'a str> {
    let declared = example.declared_type.as_deref()?;
    let mut concrete = schema.concrete(declared).into_iter();
    let is_selected = ty == declared || schema.annotated_type(object) == Some(ty);
    let is_concrete = concrete.any(|concrete| concrete.name == ty);
    Some(declared).filter(|declared| is_selected && is_concrete && schema.is_polymorphic(declared))
}
