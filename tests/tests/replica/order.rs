//! The order of a row's members has no meaning.

use crate::models::{Group, Open, User};
use graph_patch::delta::{Change, DeltaPage};
use graph_patch::{DynamicProperties, GraphPatch};
use std::fmt::Debug;

models! {
    #[graph(type = "test.line")]
    Line {
        #[graph(key)] order: u32,
        #[graph(key)] item: String,
        source: Option<i32>,
        target: Option<i32>,
        relationship: Option<i32>,
        reason: Option<i32>,
    }
    #[graph(type = "test.item")]
    Item {
        #[graph(key)] id: u32,
        name: Option<String>,
        #[graph(complex)] deleted: Option<Deleted>,
        #[graph(dynamic)] #[serde(flatten)] more: DynamicProperties<i32>,
    }
    #[graph(type = "test.deleted")]
    Deleted { state: Option<String>, }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.any")]
enum Any {
    Line(Line),
    Item(Item),
}

impl Default for Any {
    fn default() -> Self {
        Self::Item(Item::default())
    }
}

/// Calls the function with each order of the members.
fn permute<'a>(members: &mut Vec<&'a str>, start: usize, call: &mut dyn FnMut(&[&'a str])) {
    if start == members.len() {
        return call(members);
    }
    for other in start..members.len() {
        members.swap(start, other);
        permute(members, start + 1, call);
        members.swap(start, other);
    }
}

/// Returns the changes of a page, or the path of the error.
fn read<R: GraphPatch + Default + 'static>(row: &str) -> Result<Vec<Change<R>>, String> {
    let page = DeltaPage::from_slice(format!(r#"{{"value": [{row}]}}"#).as_bytes());
    page.map(|page| page.changes).map_err(|error| {
        let message = error.to_string();
        let path = message.split("`: ").next();
        path.unwrap_or_default().to_string()
    })
}

/// Reads the row with its members in each order. A row is a tombstone, a change or an error, regardless of the order.
fn assert_any_order<R: GraphPatch + Default + Debug + PartialEq + 'static>(
    members: &[&str],
    is_expected: fn(&Result<Vec<Change<R>>, String>) -> bool,
) {
    let first = read::<R>(&format!("{{{}}}", members.join(",")));
    assert!(is_expected(&first), "{members:?}: {first:?}");
    permute(&mut members.to_vec(), 0, &mut |members| {
        let row = format!("{{{}}}", members.join(","));
        assert_eq!(read::<R>(&row), first, "{row}");
    });
}

fn is_removed<R>(changes: &Result<Vec<Change<R>>, String>) -> bool {
    matches!(changes.as_deref(), Ok([Change::Removed { .. }]))
}

fn is_changed<R>(changes: &Result<Vec<Change<R>>, String>) -> bool {
    matches!(changes.as_deref(), Ok([Change::Changed { .. }]))
}

/// JSON Format 4.01, 15.3: a client ignores the properties of a tombstone, except for its key.
#[test]
fn the_properties_of_a_tombstone_are_ignored_wherever_they_stand() {
    for removed in [
        r#""@removed":{"reason":"changed"}"#,
        r#""@odata.removed":{}"#,
    ] {
        let user = [
            removed,
            r#""id":"1""#,
            r#""accountEnabled":null"#,
            r#""home":{"city":7}"#,
        ];
        assert_any_order::<User>(&user, is_removed);
        assert_any_order::<User>(&[&user[..], &[r#""@odata.etag":"x""#]].concat(), is_removed);
        let twice = [
            removed,
            r#""id":"1""#,
            r#""size":1"#,
            r#""size":2"#,
            r#""size":1e999"#,
        ];
        assert_any_order::<User>(&twice, is_removed);
        assert_any_order::<User>(
            &[removed, r#""@odata.id":"users('1')""#, r#""size":"x""#],
            is_removed,
        );
        assert_any_order::<Group>(
            &[
                removed,
                r#""id":"1""#,
                r#""members@delta":7"#,
                r#""owner":7"#,
            ],
            is_removed,
        );
        assert_any_order::<Item>(
            &[removed, r#""id":1"#, r#""x":"a""#, r#""name":[]"#],
            is_removed,
        );
        assert_any_order::<Open>(
            &[removed, r#""id":"1""#, r#""x":1"#, r#""x":2"#],
            is_removed,
        );
        assert_any_order::<Line>(
            &[removed, r#""order":1"#, r#""item":"a""#, r#""reason":"x""#],
            is_removed,
        );
    }
}

/// Graph, driveItem: delta.
#[test]
fn the_facet_of_a_deleted_item_can_stand_anywhere() {
    let facet = r#""deleted":{"state":"deleted"}"#;
    for facet in [facet, r#""deleted":{"state":7}"#] {
        assert_any_order::<Item>(
            &[facet, r#""id":1"#, r#""name":7"#, r#""x":"a""#],
            is_removed,
        );
        assert_any_order::<Item>(&[facet, r#""id":1"#, r#""@removed":{}"#], is_removed);
        let any = [
            facet,
            r#""id":1"#,
            r#""name":7"#,
            r##""@odata.type":"#test.item""##,
        ];
        assert_any_order::<Any>(&any, is_removed);
        assert_any_order::<Any>(&[facet, r#""id":1"#, r#""name":7"#], is_removed);
    }
    assert_any_order::<Item>(
        &[r#""deleted":null"#, r#""id":1"#, r#""name":"a""#],
        is_changed,
    );
}

/// JSON Format 4.0, 14.2: the context URL comes first, but not all services send it so.
#[test]
fn the_context_of_a_deleted_entity_can_stand_anywhere() {
    let context = r##""@odata.context":"https://example.com/$metadata#Items/$deletedEntity""##;
    let reason = r#""reason":"changed""#;
    let item = [
        context,
        r#""id":"Items(1)""#,
        reason,
        r##""@odata.type":"#test.item""##,
        r#""name":7"#,
    ];
    assert_any_order::<Item>(&item, is_removed);
    assert_any_order::<Any>(&item, is_removed);
    assert_any_order::<Item>(
        &[context, r#""id":1"#, r#""@removed":{}"#, r#""x":"a""#],
        is_removed,
    );
    assert_any_order::<Line>(
        &[context, r#""id":"Lines(order=1,item='a')""#, reason],
        is_removed,
    );
    assert_any_order::<Line>(
        &[context, r#""order":1"#, r#""item":"a""#, reason],
        is_removed,
    );
    let user = [
        context,
        r#""id":"https://example.com/Users/1""#,
        reason,
        r#""size":1e999"#,
    ];
    assert_any_order::<User>(&user, is_removed);
}

/// JSON Format 4.0, 14.3 and 14.4.
#[test]
fn the_context_of_a_link_can_stand_anywhere() {
    for kind in ["$link", "$deletedLink"] {
        let context = format!(r##""@context":"#Lines/{kind}""##);
        let relationship = r#""relationship":"members""#;
        let target = r#""target":"Users('7')""#;
        let line = [
            &*context,
            r#""source":"Lines(order=1,item='a')""#,
            relationship,
            target,
        ];
        assert_any_order::<Line>(&line, is_changed);
        assert_any_order::<Any>(&line, is_changed);
        let item = [
            &*context,
            r#""source":"Items(1)""#,
            relationship,
            target,
            r#""name":7"#,
        ];
        assert_any_order::<Item>(&item, is_changed);
        assert_any_order::<Group>(
            &[&*context, r#""source":"Groups('1')""#, relationship, target],
            is_changed,
        );
    }
}

#[test]
fn the_type_and_the_key_can_stand_anywhere() {
    let context = r##""@odata.context":"$metadata#Items/$entity""##;
    let item = [
        r##""@odata.type":"#test.item""##,
        r#""id":1"#,
        r#""name":"a""#,
        r#""x":1"#,
        context,
    ];
    assert_any_order::<Any>(&item, is_changed);
    assert_any_order::<Item>(&item, is_changed);
    let line = [
        r##""@type":"#test.line""##,
        r#""order":1"#,
        r#""item":"a""#,
        r#""reason":2"#,
        r#""x":[]"#,
    ];
    assert_any_order::<Any>(&line, is_changed);
    let group = [
        r#""id":"1""#,
        r#""displayName":null"#,
        r#""members@delta":[{"id":"7"}]"#,
        r#""owner":{"@id":"users/7"}"#,
    ];
    assert_any_order::<Group>(&group, is_changed);
}

#[test]
fn an_error_does_not_depend_on_the_order() {
    assert_any_order::<User>(
        &[
            r#""id":"1""#,
            r#""displayName":"a""#,
            r#""home":{"city":7}"#,
        ],
        Result::is_err,
    );
    assert_any_order::<Group>(
        &[
            r#""id":"1""#,
            r#""displayName":"a""#,
            r#""members@delta":7"#,
        ],
        Result::is_err,
    );
    assert_any_order::<Item>(
        &[r#""id":"x""#, r#""name":"a""#, r#""@removed":{}"#],
        Result::is_err,
    );
    assert_any_order::<Item>(
        &[r#""name":"a""#, r#""@removed":{}"#, r#""x":1"#],
        Result::is_err,
    );
    assert_any_order::<Any>(
        &[
            r##""@odata.type":"#test.item""##,
            r#""id":1"#,
            r#""name":7"#,
        ],
        Result::is_err,
    );
}

/// The row after an invalid tombstone has its own error, with its place.
#[test]
fn an_error_after_a_tombstone_has_its_position() {
    let tombstone = r#"{"size": "x", "id": "1", "@removed": {}}"#;
    let error =
        crate::models::error::<User>(&format!(r#"{tombstone}, {{"id": "2", "size": "x"}}"#));
    let expected = "property `value/1/size`: invalid value: string \"x\", expected a 64-bit integer as a number or a string at line 1 column 76";
    assert_eq!(error, expected);
    let error = crate::models::error::<User>(&format!("{tombstone}, 7"));
    assert!(
        error.starts_with("property `value/1`: invalid type: integer `7`"),
        "{error}"
    );
}
