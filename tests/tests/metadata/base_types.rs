//! Base types that the metadata does not declare, and annotations of inherited properties.

use super::parsed_types::structured;
use super::{messages, service};
use graph_patch::GraphPatch;
use serde_json::Value;
use std::collections::BTreeMap;

#[test]
fn undeclared_base_types_are_noted() {
    #[derive(GraphPatch)]
    #[graph(type = "elsewhere.visitor")]
    struct Visitor {
        badge: String,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.guest")]
    struct Guest {
        #[graph(base)]
        #[serde(flatten)]
        visitor: Visitor,
        #[graph(key)]
        name: String,
        #[serde(rename = "Name")]
        capital: Option<String>,
        #[graph(dynamic)]
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    let (found, notes) = messages::<Guest>();
    let case =
        "Case `Name`: the model has the field `capital`, the service declares `name`; did you mean `name`?";
    assert_eq!(found, [case]);
    let undeclared = "the model was not compared, the service does not declare the base type `elsewhere.visitor` in this metadata";
    assert_eq!(
        notes,
        [
            format!("Undeclared `badge`: {undeclared}"),
            format!("Undeclared {undeclared}")
        ]
    );
}

#[test]
fn a_derived_type_annotates_inherited_properties() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.postBox")]
    struct PostBox {
        city: String,
        zip: Option<String>,
    }
    let expected =
        "ReadOnly `zip`: the model sets it, the service does not allow updates of it (Core.Computed)";
    assert_eq!(messages::<PostBox>(), (vec![expected.into()], vec![]));

    let csdl = service();
    let described: Vec<_> = ["lib.address", "lib.postBox"]
        .map(|name| structured(&csdl, name))
        .iter()
        .flat_map(|ty| csdl.properties(ty))
        .map(|it| (it.name.clone(), it.read_only, it.description.clone()))
        .filter(|(name, ..)| name == "zip" || name == "number")
        .collect();
    let of_the_box = Some("The postal code of the box.".into());
    assert_eq!(
        described,
        [
            ("zip".into(), None, None),
            ("zip".into(), Some("Core.Computed"), of_the_box),
            ("number".into(), None, None),
        ]
    );
}
