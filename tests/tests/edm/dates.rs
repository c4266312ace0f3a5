//! `Edm.Date`, `Edm.TimeOfDay` and `Edm.DateTimeOffset` by chrono, jiff and time, as the page of `edm` has them, and
//! their traps (OData JSON Format 4.01, 7.1; `date`, `timeOfDayValue` and `dateTimeOffsetValue` of the ABNF).

use graph_patch::{GraphPatch, Patch};

const BODY: &str =
    r#"{"day":"2024-02-29","open":"07:59:59.5","seen":"2024-02-29T23:59:59.1234567Z"}"#;
const NULLS: &str = r#"{"day":null,"open":null,"seen":null}"#;

/// The body is read and written again, as nulls are, and an instant without offset is refused.
fn holds<P: Patch + std::fmt::Debug>(body: &str) {
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
    fn they_are_what_odata_has() {
        // It writes 3, 6 or 9 digits.
        holds::<ShopPatch>(&BODY.replace("59.5", "59.500").replace("4567Z", "456700Z"));
        holds::<VisitPatch>(&BODY.replace("59.5", "59.500").replace("34567Z", "3+01:00"));
        assert!(serde_json::from_str::<ShopPatch>(BODY).is_ok());
    }

    #[test]
    fn digits_of_a_second_are_cut() {
        let now = DateTime::from_timestamp_nanos(1_123_456_789);
        assert_eq!(
            serde_json::to_string(&now).unwrap(),
            r#""1970-01-01T00:00:01.123456789Z""#
        );
        let cut = now.trunc_subsecs(6);
        assert_eq!(
            serde_json::to_string(&cut).unwrap(),
            r#""1970-01-01T00:00:01.123456Z""#
        );
    }

    #[test]
    fn a_naive_one_has_no_offset() {
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
    fn they_are_what_odata_has() {
        holds::<ShopPatch>(BODY);
        let offset = r#"{"seen":"2024-02-29T23:59:59+01:00"}"#;
        assert!(serde_json::from_str::<ShopPatch>(offset).is_ok());
    }

    #[test]
    fn digits_of_a_second_are_cut() {
        let now = Timestamp::from_nanosecond(1_123_456_789).unwrap();
        assert_eq!(
            serde_json::to_string(&now).unwrap(),
            r#""1970-01-01T00:00:01.123456789Z""#
        );
        let cut = now.round(Unit::Microsecond).unwrap();
        assert_eq!(
            serde_json::to_string(&cut).unwrap(),
            r#""1970-01-01T00:00:01.123457Z""#
        );
    }

    #[test]
    fn a_civil_one_has_no_offset_and_a_zoned_one_a_name_behind_it() {
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
    fn they_are_what_odata_has_with_an_attribute() {
        holds::<ShopPatch>(BODY);
        let offset = r#"{"seen":"2024-02-29T23:59:59+01:00"}"#;
        assert!(serde_json::from_str::<ShopPatch>(offset).is_ok());
    }

    #[test]
    fn without_one_they_are_arrays() {
        let date = datetime!(2024-02-29 1:02:03 UTC);
        assert_eq!(
            serde_json::to_string(&date).unwrap(),
            "[2024,60,1,2,3,0,0,0,0]"
        );
        assert_eq!(serde_json::to_string(&date.date()).unwrap(), "[2024,60]");
    }

    #[test]
    fn digits_of_a_second_are_cut() {
        let now = OffsetDateTime::from_unix_timestamp_nanos(1_123_456_789).unwrap();
        let written = |instant: OffsetDateTime| {
            let mut json = Vec::new();
            time::serde::rfc3339::serialize(&instant, &mut serde_json::Serializer::new(&mut json))
                .unwrap();
            String::from_utf8(json).unwrap()
        };
        assert_eq!(written(now), r#""1970-01-01T00:00:01.123456789Z""#);
        assert_eq!(
            written(now.truncate_to_microsecond()),
            r#""1970-01-01T00:00:01.123456Z""#
        );
    }
}

// What the page of `edm` says of the standard's forms that not every crate reads.
mod forms_that_few_read {
    use chrono::{DateTime, Utc};
    use jiff::Timestamp;
    use serde::Deserialize;
    use time::OffsetDateTime;

    #[derive(Deserialize)]
    #[allow(dead_code)]
    struct OfTime(#[serde(with = "time::serde::rfc3339")] OffsetDateTime);

    fn readers(json: &str) -> [bool; 3] {
        [
            serde_json::from_str::<DateTime<Utc>>(json).is_ok(),
            serde_json::from_str::<Timestamp>(json).is_ok(),
            serde_json::from_str::<OfTime>(json).is_ok(),
        ]
    }

    #[test]
    fn seconds_may_be_left_out() {
        assert_eq!(readers(r#""2024-02-29T23:59Z""#), [false, true, false]);
    }

    #[test]
    fn twelve_digits_of_a_second() {
        let json = r#""2024-02-29T23:59:59.123456789012Z""#;
        assert_eq!(readers(json), [true, false, true]);
        let cut: DateTime<Utc> = serde_json::from_str(json).unwrap();
        let OfTime(also_cut) = serde_json::from_str(json).unwrap();
        assert_eq!(cut.timestamp_subsec_nanos(), 123_456_789);
        assert_eq!(also_cut.nanosecond(), 123_456_789);
    }
}
