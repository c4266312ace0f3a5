//! Measures building the macro crate and serde_derive.

use crate::project::Project;
use std::error::Error;

pub fn print(project: &Project, runs: usize) -> Result<(), Box<dyn Error>> {
    println!("\n**Macro crates**, each alone: ms of CPU time\n");
    println!("| | build |");
    println!("|---|--:|");
    for name in [
        "serde_derive",
        "graph-patch-macros",
        "struct-patch-derive",
        "optfield",
    ] {
        let mut best = f64::INFINITY;
        for _ in 0..runs {
            best = best.min(project.build_alone(name)?);
        }
        println!("| {name} | {:.0} |", best * 1e3);
    }
    Ok(())
}
