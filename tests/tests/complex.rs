//! A partial patch merges into a complex property, null clears it, and a partial patch of null creates it.

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
    nullable: Option<Address>,
    #[graph(complex)]
    boxed: Box<Address>,
    #[graph(complex)]
    nullable_boxed: Option<Box<Address>>,
    #[graph(complex)]
    boxed_nullable: Box<Option<Address>>,
    replaced: Option<Address>,
    list: Vec<Address>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.address", untyped)]
pub struct Address {
    #[graph(read_only)]
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

/// A recursive type.
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

/// Two types that contain each other.
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

/// The complex property is not nullable, so its type needs neither `Clone` nor `Default`.
#[derive(Debug, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Outer {
    #[graph(complex)]
    inner: Inner,
}

#[derive(Debug, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Inner {
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

/// A person with this value, or null, in each nullable complex property.
fn person(address: Option<&Address>) -> Person {
    Person {
        nullable: address.cloned(),
        nullable_boxed: address.cloned().map(Box::new),
        boxed_nullable: Box::new(address.cloned()),
        ..Person::default()
    }
}

fn patched<T: GraphPatch + Clone>(resource: &T, patch: T::Patch) -> T {
    let mut resource = resource.clone();
    patch.apply(&mut resource);
    resource
}

/// A patch that sets each nullable complex property to the same partial patch or null.
fn everywhere(partial: Option<&AddressPatch>) -> PersonPatch {
    Person::patch()
        .nullable(partial.cloned())
        .nullable_boxed(partial.cloned().map(Box::new))
        .boxed_nullable(partial.cloned())
}

// OData Protocol 4.01, 11.4.3.
// Delta 20.
#[test]
fn a_partial_patch_changes_only_what_it_contains() {
    let partial = Address::patch().city("Bergen");
    let expected = Address {
        city: "Bergen".into(),
        ..oslo()
    };
    assert_eq!(
        patched(&person(Some(&oslo())), everywhere(Some(&partial))),
        person(Some(&expected))
    );
}

