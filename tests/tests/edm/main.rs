//! OData's primitive types: each serializes as the standard requires and rejects input that the standard does not allow.

mod binary;
mod dates;
mod decimal;
mod double;
mod duration;
mod enums;
mod flags;
mod guid;
mod int64;
mod patch;
mod verbatim;

use serde::de::DeserializeOwned;
use serde::Serialize;

/// Asserts that each JSON deserializes to the value, from text and from a `Value`.
fn assert_deserializes<T: DeserializeOwned + PartialEq + std::fmt::Debug>(cases: &[(&str, T)]) {
    for (json, value) in cases {
        let result: Result<T, _> = serde_json::from_str(json);
        assert_eq!(result.as_ref().ok(), Some(value), "{json}: {result:?}");
        let result = serde_json::from_value(serde_json::from_str(json).unwrap());
        let result: Result<T, _> = result;
        assert_eq!(
            result.as_ref().ok(),
            Some(value),
            "{json}, from a `Value`: {result:?}"
        );
    }
}

/// Asserts that each value serializes as the JSON.
fn assert_serializes<T: Serialize>(cases: &[(T, &str)]) {
    for (value, json) in cases {
        assert_eq!(&serde_json::to_string(value).unwrap(), json);
    }
}

/// Asserts that each JSON is rejected, and returns the errors.
fn assert_rejects<T: DeserializeOwned + std::fmt::Debug>(cases: &[&str]) -> Vec<String> {
    let error = |json: &&str| {
        let result = serde_json::from_str::<T>(json);
        assert!(
            result.is_err(),
            "{json} deserialized to {:?}",
            result.unwrap()
        );
        let value = serde_json::from_str(json).map(serde_json::from_value::<T>);
        assert!(
            !matches!(value, Ok(Ok(_))),
            "{json} deserialized from a `Value`"
        );
        result.unwrap_err().to_string()
    };
    cases.iter().map(error).collect()
}
