//! The header `Retry-After`.

use super::shown::Quoted;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use core::time::Duration;
use http::{header::RETRY_AFTER, HeaderMap};
use std::time::SystemTime;

/// The value of `Retry-After`, which states when to send the request again.
///
/// ```
/// use graph_patch::http::RetryAfter;
/// use std::time::{Duration, SystemTime};
///
/// let now = SystemTime::UNIX_EPOCH;
/// let date = RetryAfter::Date("Thu, 01 Jan 1970 00:01:00 GMT".into());
/// assert_eq!(date.delay(now), Some(Duration::from_secs(60)));
/// ```
///
/// [RFC 9110, 10.2.3]
#[derive(Clone, PartialEq, Eq)]
pub enum RetryAfter {
    /// Send the request again after this time, a number of seconds.
    ///
    /// A decimal number is rounded up, and the largest value of a list counts. The delay is at most `u32::MAX` seconds (136
    /// years), so that adding it to an `Instant` or a `SystemTime` cannot overflow.
    Delay(Duration),
    /// Send the request again at this time, the unparsed `HTTP-date` of the header (RFC 9110, 5.6.7).
    ///
    /// It also contains any other text that is not a number of seconds. [`delay`](Self::delay) parses it.
    Date(String),
}

impl RetryAfter {
    /// Returns the time to wait from `now`, the present time.
    ///
    /// It is zero for a date in the past, and `None` for a text that is not a date. As a
    /// [`Delay`](Self::Delay), it is at most `u32::MAX` seconds.
    ///
    /// ```
    /// # use graph_patch::http::RetryAfter;
    /// # use std::time::SystemTime;
    /// assert_eq!(RetryAfter::Date("soon".into()).delay(SystemTime::now()), None);
    /// ```
    ///
    /// [RFC 9110, 5.6.7 and 10.2.3]
    #[must_use]
    pub fn delay(&self, now: SystemTime) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(*delay),
            Self::Date(text) => {
                let date = httpdate::parse_http_date(text.trim()).ok()?;
                let delay = date.duration_since(now).unwrap_or_default();
                Some(delay.min(Duration::from_secs(u32::MAX.into())))
            }
        }
    }

    /// Parses the values of all `Retry-After` headers, or returns `None` if there are none.
    pub(in crate::http) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let values = headers.get_all(RETRY_AFTER).into_iter();
        let texts: Vec<&str> = values.filter_map(|value| value.to_str().ok()).collect();
        (!texts.is_empty()).then(|| Self::new(&texts.join(", ")))
    }

    fn new(text: &str) -> Self {
        // A list can have empty items (RFC 9110, 5.6.1.2).
        let items = text.split(',').map(str::trim);
        let seconds = items.filter(|item| !item.is_empty()).map(parse_seconds);
        let longest = seconds.reduce(|one, other| Some(one?.max(other?)));
        match longest.flatten() {
            Some(seconds) => Self::Delay(Duration::from_secs(seconds.into())),
            None => Self::Date(text.to_owned()),
        }
    }
}

impl Debug for RetryAfter {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delay(delay) => formatter.debug_tuple("Delay").field(delay).finish(),
            Self::Date(text) => formatter.debug_tuple("Date").field(&Quoted(text)).finish(),
        }
    }
}

/// Parses a decimal number of JSON that is not negative, and rounds it up.
fn parse_seconds(text: &str) -> Option<u32> {
    let is_number_char = |byte: u8| byte.is_ascii_digit() || b".eE+-".contains(&byte);
    let is_decimal = text.starts_with(|first: char| first.is_ascii_digit())
        && text.ends_with(|last: char| last.is_ascii_digit())
        && text.bytes().all(is_number_char);
    let seconds: f64 = text.parse().ok().filter(|_| is_decimal)?;
    // The conversion is exact to `u32::MAX`, and saturates beyond.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(seconds.ceil() as u32)
}
