//! Prints the models of a file of type records: `generate <types.jsonl> [--derive-graph] [--most N]`.

use graph_patch_tests::model::{source, Beside, Schema, Style};
use std::{collections::BTreeSet, env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut file, mut graph, mut most) = (None, false, usize::MAX);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--derive-graph" => graph = true,
            "--most" => most = arguments.next().ok_or("--most needs a number")?.parse()?,
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("usage: generate <types.jsonl> [--derive-graph] [--most N]")?;
    let schema = Schema::read(&fs::read_to_string(file)?)?.first(most);
    let beside = if graph {
        Beside::GraphPatch
    } else {
        Beside::Serde
    };
    print!(
        "{}",
        source(&schema, Style::Client(beside), &BTreeSet::new())
    );
    Ok(())
}
