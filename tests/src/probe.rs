//! What the process with the compiled models does: it answers questions, one JSON object a line.

use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::Value;
use std::{
    collections::HashMap,
    io::{self, BufRead, Write},
    thread,
};

#[derive(Debug, Serialize, Deserialize)]
pub struct Question {
    /// The schema and the type of the body.
    pub schema: String,
    pub ty: String,
    pub body: String,
    /// What is applied to the default first.
    pub before: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    pub written: String,
    /// Whether what is written reads as the same patch.
    pub is_reread: bool,
    pub changed: Vec<String>,
    /// All of the resource before the patch, after it, after it once more, and after the diff of the first two.
    pub before: Value,
    pub after: Value,
    pub twice: Value,
    pub by_diff: Value,
}

pub type Answered = Result<Answer, String>;

/// A type and how it answers.
pub type Entry = (&'static str, fn(&Question) -> Answered);

/// Values nest by value, and a debug build spends much stack on large ones.
const STACK: usize = 1 << 29;

/// Answers all questions of the input.
///
/// # Errors
/// Input that is no question, and output that is closed.
pub fn serve(schemas: &'static [(&'static str, &'static [Entry])]) -> io::Result<()> {
    let served = thread::Builder::new().stack_size(STACK).spawn(move || {
        let mut entries = HashMap::new();
        for (schema, listed) in schemas {
            entries.extend(listed.iter().map(|(ty, answer)| ((*schema, *ty), answer)));
        }
        let mut out = io::BufWriter::new(io::stdout());
        for line in io::stdin().lock().lines() {
            let question: Question = serde_json::from_str(&line?)?;
            let answer = match entries.get(&(question.schema.as_str(), question.ty.as_str())) {
                Some(answer) => answer(&question),
                None => Err(format!("no models for `{}`", question.ty)),
            };
            serde_json::to_writer(&mut out, &answer)?;
            out.write_all(b"\n")?;
        }
        out.flush()
    })?;
    served
        .join()
        .unwrap_or_else(|_| Err(io::Error::other("a panic")))
}

/// Answers for the patch type of a resource.
///
/// # Errors
/// What the patch type says of a body that it refuses.
pub fn answer<R>(question: &Question) -> Answered
where
    R: GraphPatch + Default + Clone,
    R::Patch: Clone + PartialEq,
{
    let patch: R::Patch = read(&question.body)?;
    let written = text(&patch)?;
    let before = patched(&R::default(), &read(&question.before)?);
    let after = patched(&before, &patch);
    let diff = before.diff(&after);
    Ok(Answer {
        is_reread: read::<R::Patch>(&written)? == patch,
        written,
        changed: { patch.changed_properties() }
            .into_iter()
            .map(Into::into)
            .collect(),
        twice: full(&patched(&after, &patch))?,
        by_diff: full(&patched(&before, &diff))?,
        before: full(&before)?,
        after: full(&after)?,
    })
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn text(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

fn patched<R: GraphPatch + Clone>(resource: &R, patch: &R::Patch) -> R
where
    R::Patch: Clone,
{
    let mut resource = resource.clone();
    patch.clone().apply(&mut resource);
    resource
}

/// All that a patch can say of a resource.
fn full<R: GraphPatch + Clone>(resource: &R) -> Result<Value, String> {
    let full = R::Patch::from(resource.clone());
    serde_json::to_value(full).map_err(|error| error.to_string())
}
