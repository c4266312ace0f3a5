//! Dates and times with chrono, jiff and time, and the pitfalls that the docs of `edm` list.
//!
//! [OData JSON Format 4.01, 7.1; ABNF `date`, `timeOfDayValue` and `dateTimeOffsetValue`]

use graph_patch::{GraphPatch, Patch};

const BODY: &str =
    r#"{"day":"2024-02-29","open":"07:59:59.5","seen":"2024-02-29T23:59:59.1234567Z"}"#;
const NULLS: &str = r#"{"day":null,"open":null,"seen":null}"#;

/// Asserts that the body and nulls round-trip, and that an instant without an offset is rejected.
fn assert_round_trip<P: Patch + std::fmt::Debug>(body: &str) {
    for body in [body, NULLS] {
        let patch: P = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    }
    let local = r#"{"seen":"2024-02-29T23:59:59"}"#;
    let error = serde_json::from_str::<P>(local).unwrap_err();
    assert!(
        error.to_string().starts_with("property `seen`: "),
        "{error}"
    );
}

mod with_chrono {
    use super::*;
    use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, Utc};

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Shop {
        day: Option<NaiveDate>,
        open: Option<NaiveTime>,
        seen: Option<DateTime<Utc>>,
    }

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Visit {
        day: Option<NaiveDate>,
        open: Option<NaiveTime>,
        seen: Option<DateTime<FixedOffset>>,
    }

    #[test]
    fn its_types_round_trip_odata_values() {
        // chrono serializes 3, 6 or 9 fraction digits.
        assert_round_trip::<ShopPatch>(&BODY.replace("59.5", "59.500").replace("4567Z", "456700Z"));
        assert_round_trip::<VisitPatch>(
            &BODY.replace("59.5", "59.500").replace("34567Z", "3+01:00"),
        );
        assert!(serde_json::from_str::<ShopPatch>(BODY).is_ok());
    }

    #[test]
    fn fraction_digits_can_be_truncated() {
        let now = DateTime::from_timestamp_nanos(1_123_456_789);
        assert_eq!(
            serde_json::to_string(&now).unwrap(),
            r#""1970-01-01T00:00:01.123456789Z""#
        );
        let truncated = now.trunc_subsecs(6);
        assert_eq!(
            serde_json::to_string(&truncated).unwrap(),
            r#""1970-01-01T00:00:01.123456Z""#
        );
    }

    #[test]
    fn a_naive_instant_has_no_offset() {
        let naive = NaiveDateTime::default();
        assert_eq!(
            serde_json::to_string(&naive).unwrap(),
            r#""1970-01-01T00:00:00""#
        );
    }
}

mod with_jiff {
    use super::*;
    use jiff::civil::{Date, DateTime, Time};
    use jiff::tz::TimeZone;
    use jiff::{Timestamp, Unit};

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Shop {
        day: Option<Date>,
        open: Option<Time>,
        seen: Option<Timestamp>,
    }

    #[test]
    fn its_types_round_trip_odata_values() {
        assert_round_trip::<ShopPatch>(BODY);
        let offset = r#"{"seen":"2024-02-29T23:59:59+01:00"}"#;
        assert!(serde_json::from_str::<ShopPatch>(offset).is_ok());
    }

    #[test]
    fn fraction_digits_can_be_truncated() {
        let now = Timestamp::from_nanosecond(1_123_456_789).unwrap();
        assert_eq!(
            serde_json::to_string(&now).unwrap(),
            r#""1970-01-01T00:00:01.123456789Z""#
        );
        let truncated = now.round(Unit::Microsecond).unwrap();
        assert_eq!(
            serde_json::to_string(&truncated).unwrap(),
            r#""1970-01-01T00:00:01.123457Z""#
        );
    }

