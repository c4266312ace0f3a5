//! The header `Retry-After`.

use alloc::{borrow::ToOwned, string::String};
use core::time::Duration;

/// The value of `Retry-After`, which states when to send a request again.
///
/// ```
/// use graph_patch::http::RetryAfter;
/// use std::time::Duration;
///
/// fn pause(retry_after: &RetryAfter) -> Duration {
///     match retry_after {
///         RetryAfter::Delay(delay) => *delay,
///         RetryAfter::Date(_) => Duration::from_secs(60), // or parse it with a crate for dates
///     }
/// }
/// # assert_eq!(pause(&RetryAfter::Date("x".into())).as_secs(), 60);
/// ```
///
/// [RFC 9110, 10.2.3]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// Send the request again after this time.
    Delay(Duration),
    /// Send the request again at this time, the unparsed `HTTP-date` of the header (RFC 9110, 5.6.7).
    Date(String),
}

impl RetryAfter {
    pub(in crate::http) fn new(text: &str) -> Self {
        match text.parse() {
            Ok(seconds) => Self::Delay(Duration::from_secs(seconds)),
            Err(_) => Self::Date(text.to_owned()),
        }
    }
}
