//! The compiler passes in which GraphPatch adds time to a build, as reported by rustc.

use crate::project::{Project, Until};
use graph_patch_tests::cost::run;
use std::{collections::BTreeMap, error::Error};

/// The large passes that do not overlap.
const PASSES: [(&str, &str); 9] = [
    ("parse_crate", "parse"),
    ("macro_expand_crate", "expand"),
    ("resolve_crate", "resolve"),
    ("type_check_crate", "coherence, signatures"),
    ("MIR_borrow_checking", "type check, borrow check"),
    ("misc_checking_3", "lints, privacy"),
    ("generate_crate_metadata", "metadata"),
    ("codegen_crate", "LLVM IR"),
    ("LLVM_passes", "LLVM"),
];

/// Prints the best wall-clock time of several runs, which equals CPU time on an idle machine.
pub fn print(
    project: &Project,
    serde: &str,
    graph: &str,
    runs: usize,
) -> Result<(), Box<dyn Error>> {
    let (serde, graph) = (best(project, serde, runs)?, best(project, graph, runs)?);
    let of = |passes: &BTreeMap<String, f64>, pass: &str| {
        passes.get(pass).copied().unwrap_or_default() * 1e3
    };
    let added = |pass: &str| of(&graph, pass) - of(&serde, pass);
    let total: f64 = PASSES.iter().map(|(pass, _)| added(pass)).sum();
    println!("\nTime of each pass in a build, in ms of wall-clock time:\n");
    println!("| | (b) | (c) | added | share |");
    println!("|---|--:|--:|--:|--:|");
    for (pass, name) in PASSES {
        let (serde, graph, added) = (of(&serde, pass), of(&graph, pass), added(pass));
        let share = added / total * 100.0;
        println!("| {name} | {serde:.1} | {graph:.1} | {added:.1} | {share:.0} % |");
    }
    Ok(())
}

fn best(
    project: &Project,
    name: &str,
    runs: usize,
) -> Result<BTreeMap<String, f64>, Box<dyn Error>> {
    let mut best = BTreeMap::new();
    for _ in 0..runs {
        let mut command = project.until(name, Until::Built);
        command.args(["-Ztime-passes", "-Ztime-passes-format=json"]);
        for (pass, seconds) in run(&mut command)?.lines().filter_map(pass) {
            let best = best.entry(pass).or_insert(seconds);
            *best = seconds.min(*best);
        }
    }
    Ok(best)
}

fn pass(line: &str) -> Option<(String, f64)> {
    let pass: serde_json::Value = serde_json::from_str(line.strip_prefix("time: ")?).ok()?;
    Some((pass["pass"].as_str()?.into(), pass["time"].as_f64()?))
}
