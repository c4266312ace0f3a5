//! Values without a Rust type of their own: of an entity type, which CSDL does not allow but services declare, and of an
//! abstract type without derived types.

use crate::{document, entity};
use graph_patch::codegen::{Config, DerivedTypes};
use graph_patch::metadata::Csdl;
use graph_patch::GraphPatch as _;
use serde_json::json;
use std::{env, fs, path::Path};

/// Entity types: with a key, an inherited key, a key of the derived types only, without any key, and recursive ones.
const ENTITIES: &str = r#"
<EntityType Name="contact"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
<Property Name="name" Type="Edm.String"/><Property Name="parent" Type="ns.contact"/>
<Property Name="size" Type="Edm.Double"><Annotation Term="Org.OData.Core.V1.Computed"/></Property></EntityType>
<EntityType Name="lead" BaseType="ns.contact"><Property Name="score" Type="Edm.Int32"/></EntityType>
<EntityType Name="record" Abstract="true" OpenType="true"/>
<EntityType Name="account" BaseType="ns.record"><Key><PropertyRef Name="id"/></Key>
<Property Name="id" Type="Edm.Guid" Nullable="false"/><Property Name="owner" Type="ns.record"/></EntityType>
<EntityType Name="base" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></EntityType>
<EntityType Name="leaf" BaseType="ns.base"/>
<EntityType Name="loose"><Property Name="note" Type="Edm.String"/><Property Name="next" Type="ns.loose"/></EntityType>
<ComplexType Name="extension" Abstract="true" OpenType="true"/>
<ComplexType Name="keyed"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String"/></ComplexType>
<ComplexType Name="item"><Property Name="contact" Type="ns.contact"/>
<Property Name="count" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.Computed"/></Property></ComplexType>
<ComplexType Name="box" OpenType="true"><Annotation Term="Org.OData.Validation.V1.OpenPropertyTypeConstraint">
<Collection><String>ns.contact</String></Collection></Annotation></ComplexType>"#;

/// A type with properties of each of these types: of three types, also required ones and collections.
fn elements() -> String {
    let types = [
        "lead", "record", "account", "base", "leaf", "loose", "keyed",
    ];
    let one = |ty| format!(r#"<Property Name="{ty}" Type="ns.{ty}"/>"#);
    let properties = types.into_iter().map(one);
    let forms = ["contact", "extension", "item"].map(|ty| {
        format!(
            r#"{}<Property Name="{ty}Set" Type="ns.{ty}" Nullable="false"/>
<Property Name="{ty}List" Type="Collection(ns.{ty})" Nullable="false"/>
<Property Name="{ty}Options" Type="Collection(ns.{ty})" Nullable="true"/>"#,
            one(ty)
        )
    });
    let properties: String = properties.chain(forms).collect();
    format!(
        r#"{ENTITIES}<EntityType Name="case" OpenType="true"><Key><PropertyRef Name="id"/></Key>
<Property Name="id" Type="Edm.String" Nullable="false"/>{properties}<Property Name="box" Type="ns.box"/>
<NavigationProperty Name="customer" Type="ns.contact"/></EntityType>"#
    )
}

fn csdl() -> Csdl {
    Csdl::parse(&document("", &elements())).unwrap()
}

#[test]
fn a_model_with_entities_as_values_compiles_and_agrees_with_the_metadata() {
    let config = Config::new().types(["ns.case", "ns.contact", "ns.record"]);
    let generated = config.models(&csdl()).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/codegen/generated_case.rs");
    if env::var_os("UPDATE_MODELS").is_some() {
        fs::write(&file, &generated).unwrap();
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(generated == expected, "the file differs:\n{generated}");
    csdl().check::<entity::Case>().unwrap();
    csdl().check::<entity::Contact>().unwrap();
    csdl().check::<entity::Record>().unwrap();
}

#[test]
fn an_entity_as_a_value_is_kept_and_replaced() {
    let contact = json!({"@odata.type": "#ns.contact", "id": "7", "name": "Ada", "size": 2.5});
    let read = |contact: &serde_json::Value| -> entity::Case {
        serde_json::from_value(json!({"id": "1", "contact": contact, "loose": {"note": "a"}}))
            .unwrap()
    };
    let case = read(&contact);
    assert_eq!(
        serde_json::to_value(&case).unwrap()["contact"],
        contact.clone()
    );
    let renamed = json!({"@odata.type": "#ns.contact", "id": "7", "name": "Grace"});
    let patch = case.diff(&read(&renamed));
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"@odata.type": "#ns.case", "contact": renamed})
    );
}

/// `contact` alone would bring thousands of types in a large service.
#[test]
fn a_value_that_is_an_entity_needs_no_type() {
    for derived in [DerivedTypes::All, DerivedTypes::None] {
        let elements = format!(
            r#"{ENTITIES}<ComplexType Name="a"><Property Name="b" Type="ns.record"/></ComplexType>"#
        );
        let csdl = Csdl::parse(&document("", &elements)).unwrap();
        let config = Config::new().types(["ns.a"]).derived(derived);
        let models = config.derive(["PartialOrd"]).models(&csdl).unwrap();
        let line = "    /// An entity of type `ns.record` as JSON.\n    \
            pub b: Option<serde_json::Value>,\n";
        assert!(models.contains(line), "{models}");
        assert_eq!(models.matches("pub struct ").count(), 1, "{models}");
        assert!(!models.contains(", PartialOrd)"), "{models}");
    }
}

#[test]
fn a_rust_type_can_be_chosen_for_an_entity() {
    let config = Config::new().types(["ns.item"]);
    let models = config.edm("ns.contact", "crate::Contact").models(&csdl());
    let models = models.unwrap();
    assert!(
        models.contains("    pub contact: Option<crate::Contact>,\n"),
        "{models}"
    );
}

/// Such as an extension of a vendor, whose document is missing.
#[test]
fn an_abstract_type_without_derived_types_is_json() {
    let models = Config::new().types(["ns.case"]).models(&csdl()).unwrap();
    let line = "    /// A value of a type that is derived from `ns.extension`.\n    \
        pub extension: Option<serde_json::Value>,\n";
    assert!(models.contains(line), "{models}");
    let error = Config::new().types(["ns.extension"]).models(&csdl());
    assert_eq!(
        error.unwrap_err().to_string(),
        "`ns.extension` is abstract and has no derived type that is not abstract; add the document that declares one"
    );
}
