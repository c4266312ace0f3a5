//! Measures the cost of each part of a struct.

use crate::{options::Options, project::Project, table::Numbers};
use graph_patch_tests::model::{kinds, source, Style, Variant};
use std::{collections::BTreeSet, error::Error};

pub fn print(project: &Project, options: &Options) -> Result<(), Box<dyn Error>> {
    let structs: u8 = if options.instructions { 20 } else { 100 };
    let unit = options.unit();
    println!("\n**Parts of a struct**: cost per struct, for {structs} structs, in {unit}\n");
    println!(
        "| a struct with | serde, check | GraphPatch, check | serde, build | GraphPatch, build |"
    );
    println!("|---|--:|--:|--:|--:|");
    for (title, schema) in kinds(structs.into()) {
        let measured = |variant| -> Result<Numbers, Box<dyn Error>> {
            let name = format!("kinds-{}-{variant:?}", title.replace(' ', "-"));
            project.write(
                &name,
                &source(&schema, Style::Client(variant), &BTreeSet::new()),
            )?;
            eprintln!("{name} …");
            crate::numbers(project, options, &name)
        };
        let plain = measured(Variant::Plain)?;
        let serde = measured(Variant::Serde)?;
        let graph = measured(Variant::GraphPatch)?;
        let each =
            |more: Numbers, less: Numbers, at: usize| (more[at] - less[at]) / f64::from(structs);
        let cells = [1, 2].map(|at| {
            let (serde, graph) = (each(serde, plain, at), each(graph, serde, at));
            format!("{serde:.1} | {graph:.1}")
        });
        println!("| {title} | {} |", cells.join(" | "));
    }
    Ok(())
}
