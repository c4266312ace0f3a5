//! Setters of text and of navigation properties accept strings of every type.

use graph_patch::{GraphPatch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::borrow::Cow;
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
