//! A collection of complex values is replaced: its items are sent as complete patches, without read-only properties.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "PascalCase")]
#[graph(type = "EventDestination.v1_0_0.EventDestination")]
struct EventDestination {
    #[graph(key)]
    id: String,
    #[graph(complex)]
    http_headers: Vec<Header>,
    #[graph(complex)]
    backup: Option<Vec<Header>>,
    #[graph(complex)]
    slots: Vec<Option<Header>>,
    #[graph(complex)]
    fixed: Box<[Header]>,
    #[graph(complex)]
    shapes: Vec<Shape>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.header", untyped)]
struct Header {
    #[graph(read_only)]
    #[serde(rename = "MemberId")]
    member_id: u32,
    name: String,
    value: Option<String>,
    #[graph(sensitive)]
    secret: Option<String>,
}

impl Default for Header {
    fn default() -> Self {
        Self {
            member_id: 0,
            name: "unnamed".into(),
            value: None,
            secret: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "test.shape")]
enum Shape {
    #[serde(rename = "#test.circle")]
    Circle(Circle),
    #[serde(rename = "#test.square")]
    Square(Square),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.circle")]
struct Circle {
    #[graph(read_only)]
    area: u32,
    radius: u32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.square")]
struct Square {
    #[graph(read_only)]
    area: u32,
    side: u32,
    #[graph(complex)]
    parts: Vec<Shape>,
}

fn header(member_id: u32, name: &str) -> Header {
    Header {
        member_id,
        name: name.into(),
        ..Header::default()
    }
}

fn read(body: &str) -> Result<EventDestinationPatch, String> {
    serde_json::from_str(body).map_err(|error| error.to_string())
}

#[test]
fn items_are_sent_completely_but_without_read_only_properties() {
    let patch = EventDestination::patch()
        .http_headers(vec![header(1, "a"), header(2, "b")])
        .backup([header(3, "c")])
        .slots([Some(header(4, "d")), None])
        .fixed(Box::from([header(5, "e")]))
        .shapes([
            Shape::Circle(Circle { area: 3, radius: 1 }),
            Shape::Square(Square {
                area: 4,
                side: 2,
                parts: vec![Shape::Circle(Circle::default())],
            }),
        ]);
    let sent = |name: &str| json!({ "name": name, "value": null, "secret": null });
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({
            "@odata.type": "#EventDestination.v1_0_0.EventDestination",
            "HttpHeaders": [sent("a"), sent("b")],
            "Backup": [sent("c")],
            "Slots": [sent("d"), null],
            "Fixed": [sent("e")],
            "Shapes": [
                { "@odata.type": "#test.circle", "radius": 1 },
                {
                    "@odata.type": "#test.square",
                    "side": 2,
                    "parts": [{ "@odata.type": "#test.circle", "radius": 0 }],
                },
            ],
        })
    );
}

#[test]
fn a_setter_takes_a_vector_an_array_and_null_if_it_is_nullable() {
    let empty = EventDestination::patch().http_headers(vec![]).backup(None);
    assert_eq!(
        (empty.http_headers, empty.backup),
        (Some(vec![]), Some(None))
    );
    let headers = vec![header(1, "a")];
    let patch = EventDestination::patch()
        .http_headers(headers.clone())
        .backup(Some(headers.clone()));
    assert_eq!(patch.http_headers, Some(headers.clone()));
    assert_eq!(patch.backup, Some(Some(headers)));
}

#[test]
fn read_only_properties_of_items_are_ignored_when_a_body_is_read() {
    let patch =
        read(r##"{"HttpHeaders":[{"MemberId":9,"value":"x"},{"@odata.type":"#test.header"}]}"##);
    let expected = Header {
        value: Some("x".into()),
        ..Header::default()
    };
    assert_eq!(
        patch.unwrap().http_headers,
        Some(vec![expected, Header::default()])
    );
    let patch =
        read(r##"{"Shapes":[{"area":9,"side":1,"@odata.type":"#test.square"}],"Slots":[null]}"##);
    let patch = patch.unwrap();
    let square = Square {
        side: 1,
        ..Square::default()
    };
    assert_eq!(patch.shapes, Some(vec![Shape::Square(square)]));
    assert_eq!(patch.slots, Some(vec![None]));
}

#[test]
fn errors_name_the_property_inside_the_item() {
    for (body, error) in [
        (
            r#"{"HttpHeaders":[{"name":null}]}"#,
            "property `HttpHeaders/name`: invalid type: null, expected a string at line 1 column 28",
        ),
        (
            r#"{"HttpHeaders":[{"nmae":""}]}"#,
            "property `HttpHeaders/nmae`: `#test.header` has no such property at line 1 column 23",
        ),
        (
            r#"{"HttpHeaders":null}"#,
            "property `HttpHeaders`: invalid type: null, expected a collection of `#test.header` at line 1 column 19",
        ),
        (
            r#"{"HttpHeaders":[null]}"#,
            "property `HttpHeaders`: invalid type: null, expected an object of type `#test.header` at line 1 column 20",
        ),
        (
            r##"{"Shapes":[{"@odata.type":"#test.circle"},{"@odata.type":"#test.star"}]}"##,
            "property `Shapes/@odata.type`: the body is of type `#test.star`, expected `#test.circle` or `#test.square` at line 1 column 69",
        ),
        (
            r#"{"HttpHeaders":[],"HttpHeaders":[]}"#,
            "property `HttpHeaders`: set twice at line 1 column 31",
        ),
    ] {
        assert_eq!(read(body).unwrap_err(), error, "{body}");
    }
}

#[test]
fn a_diff_ignores_read_only_properties_but_not_order_and_length() {
    let older = EventDestination {
        http_headers: vec![header(1, "a"), header(2, "b")],
        ..EventDestination::default()
    };
    let with = |headers: &[Header]| EventDestination {
        http_headers: headers.into(),
        ..older.clone()
    };
    let renumbered = with(&[header(7, "a"), header(8, "b")]);
    assert!(older.diff(&renumbered).is_empty());
    for changed in [
        vec![header(2, "b"), header(1, "a")],
        vec![header(1, "a")],
        vec![header(1, "a"), header(2, "b"), header(3, "c")],
        vec![header(1, "a"), header(2, "c")],
        vec![],
    ] {
        let patch = older.diff(&with(&changed));
        assert_eq!(patch.changed_paths(), ["HttpHeaders"], "{changed:?}");
        assert_eq!(patch.http_headers, Some(changed));
    }
}

#[test]
fn another_type_of_an_item_is_a_difference() {
    let with = |shape: Shape| EventDestination {
        shapes: vec![shape],
        ..EventDestination::default()
    };
    let circle = with(Shape::Circle(Circle::default()));
    let square = with(Shape::Square(Square::default()));
    assert_eq!(circle.diff(&square).changed_properties(), ["Shapes"]);
    assert!(square.diff(&square).is_empty());
}

#[test]
fn apply_replaces_the_collection_with_the_items_of_the_patch() {
    let mut local = EventDestination {
        http_headers: vec![header(1, "a"), header(2, "b")],
        ..EventDestination::default()
    };
    let items = vec![header(2, "b"), header(0, "c")];
    let patch = EventDestination::patch().http_headers(items.clone());
    let received = read(&serde_json::to_string(&patch).unwrap()).unwrap();
    patch.apply(&mut local);
    assert_eq!(
        local.http_headers, items,
        "the items of the patch are kept as they are"
    );
    received.apply(&mut local);
    assert_eq!(local.http_headers, [header(0, "b"), header(0, "c")]);
}

#[test]
fn patches_that_send_the_same_are_equal_and_do_not_conflict() {
    let one = EventDestination::patch()
        .http_headers([header(1, "a")])
        .slots([None]);
    let other = EventDestination::patch()
        .http_headers([header(2, "a")])
        .slots([None]);
    assert_eq!(one, other);
    assert!(one.conflicts_with(&other).is_empty());
    let changed = EventDestination::patch().http_headers([header(1, "b")]);
    assert_eq!(one.conflicts_with(&changed), ["HttpHeaders"]);
    assert_eq!(
        one.clone().then(changed.clone()).http_headers,
        changed.http_headers
    );

    let fresh = EventDestination {
        http_headers: vec![header(3, "a")],
        ..EventDestination::default()
    };
    assert_eq!(one.rebase(&fresh).changed_properties(), ["Slots"]);
}

#[test]
fn debug_shows_what_is_sent_and_hides_sensitive_properties_of_items() {
    let secret = Header {
        secret: Some("s3cret".into()),
        ..header(1, "a")
    };
    let patch = EventDestination::patch()
        .http_headers([secret.clone()])
        .backup([secret]);
    let item = r#"[HeaderPatch { name: "a", value: None, secret: <redacted> }]"#;
    assert_eq!(
        format!("{patch:?}"),
        format!("EventDestinationPatch {{ HttpHeaders: {item}, Backup: Some({item}) }}")
    );
}

/// An item needs no more than any other complex value, so neither serde's traits nor `Debug` and `PartialEq`.
#[test]
fn an_item_needs_only_clone_and_default() {
    #[derive(Clone, Default, GraphPatch)]
    #[graph(untyped)]
    struct Point {
        x: i32,
    }

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Line {
        #[graph(complex)]
        points: Vec<Point>,
    }

    let patch = Line::patch().points([Point { x: 1 }]);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"points":[{"x":1}]}"#
    );
    let read: LinePatch = serde_json::from_str(r#"{"points":[{"x":1}]}"#).unwrap();
    assert_eq!(read, patch);
}
