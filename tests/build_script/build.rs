//! Generates the models of a service into the folder of the build.

use graph_patch::codegen::Config;
use std::{env, error::Error, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo runs this program again if a document changes.
    println!("cargo:rerun-if-changed=schema");
    Config::new()
        .csdl("schema")
        .types(["Shop.Product"])
        .write_to(Path::new(&env::var("OUT_DIR")?).join("models.rs"))?;
    Ok(())
}
