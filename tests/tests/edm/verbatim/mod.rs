//! A `Verbatim` date keeps the received text, with the date types of chrono and jiff.

mod properties;

use crate::{assert_deserializes, assert_rejects};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use graph_patch::edm::Verbatim;
use jiff::{civil, Timestamp};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::Serialize;

/// Instants that services send.
const INSTANTS: [&str; 11] = [
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00.0000000Z",
    "1601-01-01T00:00:00Z",
    "2024-02-29T23:59:59.1234567Z",
    "2024-02-29T23:59:59.123456789012Z",
    "2024-02-29T23:59:59+01:00",
    "2024-02-29T23:59:59.0000000-08:00",
    "2024-02-29T23:59Z",
    "2016-12-31T23:59:60Z",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59.9999999Z",
];

fn assert_verbatim<T: DeserializeOwned + Serialize>(text: &str) -> Verbatim<T> {
    let json = serde_json::to_string(text).unwrap();
    let value: Verbatim<T> = serde_json::from_str(&json).unwrap();
    assert_eq!(value.text(), Some(text));
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}

#[test]
fn the_text_is_sent_as_it_was_received() {
    for text in INSTANTS {
        let jiff = assert_verbatim::<Timestamp>(text);
        assert_eq!(jiff.value().copied(), text.parse().ok(), "{text}");
        let chrono = assert_verbatim::<DateTime<Utc>>(text);
        let parsed = DateTime::parse_from_rfc3339(text).ok();
        assert_eq!(chrono.value().copied(), parsed.map(Into::into), "{text}");
        assert_verbatim::<DateTime<FixedOffset>>(text);
    }
    for text in ["0001-01-01", "9999-12-31", "-0044-03-15", "12024-01-01"] {
        assert_verbatim::<civil::Date>(text);
        assert_verbatim::<NaiveDate>(text);
    }
    for text in [
        "07:59",
        "07:59:59",
        "23:59:59.9999999",
        "00:00:00.123456789012",
    ] {
        assert_verbatim::<civil::Time>(text);
        assert_verbatim::<NaiveTime>(text);
    }
}

#[test]
fn an_instant_that_the_type_rejects_has_no_value() {
    let never = "9999-12-31T23:59:59Z";
    assert!(
        never.parse::<Timestamp>().is_err(),
        "the reason for `Verbatim`"
    );
    assert_eq!(assert_verbatim::<Timestamp>(never).value(), None);
    assert!(assert_verbatim::<DateTime<Utc>>(never).value().is_some());
}

/// The table of the guide's page about primitive types.
#[test]
fn the_date_types_alone_change_or_reject_a_text() {
    fn sent_back<T: DeserializeOwned + Serialize>(text: &str) -> Option<String> {
        let value: T = serde_json::from_value(text.into()).ok()?;
        serde_json::to_value(value)
            .unwrap()
            .as_str()
            .map(Into::into)
    }
    let (never, unset) = ("9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z");
    for (text, jiff, chrono) in [
        (never, None, Some(never)),
        (unset, Some(unset), Some(unset)),
        (
            "2024-02-29T23:59:59.1234560Z",
            Some("2024-02-29T23:59:59.123456Z"),
            Some("2024-02-29T23:59:59.123456Z"),
        ),
        (
            "2024-02-29T23:59:59.1234567Z",
            Some("2024-02-29T23:59:59.1234567Z"),
            Some("2024-02-29T23:59:59.123456700Z"),
        ),
        (
            "2024-02-29T16:00:00-08:00",
            Some("2024-03-01T00:00:00Z"),
            Some("2024-03-01T00:00:00Z"),
        ),
    ] {
        assert_eq!(sent_back::<Timestamp>(text).as_deref(), jiff);
        assert_eq!(sent_back::<DateTime<Utc>>(text).as_deref(), chrono);
        assert_eq!(
            sent_back::<Verbatim<Timestamp>>(text).as_deref(),
            Some(text)
        );
    }
}

#[test]
fn any_other_input_is_rejected() {
    assert_deserializes(&[(
        r#""1970-01-01T00:00:00Z""#,
        Verbatim::from(Timestamp::UNIX_EPOCH),
    )]);
    let errors = assert_rejects::<Verbatim<Timestamp>>(&[
        r#""never""#,
        r#""""#,
        r#""2024-02-29T23:59:59""#,
        r#""2024-02-29 23:59:59Z""#,
        r#""2024-2-29T23:59:59Z""#,
        r#""2024-02-29T23:59.5Z""#,
        r#""2024-02-29T23:59:59.Z""#,
        r#""2024-02-29T23:59:59+1:00""#,
        r#""2024-02-29T23:59:59+010000""#,
        r#""24-02-29""#,
        r#""2024-02-29-01""#,
        r#""2024-02""#,
        r#""23""#,
        r#""2024-13-99T99:99:99Z""#,
        r#""2024-00-29T23:59:59Z""#,
        r#""2024-13-29T23:59:59Z""#,
        r#""2024-02-00T23:59:59Z""#,
        r#""2024-02-32T23:59:59Z""#,
        r#""2024-02-29T24:00:00Z""#,
        r#""2024-02-29T23:60:59Z""#,
        r#""2024-02-29T23:59:61Z""#,
        r#""2024-02-29T23:59:59+24:00""#,
        r#""2024-02-29T23:59:59-01:60""#,
        r#""2024-02-29T23:59:59.1234567890123Z""#,
        r#""2024-02-29T23:59:59:59Z""#,
        r#""02024-02-29T23:59:59Z""#,
        "7",
        "null",
        "true",
        "[]",
        "{}",
    ]);
    assert_rejects::<Verbatim<Timestamp>>(&[r#""2024-02-29""#, r#""23:59:59""#]);
    assert_rejects::<Verbatim<civil::Date>>(&[
        r#""23:59:59""#,
        r#""2024-13-01""#,
        r#""2024-01-32""#,
    ]);
    assert_rejects::<Verbatim<NaiveDate>>(&[r#""2024-02-29T23:59:59Z""#, r#""23:59:59""#]);
    assert_rejects::<Verbatim<NaiveTime>>(&[
        r#""2024-02-29""#,
        r#""2024-02-29T23:59:59Z""#,
        r#""24:00""#,
        r#""23:60""#,
        r#""23:59:61""#,
    ]);
    assert_eq!(
        errors[0],
        "invalid value: string \"never\", expected a date, a time, or a date and time with an offset, like its Rust type \
         at line 1 column 7"
    );
}

proptest! {
    #[test]
    fn every_instant_round_trips(seconds in -62_135_596_800_i64..253_402_207_200, nanos in 0..1_000_000_000) {
        let instant = Timestamp::new(seconds, nanos).unwrap();
        let text = instant.to_string();
        let received = assert_verbatim::<Timestamp>(&text);
        prop_assert_eq!(received.value(), Some(&instant));
        prop_assert_eq!(&received, &instant.into());
    }
}
