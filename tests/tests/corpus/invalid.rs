//! A body with a fault is refused, with an error that names the place.

use crate::{body::Body, count::Counts, models::Models};
use graph_patch_tests::{
    corpus::{mutations, Bad},
    probe::Answered,
};
use serde_json::Map;
use std::error::Error;

/// # Errors
/// Models that give no answer.
pub fn judge(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    documented(models, bodies, counts)?;
    mutated(models, bodies, counts)
}

/// The documentation's own mistakes: the first that is read is told.
fn documented(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    let is_bad = |body: &&Body| body.faults.iter().any(|fault| fault.is_seen);
    let bad: Vec<_> = bodies.iter().filter(is_bad).collect();
    let questions: Vec<_> = { bad.iter() }
        .map(|body| body.question(body.ty, body.text.into(), &Map::new()))
        .collect();
    for (body, answer) in bad.iter().zip(models.ask(&questions)?) {
        let mut paths = body.faults.iter().map(|fault| fault.path.as_str());
        let refused = paths.any(|path| is_refused_at(path, &answer));
        counts.check(
            "documented ones with a fault, refused at it",
            refused,
            || format!("{}: {:?}: {answer:?}", body.name, body.faults),
        );
    }
    Ok(())
}

fn mutated(models: &Models, bodies: &[Body], counts: &mut Counts) -> Result<(), Box<dyn Error>> {
    for body in bodies.iter().filter(|body| body.fits) {
        let bad = mutations(body.schema, body.ty, &body.json);
        for ty in body.asked() {
            let ask = |bad: &Bad| body.question(&ty, bad.body.to_string(), &Map::new());
            let questions: Vec<_> = bad.iter().map(ask).collect();
            for (bad, answer) in bad.iter().zip(models.ask(&questions)?) {
                counts.check(bad.what, is_refused_at(&bad.path, &answer), || {
                    format!("{} as {ty} at {}: {answer:?}", body.name, bad.path)
                });
            }
        }
    }
    Ok(())
}

fn is_refused_at(path: &str, answer: &Answered) -> bool {
    match answer {
        Ok(_) => false,
        Err(told) => told.starts_with(&format!("property `{path}`: ")),
    }
}
