//! Checks every `PATCH` body in Microsoft Graph's documentation: it round-trips and has the effect that its types define.
//!
//! Thousands of mutated bodies are rejected at the right place. `GRAPH_CORPUS` is the folder with pages and types.

mod body;
mod count;
mod invalid;
mod models;
mod valid;

use count::Counts;
use graph_patch_tests::{corpus::Corpus, model::Style};
use models::{Models, Purpose};
use std::error::Error;

const PURPOSE: Purpose = Purpose {
    folder: "corpus",
    style: Style::Strict,
    function: ("answer", "graph_patch_tests::probe::Answer"),
    features: &[],
    dependencies: "",
};

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::from_env("corpus")? else {
        return Ok(());
    };
    let corpus = corpus.without_unused_types();
    let mut counts = Counts::new(&corpus);
    let bodies = body::bodies(&corpus, &mut counts);
    let models = Models::build(&PURPOSE, &bodies)?;
    valid::check(&models, &bodies, &mut counts)?;
    invalid::check(&models, &bodies, &mut counts)?;
    counts.print();
    counts.outcome()
}
