//! Prints one table of all measurements.

use crate::meter::{Case, Measurement};

const CONTENDERS: [&str; 5] = ["derive", "hand", "struct-patch", "Value", "HashMap"];
const HEAD: &str = "| shape | set | operation | derive | ÷ hand | struct-patch | Value | HashMap \
                    | allocations: derive | hand | struct-patch | Value | HashMap |";
/// The operations of a service that forwards a body.
const ROUND_TRIP: [&str; 3] = ["deserialize", "apply", "serialize"];

/// The instructions and allocations of a contender for an operation.
type Cost = (Option<f64>, usize);

/// Prints instructions and allocations per operation: of the derive, and of the others relative to it.
pub fn print(measurements: &[Measurement]) {
    println!("{HEAD}");
    println!("|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    let is_same_change = |one: &Measurement, other: &Measurement| {
        let key = |case: &Case| (case.shape, case.set);
        key(&one.case) == key(&other.case)
    };
    for change in measurements.chunk_by(is_same_change) {
        let derived = change.iter().filter(|one| one.case.contender == "derive");
        for operation in derived.map(|one| one.case.operation) {
            row(change, operation, &[operation]);
        }
        row(change, "deserialize + apply + serialize", &ROUND_TRIP);
    }
    if measurements.iter().any(|one| one.instructions.is_none()) {
        println!("\nThe instructions are missing, because valgrind is not installed.");
    }
}

fn row(change: &[Measurement], name: &str, operations: &[&str]) {
    let Some(Case { shape, set, .. }) = change.first().map(|one| &one.case) else {
        return;
    };
    let all = CONTENDERS.map(|contender| {
        let is_counted = |one: &&Measurement| operations.contains(&one.case.operation);
        let measurements = { change.iter() }.filter(|one| one.case.contender == contender);
        measurements.filter(is_counted).map(cost).reduce(sum)
    });
    let [own, hand, others @ ..] = all.map(|one| one.and_then(|(instructions, _)| instructions));
    let mut cells = vec![own.map(|own| format!("{own:.0}")), ratio(own, hand)];
    cells.extend(others.map(|other| ratio(other, own)));
    cells.extend(all.map(|one| one.map(|(_, count)| count.to_string())));
    let cells: Vec<_> = { cells.iter() }
        .map(|cell| cell.as_deref().unwrap_or("–"))
        .collect();
    println!("| {shape} | {set} | {name} | {} |", cells.join(" | "));
}

fn cost(measurement: &Measurement) -> Cost {
    (measurement.instructions, measurement.allocations)
}

fn sum(one: Cost, other: Cost) -> Cost {
    let instructions = one.0.zip(other.0).map(|(one, other)| one + other);
    (instructions, one.1 + other.1)
}

fn ratio(one: Option<f64>, of: Option<f64>) -> Option<String> {
    let ratio = one.zip(of);
    ratio.map(|(one, of)| format!("{:.2}", one / of))
}
