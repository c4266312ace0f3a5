//! The laws of a patch, of one that came of any bytes.

use crate::common::shapes::Shape;
use graph_patch::Patch;
use std::fmt::Debug;

fn applied<S: Shape>(patch: &S::Patch, resource: &S) -> S
where
    S::Patch: Clone,
{
    let mut resource = resource.clone();
    patch.clone().apply(&mut resource);
    resource
}

pub fn hold<S: Shape>(patch: &S::Patch, resource: &S)
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    assert_eq!(patch.is_empty(), patch.changed_properties().is_empty());
    let once = applied(patch, resource);
    assert_eq!(applied(patch, &once), once, "{patch:?} twice");

    let diff = resource.diff(&once);
    let again = applied(&diff, resource);
    assert_eq!(again.updatable(), once.updatable(), "{diff:?}");
    assert!(once.diff(&once).is_empty());

    let later = S::Patch::from(resource.clone());
    for (first, later) in [(patch, &later), (&later, patch)] {
        let sequence = applied(later, &applied(first, resource));
        let at_once = applied(&first.clone().then(later.clone()), resource);
        assert_eq!(
            at_once.updatable(),
            sequence.updatable(),
            "{first:?} then {later:?}"
        );
    }
}
