//! OData's primitive types: each form is written as the standard has it, read in every way it has, and refused otherwise.

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

use serde::de::DeserializeOwned;
use serde::Serialize;

/// Asserts that each JSON is read as the value.
fn reads<T: DeserializeOwned + PartialEq + std::fmt::Debug>(cases: &[(&str, T)]) {
    for (json, value) in cases {
        let read: Result<T, _> = serde_json::from_str(json);
        assert_eq!(read.as_ref().ok(), Some(value), "{json}: {read:?}");
        let read = serde_json::from_value(serde_json::from_str(json).unwrap());
        let read: Result<T, _> = read;
        assert_eq!(
            read.as_ref().ok(),
            Some(value),
            "{json}, of a `Value`: {read:?}"
        );
    }
}

/// Asserts that each value is written as the JSON.
fn writes<T: Serialize>(cases: &[(T, &str)]) {
    for (value, json) in cases {
        assert_eq!(&serde_json::to_string(value).unwrap(), json);
    }
}

/// Asserts that each JSON is refused, and gives the errors.
fn refused<T: DeserializeOwned + std::fmt::Debug>(cases: &[&str]) -> Vec<String> {
    let error = |json: &&str| {
        let read = serde_json::from_str::<T>(json);
        assert!(read.is_err(), "{json} was read as {:?}", read.unwrap());
        let value = serde_json::from_str(json).map(serde_json::from_value::<T>);
        assert!(!matches!(value, Ok(Ok(_))), "{json} was read of a `Value`");
        read.unwrap_err().to_string()
    };
    cases.iter().map(error).collect()
}
