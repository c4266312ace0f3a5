//! Generates a model of a type, and of every type that it needs, from the metadata of a service.
//!
//! ```sh
//! cargo run --example model_from_metadata --features metadata -- graph.csdl microsoft.graph.user > src/user.rs
//! ```
//!
//! Microsoft Graph publishes its metadata at `https://graph.microsoft.com/v1.0/$metadata`. The generated code passes
//! `Csdl::check`. It requires the crates `serde` (with the feature `derive`) and `serde_json`. Then adapt the code:
//!
//! - Replace `String` by better types for dates and identifiers.
//! - Delete the properties that you do not use.
//! - Add the navigation properties that you bind, with `#[graph(bind)]`.
//! - Add a test that checks the model against the metadata.

mod codegen;

use graph_patch::metadata::Csdl;
use std::{env, error::Error, fs, process::ExitCode};

fn main() -> ExitCode {
    match model() {
        Ok(model) => {
            print!("{model}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn model() -> Result<String, Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(file), Some(name), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("usage: model_from_metadata <METADATA_FILE> <NAMESPACE.TYPE>".into());
    };
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let csdl = Csdl::parse(&text).map_err(|error| format!("{file}: {error}"))?;
    codegen::model(&csdl, &name).map_err(|error| format!("{file}: {error}").into())
}
