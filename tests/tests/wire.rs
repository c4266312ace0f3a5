//! A patch serializes as the standard defines a `PATCH` body, and deserializes from every such body.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.user")]
pub struct User {
    #[graph(read_only)]
    #[serde(rename = "userId", alias = "objectId")]
    id: String,
    display_name: Option<String>,
    #[graph(read_only)]
    created: Option<String>,
    age: i64,
    #[graph(complex)]
    address: Option<Address>,
    #[graph(complex)]
    manager: Option<Box<User>>,
    #[graph(complex)]
    settings: Settings,
    phones: Vec<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.address")]
pub struct Address {
    #[graph(read_only)]
    id: u8,
    city: Option<String>,
    #[graph(complex)]
    settings: Option<Settings>,
    #[graph(read_only)]
    verified: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.settings", untyped)]
pub struct Settings {
    theme: Option<String>,
    #[graph(complex)]
    home: Option<Box<Address>>,
}

fn serialize(patch: &UserPatch) -> String {
    serde_json::to_string(patch).unwrap()
}

/// Deserializes the body with all functions of `serde_json`, which must agree.
fn deserialize(body: &str) -> UserPatch {
    let patch: UserPatch = serde_json::from_str(body).unwrap();
    let others: [UserPatch; 3] = [
        serde_json::from_slice(body.as_bytes()).unwrap(),
        serde_json::from_reader(body.as_bytes()).unwrap(),
        serde_json::from_value(serde_json::from_str(body).unwrap()).unwrap(),
    ];
    for other in &others {
        assert_eq!(other, &patch);
    }
    patch
}

#[test]
fn an_empty_patch_serializes_only_its_type() {
    assert_eq!(
        serialize(&User::patch()),
        r##"{"@odata.type":"#test.user"}"##
    );
    assert_eq!(serde_json::to_string(&Settings::patch()).unwrap(), "{}");
}

// OData JSON Format 4.01, 4.4: only the context may precede the type.
#[test]
fn the_type_is_first_and_properties_follow_in_declaration_order() {
    let patch = User::patch().phones(Vec::new()).age(7).display_name("Ann");
    assert_eq!(
        serialize(&patch),
        r##"{"@odata.type":"#test.user","displayName":"Ann","age":7,"phones":[]}"##
    );
}

#[test]
fn an_absent_property_is_never_serialized_and_null_always_is() {
    assert_eq!(
        serialize(&User::patch().display_name(None).address(None)),
        r##"{"@odata.type":"#test.user","displayName":null,"address":null}"##
    );
}

#[test]
fn a_property_set_twice_serializes_once() {
    let patch = User::patch().age(1).age(2);
    assert_eq!(
        serialize(&patch),
        r##"{"@odata.type":"#test.user","age":2}"##
    );
    assert_eq!(
        serialize(&patch.clone().then(patch.clone())),
        serialize(&patch)
    );
}

// OData JSON Format 4.01, 4.5.3.
#[test]
fn a_nested_patch_carries_its_own_type_unless_it_is_untyped() {
    let patch = User::patch()
        .settings(
            Settings::patch()
                .home(Address::patch().settings(Settings::patch().theme("dark")))
                .theme(None),
        )
        .manager(User::patch().manager(User::patch()));
    assert_eq!(
        serialize(&patch),
        concat!(
            r##"{"@odata.type":"#test.user","##,
            r##""manager":{"@odata.type":"#test.user","manager":{"@odata.type":"#test.user"}},"##,
            r##""settings":{"theme":null,"home":{"@odata.type":"#test.address","settings":{"theme":"dark"}}}}"##,
        )
    );
    assert_eq!(deserialize(&serialize(&patch)), patch);
}

#[test]
fn a_patch_serializes_as_pretty_json_and_as_a_value() {
    let patch = User::patch().age(1).address(Address::patch().city(None));
    assert_eq!(
        serde_json::to_string_pretty(&patch).unwrap(),
        r##"{
  "@odata.type": "#test.user",
  "age": 1,
  "address": {
    "@odata.type": "#test.address",
    "city": null
  }
}"##
    );
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({
            "@odata.type": "#test.user",
            "age": 1,
            "address": { "@odata.type": "#test.address", "city": null }
        })
    );
}

#[test]
fn an_error_of_the_writer_is_returned() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            match bytes {
                b"true" | b"7" => Err(std::io::Error::other("disk full")),
                _ => Ok(bytes.len()),
            }
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let patch = User::patch().age(7).phones(Vec::new());
    let error = serde_json::to_writer(Full, &patch).unwrap_err();
    assert!(error.is_io(), "{error}");
    let nested = User::patch().manager(patch);
    assert!(serde_json::to_writer(Full, &nested).unwrap_err().is_io());
}

// Delta 62.
#[test]
fn an_empty_object_is_an_empty_patch() {
    assert_eq!(deserialize("{}"), User::patch());
    assert_eq!(deserialize(" { }\n"), User::patch());
}

// OData JSON Format 4.01, 4.4: without `streaming=true` a receiver must not assume an order; 4.5: both prefixes.
#[test]
fn the_type_is_accepted_anywhere_in_both_spellings() {
    let patch = User::patch().age(7).display_name(None);
    for body in [
        r##"{"@odata.type":"#test.user","age":7,"displayName":null}"##,
        r##"{"age":7,"@odata.type":"#test.user","displayName":null}"##,
        r##"{"displayName":null,"age":7,"@odata.type":"#test.user"}"##,
        r##"{"@type":"#test.user","age":7,"displayName":null}"##,
        r##"{"displayName":null,"age":7,"@type":"#test.user"}"##,
        r#"{"displayName":null,"age":7}"#,
    ] {
        assert_eq!(deserialize(body), patch);
    }
}

