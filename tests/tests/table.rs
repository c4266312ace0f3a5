//! A field of type `F` becomes `Option<F>` in the patch. Each kind of property can be absent, null or a value.

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
    pub nullable_text: Option<String>,
    pub nullable_size: core::option::Option<i64>,
    pub alias: Alias<bool>,
    pub state: State,
    pub nullable_state: Option<State>,
    #[graph(complex)]
    pub place: Place,
    #[graph(complex)]
    pub nullable_place: Option<Place>,
    #[graph(complex)]
    pub box_place: Box<Place>,
    #[graph(complex)]
    pub nullable_box_place: Option<Box<Place>>,
    #[graph(complex)]
    pub alias_place: Alias<Place>,
    pub replaced_place: Option<Place>,
    pub list: Vec<String>,
    pub nullable_list: Option<Vec<String>>,
    pub list_of_nullable: Vec<Option<String>>,
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

/// Asserts at compile time that the value has the type `T`.
fn is<T>(_: &T) {}

#[test]
fn a_field_of_any_type_is_wrapped_in_one_option() {
    let patch = Kinds::patch();
    is::<Option<String>>(&patch.text);
    is::<Option<i64>>(&patch.size);
    is::<Option<Option<String>>>(&patch.nullable_text);
    is::<Option<Option<i64>>>(&patch.nullable_size);
    is::<Option<Option<bool>>>(&patch.alias);
    is::<Option<State>>(&patch.state);
    is::<Option<Option<State>>>(&patch.nullable_state);
    is::<Option<Option<Place>>>(&patch.replaced_place);
    is::<Option<Vec<String>>>(&patch.list);
    is::<Option<Option<Vec<String>>>>(&patch.nullable_list);
    is::<Option<Vec<Option<String>>>>(&patch.list_of_nullable);
    is::<Option<Vec<Place>>>(&patch.places);
    is::<Option<HashSet<i64>>>(&patch.set);
    is::<Option<HashMap<String, i64>>>(&patch.map);
    is::<Option<Vec<BTreeMap<String, i64>>>>(&patch.maps);
}

#[test]
fn a_complex_field_contains_the_patch_of_its_type_and_keeps_its_option_and_box() {
    let patch = Kinds::patch();
    is::<Option<PlacePatch>>(&patch.place);
    is::<Option<Option<PlacePatch>>>(&patch.nullable_place);
    is::<Option<Box<PlacePatch>>>(&patch.box_place);
    is::<Option<Option<Box<PlacePatch>>>>(&patch.nullable_box_place);
    is::<Option<Option<PlacePatch>>>(&patch.alias_place);
}

/// The fields of the patch are public. Keys, read-only and skipped fields are not among them.
#[test]
fn a_patch_is_a_plain_struct_of_the_updatable_fields() {
    let KindsPatch {
        text: _,
        size: _,
        nullable_text: _,
        nullable_size: _,
        alias: _,
        state: _,
        nullable_state: _,
        place: _,
        nullable_place: _,
        box_place: _,
        nullable_box_place: _,
        alias_place: _,
        replaced_place: _,
        list: _,
        nullable_list: _,
        list_of_nullable: _,
        places: _,
        set: _,
        map: _,
        maps: _,
    } = KindsPatch {
        text: Some("done".into()),
        nullable_text: Some(None),
        ..KindsPatch::default()
    };
}

/// Applies the body, which must round-trip through the patch.
fn patched<T: GraphPatch>(mut resource: T, body: &Value) -> T {
    let patch: T::Patch = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&patch).unwrap(), body);
    patch.apply(&mut resource);
    resource
}

fn error<P: DeserializeOwned + Debug>(body: &Value) -> String {
    serde_json::from_value::<P>(body.clone())
        .unwrap_err()
        .to_string()
}

fn kinds() -> Kinds {
    let oslo = || Place {
        city: Some("Oslo".into()),
    };
    Kinds {
        id: "1".into(),
        created: Some("today".into()),
        etag: Some("W/1".into()),
        text: "text".into(),
        size: 1,
        nullable_text: Some("text".into()),
        nullable_size: Some(1),
        alias: Some(true),
        state: State::Running,
        nullable_state: Some(State::Running),
        place: oslo(),
        nullable_place: Some(oslo()),
        box_place: Box::new(oslo()),
        nullable_box_place: Some(Box::new(oslo())),
        alias_place: Some(oslo()),
        replaced_place: Some(oslo()),
        list: vec!["a".into()],
        nullable_list: Some(vec!["a".into()]),
        list_of_nullable: vec![None],
        places: vec![oslo()],
        set: HashSet::from([1]),
        map: HashMap::from([("a".into(), 1)]),
        maps: vec![Maps::from([("a".into(), 1)])],
    }
}

// OData Protocol 4.01, 11.4.3: the service must not change properties that the body does not contain.
// Delta 1.
#[test]
fn an_absent_property_keeps_its_value() {
    assert_eq!(patched(kinds(), &json!({})), kinds());
    assert_eq!(patched(Kinds::default(), &json!({})), Kinds::default());
}

