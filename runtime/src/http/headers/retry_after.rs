//! When to send a request again.

use alloc::{borrow::ToOwned, string::String};
use core::time::Duration;

/// When to send a request again (RFC 9110, 10.2.3).
///
/// ```
/// use graph_patch::http::RetryAfter;
/// use std::time::Duration;
///
/// fn pause(retry_after: &RetryAfter) -> Duration {
///     match retry_after {
///         RetryAfter::Delay(delay) => *delay,
///         RetryAfter::Date(_) => Duration::from_secs(60), // or what a crate for dates makes of it
///     }
/// }
/// # assert_eq!(pause(&RetryAfter::Date("x".into())).as_secs(), 60);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// After this time.
    Delay(Duration),
    /// At this time, as the header has it: an `HTTP-date` (RFC 9110, 5.6.7).
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
