//! A field of type `F` becomes `Option<F>` in the patch: absent, null and a value, for each kind of property.

use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Debug;

type Alias<T> = Option<T>;
type Maps = BTreeMap<String, i64>;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.kinds", untyped)]
pub struct Kinds {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub created: Option<String>,
    #[graph(skip)]
    pub etag: Option<String>,
    pub text: String,
    pub size: i64,
    pub null_text: Option<String>,
    pub null_size: core::option::Option<i64>,
    pub alias: Alias<bool>,
    pub state: State,
    pub null_state: Option<State>,
    #[graph(complex)]
    pub place: Place,
    #[graph(complex)]
    pub null_place: Option<Place>,
    #[graph(complex)]
    pub box_place: Box<Place>,
    #[graph(complex)]
    pub null_box_place: Option<Box<Place>>,
    #[graph(complex)]
    pub alias_place: Alias<Place>,
    pub whole_place: Option<Place>,
    pub list: Vec<String>,
    pub null_list: Option<Vec<String>>,
    pub list_of_null: Vec<Option<String>>,
    pub places: Vec<Place>,
    pub set: HashSet<i64>,
    pub map: HashMap<String, i64>,
    pub maps: Vec<Maps>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum State {
    #[default]
    NotStarted,
    Running,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.place", untyped)]
pub struct Place {
    pub city: Option<String>,
}

/// That the two are one type.
fn is<T>(_: &T) {}

#[test]
fn a_field_is_wrapped_in_one_option_whatever_its_type_is_called() {
    let patch = Kinds::patch();
    is::<Option<String>>(&patch.text);
    is::<Option<i64>>(&patch.size);
    is::<Option<Option<String>>>(&patch.null_text);
    is::<Option<Option<i64>>>(&patch.null_size);
    is::<Option<Option<bool>>>(&patch.alias);
    is::<Option<State>>(&patch.state);
    is::<Option<Option<State>>>(&patch.null_state);
    is::<Option<Option<Place>>>(&patch.whole_place);
    is::<Option<Vec<String>>>(&patch.list);
    is::<Option<Option<Vec<String>>>>(&patch.null_list);
    is::<Option<Vec<Option<String>>>>(&patch.list_of_null);
    is::<Option<Vec<Place>>>(&patch.places);
    is::<Option<HashSet<i64>>>(&patch.set);
    is::<Option<HashMap<String, i64>>>(&patch.map);
    is::<Option<Vec<BTreeMap<String, i64>>>>(&patch.maps);
}

#[test]
fn a_complex_field_holds_the_patch_of_its_type_and_keeps_its_option_and_box() {
    let patch = Kinds::patch();
    is::<Option<PlacePatch>>(&patch.place);
    is::<Option<Option<PlacePatch>>>(&patch.null_place);
    is::<Option<Box<PlacePatch>>>(&patch.box_place);
    is::<Option<Option<Box<PlacePatch>>>>(&patch.null_box_place);
    is::<Option<Option<PlacePatch>>>(&patch.alias_place);
}

/// The fields of the patch are public and these are all: no key, no read-only and no skipped one among them.
#[test]
fn a_patch_is_a_plain_struct_of_the_updatable_fields() {
    let KindsPatch {
        text: _,
        size: _,
        null_text: _,
        null_size: _,
        alias: _,
        state: _,
        null_state: _,
        place: _,
        null_place: _,
        box_place: _,
        null_box_place: _,
        alias_place: _,
        whole_place: _,
        list: _,
        null_list: _,
        list_of_null: _,
        places: _,
        set: _,
        map: _,
        maps: _,
    } = KindsPatch {
        text: Some("done".into()),
        null_text: Some(None),
        ..KindsPatch::default()
    };
}

/// Reads the body, which must be written again as it was, and applies it.
fn patched<T: GraphPatch>(mut resource: T, body: &Value) -> T {
    let patch: T::Patch = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&patch).unwrap(), body);
    patch.apply(&mut resource);
    resource
}

fn refused<P: DeserializeOwned + Debug>(body: &Value) -> String {
    serde_json::from_value::<P>(body.clone())
        .unwrap_err()
        .to_string()
}

