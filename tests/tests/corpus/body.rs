//! The bodies of a corpus, sorted into those that fit their types and those that do not.

use crate::count::Counts;
use graph_patch_tests::{
    corpus::{faults, Corpus, Example, Fault},
    model::Schema,
    probe::Question,
};
use serde_json::{Map, Value};

/// A body of a known type.
pub struct Body<'a> {
    /// Where it stands, for a reader of the output.
    pub name: String,
    pub schema_name: &'a str,
    pub schema: &'a Schema,
    pub ty: &'a str,
    /// The type of the URL, where that is one of several.
    pub declared: Option<&'a str>,
    pub text: &'a str,
    pub json: Map<String, Value>,
    pub response: Option<&'a Map<String, Value>>,
    /// What the type does not take.
    pub faults: Vec<Fault>,
    /// Whether there is nothing against it.
    pub fits: bool,
}

impl Body<'_> {
    /// The types to send it to: its own, and the URL's, which takes derived types, too.
    pub fn asked(&self) -> Vec<String> {
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

/// The bodies whose type is known; what is against the others, and against some of these, is counted.
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
    let json = example.json.as_ref().ok_or("no JSON")?.get();
    let ty = example.body_type.as_ref().ok_or("of no known type")?;
    let schema_name = example.schema.as_ref().ok_or("of no known schema")?;
    let schema = corpus.schemas.get(schema_name).ok_or("no such schema")?;
    schema
        .structure(ty)
        .ok_or("its type is not in the schema")?;
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
        fits: faults.is_empty() && example.exception().is_none(),
        faults,
        json: object,
    })
}

fn exception(example: &Example, body: &Body) -> Option<String> {
    let faults = { body.faults.iter() }.map(|fault| format!("`{}`: {}", fault.path, fault.reason));
    let all: Vec<_> = example.exception().into_iter().chain(faults).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// The type of the URL, where it chooses the body's type as the one that it says, or as its own.
fn declared<'a>(
    example: &'a Example,
    schema: &Schema,
    ty: &str,
    object: &Map<String, Value>,
) -> Option<&'a str> {
    let declared = example.declared_type.as_deref()?;
    let mut concrete = schema.concrete(declared).into_iter();
    let is_chosen = ty == declared || schema.said(object) == Some(ty);
    let is_one = concrete.any(|concrete| concrete.name == ty);
    Some(declared).filter(|declared| is_chosen && is_one && schema.is_polymorphic(declared))
}
