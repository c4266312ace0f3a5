//! Measures compiling models with GraphPatch and with its alternatives, and prints Markdown tables.
//!
//! `options::USAGE` lists the options. Without options, it measures everything.

mod kinds;
mod macros;
mod options;
mod passes;
mod project;
mod table;

use graph_patch_tests::{
    corpus::Corpus,
    cost::{cost, instructions, Cost},
    model::{source, Schema, Style, Variant},
};
use options::Options;
use project::{Project, Until};
use std::{collections::BTreeSet, env, error::Error};
use table::{Row, Size};

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse(env::args().skip(1))?;
    let project = Project::new(options.optimised, options.delta)?;
    if options.macros {
        macros::print(&project, options.runs)?;
    }
    if options.kinds {
        kinds::print(&project, &options)?;
    }
    for (name, schema) in options.synthetic() {
        measure(&project, &options, &name, &schema)?;
    }
    if options.whole {
        whole_graph(&project, &options)?;
    }
    Ok(())
}

fn whole_graph(project: &Project, options: &Options) -> Result<(), Box<dyn Error>> {
    let Some(corpus) = Corpus::from_env("all of Microsoft Graph")? else {
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
    let name = |variant| format!("{title}-{variant:?}");
    let mut rows = Vec::new();
    for &variant in &options.only {
        let text = source(schema, Style::Client(variant), &BTreeSet::new());
        project.write(&name(variant), &text)?;
        let numbers = [f64::INFINITY; 7];
        rows.push(Row { variant, numbers });
    }
    // Each round measures all variants, because the load of the machine changes over time.
    for _ in 0..options.runs {
        for row in &mut rows {
            eprintln!("{} …", name(row.variant));
            let numbers = numbers(project, options, &name(row.variant))?;
            row.numbers = table::each(|at| row.numbers[at].min(numbers[at]));
        }
    }
    table::print(title, options.unit(), &size, &rows);
    let has = |variant| options.only.contains(&variant);
    if !options.instructions && has(Variant::Serde) && has(Variant::GraphPatch) {
        let (serde, graph) = (name(Variant::Serde), name(Variant::GraphPatch));
        passes::print(project, &serde, &graph, options.runs)?;
    }
    Ok(())
}

/// Measures a variant of the models; returns the numbers in the order of the table's columns.
#[allow(clippy::cast_precision_loss)]
fn numbers(
    project: &Project,
    options: &Options,
    name: &str,
) -> Result<table::Numbers, Box<dyn Error>> {
    let measure = |until| {
        let command = project.until(name, until);
        let Cost { seconds, megabytes } = cost(&command)?;
        let time = if options.instructions {
            instructions(&command)? / 1e6
        } else {
            seconds * 1e3
        };
        Ok::<_, Box<dyn Error>>((time, megabytes))
    };
    let (expand, _) = measure(Until::Resolved)?;
    let (check, check_memory) = measure(Until::Checked)?;
    let (build, memory) = measure(Until::Built)?;
    let lines = project.expanded_lines(name)? as f64;
    let metadata = project.metadata(name)?;
    Ok([expand, check, build, check_memory, memory, metadata, lines])
}
