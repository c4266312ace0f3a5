//! `Retry-After` is a delay that a caller can add to any time, or a text.

use crate::resources::{response, Task};
use graph_patch::http::{Error, RetryAfter, UpdateResponse};
use http::{HeaderMap, HeaderValue, Response};
use proptest::prelude::*;
use std::time::{Duration, Instant, SystemTime};

/// Returns the value of a 429 with these headers.
fn retry_after(values: &[&str]) -> Option<RetryAfter> {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append("Retry-After", HeaderValue::from_str(value).unwrap());
    }
    let mut response = Response::new("");
    *response.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
    *response.headers_mut() = headers;
    let error = UpdateResponse::<Task>::from_response(&response).unwrap_err();
    error.response().unwrap().retry_after().cloned()
}

#[test]
fn decimals_are_rounded_up_and_the_largest_value_counts() {
    for (values, seconds) in [
        (&["0"][..], 0),
        (&["0.249"], 1),
        (&["0.0"], 0),
        (&["1.0000001"], 2),
        (&["007"], 7),
        (&["0,120"], 120),
        (&["120, 0"], 120),
        (&["5 ,0.5,3"], 5),
        (&["5", "120"], 120),
        (&["5,"], 5),
        (&["1e2"], 100),
        (&["1.5E+1"], 15),
        (&["1e-400"], 0),
        (&["4294967295"], u32::MAX),
    ] {
        let delay = RetryAfter::Delay(Duration::from_secs(seconds.into()));
        assert_eq!(retry_after(values), Some(delay), "{values:?}");
    }
    assert_eq!(retry_after(&[]), None);
}

#[test]
fn a_delay_can_be_added_to_the_present_time() {
    let digits = "9".repeat(10_000);
    let maximum = Duration::from_secs(u32::MAX.into());
    for text in [
        "18446744073709551615",
        "18446744073709551616",
        "0,18446744073709551615",
        "4294967295.5",
        "1e999",
        "9e99999999999999999999",
        &digits,
    ] {
        let Some(RetryAfter::Delay(delay)) = retry_after(&[text]) else {
            panic!("{text} is not a delay")
        };
        assert_eq!(delay, maximum);
        let (_, _) = (Instant::now() + delay, SystemTime::now() + delay);
    }
}

#[test]
fn anything_else_is_kept_as_text() {
    for text in [
        "",
        "-1",
        "+5",
        ".5",
        "5.",
        "1e",
        "inf",
        "NaN",
        "infinity",
        "1_000",
        "0x10",
        "1 2",
        ",",
        "5,soon",
        "5s",
        "Wed, 21 Oct 2026 07:28:00 GMT",
        "1-2",
        "1.2.3",
    ] {
        assert_eq!(retry_after(&[text]), Some(RetryAfter::Date(text.into())));
    }
}

proptest! {
    #[test]
    fn any_text_is_a_delay_or_kept(text in "[ -~]{0,12}|[0-9.eE+,-]{0,8}") {
        let Some(retry_after) = retry_after(&[&text]) else { panic!() };
        match retry_after {
            RetryAfter::Delay(delay) => prop_assert!(Instant::now().checked_add(delay).is_some()),
            RetryAfter::Date(date) => prop_assert_eq!(date, text),
        }
    }

    #[test]
    fn seconds_are_exact(seconds: u32) {
        let delay = Duration::from_secs(seconds.into());
        prop_assert_eq!(retry_after(&[&seconds.to_string()]), Some(RetryAfter::Delay(delay)));
    }
}

const NOON: &str = "Sun, 06 Nov 1994 12:00:00 GMT";

fn error(status: u16, retry_after: &str) -> Error {
    let headers: &[_] = &[("Retry-After", retry_after)];
    let headers = if retry_after.is_empty() { &[] } else { headers };
    UpdateResponse::<Task>::from_response(&response(status, headers, "")).unwrap_err()
}

#[test]
fn an_error_states_the_delay_with_any_status() {
    let now = httpdate::parse_http_date(NOON).unwrap();
    let day = Duration::from_secs(86_401);
    for status in [
        301, 304, 400, 409, 412, 423, 424, 428, 429, 500, 502, 503, 504,
    ] {
        for (text, expected) in [
            ("0.249", Some(Duration::from_secs(1))),
            (NOON, Some(Duration::from_secs(0))),
            (
                "Sun, 06 Nov 1994 12:00:10 GMT",
                Some(Duration::from_secs(10)),
            ),
            ("Monday, 07-Nov-94 12:00:01 GMT", Some(day)),
            ("Mon Nov  7 12:00:01 1994", Some(day)),
            ("Sat, 05 Nov 1994 12:00:00 GMT", Some(Duration::ZERO)),
            (
                "Fri, 31 Dec 9999 23:59:59 GMT",
                Some(Duration::from_secs(u32::MAX.into())),
            ),
            ("soon", None),
            ("", None),
        ] {
            let error = error(status, text);
            assert_eq!(error.retry_delay(now), expected, "{status} {text}");
            assert_eq!(error.retry_after().is_some(), !text.is_empty());
        }
    }
}

#[test]
fn an_error_without_a_service_has_no_delay() {
    assert_eq!(Error::Unanswered.retry_after(), None);
    assert_eq!(Error::Unanswered.retry_delay(SystemTime::now()), None);
    let invalid = UpdateResponse::<Task>::from_response(&Response::new("")).unwrap_err();
    assert_eq!(invalid.retry_delay(SystemTime::now()), None);
}

proptest! {
    #[test]
    fn any_delay_can_be_added_to_any_time(text in "[ -~]{0,12}|[0-9]{0,8}|[A-Z][a-z]{2}, [0-9]{2} (Jan|Feb|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT", date in 0_u64..253_402_300_800) {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(date);
        for text in [text, httpdate::fmt_http_date(date)] {
            for now in [SystemTime::UNIX_EPOCH, SystemTime::now(), date] {
                let delay = error(503, &text).retry_delay(now).unwrap_or_default();
                prop_assert!(Instant::now().checked_add(delay).is_some());
                prop_assert!(SystemTime::now().checked_add(delay).is_some());
            }
        }
    }
}