fn full() -> Kinds {
    let oslo = || Place {
        city: Some("Oslo".into()),
    };
    Kinds {
        id: "1".into(),
        created: Some("today".into()),
        etag: Some("W/1".into()),
        text: "text".into(),
        size: 1,
        null_text: Some("text".into()),
        null_size: Some(1),
        alias: Some(true),
        state: State::Running,
        null_state: Some(State::Running),
        place: oslo(),
        null_place: Some(oslo()),
        box_place: Box::new(oslo()),
        null_box_place: Some(Box::new(oslo())),
        alias_place: Some(oslo()),
        whole_place: Some(oslo()),
        list: vec!["a".into()],
        null_list: Some(vec!["a".into()]),
        list_of_null: vec![None],
        places: vec![oslo()],
        set: HashSet::from([1]),
        map: HashMap::from([("a".into(), 1)]),
        maps: vec![Maps::from([("a".into(), 1)])],
    }
}

// OData Protocol 4.01, 11.4.3: what is missing from the body is not altered.
// Delta 1.
#[test]
fn what_is_absent_keeps_its_value() {
    assert_eq!(patched(full(), &json!({})), full());
    assert_eq!(patched(Kinds::default(), &json!({})), Kinds::default());
}

// Delta 4 and 18.
#[test]
fn a_value_replaces_a_value_of_every_kind_and_a_null() {
    let values = [
        ("text", json!("new")),
        ("text", json!("")),
        ("size", json!(i64::MIN)),
        ("null_text", json!("new")),
        ("null_text", json!("")),
        ("null_size", json!(0)),
        ("alias", json!(false)),
        ("state", json!("notStarted")),
        ("null_state", json!("notStarted")),
        ("place", json!({ "city": "Rome" })),
        ("null_place", json!({ "city": "Rome" })),
        ("box_place", json!({ "city": "Rome" })),
        ("null_box_place", json!({ "city": "Rome" })),
        ("alias_place", json!({ "city": "Rome" })),
        ("whole_place", json!({ "city": "Rome" })),
        ("list", json!(["b", "c"])),
        ("null_list", json!(["b", "c"])),
        ("list_of_null", json!(["b", null])),
        ("places", json!([{ "city": "Rome" }, { "city": null }])),
        ("set", json!([2])),
        ("map", json!({ "b": 2 })),
        ("maps", json!([{ "b": 2 }, {}])),
    ];
    for (name, value) in &values {
        for current in [full(), Kinds::default()] {
            let mut expected = serde_json::to_value(&current).unwrap();
            expected[name] = value.clone();
            let patched = patched(current, &json!({ *name: value }));
            assert_eq!(serde_json::to_value(patched).unwrap(), expected);
        }
    }
}

// OData Protocol 4.01, 11.4.9.2: "updating a primitive property or a complex property with a null value also sets the
// property to null".
// Delta 5.
#[test]
fn null_clears_a_nullable_property_and_leaves_a_null_as_it_is() {
    for name in [
        "null_text",
        "null_size",
        "alias",
        "null_state",
        "null_place",
        "null_box_place",
        "alias_place",
        "whole_place",
        "null_list",
    ] {
        for current in [full(), Kinds::default()] {
            let mut expected = serde_json::to_value(&current).unwrap();
            expected[name] = Value::Null;
            let patched = patched(current, &json!({ name: null }));
            assert_eq!(serde_json::to_value(patched).unwrap(), expected);
        }
    }
}

// OData Protocol 4.01, 11.4.9.2 for what is not nullable; OData CSDL JSON 4.01, 7.2 for collections, which may be
// empty and never null.
// Delta 6 and 66.
#[test]
fn null_is_refused_for_what_is_not_nullable_and_for_collections_and_maps() {
    for name in [
        "text",
        "size",
        "state",
        "place",
        "box_place",
        "list",
        "list_of_null",
        "places",
        "set",
        "map",
        "maps",
    ] {
        let error = refused::<KindsPatch>(&json!({ name: null }));
        assert!(error.contains(&format!("`{name}`")), "{error}");
        assert!(error.contains("null"), "{error}");
    }
}

#[test]
fn null_in_a_collection_is_a_matter_of_its_items() {
    patched(full(), &json!({ "list_of_null": [null, "a", null] }));
    for body in [
        json!({ "list": [null] }),
        json!({ "places": [null] }),
        json!({ "map": { "a": null } }),
    ] {
        refused::<KindsPatch>(&body);
    }
}

