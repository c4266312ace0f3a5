//! `attribute(…)` adds attributes to the patch type, its fields and its variants; `#[non_exhaustive]` is carried over.
#![deny(warnings)]

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::error::Error;
use thiserror::Error;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Error)]
#[error("no reason")]
struct Reason;

// A derive that reads attributes of structs, fields, enums and variants.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(
    derive(Error),
    attribute(error("the name becomes {name:?}"), allow(dead_code))
)]
#[graph(attribute(repr(C), cfg_attr(all(), doc(alias = "update"))))]
#[non_exhaustive]
struct Rename {
    #[graph(key)]
    id: u8,
    name: String,
    #[graph(attribute(source))]
    #[graph(attribute(cfg_attr(all(), doc(alias = "cause"))))]
    reason: Reason,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(attribute(derive(Error, Eq), error("removed"), must_use = "it removes something"))]
struct Removal {
    count: u8,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(untagged)]
#[graph(derive(Error))]
#[non_exhaustive]
enum Change {
    #[non_exhaustive]
    #[graph(attribute(error("renamed")))]
    Rename(#[allow(unused)] Rename),
    #[graph(attribute(error(transparent)))]
    Removal(Removal),
}

#[test]
fn helper_attributes_reach_the_derives_of_the_patch_type() {
    let patch = Rename::patch().name("a").reason(Reason);
    assert_eq!(patch.to_string(), "the name becomes Some(\"a\")");
    assert_eq!(patch.source().unwrap().to_string(), "no reason");
    assert_eq!(Removal::patch().to_string(), "removed");
    assert_eq!(ChangePatch::from(patch).to_string(), "renamed");
    assert_eq!(ChangePatch::from(Removal::patch()).to_string(), "removed");
}

#[test]
fn the_attributes_do_not_change_the_patch() {
    let (older, newer) = (
        Rename::default(),
        Rename {
            name: "a".into(),
            ..Rename::default()
        },
    );
    let patch = older.diff(&newer);
    assert_eq!(patch.changed_properties(), ["name"]);
    assert_eq!(
        patch,
        RenamePatch {
            name: Some("a".into()),
            ..RenamePatch::default()
        }
    );
    let change = ChangePatch::from(Change::Removal(Removal { count: 3 }));
    let mut removed = Change::Removal(Removal::default());
    change.apply(&mut removed);
    assert_eq!(removed, Change::Removal(Removal { count: 3 }));
}

mod hashed {
    use super::{Deserialize, GraphPatch, Serialize};

    #[derive(Clone, Serialize, Deserialize, GraphPatch)]
    #[graph(attribute(derive(Eq, Hash)), attribute(derive(PartialOrd)))]
    pub(super) struct Tag {
        pub(super) name: String,
    }
}

#[test]
fn an_attribute_can_be_a_derive() {
    let tags = HashSet::from([hashed::Tag::patch().name("a"), hashed::Tag::patch()]);
    assert!(tags.contains(&hashed::Tag::patch()));
    assert!(hashed::Tag::patch() < hashed::Tag::patch().name("a"));
}
