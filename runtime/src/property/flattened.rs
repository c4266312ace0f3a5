//! The check of a flattened field without `#[serde(flatten)]`.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_panics_doc)]

use core::marker::PhantomData;
use serde::{de::DeserializeOwned, Serialize};

/// Its constants are `true` for a type that implements the trait. For any other type, those of [`WithoutSerde`] are used.
pub struct SerdeProbe<T>(PhantomData<T>);

impl<T: Serialize> SerdeProbe<T> {
    pub const SERIALIZE: bool = true;
}

impl<T: DeserializeOwned> SerdeProbe<T> {
    pub const DESERIALIZE: bool = true;
}

pub trait WithoutSerde {
    const SERIALIZE: bool = false;
    const DESERIALIZE: bool = false;
}

impl<T> WithoutSerde for SerdeProbe<T> {}

/// Fails to compile if the resource implements one of serde's traits.
#[track_caller]
pub const fn assert_is_not_serde(is_serde: bool) {
    assert!(
        !is_serde,
        "`base` and `dynamic` also require `#[serde(flatten)]`: without it, serde expects the properties in an object"
    );
}
