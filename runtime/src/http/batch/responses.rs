//! The answers to a batch, matched by id (OData JSON Format 4.01, 19.4).

use super::BatchItem;
use crate::http::{Error, UpdateResponse};
use alloc::{borrow::ToOwned, boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::{de::DeserializeOwned, Deserialize};
use serde_json::{value::RawValue, Value};

/// The answers to the parts of a [`Batch`](super::Batch), of all of its requests and in any order.
///
/// What is wrong with one part's answer is that part's error. A part that two answers are for has none, since no one
/// can tell which is meant.
#[derive(Clone, Debug, Default)]
pub struct BatchResponses {
    /// By id: an answer, or why there is none to be understood.
    parts: BTreeMap<String, Result<Response<Vec<u8>>, Unreadable>>,
}

impl BatchResponses {
    /// No answers yet.
    ///
    /// ```
    /// let answers = graph_patch::http::BatchResponses::new();
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the answers of one request.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(serde::Deserialize, GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let part = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut answers = BatchResponses::new();
    /// answers.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(answers.get(part).is_ok());
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the service refused the batch as a whole, or if the answer is no batch's: then this request's parts have no
    /// answer.
    pub fn add<B: AsRef<[u8]>>(&mut self, response: &Response<B>) -> Result<(), Error> {
        if response.status() != StatusCode::OK {
            return Err(Error::of(response));
        }
        let read = serde_json::from_slice(response.body().as_ref());
        let Envelope { responses } =
            read.map_err(|error| Error::unexpected(response.status(), error))?;
        for answered in responses {
            let read = answered
                .read()
                .map_err(|reason| (response.status(), reason));
            let twice = Err((response.status(), "the part is answered twice"));
            self.parts
                .entry(answered.id)
                .and_modify(|first| *first = twice)
                .or_insert(read);
        }
        Ok(())
    }

    /// The answer to a part, which is one of the batch that was answered.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(serde::Deserialize, GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let part = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut answers = BatchResponses::new();
    /// answers.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(matches!(answers.get(part)?.outcome, Outcome::NoContent));
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`UpdateResponse::from_response`]; [`Error::Unanswered`] if there is none.
    pub fn get<R: DeserializeOwned>(&self, part: BatchItem<R>) -> Result<UpdateResponse<R>, Error> {
        match self.parts.get(&part.id.text()) {
            Some(Ok(response)) => UpdateResponse::from_response(response),
            Some(Err((status, reason))) => Err(Error::unexpected(*status, *reason)),
            None => Err(Error::Unanswered),
        }
    }
}

/// The batch's status, and why a part's answer is not to be understood.
type Unreadable = (StatusCode, &'static str);

#[derive(Deserialize)]
struct Envelope {
    responses: Vec<Answered>,
}

/// One answer. Only its id must be there, for what else is wrong with it to be that part's.
#[derive(Deserialize)]
struct Answered {
    id: String,
    #[serde(default)]
    status: Value,
    #[serde(default)]
    headers: Value,
    body: Option<Box<RawValue>>,
}

impl Answered {
    fn read(&self) -> Result<Response<Vec<u8>>, &'static str> {
        let status = self
            .status
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        let status = status.and_then(|status| StatusCode::from_u16(status).ok());
        let mut response = Response::new(self.body());
        *response.status_mut() = status.ok_or("the part has no status")?;
        *response.headers_mut() = self.headers().ok_or("the part has a header that is none")?;
        Ok(response)
    }

    fn body(&self) -> Vec<u8> {
        let body = self.body.as_deref().map(RawValue::get).unwrap_or_default();
        body.to_owned().into_bytes()
    }

    /// Numbers and the like are left out: no header that is read here is one.
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
