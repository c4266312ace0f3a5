//! Checks every `PATCH` body in Microsoft Graph's documentation: it round-trips and has the effect that its types define.
//!
//! Thousands of mutated bodies are rejected at the right place. `GRAPH_CORPUS` is the folder with pages and types.

mod body;
mod count;
mod invalid;
mod models;
mod valid;

use count::Counts;
use graph_patch_tests::corpus::Corpus;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::from_env("corpus")? else {
        return Ok(());
    };
    let corpus = corpus.without_unused_types();
    let mut counts = Counts::new(&corpus);
    let bodies = body::bodies(&corpus, &mut counts);
    let models = models::Models::build(&bodies)?;
    valid::check(&models, &bodies, &mut counts)?;
    invalid::check(&models, &bodies, &mut counts)?;
    counts.print();
    counts.outcome()
}
