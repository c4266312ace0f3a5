//! Setters accept the values that callers hold: strings and arrays of other types, and scalars for untyped properties.

use graph_patch::{edm::Duration, GraphPatch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Text {
    string: String,
    nullable_string: Option<String>,
    boxed: Box<str>,
    nullable_boxed: Option<Box<str>>,
    cow: Cow<'static, str>,
    nullable_cow: Option<Cow<'static, str>>,
    value: Value,
    nullable_value: Option<Value>,
}

/// The patch of every property that contains text.
macro_rules! set_all {
    ($text:expr) => {
        Text::patch()
            .string($text)
            .nullable_string($text)
            .boxed($text)
            .nullable_boxed($text)
            .cow($text)
            .nullable_cow($text)
            .value($text)
            .nullable_value($text)
    };
}

#[test]
fn a_text_property_accepts_strings_of_every_type() {
    let held = String::from("done");
    let expected = TextPatch::from(Text {
        string: "done".into(),
        nullable_string: Some("done".into()),
        boxed: "done".into(),
        nullable_boxed: Some("done".into()),
        cow: "done".into(),
        nullable_cow: Some("done".into()),
        value: "done".into(),
        nullable_value: Some("done".into()),
    });
    assert_eq!(set_all!("done"), expected);
    assert_eq!(set_all!(held.as_str()), expected);
    assert_eq!(set_all!(&"done"), expected);
    assert_eq!(set_all!(&held), expected);
    assert_eq!(set_all!(held.clone()), expected);
    assert_eq!(set_all!(Cow::Borrowed("done")), expected);
    assert_eq!(
        set_all!(Cow::<'static, str>::Owned("done".into())),
        expected
    );

    let borrowed: Cow<'_, str> = Cow::Borrowed(&held);
    let patch = Text::patch()
        .string(borrowed.clone())
        .nullable_string(borrowed.clone())
        .boxed(borrowed.clone())
        .nullable_boxed(borrowed.clone())
        .value(borrowed.clone())
        .nullable_value(borrowed);
    assert_eq!(patch.cow("done").nullable_cow("done"), expected);
}

#[test]
fn none_is_null_for_every_text_property_and_an_option_is_accepted() {
    let patch = Text::patch()
        .nullable_string(None)
        .nullable_boxed(None)
        .nullable_cow(None)
        .nullable_value(None);
    assert_eq!(patch.nullable_string, Some(None));
    assert_eq!(patch.nullable_boxed, Some(None));
    assert_eq!(patch.nullable_cow, Some(None));
    assert_eq!(patch.nullable_value, Some(None));

    let held: Option<&str> = Some("done");
    let patch = Text::patch()
        .nullable_string(held.map(String::from))
        .nullable_boxed(held.map(Into::into))
        .nullable_cow(held.map(Cow::from))
        .nullable_value(held.map(Value::from));
    assert_eq!(patch.nullable_string, Some(held.map(String::from)));
    assert_eq!(patch.nullable_boxed, Some(held.map(Box::from)));
    assert_eq!(patch.nullable_cow, Some(held.map(Cow::from)));
    assert_eq!(patch.nullable_value, Some(held.map(Value::from)));
}

/// `Rc` and `Arc` do not implement serde's traits without a feature of serde.
mod shared {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        text: &impl AsRef<str>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text.as_ref())
    }

    pub(super) fn deserialize<'de, T: From<String>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        String::deserialize(deserializer).map(T::from)
    }
}

#[derive(GraphPatch)]
#[graph(untyped)]
struct Shared {
    #[serde(with = "shared")]
    arc: Arc<str>,
    #[serde(with = "shared")]
    rc: Rc<str>,
}

#[test]
fn a_shared_text_property_accepts_strings_of_every_type() {
    let held = String::from("done");
    let json = |patch: SharedPatch| serde_json::to_value(patch).unwrap();
    let expected = json!({ "arc": "done", "rc": "done" });
    assert_eq!(json(Shared::patch().arc("done").rc("done")), expected);
    assert_eq!(json(Shared::patch().arc(&held).rc(&held)), expected);
    let cow = || Cow::Borrowed(held.as_str());
    assert_eq!(json(Shared::patch().arc(cow()).rc(cow())), expected);
    assert_eq!(json(Shared::patch().arc(held.clone()).rc(held)), expected);
    let shared = Arc::<str>::from("done");
    assert_eq!(
        json(
            Shared::patch()
                .arc(Arc::clone(&shared))
                .rc(Rc::from("done"))
        ),
        expected
    );
}

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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Open {
    value: Value,
    nullable: Option<Value>,
    #[graph(dynamic)]
    #[serde(flatten)]
    dynamic: BTreeMap<String, Value>,
}

#[test]
fn an_untyped_property_accepts_scalars() {
    macro_rules! assert_accepted {
        ($($value:expr => $json:tt,)+) => {$(
            let patch = Open::patch().value($value).nullable($value).dynamic("a", $value);
            assert_eq!(patch.value, Some(json!($json)));
            assert_eq!(patch.nullable, Some(Some(json!($json))));
            assert_eq!(patch.dynamic["a"], Some(json!($json)));
        )+};
    }
    assert_accepted! {
        "text" => "text",
        &String::from("text") => "text",
        String::from("text") => "text",
        Cow::Borrowed("text") => "text",
        true => true,
        5 => 5,
        5_i8 => 5,
        5_u16 => 5,
        i64::MIN => (i64::MIN),
        u64::MAX => (u64::MAX),
        5_usize => 5,
        0.5 => 0.5,
        0.5_f32 => 0.5,
        json!(["1"]) => ["1"],
        Value::Null => null,
    }
    let patch = Open::patch().nullable(None).dynamic("a", None);
    assert_eq!(patch.nullable, Some(None));
    assert_eq!(patch.dynamic["a"], None);
    let patch = Open::patch().dynamic("a", Some(json!({ "b": 1 })));
    assert_eq!(patch.dynamic["a"], Some(json!({ "b": 1 })));
}

#[derive(GraphPatch)]
struct User {
    #[graph(bind)]
    manager: Option<Box<User>>,
    #[graph(bind)]
    company: Reference,
    #[graph(bind)]
    members: Vec<User>,
}

#[test]
fn a_navigation_property_accepts_strings_of_every_type() {
    let held = String::from("users/7");
    let expected = Reference::from("users/7");
    let manager = |patch: UserPatch| patch.manager.unwrap().unwrap();
    assert_eq!(manager(User::patch().manager("users/7")), expected);
    assert_eq!(manager(User::patch().manager(&held)), expected);
    assert_eq!(manager(User::patch().manager(held.clone())), expected);
    let cow = Cow::Borrowed(held.as_str());
    assert_eq!(manager(User::patch().manager(cow)), expected);
    assert_eq!(User::patch().manager(None).manager, Some(None));

    let patch = User::patch().company(&held).members([&held]);
    assert_eq!(patch.company, Some(expected.clone()));
    assert_eq!(patch.members, Some(vec![expected.clone()]));
    let patch = User::patch().members(vec!["users/7"]);
    assert_eq!(patch.members, Some(vec![expected.clone()]));
    assert_eq!(
        User::patch().members(vec![held]).members,
        Some(vec![expected])
    );
}
