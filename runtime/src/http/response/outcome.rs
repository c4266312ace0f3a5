//! The result of a successful update.

use super::{etag::header_etag, Parts};
use crate::http::headers::Quoted;
use crate::http::url::shown;
use crate::http::{ETag, Error, Versioned};
use alloc::string::String;
use core::fmt::{self, Debug, Formatter};
use http::{header::LOCATION, StatusCode};
use serde::de::DeserializeOwned;

/// The result of a successful update, with the representation of the resource if the service returned it.
///
/// URLs are the text of their header, which is not checked: the service chooses it. Do not send a token to another host.
/// `Debug` hides their secrets, such as the values of the query.
///
/// ```
/// use graph_patch::http::{Outcome, UpdateResponse};
///
/// let response = http::Response::builder().status(202).header("Location", "/operations/7").body("")?;
/// let response = UpdateResponse::<String>::from_response(&response)?;
/// assert_eq!(response.outcome, Outcome::Accepted { location: Some("/operations/7".into()) });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [OData Protocol 4.01, 11.4.3 and 11.4.4]
#[derive(Clone, PartialEq)]
pub enum Outcome<R> {
    /// 200: the service updated the resource and returned its new state.
    Updated(R),
    /// 201, or 204 with `OData-EntityId`: the resource did not exist, so the service created it.
    ///
    /// Some services, such as Dataverse, also send `OData-EntityId` after an update. To distinguish the two, send the request
    /// with [`only_create`](crate::http::UpdateRequest::only_create) or
    /// [`only_update`](crate::http::UpdateRequest::only_update).
    ///
    /// [OData Protocol 4.01, 8.3 and 9.1.2]
    Created {
        /// The created resource, if the service returned it.
        resource: Option<R>,
        /// `Location`, the URL of the created resource.
        location: Option<String>,
        /// `OData-EntityId`, the URL that identifies the created resource.
        entity_id: Option<String>,
    },
    /// 202: the service will update the resource later.
    ///
    /// [OData Protocol 4.01, 9.1.3]
    Accepted {
        /// `Location`, the URL to ask for the progress.
        location: Option<String>,
    },
    /// 204: the service updated the resource and returned no representation.
    NoContent,
}

impl<R: DeserializeOwned> Outcome<R> {
    /// Returns the outcome with the ETag of the new state.
    pub(super) fn from_response(response: Parts<'_>) -> Result<(Self, Option<ETag>), Error> {
        let is_empty = response.body.is_empty();
        let location = || header(response, LOCATION.as_str());
        let entity_id = || header(response, "odata-entityid");
        let created = |resource| Self::Created {
            resource,
            location: location(),
            entity_id: entity_id(),
        };
        let outcome = match response.status {
            StatusCode::OK => return with_resource(response, Self::Updated),
            StatusCode::CREATED if is_empty && location().or_else(entity_id).is_some() => {
                created(None)
            }
            StatusCode::CREATED => {
                return with_resource(response, |resource| created(Some(resource)))
            }
            StatusCode::ACCEPTED => Self::Accepted {
                location: location(),
            },
            StatusCode::NO_CONTENT if !is_empty => {
                return Err(Error::unexpected(response.status, "expected no body"))
            }
            StatusCode::NO_CONTENT if entity_id().is_some() => created(None),
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Err(Error::from_status(response)),
        };
        Ok((outcome, header_etag(response)?))
    }
}

fn with_resource<R: DeserializeOwned>(
    response: Parts<'_>,
    outcome: impl FnOnce(R) -> Outcome<R>,
) -> Result<(Outcome<R>, Option<ETag>), Error> {
    let Versioned { resource, etag } = Versioned::from_body(response)?;
    Ok((outcome(resource), etag))
}

fn header(response: Parts<'_>, name: &str) -> Option<String> {
    let value = response.headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

impl<R: Debug> Debug for Outcome<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Updated(resource) => formatter.debug_tuple("Updated").field(resource).finish(),
            Self::Created {
                resource,
                location,
                entity_id,
            } => formatter
                .debug_struct("Created")
                .field("resource", resource)
                .field("location", &Url(location.as_deref()))
                .field("entity_id", &Url(entity_id.as_deref()))
                .finish(),
            Self::Accepted { location } => formatter
                .debug_struct("Accepted")
                .field("location", &Url(location.as_deref()))
                .finish(),
            Self::NoContent => formatter.write_str("NoContent"),
        }
    }
}

/// Shows a URL without its secrets.
struct Url<'u>(Option<&'u str>);

impl Debug for Url<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let shown = self.0.map(shown);
        shown.as_deref().map(Quoted).fmt(formatter)
    }
}
