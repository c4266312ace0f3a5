//! A date or time with the text that the service sent.

mod text;

use crate::edm::scalar::{Scalar, ScalarVisitor};
use crate::IntoProperty;
use alloc::string::String;
use core::fmt::{self, Debug, Formatter};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date or time of type `T`, or a text that `T` cannot represent.
///
/// Services send instants that a date type rejects or rounds. `9999-12-31T23:59:59Z` often stands for "never", but
/// `jiff::Timestamp` ends a day earlier. `chrono` serializes a fraction of 7 digits with 9, which services built on .NET reject.
///
/// - **Deserializes** the text of an `Edm.Date`, `Edm.TimeOfDay` or `Edm.DateTimeOffset`, even if `T` cannot represent it.
/// - **Serializes** the received text unchanged. A value that was created from a `T` serializes as the `T` does.
/// - **Rejects** any other text, such as a date where `T` is an instant, or a month 13, and a value that is not a string.
///
/// Two values are equal if their `T`s are, whatever their texts. So [`diff`](crate::GraphPatch::diff) does not detect a
/// change below the precision of `T`. If `T` can represent neither text, the texts are compared.
///
/// `T` needs serde's traits. The setter of a property also accepts a `T`.
///
/// ```
/// use graph_patch::{edm::Verbatim, GraphPatch};
/// use serde::{Deserialize, Serialize};
/// # #[derive(Clone, Copy, Debug, PartialEq)]
/// # struct Timestamp; // Stands in for the type of a date crate.
/// # impl Serialize for Timestamp {
/// #     fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
/// #         serializer.serialize_str("1970-01-01T00:00:00Z")
/// #     }
/// # }
/// # impl<'de> Deserialize<'de> for Timestamp {
/// #     fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
/// #         use serde::de::Error;
/// #         let text = String::deserialize(deserializer)?;
/// #         text.starts_with("1970").then_some(Self).ok_or_else(|| D::Error::custom("out of range"))
/// #     }
/// # }
/// # const UNIX_EPOCH: Timestamp = Timestamp;
///
/// #[derive(Default, Deserialize, GraphPatch)]
/// #[serde(default)]
/// #[graph(untyped)]
/// struct License {
///     expires: Option<Verbatim<Timestamp>>,
/// }
///
/// let never: License = serde_json::from_str(r#"{"expires": "9999-12-31T23:59:59.9999999Z"}"#)?;
/// let expires = never.expires.as_ref();
/// assert_eq!(expires.and_then(Verbatim::value), None);
/// assert_eq!(expires.and_then(Verbatim::text), Some("9999-12-31T23:59:59.9999999Z"));
/// assert_eq!(
///     serde_json::to_string(&LicensePatch::from(never))?,
///     r#"{"expires":"9999-12-31T23:59:59.9999999Z"}"#
/// );
///
/// let patch = License::patch().expires(UNIX_EPOCH);
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"expires":"1970-01-01T00:00:00Z"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// \[OData JSON Format 4.01, 7.1; ABNF `date`, `timeOfDayValue` and `dateTimeOffsetValue`\]
#[derive(Clone)]
pub struct Verbatim<T>(Inner<T>);

#[derive(Clone)]
enum Inner<T> {
    Received { text: String, value: Option<T> },
    New(T),
}

impl<T> Verbatim<T> {
    /// Returns the value, or `None` if `T` cannot represent the text.
    ///
    /// ```
    /// use graph_patch::edm::Verbatim;
    ///
    /// assert_eq!(Verbatim::from(7).value(), Some(&7));
    /// ```
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match &self.0 {
            Inner::Received { value, .. } => value.as_ref(),
            Inner::New(value) => Some(value),
        }
    }

    /// Returns the text that was received, or `None` for a value that was created from a `T`.
    ///
    /// ```
    /// use graph_patch::edm::Verbatim;
    ///
    /// let day: Verbatim<String> = serde_json::from_str(r#""0001-01-01""#)?;
    /// assert_eq!(day.text(), Some("0001-01-01"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.0 {
            Inner::Received { text, .. } => Some(text),
            Inner::New(_) => None,
        }
    }
}

impl<T> From<T> for Verbatim<T> {
    fn from(value: T) -> Self {
        Self(Inner::New(value))
    }
}

impl<T: Default> Default for Verbatim<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T> IntoProperty<Verbatim<T>> for T {
    fn into_property(self) -> Verbatim<T> {
        self.into()
    }
}

impl<T> IntoProperty<Option<Verbatim<T>>> for T {
    fn into_property(self) -> Option<Verbatim<T>> {
        Some(self.into())
    }
}

impl<T: PartialEq> PartialEq for Verbatim<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self.value(), other.value()) {
            (None, None) => self.text() == other.text(),
            (value, other) => value == other,
        }
    }
}

impl<T: Eq> Eq for Verbatim<T> {}

impl<T: Debug> Debug for Verbatim<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Inner::Received { text, .. } => text.fmt(formatter),
            Inner::New(value) => value.fmt(formatter),
        }
    }
}

impl<T: Serialize> Serialize for Verbatim<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Inner::Received { text, .. } => serializer.serialize_str(text),
            Inner::New(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Verbatim<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let received = deserializer.deserialize_str(ScalarVisitor {
            expected: "a date, a time, or a date and time with an offset, like its Rust type",
            convert: |scalar| match scalar {
                Scalar::Text(text) => received(text),
                _ => None,
            },
        })?;
        Ok(Self(received))
    }
}

/// Returns the value, unless the text is not of the kind that `T` represents.
fn received<T: DeserializeOwned>(text: &str) -> Option<Inner<T>> {
    let example = text::example(text)?;
    let value = parse(text);
    let is_kind = value.is_some() || parse::<T>(example).is_some();
    let text = text.into();
    is_kind.then_some(Inner::Received { text, value })
}

fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    let text: StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(text).ok()
}
