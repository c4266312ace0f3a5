//! The schema of a type that a body can name in any version.

use crate::check::Checked;
use graph_patch::GraphPatch;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

#[derive(Clone, Debug, Default, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "Manager.v1_19_0.Manager", any_version)]
struct Manager {
    name: String,
}

#[derive(Clone, Debug, Default, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "Chassis.v1_25_0.Chassis")]
struct Chassis {
    name: String,
}

#[derive(Clone, Debug, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "Resource.Resource", any_version)]
#[serde(tag = "@odata.type")]
enum AnyVersion {
    #[serde(rename = "#Chassis.v1_25_0.Chassis")]
    Chassis(Chassis),
}

#[derive(Clone, Debug, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "Resource.Resource")]
#[serde(tag = "@odata.type")]
enum OneVersion {
    #[serde(rename = "#Manager.v1_19_0.Manager")]
    Manager(Manager),
}

#[derive(Clone, Debug, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "Rack.v1_0_0.Rack")]
struct Rack {
    #[graph(complex)]
    any: AnyVersion,
    #[graph(complex)]
    one: Chassis,
}

#[test]
fn any_version_is_accepted_where_it_is_read() {
    let (manager, chassis) = (
        Checked::with_schemars::<Manager>(),
        Checked::with_schemars::<Chassis>(),
    );
    let (any, one) = (
        Checked::with_schemars::<AnyVersion>(),
        Checked::with_schemars::<OneVersion>(),
    );
    for version in [
        "v1_19_0", "v1_25_0", "v1_0_123", "v1", "v1_0", "v1_0_0_0", "V1_0_0", "v1_0_x",
    ] {
        let body =
            |name| json!({ "@odata.type": format!("#{name}.{version}.{name}"), "name": "a" });
        let is_version = ["v1_19_0", "v1_25_0", "v1_0_123"].contains(&version);
        assert_eq!(manager.agree(&body("Manager")), is_version, "{version}");
        assert_eq!(any.agree(&body("Chassis")), is_version, "{version}");
        assert_eq!(
            chassis.agree(&body("Chassis")),
            version == "v1_25_0",
            "{version}"
        );
        assert_eq!(
            one.agree(&body("Manager")),
            version == "v1_19_0",
            "{version}"
        );
    }
}

#[test]
fn a_type_has_one_definition_for_each_rule() {
    let rack = Checked::with_schemars::<Rack>();
    let body = |any: &str, one: &str| {
        let chassis = |version| json!({ "@odata.type": format!("#Chassis.{version}.Chassis") });
        json!({ "any": chassis(any), "one": chassis(one) })
    };
    assert!(rack.agree(&body("v1_1_0", "v1_25_0")));
    assert!(!rack.agree(&body("v1_25_0", "v1_1_0")));
}