// Delta 4 and 18.
#[test]
fn a_value_replaces_a_value_or_null_of_every_kind() {
    let values = [
        ("text", json!("new")),
        ("text", json!("")),
        ("size", json!(i64::MIN)),
        ("nullable_text", json!("new")),
        ("nullable_text", json!("")),
        ("nullable_size", json!(0)),
        ("alias", json!(false)),
        ("state", json!("notStarted")),
        ("nullable_state", json!("notStarted")),
        ("place", json!({ "city": "Rome" })),
        ("nullable_place", json!({ "city": "Rome" })),
        ("box_place", json!({ "city": "Rome" })),
        ("nullable_box_place", json!({ "city": "Rome" })),
        ("alias_place", json!({ "city": "Rome" })),
        ("replaced_place", json!({ "city": "Rome" })),
        ("list", json!(["b", "c"])),
        ("nullable_list", json!(["b", "c"])),
        ("list_of_nullable", json!(["b", null])),
        ("places", json!([{ "city": "Rome" }, { "city": null }])),
        ("set", json!([2])),
        ("map", json!({ "b": 2 })),
        ("maps", json!([{ "b": 2 }, {}])),
    ];
    for (name, value) in &values {
        for current in [kinds(), Kinds::default()] {
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
fn null_clears_a_nullable_property_and_does_not_change_null() {
    for name in [
        "nullable_text",
        "nullable_size",
        "alias",
        "nullable_state",
        "nullable_place",
        "nullable_box_place",
        "alias_place",
        "replaced_place",
        "nullable_list",
    ] {
        for current in [kinds(), Kinds::default()] {
            let mut expected = serde_json::to_value(&current).unwrap();
            expected[name] = Value::Null;
            let patched = patched(current, &json!({ name: null }));
            assert_eq!(serde_json::to_value(patched).unwrap(), expected);
        }
    }
}

// OData Protocol 4.01, 11.4.9.2 for non-nullable properties. OData CSDL JSON 4.01, 7.2 for collections, which can be
// empty but not null.
// Delta 6 and 66.
#[test]
fn null_is_an_error_for_non_nullable_properties_collections_and_maps() {
    for name in [
        "text",
        "size",
        "state",
        "place",
        "box_place",
        "list",
        "list_of_nullable",
        "places",
        "set",
        "map",
        "maps",
    ] {
        let error = error::<KindsPatch>(&json!({ name: null }));
        assert!(error.contains(&format!("`{name}`")), "{error}");
        assert!(error.contains("null"), "{error}");
    }
}

#[test]
fn null_in_a_collection_requires_nullable_items() {
    patched(kinds(), &json!({ "list_of_nullable": [null, "a", null] }));
    for body in [
        json!({ "list": [null] }),
        json!({ "places": [null] }),
        json!({ "map": { "a": null } }),
    ] {
        error::<KindsPatch>(&body);
    }
}

// OData Protocol 4.01, 11.4.3: a collection, even an empty one, replaces the current collection.
// Delta 48 and 58.
#[test]
fn collections_and_maps_are_replaced() {
    let changed = patched(
        kinds(),
        &json!({ "list": [], "nullable_list": [], "places": [{ "city": null }], "set": [], "map": {}, "maps": [] }),
    );
    assert_eq!(changed.list, [""; 0]);
    assert_eq!(changed.nullable_list, Some(vec![]));
    assert_eq!(changed.places, [Place::default()]);
    assert!(changed.set.is_empty() && changed.map.is_empty() && changed.maps.is_empty());
}

// OData Protocol 4.01, 11.4.3: the service ignores these properties, and so does deserialization.
#[test]
fn keys_read_only_and_skipped_fields_do_not_change() {
    let mut changed = kinds();
    let patch: KindsPatch =
        serde_json::from_value(json!({ "id": "2", "created": null, "text": "new" })).unwrap();
    assert_eq!(patch, Kinds::patch().text("new"));
    patch.apply(&mut changed);
    KindsPatch::from(Kinds::default()).apply(&mut changed);
    assert_eq!(
        (changed.id, changed.created, changed.etag),
        (kinds().id, kinds().created, kinds().etag)
    );
    assert!(kinds()
        .diff(&Kinds {
            id: "2".into(),
            created: None,
            etag: None,
            ..kinds()
        })
        .is_empty());
}

// Delta 50.
#[test]
fn a_skipped_field_is_an_unknown_property() {
    assert!(error::<KindsPatch>(&json!({ "etag": "W/2" })).contains("`etag`"));
}

// Delta 3.
#[test]
fn changed_properties_are_wire_names_in_declaration_order() {
    let patch = Kinds::patch()
        .map(HashMap::new())
        .nullable_text(None)
        .place(Place::patch().city(None))
        .size(1);
    assert_eq!(
        patch.changed_properties(),
        ["size", "nullable_text", "place", "map"]
    );
}

/// A field can have any name, even one that the generated code uses.
#[test]
fn names_of_fields_do_not_collide_with_generated_code() {
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
