//! What was read is freed once it is applied: by the resource that has it, or at once.

use crate::allocations::counted;
use graph_patch::{edm, GraphPatch, Patch, Reference};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, GraphPatch)]
struct Part {
    text: String,
    #[graph(complex)]
    inner: Option<Box<Part>>,
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

/// A property of each kind.
#[derive(Clone, Debug, Default, GraphPatch)]
struct Whole {
    #[graph(base)]
    part: Part,
    value: Option<Vec<String>>,
    #[serde(with = "edm::binary")]
    formed: Option<Vec<u8>>,
    #[graph(complex)]
    merged: Part,
    #[graph(complex)]
    nullable: Option<Part>,
    #[graph(complex)]
    boxed: Box<Part>,
    #[graph(complex)]
    several: Option<Box<Any>>,
    #[graph(complex)]
    linked: Box<Linked>,
    #[graph(bind)]
    one: Option<Box<Whole>>,
    #[graph(bind)]
    many: Vec<Whole>,
    #[graph(dynamic)]
    dynamic: BTreeMap<String, String>,
}

#[derive(Clone, Debug, GraphPatch)]
enum Any {
    Whole(Whole),
    Part(Part),
}

const BODIES: &[&str] = &[
    r##"{"@odata.type": "#microsoft.graph.whole", "text": "a", "inner": {"text": "b", "inner": {"text": "c"}},
    "value": ["d", "e"], "merged": {"text": "f", "inner": {"text": "g"}}, "nullable": {"text": "h"},
    "boxed": {"text": "i", "inner": {"text": "j"}}, "one@odata.bind": "users/1", "many@odata.bind": ["users/2"],
    "formed": "AAEC", "linked": {"to@odata.bind": "users/3"}, "k": "l", "m": "n",
    "several": {"@odata.type": "#microsoft.graph.part", "text": "r", "inner": {"text": "s"}}}"##,
    r##"{"@odata.type": "#microsoft.graph.whole", "inner": null, "value": null, "nullable": null,
    "one@odata.bind": null, "formed": "AwQF", "linked": {"to": {"@id": "users/4"}}, "k": null, "m": "o",
    "several": {"text": "t", "formed": "BgcI", "k": "u", "@odata.type": "#microsoft.graph.whole"}}"##,
    r##"{"@odata.type": "#microsoft.graph.whole", "formed": null, "several": null}"##,
    r##"{"@odata.type": "#microsoft.graph.part", "text": "p", "inner": {"text": "q"}}"##,
];

#[test]
fn applied_patches_leave_nothing_behind() {
    let ((), bytes) = counted(|| {
        let mut resource = Any::Part(Part::default());
        for body in BODIES.iter().chain(BODIES) {
            let patch: AnyPatch = serde_json::from_str(body).unwrap();
            patch.apply(&mut resource);
        }
    });
    assert!(bytes.total > 0);
    assert_eq!(bytes.left, 0);
}
