//! What a row sets in a resource.

use crate::models::{apply, replica, Address, Item, Open, Plan, User};
use graph_patch::delta::{merge_row, Replica};
use graph_patch::DynamicProperties;
use serde_json::{json, Value};

const FULL: &str = r##"{
    "@odata.type": "#microsoft.graph.user", "@odata.etag": "W/\"1\"",
    "id": "1", "createdDateTime": "2024-01-01", "displayName": "Ann", "accountEnabled": true, "businessPhones": ["1", "2"],
    "address": {"city": "Oslo", "country": "NO", "isVerified": true}, "home": {"city": "Rome"}, "size": "7", "unknown": [{}]
}"##;

fn ann() -> User {
    User {
        id: "1".into(),
        created_date_time: Some("2024-01-01".into()),
        display_name: Some("Ann".into()),
        account_enabled: true,
        business_phones: vec!["1".into(), "2".into()],
        address: Some(Address {
            city: Some("Oslo".into()),
            country: Some("NO".into()),
            is_verified: Some(true),
        }),
        home: Address {
            city: Some("Rome".into()),
            ..Address::default()
        },
        size: 7,
        is_selected: false,
    }
}

fn after(rows: &str) -> User {
    let replica = replica::<User>(&[FULL, rows]);
    assert_eq!(replica.len(), 1);
    replica.get("1").unwrap().clone()
}

#[test]
fn a_row_sets_keys_and_read_only_properties() {
    assert_eq!(replica::<User>(&[FULL]).get("1"), Some(&ann()));
    let newer = after(r#"{"id": "1", "createdDateTime": "2025-01-01"}"#);
    let created_date_time = Some("2025-01-01".into());
    assert_eq!(
        newer,
        User {
            created_date_time,
            ..ann()
        }
    );
}

#[test]
fn an_absent_property_keeps_its_value_and_null_clears_it() {
    assert_eq!(after(r#"{"id": "1"}"#), ann());
    let newer =
        after(r#"{"id": "1", "displayName": null, "createdDateTime": null, "address": null}"#);
    let expected = User {
        display_name: None,
        created_date_time: None,
        address: None,
        ..ann()
    };
    assert_eq!(newer, expected);
}

#[test]
fn a_complex_value_is_merged_and_a_collection_is_replaced() {
    let row = r#"{"id": "1", "address": {"city": "Bergen"}, "home": {"isVerified": false}, "businessPhones": ["3"]}"#;
    let newer = after(row);
    let address = newer.address.unwrap();
    assert_eq!(address.city.as_deref(), Some("Bergen"));
    assert_eq!(
        (address.country.as_deref(), address.is_verified),
        (Some("NO"), Some(true))
    );
    assert_eq!(newer.home.city.as_deref(), Some("Rome"));
    assert_eq!(newer.home.is_verified, Some(false));
    assert_eq!(newer.business_phones, ["3"]);
    assert_eq!(after(r#"{"id": "1", "address": {}, "home": {}}"#), ann());
}

#[test]
fn a_null_complex_value_is_created() {
    let newer =
        after(r#"{"id": "1", "address": null}, {"id": "1", "address": {"isVerified": true}}"#);
    let address = Address {
        is_verified: Some(true),
        ..Address::default()
    };
    assert_eq!(newer.address, Some(address));
}

#[test]
fn a_skipped_field_keeps_its_value() {
    let mut user = User {
        is_selected: true,
        ..ann()
    };
    let mut row =
        serde_json::Deserializer::from_str(r#"{"displayName": "Anna", "isSelected": false}"#);
    merge_row(&mut user, &mut row).unwrap();
    assert!(user.is_selected);
    assert_eq!(user.display_name.as_deref(), Some("Anna"));

    let mut replica = Replica::from_iter([("1".to_string(), user)]);
    apply(
        &mut replica,
        r#"{"value": [{"id": "1", "displayName": "Ann"}]}"#,
    );
    assert!(replica.get("1").unwrap().is_selected);
}

/// A resource that was removed is a new one when it is added again.
#[test]
fn a_resource_that_is_added_again_starts_from_its_default() {
    let mut replica = replica::<User>(&[FULL]);
    replica.get_mut("1").unwrap().is_selected = true;
    let page = r#"{"value": [{"id": "1", "@removed": {}}, {"id": "1", "displayName": "Ann"}]}"#;
    apply(&mut replica, page);
    let expected = User {
        id: "1".into(),
        display_name: Some("Ann".into()),
        ..User::default()
    };
    assert_eq!(replica.get("1"), Some(&expected));
}

#[test]
fn merge_row_sets_keys_from_a_value() {
    let mut user = User::default();
    merge_row(
        &mut user,
        json!({"id": "7", "createdDateTime": "2024", "size": 3}),
    )
    .unwrap();
    assert_eq!(
        (&*user.id, user.created_date_time.as_deref(), user.size),
        ("7", Some("2024"), 3)
    );
}

#[test]
fn an_error_leaves_the_resource_unchanged() {
    let mut user = ann();
    let row = json!({"displayName": "Anna", "home": {"city": 7}});
    let error = merge_row(&mut user, row).unwrap_err().to_string();
    assert_eq!(
        error,
        "property `home/city`: invalid type: integer `7`, expected a string"
    );
    assert_eq!(user, ann());
}

#[test]
fn dynamic_properties_are_merged_or_removed() {
    let mut open = replica::<Open>(&[
        r#"{"id": "1", "a": {"x": 1, "y": 2}, "b": 1, "c@odata.type": "Collection(String)", "c": ["1"], "@odata.etag": "1"}"#,
        r#"{"id": "1", "a": {"x": null, "z": 3}, "b": null}"#,
    ]);
    let open = open.remove("1").unwrap();
    let expected = json!({"a": {"y": 2, "z": 3}, "c": ["1"], "c@odata.type": "Collection(String)"});
    assert_eq!(serde_json::to_value(open.more).unwrap(), expected);
}

#[test]
fn a_new_resource_has_no_null_dynamic_property() {
    let replica = replica::<Open>(&[r#"{"id": "1", "a": null, "b": {"x": null, "y": 1}}"#]);
    let more: Value = serde_json::to_value(&replica.get("1").unwrap().more).unwrap();
    assert_eq!(more, json!({"b": {"y": 1}}));
}

#[test]
fn dynamic_complex_values_are_merged_with_their_read_only_properties() {
    let replica = replica::<Plan>(&[
        r#"{"id": "1", "a": {"title": "A", "lastModifiedBy": "Ann"}, "b": {"title": "B"}}"#,
        r#"{"id": "1", "a": {"isChecked": true}, "b": null, "c": {"lastModifiedBy": "Bob", "orderHint": "x"}}"#,
    ]);
    let a = Item {
        title: Some("A".into()),
        is_checked: Some(true),
        last_modified_by: Some("Ann".into()),
    };
    let c = Item {
        last_modified_by: Some("Bob".into()),
        ..Item::default()
    };
    let items: DynamicProperties<Item> = [("a".to_string(), a), ("c".to_string(), c)]
        .into_iter()
        .collect();
    assert_eq!(replica.get("1").unwrap().items, items);
}
