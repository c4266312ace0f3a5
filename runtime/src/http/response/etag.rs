//! The ETag of a response.

use super::Parts;
use crate::http::{ETag, Error};
use alloc::string::String;
use http::header::ETAG;
use serde::Deserialize;

/// Returns the ETag of the header, otherwise of the body.
pub(super) fn etag(response: Parts<'_>) -> Result<Option<ETag>, Error> {
    match header_etag(response)? {
        Some(etag) => Ok(Some(etag)),
        None => body_etag(response),
    }
}

pub(super) fn header_etag(response: Parts<'_>) -> Result<Option<ETag>, Error> {
    let etag = response.headers.get(ETAG).map(ETag::try_from);
    etag.transpose()
        .map_err(|error| Error::unexpected(response.status, error))
}

/// Returns the ETag of the body, as OData 4.0 or 4.01 spells its name (OData JSON Format 4.01, 4.5.10).
fn body_etag(response: Parts<'_>) -> Result<Option<ETag>, Error> {
    #[derive(Deserialize)]
    struct Tagged {
        #[serde(rename = "@odata.etag")]
        etag: Option<String>,
        #[serde(rename = "@etag")]
        etag_of_401: Option<String>,
    }
    let tagged: Tagged = response.read()?;
    let etag = tagged.etag.or(tagged.etag_of_401);
    let etag = etag.map(ETag::try_from).transpose();
    etag.map_err(|error| Error::unexpected(response.status, error))
}
