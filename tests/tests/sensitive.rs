//! `sensitive` hides the value of a property in the `Debug` of a patch, and changes nothing else.

use graph_patch::{DynamicProperties, GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
struct Profile {
    force_change: bool,
    #[graph(sensitive)]
    password: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
struct Account {
    name: String,
    #[graph(complex, sensitive)]
    recovery: Profile,
    #[graph(complex)]
    profile: Profile,
    #[graph(bind, sensitive)]
    owner: Option<Profile>,
    #[graph(sensitive, type = "#Int64")]
    pin: Option<i64>,
    #[graph(dynamic, sensitive)]
    #[serde(flatten)]
    keys: DynamicProperties<Value>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
enum Any {
    Account(Account),
}

fn patch() -> AccountPatch {
    let profile = || Profile::patch().force_change(true).password("secret");
    Account::patch()
        .name("shown")
        .recovery(profile())
        .profile(profile())
        .owner("users/secret")
        .pin(1234)
        .keys("api", json!("secret"))
        .keys("old", Value::Null)
}

#[test]
fn debug_shows_names_without_values() {
    let shown = r#"AccountPatch { name: "shown", recovery: <redacted>, profile: ProfilePatch { force_change: true, password: <redacted> }, owner@odata.bind: <redacted>, pin: <redacted>, api: <redacted>, old: <redacted> }"#;
    assert_eq!(format!("{:?}", patch()), shown);
    assert_eq!(
        format!("{:?}", AnyPatch::from(patch())),
        format!("Account({shown})")
    );
    let all = format!("{:#?}", patch());
    assert!(!all.contains("secret") && !all.contains("1234"), "{all}");
    let null = Profile::patch().password(None);
    assert_eq!(format!("{null:?}"), "ProfilePatch { password: <redacted> }");
    assert_eq!(format!("{:?}", Profile::patch()), "ProfilePatch");
}

#[test]
fn everything_else_is_unchanged() {
    let body = json!({
        "@odata.type": "#microsoft.graph.account",
        "name": "shown",
        "recovery": {
            "@odata.type": "#microsoft.graph.profile",
            "force_change": true,
            "password": "secret",
        },
        "profile": {
            "@odata.type": "#microsoft.graph.profile",
            "force_change": true,
            "password": "secret",
        },
        "owner@odata.bind": "users/secret",
        "pin@odata.type": "#Int64",
        "pin": 1234,
        "api": "secret",
        "old": null,
    });
    assert_eq!(serde_json::to_value(patch()).unwrap(), body);
    assert_eq!(
        serde_json::from_value::<AccountPatch>(body).unwrap(),
        patch()
    );
    assert_ne!(patch().pin(1), patch());
    assert!(!Profile::patch().password("a").is_empty());
    assert_eq!(
        patch().changed_properties(),
        [
            "name",
            "recovery",
            "profile",
            "owner@odata.bind",
            "pin",
            "api",
            "old"
        ]
    );
    let mut account = Account::default();
    patch().apply(&mut account);
    assert_eq!(Account::default().diff(&account).pin, Some(Some(1234)));
}
