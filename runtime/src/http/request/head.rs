//! The URL and the headers of a request, which single updates and batches share.

use super::preferences::Preferences;
use crate::http::headers::{is_harmless, shown, PREFER};
use crate::http::{BuildError, Preference, ResourceUrl};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};
use core::mem;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};

#[derive(Clone)]
pub(in crate::http) struct RequestHead {
    url: ResourceUrl,
    headers: HeaderMap,
    preferences: Preferences,
    problem: Option<Problem>,
}

/// The first problem of the headers.
#[derive(Clone, Copy)]
enum Problem {
    /// Describes the value that contains a character that is not allowed in a header.
    Invalid(&'static str),
    TooMany,
}

impl RequestHead {
    /// Starts a request with a JSON body.
    pub(in crate::http) fn new(url: ResourceUrl) -> Self {
        Self::with_json(CONTENT_TYPE, url)
    }

    /// Starts a request for a JSON body.
    pub(super) fn reading(url: ResourceUrl) -> Self {
        Self::with_json(ACCEPT, url)
    }

    fn with_json(name: HeaderName, url: ResourceUrl) -> Self {
        let json = HeaderValue::from_static("application/json");
        Self {
            url,
            headers: HeaderMap::from_iter([(name, json)]),
            preferences: Preferences::default(),
            problem: None,
        }
    }

    pub(super) fn add_query(&mut self, name: &str, value: impl Display) {
        self.url = mem::take(&mut self.url).query(name, value);
    }

    /// Sets a header. `Authorization` always contains a secret, whoever sets it. `Prefer` is added to the other preferences.
    pub(in crate::http) fn set(&mut self, name: HeaderName, value: impl Into<HeaderValue>) {
        let mut value = value.into();
        if name == PREFER {
            return self.preferences.add(value.as_bytes().into());
        }
        value.set_sensitive(value.is_sensitive() || name == AUTHORIZATION);
        if self.headers.try_insert(name, value).is_err() {
            self.report(Problem::TooMany);
        }
    }

    /// Sets a precondition, and removes the other one if both can never be met together.
    pub(super) fn set_precondition(&mut self, name: HeaderName, value: impl Into<HeaderValue>) {
        let any = HeaderValue::from_static("*");
        if name == IF_NONE_MATCH {
            self.headers.remove(IF_MATCH);
        } else if self.headers.get(IF_NONE_MATCH) == Some(&any) {
            self.headers.remove(IF_NONE_MATCH);
        }
        self.set(name, value);
    }

    pub(super) fn prefer(&mut self, preference: Preference) {
        self.preferences.add(preference.into_bytes());
    }

    /// Sets a header to a text, or records the `description` of the text if no header can contain it.
    fn set_text(&mut self, name: HeaderName, text: &str, description: &'static str) {
        match HeaderValue::from_str(text) {
            Ok(value) => self.set(name, value),
            Err(_) => self.report(Problem::Invalid(description)),
        }
    }

    fn report(&mut self, problem: Problem) {
        self.problem = self.problem.or(Some(problem));
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
        let headers = self.headers()?;
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = self.url.to_uri()?;
        *request.headers_mut() = headers;
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
        let headers = self.headers()?;
        if headers.values().any(HeaderValue::is_sensitive) {
            return Err(BuildError::BatchItem(
                "a token or another sensitive header is not allowed; set it on `BatchRequests`",
            ));
        }
        let headers = headers.iter().map(|(name, value)| {
            let text = value.to_str().map_err(|_| {
                BuildError::BatchItem("the value of a header contains characters other than ASCII")
            })?;
            Ok((name.as_str().into(), text.into()))
        });
        headers.collect()
    }

    fn headers(&self) -> Result<HeaderMap, BuildError> {
        match self.problem {
            Some(Problem::Invalid(value)) => return Err(BuildError::Header(value)),
            Some(Problem::TooMany) => return Err(BuildError::TooManyHeaders),
            None => {}
        }
        let mut headers = self.headers.clone();
        if let Some(preferences) = self.preferences.to_header()? {
            let inserted = headers.try_insert(PREFER, preferences);
            inserted.map_err(|_| BuildError::TooManyHeaders)?;
        }
        Ok(headers)
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
        let preferences = self.preferences.to_text();
        if !preferences.is_empty() {
            fields.entry(&PREFER.as_str(), &preferences);
        }
        fields.finish()
    }
}
