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
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("without `shelf`"), "{found:?}");
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
