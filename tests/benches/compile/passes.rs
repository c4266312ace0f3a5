//! Where what GraphPatch adds to a build goes, as the compiler itself tells.

use crate::project::{Project, Until};
use graph_patch_tests::cost::run;
use std::{collections::BTreeMap, error::Error};

/// The passes that are large, and that stand beside each other.
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

/// The clock's time, the best of some runs: it is as good as CPU time on a machine that does nothing else.
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
    println!("\nWhere it goes in a build, in ms of the clock:\n");
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
