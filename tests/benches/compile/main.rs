//! What models cost to compile, with GraphPatch and with what does the like: tables of Markdown. `options::USAGE` says what
//! can be asked; nothing asked is all of it.

mod macros;
mod options;
mod passes;
mod project;
mod table;

use graph_patch_tests::{
    corpus::Corpus,
    cost::instructions,
    model::{source, Beside, Schema, Style},
};
use options::Options;
use project::{Project, Until};
use std::{collections::BTreeSet, env, error::Error};
use table::{Row, Size};

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::read(env::args().skip(1))?;
    let project = Project::new(options.optimised)?;
    if options.macros {
        macros::print(&project, options.runs)?;
    }
    for (name, schema) in options.synthetic() {
        measure(&project, &options, &name, &schema)?;
    }
    if options.whole {
        whole(&project, &options)?;
    }
    Ok(())
}

fn whole(project: &Project, options: &Options) -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::named("all of Microsoft Graph")? else {
        return Ok(());
    };
    let largest = { corpus.schemas.values() }.max_by_key(|schema| schema.structures().len());
    measure(project, options, "whole", largest.ok_or("no types")?)
}

fn measure(
    project: &Project,
    options: &Options,
    title: &str,
    schema: &Schema,
) -> Result<(), Box<dyn Error>> {
    let structures = schema.structures();
    let size = Size {
        structs: structures.len(),
        properties: structures.iter().map(|ty| ty.properties.len()).sum(),
    };
    let name = |beside| format!("{title}-{beside:?}");
    let mut rows = Vec::new();
    for &beside in &options.only {
        let text = source(schema, Style::Client(beside), &BTreeSet::new());
        project.write(&name(beside), &text)?;
        let numbers = numbers(project, options, &name(beside))?;
        rows.push(Row { beside, numbers });
    }
    let unit = match (options.instructions, options.optimised) {
        (true, false) => "millions of instructions",
        (true, true) => "millions of instructions, optimised macros",
        (false, false) => "ms of CPU",
        (false, true) => "ms of CPU, optimised macros",
    };
    table::print(title, unit, &size, &rows);
    let has = |beside| options.only.contains(&beside);
    if !options.instructions && has(Beside::Serde) && has(Beside::GraphPatch) {
        passes::print(
            project,
            &name(Beside::Serde),
            &name(Beside::GraphPatch),
            options.runs,
        )?;
    }
    Ok(())
}

/// What one variant of the models takes, in the order of the table's columns.
#[allow(clippy::cast_precision_loss)]
fn numbers(
    project: &Project,
    options: &Options,
    name: &str,
) -> Result<table::Numbers, Box<dyn Error>> {
    let until = [Until::Resolved, Until::Checked, Until::Built];
    let [mut expand, mut check, mut build] = [(); 3].map(|()| 0.0);
    let mut megabytes = [0.0; 3];
    for (at, number) in [&mut expand, &mut check, &mut build]
        .into_iter()
        .enumerate()
    {
        let cost = project.cost(name, until[at], options.runs)?;
        (*number, megabytes[at]) = (cost.seconds * 1e3, cost.megabytes);
        if options.instructions {
            *number = instructions(&project.until(name, until[at]))? / 1e6;
        }
    }
    let lines = project.expanded_lines(name)? as f64;
    let metadata = project.metadata()?;
    Ok([
        expand,
        check,
        build,
        megabytes[1],
        megabytes[2],
        metadata,
        lines,
    ])
}
