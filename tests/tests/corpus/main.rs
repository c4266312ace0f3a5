//! Every body that Microsoft Graph's documentation PATCHes, read, written, applied and compared with what its types say;
//! and thousands made bad, each refused where it is bad. `GRAPH_CORPUS` names the folder of pages and types.

mod body;
mod count;
mod invalid;
mod models;
mod valid;

use count::Counts;
use graph_patch_tests::corpus::Corpus;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::named("corpus")? else {
        return Ok(());
    };
    let corpus = corpus.closed();
    let mut counts = Counts::new(&corpus);
    let bodies = body::bodies(&corpus, &mut counts);
    let models = models::Models::build(&bodies)?;
    valid::judge(&models, &bodies, &mut counts)?;
    invalid::judge(&models, &bodies, &mut counts)?;
    counts.print();
    counts.outcome()
}
