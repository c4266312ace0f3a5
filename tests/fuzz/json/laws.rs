//! The laws of a patch, for a patch from any bytes.

use crate::common::json::to_json;
use crate::common::sequence::expressible;
use crate::common::shapes::Shape;
use graph_patch::Patch;
use serde_json::Value;
use std::fmt::Debug;

fn applied<S: Shape>(patch: &S::Patch, resource: &S) -> S
where
    S::Patch: Clone,
{
    let mut resource = resource.clone();
    patch.clone().apply(&mut resource);
    resource
}

pub fn check_laws<S: Shape>(patch: &S::Patch, resource: &S)
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    assert_eq!(patch.is_empty(), patch.changed_properties().is_empty());
    let once = applied(patch, resource);
    assert_eq!(applied(patch, &once), once, "{patch:?} applied twice");

    // No patch removes an annotation of an object.
    if !has_null_annotation(&to_json(patch)) {
        let diff = resource.diff(&once);
        let patched = applied(&diff, resource);
        assert_eq!(patched.updatable(), once.updatable(), "{diff:?}");
    }
    assert!(once.diff(&once).is_empty());

    let later = S::Patch::from(resource.clone());
    for (first, later) in [(patch, &later), (&later, patch)] {
        let later = &expressible::<S>(first, later.clone());
        let sequence = applied(later, &applied(first, resource));
        let combined = applied(&first.clone().then(later.clone()), resource);
        assert_eq!(
            combined.updatable(),
            sequence.updatable(),
            "{first:?} then {later:?}"
        );
    }
}

fn has_null_annotation(value: &Value) -> bool {
    let mut members = value.as_object().into_iter().flatten();
    members
        .any(|(name, value)| (name.contains('@') && value.is_null()) || has_null_annotation(value))
}
