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