// OData JSON Format 4.01, 4.5.3: the value is a URI. Microsoft Graph also sends the bare name.
#[test]
fn the_type_is_a_fragment_a_bare_name_or_an_absolute_uri() {
    for name in [
        "#test.user",
        "test.user",
        "https://graph.microsoft.com/v1.0/$metadata#test.user",
        "http://localhost:8080/$metadata?$schemaversion=1#test.user",
    ] {
        for annotation in ["@odata.type", "@type"] {
            let body = json!({ annotation: name, "manager": { annotation: name, "age": 7 } });
            assert_eq!(
                deserialize(&body.to_string()),
                User::patch().manager(User::patch().age(7))
            );
        }
    }
}

#[test]
fn an_untyped_patch_accepts_its_type_but_does_not_require_it() {
    let dark = Settings::patch().theme("dark");
    for body in [
        json!({ "theme": "dark" }),
        json!({ "@odata.type": "#test.settings", "theme": "dark" }),
        json!({ "@type": "test.settings", "theme": "dark" }),
    ] {
        assert_eq!(serde_json::from_value::<SettingsPatch>(body).unwrap(), dark);
    }
}

// OData JSON Format 4.01, 4.5, 20 and 22: a receiver must not fail because of an unknown annotation.
// Delta 74.
#[test]
fn annotations_and_control_information_are_ignored_at_every_depth() {
    let values = [
        json!(null),
        json!("text"),
        json!(1.5),
        json!([1, [2], { "a": null }]),
        json!({ "@odata.type": "#other.type", "age": "x" }),
    ];
    for value in &values {
        let body = json!({
            "@odata.context": value,
            "@odata.id": value,
            "@odata.etag": value,
            "@context": value,
            "@vendor.term#qualifier": value,
            "age@odata.type": value,
            "age@type": value,
            "age": 7,
            "unknown@vendor.term": value,
            "manager@odata.navigationLink": value,
            "address": { "@odata.etag": value, "city@vendor.term": value, "city": "Oslo" },
        });
        assert_eq!(
            deserialize(&body.to_string()),
            User::patch().age(7).address(Address::patch().city("Oslo"))
        );
    }
}

/// Ignoring it would lose a change. [OData JSON Format 4.01, 8.5, 15.2 and 15.3]
#[test]
fn control_information_that_requests_a_change_is_rejected_at_every_depth() {
    for name in ["@removed", "members@delta", "manager@odata.bind"] {
        for (body, path) in [
            (json!({ name: null }), name.to_owned()),
            (
                json!({ "address": { name: [] } }),
                format!("address/{name}"),
            ),
        ] {
            let error = serde_json::from_value::<UserPatch>(body).unwrap_err();
            let path = format!("property `{path}`: ");
            assert!(error.to_string().starts_with(&path), "{error}");
        }
    }
}

// OData Protocol 4.01, 11.4.3: "the service must ignore that value".
#[test]
fn keys_and_read_only_properties_are_ignored_with_any_value() {
    for value in ["null", "5", r#""x""#, "[{}]", r#"{"created":{"a":[]}}"#] {
        let body = format!(
            r#"{{"userId":{value},"created":{value},"age":7,"objectId":{value},"userId":{value},
                "address":{{"id":{value},"city":null,"verified":{value},"id":{value}}}}}"#
        );
        assert_eq!(
            deserialize(&body),
            User::patch().age(7).address(Address::patch().city(None))
        );
    }
}

#[test]
fn escapes_in_names_and_values_are_decoded() {
    assert_eq!(
        deserialize(
            r#"{"\u0040odata.type":"\u0023test.user","\u0061ge":7,"display\u004eame":"\u00e9\n\ud83d\ude00"}"#
        ),
        User::patch().age(7).display_name("é\n😀")
    );
}

#[test]
fn an_absent_nested_patch_is_not_an_empty_one() {
    assert_eq!(
        deserialize(r#"{"address":{}}"#).address,
        Some(Some(Address::patch()))
    );
    assert_eq!(deserialize(r#"{"address":null}"#).address, Some(None));
    assert_eq!(deserialize("{}").address, None);
    assert!(!deserialize(r#"{"address":{}}"#).is_empty());
    assert!(deserialize(r##"{"@odata.type":"#test.user","@odata.id":1,"userId":2}"##).is_empty());
}

/// A larger body, such as a batch, can contain a patch.
#[test]
fn a_patch_can_be_part_of_other_values() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Request {
        id: String,
        body: UserPatch,
        more: Vec<Option<SettingsPatch>>,
    }
    let request = Request {
        id: "1".into(),
        body: User::patch().age(7),
        more: vec![None, Some(Settings::patch())],
    };
    let json = r##"{"id":"1","body":{"@odata.type":"#test.user","age":7},"more":[null,{}]}"##;
    assert_eq!(serde_json::to_string(&request).unwrap(), json);
    assert_eq!(serde_json::from_str::<Request>(json).unwrap(), request);
}

#[test]
fn the_odata_type_of_a_resource_is_a_constant() {
    assert_eq!(User::ODATA_TYPE, "#test.user");
    assert_eq!(Settings::ODATA_TYPE, "#test.settings");
    assert_eq!(
        serde_json::to_value(User::patch()).unwrap()["@odata.type"],
        Value::from(User::ODATA_TYPE)
    );
}
