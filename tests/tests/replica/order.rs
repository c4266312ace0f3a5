//! The order of a row's members has no meaning.

use crate::models::{error, Group, Open, User};
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

/// Reads a row with its members, which are separated by `; `, in each order. It has the same meaning in all of them.
fn in_any_order<R>(members: &str) -> Result<Vec<Change<R>>, String>
where
    R: GraphPatch + Default + Debug + PartialEq + 'static,
{
    let mut members: Vec<_> = members.split("; ").collect();
    let row = |members: &[&str]| format!("{{{}}}", members.join(","));
    let first = read::<R>(&row(&members));
    permute(&mut members, 0, &mut |members| {
        let row = row(members);
        assert_eq!(read::<R>(&row), first, "{row}");
    });
    first
}

fn is_removed<R: GraphPatch + Default + Debug + PartialEq + 'static>(members: &str) {
    let changes = in_any_order::<R>(members);
    let is_removed = matches!(changes.as_deref(), Ok([Change::Removed { .. }]));
    assert!(is_removed, "{members}: {changes:?}");
}

fn is_changed<R: GraphPatch + Default + Debug + PartialEq + 'static>(members: &str) {
    let changes = in_any_order::<R>(members);
    let is_changed = matches!(changes.as_deref(), Ok([Change::Changed { .. }]));
    assert!(is_changed, "{members}: {changes:?}");
}

fn is_invalid<R: GraphPatch + Default + Debug + PartialEq + 'static>(members: &str) {
    assert!(in_any_order::<R>(members).is_err(), "{members}");
}

/// JSON Format 4.01, 15.3: a client ignores the properties of a tombstone, except for its key.
#[test]
fn the_properties_of_a_tombstone_are_ignored_wherever_they_stand() {
    for removed in [
        r#""@removed":{"reason":"changed"}"#,
        r#""@odata.removed":{}"#,
    ] {
        let row = |members: &str| format!("{removed}; {members}");
        is_removed::<User>(&row(
            r#""id":"1"; "accountEnabled":null; "home":{"city":7}; "@odata.etag":"x""#,
        ));
        is_removed::<User>(&row(r#""id":"1"; "size":1; "size":2; "size":1e999"#));
        is_removed::<User>(&row(r#""@odata.id":"users('1')"; "size":"x""#));
        is_removed::<Group>(&row(r#""id":"1"; "members@delta":7; "owner":7"#));
        is_removed::<Item>(&row(r#""id":1; "x":"a"; "name":[]"#));
        is_removed::<Open>(&row(r#""id":"1"; "x":1; "x":2"#));
        is_removed::<Line>(&row(r#""order":1; "item":"a"; "reason":"x""#));
    }
}

/// Graph, driveItem: delta.
#[test]
fn the_facet_of_a_deleted_item_can_stand_anywhere() {
    for facet in [
        r#""deleted":{"state":"deleted"}"#,
        r#""deleted":{"state":7}"#,
    ] {
        let row = |members: &str| format!("{facet}; {members}");
        is_removed::<Item>(&row(r#""id":1; "name":7; "x":"a""#));
        is_removed::<Item>(&row(r#""id":1; "@removed":{}"#));
        is_removed::<Any>(&row(r##""id":1; "name":7; "@odata.type":"#test.item""##));
        is_removed::<Any>(&row(r#""id":1; "name":7"#));
    }
    is_changed::<Item>(r#""deleted":null; "id":1; "name":"a""#);
}

/// JSON Format 4.0, 14.2: the context URL comes first, but not all services send it so.
#[test]
fn the_context_of_a_deleted_entity_can_stand_anywhere() {
    let context = r#""@odata.context":"https://example.com/$metadata#Items/$deletedEntity""#;
    let row = |members: &str| format!("{context}; {members}");
    let item =
        row(r##""id":"Items(1)"; "reason":"changed"; "@odata.type":"#test.item"; "name":7"##);
    is_removed::<Item>(&item);
    is_removed::<Any>(&item);
    is_removed::<Item>(&row(r#""id":1; "@removed":{}; "x":"a""#));
    is_removed::<Line>(&row(
        r#""id":"Lines(order=1,item='a')"; "reason":"changed""#,
    ));
    is_removed::<Line>(&row(r#""order":1; "item":"a"; "reason":"changed""#));
    is_removed::<User>(&row(
        r#""id":"https://example.com/Users/1"; "reason":"changed"; "size":1e999"#,
    ));
}

/// JSON Format 4.0, 14.3 and 14.4.
#[test]
fn the_context_of_a_link_can_stand_anywhere() {
    for kind in ["$link", "$deletedLink"] {
        let row = |source: &str| {
            format!(
                r##""@context":"#Set/{kind}"; "source":"{source}"; "relationship":"members"; "target":"Users('7')""##
            )
        };
        is_changed::<Line>(&row("Lines(order=1,item='a')"));
        is_changed::<Any>(&row("Lines(order=1,item='a')"));
        is_changed::<Item>(&(row("Items(1)") + r#"; "name":7"#));
        is_changed::<Group>(&row("Groups('1')"));
    }
}

#[test]
fn the_type_and_the_key_can_stand_anywhere() {
    let item = r##""@odata.type":"#test.item"; "id":1; "name":"a"; "x":1; "@odata.context":"$metadata#Items/$entity""##;
    is_changed::<Any>(item);
    is_changed::<Item>(item);
    is_changed::<Any>(r##""@type":"#test.line"; "order":1; "item":"a"; "reason":2; "x":[]"##);
    is_changed::<Group>(
        r#""id":"1"; "displayName":null; "members@delta":[{"id":"7"}]; "owner":{"@id":"users/7"}"#,
    );
}

#[test]
fn an_error_does_not_depend_on_the_order() {
    is_invalid::<User>(r#""id":"1"; "displayName":"a"; "home":{"city":7}"#);
    is_invalid::<Group>(r#""id":"1"; "displayName":"a"; "members@delta":7"#);
    is_invalid::<Item>(r#""id":"x"; "name":"a"; "@removed":{}"#);
    is_invalid::<Item>(r#""name":"a"; "@removed":{}; "x":1"#);
    is_invalid::<Any>(r##""@odata.type":"#test.item"; "id":1; "name":7"##);
}

/// The row after an invalid tombstone has its own error, with its place.
#[test]
fn an_error_after_a_tombstone_has_its_position() {
    let tombstone = r#"{"size": "x", "id": "1", "@removed": {}}"#;
    let found = error::<User>(&format!(r#"{tombstone}, {{"id": "2", "size": "x"}}"#));
    let expected = "property `value/1/size`: invalid value: string \"x\", expected a 64-bit integer as a number or a string at line 1 column 76";
    assert_eq!(found, expected);
    let found = error::<User>(&format!("{tombstone}, 7"));
    assert!(
        found.starts_with("property `value/1`: invalid type: integer `7`"),
        "{found}"
    );
}
