//! The URL and the headers of a request, which single updates and batches share.

use crate::http::headers::{is_harmless, shown};
use crate::http::{BuildError, ResourceUrl};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};

#[derive(Clone)]
pub(in crate::http) struct RequestHead {
    url: ResourceUrl,
    headers: HeaderMap,
    /// Describes the first value that contains a character that is not allowed in a header.
    invalid: Option<&'static str>,
}

impl RequestHead {
    pub(in crate::http) fn new(url: ResourceUrl) -> Self {
        let json = HeaderValue::from_static("application/json");
        Self {
            url,
            headers: HeaderMap::from_iter([(CONTENT_TYPE, json)]),
            invalid: None,
        }
    }

    /// Sets a header. `Authorization` always contains a secret, whoever sets it.
    pub(in crate::http) fn set(&mut self, name: HeaderName, value: impl Into<HeaderValue>) {
        let mut value = value.into();
        value.set_sensitive(value.is_sensitive() || name == AUTHORIZATION);
        self.headers.insert(name, value);
    }

    /// Sets a header to a text, or records the `description` of the text if no header can contain it.
    pub(super) fn set_text(&mut self, name: HeaderName, text: &str, description: &'static str) {
        match HeaderValue::from_str(text) {
            Ok(value) => self.set(name, value),
            Err(_) => self.invalid = self.invalid.or(Some(description)),
        }
    }

    pub(in crate::http) fn set_bearer(&mut self, token: impl Display) {
        let credentials = alloc::format!("Bearer {token}");
        self.set_text(AUTHORIZATION, &credentials, "the token");
    }

    pub(in crate::http) fn build(
        &self,
        method: Method,
        body: Vec<u8>,
    ) -> Result<Request<Vec<u8>>, BuildError> {
        self.check()?;
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = self.url.to_uri()?;
        *request.headers_mut() = self.headers.clone();
        // `Debug` of the request hides these values.
        for (name, value) in request.headers_mut() {
            value.set_sensitive(value.is_sensitive() || !is_harmless(name.as_str()));
        }
        Ok(request)
    }

    /// Returns the URL of a batch item.
    pub(in crate::http) fn item_url(&self) -> Result<&str, BuildError> {
        self.url.to_item_url()
    }

    /// Returns the headers of a batch item, with their names in lower case, as JSON batches require.
    pub(in crate::http) fn item_headers(&self) -> Result<BTreeMap<String, String>, BuildError> {
        self.check()?;
        if self.headers.values().any(HeaderValue::is_sensitive) {
            return Err(BuildError::BatchItem(
                "a token or another sensitive header is not allowed; set it on `BatchRequests`",
            ));
        }
        let headers = self.headers.iter().map(|(name, value)| {
            let text = value.to_str().map_err(|_| {
                BuildError::BatchItem("the value of a header contains characters other than ASCII")
            })?;
            Ok((name.as_str().into(), text.into()))
        });
        headers.collect()
    }

    fn check(&self) -> Result<(), BuildError> {
        match self.invalid {
            Some(value) => Err(BuildError::Header(value)),
            None => Ok(()),
        }
    }
}

/// Does not show values that can be a secret.
impl Debug for RequestHead {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_map();
        fields.entry(&"url", &self.url);
        for (name, value) in &self.headers {
            fields.entry(&name.as_str(), shown(name.as_str(), value));
        }
        fields.finish()
    }
}
