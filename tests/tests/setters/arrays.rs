//! Setters of collections accept arrays of other types.

use graph_patch::{edm::Duration, GraphPatch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::borrow::Cow;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
enum Color {
    Red,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Collections {
    strings: Vec<String>,
    nullable: Option<Vec<String>>,
    nullable_items: Vec<Option<String>>,
    nested: Vec<Vec<String>>,
    boxed_strs: Vec<Box<str>>,
    #[allow(clippy::vec_box)] // A recursive or polymorphic model has boxed items.
    boxed: Vec<Box<i64>>,
    numbers: Vec<i64>,
    ratios: Vec<f64>,
    values: Vec<Value>,
    colors: Vec<Color>,
    pairs: Vec<[String; 2]>,
    pair: [String; 2],
    nullable_pair: Option<[i32; 2]>,
    durations: Vec<Duration>,
    #[graph(bind)]
    members: Vec<Collections>,
}

fn strings(items: &[&str]) -> Vec<String> {
    items.iter().copied().map(String::from).collect()
}

#[test]
fn a_collection_accepts_an_array_of_whatever_its_item_accepts() {
    let held = String::from("a");
    let expected = Some(strings(&["a"]));
    assert_eq!(Collections::patch().strings(["a"]).strings, expected);
    assert_eq!(Collections::patch().strings([&held]).strings, expected);
    let cow = [Cow::Borrowed("a")];
    assert_eq!(Collections::patch().strings(cow).strings, expected);
    assert_eq!(Collections::patch().strings([held]).strings, expected);
    assert_eq!(
        Collections::patch().nullable(["a"]).nullable,
        Some(expected)
    );
    assert_eq!(Collections::patch().nullable(None).nullable, Some(None));

    let nullable_items = |patch: CollectionsPatch| patch.nullable_items.unwrap();
    let patch = Collections::patch().nullable_items(["a", "b"]);
    assert_eq!(nullable_items(patch), [Some("a".into()), Some("b".into())]);
    let patch = Collections::patch().nullable_items([None, Some("b".into())]);
    assert_eq!(nullable_items(patch), [None, Some("b".into())]);
    let patch = Collections::patch().nullable_items([None]);
    assert_eq!(nullable_items(patch), [None]);

    let patch = Collections::patch()
        .nested([["a", "b"], ["c", "d"]])
        .boxed_strs(["a"])
        .boxed([1, 2])
        .numbers([1, 2])
        .ratios([0.5])
        .colors([Color::Red])
        .durations([Duration::default()])
        .members(["users/7"]);
    assert_eq!(
        patch.nested,
        Some(vec![strings(&["a", "b"]), strings(&["c", "d"])])
    );
    assert_eq!(patch.boxed_strs, Some(vec!["a".into()]));
    assert_eq!(patch.boxed, Some(vec![Box::new(1), Box::new(2)]));
    assert_eq!(patch.numbers, Some(vec![1, 2]));
    assert_eq!(patch.ratios, Some(vec![0.5]));
    assert_eq!(patch.colors, Some(vec![Color::Red]));
    assert_eq!(patch.durations, Some(vec![Duration::default()]));
    assert_eq!(patch.members, Some(vec![Reference::from("users/7")]));

    let patch = Collections::patch().nested([vec![], strings(&["a"])]);
    assert_eq!(patch.nested, Some(vec![vec![], strings(&["a"])]));
    assert_eq!(
        Collections::patch().values(["a"]).values,
        Some(vec![json!("a")])
    );
    assert_eq!(
        Collections::patch().values([1, 2]).values,
        Some(vec![json!(1), json!(2)])
    );
}

#[test]
fn an_empty_array_of_a_known_item_type_is_an_empty_collection() {
    assert_eq!(Collections::patch().strings([""; 0]).strings, Some(vec![]));
    assert_eq!(Collections::patch().strings(vec![]).strings, Some(vec![]));
    assert_eq!(
        Collections::patch().nullable(vec![]).nullable,
        Some(Some(vec![]))
    );
}

#[test]
fn a_property_whose_type_is_an_array_accepts_that_array() {
    let pair = || ["a".into(), "b".into()];
    let patch = Collections::patch()
        .pair(pair())
        .pairs([pair()])
        .nullable_pair([1, 2]);
    assert_eq!(patch.pair, Some(pair()));
    assert_eq!(patch.pairs, Some(vec![pair()]));
    assert_eq!(patch.nullable_pair, Some(Some([1, 2])));
    assert_eq!(
        Collections::patch().nullable_pair(None).nullable_pair,
        Some(None)
    );
}
