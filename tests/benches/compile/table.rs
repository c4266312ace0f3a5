//! Prints the tables for one set of models.

use graph_patch_tests::model::Variant;

/// The measurements of one variant of the models.
pub struct Row {
    pub variant: Variant,
    pub numbers: Numbers,
}

/// The numbers in the order of the columns.
///
/// Expansion, check and build (ms of CPU time or millions of instructions), memory of check and of build (MB), metadata
/// (KB), expanded lines.
pub type Numbers = [f64; 7];

const CHECK: usize = 1;
const BUILD: usize = 2;

/// The size of a set of models.
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
        println!("| {} | {} |", name(row.variant), all.join(" | "));
    }
    let (Some(plain), Some(serde)) = (find(rows, Variant::Plain), find(rows, Variant::Serde))
    else {
        return added(size, rows);
    };
    println!("\nCost added to (b), as a multiple of the cost of serde's two derives:\n");
    println!("| | expand | check | build | MB check | MB build | metadata | lines |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|");
    for row in over_serde(rows) {
        let ratios = each(|at| (row.numbers[at] - serde[at]) / (serde[at] - plain[at]));
        let all = ratios.map(|ratio| format!("{ratio:.2}×"));
        println!("| {} | {} |", name(row.variant), all.join(" | "));
    }
    added(size, rows);
}

/// Prints the cost of a struct and of a property, and the cost of GraphPatch relative to each alternative.
#[allow(clippy::cast_precision_loss)]
fn added(size: &Size, rows: &[Row]) {
    let Some(serde) = find(rows, Variant::Serde) else {
        return;
    };
    println!(
        "\nAdded to (b) per struct and per property, and the cost of GraphPatch relative to it:\n"
    );
    println!("| | check per struct | per property | build per struct | per property | check | build | MB check | metadata |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    let graph = find(rows, Variant::GraphPatch).unwrap_or(serde);
    for row in over_serde(rows) {
        let added = each(|at| row.numbers[at] - serde[at]);
        let (structs, properties) = (size.structs as f64, size.properties as f64);
        let ratios = [CHECK, BUILD, 3, 5].map(|at| (graph[at] - serde[at]) / added[at]);
        println!(
            "| {} | {:.3} | {:.3} | {:.3} | {:.3} | {} |",
            name(row.variant),
            added[CHECK] / structs,
            added[CHECK] / properties,
            added[BUILD] / structs,
            added[BUILD] / properties,
            ratios.map(|ratio| format!("{ratio:.2}×")).join(" | ")
        );
    }
}

pub fn each(number: impl Fn(usize) -> f64) -> Numbers {
    [0, 1, 2, 3, 4, 5, 6].map(number)
}

fn find(rows: &[Row], variant: Variant) -> Option<Numbers> {
    let row = rows.iter().find(|row| row.variant == variant);
    row.map(|row| row.numbers)
}

fn over_serde(rows: &[Row]) -> impl Iterator<Item = &Row> {
    { rows.iter() }.filter(|row| !matches!(row.variant, Variant::Plain | Variant::Serde))
}

fn name(variant: Variant) -> &'static str {
    match variant {
        Variant::Plain => "(a) plain structs",
        Variant::Serde => "(b) serde's two derives",
        Variant::GraphPatch => "(c) b + GraphPatch",
        Variant::ByHand => "(d) b + a hand-written companion",
        Variant::StructPatch => "(e) b + struct-patch",
        Variant::Optfield => "(f) b + optfield",
    }
}
