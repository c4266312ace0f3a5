//! The measured operations, and a check that all contenders have the same result.

use crate::contender::Contender;
use crate::meter::{Case, Meter};
use crate::sample::Sample;
use graph_patch::{GraphPatch, Patch};
use serde::Serialize;
use serde_json::Value;

/// A resource before and after a change, and the body of the change.
pub struct Changed<R> {
    pub shape: &'static str,
    pub set: usize,
    pub older: R,
    pub newer: R,
    pub body: Vec<u8>,
}

/// Returns a change of each set of properties, and one of all properties.
pub fn cases<R>(shape: &'static str, sets: &[&[&str]]) -> Vec<Changed<R>>
where
    R: GraphPatch + Clone + Sample + Serialize,
{
    let (older, all) = (R::sample("old"), R::sample("new"));
    let changed = |newer: R| {
        let patch = older.diff(&newer);
        Changed {
            shape,
            set: patch.changed_properties().len(),
            older: older.clone(),
            newer,
            body: serde_json::to_vec(&patch).unwrap(),
        }
    };
    let some = |names: &&[&str]| {
        let mut patch = serde_json::to_value(older.diff(&all)).unwrap();
        let members = patch.as_object_mut().unwrap();
        members.retain(|name, _| name == "@odata.type" || names.contains(&name.as_str()));
        let patch: R::Patch = serde_json::from_value(patch).unwrap();
        let mut newer = older.clone();
        patch.apply(&mut newer);
        changed(newer)
    };
    sets.iter()
        .map(some)
        .chain([changed(all.clone())])
        .collect()
}

/// Measures each operation of a contender.
pub fn measure<R, C: Contender<R>>(
    meter: &mut Meter,
    contender: &'static str,
    changed: &Changed<R>,
) {
    check::<R, C>(contender, changed);
    let case = |operation| Case {
        shape: changed.shape,
        set: changed.set,
        operation,
        contender,
    };
    let (older, newer) = (C::keep(&changed.older), C::keep(&changed.newer));
    let patch = C::deserialize(&changed.body);
    let back = C::diff(&newer, &older);
    meter.run(
        case("serialize"),
        || (&patch, ()),
        |patch, ()| C::serialize(patch),
    );
    meter.run(
        case("deserialize"),
        || (&*changed.body, ()),
        |body, ()| C::deserialize(body),
    );
    meter.run(case("apply"), || (patch.clone(), older.clone()), C::apply);
    meter.run(
        case("diff"),
        || (&older, &newer),
        |older, newer| C::diff(older, newer),
    );
    meter.run(
        case("then"),
        || (patch.clone(), Some(back.clone())),
        |first, later| later.take().map(|later| C::then(first, later)),
    );
    meter.run(
        case("is_empty"),
        || (&patch, ()),
        |patch, ()| C::is_empty(patch),
    );
}

/// Asserts that the contender has the expected results.
fn check<R, C: Contender<R>>(contender: &str, changed: &Changed<R>) {
    let (older, newer) = (C::keep(&changed.older), C::keep(&changed.newer));
    let mut patched = older.clone();
    C::apply(C::deserialize(&changed.body), &mut patched);
    assert_eq!(json::<R, C>(&patched), json::<R, C>(&newer), "{contender}");
    let change = C::diff(&older, &newer);
    assert!(!C::is_empty(&change), "{contender}");
    assert!(C::is_empty(&C::diff(&older, &older)), "{contender}");
    C::apply(C::deserialize(&C::serialize(&change)), &mut patched);
    assert_eq!(json::<R, C>(&patched), json::<R, C>(&newer), "{contender}");
    C::apply(C::then(change, C::diff(&newer, &older)), &mut patched);
    assert_eq!(json::<R, C>(&patched), json::<R, C>(&older), "{contender}");
}

/// Returns the JSON without annotations, which the untyped contenders treat as properties.
fn json<R, C: Contender<R>>(resource: &C::Resource) -> Value {
    let mut value = C::to_json(resource);
    strip_annotations(&mut value);
    value
}

fn strip_annotations(value: &mut Value) {
    if let Value::Object(members) = value {
        members.remove("@odata.type");
        members.values_mut().for_each(strip_annotations);
    }
}
