//! Derives that the generated types can have.

use crate::{document, with_short_derives};
use graph_patch::codegen::{Config, DerivedTypes};
use graph_patch::metadata::Csdl;
use std::collections::BTreeMap;

/// Variants with a common base, one of which contains a float.
pub(crate) const SHAPES: &str = "\
<ComplexType Name='shape' Abstract='true'><Property Name='name' Type='Edm.String'/></ComplexType>\
<ComplexType Name='circle' BaseType='ns.shape'><Property Name='radius' Type='Edm.Double'/></ComplexType>\
<ComplexType Name='angle' BaseType='ns.shape' Abstract='true'><Property Name='ratio' Type='Edm.Single'/></ComplexType>\
<ComplexType Name='square' BaseType='ns.shape'><Property Name='side' Type='Edm.Int32'/></ComplexType>\
<ComplexType Name='corner' BaseType='ns.angle'><Property Name='turns' Type='Edm.Int32'/></ComplexType>";

fn shapes(derives: &[&str]) -> String {
    let csdl = Csdl::parse(&document("", SHAPES)).unwrap();
    let config = Config::new().types(["ns.shape"]);
    config
        .derive(derives.iter().copied())
        .models(&csdl)
        .unwrap()
}

/// The derives that follow `GraphPatch`, by the name of the type.
fn added(models: &str) -> Vec<(&str, &str)> {
    let mut added = Vec::new();
    let mut last = "";
    for line in models.lines() {
        if line.starts_with("#[derive(") {
            last = line.split("GraphPatch").nth(1).unwrap();
        }
        let name = line
            .strip_prefix("pub struct ")
            .or(line.strip_prefix("pub enum "));
        if let Some(name) = name {
            added.push((name.trim_end_matches(" {"), last));
        }
    }
    added
}

#[test]
fn a_struct_and_its_base_agree_on_a_derive() {
    let models = shapes(&["Eq", "Hash"]);
    let (with, without) = (", Eq, Hash)]", ")]");
    let mut found = added(&models);
    found.sort_unstable();
    assert_eq!(
        found,
        [
            ("AngleBase", without),
            ("Circle", without),
            ("Corner", without),
            ("Shape", without),
            ("ShapeBase", with),
            ("ShapeOther", with),
            ("Square", with),
        ]
    );
}

#[test]
fn a_derive_of_every_model_is_not_repeated() {
    let plain = shapes(&[]);
    let body = |models: &str| models.lines().skip(2).collect::<Vec<_>>().join("\n");
    for derive in [
        "Clone",
        "Debug",
        "Default",
        "PartialEq",
        "Serialize",
        "Deserialize",
        "GraphPatch",
    ] {
        assert_eq!(body(&shapes(&[derive])), body(&plain), "{derive}");
    }
    assert_eq!(
        body(&shapes(&["serde::Serialize", "std::fmt::Debug"])),
        body(&plain)
    );
    assert_eq!(
        body(&shapes(&["Eq", "std::cmp::Eq", "Eq"])),
        body(&shapes(&["Eq"]))
    );
}

/// The base type of the only selected type is not selected, but has a struct.
#[test]
fn a_base_type_that_is_not_a_variant_has_a_struct() {
    let elements = "<ComplexType Name='a' Abstract='true'/>\
        <ComplexType Name='b' BaseType='ns.a'><Property Name='m' Type='Edm.Double'/></ComplexType>\
        <ComplexType Name='c' BaseType='ns.b'><Property Name='o' Type='Edm.String'/></ComplexType>";
    let csdl = Csdl::parse(&document("", elements)).unwrap();
    let config = Config::new().types(["ns.a"]).derive(["Eq"]);
    let config = config.derived(DerivedTypes::only(["ns.c"]));
    let models = config.models(&csdl).unwrap();
    assert!(models.contains("pub base: B,"), "{models}");
    assert!(added(&models).contains(&("B", ")]")), "{models}");
}

/// `Ord` does not compile without `Eq` and `PartialOrd`.
#[test]
fn a_derive_brings_those_that_it_requires() {
    for derives in [
        &["Ord"][..],
        &["Ord", "Eq"],
        &["Ord", "PartialOrd"],
        &["Ord", "Eq", "PartialOrd"],
        &["std::cmp::Eq", "Ord"],
        &["core::cmp::Ord"],
    ] {
        let models = with_short_derives(&shapes(derives));
        let added: BTreeMap<_, _> = added(&models).into_iter().collect();
        let last = |path: &str| path.rsplit("::").next().unwrap().to_owned();
        let base = added["ShapeBase"].trim_end_matches(")]").split(", ");
        let mut base: Vec<_> = base.skip(1).map(last).collect();
        base.sort_unstable();
        assert_eq!(base, ["Eq", "Ord", "PartialOrd"], "{derives:?}");
        // A float has no order, so nothing that only `Ord` requires is added either.
        let only_requested = if derives.contains(&"PartialOrd") {
            ", PartialOrd)]"
        } else {
            ")]"
        };
        assert_eq!(added["Circle"], only_requested, "{derives:?}");
    }
    let enums = "<EnumType Name='e'><Member Name='m'/></EnumType>\
        <ComplexType Name='a'><Property Name='b' Type='ns.e'/></ComplexType>";
    let csdl = Csdl::parse(&document("", enums)).unwrap();
    let models = Config::new().types(["ns.a"]).derive(["Ord"]).models(&csdl);
    let models = with_short_derives(&models.unwrap());
    assert_eq!(
        models.matches(", Deserialize, PartialOrd, Ord)]").count(),
        1,
        "{models}"
    );
    assert_eq!(
        models.matches(", Eq, PartialOrd, Ord)]").count(),
        1,
        "{models}"
    );
}
