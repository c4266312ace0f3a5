//! Applying a patch frees its memory, or moves it into the resource.

use crate::allocations::count_bytes;
use graph_patch::{edm, GraphPatch, Patch, Reference};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, GraphPatch)]
struct Small {
    text: String,
    #[graph(complex)]
    inner: Option<Box<Small>>,
}

#[derive(Clone, Debug, GraphPatch)]
struct Linked {
    #[graph(bind)]
    to: Reference,
}

impl Default for Linked {
    fn default() -> Self {
        let to = "".into();
        Self { to }
    }
}

/// A type with a property of each kind.
#[derive(Clone, Debug, Default, GraphPatch)]
struct Large {
    #[graph(base)]
    #[serde(flatten)]
    small: Small,
    value: Option<Vec<String>>,
    #[serde(with = "edm::binary")]
    encoded: Option<Vec<u8>>,
    #[graph(complex)]
    merged: Small,
    #[graph(complex)]
    nullable: Option<Small>,
    #[graph(complex)]
    boxed: Box<Small>,
    #[graph(complex)]
    polymorphic: Option<Box<Any>>,
    #[graph(complex)]
    linked: Box<Linked>,
    #[graph(complex)]
    items: Vec<Any>,
    #[graph(complex)]
    nullable_items: Option<Vec<Option<Small>>>,
    #[graph(bind)]
    one: Option<Box<Large>>,
    #[graph(bind)]
    many: Vec<Large>,
    #[graph(dynamic)]
    #[serde(flatten)]
    dynamic: BTreeMap<String, String>,
}

#[allow(clippy::large_enum_variant)] // A variant of a resource cannot be a `Box`.
#[derive(Clone, Debug, GraphPatch)]
enum Any {
    Large(Large),
    Small(Small),
}

const BODIES: &[&str] = &[
    r##"{"@odata.type": "#microsoft.graph.large", "text": "a", "inner": {"text": "b", "inner": {"text": "c"}},
    "value": ["d", "e"], "merged": {"text": "f", "inner": {"text": "g"}}, "nullable": {"text": "h"},
    "boxed": {"text": "i", "inner": {"text": "j"}}, "one@odata.bind": "users/1", "many@odata.bind": ["users/2"],
    "encoded": "AAEC", "linked": {"to@odata.bind": "users/3"}, "k": "l", "m": "n",
    "items": [{"@odata.type": "#microsoft.graph.small", "text": "v"}, {"@odata.type": "#microsoft.graph.large", "text": "w"}],
    "nullable_items": [null, {"text": "x", "inner": {"text": "y"}}],
    "polymorphic": {"@odata.type": "#microsoft.graph.small", "text": "r", "inner": {"text": "s"}}}"##,
    r##"{"@odata.type": "#microsoft.graph.large", "inner": null, "value": null, "nullable": null,
    "one@odata.bind": null, "encoded": "AwQF", "linked": {"to": {"@id": "users/4"}}, "k": null, "m": "o",
    "items": [{"@odata.type": "#microsoft.graph.small", "text": "z"}], "nullable_items": null,
    "polymorphic": {"text": "t", "encoded": "BgcI", "k": "u", "@odata.type": "#microsoft.graph.large"}}"##,
    r##"{"@odata.type": "#microsoft.graph.large", "encoded": null, "polymorphic": null}"##,
    r##"{"@odata.type": "#microsoft.graph.small", "text": "p", "inner": {"text": "q"}}"##,
];

#[test]
fn applying_patches_leaks_no_memory() {
    let ((), bytes) = count_bytes(|| {
        let mut resource = Any::Small(Small::default());
        for body in BODIES.iter().chain(BODIES) {
            let patch: AnyPatch = serde_json::from_str(body).unwrap();
            patch.apply(&mut resource);
        }
    });
    assert!(bytes.total > 0);
    assert_eq!(bytes.leaked, 0);
}
