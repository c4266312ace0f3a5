//! What was measured of one set of models → a table.

use graph_patch_tests::model::Beside;

/// What one variant of the models takes.
pub struct Row {
    pub beside: Beside,
    pub numbers: Numbers,
}

/// In the order of the columns: until all macros are expanded, check, build (ms of CPU or millions of instructions),
/// memory of check and of build (MB), metadata (KB), expanded lines.
pub type Numbers = [f64; 7];

const CHECK: usize = 1;
const BUILD: usize = 2;

/// What is counted by how many structs and properties there are.
pub struct Size {
    pub structs: usize,
    pub properties: usize,
}

pub fn print(title: &str, unit: &str, size: &Size, rows: &[Row]) {
    let Size {
        structs,
        properties,
    } = size;
    println!("\n**{title}**: {structs} structs, {properties} properties; {unit}\n");
    println!("| | expand | check | build | MB check | MB build | KB metadata | lines |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for row in rows {
        let all = row.numbers.map(|number| format!("{number:.0}"));
        println!("| {} | {} |", name(row.beside), all.join(" | "));
    }
    let (Some(plain), Some(serde)) = (find(rows, Beside::Plain), find(rows, Beside::Serde)) else {
        return added(size, rows);
    };
    println!("\nWhat is added to serde's, as a multiple of what serde's two derives add:\n");
    println!("| | expand | check | build | MB check | MB build | metadata | lines |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for row in over_serde(rows) {
        let ratios = each(|at| (row.numbers[at] - serde[at]) / (serde[at] - plain[at]));
        let all = ratios.map(|ratio| format!("{ratio:.2}×"));
        println!("| {} | {} |", name(row.beside), all.join(" | "));
    }
    added(size, rows);
}

/// What a struct and a property cost, and GraphPatch's part of what others take.
#[allow(clippy::cast_precision_loss)]
fn added(size: &Size, rows: &[Row]) {
    let Some(serde) = find(rows, Beside::Serde) else {
        return;
    };
    println!("\nAdded to serde's, a struct and a property; and what GraphPatch adds of that:\n");
    println!("| | check a struct | a property | build a struct | a property | check | build | MB check | metadata |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    let graph = find(rows, Beside::GraphPatch).unwrap_or(serde);
    for row in over_serde(rows) {
        let added = each(|at| row.numbers[at] - serde[at]);
        let (structs, properties) = (size.structs as f64, size.properties as f64);
        let parts = [CHECK, BUILD, 3, 5].map(|at| (graph[at] - serde[at]) / added[at]);
        println!(
            "| {} | {:.3} | {:.3} | {:.3} | {:.3} | {} |",
            name(row.beside),
            added[CHECK] / structs,
            added[CHECK] / properties,
            added[BUILD] / structs,
            added[BUILD] / properties,
            parts.map(|part| format!("{part:.2}×")).join(" | ")
        );
    }
}

pub fn each(number: impl Fn(usize) -> f64) -> Numbers {
    [0, 1, 2, 3, 4, 5, 6].map(number)
}

fn find(rows: &[Row], beside: Beside) -> Option<Numbers> {
    let row = rows.iter().find(|row| row.beside == beside);
    row.map(|row| row.numbers)
}

fn over_serde(rows: &[Row]) -> impl Iterator<Item = &Row> {
    { rows.iter() }.filter(|row| !matches!(row.beside, Beside::Plain | Beside::Serde))
}

fn name(beside: Beside) -> &'static str {
    match beside {
        Beside::Plain => "(a) plain structs",
        Beside::Serde => "(b) serde's two derives",
        Beside::GraphPatch => "(c) b + GraphPatch",
        Beside::ByHand => "(d) b + a companion by hand",
        Beside::StructPatch => "(e) b + struct-patch",
        Beside::Optfield => "(f) b + optfield",
    }
}
