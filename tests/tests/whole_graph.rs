//! All of Microsoft Graph derives and compiles; what that costs is printed. `GRAPH_CORPUS` names the folder of types.

use graph_patch_tests::{
    corpus::Corpus,
    model::{source, Schema, Style},
    scratch::Scratch,
};
use std::{
    collections::BTreeSet,
    error::Error,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Of GNU; where it is not, nothing is measured.
const TIME: &str = "/usr/bin/time";

fn main() -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::named("whole_graph")? else {
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
    scratch.write("Cargo.toml", &Scratch::root("whole_graph", ""))?;
    scratch.write("src/lib.rs", "")?;
    run(scratch.cargo(&["check"]))?; // what it depends on
    check(&scratch, schema, Style::Client { graph: false }, "serde")?;
    check(
        &scratch,
        schema,
        Style::Client { graph: true },
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
    let command = scratch.cargo(&["check"]);
    if Path::new(TIME).exists() {
        return run(timed(&command));
    }
    println!("  not measured without {TIME}");
    run(command)
}

/// A command that prints what it took.
fn timed(command: &Command) -> Command {
    let mut timed = Command::new(TIME);
    timed
        .args(["-f", "  %U s of CPU, %M KB at most"])
        .arg(command.get_program())
        .args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        timed.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => timed.env(name, value),
            None => timed.env_remove(name),
        };
    }
    timed
}

fn run(mut command: Command) -> Result<(), Box<dyn Error>> {
    let status = command.stdin(Stdio::null()).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the models do not compile: {status}").into())
    }
}
