//! What each contender does for an operation.

use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::Value;
use std::marker::PhantomData;

/// A way to patch an `R`.
pub trait Contender<R> {
    /// What it keeps an `R` as.
    type Resource: Clone + 'static;
    type Patch: Clone + 'static;

    fn keep(resource: &R) -> Self::Resource;
    /// What it kept, to see whether all do the same.
    fn plain(resource: &Self::Resource) -> Value;

    fn write(patch: &Self::Patch) -> Vec<u8>;
    fn read(body: &[u8]) -> Self::Patch;
    fn apply(patch: Self::Patch, resource: &mut Self::Resource);
    fn diff(older: &Self::Resource, newer: &Self::Resource) -> Self::Patch;
    fn then(first: Self::Patch, later: Self::Patch) -> Self::Patch;
    fn is_empty(patch: &Self::Patch) -> bool;
}

/// The derive.
pub struct Derived;

impl<R> Contender<R> for Derived
where
    R: GraphPatch + Clone + Serialize + 'static,
    R::Patch: Clone + 'static,
{
    type Resource = R;
    type Patch = R::Patch;

    fn keep(resource: &R) -> R {
        resource.clone()
    }

    fn plain(resource: &R) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn write(patch: &R::Patch) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn read(body: &[u8]) -> R::Patch {
        serde_json::from_slice(body).unwrap()
    }

    fn apply(patch: R::Patch, resource: &mut R) {
        patch.apply(resource);
    }

    fn diff(older: &R, newer: &R) -> R::Patch {
        older.diff(newer)
    }

    fn then(first: R::Patch, later: R::Patch) -> R::Patch {
        first.then(later)
    }

    fn is_empty(patch: &R::Patch) -> bool {
        patch.is_empty()
    }
}

/// `P` is written by hand, its methods named as in the API.
macro_rules! by_hand {
    ($($resource:ty: $patch:ty;)*) => {$(
        impl $crate::contender::Contender<$resource> for $crate::contender::ByHand {
            type Resource = $resource;
            type Patch = $patch;

            fn keep(resource: &$resource) -> $resource {
                resource.clone()
            }

            fn plain(resource: &$resource) -> serde_json::Value {
                serde_json::to_value(resource).unwrap()
            }

            fn write(patch: &$patch) -> Vec<u8> {
                serde_json::to_vec(patch).unwrap()
            }

            fn read(body: &[u8]) -> $patch {
                serde_json::from_slice(body).unwrap()
            }

            fn apply(patch: $patch, resource: &mut $resource) {
                patch.apply(resource);
            }

            fn diff(older: &$resource, newer: &$resource) -> $patch {
                <$patch>::diff(older, newer)
            }

            fn then(first: $patch, later: $patch) -> $patch {
                first.then(later)
            }

            fn is_empty(patch: &$patch) -> bool {
                patch.is_empty()
            }
        }
    )*};
}
pub(crate) use by_hand;

pub struct ByHand;

/// `struct-patch`, by the patch type that it derives.
pub struct StructPatch<P>(PhantomData<P>);

impl<R, P> Contender<R> for StructPatch<P>
where
    R: struct_patch::Patch<P> + Clone + Serialize + 'static,
    P: struct_patch::Merge + struct_patch::Status + Clone + DeserializeOwned + Serialize + 'static,
{
    type Resource = R;
    type Patch = P;

    fn keep(resource: &R) -> R {
        resource.clone()
    }

    fn plain(resource: &R) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn write(patch: &P) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn read(body: &[u8]) -> P {
        serde_json::from_slice(body).unwrap()
    }

    fn apply(patch: P, resource: &mut R) {
        resource.apply(patch);
    }

    /// It takes both by value, so whoever keeps them clones them.
    fn diff(older: &R, newer: &R) -> P {
        newer.clone().into_patch_by_diff(older.clone())
    }

    fn then(first: P, later: P) -> P {
        first.merge(later)
    }

    fn is_empty(patch: &P) -> bool {
        patch.is_empty()
    }
}
