#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

#[doc(hidden)]
pub mod __private;
mod apply;
mod body;
mod value;

pub use graph_patch_macros::GraphPatch;
pub use value::IntoProperty;

use alloc::vec::Vec;
use serde::{de::DeserializeOwned, Serialize};

pub trait GraphPatch: Sized {
    const ODATA_TYPE: &'static str;

    type Patch: Patch<Resource = Self>;

    #[must_use]
    fn patch() -> Self::Patch
    where
        Self::Patch: Default,
    {
        Self::Patch::default()
    }

    #[must_use]
    fn diff(&self, newer: &Self) -> Self::Patch;
}

pub trait Patch: __private::Body + From<Self::Resource> + Serialize + DeserializeOwned {
    type Resource: GraphPatch<Patch = Self>;

    fn apply(self, resource: &mut Self::Resource);

    #[must_use]
    fn then(self, later: Self) -> Self;

    #[must_use]
    fn is_empty(&self) -> bool {
        body::is_empty(self)
    }

    #[must_use]
    fn changed_properties(&self) -> Vec<&str> {
        body::names(self)
    }
}
