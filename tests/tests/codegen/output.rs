//! What a careful person would write.

use crate::{device, fleet, models};
use graph_patch::codegen::Config;
use graph_patch::{GraphPatch as _, Patch as _};
use serde_json::json;
use std::{env, fs, path::Path};

fn generate() -> String {
    let config = Config::new().types(["Fleet.Device.Device"]).bind(true);
    config.models(&fleet()).unwrap()
}

#[test]
fn the_model_of_a_device_compiles_without_warnings_and_agrees_with_the_metadata() {
    let generated = generate();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/codegen/generated_device.rs");
    if env::var_os("UPDATE_MODELS").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert!(
        generated == expected,
        "the file differs from the model:\n{generated}"
    );
    let report = fleet().check::<device::Device>().unwrap();
    assert_eq!(report.notes().count(), 0, "{report}");
}

#[test]
#[allow(deprecated)]
fn a_device_is_deserialized_and_patched() {
    let text = json!({
        "@odata.type": "#Fleet.Device.Device", "Id": "7", "Name": "a", "Match": true, "_3DModel": "AQI",
        "Power": "Power_Off", "Modes": "ModeA,ModeC", "Health": {"State": "on"}, "OldName": "b",
        "Location": {"@odata.type": "#Fleet.Resource.v1_1_0.Location", "Rack": 3},
        "Places": [{"Rack": 4}], "Oem": {"Vendor": {"Key": 1}}, "Owner": {"@odata.id": "/1"},
    });
    let device: device::Device = serde_json::from_value(text).unwrap();
    assert_eq!(
        device.power,
        Some(device::fleet_device::PowerState3::PowerOff)
    );
    assert_eq!(
        device.oem.as_ref().unwrap().more["Vendor"],
        json!({"Key": 1})
    );
    let patch = device::Device::patch()
        .name("c")
        .r#match(false)
        .owner("Devices/8");
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({"@odata.type": "#Fleet.Device.Device", "Name": "c", "Match": false, "Owner@odata.bind": "Devices/8"})
    );
    let ports = json!([{"Number": 1, "Label": "a", "Speed": 10}]);
    let ports = serde_json::from_value::<Vec<device::fleet_device::Port>>(ports).unwrap();
    let body = serde_json::to_value(device::Device::patch().ports(ports)).unwrap();
    assert_eq!(
        body["Ports"],
        json!([{"@odata.type": "#Fleet.Device.Port", "Number": 1, "Label": "a"}])
    );
    let mut patched = device.clone();
    patch.apply(&mut patched);
    assert_eq!((patched.name.as_str(), patched.r#match), ("c", false));
}

#[test]
fn an_item_of_a_collection_keeps_what_only_the_service_changes() {
    let elements = "<ComplexType Name='part'><Property Name='size' Type='Edm.Int32'/>\
        <Property Name='uses' Type='Edm.Int32'>\
        <Annotation Term='Org.OData.Core.V1.Computed'/></Property></ComplexType>\
        <ComplexType Name='label'><Property Name='text' Type='Edm.String'>\
        <Annotation Term='Org.OData.Core.V1.Immutable'/></Property></ComplexType>\
        <ComplexType Name='box'><Property Name='part' Type='ns.part'/></ComplexType>\
        <ComplexType Name='a'><Property Name='boxes' Type='Collection(ns.box)'/>\
        <Property Name='labels' Type='Collection(ns.label)'/></ComplexType>";
    let generated = models("ns.a", elements).unwrap();
    let has = |text: &str| assert!(generated.contains(text), "{text}\n{generated}");
    // The derive leaves out `uses` of each box.
    has("    #[graph(complex)]\n    pub boxes: Vec<NsBox>,\n");
    // A new label needs its text.
    has("    /// The property `labels`.\n    pub labels: Vec<Label>,\n");
    has("    /// The property `text`.\n    pub text: Option<String>,\n");
}

#[test]
fn the_case_is_that_of_most_properties() {
    let generated = |names: &[&str]| {
        let property = |name: &&str| format!("<Property Name='{name}' Type='Edm.Int32'/>");
        let properties: String = names.iter().map(property).collect();
        models(
            "ns.a",
            &format!("<ComplexType Name='a'>{properties}</ComplexType>"),
        )
        .unwrap()
    };
    let pascal = generated(&["FirstName", "LastName", "eTag"]);
    assert!(
        pascal.contains("#[serde(rename_all = \"PascalCase\", default)]"),
        "{pascal}"
    );
    assert_eq!(pascal.matches("rename = ").count(), 1);
    let snake = generated(&["first_name", "last_name"]);
    assert!(snake.contains("#[serde(default)]"), "{snake}");
    assert_eq!(snake.matches("rename").count(), 0);
    let upper = generated(&["FIRST_NAME", "LAST_NAME"]);
    assert!(
        upper.contains("rename_all = \"SCREAMING_SNAKE_CASE\""),
        "{upper}"
    );
}

#[test]
fn floats_prevent_derives_at_any_depth() {
    let elements = "<ComplexType Name='a'><Property Name='b' Type='ns.b'/><Property Name='c' Type='ns.c'/></ComplexType>\
        <ComplexType Name='b'><Property Name='d' Type='Edm.Double'/></ComplexType>\
        <ComplexType Name='c'><Property Name='e' Type='Edm.Untyped'/></ComplexType>";
    let csdl = graph_patch::metadata::Csdl::parse(&crate::document("", elements)).unwrap();
    let config = Config::new()
        .types(["ns.a"])
        .derive(["Eq", "Ord", "PartialOrd"]);
    let generated = config.models(&csdl).unwrap();
    let derives: Vec<_> = generated
        .lines()
        .filter(|line| line.contains("derive("))
        .collect();
    let ends: Vec<_> = derives
        .iter()
        .map(|line| line.split("GraphPatch").nth(1).unwrap())
        .collect();
    assert_eq!(ends, [")]", ", PartialOrd)]", ", Eq)]"]);
}

#[test]
fn a_struct_derives_what_its_base_and_references_allow() {
    let elements = "<EntityType Name='a' Abstract='true'><Property Name='b' Type='Edm.String'/></EntityType>\
        <EntityType Name='c' BaseType='ns.a'><Property Name='d' Type='Edm.Double'/></EntityType>\
        <EntityType Name='e' BaseType='ns.a'><NavigationProperty Name='f' Type='ns.c'/></EntityType>";
    let csdl = graph_patch::metadata::Csdl::parse(&crate::document("", elements)).unwrap();
    let config = Config::new().types(["ns.a"]).derive(["Eq", "Ord"]);
    let ends = |config: &Config| {
        let generated = crate::with_short_derives(&config.models(&csdl).unwrap());
        let derives = generated.lines().filter(|line| line.contains("derive("));
        let ends = derives.map(|line| line.split("GraphPatch").nth(1).unwrap().to_owned());
        ends.collect::<Vec<_>>()
    };
    // The enum, its two variants, the shared properties and the variant for other types.
    assert_eq!(
        ends(&config),
        [
            ")]",
            ")]",
            ", Eq, PartialOrd, Ord)]",
            ", Eq, PartialOrd, Ord)]",
            ", Eq)]"
        ]
    );
    // A reference is a `Value`, which has no order.
    assert_eq!(
        ends(&config.bind(true)),
        [")]", ")]", ", Eq)]", ", Eq, PartialOrd, Ord)]", ", Eq)]"]
    );
}

#[test]
fn a_type_definition_of_a_stream_is_left_out() {
    let elements = r#"<TypeDefinition Name="photo" UnderlyingType="Edm.Stream"/>
<ComplexType Name="item"><Property Name="a" Type="ns.photo"/></ComplexType>"#;
    let generated = models("ns.item", elements).unwrap();
    assert!(generated.contains("    // stream: a\n"), "{generated}");
    assert!(!generated.contains("pub a"), "{generated}");
}

#[test]
fn options_that_are_not_paths_are_rejected() {
    let error = |config: Config| {
        config
            .types(["Fleet.Device.Device"])
            .models(&fleet())
            .unwrap_err()
    };
    let edm = |ty: &str| error(Config::new().edm("Edm.Guid", ty)).to_string();
    for ty in ["", "a b", "a;b", "Vec<", "Vec>", "a::", "x = 1", "\u{202e}"] {
        assert!(edm(ty).ends_with("is not the path of a Rust type"), "{ty}");
    }
    for ty in ["::a::B", "chrono::DateTime<chrono::Utc>", "r#type::A"] {
        let config = Config::new()
            .types(["Fleet.Device.Device"])
            .edm("Edm.Guid", ty);
        assert!(config
            .models(&fleet())
            .unwrap()
            .contains(&format!("Option<{ty}>")));
    }
    let derive = error(Config::new().derive(["Eq)] struct"])).to_string();
    assert!(
        derive.ends_with("is not the path of a derive macro"),
        "{derive}"
    );
}

#[test]
fn an_error_is_debugged_as_its_message() {
    let error = Config::new().csdl("missing.csdl").generate().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(!format!("{error:#?}").contains("kind"));
}

#[test]
fn a_collection_whose_items_can_be_of_derived_types_has_a_comment() {
    let elements = r#"<ComplexType Name="location"><Property Name="city" Type="Edm.String"/></ComplexType>
<ComplexType Name="airport" BaseType="ns.location"><Property Name="code" Type="Edm.String"/></ComplexType>
<ComplexType Name="trip"><Property Name="stops" Type="Collection(ns.location)"/>
<Property Name="airports" Type="Collection(ns.airport)"/><Property Name="home" Type="ns.location"/></ComplexType>"#;
    let models = models("ns.trip", elements).unwrap();
    let comment =
        "    // items: a patch sends none of the properties that only derived types have\n";
    assert_eq!(models.matches(comment).count(), 1, "{models}");
    assert!(
        models.contains(&format!("{comment}    pub stops: Vec<Location>")),
        "{models}"
    );
}

#[test]
fn an_item_of_a_collection_has_no_references() {
    let elements = r#"<EntityType Name="place"><Key><PropertyRef Name="id"/></Key>
<Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<ComplexType Name="inner"><NavigationProperty Name="one" Type="ns.place"/></ComplexType>
<ComplexType Name="item"><Property Name="in" Type="ns.inner"/><NavigationProperty Name="one" Type="ns.place"/></ComplexType>
<ComplexType Name="value"><NavigationProperty Name="one" Type="ns.place"/></ComplexType>
<ComplexType Name="trip"><Property Name="items" Type="Collection(ns.item)"/><Property Name="value" Type="ns.value"/></ComplexType>"#;
    let csdl = graph_patch::metadata::Csdl::parse(&crate::document("", elements)).unwrap();
    let models = Config::new().types(["ns.trip"]).bind(true).models(&csdl);
    let models = models.unwrap();
    assert_eq!(models.matches("#[graph(bind)]").count(), 1, "{models}");
    let docs = "    /// The navigation property `one` (`ns.place`).\n    #[graph(bind)]\n";
    assert!(models.contains(docs), "{models}");
    assert_eq!(
        models.matches("// navigation: one (ns.place)").count(),
        2,
        "{models}"
    );
}

/// A service may omit the type, but it rejects an empty one.
#[test]
fn a_value_that_was_read_without_a_type_is_serialized_without_one() {
    let text = json!({"Id": "7", "Location": {"Rack": 3}, "Places": [{"Rack": 4}]});
    let device: device::Device = serde_json::from_value(text).unwrap();
    let serialized = serde_json::to_value(&device).unwrap();
    assert_eq!(
        (&serialized["Location"], &serialized["Places"]),
        (&json!({"Rack": 3}), &json!([{"Rack": 4}]))
    );
}
