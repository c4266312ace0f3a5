//! Prints the models for a file of type records: `generate <types.jsonl> [--derive-graph] [--most N]`.

use graph_patch_tests::model::{source, Schema, Style, Variant};
use std::{collections::BTreeSet, env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut file, mut derive_graph, mut most) = (None, false, usize::MAX);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--derive-graph" => derive_graph = true,
            "--most" => {
                most = arguments
                    .next()
                    .ok_or("--most requires a number")?
                    .parse()?;
            }
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("usage: generate <types.jsonl> [--derive-graph] [--most N]")?;
    let schema = Schema::parse(&fs::read_to_string(file)?)?.first(most);
    let variant = if derive_graph {
        Variant::GraphPatch
    } else {
        Variant::Serde
    };
    print!(
        "{}",
        source(&schema, Style::Client(variant), &BTreeSet::new())
    );
    Ok(())
}
