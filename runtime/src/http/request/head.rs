//! The head of a request in the making: what an update and a batch of them share.

use crate::http::{BuildError, ResourceUrl};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Display;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};

#[derive(Clone, Debug)]
pub(in crate::http) struct Head {
    url: ResourceUrl,
    headers: HeaderMap,
    /// The first header whose text no header can have.
    unfit: Option<&'static str>,
}

impl Head {
    pub(in crate::http) fn new(url: ResourceUrl) -> Self {
        let json = HeaderValue::from_static("application/json");
        Self {
            url,
            headers: HeaderMap::from_iter([(CONTENT_TYPE, json)]),
            unfit: None,
        }
    }

    /// Whatever way it comes, what authorizes is a secret.
    pub(in crate::http) fn set(&mut self, name: HeaderName, value: impl Into<HeaderValue>) {
        let mut value = value.into();
        value.set_sensitive(value.is_sensitive() || name == AUTHORIZATION);
        self.headers.insert(name, value);
    }

    /// Sets a text that may be none of a header's; `what` it is, is told then.
    pub(in crate::http) fn set_text(&mut self, name: HeaderName, text: &str, what: &'static str) {
        match HeaderValue::from_str(text) {
            Ok(value) => self.set(name, value),
            Err(_) => self.unfit = self.unfit.or(Some(what)),
        }
    }

    pub(in crate::http) fn set_bearer(&mut self, token: impl Display) {
        let credentials = alloc::format!("Bearer {token}");
        self.set_text(AUTHORIZATION, &credentials, "the token");
    }

    pub(in crate::http) fn request(
        &self,
        method: Method,
        body: Vec<u8>,
    ) -> Result<Request<Vec<u8>>, BuildError> {
        self.check()?;
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = self.url.to_uri()?;
        *request.headers_mut() = self.headers.clone();
        Ok(request)
    }

    /// The URL of a part of a batch.
    pub(in crate::http) fn part_url(&self) -> Result<&str, BuildError> {
        self.url.to_reference()
    }

    /// The headers of a part of a batch; their names are lower case, as JSON batches want them.
    pub(in crate::http) fn part_headers(&self) -> Result<BTreeMap<String, String>, BuildError> {
        self.check()?;
        if self.headers.values().any(HeaderValue::is_sensitive) {
            return Err(BuildError::BatchItem("a token goes with the whole batch"));
        }
        let headers = self.headers.iter().map(|(name, value)| {
            let text = value
                .to_str()
                .map_err(|_| BuildError::BatchItem("a header is not ASCII"))?;
            Ok((name.as_str().into(), text.into()))
        });
        headers.collect()
    }

    fn check(&self) -> Result<(), BuildError> {
        match self.unfit {
            Some(what) => Err(BuildError::Header(what)),
            None => Ok(()),
        }
    }
}
