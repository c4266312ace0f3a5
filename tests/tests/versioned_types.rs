//! `any_version`: a body can name another version of the model's type, as a Redfish service does.

use graph_patch::{GraphPatch, Patch};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "Manager.v1_19_0.Manager", any_version)]
#[serde(rename_all = "PascalCase")]
struct Manager {
    #[graph(read_only)]
    id: String,
    date_time_local_offset: Option<String>,
    #[graph(complex)]
    location: Option<Location>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "Resource.v1_18_0.Location", any_version, untyped)]
#[serde(rename_all = "PascalCase")]
struct Location {
    info: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "Manager.v1_19_0.Manager")]
struct Strict {}

#[derive(Clone, Debug, PartialEq, GraphPatch)]
#[graph(type = "Resource.Resource", any_version)]
enum Resource {
    Manager(Manager),
    Old(Old),
    Strict(Chassis),
    Collection(Collection),
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "Manager.v1_0_0.Manager")]
struct Old {}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "Chassis.v1_25_0.Chassis")]
struct Chassis {}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "ChassisCollection.ChassisCollection")]
struct Collection {}

fn read<R: GraphPatch>(odata_type: &str) -> Result<R::Patch, String> {
    let body = json!({ "@odata.type": odata_type }).to_string();
    serde_json::from_str(&body).map_err(|error| error.to_string())
}

#[test]
fn a_body_of_another_version_is_read() {
    for odata_type in [
        "#Manager.v1_19_0.Manager",
        "#Manager.v1_15_0.Manager",
        "Manager.v1_2_30.Manager",
        "#Manager.v2_0_0.Manager",
        "https://bmc.example/redfish/v1/$metadata#Manager.v1_0_0.Manager",
    ] {
        assert_eq!(
            read::<Manager>(odata_type),
            Ok(Manager::patch()),
            "{odata_type}"
        );
    }
}

#[test]
fn everything_but_the_version_is_compared() {
    for odata_type in [
        "#Manager.Manager",
        "#Manager.v1_15_0.Links",
        "#Managers.v1_15_0.Manager",
        "#Oem.Manager.v1_15_0.Manager",
        "#v1_15_0.Manager",
        "#Manager.v1_15.Manager",
        "#Manager.v1_15_0_0.Manager",
        "#Manager.v1_15_.Manager",
        "#Manager.v1__0.Manager",
        "#Manager.1_15_0.Manager",
        "#Manager.V1_15_0.Manager",
        "#Manager.v1_15_0x.Manager",
        "#Manager.v1_15_0.Manager.v1_15_0",
        "#Manager.v1_15_0.",
        "#.v1_15_0.Manager",
        "",
    ] {
        let error = read::<Manager>(odata_type).unwrap_err();
        let expected = format!("property `@odata.type`: the body is of type `{odata_type}`, expected `#Manager.v1_19_0.Manager` in any version at line 1");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn another_version_is_an_error_without_the_attribute() {
    assert!(read::<Strict>("#Manager.v1_19_0.Manager").is_ok());
    let error = read::<Strict>("#Manager.v1_15_0.Manager").unwrap_err();
    assert_eq!(
        error,
        "property `@odata.type`: the body is of type `#Manager.v1_15_0.Manager`, expected `#Manager.v1_19_0.Manager` at line 1 column 41"
    );
}

#[test]
fn a_patch_is_sent_with_the_version_of_the_model() {
    let body = r##"{"DateTimeLocalOffset":"+01:00","Location":{"@odata.type":"#Resource.v1_3_0.Location","Info":"a"},"@odata.type":"#Manager.v1_15_0.Manager"}"##;
    let patch: ManagerPatch = serde_json::from_str(body).unwrap();
    let expected = Manager::patch()
        .date_time_local_offset("+01:00")
        .location(Location::patch().info("a"));
    assert_eq!(patch, expected);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#Manager.v1_19_0.Manager","DateTimeLocalOffset":"+01:00","Location":{"Info":"a"}}"##
    );
}

#[test]
fn the_type_selects_the_variant_of_the_version_or_else_the_first_one() {
    let first: ResourcePatch = Manager::patch().into();
    for odata_type in ["#Manager.v1_19_0.Manager", "#Manager.v1_18_0.Manager"] {
        assert_eq!(read::<Resource>(odata_type), Ok(first.clone()));
    }
    assert_eq!(
        read::<Resource>("#Manager.v1_0_0.Manager"),
        Ok(Old::patch().into())
    );
    assert_eq!(
        read::<Resource>("#Chassis.v1_1_0.Chassis"),
        Ok(Chassis::patch().into())
    );
    let collection = read::<Resource>("#ChassisCollection.ChassisCollection");
    assert_eq!(collection, Ok(Collection::patch().into()));
    for odata_type in [
        "#ChassisCollection.v1_0_0.ChassisCollection",
        "#Resource.v1_0_0.Resource",
        "#Drive.v1_0_0.Drive",
    ] {
        assert!(read::<Resource>(odata_type).is_err(), "{odata_type}");
    }
}

#[test]
fn the_type_of_an_enum_can_stand_anywhere() {
    let body = r##"{"DateTimeLocalOffset":null,"@odata.type":"#Manager.v1_3_0.Manager"}"##;
    let patch: ResourcePatch = serde_json::from_str(body).unwrap();
    let mut manager = Resource::Manager(Manager {
        date_time_local_offset: Some("Z".into()),
        ..Manager::default()
    });
    patch.apply(&mut manager);
    assert_eq!(manager, Resource::Manager(Manager::default()));
}
