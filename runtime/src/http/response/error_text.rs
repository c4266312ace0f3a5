//! The texts of an error response in messages and logs.

use super::ErrorResponse;
use crate::http::headers::Quoted;
use crate::text::{first, Excerpt, Message};
use core::fmt::{self, Debug, Display, Formatter};
use serde::de::IgnoredAny;

impl Display for ErrorResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.status())?;
        if let Some(code) = self.code() {
            write!(formatter, ": {}", Excerpt(code))?;
        }
        if let Some(message) = self.message() {
            // The first sentences.
            let (start, is_shortened) = first(message, 400);
            let rest = if is_shortened { "…" } else { "" };
            write!(formatter, ": {}{rest}", Message(start))?;
        }
        let body = self.body().trim();
        if self.code().or(self.message()).is_none() && !body.is_empty() && !is_json(body) {
            write!(formatter, ": {}", Excerpt(body))?;
        }
        match self.request_id() {
            Some(id) => write!(formatter, " (request-id {})", Excerpt(id)),
            None => Ok(()),
        }
    }
}

fn is_json(body: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(body).is_ok()
}

/// Does not show the body.
impl Debug for ErrorResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorResponse")
            .field("status", &self.status())
            .field("code", &self.code().map(Quoted))
            .field("message", &self.message().map(Quoted))
            .field("request_id", &self.request_id().map(Quoted))
            .field("retry_after", &self.retry_after())
            .finish_non_exhaustive()
    }
}
