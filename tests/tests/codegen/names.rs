//! Names that Rust or its lints reject.

use crate::{models, schema};
use graph_patch::codegen::Config;
use graph_patch::metadata::Csdl;

#[test]
fn a_name_with_compatibility_characters_is_normalized_before_its_case_changes() {
    // rustc warns about the characters themselves, and they have no upper case.
    let elements = r#"<EnumType Name="ªx"><Member Name="ʰx"/></EnumType>
<ComplexType Name="item"><Property Name="ﬁeld" Type="ns.ªx"/></ComplexType>"#;
    let models = models("ns.item", elements).unwrap();
    for expected in ["pub enum Ax {", "\n    Hx,\n", "pub field: Option<Ax>,"] {
        assert!(models.contains(expected), "{models}");
    }
    assert!(models.contains("#[serde(rename = \"ﬁeld\")]"), "{models}");
}

#[test]
fn a_module_has_a_valid_name_in_snake_case() {
    let namespaces = [
        ("type", "r#type"),
        ("gen", "r#gen"),
        ("crate", "crate_"),
        ("crate.Type", "crate_type"),
        ("A_.B", "a_b"),
        ("then", "then"),
    ];
    let documents = namespaces.map(|(namespace, _)| {
        schema(
            "",
            namespace,
            r#"<ComplexType Name="item"><Property Name="a" Type="Edm.String"/></ComplexType>"#,
        )
    });
    let csdl = Csdl::parse_documents(documents.iter().map(|text| ("", text.as_str()))).unwrap();
    let types = namespaces.map(|(namespace, _)| format!("{namespace}.item"));
    let models = Config::new().types(types).models(&csdl).unwrap();
    for (_, module) in namespaces {
        assert!(
            models.contains(&format!("\npub mod {module} {{\n")),
            "{module}: {models}"
        );
    }
}

/// A variant is not a name of its own, so the prelude does not matter.
#[test]
fn a_member_keeps_the_name_of_a_type_of_the_prelude() {
    let elements = r#"<EnumType Name="kind"><Member Name="none"/><Member Name="some"/><Member Name="ok"/>
<Member Name="string"/><Member Name="default"/><Member Name="self"/></EnumType>
<ComplexType Name="item"><Property Name="a" Type="ns.kind"/></ComplexType>"#;
    let models = models("ns.item", elements).unwrap();
    for expected in ["None,", "Some,", "Ok,", "String,", "Default,", "Self_,"] {
        assert!(models.contains(&format!("    {expected}\n")), "{models}");
    }
    assert_eq!(models.matches("rename = ").count(), 1, "{models}");
}

#[test]
fn versions_of_a_type_are_variants_without_its_name() {
    let complex = |base: &str| format!(r#"<ComplexType Name="Place" BaseType="{base}"/>"#);
    let variants = |schemas: &[(&str, &str)]| {
        let mut documents = vec![schema(
            "",
            "Map",
            r#"<ComplexType Name="Place" Abstract="true"/>"#,
        )];
        for (namespace, name) in schemas {
            let elements = complex("Map.Place").replace("\"Place\"", &format!("{name:?}"));
            documents.push(schema("", namespace, &elements));
        }
        let texts = documents.iter().map(|text| ("", text.as_str()));
        let csdl = Csdl::parse_documents(texts).unwrap();
        let models = Config::new().types(["Map.Place"]).models(&csdl).unwrap();
        let lines = models.lines().map(str::trim);
        let lines = lines.filter(|line| line.contains("(super::"));
        let names = lines.filter(|line| !line.contains("Self::"));
        let names = names.map(|line| line.split('(').next().unwrap().to_owned());
        (names.collect::<Vec<_>>(), models.contains("#[allow(clippy"))
    };
    let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        variants(&[("Map.v1_0_0", "Place"), ("Map.v1_10_0", "Place")]),
        (names(&["V1_0_0", "V1_10_0"]), false)
    );
    assert_eq!(variants(&[("Map.v1_0_0", "Place")]).0, ["V1_0_0"]);
    // Otherwise, a variant would not show which type it is.
    assert_eq!(variants(&[("Map.v1_0_0", "Town")]).0, ["Town"]);
    assert_eq!(variants(&[("Sea.v1_0_0", "Place")]).0, ["Place"]);
    assert_eq!(
        variants(&[("Map.v1_0_0", "Place"), ("Map.v1_1_0", "Town")]).0,
        ["Place", "Town"]
    );
    assert_eq!(
        variants(&[("Map.v1_0_0", "Place"), ("Sea.v1_0_0", "Place")]).0,
        ["MapV1_0_0Place", "SeaV1_0_0Place"]
    );
    assert_eq!(
        variants(&[("Sea", "Place"), ("Air", "Place")]).0,
        ["AirPlace", "SeaPlace"]
    );
}

#[test]
fn the_plural_of_an_acronym_is_one_word() {
    let names = [
        ("ManagerURIs", "manager_uris"),
        ("cloudPCs", "cloud_pcs"),
        ("VLANsInUse", "vlans_in_use"),
        ("HTTPServer", "http_server"),
        ("UIState", "ui_state"),
        ("isAssigned", "is_assigned"),
        ("Is", "is"),
    ];
    let properties =
        names.map(|(name, _)| format!(r#"<Property Name="{name}" Type="Edm.Int32"/>"#));
    let elements = format!(
        r#"<ComplexType Name="item">{}</ComplexType>"#,
        properties.concat()
    );
    let models = models("ns.item", &elements).unwrap();
    for (_, field) in names {
        assert!(
            models.contains(&format!("    pub {field}: ")),
            "{field}: {models}"
        );
    }
}
