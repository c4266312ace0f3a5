//! The schemas as documents.

use crate::check::Checked;
use chrono::NaiveDate;
use graph_patch::edm::Verbatim;
use graph_patch::{schema, DynamicProperties, GraphPatch};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use utoipa::ToSchema;

/// A person.
#[derive(Clone, Default, Debug, PartialEq, Serialize, GraphPatch, JsonSchema, ToSchema)]
#[serde(rename_all = "camelCase", default)]
#[graph(type = "test.person", patch = Changes)]
struct Person {
    #[graph(read_only)]
    id: String,
    /// The name on the badge.
    display_name: String,
    #[graph(complex)]
    #[schema(no_recursion)]
    manager: Option<Box<Person>>,
    phones: Vec<Phone>,
    nickname: Option<String>,
}

/// A phone.
#[derive(Clone, Default, Debug, PartialEq, JsonSchema, ToSchema, Serialize, Deserialize)]
struct Phone {
    number: String,
}

#[test]
fn the_document_of_a_recursive_resource() {
    let patch = json!({
        "description": "A person.",
        "type": "object",
        "properties": {
            "@odata.type": { "anyOf": [
                { "const": "#test.person" },
                { "type": "string", "pattern": "(?:^|#)test\\.person$" },
            ] },
            "@type": { "anyOf": [
                { "const": "#test.person" },
                { "type": "string", "pattern": "(?:^|#)test\\.person$" },
            ] },
            "displayName": { "description": "The name on the badge.", "type": "string" },
            "manager": { "anyOf": [{ "$ref": "#/$defs/Changes" }, { "type": "null" }] },
            "phones": { "type": "array", "items": { "$ref": "#/$defs/Phone" } },
            "nickname": { "type": ["string", "null"] },
        },
        "patternProperties": { "@": true, "^(?:id)$": true },
        "additionalProperties": false,
        "propertyNames": {
            "not": { "pattern": "^@(?:odata\\.)?removed$|[\\s\\S]@(?:odata\\.)?(?:delta|bind)$" },
        },
    });
    let mut document = patch.clone();
    document["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    document["$defs"] = json!({
        "Changes": patch,
        "Phone": {
            "description": "A phone.",
            "type": "object",
            "properties": { "number": { "type": "string" } },
            "required": ["number"],
        },
    });
    assert_eq!(schema::json_schema::<Person>().to_value(), document);
}

#[test]
fn the_components_of_openapi_have_the_same_text_each_time() {
    let text = || {
        let mut components = Vec::new();
        schema::openapi_schemas::<Person>(&mut components);
        components.sort_by(|(one, _), (other, _)| one.cmp(other));
        serde_json::to_string(&(schema::openapi_schema::<Person>(), components)).unwrap()
    };
    let first = text();
    assert!((0..20).all(|_| text() == first));
    let names: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(names[0]["description"], "A person.");
    assert_eq!(
        (&names[1][0][0], &names[1][1][0]),
        (&json!("Changes"), &json!("Phone"))
    );
}

/// Types of one name in different modules.
mod other {
    use super::{GraphPatch, JsonSchema, ToSchema};

    #[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
    #[graph(type = "other.place", untyped)]
    #[schema(as = OtherPlace)]
    pub struct Place {
        pub x: i32,
    }
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.place", untyped)]
struct Place {
    city: String,
}

/// A value with the name that a patch would get.
#[derive(Clone, Default, Debug, PartialEq, JsonSchema, ToSchema, Serialize, Deserialize)]
struct PlacePatch2 {
    z: bool,
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Places {
    #[graph(complex)]
    one: Place,
    #[graph(complex)]
    two: other::Place,
    value: PlacePatch2,
}

#[test]
fn types_with_the_same_name_have_their_own_schemas() {
    for checked in [
        Checked::with_schemars::<Places>(),
        Checked::with_utoipa::<Places>(),
    ] {
        let body = json!({ "one": { "city": "a" }, "two": { "x": 1 }, "value": { "z": true } });
        assert!(checked.agree(&body));
        for other in ["one", "two"] {
            for value in [json!({ "city": "a", "x": 1 }), json!({ "z": true })] {
                assert!(!checked.agree(&json!({ other: value })));
            }
        }
    }
}

/// The schema of the resource that describes a property as something that the patch does not accept decides only the values.
#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Odd {
    #[schemars(with = "Option<String>")]
    #[schema(value_type = Option<String>)]
    never_null: String,
    #[schemars(with = "String")]
    #[schema(value_type = String)]
    maybe_null: Option<String>,
    #[schemars(skip)]
    #[schema(ignore)]
    unknown: i32,
    #[graph(skip)]
    skipped: i32,
}

#[test]
fn null_is_allowed_exactly_where_the_patch_accepts_it() {
    for checked in [
        Checked::with_schemars::<Odd>(),
        Checked::with_utoipa::<Odd>(),
    ] {
        for name in ["never_null", "maybe_null", "unknown", "skipped"] {
            assert_eq!(checked.agree(&json!({ name: null })), name == "maybe_null");
        }
        assert!(checked.agree(&json!({ "never_null": "a", "maybe_null": "b", "unknown": 7 })));
    }
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
struct Nothing {}

#[test]
fn a_resource_without_properties_accepts_only_annotations() {
    for checked in [
        Checked::with_schemars::<Nothing>(),
        Checked::with_utoipa::<Nothing>(),
    ] {
        assert!(checked.agree(&json!({ "@odata.type": "#microsoft.graph.nothing", "@a": 1 })));
        assert!(!checked.agree(&json!({ "a": 1 })));
    }
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.audio")]
struct Audio {
    rate: i32,
}

/// A variant that keeps the object of any other type. No body selects it.
#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema, ToSchema)]
#[graph(type = "test.medium", untyped)]
struct OtherMedium {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}

#[derive(Clone, Debug, PartialEq, GraphPatch, JsonSchema)]
#[serde(tag = "@odata.type")]
#[graph(type = "test.medium")]
enum Medium {
    #[serde(rename = "#test.audio")]
    Audio(Audio),
    #[serde(untagged)]
    Other(OtherMedium),
}

#[test]
fn a_catch_all_variant_accepts_no_body() {
    let checked = Checked::with_schemars::<Medium>();
    assert!(checked.agree(&json!({ "@odata.type": "test.audio", "rate": 1 })));
    for body in [
        json!({ "@odata.type": "test.audio", "rate": "1" }),
        json!({ "@odata.type": "#test.video", "rate": 1 }),
        json!({ "@odata.type": "#test.medium", "rate": 1 }),
        json!({ "rate": 1 }),
    ] {
        assert!(!checked.agree(&body));
    }
}

#[derive(Clone, Default, Debug, PartialEq, GraphPatch, JsonSchema)]
struct License {
    expires: Option<Verbatim<NaiveDate>>,
}

#[test]
fn a_date_that_keeps_its_text_is_a_string() {
    let checked = Checked::with_schemars::<License>();
    assert!(checked.agree(&json!({ "expires": "9999-12-31" })));
    assert!(checked.agree(&json!({ "expires": null })));
    assert!(!checked.agree(&json!({ "expires": 7 })));
}
