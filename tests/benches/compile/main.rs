//! What models cost to compile, with GraphPatch and with what does the like: tables of Markdown. `options::USAGE` says what
//! can be asked; nothing asked is all of it.

mod kinds;
mod macros;
mod options;
mod passes;
mod project;
mod table;

use graph_patch_tests::{
    corpus::Corpus,
    cost::{cost, instructions, Cost},
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
    if options.kinds {
        kinds::print(&project, &options)?;
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
        let numbers = [f64::INFINITY; 7];
        rows.push(Row { beside, numbers });
    }
    // A round has all variants, for what else the machine does changes with time.
    for _ in 0..options.runs {
        for row in &mut rows {
            eprintln!("{} …", name(row.beside));
            let numbers = numbers(project, options, &name(row.beside))?;
            row.numbers = table::each(|at| row.numbers[at].min(numbers[at]));
        }
    }
    table::print(title, options.unit(), &size, &rows);
    let has = |beside| options.only.contains(&beside);
    if !options.instructions && has(Beside::Serde) && has(Beside::GraphPatch) {
        let (serde, graph) = (name(Beside::Serde), name(Beside::GraphPatch));
        passes::print(project, &serde, &graph, options.runs)?;
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
    let one = |until| {
        let command = project.until(name, until);
        let Cost { seconds, megabytes } = cost(&command)?;
        let time = if options.instructions {
            instructions(&command)? / 1e6
        } else {
            seconds * 1e3
        };
        Ok::<_, Box<dyn Error>>((time, megabytes))
    };
    let (expand, _) = one(Until::Resolved)?;
    let (check, check_memory) = one(Until::Checked)?;
    let (build, memory) = one(Until::Built)?;
    let lines = project.expanded_lines(name)? as f64;
    let metadata = project.metadata(name)?;
    Ok([expand, check, build, check_memory, memory, metadata, lines])
}
