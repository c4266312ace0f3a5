//! Dynamic properties with complex values: a patch merges into them. [OData Protocol 4.01, 11.4.3]

use graph_patch::{DynamicProperties, GraphPatch, Patch, PropertyKind};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(type = "microsoft.graph.plannerChecklistItem")]
struct Item {
    is_checked: bool,
    title: Option<String>,
    #[graph(read_only)]
    #[serde(skip_serializing_if = "Option::is_none")]
    last_modified: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "microsoft.graph.plannerChecklistItems")]
struct Items {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    items: DynamicProperties<Item>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.taskDetails")]
struct TaskDetails {
    description: Option<String>,
    #[graph(complex)]
    checklist: Option<Items>,
}

fn items(json: serde_json::Value) -> Items {
    serde_json::from_value(json).unwrap()
}

fn read(body: &str) -> serde_json::Result<ItemsPatch> {
    serde_json::from_str(body)
}

fn applied(patch: ItemsPatch, mut items: Items) -> Items {
    patch.apply(&mut items);
    items
}

#[test]
fn a_patch_contains_the_type_of_each_item_and_null_for_a_removed_one() {
    let patch = Items::patch()
        .items("95e2", Item::patch().is_checked(true))
        .items("a93c", None);
    let body = r##"{"@odata.type":"#microsoft.graph.plannerChecklistItems","95e2":{"@odata.type":"#microsoft.graph.plannerChecklistItem","isChecked":true},"a93c":null}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(read(body).unwrap(), patch);
    assert_eq!(patch.changed_properties(), ["95e2", "a93c"]);
}

#[test]
fn an_item_is_merged_created_or_removed() {
    let patch = read(r#"{"a":{"isChecked":true},"b":{"title":"new"},"c":null}"#).unwrap();
    let before = items(json!({
        "a": { "isChecked": false, "title": "t", "lastModified": "yesterday" },
        "c": { "title": "old" },
        "d": { "title": "kept" },
    }));
    let after = items(json!({
        "a": { "isChecked": true, "title": "t", "lastModified": "yesterday" },
        "b": { "isChecked": false, "title": "new" },
        "d": { "title": "kept" },
    }));
    assert_eq!(applied(patch, before), after);
}

#[test]
fn a_diff_contains_the_changed_members_and_new_items_completely() {
    let older = items(json!({
        "a": { "title": "t", "lastModified": "yesterday" },
        "b": { "title": "same" },
        "c": {},
    }));
    let newer = items(json!({
        "a": { "isChecked": true, "title": "t", "lastModified": "today" },
        "b": { "title": "same", "lastModified": "today" },
        "d": { "lastModified": "today" },
    }));
    let expected = Items::patch()
        .items("a", Item::patch().is_checked(true))
        .items("c", None)
        .items("d", Item::patch().is_checked(false).title(None));
    assert_eq!(older.diff(&newer), expected);
}

#[test]
fn two_partial_changes_of_an_item_become_one() {
    let both = read(r#"{"a":{"isChecked":true}}"#)
        .unwrap()
        .then(read(r#"{"a":{"title":"t"}}"#).unwrap());
    assert_eq!(
        both,
        read(r#"{"a":{"isChecked":true,"title":"t"}}"#).unwrap()
    );
}

#[test]
fn null_followed_by_a_partial_change_is_the_complete_item() {
    let both = read(r#"{"a":null}"#)
        .unwrap()
        .then(read(r#"{"a":{"title":"t"}}"#).unwrap());
    assert_eq!(
        both,
        read(r#"{"a":{"isChecked":false,"title":"t"}}"#).unwrap()
    );
    let removed = read(r#"{"a":{"title":"t"}}"#)
        .unwrap()
        .then(read(r#"{"a":null}"#).unwrap());
    assert_eq!(removed, read(r#"{"a":null}"#).unwrap());
}

#[test]
fn an_error_in_an_item_has_its_path() {
    for (body, error) in [
        (r#"{"a":{"titel":1}}"#, "property `a/titel`: `#microsoft.graph.plannerChecklistItem` has no such property at line 1 column 13"),
        (r#"{"a":{"isChecked":null}}"#, "property `a/isChecked`: invalid type: null, expected a boolean at line 1 column 22"),
        (r#"{"a":[]}"#, "property `a`: invalid type: sequence, expected an object of type `#microsoft.graph.plannerChecklistItem` at line 1 column 5"),
        (r#"{"a":{},"a":{}}"#, "property `a`: set twice at line 1 column 11"),
        (r#"{"a":{"@removed":{}}}"#, "property `a/@removed`: a patch cannot remove an object at line 1 column 16"),
    ] {
        assert_eq!(read(body).unwrap_err().to_string(), error);
    }
}

#[test]
fn the_annotations_of_a_response_are_not_items() {
    let response = r##"{"@odata.context":"…","@odata.etag":"1","@odata.type":"#microsoft.graph.plannerChecklistItems","a@odata.type":"#x","a":{"title":"t"}}"##;
    let read: Items = serde_json::from_str(response).unwrap();
    assert_eq!(read, items(json!({ "a": { "title": "t" } })));
}

#[test]
fn a_nested_open_type_is_merged() {
    let patch: TaskDetailsPatch =
        serde_json::from_str(r#"{"checklist":{"a":{"isChecked":true}}}"#).unwrap();
    let mut details = TaskDetails {
        checklist: Some(items(json!({ "a": { "title": "t" }, "b": {} }))),
        ..TaskDetails::default()
    };
    patch.apply(&mut details);
    let expected = items(json!({ "a": { "isChecked": true, "title": "t" }, "b": {} }));
    assert_eq!(details.checklist, Some(expected));
}

#[test]
fn the_model_of_the_items_is_in_the_list_of_properties() {
    let [property] = Items::PROPERTIES else {
        unreachable!()
    };
    let PropertyKind::DynamicComplex(model) = property.kind else {
        unreachable!()
    };
    assert_eq!(model().odata_type, Item::ODATA_TYPE);
    assert_eq!(
        (Items::select(), Items::select_declared()),
        ("*".into(), "*".into())
    );
    assert_eq!(TaskDetails::select_declared(), TaskDetails::select());
}
