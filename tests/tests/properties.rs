//! `PROPERTIES` lists every property of a resource once, with its wire names and its kind.

#![allow(dead_code)] // Only the property lists of these models are used.

use graph_patch::{GraphPatch, Model, Property, PropertyKind};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Default, GraphPatch)]
#[graph(untyped)]
struct Node {
    label: String,
    #[graph(complex)]
    next: Option<Box<Node>>,
}

#[derive(GraphPatch)]
struct Entity {
    r#type: String,
    #[graph(key)]
    #[serde(rename(serialize = "ID", deserialize = "id"), alias = "key")]
    id: String,
}

#[derive(GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.drawing")]
struct Drawing {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    #[serde(rename = "@odata.etag")]
    #[graph(read_only)]
    etag: Option<String>,
    #[serde(alias = "colour")]
    fill_color: Option<String>,
    #[serde(rename(serialize = "sent", deserialize = "received"))]
    both: i32,
    #[graph(complex)]
    first_node: Node,
    #[graph(bind)]
    #[serde(alias = "artist")]
    drawn_by: Option<()>,
    #[graph(skip)]
    cache: (),
    #[serde(skip)]
    other_cache: (),
}

#[derive(GraphPatch)]
struct Open {
    name: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

fn describe(property: &Property) -> String {
    let Property {
        name,
        written,
        field,
        ..
    } = property;
    let kind = match property.kind {
        PropertyKind::Key => "key".into(),
        PropertyKind::ReadOnly => "read-only".into(),
        PropertyKind::Value => "value".into(),
        PropertyKind::Complex(model) => format!("complex {}", model().odata_type),
        PropertyKind::Base(model) => format!("base {}", model().odata_type),
        PropertyKind::Dynamic => "dynamic".into(),
        PropertyKind::Bind => "bind".into(),
        _ => "another".into(),
    };
    format!("{name} {written} {field}: {kind}")
}

fn list<R: GraphPatch>() -> Vec<String> {
    R::PROPERTIES.iter().map(describe).collect()
}

#[test]
fn every_property_is_listed_once_with_its_kind() {
    assert_eq!(
        list::<Drawing>(),
        [
            "@odata.etag @odata.etag etag: read-only",
            "  entity: base #microsoft.graph.entity",
            "fillColor fillColor fill_color: value",
            "received sent both: value",
            "firstNode firstNode first_node: complex #microsoft.graph.node",
            "drawnBy drawnBy@odata.bind drawn_by: bind",
        ]
    );
    let aliases = Drawing::PROPERTIES.iter().map(|property| property.aliases);
    assert_eq!(aliases.collect::<Vec<_>>().concat(), ["colour", "artist"]);
    assert_eq!(list::<Entity>(), ["id ID id: key", "type type type: value"]);
    assert_eq!(Entity::PROPERTIES[0].aliases, ["key"]);
    assert_eq!(list::<Open>(), ["name name name: value", "  rest: dynamic"]);
}

#[test]
fn a_recursive_type_refers_to_itself() {
    let PropertyKind::Complex(next) = Node::PROPERTIES[1].kind else {
        panic!("`next` is not complex");
    };
    let (next, node) = (next(), Model::of::<Node>());
    assert!(std::ptr::eq(next.properties, node.properties));
    assert_eq!(
        (next.odata_type, next.typed),
        ("#microsoft.graph.node", false)
    );
}

#[test]
fn select_lists_the_deserialized_names_without_annotations() {
    assert_eq!(Drawing::select(), "id,type,fillColor,received,firstNode");
    assert_eq!(Node::select(), "label,next");
}

#[test]
fn select_of_an_open_type_is_a_star() {
    assert_eq!(Open::select(), "*");
}