// OData Protocol 4.01, 11.4.3: a collection is replaced, with an empty one too.
// Delta 48 and 58.
#[test]
fn a_collection_and_a_map_are_replaced_whole() {
    let kinds = patched(
        full(),
        &json!({ "list": [], "null_list": [], "places": [{ "city": null }], "set": [], "map": {}, "maps": [] }),
    );
    assert_eq!(kinds.list, [""; 0]);
    assert_eq!(kinds.null_list, Some(vec![]));
    assert_eq!(kinds.places, [Place::default()]);
    assert!(kinds.set.is_empty() && kinds.map.is_empty() && kinds.maps.is_empty());
}

// OData Protocol 4.01, 11.4.3: the service ignores them, and so does what reads its body.
#[test]
fn keys_read_only_and_skipped_fields_are_left_alone() {
    let mut kinds = full();
    let patch: KindsPatch =
        serde_json::from_value(json!({ "id": "2", "created": null, "text": "new" })).unwrap();
    assert_eq!(patch, Kinds::patch().text("new"));
    patch.apply(&mut kinds);
    KindsPatch::from(Kinds::default()).apply(&mut kinds);
    assert_eq!(
        (kinds.id, kinds.created, kinds.etag),
        (full().id, full().created, full().etag)
    );
    assert!(full()
        .diff(&Kinds {
            id: "2".into(),
            created: None,
            etag: None,
            ..full()
        })
        .is_empty());
}

// Delta 50.
#[test]
fn a_skipped_field_is_no_property_on_the_wire() {
    assert!(refused::<KindsPatch>(&json!({ "etag": "W/2" })).contains("`etag`"));
}

// Delta 3.
#[test]
fn changed_properties_are_listed_in_declaration_order_under_their_wire_names() {
    let patch = Kinds::patch()
        .map(HashMap::new())
        .null_text(None)
        .place(Place::patch().city(None))
        .size(1);
    assert_eq!(
        patch.changed_properties(),
        ["size", "null_text", "place", "map"]
    );
}

/// The fields may be any: nothing here has a name that printed code could take for its own.
#[test]
fn the_names_of_fields_do_not_meet_those_of_printed_code() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(untyped)]
    #[allow(clippy::struct_field_names)]
    struct Names {
        __value: u8,
        __resource: u8,
        __later: u8,
        __newer: u8,
        __patch: u8,
        __other: u8,
        __copy: u8,
        __name: u8,
        __index: u8,
        __object: u8,
        __visitor: u8,
        __formatter: u8,
        __serializer: u8,
        __deserializer: u8,
        patch: u8,
        resource: u8,
        value: u8,
        diff: u8,
        default: u8,
        clone: u8,
        from: u8,
        eq: u8,
        fmt: u8,
        serialize: u8,
        deserialize: u8,
        visit: u8,
        find: u8,
        read: u8,
        r#type: u8,
        r#match: u8,
        self_: u8,
    }

    let body = json!({
        "__value": 1, "__resource": 1, "__later": 1, "__newer": 1, "__patch": 1, "__other": 1, "__copy": 1,
        "__name": 1, "__index": 1, "__object": 1, "__visitor": 1, "__formatter": 1, "__serializer": 1,
        "__deserializer": 1, "patch": 1, "resource": 1, "value": 1, "diff": 1, "default": 1, "clone": 1, "from": 1,
        "eq": 1, "fmt": 1, "serialize": 1, "deserialize": 1, "visit": 1, "find": 1, "read": 1, "type": 1, "match": 1,
        "self_": 1,
    });
    let names = patched(Names::default(), &body);
    assert_eq!(names, patched(names.clone(), &json!({})));
    assert_eq!(
        serde_json::to_value(Names::default().diff(&names)).unwrap(),
        body
    );
    assert_eq!(
        <NamesPatch as From<_>>::from(names.clone()),
        Names::default().diff(&names)
    );
    let patch = Names::patch().r#type(2).__value(3).self_(4).clone(5);
    assert_eq!(
        patch.changed_properties(),
        ["__value", "clone", "type", "self_"]
    );
}