#[test]
fn a_partial_patch_changes_a_non_nullable_property() {
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
fn a_partial_patch_of_null_creates_the_default_and_changes_it() {
    let partial = Address::patch().street("Storgata 1");
    let expected = Address {
        street: Some("Storgata 1".into()),
        ..Address::default()
    };
    assert_eq!(
        patched(&person(None), everywhere(Some(&partial))),
        person(Some(&expected))
    );
}

#[test]
fn a_partial_patch_of_null_inside_null_creates_both() {
    let partial = Address::patch().geo(Geo::patch().east(1));
    let expected = Address {
        geo: Some(Geo { north: 0, east: 1 }),
        ..Address::default()
    };
    assert_eq!(
        patched(&person(None), everywhere(Some(&partial))),
        person(Some(&expected))
    );
}

#[test]
fn an_empty_patch_does_not_change_a_value_and_creates_one_from_null() {
    let empty = everywhere(Some(&Address::patch()));
    assert!(
        !empty.is_empty(),
        "it must be sent, because it can create values"
    );
    let values = person(Some(&oslo()));
    assert_eq!(patched(&values, empty.clone()), values);
    assert_eq!(
        patched(&person(None), empty),
        person(Some(&Address::default()))
    );
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_clears_a_value_and_does_not_change_null() {
    for before in [person(Some(&oslo())), person(None)] {
        assert_eq!(patched(&before, everywhere(None)), person(None));
    }
}

#[test]
fn null_inside_a_partial_patch_clears_that_member() {
    let partial = Address::patch().street(None).geo(None);
    let expected = Address {
        street: None,
        geo: None,
        ..oslo()
    };
    assert_eq!(
        patched(&person(Some(&oslo())), everywhere(Some(&partial))),
        person(Some(&expected))
    );
}

// OData Protocol 4.01, 11.4.3: "collection properties … must replace".
#[test]
fn a_collection_of_complex_values_contains_complete_values() {
    let before = Person {
        list: vec![oslo(), oslo()],
        replaced: Some(oslo()),
        ..Person::default()
    };
    let patch = Person::patch()
        .list(vec![Address::default()])
        .replaced(Address::default());
    let after = patched(&before, patch.clone());
    assert_eq!(after.list, [Address::default()]);
    assert_eq!(after.replaced, Some(Address::default()));
    assert_eq!(
        serde_json::to_value(&patch).unwrap()["list"][0],
        json!({ "id": 0, "city": "nowhere", "street": null, "geo": null, "seen": 0 })
    );
    let partial: Result<PersonPatch, _> =
        serde_json::from_value(json!({ "list": [{ "city": "Bergen" }] }));
    assert!(partial.is_err());
}

#[test]
fn a_diff_of_two_values_is_the_partial_patch_of_their_differences() {
    let bergen = Address {
        city: "Bergen".into(),
        geo: Some(Geo {
            north: 60,
            east: 10,
        }),
        ..oslo()
    };
    let partial = Address::patch().city("Bergen").geo(Geo::patch().north(60));
    assert_eq!(
        person(Some(&oslo())).diff(&person(Some(&bergen))),
        everywhere(Some(&partial))
    );
}

#[test]
fn a_diff_to_null_is_null_and_between_nulls_is_empty() {
    assert_eq!(person(Some(&oslo())).diff(&person(None)), everywhere(None));
    assert!(person(None).diff(&person(None)).is_empty());
}

/// The diff is complete even for the default, because the service decides which value it creates from null.
#[test]
fn a_diff_from_null_sends_every_updatable_property() {
    for address in [oslo(), Address::default()] {
        let diff = person(None).diff(&person(Some(&address)));
        assert_eq!(diff, everywhere(Some(&AddressPatch::from(address))));
        let Some(Some(partial)) = diff.nullable else {
            panic!("{diff:?}")
        };
        assert_eq!(partial.changed_properties(), ["city", "street", "geo"]);
    }
}

#[test]
fn a_diff_ignores_keys_and_read_only_members_at_every_depth() {
    let other = Address {
        id: 8,
        seen: 9,
        cache: 0,
        ..oslo()
    };
    assert!(person(Some(&oslo())).diff(&person(Some(&other))).is_empty());
}

#[test]
fn a_diff_of_a_property_without_complex_is_the_complete_value() {
    let replaced = |city: &str| Person {
        replaced: Some(Address {
            city: city.into(),
            ..oslo()
        }),
        ..Person::default()
    };
    let (older, newer) = (replaced("Oslo"), replaced("Bergen"));
    assert_eq!(
        older.diff(&newer),
        Person::patch().replaced(newer.replaced.clone())
    );
}

#[test]
fn two_partial_patches_merge_into_one() {
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
fn a_partial_patch_then_null_is_null() {
    let partial = everywhere(Some(&Address::patch().city("Bergen")));
    assert_eq!(partial.then(everywhere(None)), everywhere(None));
}

/// The partial patch must not restore members of the previous value.
#[test]
fn null_then_a_partial_patch_is_a_new_value() {
    let partial = everywhere(Some(&Address::patch().street("Bryggen 1")));
    let patch = everywhere(None).then(partial);
    for before in [person(Some(&oslo())), person(None)] {
        let Person { nullable, .. } = patched(&before, patch.clone());
        let after = nullable.unwrap();
        assert_eq!(after.city, "nowhere");
        assert_eq!(after.street.as_deref(), Some("Bryggen 1"));
        assert_eq!(after.geo, None);
    }
}

#[test]
fn null_then_a_partial_patch_of_a_nested_member_replaces_only_that_member() {
    let geo = |geo: Option<GeoPatch>| Person::patch().nullable(Address::patch().geo(geo));
    let patch = geo(None).then(geo(Some(Geo::patch().east(1))));
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({ "@odata.type": "#test.person", "nullable": { "geo": { "north": 0, "east": 1 } } })
    );
    let after = patched(&person(Some(&oslo())), patch).nullable.unwrap();
    assert_eq!(after.geo, Some(Geo { north: 0, east: 1 }));
    assert_eq!(after.city, "Oslo");
}

#[test]
fn a_recursive_type_is_merged_at_every_depth() {
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
fn types_that_contain_each_other_are_merged() {
    let mut hen = Hen::default();
    Hen::patch()
        .egg(Egg::patch().hen(Hen::patch().name("Ada").egg(Egg::patch())))
        .apply(&mut hen);
    let inner = hen.egg.unwrap().hen.unwrap();
    assert_eq!(inner.name.as_deref(), Some("Ada"));
    assert_eq!(inner.egg, Some(Box::default()));
}

#[test]
fn a_non_nullable_complex_type_needs_neither_clone_nor_default() {
    let mut outer = Outer {
        inner: Inner { size: 1 },
    };
    let patch = outer.diff(&Outer {
        inner: Inner { size: 2 },
    });
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"inner":{"size":2}}"#
    );
    patch.apply(&mut outer);
    assert_eq!(outer.inner.size, 2);
    assert_eq!(
        OuterPatch::from(outer),
        Outer::patch().inner(Inner::patch().size(2))
    );
}

/// A patch with `depth` nodes above the last one.
fn deep(depth: usize, last: NodePatch) -> NodePatch {
    (0..depth).fold(last, |inner, _| Node::patch().next(inner))
}

fn deep_json(depth: usize, last: Value) -> Value {
    (0..depth).fold(last, |inner, _| json!({ "next": inner }))
}

// Delta 22.
#[test]
fn a_patch_twenty_four_objects_deep_round_trips_and_is_applied() {
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
fn an_error_twenty_four_objects_deep_has_the_complete_path() {
    let json = deep_json(24, json!({ "label": 5 })).to_string();
    let error = serde_json::from_str::<NodePatch>(&json).unwrap_err();
    let path = format!("`{}label`", "next/".repeat(24));
    assert!(error.to_string().contains(&path), "{error}");
    assert_eq!(error.column(), json.find('5').unwrap() + 1);
}

#[test]
fn null_then_a_partial_patch_twenty_four_objects_deep_stays_small() {
    let null = deep(24, Node::patch().next(None));
    let partial = deep(24, Node::patch().next(Node::patch().value(1)));
    assert_eq!(
        serde_json::to_value(null.then(partial)).unwrap(),
        deep_json(
            25,
            json!({ "value": 1, "label": null, "next": null, "other": null })
        )
    );
}
