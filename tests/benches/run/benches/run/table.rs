//! One table of all that was measured.

use crate::meter::Taken;

const CONTENDERS: [&str; 5] = ["derive", "hand", "struct-patch", "Value", "HashMap"];

/// Instructions and allocations an operation: of the derive, and how many times as many the others take.
pub fn print(taken: &[Taken]) {
    let rows = taken.chunk_by(|one, other| {
        let key = |taken: &Taken| (taken.case.shape, taken.case.set);
        key(one) == key(other)
    });
    println!("| shape | set | operation | derive | ÷ hand | struct-patch | Value | HashMap | allocations: derive | hand | struct-patch | Value | HashMap |");
    println!("|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for group in rows {
        let operations = group.chunk_by(|one, other| one.case.contender == other.case.contender);
        let Some(first) = operations.clone().next() else {
            continue;
        };
        for (at, one) in first.iter().enumerate() {
            let of = |who| {
                operations
                    .clone()
                    .find(|of| of[0].case.contender == who)
                    .map(|of| &of[at])
            };
            row(one, CONTENDERS.map(of));
        }
    }
}

fn row(derived: &Taken, all: [Option<&Taken>; 5]) {
    let case = &derived.case;
    print!("| {} | {} | {} |", case.shape, case.set, case.operation);
    let instructions = |taken: Option<&Taken>| taken.and_then(|taken| taken.instructions);
    let [own, hand, others @ ..] = all.map(instructions);
    print!(" {} |", own.map_or("–".into(), |own| format!("{own:.0}")));
    let ratio = |one: Option<f64>, of: Option<f64>| {
        one.zip(of)
            .map_or("–".into(), |(one, of)| format!("{:.2}", one / of))
    };
    print!(" {} |", ratio(own, hand));
    for other in others {
        print!(" {} |", ratio(other, own));
    }
    for one in all {
        print!(
            " {} |",
            one.map_or("–".into(), |one| one.allocations.to_string())
        );
    }
    println!();
}
