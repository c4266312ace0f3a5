//! Compares the schemas of patches with deserialization, for every `PATCH` body in Microsoft Graph's documentation and for
//! mutations of each. `GRAPH_CORPUS` is the folder with pages and types.

#[allow(dead_code)] // `corpus` uses the rest.
#[path = "../corpus/body.rs"]
mod body;
#[path = "../corpus/count.rs"]
mod count;
#[path = "../corpus/models.rs"]
mod models;

use body::Body;
use count::Counts;
use graph_patch_tests::{
    corpus::{mutations, Corpus},
    model::Style,
    probe::Question,
};
use jsonschema::Validator;
use models::{Models, Purpose};
use serde_json::{Map, Value};
use std::{collections::HashMap, error::Error};

const PURPOSE: Purpose = Purpose {
    folder: "schema_corpus",
    style: Style::Schema,
    function: ("describe", "String"),
    features: &["schema"],
    dependencies: "schemars = \"1\"",
};

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::from_env("schema_corpus")? else {
        return Ok(());
    };
    let corpus = corpus.without_unused_types();
    let mut counts = Counts::new(&corpus);
    let bodies = body::bodies(&corpus, &mut counts);
    let mut schemas = Schemas {
        models: Models::build(&PURPOSE, &bodies)?,
        validators: HashMap::new(),
    };
    for body in &bodies {
        for ty in body.target_types() {
            schemas.documented(body, &ty, &mut counts)?;
            schemas.mutated(body, &ty, &mut counts)?;
        }
    }
    counts.print();
    counts.outcome()
}

struct Schemas<'a> {
    models: Models,
    /// The validators by the names of the schema and the type.
    validators: HashMap<(&'a str, String), Validator>,
}

impl<'a> Schemas<'a> {
    /// Checks the body of a page. Every body without a fault is valid.
    fn documented(
        &mut self,
        body: &Body<'a>,
        ty: &str,
        counts: &mut Counts,
    ) -> Result<(), Box<dyn Error>> {
        let json = Value::Object(body.json.clone());
        let label = if body.is_valid {
            "good bodies: validated if and only if deserialized"
        } else {
            "bodies with a fault: validated if and only if deserialized"
        };
        let read = self.check(body, ty, &[(label, json)], counts)?;
        let read = read.first().cloned().unwrap_or_else(|| Ok(String::new()));
        counts.add(
            "good bodies that validate",
            usize::from(body.is_valid && read.is_ok()),
        );
        if let (true, Err(error)) = (body.is_valid, read) {
            counts.exception(&body.name, format!("not deserialized as {ty}: {error}"));
        }
        Ok(())
    }

    /// Checks mutations of a body without faults.
    fn mutated(
        &mut self,
        body: &Body<'a>,
        ty: &str,
        counts: &mut Counts,
    ) -> Result<(), Box<dyn Error>> {
        if !body.is_valid {
            return Ok(());
        }
        let mutations = mutations(body.schema, body.ty, &body.json);
        let mutations: Vec<_> = { mutations.into_iter() }
            .map(|invalid| (invalid.label, invalid.body))
            .collect();
        self.check(body, ty, &mutations, counts).map(drop)
    }

    /// Checks that bodies are valid exactly if they are deserialized, and returns the answers of the models.
    fn check(
        &mut self,
        body: &Body<'a>,
        ty: &str,
        bodies: &[(&'static str, Value)],
        counts: &mut Counts,
    ) -> Result<Vec<Result<String, String>>, Box<dyn Error>> {
        let ask = |text: String| body.question(ty, text, &Map::new());
        let questions: Vec<_> = { bodies.iter() }
            .map(|(_, body)| ask(body.to_string()))
            .collect();
        let answers = self.models.ask(&questions)?;
        let validator = self.validator(body, ty, &ask(String::new()))?;
        let original = Value::Object(body.json.clone());
        for ((label, json), answer) in bodies.iter().zip(&answers) {
            let valid = validator.validate(json).map_err(|error| error.to_string());
            if valid.is_err() && answer.is_ok() && has_struct_as_array(&original, json) {
                counts.add("exceptions: a struct as an array of its fields", 1);
                continue;
            }
            counts.check(label, valid.is_ok() == answer.is_ok(), || {
                format!("{} as {ty}: {json}: {valid:?} {answer:?}", body.name)
            });
        }
        Ok(answers)
    }

    fn validator(
        &mut self,
        body: &Body<'a>,
        ty: &str,
        question: &Question,
    ) -> Result<&Validator, Box<dyn Error>> {
        let key = (body.schema_name, ty.to_owned());
        if !self.validators.contains_key(&key) {
            let answers = self.models.ask::<String>(std::slice::from_ref(question))?;
            let schema = answers.into_iter().next().ok_or("no answer")??;
            let validator = jsonschema::validator_for(&serde_json::from_str(&schema)?)?;
            self.validators.insert(key.clone(), validator);
        }
        Ok(&self.validators[&key])
    }
}

/// Returns `true` if the mutated body has an array in place of an object. `Deserialize` of a derived struct accepts it.
fn has_struct_as_array(original: &Value, mutated: &Value) -> bool {
    match (original, mutated) {
        (Value::Object(_), Value::Array(_)) => true,
        (Value::Object(original), Value::Object(mutated)) => { original.iter() }
            .filter_map(|(name, value)| Some((value, mutated.get(name)?)))
            .any(|(original, mutated)| has_struct_as_array(original, mutated)),
        (Value::Array(original), Value::Array(mutated)) => { original.iter() }
            .zip(mutated)
            .any(|(original, mutated)| has_struct_as_array(original, mutated)),
        _ => false,
    }
}
