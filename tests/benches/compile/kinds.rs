//! What each part of a struct adds to its cost.

use crate::{options::Options, project::Project, table::Numbers};
use graph_patch_tests::model::{kinds, source, Beside, Style};
use std::{collections::BTreeSet, error::Error};

pub fn print(project: &Project, options: &Options) -> Result<(), Box<dyn Error>> {
    let structs: u8 = if options.instructions { 20 } else { 100 };
    let unit = options.unit();
    println!("\n**Parts of a struct**: what each of {structs} structs adds; {unit}\n");
    println!(
        "| a struct with | serde, check | GraphPatch, check | serde, build | GraphPatch, build |"
    );
    println!("|---|--:|--:|--:|--:|");
    for (title, schema) in kinds(structs.into()) {
        let measured = |beside| -> Result<Numbers, Box<dyn Error>> {
            let name = format!("kinds-{}-{beside:?}", title.replace(' ', "-"));
            project.write(
                &name,
                &source(&schema, Style::Client(beside), &BTreeSet::new()),
            )?;
            eprintln!("{name} …");
            crate::numbers(project, options, &name)
        };
        let plain = measured(Beside::Plain)?;
        let serde = measured(Beside::Serde)?;
        let graph = measured(Beside::GraphPatch)?;
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
