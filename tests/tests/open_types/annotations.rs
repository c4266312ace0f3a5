//! Annotations beside dynamic properties. [OData JSON Format 4.01, 4.5]

use graph_patch::{DynamicProperties, GraphPatch, Patch};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.fieldValueSet")]
struct Fields {
    #[graph(key)]
    id: String,
    title: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    columns: DynamicProperties<Value>,
}

fn read(body: &str) -> serde_json::Result<FieldsPatch> {
    serde_json::from_str(body)
}

fn sent(patch: &FieldsPatch) -> String {
    serde_json::to_string(patch).unwrap()
}

fn fields(json: Value) -> Fields {
    serde_json::from_value(json).unwrap()
}

const TYPED: &str = r##"{"@odata.type":"#microsoft.graph.fieldValueSet","Id2":1,"Ids@odata.type":"Collection(Edm.String)","Ids":["1"],"Ids-":2}"##;

#[test]
fn the_type_of_a_property_is_serialized_directly_before_it() {
    let patch = Fields::patch()
        .columns("Ids-", json!(2))
        .columns("Ids", json!(["1"]))
        .columns("Ids@odata.type", json!("Collection(Edm.String)"))
        .columns("Id2", json!(1));
    assert_eq!(sent(&patch), TYPED);
    assert_eq!(patch.changed_properties(), ["Id2", "Ids", "Ids-"]);
}

#[test]
fn the_type_is_kept_wherever_it_stands() {
    let expected = read(TYPED).unwrap();
    assert_eq!(sent(&expected), TYPED);
    let after = r#"{"Ids-":2,"Ids":["1"],"Id2":1,"Ids@odata.type":"Collection(Edm.String)"}"#;
    assert_eq!(read(after).unwrap(), expected);
    let short = r#"{"Ids@type":"Collection(String)","Ids":["1"]}"#;
    assert_eq!(
        sent(&read(short).unwrap()),
        format!(
            r##"{{"@odata.type":"#microsoft.graph.fieldValueSet",{}"##,
            &short[1..]
        )
    );
}

#[test]
fn the_type_without_its_property_is_ignored_in_a_body_and_cannot_be_serialized() {
    let body = r##"{"Ids@odata.type":"#x","title@odata.type":"#x","id@odata.type":"#x","@odata.type":"#microsoft.graph.fieldValueSet"}"##;
    assert_eq!(read(body).unwrap(), Fields::patch());
    for (name, property) in [("Ids@odata.type", "Ids"), ("Ids@type", "Ids")] {
        let patch = Fields::patch().title("set").columns(name, json!("#x"));
        assert!(patch.clone().columns("b", None).changed_properties() == ["title", "b"]);
        assert_eq!(
            serde_json::to_string(&patch).unwrap_err().to_string(),
            format!(
                "annotation `{name}` names the type of property `{property}`, which is not set"
            )
        );
    }
    let declared = Fields::patch()
        .title("set")
        .columns("title@odata.type", json!("#String"));
    assert_eq!(
        serde_json::to_string(&declared).unwrap_err().to_string(),
        "annotation `title@odata.type` belongs to a declared property, add `#[graph(type = \"…\")]` to its field"
    );
    let number = Fields::patch()
        .columns("Ids", json!(1))
        .columns("Ids@odata.type", json!(5));
    assert_eq!(
        serde_json::to_string(&number).unwrap_err().to_string(),
        "annotation `Ids@odata.type` must be the name of a type"
    );
    let null = Fields::patch()
        .columns("Ids", json!(1))
        .columns("Ids@odata.type", None);
    assert_eq!(
        serde_json::to_string(&null).unwrap_err().to_string(),
        "annotation `Ids@odata.type` must be the name of a type"
    );
    assert!(Fields::patch()
        .columns("Ids@odata.type", json!("#x"))
        .is_empty());
}

