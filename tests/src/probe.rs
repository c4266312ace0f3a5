//! The process with the compiled models: it answers questions, one JSON object per line.

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
    /// The body that is applied to the default first.
    pub before: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    pub serialized: String,
    /// `true` if the serialized patch deserializes to the same patch.
    pub round_trips: bool,
    pub changed: Vec<String>,
    /// The complete resource before the patch, after it, after it twice, and after the diff of the first two.
    pub before: Value,
    pub after: Value,
    pub twice: Value,
    pub by_diff: Value,
}

pub type AnswerResult = Result<Answer, String>;

/// A type and the function that answers for it.
pub type Entry<A> = (&'static str, fn(&Question) -> Result<A, String>);

/// Types contain each other by value, and a debug build needs much stack for large values.
const STACK: usize = 1 << 29;

/// Answers all questions from stdin.
///
/// # Errors
/// Returns an error for a line that is not a question, and for closed output.
pub fn serve<A: Serialize>(
    schemas: &'static [(&'static str, &'static [Entry<A>])],
) -> io::Result<()> {
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
        .unwrap_or_else(|_| Err(io::Error::other("the thread panicked")))
}

/// Answers a question with the patch type of a resource.
///
/// # Errors
/// Returns the error of the patch type if it rejects the body.
pub fn answer<R>(question: &Question) -> AnswerResult
where
    R: GraphPatch + Default + Clone,
    R::Patch: Clone + PartialEq,
{
    let patch: R::Patch = deserialize(&question.body)?;
    let serialized = serialize(&patch)?;
    let before = patched(&R::default(), &deserialize(&question.before)?);
    let after = patched(&before, &patch);
    let diff = before.diff(&after);
    Ok(Answer {
        round_trips: deserialize::<R::Patch>(&serialized)? == patch,
        serialized,
        changed: { patch.changed_properties() }
            .into_iter()
            .map(Into::into)
            .collect(),
        twice: complete(&patched(&after, &patch))?,
        by_diff: complete(&patched(&before, &diff))?,
        before: complete(&before)?,
        after: complete(&after)?,
    })
}

/// Answers a question without a body with the schema of the patch, and others with whether the patch type accepts the body.
///
/// # Errors
/// Returns the error of the patch type if it rejects the body.
#[cfg(feature = "schema")]
pub fn describe<R: GraphPatch + schemars::JsonSchema>(
    question: &Question,
) -> Result<String, String> {
    if question.body.is_empty() {
        serialize(&graph_patch::schema::json_schema::<R>())
    } else {
        deserialize::<R::Patch>(&question.body).map(|_| String::new())
    }
}

fn deserialize<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn serialize(value: &impl Serialize) -> Result<String, String> {
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

/// Returns the JSON of a patch that sets every property of the resource.
fn complete<R: GraphPatch + Clone>(resource: &R) -> Result<Value, String> {
    let complete = R::Patch::from(resource.clone());
    serde_json::to_value(complete).map_err(|error| error.to_string())
}
