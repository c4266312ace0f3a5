//! The headers `Prefer` and `Preference-Applied`.

use super::shown::Quoted;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::convert::Infallible;
use core::fmt::{self, Debug, Display, Formatter};
use core::str::FromStr;
use http::{HeaderMap, HeaderName};

pub(in crate::http) const PREFER: HeaderName = HeaderName::from_static("prefer");
const PREFERENCE_APPLIED: HeaderName = HeaderName::from_static("preference-applied");

/// A preference of `Prefer` or `Preference-Applied`.
///
/// Parsing never fails: a preference without its own variant becomes [`Other`](Self::Other). It ignores case, and quotes
/// around a value.
///
/// ```
/// use graph_patch::http::Preference;
///
/// let preference: Preference = "return=\"minimal\"".parse().unwrap();
/// assert_eq!(preference, Preference::ReturnMinimal);
/// assert_eq!(preference.to_string(), "return=minimal");
/// ```
///
/// [RFC 7240, 2; OData Protocol 4.01, 8.2.8]
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preference {
    /// `return=minimal`: respond without the resource (OData Protocol 4.01, 8.2.8.7).
    ReturnMinimal,
    /// `return=representation`: respond with the updated resource (OData Protocol 4.01, 8.2.8.7).
    ReturnRepresentation,
    /// `include-unknown-enum-members`: send and accept all members of an evolvable enumeration (Microsoft Graph).
    IncludeUnknownEnumMembers,
    /// `create-if-missing`: create the resource if it does not exist (Microsoft Graph).
    CreateIfMissing,
    /// Any other preference, as the header contains it, with its value and parameters.
    Other(String),
}

impl Preference {
    /// Returns the preferences of the `Prefer` headers of a request, in order.
    ///
    /// A service may ignore preferences, so those after the first 1,000 are left out.
    ///
    /// ```
    /// use graph_patch::http::Preference;
    ///
    /// let mut headers = http::HeaderMap::new();
    /// headers.insert("Prefer", "return=minimal, wait=5".parse()?);
    /// let requested = Preference::requested(&headers);
    /// assert_eq!(requested, [Preference::ReturnMinimal, Preference::Other("wait=5".into())]);
    /// # Ok::<(), http::header::InvalidHeaderValue>(())
    /// ```
    #[must_use]
    pub fn requested(headers: &HeaderMap) -> Vec<Self> {
        parse_all(headers, &PREFER)
    }

    /// Returns the preferences of the `Preference-Applied` headers of a response, in order, and at most 1,000 of them.
    ///
    /// ```
    /// # use graph_patch::http::Preference;
    /// assert_eq!(Preference::applied(&http::HeaderMap::new()), []);
    /// ```
    #[must_use]
    pub fn applied(headers: &HeaderMap) -> Vec<Self> {
        parse_all(headers, &PREFERENCE_APPLIED)
    }

    /// Returns the preference as a header contains it.
    ///
    /// ```
    /// # use graph_patch::http::Preference;
    /// assert_eq!(Preference::CreateIfMissing.as_str(), "create-if-missing");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReturnMinimal => "return=minimal",
            Self::ReturnRepresentation => "return=representation",
            Self::IncludeUnknownEnumMembers => "include-unknown-enum-members",
            Self::CreateIfMissing => "create-if-missing",
            Self::Other(text) => text,
        }
    }

    pub(in crate::http) fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Other(text) => text.into_bytes(),
            known => known.as_str().into(),
        }
    }
}

/// Returns the name of a preference, which has no case.
pub(in crate::http) fn preference_name(preference: &str) -> &str {
    let end = preference.find(['=', ';']).unwrap_or(preference.len());
    preference.get(..end).unwrap_or_default().trim()
}

/// A header of one-character preferences takes more than 20 times its memory as a list.
const MAX_PREFERENCES: usize = 1_000;

fn parse_all(headers: &HeaderMap, name: &HeaderName) -> Vec<Preference> {
    let values = headers.get_all(name).into_iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts
        .flat_map(split_preferences)
        .take(MAX_PREFERENCES)
        .flat_map(str::parse::<Preference>)
        .collect()
}

/// Splits a list at the commas outside of quotes.
pub(in crate::http) fn split_preferences(list: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let items = list.split(move |character| {
        let is_comma = character == ',' && !quoted;
        quoted ^= character == '"' && !escaped;
        escaped = character == '\\' && quoted && !escaped;
        is_comma
    });
    items.map(str::trim).filter(|item| !item.is_empty())
}

impl FromStr for Preference {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let text = text.trim();
        let unquoted = text.replace('"', "");
        let known = [
            Self::ReturnMinimal,
            Self::ReturnRepresentation,
            Self::IncludeUnknownEnumMembers,
            Self::CreateIfMissing,
        ];
        let found = { known }
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(&unquoted));
        Ok(found.unwrap_or_else(|| Self::Other(text.to_owned())))
    }
}

impl Display for Preference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Debug for Preference {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::ReturnMinimal => "ReturnMinimal",
            Self::ReturnRepresentation => "ReturnRepresentation",
            Self::IncludeUnknownEnumMembers => "IncludeUnknownEnumMembers",
            Self::CreateIfMissing => "CreateIfMissing",
            Self::Other(text) => {
                return formatter.debug_tuple("Other").field(&Quoted(text)).finish()
            }
        })
    }
}
