//! The operations of each contender.

use graph_patch::{GraphPatch, Patch};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::Value;
use std::marker::PhantomData;

/// A way to patch an `R`.
pub trait Contender<R> {
    /// The local representation of an `R`.
    type Resource: Clone + 'static;
    type Patch: Clone + 'static;

    fn keep(resource: &R) -> Self::Resource;
    /// Returns the JSON of the resource, to compare the results of contenders.
    fn to_json(resource: &Self::Resource) -> Value;

    fn serialize(patch: &Self::Patch) -> Vec<u8>;
    fn deserialize(body: &[u8]) -> Self::Patch;
    fn apply(patch: Self::Patch, resource: &mut Self::Resource);
    fn diff(older: &Self::Resource, newer: &Self::Resource) -> Self::Patch;
    fn then(first: Self::Patch, later: Self::Patch) -> Self::Patch;
    fn is_empty(patch: &Self::Patch) -> bool;
}

/// The derive of this crate.
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

    fn to_json(resource: &R) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn serialize(patch: &R::Patch) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn deserialize(body: &[u8]) -> R::Patch {
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

/// Implements `Contender` for hand-written patch types, whose methods have the names of the API.
macro_rules! by_hand {
    ($($resource:ty: $patch:ty;)*) => {$(
        impl $crate::contender::Contender<$resource> for $crate::contender::ByHand {
            type Resource = $resource;
            type Patch = $patch;

            fn keep(resource: &$resource) -> $resource {
                resource.clone()
            }

            fn to_json(resource: &$resource) -> serde_json::Value {
                serde_json::to_value(resource).unwrap()
            }

            fn serialize(patch: &$patch) -> Vec<u8> {
                serde_json::to_vec(patch).unwrap()
            }

            fn deserialize(body: &[u8]) -> $patch {
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

/// `struct-patch`, with the patch type that it derives.
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

    fn to_json(resource: &R) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn serialize(patch: &P) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn deserialize(body: &[u8]) -> P {
        serde_json::from_slice(body).unwrap()
    }

    fn apply(patch: P, resource: &mut R) {
        resource.apply(patch);
    }

    /// `into_patch_by_diff` takes both by value, so the caller must clone them.
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
