//! Reads a response that contains only some of the properties of a resource.

use crate::property::flattened::SerdeProbe;
use alloc::string::{String, ToString};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A function that reads a response, and returns the field that the resource requires and the response lacks.
pub type MissingField = fn(Value) -> Option<String>;

impl<R: DeserializeOwned> SerdeProbe<R> {
    /// The function that reads a response as `R`.
    pub const MISSING_FIELD: Option<MissingField> = Some(missing_field::<R>);
}

/// A resource that does not implement `Deserialize`: no response is read.
pub trait WithoutDeserialize {
    /// There is no such function.
    const MISSING_FIELD: Option<MissingField> = None;
}

impl<R> WithoutDeserialize for SerdeProbe<R> {}

fn missing_field<R: DeserializeOwned>(response: Value) -> Option<String> {
    let error = R::deserialize(response).err()?.to_string();
    let (_, rest) = error.split_once("missing field `")?;
    let (name, _) = rest.split_once('`')?;
    Some(name.into())
}
