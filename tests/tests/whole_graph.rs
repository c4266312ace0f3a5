//! The models of all of Microsoft Graph compile; the test prints the cost. `GRAPH_CORPUS` is the folder with the types.

use graph_patch_tests::{
    corpus::Corpus,
    cost::{cost, run, Cost},
    model::{source, Schema, Style, Variant},
    scratch::Scratch,
};
use std::{collections::BTreeSet, error::Error, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::from_env("whole_graph")? else {
        return Ok(());
    };
    let largest = { corpus.schemas.iter() }.max_by_key(|(_, schema)| schema.structures().len());
    let (name, schema) = largest.ok_or("no types")?;
    let structures = schema.structures();
    let properties: usize = structures.iter().map(|ty| ty.properties.len()).sum();
    println!(
        "{name}: {} structural types, {properties} properties",
        structures.len()
    );
    let scratch = Scratch::new(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("whole_graph"))?;
    scratch.write("Cargo.toml", &Scratch::root("whole_graph", &[], ""))?;
    scratch.write("src/lib.rs", "")?;
    run(&mut scratch.cargo(&["check"]))?; // Builds the dependencies.
    check(&scratch, schema, Style::Client(Variant::Serde), "serde")?;
    check(
        &scratch,
        schema,
        Style::Client(Variant::GraphPatch),
        "serde and GraphPatch",
    )
}

fn check(
    scratch: &Scratch,
    schema: &Schema,
    style: Style,
    derives: &str,
) -> Result<(), Box<dyn Error>> {
    scratch.write("src/lib.rs", &source(schema, style, &BTreeSet::new()))?;
    println!("cargo check with the derives of {derives}:");
    let cost = cost(&scratch.cargo(&["check"]))?;
    let Cost { seconds, megabytes } = cost;
    println!("  {seconds} s of CPU time, {megabytes:.0} MB of peak memory");
    Ok(())
}
