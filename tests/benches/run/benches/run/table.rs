//! One table of all that was measured.

use crate::meter::{Case, Taken};

const CONTENDERS: [&str; 5] = ["derive", "hand", "struct-patch", "Value", "HashMap"];
const HEAD: &str = "| shape | set | operation | derive | ÷ hand | struct-patch | Value | HashMap \
                    | allocations: derive | hand | struct-patch | Value | HashMap |";
/// What a service does with a body that it then passes on.
const ROUND: [&str; 3] = ["read", "apply", "write"];

/// What one contender takes for an operation.
type One = (Option<f64>, usize);

/// Instructions and allocations an operation: of the derive, and how many times as many the others take.
pub fn print(taken: &[Taken]) {
    println!("{HEAD}");
    println!("|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    let of_a_change = |one: &Taken, other: &Taken| {
        let key = |case: &Case| (case.shape, case.set);
        key(&one.case) == key(&other.case)
    };
    for change in taken.chunk_by(of_a_change) {
        let derived = change.iter().filter(|one| one.case.contender == "derive");
        for operation in derived.map(|one| one.case.operation) {
            row(change, operation, &[operation]);
        }
        row(change, "read + apply + write", &ROUND);
    }
    if taken.iter().any(|one| one.instructions.is_none()) {
        println!("\nThe instructions were left out, since there is no valgrind.");
    }
}

fn row(change: &[Taken], name: &str, operations: &[&str]) {
    let Some(Case { shape, set, .. }) = change.first().map(|one| &one.case) else {
        return;
    };
    let all = CONTENDERS.map(|contender| {
        let counts = |one: &&Taken| operations.contains(&one.case.operation);
        let of_it = change.iter().filter(|one| one.case.contender == contender);
        of_it.filter(counts).map(one).reduce(sum)
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

fn one(taken: &Taken) -> One {
    (taken.instructions, taken.allocations)
}

fn sum(one: One, other: One) -> One {
    let instructions = one.0.zip(other.0).map(|(one, other)| one + other);
    (instructions, one.1 + other.1)
}

fn ratio(one: Option<f64>, of: Option<f64>) -> Option<String> {
    let ratio = one.zip(of);
    ratio.map(|(one, of)| format!("{:.2}", one / of))
}
