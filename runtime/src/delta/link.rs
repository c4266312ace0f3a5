//! The link at the end of a page.

use crate::shown_url::shown;
use alloc::string::String;
use core::fmt::{self, Debug, Formatter};

/// The link with which a client continues.
///
/// The URLs are exactly as the service sent them. A relative one is relative to the URL of the request.
///
/// The service chooses them. Do not send a token to another host. `Debug` hides the values in the query.
///
/// ```
/// use graph_patch::delta::{DeltaPage, Link};
/// # #[derive(Default, graph_patch::GraphPatch)]
/// # struct User {
/// #     #[graph(key)]
/// #     id: String,
/// # }
///
/// let body = br#"{"value": [], "@odata.deltaLink": "https://example.com/users/delta?token=7"}"#;
/// let page = DeltaPage::<User>::from_slice(body)?;
/// assert_eq!(page.link, Link::Delta("https://example.com/users/delta?token=7".into()));
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
///
/// [OData JSON Format 4.01, 4.5.6 and 4.5.7]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub enum Link {
    /// The round has further pages. This is the URL of the next one.
    Next(String),
    /// The round is complete. This is the URL with which the next round starts.
    Delta(String),
    /// The service offers no way to continue.
    #[default]
    None,
}

impl Link {
    /// Returns the URL.
    ///
    /// ```
    /// use graph_patch::delta::Link;
    ///
    /// assert_eq!(Link::Next("users/delta?page=2".into()).url(), Some("users/delta?page=2"));
    /// assert_eq!(Link::None.url(), None);
    /// ```
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Next(url) | Self::Delta(url) => Some(url),
            Self::None => None,
        }
    }
}

impl Debug for Link {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Next(_) => "Next",
            Self::Delta(_) => "Delta",
            Self::None => return formatter.write_str("None"),
        };
        let mut link = formatter.debug_tuple(name);
        link.field(&self.url().map(shown).unwrap_or_default())
            .finish()
    }
}
