//! Models that accept any version of a type.

use crate::{models, redfish};
use graph_patch::codegen::Config;
use graph_patch::metadata::Csdl;
use graph_patch::GraphPatch as _;
use std::{env, fs, path::Path};

const PUMP: &str = include_str!("Versions.xml");

fn config() -> Config {
    let names = ["Pump.v1_2_0.Pump", "Pump.Pump"];
    Config::new().types(names).any_version(true)
}

#[test]
fn the_models_of_a_service_with_versions_are_up_to_date_and_agree_with_the_metadata() {
    let csdl = Csdl::parse(PUMP).unwrap();
    let generated = config().models(&csdl).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/codegen/generated_pump.rs");
    if env::var_os("UPDATE_MODELS").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert!(generated == expected, "the file differs:\n{generated}");
    csdl.check::<redfish::pump_v1_2_0::Pump>().unwrap();
    csdl.check::<redfish::pump::Pump>().unwrap();
}

#[test]
fn a_body_can_name_another_version() {
    let body = r##"{"@odata.type":"#Pump.v1_7_1.Pump","Place":{"@odata.type":"#Pump.v1_9_0.Place","Room":"a"}}"##;
    let patch: redfish::pump_v1_2_0::PumpPatch = serde_json::from_str(body).unwrap();
    let place = redfish::pump_v1_0_0::Place::patch().room("a".to_owned());
    let base = redfish::pump_v1_0_0::Pump::patch().place(place);
    assert_eq!(patch, redfish::pump_v1_2_0::Pump::patch().base(base));
    let sent = serde_json::to_string(&patch).unwrap();
    assert!(sent.starts_with(r##"{"@odata.type":"#Pump.v1_2_0.Pump""##));
    // The enum accepts another version of a variant too.
    assert!(serde_json::from_str::<redfish::pump::PumpPatch>(body).is_ok());
    let other = body.replace("#Pump.v1_7_1.Pump", "#Fan.v1_7_1.Fan");
    assert!(serde_json::from_str::<redfish::pump_v1_2_0::PumpPatch>(&other).is_err());
}

#[test]
fn the_attribute_is_only_on_types_with_a_version() {
    let csdl = Csdl::parse(PUMP).unwrap();
    let models = config().models(&csdl).unwrap();
    assert!(
        models.contains("#[graph(type = \"Pump.Limit\")]"),
        "{models}"
    );
    assert!(models.contains("#[graph(type = \"Pump.v1_0_0.Place\", any_version)]"));
    let without = config().any_version(false).models(&csdl).unwrap();
    assert!(!without.contains("any_version"), "{without}");
    let plain = models_of_plain_types();
    assert!(!plain.contains("any_version"), "{plain}");
}

fn models_of_plain_types() -> String {
    let elements = "<EntityType Name='a' Abstract='true'/><EntityType Name='b' BaseType='ns.a'/>";
    let csdl = Csdl::parse(&crate::document("", elements)).unwrap();
    assert!(models("ns.a", elements).is_ok());
    Config::new()
        .types(["ns.a"])
        .any_version(true)
        .models(&csdl)
        .unwrap()
}
