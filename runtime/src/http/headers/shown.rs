//! The headers whose values `Debug` shows.

use crate::text::Excerpt;
use core::fmt::{self, Debug, Formatter};

/// The headers that cannot contain a secret. Any other can be an API key under a name that nobody knows.
const HARMLESS: &[&str] = &[
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "allow",
    "cache-control",
    "client-request-id",
    "connection",
    "consistencylevel",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "etag",
    "expect",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-unmodified-since",
    "isolation",
    "last-modified",
    "odata-isolation",
    "odata-maxversion",
    "odata-version",
    "prefer",
    "preference-applied",
    "request-id",
    "retry-after",
    "return-client-request-id",
    "server",
    "te",
    "traceparent",
    "transfer-encoding",
    "user-agent",
    "vary",
    "x-http-method",
    "x-requested-with",
];

/// Returns `true` if the header cannot contain a secret. The case of its name is ignored.
pub(in crate::http) fn is_harmless(name: &str) -> bool {
    HARMLESS
        .iter()
        .any(|harmless| harmless.eq_ignore_ascii_case(name))
}

/// Returns the value of a header for `Debug`, unless it can contain a secret.
pub(in crate::http) fn shown<'v>(name: &str, value: &'v dyn Debug) -> &'v dyn Debug {
    if is_harmless(name) {
        value
    } else {
        &Hidden
    }
}

struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("<redacted>")
    }
}

/// Shows a foreign text in quotes, escaped and shortened.
pub(in crate::http) struct Quoted<'t>(pub(in crate::http) &'t str);

impl Debug for Quoted<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{}\"", Excerpt(self.0))
    }
}