#[test]
fn the_resource_keeps_the_type_and_sends_it_with_the_property() {
    let mut local = Fields::default();
    read(TYPED).unwrap().apply(&mut local);
    assert_eq!(local.columns["Ids@odata.type"], "Collection(Edm.String)");

    let mut newer = local.clone();
    newer.columns.insert("Ids".into(), json!(["2"]));
    let changed = r##"{"@odata.type":"#microsoft.graph.fieldValueSet","Ids@odata.type":"Collection(Edm.String)","Ids":["2"]}"##;
    assert_eq!(sent(&local.diff(&newer)), changed);
    newer.columns.insert("Ids".into(), json!(["1"]));
    newer.columns.insert("Id2".into(), json!(3));
    assert_eq!(
        local.diff(&newer).columns.into_keys().collect::<Vec<_>>(),
        ["Id2"]
    );

    let mut newer = local.clone();
    newer.columns.insert("Ids@odata.type".into(), json!("#B"));
    let retyped =
        r##"{"@odata.type":"#microsoft.graph.fieldValueSet","Ids@odata.type":"#B","Ids":["1"]}"##;
    assert_eq!(sent(&local.diff(&newer)), retyped);
    newer.columns.remove("Ids@odata.type");
    assert_eq!(local.diff(&newer), Fields::patch()); // no patch removes only the type
    assert_eq!(
        sent(&newer.diff(&local)),
        retyped.replace("#B", "Collection(Edm.String)")
    );

    let all = FieldsPatch::from(local.clone());
    assert_eq!(all, read(TYPED).unwrap().title(None));

    read(r#"{"Ids":null}"#).unwrap().apply(&mut local);
    assert_eq!(
        local.columns,
        DynamicProperties::from([("Id2", json!(1)), ("Ids-", json!(2))])
    );
}

#[test]
fn other_annotations_of_a_response_are_not_properties() {
    let response = json!({
        "@odata.context": "…", "@odata.etag": "1", "id": "7", "title@odata.type": "#String",
        "Ids@odata.type": "Collection(Edm.String)", "Ids": [], "Ids@note": 5, "Color": null,
        "LookupId@odata.type": "#Int32",
    });
    let read = fields(response);
    let expected = DynamicProperties::from([
        ("Ids", json!([])),
        ("Ids@odata.type", json!("Collection(Edm.String)")),
    ]);
    assert_eq!(read.columns, expected);
    let body = r#"{"id":"7","title":null,"Ids@odata.type":"Collection(Edm.String)","Ids":[]}"#;
    assert_eq!(serde_json::to_string(&read).unwrap(), body);
}

#[test]
fn a_map_that_cannot_hold_text_drops_the_types() {
    let numbers: DynamicProperties<i32> =
        serde_json::from_str(r##"{"a@odata.type":"#Int32","a":1}"##).unwrap();
    assert_eq!(numbers, DynamicProperties::from([("a", 1)]));
}

#[test]
fn control_information_that_requests_a_change_is_rejected() {
    let delta = "a patch replaces a collection completely and cannot contain its changes";
    for (name, reason) in [
        ("@removed", "a patch cannot remove an object"),
        ("@odata.removed", "a patch cannot remove an object"),
        ("members@delta", delta),
        ("members@odata.delta", delta),
        ("title@delta", delta),
        (
            "mangr@odata.bind",
            "the type has no such navigation property",
        ),
        ("mangr@bind", "the type has no such navigation property"),
    ] {
        let error = read(&format!(r#"{{"{name}":[]}}"#))
            .unwrap_err()
            .to_string();
        let expected = format!(
            "property `{name}`: {reason} at line 1 column {}",
            name.len() + 3
        );
        assert_eq!(error, expected);
    }
    for ignored in [
        "@odata.deltaLink",
        "@odata.bind",
        "@delta",
        "a@x.bind",
        "a@odata.navigationLink",
        "a@removed",
        "@n.removed",
    ] {
        assert_eq!(
            read(&format!(r#"{{"{ignored}":[]}}"#)).unwrap(),
            Fields::patch()
        );
    }
}

/// The annotation has another name in 4.0 and 4.01, and a property has one type. [OData JSON Format 4.01, 4.5.3]
#[test]
fn a_property_has_one_type_in_either_notation() {
    let typed = |name: &str, odata_type: &str| {
        Fields::patch()
            .columns(name, odata_type)
            .columns("Ids", json!(["1"]))
    };
    let (first, later) = (typed("Ids@odata.type", "A"), typed("Ids@type", "B"));
    let sent = r#""Ids@type":"B","Ids":["1"]}"#;
    let both = first.clone().then(later.clone());
    assert_eq!(both, later);
    assert!(serde_json::to_string(&both).unwrap().ends_with(sent));
    let set_twice = first.clone().columns("Ids@type", "B");
    assert_eq!(set_twice, later);

    for body in [
        r#"{"Ids@odata.type":"A","Ids@type":"B","Ids":["1"]}"#,
        r#"{"Ids@odata.type":"A","Ids":["1"],"Ids@type":"B"}"#,
        r#"{"Ids":["1"],"Ids@type":"A","Ids@type":"B"}"#,
    ] {
        assert_eq!(read(body).unwrap(), later);
    }
}

/// Columns `a` and `b`, each with or without a value, and with or without a type.
fn any_fields() -> impl Strategy<Value = Fields> {
    let value = prop_oneof![
        Just(json!(1)),
        Just(json!([1])),
        Just(json!({ "x": 1 })),
        Just(json!({ "y": 1 })),
    ];
    let odata_type = prop::option::of(prop_oneof![Just("A"), Just("B")]);
    let column = prop::option::of((value, odata_type));
    (column.clone(), column).prop_map(|(a, b)| {
        let mut fields = Fields::default();
        for (name, column) in [("a", a), ("b", b)] {
            let Some((value, odata_type)) = column else {
                continue;
            };
            fields.columns.insert(name.into(), value);
            if let Some(odata_type) = odata_type {
                let name = format!("{name}@odata.type");
                fields.columns.insert(name, json!(odata_type));
            }
        }
        fields
    })
}

proptest! {
    #[test]
    fn a_diff_leads_to_the_newer_values_and_types(older in any_fields(), newer in any_fields()) {
        let patch = older.diff(&newer);
        prop_assert_eq!(&read(&sent(&patch)).unwrap(), &patch);
        prop_assert!(newer.diff(&newer).is_empty());

        let mut expected = newer.clone();
        for name in ["a", "b"] {
            let odata_type = format!("{name}@odata.type");
            // No patch removes only the type.
            if let (Some(kept), true) = (older.columns.get(&odata_type), newer.columns.contains_key(name)) {
                expected.columns.entry(odata_type).or_insert_with(|| kept.clone());
            }
        }
        let mut applied = older.clone();
        patch.clone().apply(&mut applied);
        prop_assert_eq!(&applied, &expected);
        patch.clone().apply(&mut applied);
        prop_assert_eq!(&applied, &expected);
        prop_assert!(patch.clone().rebase(&applied).is_empty());
        prop_assert_eq!(patch.clone().rebase(&older), patch);
    }

    #[test]
    fn a_rebased_patch_has_the_same_effect(base in any_fields(), newer in any_fields(), fresh in any_fields()) {
        let patch = base.diff(&newer);
        let (mut patched, mut rebased) = (fresh.clone(), fresh.clone());
        patch.clone().apply(&mut patched);
        patch.rebase(&fresh).apply(&mut rebased);
        prop_assert_eq!(rebased, patched);
    }
}
