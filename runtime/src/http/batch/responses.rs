//! The responses to a batch (OData JSON Format 4.01, 19.4).

use super::BatchItem;
use crate::http::{Error, UpdateResponse};
use alloc::{borrow::ToOwned, boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::{de::DeserializeOwned, Deserialize};
use serde_json::{value::RawValue, Value};

/// The responses to the items of a [`Batch`](super::Batch), collected from all of its requests.
///
/// The order of the responses does not matter. An invalid response affects only its item. An item with more than one
/// response is an error, since any of them could be the wrong one.
///
/// [OData JSON Format 4.01, 19.4]
#[derive(Clone, Debug, Default)]
pub struct BatchResponses {
    /// The response or the error of each item, by the item's `id`.
    items: BTreeMap<String, Result<Response<Vec<u8>>, Malformed>>,
}

impl BatchResponses {
    /// Creates a collection without responses.
    ///
    /// ```
    /// let responses = graph_patch::http::BatchResponses::new();
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the response to one of the batch's requests.
    ///
    /// # Errors
    ///
    /// - The [`Error`] of the service, if it rejected the complete request
    /// - [`Error::Unexpected`] if the response is not a batch response
    ///
    /// The items of this request then have no response.
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let item = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(responses.get(item).is_ok());
    /// # Ok::<(), Error>(())
    /// ```
    pub fn add<B: AsRef<[u8]>>(&mut self, response: &Response<B>) -> Result<(), Error> {
        if response.status() != StatusCode::OK {
            return Err(Error::from_status(response));
        }
        let status = response.status();
        let ResponseBody { responses } = serde_json::from_slice(response.body().as_ref())
            .map_err(|error| Error::unexpected(status, error))?;
        for item in responses {
            let parsed = item.parse().map_err(|reason| (status, reason));
            let duplicate = Err((status, "the item has more than one response"));
            self.items
                .entry(item.id)
                .and_modify(|first| *first = duplicate)
                .or_insert(parsed);
        }
        Ok(())
    }

    /// Returns the response to an item of the batch.
    ///
    /// # Errors
    ///
    /// - The errors of [`UpdateResponse::from_response`]
    /// - [`Error::Unanswered`] if the item has no response
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let item = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(matches!(responses.get(item)?.outcome, Outcome::NoContent));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn get<R: DeserializeOwned>(&self, item: BatchItem<R>) -> Result<UpdateResponse<R>, Error> {
        match self.items.get(&item.id.json_id()) {
            Some(Ok(response)) => UpdateResponse::from_response(response),
            Some(Err((status, reason))) => Err(Error::unexpected(*status, *reason)),
            None => Err(Error::Unanswered),
        }
    }
}

/// The status of the batch response, and why the response to an item is invalid.
type Malformed = (StatusCode, &'static str);

#[derive(Deserialize)]
struct ResponseBody {
    responses: Vec<ResponseItem>,
}

/// The response to an item. Only `id` is required, so that any other problem affects only this item.
#[derive(Deserialize)]
struct ResponseItem {
    id: String,
    #[serde(default)]
    status: Value,
    #[serde(default)]
    headers: Value,
    body: Option<Box<RawValue>>,
}

impl ResponseItem {
    fn parse(&self) -> Result<Response<Vec<u8>>, &'static str> {
        let status = self
            .status
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        let mut response = Response::new(self.body());
        *response.status_mut() = status.ok_or("the response to the item has no valid status")?;
        *response.headers_mut() = self
            .headers()
            .ok_or("the response to the item has an invalid header")?;
        Ok(response)
    }

    fn body(&self) -> Vec<u8> {
        let body = self.body.as_deref().map(RawValue::get).unwrap_or_default();
        body.to_owned().into_bytes()
    }

    /// Returns the headers. Values other than strings are ignored, since no header that this crate uses is a number.
    fn headers(&self) -> Option<HeaderMap> {
        let Some(headers) = self.headers.as_object() else {
            return self.headers.is_null().then(HeaderMap::new);
        };
        let texts = headers
            .iter()
            .filter_map(|(name, value)| Some((name, value.as_str()?)));
        let parsed = texts.map(|(name, text)| {
            Some((
                HeaderName::from_bytes(name.as_bytes()).ok()?,
                HeaderValue::from_str(text).ok()?,
            ))
        });
        parsed.collect()
    }
}