    #[test]
    fn a_civil_instant_has_no_offset_and_a_zoned_one_appends_the_zone_name() {
        let civil = DateTime::constant(2024, 2, 29, 1, 2, 3, 0);
        assert_eq!(
            serde_json::to_string(&civil).unwrap(),
            r#""2024-02-29T01:02:03""#
        );
        let zoned = Timestamp::UNIX_EPOCH.to_zoned_datetime(TimeZone::UTC);
        assert_eq!(
            serde_json::to_string(&zoned).unwrap(),
            r#""1970-01-01T00:00:00+00:00[UTC]""#
        );
    }
}

mod with_time {
    use super::*;
    use time::macros::datetime;
    use time::{Date, OffsetDateTime, Time};

    time::serde::format_description!(day, Date, "[year]-[month]-[day]");
    time::serde::format_description!(open, Time, "[hour]:[minute]:[second].[subsecond]");

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Shop {
        #[serde(with = "day::option")]
        day: Option<Date>,
        #[serde(with = "open::option")]
        open: Option<Time>,
        #[serde(with = "time::serde::rfc3339::option")]
        seen: Option<OffsetDateTime>,
    }

    #[test]
    fn its_types_round_trip_odata_values_with_an_attribute() {
        assert_round_trip::<ShopPatch>(BODY);
        let offset = r#"{"seen":"2024-02-29T23:59:59+01:00"}"#;
        assert!(serde_json::from_str::<ShopPatch>(offset).is_ok());
    }

    #[test]
    fn its_types_serialize_as_arrays_without_an_attribute() {
        let date = datetime!(2024-02-29 1:02:03 UTC);
        assert_eq!(
            serde_json::to_string(&date).unwrap(),
            "[2024,60,1,2,3,0,0,0,0]"
        );
        assert_eq!(serde_json::to_string(&date.date()).unwrap(), "[2024,60]");
    }

    #[test]
    fn fraction_digits_can_be_truncated() {
        let now = OffsetDateTime::from_unix_timestamp_nanos(1_123_456_789).unwrap();
        let serialized = |instant: OffsetDateTime| {
            let mut json = Vec::new();
            time::serde::rfc3339::serialize(&instant, &mut serde_json::Serializer::new(&mut json))
                .unwrap();
            String::from_utf8(json).unwrap()
        };
        assert_eq!(serialized(now), r#""1970-01-01T00:00:01.123456789Z""#);
        assert_eq!(
            serialized(now.truncate_to_microsecond()),
            r#""1970-01-01T00:00:01.123456Z""#
        );
    }
}

// The docs of `edm` list these instants, which the standard allows and some crates reject.
mod instants_that_some_crates_reject {
    use chrono::{DateTime, Utc};
    use jiff::Timestamp;
    use serde::Deserialize;
    use time::OffsetDateTime;

    #[derive(Deserialize)]
    #[allow(dead_code)]
    struct TimeInstant(#[serde(with = "time::serde::rfc3339")] OffsetDateTime);

    fn accepted_by_chrono_jiff_time(json: &str) -> [bool; 3] {
        [
            serde_json::from_str::<DateTime<Utc>>(json).is_ok(),
            serde_json::from_str::<Timestamp>(json).is_ok(),
            serde_json::from_str::<TimeInstant>(json).is_ok(),
        ]
    }

    #[test]
    fn only_jiff_accepts_an_instant_without_seconds() {
        assert_eq!(
            accepted_by_chrono_jiff_time(r#""2024-02-29T23:59Z""#),
            [false, true, false]
        );
    }

    #[test]
    fn chrono_and_time_truncate_twelve_fraction_digits() {
        let json = r#""2024-02-29T23:59:59.123456789012Z""#;
        assert_eq!(accepted_by_chrono_jiff_time(json), [true, false, true]);
        let truncated: DateTime<Utc> = serde_json::from_str(json).unwrap();
        let TimeInstant(also_truncated) = serde_json::from_str(json).unwrap();
        assert_eq!(truncated.timestamp_subsec_nanos(), 123_456_789);
        assert_eq!(also_truncated.nanosecond(), 123_456_789);
    }
}
