//! A complex property is merged part by part; null takes it away, and a part of null creates it.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.person")]
pub struct Person {
    name: Option<String>,
    #[graph(complex)]
    plain: Address,
    #[graph(complex)]
    null: Option<Address>,
    #[graph(complex)]
    boxed: Box<Address>,
    #[graph(complex)]
    null_boxed: Option<Box<Address>>,
    #[graph(complex)]
    boxed_null: Box<Option<Address>>,
    whole: Option<Address>,
    list: Vec<Address>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.address", untyped)]
pub struct Address {
    #[graph(key)]
    id: u32,
    city: String,
    street: Option<String>,
    #[graph(complex)]
    geo: Option<Geo>,
    #[graph(read_only)]
    seen: u32,
    #[graph(skip)]
    #[serde(skip)]
    cache: u32,
}

impl Default for Address {
    fn default() -> Self {
        Self {
            id: 0,
            city: "nowhere".into(),
            street: None,
            geo: None,
            seen: 0,
            cache: 42,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.geo", untyped)]
pub struct Geo {
    north: i32,
    east: i32,
}

/// A list of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.node", untyped)]
pub struct Node {
    value: i32,
    label: Option<String>,
    #[graph(complex)]
    next: Option<Box<Node>>,
    #[graph(complex)]
    other: Option<Box<Node>>,
}

/// Two types that hold each other.
#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Hen {
    name: Option<String>,
    #[graph(complex)]
    egg: Option<Box<Egg>>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Egg {
    size: i32,
    #[graph(complex)]
    hen: Option<Hen>,
}

/// Never null, so neither `Clone` nor `Default` is asked of it.
#[derive(Debug, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Bare {
    #[graph(complex)]
    inner: BareInner,
}

#[derive(Debug, PartialEq, GraphPatch)]
#[graph(untyped)]
struct BareInner {
    size: i32,
}

fn oslo() -> Address {
    Address {
        id: 7,
        city: "Oslo".into(),
        street: Some("Storgata 1".into()),
        geo: Some(Geo {
            north: 59,
            east: 10,
        }),
        seen: 3,
        cache: 5,
    }
}

/// Each nullable complex property, null or with a value.
fn person(address: Option<&Address>) -> Person {
    Person {
        null: address.cloned(),
        null_boxed: address.cloned().map(Box::new),
        boxed_null: Box::new(address.cloned()),
        ..Person::default()
    }
}

fn patched<T: GraphPatch + Clone>(resource: &T, patch: T::Patch) -> T {
    let mut resource = resource.clone();
    patch.apply(&mut resource);
    resource
}

/// The same patch for each nullable complex property.
fn everywhere(part: Option<&AddressPatch>) -> PersonPatch {
    Person::patch()
        .null(part.cloned())
        .null_boxed(part.cloned().map(Box::new))
        .boxed_null(part.cloned())
}

// OData Protocol 4.01, 11.4.3.
// Delta 20.
#[test]
fn a_part_changes_that_part_and_leaves_the_rest() {
    let part = Address::patch().city("Bergen");
    let expected = Address {
        city: "Bergen".into(),
        ..oslo()
    };
    assert_eq!(
        patched(&person(Some(&oslo())), everywhere(Some(&part))),
        person(Some(&expected))
    );
}

#[test]
fn a_part_of_a_non_nullable_one_changes_that_part() {
    let person = Person {
        plain: oslo(),
        boxed: Box::new(oslo()),
        ..Person::default()
    };
    let north = Address::patch().geo(Geo::patch().north(60));
    let patched = patched(&person, Person::patch().plain(north.clone()).boxed(north));
    let mut expected = oslo();
    expected.geo = Some(Geo {
        north: 60,
        east: 10,
    });
    assert_eq!(patched.plain, expected);
    assert_eq!(*patched.boxed, expected);
}

// Delta 21.
#[test]
fn a_part_of_null_creates_the_default_and_then_changes_that_part() {
    let part = Address::patch().street("Storgata 1");
    let expected = Address {
        street: Some("Storgata 1".into()),
        ..Address::default()
    };
    assert_eq!(
        patched(&person(None), everywhere(Some(&part))),
        person(Some(&expected))
    );
}

#[test]
fn a_part_of_null_inside_null_creates_both() {
    let part = Address::patch().geo(Geo::patch().east(1));
    let expected = Address {
        geo: Some(Geo { north: 0, east: 1 }),
        ..Address::default()
    };
    assert_eq!(
        patched(&person(None), everywhere(Some(&part))),
        person(Some(&expected))
    );
}

#[test]
fn an_empty_part_changes_nothing_on_a_value_and_creates_one_on_null() {
    let empty = everywhere(Some(&Address::patch()));
    assert!(!empty.is_empty(), "it is sent, for it creates");
    let full = person(Some(&oslo()));
    assert_eq!(patched(&full, empty.clone()), full);
    assert_eq!(
        patched(&person(None), empty),
        person(Some(&Address::default()))
    );
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_clears_a_value_and_leaves_null() {
    for before in [person(Some(&oslo())), person(None)] {
        assert_eq!(patched(&before, everywhere(None)), person(None));
    }
}

#[test]
fn null_inside_a_part_clears_that_member() {
    let part = Address::patch().street(None).geo(None);
    let expected = Address {
        street: None,
        geo: None,
        ..oslo()
    };
    assert_eq!(
        patched(&person(Some(&oslo())), everywhere(Some(&part))),
        person(Some(&expected))
    );
}

// OData Protocol 4.01, 11.4.3: "collection properties … must replace".
#[test]
fn a_collection_of_complex_values_holds_whole_values() {
    let before = Person {
        list: vec![oslo(), oslo()],
        whole: Some(oslo()),
        ..Person::default()
    };
    let patch = Person::patch()
        .list(vec![Address::default()])
        .whole(Address::default());
    let after = patched(&before, patch.clone());
    assert_eq!(after.list, [Address::default()]);
    assert_eq!(after.whole, Some(Address::default()));
    assert_eq!(
        serde_json::to_value(&patch).unwrap()["list"][0],
        json!({ "id": 0, "city": "nowhere", "street": null, "geo": null, "seen": 0 })
    );
    let part: Result<PersonPatch, _> =
        serde_json::from_value(json!({ "list": [{ "city": "Bergen" }] }));
    assert!(part.is_err());
}

#[test]
fn a_diff_of_two_values_is_the_part_in_which_they_differ() {
    let bergen = Address {
        city: "Bergen".into(),
        geo: Some(Geo {
            north: 60,
            east: 10,
        }),
        ..oslo()
    };
    let part = Address::patch().city("Bergen").geo(Geo::patch().north(60));
    assert_eq!(
        person(Some(&oslo())).diff(&person(Some(&bergen))),
        everywhere(Some(&part))
    );
}

#[test]
fn a_diff_to_null_is_null_and_between_nulls_is_empty() {
    assert_eq!(person(Some(&oslo())).diff(&person(None)), everywhere(None));
    assert!(person(None).diff(&person(None)).is_empty());
}

/// Whole, although the default would do here: what a service makes of null is the service's to say.
#[test]
fn a_diff_from_null_sends_every_updatable_property() {
    for address in [oslo(), Address::default()] {
        let diff = person(None).diff(&person(Some(&address)));
        assert_eq!(diff, everywhere(Some(&AddressPatch::from(address))));
        let Some(Some(part)) = diff.null else {
            panic!("{diff:?}")
        };
        assert_eq!(part.changed_properties(), ["city", "street", "geo"]);
    }
}

#[test]
fn a_diff_in_keys_and_read_only_members_alone_is_empty_at_every_depth() {
    let other = Address {
        id: 8,
        seen: 9,
        cache: 0,
        ..oslo()
    };
    assert!(person(Some(&oslo())).diff(&person(Some(&other))).is_empty());
}

#[test]
fn a_diff_of_a_whole_value_is_the_whole_value() {
    let whole = |city: &str| Person {
        whole: Some(Address {
            city: city.into(),
            ..oslo()
        }),
        ..Person::default()
    };
    let (older, newer) = (whole("Oslo"), whole("Bergen"));
    assert_eq!(
        older.diff(&newer),
        Person::patch().whole(newer.whole.clone())
    );
}

#[test]
fn two_parts_in_sequence_are_one_part() {
    let (city, street) = (
        Address::patch().city("Bergen"),
        Address::patch().street(None),
    );
    let both = Address::patch().city("Bergen").street(None);
    assert_eq!(
        everywhere(Some(&city)).then(everywhere(Some(&street))),
        everywhere(Some(&both))
    );
}

#[test]
fn a_part_then_null_is_null() {
    let part = everywhere(Some(&Address::patch().city("Bergen")));
    assert_eq!(part.then(everywhere(None)), everywhere(None));
}

/// What stood there before must not come back through the part.
#[test]
fn null_then_a_part_is_a_new_value_whatever_stood_there() {
    let part = everywhere(Some(&Address::patch().street("Bryggen 1")));
    let patch = everywhere(None).then(part);
    for before in [person(Some(&oslo())), person(None)] {
        let Person { null, .. } = patched(&before, patch.clone());
        let after = null.unwrap();
        assert_eq!(after.city, "nowhere");
        assert_eq!(after.street.as_deref(), Some("Bryggen 1"));
        assert_eq!(after.geo, None);
    }
}

#[test]
fn null_then_a_part_deeper_down_is_null_of_that_member_only() {
    let geo = |geo: Option<GeoPatch>| Person::patch().null(Address::patch().geo(geo));
    let patch = geo(None).then(geo(Some(Geo::patch().east(1))));
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({ "@odata.type": "#test.person", "null": { "geo": { "north": 0, "east": 1 } } })
    );
    let after = patched(&person(Some(&oslo())), patch).null.unwrap();
    assert_eq!(after.geo, Some(Geo { north: 0, east: 1 }));
    assert_eq!(after.city, "Oslo");
}

#[test]
fn a_type_that_holds_itself_is_merged_where_the_patch_leads() {
    let three = Node {
        value: 1,
        next: Some(Box::new(Node {
            value: 2,
            next: Some(Box::new(Node {
                value: 3,
                label: Some("three".into()),
                ..Node::default()
            })),
            ..Node::default()
        })),
        ..Node::default()
    };
    let patch = Node::patch().next(Node::patch().next(Node::patch().value(4)));
    let mut expected = three.clone();
    expected.next.as_mut().unwrap().next.as_mut().unwrap().value = 4;
    assert_eq!(three.diff(&expected), patch);
    assert_eq!(patched(&three, patch), expected);
}

#[test]
fn types_that_hold_each_other_are_merged() {
    let mut hen = Hen::default();
    Hen::patch()
        .egg(Egg::patch().hen(Hen::patch().name("Ada").egg(Egg::patch())))
        .apply(&mut hen);
    let inner = hen.egg.unwrap().hen.unwrap();
    assert_eq!(inner.name.as_deref(), Some("Ada"));
    assert_eq!(inner.egg, Some(Box::default()));
}

#[test]
fn what_is_never_null_needs_neither_clone_nor_default() {
    let mut bare = Bare {
        inner: BareInner { size: 1 },
    };
    let patch = bare.diff(&Bare {
        inner: BareInner { size: 2 },
    });
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"inner":{"size":2}}"#
    );
    patch.apply(&mut bare);
    assert_eq!(bare.inner.size, 2);
    assert_eq!(
        BarePatch::from(bare),
        Bare::patch().inner(BareInner::patch().size(2))
    );
}

/// `depth` nodes below the first; the last one changed.
fn deep(depth: usize, last: NodePatch) -> NodePatch {
    (0..depth).fold(last, |inner, _| Node::patch().next(inner))
}

fn deep_json(depth: usize, last: Value) -> Value {
    (0..depth).fold(last, |inner, _| json!({ "next": inner }))
}

// Delta 22.
#[test]
fn twenty_four_objects_deep_is_written_read_and_applied() {
    let patch = deep(24, Node::patch().label("end"));
    let json = deep_json(24, json!({ "label": "end" }));
    assert_eq!(serde_json::to_value(&patch).unwrap(), json);
    assert_eq!(
        serde_json::from_str::<NodePatch>(&json.to_string()).unwrap(),
        patch
    );

    let mut node = Node::default();
    patch.clone().apply(&mut node);
    let mut reached = &node;
    for _ in 0..24 {
        reached = reached.next.as_deref().unwrap();
    }
    assert_eq!(reached.label.as_deref(), Some("end"));

    let mut newer = node.clone();
    deep(24, Node::patch().value(5)).apply(&mut newer);
    assert_eq!(node.diff(&newer), deep(24, Node::patch().value(5)));
    assert_eq!(
        deep(24, Node::patch().value(5)).then(patch),
        deep(24, Node::patch().value(5).label("end"))
    );
}

#[test]
fn an_error_twenty_four_objects_deep_has_the_whole_path() {
    let json = deep_json(24, json!({ "label": 5 })).to_string();
    let error = serde_json::from_str::<NodePatch>(&json).unwrap_err();
    let path = format!("`{}label`", "next/".repeat(24));
    assert!(error.to_string().contains(&path), "{error}");
    assert_eq!(error.column(), json.find('5').unwrap() + 1);
}

#[test]
fn null_then_a_part_twenty_four_objects_deep_stays_small() {
    let null = deep(24, Node::patch().next(None));
    let part = deep(24, Node::patch().next(Node::patch().value(1)));
    assert_eq!(
        serde_json::to_value(null.then(part)).unwrap(),
        deep_json(
            25,
            json!({ "value": 1, "label": null, "next": null, "other": null })
        )
    );
}
