//! What a client would like of an answer, and what the service says of it (RFC 7240; OData Protocol 4.01, 8.2.8).

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::convert::Infallible;
use core::fmt::{self, Display, Formatter};
use core::str::FromStr;
use http::{HeaderMap, HeaderName};

pub(in crate::http) const PREFER: HeaderName = HeaderName::from_static("prefer");
pub(in crate::http) const PREFERENCE_APPLIED: HeaderName =
    HeaderName::from_static("preference-applied");

/// One preference of `Prefer` or `Preference-Applied`.
///
/// A text that is no preference of its own here is kept as [`Other`](Self::Other). Names are compared without regard to
/// case, and a value may be in quotes (RFC 7240, 2).
///
/// ```
/// use graph_patch::http::Preference;
///
/// let preference: Preference = "return=\"minimal\"".parse().unwrap();
/// assert_eq!(preference, Preference::ReturnMinimal);
/// assert_eq!(preference.to_string(), "return=minimal");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preference {
    /// `return=minimal`: answer without the resource (OData Protocol 4.01, 8.2.8.7).
    ReturnMinimal,
    /// `return=representation`: answer with the updated resource (OData Protocol 4.01, 8.2.8.7).
    ReturnRepresentation,
    /// `include-unknown-enum-members`: Microsoft Graph's, to read and write all members of an evolvable enumeration.
    IncludeUnknownEnumMembers,
    /// `create-if-missing`: Microsoft Graph's, to create the resource if there is none.
    CreateIfMissing,
    /// Any other, as it stands in the header, its value and parameters included.
    Other(String),
}

impl Preference {
    /// What the `Prefer` headers of a request ask for, in order.
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
        all(headers, &PREFER)
    }

    /// What the `Preference-Applied` headers of an answer say, in order.
    ///
    /// ```
    /// # use graph_patch::http::Preference;
    /// assert_eq!(Preference::applied(&http::HeaderMap::new()), []);
    /// ```
    #[must_use]
    pub fn applied(headers: &HeaderMap) -> Vec<Self> {
        all(headers, &PREFERENCE_APPLIED)
    }

    /// The preference as a header has it.
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

    /// Whether both are about the same, so that a request has one of them only.
    pub(in crate::http) fn contradicts(&self, other: &Self) -> bool {
        name(self.as_str()).eq_ignore_ascii_case(name(other.as_str()))
    }
}

fn name(preference: &str) -> &str {
    let end = preference.find(['=', ';']).unwrap_or(preference.len());
    preference.get(..end).unwrap_or_default().trim()
}

fn all(headers: &HeaderMap, header: &HeaderName) -> Vec<Preference> {
    let values = headers.get_all(header).into_iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts
        .flat_map(split)
        .flat_map(str::parse::<Preference>)
        .collect()
}

/// Splits at the commas that stand outside of quotes.
fn split(list: &str) -> impl Iterator<Item = &str> {
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
