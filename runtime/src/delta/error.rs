//! Why a page was not read.

use crate::error_details::Texts;
use crate::shown_url::shown;
use crate::text::Excerpt;
use alloc::string::String;
use core::fmt::{self, Display, Formatter};
use serde::ser::StdError;

/// The codes with which a service asks for a new start, in lower case.
const RESYNC: [&str; 4] = [
    "resyncrequired",
    "resyncchangesapplydifferences",
    "resyncchangesuploaddifferences",
    "syncstatenotfound",
];

/// The error of reading a page. `Debug` hides the values in the query of a URL.
///
/// ```
/// use graph_patch::delta::{DeltaPage, Error};
/// # #[derive(Debug, Default, graph_patch::GraphPatch)]
/// # struct User {
/// #     #[graph(key)]
/// #     id: String,
/// # }
///
/// let body = br#"{"error": {"code": "resyncRequired", "message": "The token expired."}}"#;
/// let error = DeltaPage::<User>::from_slice(body).unwrap_err();
/// assert!(matches!(error, Error::Resync { location: None, code: Some(code) } if code == "resyncRequired"));
///
/// let error = DeltaPage::<User>::from_slice(br#"{"value": [{"city": "Oslo"}]}"#).unwrap_err();
/// assert_eq!(error.to_string(), "property `value/0`: the row has no key, expected `id` at line 1 column 28");
/// ```
#[non_exhaustive]
pub enum Error {
    /// The service no longer knows the state of the link, so the client starts a new round without it.
    ///
    /// A service responds with 410 (Gone), or with one of the codes that [`is_resync`](Error::is_resync) lists.
    Resync {
        /// The header `Location`: the URL with which the new round starts. Without it, start with the first URL.
        location: Option<String>,
        /// The code. It can request what to do with local changes.
        code: Option<String>,
    },
    /// The body is not a page. The message names the property by its path, and the line and column.
    Invalid(serde_json::Error),
    /// The service responded with an error.
    #[cfg(feature = "http")]
    Response(crate::http::Error),
}

impl Error {
    /// Returns `true` for the code of an error that asks for a new start, regardless of case.
    ///
    /// These are `resyncRequired`, `resyncChangesApplyDifferences`, `resyncChangesUploadDifferences` and
    /// `SyncStateNotFound`.
    ///
    /// ```
    /// use graph_patch::delta::Error;
    ///
    /// assert!(Error::is_resync("SyncStateNotFound"));
    /// assert!(!Error::is_resync("itemNotFound"));
    /// ```
    #[must_use]
    pub fn is_resync(code: &str) -> bool {
        RESYNC.iter().any(|known| known.eq_ignore_ascii_case(code))
    }

    /// Returns the code of an error, or of an inner error, that asks for a new start.
    pub(super) fn resync_code(texts: &Texts) -> Option<&str> {
        texts.codes().find(|code| Self::is_resync(code))
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Invalid(error)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resync { location, code } => formatter
                .debug_struct("Resync")
                .field("location", &location.as_deref().map(shown))
                .field("code", code)
                .finish(),
            Self::Invalid(error) => formatter.debug_tuple("Invalid").field(error).finish(),
            #[cfg(feature = "http")]
            Self::Response(error) => formatter.debug_tuple("Response").field(error).finish(),
        }
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resync { code, .. } => {
                formatter.write_str("the service requires a new round without the link")?;
                match code {
                    Some(code) => write!(formatter, " ({})", Excerpt(code)),
                    None => Ok(()),
                }
            }
            Self::Invalid(error) => error.fmt(formatter),
            #[cfg(feature = "http")]
            Self::Response(error) => error.fmt(formatter),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Resync { .. } => None,
            Self::Invalid(error) => Some(error),
            #[cfg(feature = "http")]
            Self::Response(error) => Some(error),
        }
    }
}
