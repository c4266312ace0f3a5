//! Prints a model of a type, and of all that it needs, from a service's metadata: the way to start.
//!
//! ```sh
//! cargo run --example model_from_metadata --features metadata -- graph.csdl microsoft.graph.user > src/user.rs
//! ```
//!
//! Where the metadata is found: `https://graph.microsoft.com/v1.0/$metadata`. What is printed compiles with `serde` (with
//! `derive`) and `serde_json`, agrees with the metadata, and is yours: give dates and identifiers better types than
//! `String`, leave out what you do not use, add the navigation properties that you bind (`#[graph(bind)]`), and let a test
//! check it against the metadata.

mod base;
mod field;
mod generate;
mod names;
mod need;
mod primitive;

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
        return Err(
            "expected the file of the metadata, and the name of a type with its namespace".into(),
        );
    };
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
    let csdl = Csdl::parse(&text).map_err(|error| format!("{file}: {error}"))?;
    generate::model(&csdl, &name).map_err(|error| format!("{file}: {error}").into())
}
