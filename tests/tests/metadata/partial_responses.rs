//! Models that cannot be read from a response with only some of the properties.

use super::messages;
use graph_patch::GraphPatch;
use serde::Deserialize;

const NO_TITLE: &str = "MissingDefault the model lacks `#[serde(default)]` and cannot be read from a response without `title`, \
                        the service omits each property that `$select` does not name";

#[test]
fn a_model_without_default_is_reported() {
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(key)]
        id: String,
        title: String,
        pages: i32,
    }
    assert_eq!(messages::<Book>().0, [NO_TITLE]);
}

#[test]
fn a_read_only_property_without_default_is_reported() {
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(read_only)]
        title: String,
    }
    assert_eq!(messages::<Book>().0, [NO_TITLE]);
}

#[test]
fn a_base_type_without_default_is_reported() {
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.item")]
    struct Item {
        #[graph(key)]
        id: String,
        shelf: String,
    }
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(base)]
        #[serde(flatten)]
        item: Item,
        #[serde(default)]
        title: String,
    }
    let found = messages::<Book>().0;
    assert_eq!(found, [NO_TITLE.replace("`title`", "`shelf`")]);
}

#[test]
fn a_derived_type_and_its_base_type_are_both_reported() {
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.item")]
    struct Item {
        #[graph(key)]
        id: String,
        shelf: String,
    }
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(base)]
        #[serde(flatten)]
        item: Item,
        title: String,
    }
    assert_eq!(
        messages::<Book>().0,
        [NO_TITLE, &NO_TITLE.replace("`title`", "`shelf`")]
    );
}

/// A complex type with a required field.
#[derive(Clone, Debug, Default, PartialEq, GraphPatch, Deserialize)]
#[graph(type = "example.library.address")]
struct Address {
    city: String,
}

const NO_CITY: &str =
    "the model lacks `#[serde(default)]` and cannot be read from a response without `city`, \
                       the service omits each property that `$select` does not name";

#[test]
fn complex_types_without_default_are_reported() {
    #[derive(Default, GraphPatch, Deserialize)]
    #[serde(default)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(key)]
        id: String,
        #[graph(complex)]
        publisher: Option<Address>,
    }
    assert_eq!(
        messages::<Book>().0,
        [format!("MissingDefault `publisher`: {NO_CITY}")]
    );
}

#[test]
fn a_complex_type_in_a_model_that_is_never_read_agrees() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(complex)]
        publisher: Option<Address>,
    }
    assert_eq!(messages::<Book>().0, [""; 0]);
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, Deserialize)]
#[graph(type = "example.library.lending")]
struct Lending {
    days: i32,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, Deserialize)]
#[serde(default)]
#[graph(type = "example.library.return")]
struct Return {
    fee: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch, Deserialize)]
#[serde(default)]
#[graph(type = "example.library.loss")]
struct Loss {
    #[graph(base)]
    #[serde(flatten)]
    returned: Return,
}

#[derive(Clone, Debug, PartialEq, GraphPatch, Deserialize)]
#[serde(tag = "@odata.type")]
#[graph(type = "example.library.event")]
enum Event {
    #[serde(rename = "#example.library.lending")]
    Lending(Lending),
    #[serde(rename = "#example.library.return")]
    Return(Return),
    #[serde(rename = "#example.library.loss")]
    Loss(Loss),
}

#[test]
fn a_variant_without_default_is_reported() {
    let found = messages::<Event>().0;
    let expected = "MissingDefault `example.library.lending`: \
                    the model lacks `#[serde(default)]` and cannot be read from a response without `days`, \
                    the service omits each property that `$select` does not name";
    assert_eq!(found, [expected]);
}

#[test]
fn a_variant_for_other_types_without_default_is_reported() {
    #[derive(Clone, Debug, Default, PartialEq, GraphPatch, Deserialize)]
    #[graph(untyped)]
    struct OtherEvent {
        #[serde(rename = "@odata.type")]
        odata_type: String,
        at: String,
    }
    #[derive(Clone, Debug, PartialEq, GraphPatch, Deserialize)]
    #[serde(untagged)]
    #[graph(type = "example.library.event")]
    enum AnyEvent {
        Return(Return),
        Other(OtherEvent),
    }
    let mut found = messages::<AnyEvent>().0;
    found.retain(|one| one.starts_with("MissingDefault"));
    assert_eq!(found, [NO_TITLE.replace("`title`", "`at`")]);
}

#[test]
fn models_that_read_every_response_agree() {
    #[derive(Default, GraphPatch, Deserialize)]
    #[serde(default)]
    #[graph(type = "example.library.book")]
    struct WithDefault {
        #[graph(key)]
        id: String,
        title: String,
    }
    #[derive(GraphPatch, Deserialize)]
    #[graph(type = "example.library.book")]
    struct Optional {
        #[graph(key)]
        id: String,
        subtitle: Option<String>,
        #[serde(default)]
        title: String,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.book")]
    struct NeverRead {
        title: String,
    }
    assert_eq!(messages::<WithDefault>().0, [""; 0]);
    assert_eq!(messages::<Optional>().0, [""; 0]);
    assert_eq!(messages::<NeverRead>().0, [""; 0]);
}
