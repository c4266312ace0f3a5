//! Structs whose names have another case than the declared ones.

use super::messages;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

fn suggestions<R: GraphPatch>() -> Vec<String> {
    let (_, mut notes) = messages::<R>();
    notes.retain(|note| note.starts_with("RenameAll"));
    notes
}

const CAMEL: &str =
    "the model names its properties in another case, the service declares them in `camelCase`; \
                     did you mean `#[serde(rename_all = \"camelCase\")]`?";

#[test]
fn a_missing_rename_all_is_suggested_once() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(key)]
        id: String,
        title: String,
        is_lent: bool,
        #[graph(read_only)]
        lent_times: Option<i64>,
    }
    assert_eq!(suggestions::<Book>(), [format!("RenameAll {CAMEL}")]);
    assert_eq!(messages::<Book>().0.len(), 2);
}

#[test]
fn a_wrong_rename_all_is_corrected() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "PascalCase")]
    #[graph(type = "example.library.book")]
    struct Book {
        #[graph(key)]
        id: String,
        title: String,
        is_lent: bool,
    }
    #[derive(GraphPatch)]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    #[graph(type = "example.library.book")]
    struct Screaming {
        title: String,
        is_lent: bool,
    }
    assert_eq!(suggestions::<Book>(), [format!("RenameAll {CAMEL}")]);
    assert_eq!(suggestions::<Screaming>(), [format!("RenameAll {CAMEL}")]);
}

#[test]
fn the_struct_of_a_replaced_value_gets_its_own_suggestion() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "PascalCase", default)]
    struct Address {
        city: String,
        zip: Option<String>,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        addresses: Vec<Address>,
    }
    assert_eq!(
        suggestions::<Shelf>(),
        [format!("RenameAll `addresses`: {CAMEL}")]
    );
}

#[test]
fn single_misspelt_names_suggest_no_case() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "example.library.book")]
    struct Book {
        titel: String,
        is_lent: bool,
        #[serde(rename = "Pages")]
        pages: i32,
    }
    assert_eq!(suggestions::<Book>(), [""; 0]);
}
