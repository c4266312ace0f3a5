//! A model with many types or names compiles: the checks of names stay below the limit at which rustc denies a constant,
//! the lint `long_running_const_eval`.
//!
//! `MANY_TYPES=6000 cargo test -p graph-patch-tests --test many_names` compiles as many types as the `Resource` of Redfish.

use std::{env, fmt::Write, fs, path::Path};

fn compiles(name: &str, model: &str) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let text = format!("#![deny(warnings)]\n#![allow(dead_code)]\nuse graph_patch::GraphPatch;\n{model}\nfn main() {{}}\n");
    fs::write(&file, text).unwrap();
    trybuild::TestCases::new().pass(&file);
}

#[test]
fn an_enum_of_a_thousand_types_compiles() {
    let count = env::var("MANY_TYPES").map_or(1_000, |count| count.parse().unwrap());
    let (mut types, mut variants) = (String::new(), String::new());
    for index in 0..count {
        let ty = format!("Redfish.Resource.v1_{}_{}.Resource", index / 7, index % 7);
        writeln!(
            types,
            "#[derive(Clone, Default, GraphPatch)]\n#[graph(type = \"{ty}\")]\nstruct Type{index} {{}}"
        )
        .unwrap();
        writeln!(variants, "Type{index}(Type{index}),").unwrap();
    }
    compiles(
        "many_types.rs",
        &format!("{types}\n#[derive(GraphPatch)]\n#[graph(type = \"Redfish.Resource\")]\nenum Resource {{\n{variants}}}"),
    );
}

#[test]
fn a_type_and_its_base_type_with_six_hundred_names_each_compile() {
    let properties = |name: &str| -> String {
        let property = |index| format!("property_{index}_of_the_{name}_type: i32,\n");
        (0..600).map(property).collect()
    };
    let (base, own) = (properties("base"), properties("derived"));
    compiles(
        "many_properties.rs",
        &format!(
            "#[derive(GraphPatch)]\nstruct Base {{\n{base}}}\n\
             #[derive(GraphPatch)]\nstruct Derived {{\n#[graph(base)]\nbase: Base,\n{own}}}"
        ),
    );
}
