//! A body with a fault is rejected with an error that names the place.

use crate::{body::Body, count::Counts, models::Models};
use graph_patch_tests::{
    corpus::{mutations, InvalidBody},
    probe::AnswerResult,
};
use serde_json::Map;
use std::error::Error;

/// Checks the documented bodies with faults, and mutations of the others.
///
/// # Errors
/// Returns an error if the models do not answer.
pub fn check(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    documented(models, bodies, counts)?;
    mutated(models, bodies, counts)
}

/// Checks the documentation's own errors: the first of them is reported.
fn documented(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    let is_invalid = |body: &&Body| body.faults.iter().any(|fault| fault.is_detected);
    let invalid: Vec<_> = bodies.iter().filter(is_invalid).collect();
    let questions: Vec<_> = { invalid.iter() }
        .map(|body| body.question(body.ty, body.text.into(), &Map::new()))
        .collect();
    for (body, answer) in invalid.iter().zip(models.ask(&questions)?) {
        let mut paths = body.faults.iter().map(|fault| fault.path.as_str());
        let is_rejected = paths.any(|path| is_rejected_at(path, &answer));
        counts.check(
            "documented bodies with a fault, rejected at it",
            is_rejected,
            || format!("{}: {:?}: {answer:?}", body.name, body.faults),
        );
    }
    Ok(())
}

fn mutated(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    for body in bodies.iter().filter(|body| body.is_valid) {
        let invalid = mutations(body.schema, body.ty, &body.json);
        for ty in body.target_types() {
            let ask =
                |invalid: &InvalidBody| body.question(&ty, invalid.body.to_string(), &Map::new());
            let questions: Vec<_> = invalid.iter().map(ask).collect();
            for (invalid, answer) in invalid.iter().zip(models.ask(&questions)?) {
                counts.check(
                    invalid.label,
                    is_rejected_at(&invalid.path, &answer),
                    || format!("{} as {ty} at {}: {answer:?}", body.name, invalid.path),
                );
            }
        }
    }
    Ok(())
}

fn is_rejected_at(path: &str, answer: &AnswerResult) -> bool {
    match answer {
        Ok(_) => false,
        Err(message) => message.starts_with(&format!("property `{}`: ", path.escape_debug())),
    }
}
