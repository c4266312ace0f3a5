//! The id of an entity, with which a patch relates the entity.

use crate::into_property::{accept, Accepts};
use alloc::{borrow::Cow, boxed::Box, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use serde::ser::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// The id of an entity: its URL, absolute or relative to the service.
///
/// The setter of a navigation property (`#[graph(bind)]`) accepts a `Reference` or a string. The id is serialized as the
/// annotation `manager@odata.bind`. It is deserialized from this annotation, or from `"manager": {"@id": "…"}` of OData 4.01.
/// The id is not checked: the service rejects an id that it does not know. With the feature `http`,
/// an `http::ResourceUrl`, which encodes keys, is also accepted.
///
/// ```
/// use graph_patch::{GraphPatch, Reference};
///
/// #[derive(GraphPatch)]
/// struct User {
///     #[graph(bind)]
///     manager: Option<Box<User>>,
/// }
///
/// let patch = User::patch().manager("users/7");
/// assert_eq!(patch.manager, Some(Some(Reference::from("users/7"))));
/// assert_eq!(
///     serde_json::to_string(&patch)?,
///     r##"{"@odata.type":"#microsoft.graph.user","manager@odata.bind":"users/7"}"##
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [OData JSON Format 4.01, 8.5 and 14]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(Url);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Url {
    Valid(String),
    /// A URL that cannot be serialized, and the reason. In a `Box`, since a body can contain many references.
    #[cfg_attr(not(feature = "http"), allow(dead_code))]
    Invalid(Box<(String, String)>),
}

impl Reference {
    #[cfg(feature = "http")]
    pub(crate) fn invalid(url: String, problem: &str) -> Self {
        Self(Url::Invalid(Box::new((url, problem.into()))))
    }

    /// Returns the URL.
    ///
    /// ```
    /// assert_eq!(graph_patch::Reference::from("users/7").as_str(), "users/7");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Url::Valid(url) => url,
            Url::Invalid(invalid) => &invalid.0,
        }
    }
}

impl From<&str> for Reference {
    fn from(url: &str) -> Self {
        String::from(url).into()
    }
}

impl From<String> for Reference {
    fn from(url: String) -> Self {
        Self(Url::Valid(url))
    }
}

impl Debug for Reference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Reference")
            .field(&self.as_str())
            .finish()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Url::Valid(url) => serializer.serialize_str(url),
            Url::Invalid(invalid) => Err(S::Error::custom(&invalid.1)),
        }
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

accept! {
    AcceptsReference:
    Reference: &str => Reference::from;
    Reference: &&str => |url: &&str| Reference::from(*url);
    Reference: &String => |url: &String| Reference::from(url.as_str());
    Reference: String => Reference::from;
    Reference: Cow<'_, str> => |url: Cow<'_, str>| Reference::from(url.into_owned());
}

#[diagnostic::do_not_recommend]
impl Accepts<Vec<&str>> for Vec<Reference> {
    fn convert(urls: Vec<&str>) -> Vec<Reference> {
        urls.into_iter().map(Reference::from).collect()
    }
}

#[diagnostic::do_not_recommend]
impl Accepts<Vec<String>> for Vec<Reference> {
    fn convert(urls: Vec<String>) -> Vec<Reference> {
        urls.into_iter().map(Reference::from).collect()
    }
}
