//! A page of an answer to a delta query.

use super::page_de::PageSeed;
use super::{special_rows, Change, Error, Link};
use crate::body::place::in_body;
use crate::GraphPatch;
use alloc::vec::Vec;
use serde::de::DeserializeSeed;

/// The UTF-8 byte order mark, which some services send before a body [RFC 8259, 8.1].
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A page of an answer to a delta query: changes, and the link with which a client continues.
///
/// ```
/// use graph_patch::delta::{DeltaPage, Link, Replica};
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, GraphPatch)]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
/// }
///
/// let body = br#"{"value": [{"id": "1", "city": "Oslo"}], "@odata.nextLink": "https://example.com/users/delta?page=2"}"#;
/// let page = DeltaPage::<User>::from_slice(body)?;
/// assert_eq!(page.changes.len(), 1);
/// assert!(matches!(page.link, Link::Next(_)));
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
///
/// [OData JSON Format 4.01, 15]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeltaPage<R> {
    /// The changes, in the order in which they are applied. A resource can occur several times.
    pub changes: Vec<Change<R>>,
    /// The link with which a client continues.
    pub link: Link,
}

impl<R: GraphPatch + Default + 'static> DeltaPage<R> {
    /// Deserializes a page from the JSON text of a response body.
    ///
    /// # Errors
    ///
    /// - [`Error::Resync`] if the body is the error of a service that requires a new round
    /// - [`Error::Invalid`] if the body is not an object with an array `value`, has both links, or contains a row that has no
    ///   key or a value of the wrong type
    pub fn from_slice(body: &[u8]) -> Result<Self, Error> {
        let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
        let page = read(body, &[]);
        if !matches!(page, Err(Error::Invalid(_))) {
            return page;
        }
        let special = special_rows::find::<R>(body);
        if special.contains(&true) {
            read(body, &special)
        } else {
            page
        }
    }
}

/// Reads a page some of whose rows are known not to be resources.
fn read<R>(body: &[u8], special: &[bool]) -> Result<DeltaPage<R>, Error>
where
    R: GraphPatch + Default + 'static,
{
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let mut code = None;
    let page =
        in_body(|place| PageSeed::new(place, &mut code, special).deserialize(&mut deserializer));
    if let Some(code) = code.filter(|code| Error::is_resync(code)) {
        return Err(Error::Resync {
            location: None,
            code: Some(code),
        });
    }
    let page = page?;
    deserializer.end()?;
    Ok(page)
}
