//! Probes whether a resource can be read from a response that contains only some of its properties.

use alloc::string::{String, ToString};
use core::marker::PhantomData;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Selects one of the traits below by autoref: only generated code knows whether a resource implements `Deserialize`.
pub struct ResponseProbe<R>(PhantomData<R>);

impl<R> ResponseProbe<R> {
    /// The probe itself, which has no state.
    pub const NEW: Self = Self(PhantomData);
}

/// A resource that implements `Deserialize`.
pub trait ReadsResponse {
    /// Returns the field that a response lacks, if the resource requires it.
    fn missing_field(&self, response: Value) -> Option<String>;
}

impl<R: DeserializeOwned> ReadsResponse for ResponseProbe<R> {
    fn missing_field(&self, response: Value) -> Option<String> {
        let error = R::deserialize(response).err()?.to_string();
        let (_, rest) = error.split_once("missing field `")?;
        let (name, _) = rest.split_once('`')?;
        Some(name.into())
    }
}

/// A resource that does not implement `Deserialize`.
pub trait WithoutDeserialize {
    /// Returns nothing: no response is read.
    fn missing_field(&self, _: Value) -> Option<String> {
        None
    }
}

impl<R> WithoutDeserialize for &ResponseProbe<R> {}
