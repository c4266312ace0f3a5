//! On the wire a patch is what the standard says of a PATCH body, and every such body is read.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.user")]
pub struct User {
    #[graph(key)]
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
    #[graph(key)]
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

fn written(patch: &UserPatch) -> String {
    serde_json::to_string(patch).unwrap()
}

/// Reads the body in all the ways that `serde_json` has, which must agree.
fn read(body: &str) -> UserPatch {
    let patch: UserPatch = serde_json::from_str(body).unwrap();
    let again: [UserPatch; 3] = [
        serde_json::from_slice(body.as_bytes()).unwrap(),
        serde_json::from_reader(body.as_bytes()).unwrap(),
        serde_json::from_value(serde_json::from_str(body).unwrap()).unwrap(),
    ];
    for again in &again {
        assert_eq!(again, &patch);
    }
    patch
}

#[test]
fn nothing_set_writes_the_type_alone() {
    assert_eq!(written(&User::patch()), r##"{"@odata.type":"#test.user"}"##);
    assert_eq!(serde_json::to_string(&Settings::patch()).unwrap(), "{}");
}

// OData JSON Format 4.01, 4.4: the type stands before all but the context.
#[test]
fn the_type_is_first_and_properties_follow_in_declaration_order() {
    let patch = User::patch().phones(Vec::new()).age(7).display_name("Ann");
    assert_eq!(
        written(&patch),
        r##"{"@odata.type":"#test.user","displayName":"Ann","age":7,"phones":[]}"##
    );
}

#[test]
fn what_is_absent_is_never_written_and_null_always() {
    assert_eq!(
        written(&User::patch().display_name(None).address(None)),
        r##"{"@odata.type":"#test.user","displayName":null,"address":null}"##
    );
}

#[test]
fn a_property_set_twice_is_written_once() {
    let patch = User::patch().age(1).age(2);
    assert_eq!(written(&patch), r##"{"@odata.type":"#test.user","age":2}"##);
    assert_eq!(written(&patch.clone().then(patch.clone())), written(&patch));
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
        written(&patch),
        concat!(
            r##"{"@odata.type":"#test.user","##,
            r##""manager":{"@odata.type":"#test.user","manager":{"@odata.type":"#test.user"}},"##,
            r##""settings":{"theme":null,"home":{"@odata.type":"#test.address","settings":{"theme":"dark"}}}}"##,
        )
    );
    assert_eq!(read(&written(&patch)), patch);
}

#[test]
fn pretty_json_and_a_value_are_written_too() {
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
fn an_error_of_the_writer_is_told() {
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
    assert_eq!(read("{}"), User::patch());
    assert_eq!(read(" { }\n"), User::patch());
}

// OData JSON Format 4.01, 4.4: without `streaming=true` a reader assumes no order; 4.5: both prefixes.
#[test]
fn the_type_is_read_anywhere_in_both_spellings() {
    let patch = User::patch().age(7).display_name(None);
    for body in [
        r##"{"@odata.type":"#test.user","age":7,"displayName":null}"##,
        r##"{"age":7,"@odata.type":"#test.user","displayName":null}"##,
        r##"{"displayName":null,"age":7,"@odata.type":"#test.user"}"##,
        r##"{"@type":"#test.user","age":7,"displayName":null}"##,
        r##"{"displayName":null,"age":7,"@type":"#test.user"}"##,
        r#"{"displayName":null,"age":7}"#,
    ] {
        assert_eq!(read(body), patch);
    }
}

// OData JSON Format 4.01, 4.5.3: the value is a URI; Graph writes the bare name too.
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
                read(&body.to_string()),
                User::patch().manager(User::patch().age(7))
            );
        }
    }
}

#[test]
fn an_untyped_patch_reads_its_type_without_asking_for_it() {
    let dark = Settings::patch().theme("dark");
    for body in [
        json!({ "theme": "dark" }),
        json!({ "@odata.type": "#test.settings", "theme": "dark" }),
        json!({ "@type": "test.settings", "theme": "dark" }),
    ] {
        assert_eq!(serde_json::from_value::<SettingsPatch>(body).unwrap(), dark);
    }
}

// OData JSON Format 4.01, 4.5, 20 and 22: a reader never stops at an annotation that it does not know.
// Delta 74.
#[test]
fn annotations_and_control_information_are_passed_over_at_every_depth() {
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
            "manager@odata.bind": value,
            "address": { "@odata.etag": value, "city@vendor.term": value, "city": "Oslo" },
        });
        assert_eq!(
            read(&body.to_string()),
            User::patch().age(7).address(Address::patch().city("Oslo"))
        );
    }
}

// OData Protocol 4.01, 11.4.3: "the service must ignore that value".
#[test]
fn keys_and_read_only_properties_are_passed_over_whatever_their_value() {
    for value in ["null", "5", r#""x""#, "[{}]", r#"{"created":{"a":[]}}"#] {
        let body = format!(
            r#"{{"userId":{value},"created":{value},"age":7,"objectId":{value},"userId":{value},
                "address":{{"id":{value},"city":null,"verified":{value},"id":{value}}}}}"#
        );
        assert_eq!(
            read(&body),
            User::patch().age(7).address(Address::patch().city(None))
        );
    }
}

#[test]
fn names_and_values_are_read_with_their_escapes() {
    assert_eq!(
        read(
            r#"{"\u0040odata.type":"\u0023test.user","\u0061ge":7,"display\u004eame":"\u00e9\n\ud83d\ude00"}"#
        ),
        User::patch().age(7).display_name("é\n😀")
    );
}

#[test]
fn an_absent_nested_part_is_not_an_empty_one() {
    assert_eq!(
        read(r#"{"address":{}}"#).address,
        Some(Some(Address::patch()))
    );
    assert_eq!(read(r#"{"address":null}"#).address, Some(None));
    assert_eq!(read("{}").address, None);
    assert!(!read(r#"{"address":{}}"#).is_empty());
    assert!(read(r##"{"@odata.type":"#test.user","@odata.id":1,"userId":2}"##).is_empty());
}

/// A patch is a value of serde as any other: it stands inside a larger body, such as a batch.
#[test]
fn a_patch_stands_inside_other_values() {
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
