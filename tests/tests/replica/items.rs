//! The items of a complex collection, and rows whose type has another version.

use crate::models::replica;
use graph_patch::delta::merge_row;
use graph_patch::{DynamicProperties, GraphPatch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.rule")]
struct Rule {
    name: Option<String>,
    #[graph(read_only)]
    hits: Option<i32>,
    #[graph(complex)]
    limits: Vec<Limit>,
    #[graph(dynamic)]
    more: DynamicProperties<Value>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.limit")]
struct Limit {
    #[graph(read_only)]
    used: i32,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.policy")]
struct Policy {
    #[graph(key)]
    id: String,
    #[graph(complex)]
    rules: Vec<Rule>,
    #[graph(complex)]
    nullable: Option<Vec<Option<Limit>>>,
}

/// A collection in a row is complete [OData JSON Format 4.01, 7.4]. Unlike a patch, a row sets read-only properties.
#[test]
fn the_items_of_a_complex_collection_are_replaced() {
    let first = r#"{"id": "1", "rules": [{"name": "a", "hits": 1}], "nullable": null}"#;
    let second = r#"{"id": "1", "nullable": [{"used": 5}, null], "rules": [
        {"hits": 2, "unknown": [], "limits": [{"used": 3}], "x": {"y": 1}}, {"name": null}]}"#;
    let replica = replica::<Policy>(&[first, second]);
    let rule = Rule {
        hits: Some(2),
        limits: vec![Limit { used: 3 }],
        more: [
            ("unknown".to_string(), json!([])),
            ("x".to_string(), json!({"y": 1})),
        ]
        .into_iter()
        .collect(),
        ..Rule::default()
    };
    let expected = Policy {
        id: "1".into(),
        rules: vec![rule, Rule::default()],
        nullable: Some(vec![Some(Limit { used: 5 }), None]),
    };
    assert_eq!(replica.get("1"), Some(&expected));
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.usage")]
struct Usage {
    used: Option<i32>,
    limit: Option<i32>,
    #[graph(complex)]
    next: Option<Box<Usage>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.owner")]
struct Owner {
    #[graph(key)]
    id: String,
    name: Option<String>,
}

/// Does not implement `Clone`, `Default` and `Deserialize`.
#[derive(Debug, PartialEq, GraphPatch)]
#[graph(type = "test.opaque")]
struct Opaque {
    name: Option<String>,
}

#[derive(Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "test.account")]
struct Account {
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    usage: Usage,
    #[graph(read_only)]
    former: Option<Box<Usage>>,
    #[graph(read_only)]
    history: Vec<Usage>,
    #[graph(read_only)]
    owner: Option<Owner>,
    #[graph(read_only)]
    opaque: Option<Opaque>,
}

/// A read-only complex value is merged as any other. An entity is not: the row can relate another one.
#[test]
fn a_read_only_complex_value_is_merged() {
    let mut accounts = replica::<Account>(&[
        r#"{"id": "1", "usage": {"used": 1, "next": {"used": 3}}, "former": {"used": 1}, "history": [{"used": 1}],
            "owner": {"id": "7", "name": "Ann"}, "opaque": {"name": "a"}}"#,
        r#"{"id": "1", "usage": {"limit": 2, "next": {"limit": 4}, "x": 1}, "former": {"limit": null}, "history": [{"limit": 2}],
            "owner": {"id": "8"}, "opaque": null}"#,
    ]);
    let usage = |used, limit| Usage {
        used,
        limit,
        next: None,
    };
    let expected = Account {
        id: "1".into(),
        usage: Usage {
            next: Some(Box::new(usage(Some(3), Some(4)))),
            ..usage(Some(1), Some(2))
        },
        former: Some(Box::new(usage(Some(1), None))),
        history: vec![usage(None, Some(2))],
        owner: Some(Owner {
            id: "8".into(),
            name: None,
        }),
        opaque: None,
    };
    assert_eq!(accounts.remove("1"), Some(expected));
}

#[test]
fn an_error_in_an_item_has_its_path() {
    let mut policy = Policy::default();
    for (row, path) in [
        (json!({"rules": [{"name": 1}]}), "rules/name"),
        (json!({"rules": [null]}), "rules"),
        (json!({"rules": null}), "rules"),
        (json!({"rules": {}}), "rules"),
        (
            json!({"rules": [{"limits": [{"used": "a"}]}]}),
            "rules/limits/used",
        ),
    ] {
        let error = merge_row(&mut policy, row).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("property `{path}`: ")),
            "{error}"
        );
    }
    assert_eq!(policy, Policy::default());
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "Chassis.v1_2_0.Fan")]
struct Fan {
    #[graph(key)]
    id: String,
    speed: i32,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "Chassis.v1_2_0.Part", any_version)]
enum AnyPart {
    Fan(Fan),
}

impl Default for AnyPart {
    fn default() -> Self {
        Self::Fan(Fan::default())
    }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "Chassis.v1_2_0.Part")]
enum Part {
    Fan(Fan),
}

impl Default for Part {
    fn default() -> Self {
        Self::Fan(Fan::default())
    }
}

#[test]
fn the_type_of_a_row_can_have_another_version_if_the_model_allows_it() {
    let row = json!({"speed": 2, "@odata.type": "#Chassis.v1_9_0.Fan"});
    let fan = Fan {
        id: "1".into(),
        speed: 1,
    };
    let mut part = AnyPart::Fan(fan.clone());
    merge_row(&mut part, row.clone()).unwrap();
    assert_eq!(
        part,
        AnyPart::Fan(Fan {
            speed: 2,
            ..fan.clone()
        })
    );
    assert!(merge_row(&mut Part::Fan(fan), row).is_err());
}
