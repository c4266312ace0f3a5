//! `Edm.Duration` (OData JSON Format 4.01, 7.1; `durationValue` of the ABNF; XML Schema 1.1, 3.4.27).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use core::time;
use graph_patch::edm::Duration;
use proptest::prelude::*;
use std::collections::BTreeSet;

const SECOND: i128 = 1_000_000_000_000;
const DAY: i128 = 86_400 * SECOND;

#[test]
fn a_duration_serializes_canonically() {
    let secs = Duration::from_secs;
    assert_serializes(&[
        (secs(0), r#""PT0S""#),
        (secs(1), r#""PT1S""#),
        (secs(-1), r#""-PT1S""#),
        (secs(60), r#""PT1M""#),
        (secs(3_600), r#""PT1H""#),
        (secs(86_400), r#""P1D""#),
        (secs(129_600), r#""P1DT12H""#),
        (secs(90_061), r#""P1DT1H1M1S""#),
        (secs(90_000), r#""P1DT1H""#),
        (secs(86_401), r#""P1DT1S""#),
        (secs(i64::MIN), r#""-P106751991167300DT15H30M8S""#),
        (Duration::from_nanos(1), r#""PT0.000000001S""#),
        (Duration::from_nanos(-90_500_000_000), r#""-PT1M30.5S""#),
        (Duration::from_picos(1), r#""PT0.000000000001S""#),
        (Duration::from_picos(DAY + 1), r#""P1DT0.000000000001S""#),
        (
            Duration::from_picos(60 * SECOND + SECOND / 10),
            r#""PT1M0.1S""#,
        ),
    ]);
    assert_serializes(&[(Some(secs(1)), r#""PT1S""#), (None, "null")]);
    assert_serializes(&[(vec![secs(1)], r#"["PT1S"]"#)]);
    assert_eq!(format!("{:?}", secs(-90)), "-PT1M30S");
}

#[test]
fn every_part_is_optional_but_one_is_required() {
    let secs = Duration::from_secs;
    assert_deserializes(&[
        (r#""P1D""#, secs(86_400)),
        (r#""PT1H""#, secs(3_600)),
        (r#""PT1M""#, secs(60)),
        (r#""PT1S""#, secs(1)),
        (r#""P1DT1S""#, secs(86_401)),
        (r#""PT1H1S""#, secs(3_601)),
        (r#""-P1DT1H1M1S""#, secs(-90_061)),
        (r#""PT0S""#, secs(0)),
        (r#""-P0D""#, secs(0)),
        (r#""PT36H""#, secs(129_600)),
        (r#""PT90M90S""#, secs(5_490)),
        (r#""P00001DT01H""#, secs(90_000)),
        (r#""PT0.5S""#, Duration::from_picos(SECOND / 2)),
        (r#""PT1.50S""#, Duration::from_picos(SECOND * 3 / 2)),
        // The example of the standard.
        (
            r#""P12DT23H59M59.999999999999S""#,
            Duration::from_picos(13 * DAY - 1),
        ),
        (r#""PT0.00000000000100S""#, Duration::from_picos(1)),
        (
            r#""PT170141183460469231731687303.715884105727S""#,
            Duration::from_picos(i128::MAX),
        ),
        (
            r#""-PT170141183460469231731687303.715884105728S""#,
            Duration::from_picos(i128::MIN),
        ),
    ]);
}

#[test]
fn any_other_input_is_rejected() {
    let cases = [
        r#""P1Y""#,
        r#""P1M""#,
        r#""P1W""#,
        r#""P1Y1D""#,
        r#""P""#,
        r#""PT""#,
        r#""P1DT""#,
        r#""""#,
        r#""-""#,
        r#""1D""#,
        r#""+P1D""#,
        r#""--P1D""#,
        r#""P-1D""#,
        r#""P+1D""#,
        r#""PT-1S""#,
        r#""p1d""#,
        r#""PT1s""#,
        r#""P1H""#,
        r#""P1S""#,
        r#""PT1D""#,
        r#""PT1M1H""#,
        r#""PT1S1M""#,
        r#""PT1S1S""#,
        r#""P1D1D""#,
        r#""PT1HT1M""#,
        r#""PT1""#,
        r#""P1""#,
        r#""PTS""#,
        r#""PD""#,
        r#""PT.5S""#,
        r#""PT5.S""#,
        r#""PT1.5.5S""#,
        r#""PT1.5M""#,
        r#""P1.5D""#,
        r#""PT1,5S""#,
        r#"" P1D""#,
        r#""P1D ""#,
        r#""P 1D""#,
        r#""PT1.+5S""#,
        r#""PT1.5é5555555555555S""#,
        r#""PT0.0000000000001S""#,
        r#""PT170141183460469231731687303.715884105728S""#,
        r#""P9999999999999999999999999999999999999999D""#,
        r#""P٣D""#,
        "7",
        "null",
        "[]",
        r#"{"secs":1,"nanos":0}"#,
    ];
    let errors = assert_rejects::<Duration>(&cases);
    assert_eq!(
        errors[0],
        "invalid value: string \"P1Y\", expected a duration such as `P1DT2H3M4.5S`, without years, months or weeks \
         at line 1 column 5"
    );
    assert!(errors[44].starts_with("invalid type: integer `7`, expected a duration"));
    assert_rejects::<Option<Duration>>(&[r#""P1Y""#]);
}

#[test]
fn a_duration_converts_to_and_from_that_of_core() {
    let longest = time::Duration::MAX;
    assert_eq!(Duration::from(longest).try_into(), Ok(longest));
    let error = |picos| {
        let converted = time::Duration::try_from(Duration::from_picos(picos));
        converted.unwrap_err().to_string()
    };
    assert_eq!(error(-1_000), "the duration is negative");
    assert_eq!(error(1), "the duration has a fraction of a nanosecond");
    assert_eq!(error(i128::MAX - 727), "the duration is too long");
}

#[test]
fn durations_are_negated_and_ordered() {
    let [long, short] = [Duration::from_secs(2), Duration::from_nanos(1)];
    let sorted: BTreeSet<_> = [long, -short, short, -long, Duration::default()].into();
    let sorted: Vec<_> = sorted.into_iter().collect();
    assert_eq!(sorted, [-long, -short, Duration::default(), short, long]);
    assert_eq!((-Duration::from_picos(i128::MIN)).as_picos(), i128::MAX);
}

proptest! {
    #[test]
    fn a_duration_round_trips(small in -3_000_000_000_000_000_000..3_000_000_000_000_000_000_i128, any in any::<i128>()) {
        for picos in [small, any] {
            let duration = Duration::from_picos(picos);
            let text = duration.to_string();
            prop_assert_eq!(text.parse(), Ok(duration), "{}", text);
            let json = serde_json::to_string(&duration).unwrap();
            prop_assert_eq!(&json, &format!("\"{text}\""));
            prop_assert_eq!(serde_json::from_str::<Duration>(&json).unwrap(), duration);
        }
    }

    #[test]
    fn jiff_parses_the_same_duration(nanos in any::<i32>()) {
        let text = Duration::from_nanos(i64::from(nanos) * 1_000_003).to_string();
        let span: jiff::Span = text.parse().unwrap();
        let parsed = span.to_duration(jiff::SpanRelativeTo::days_are_24_hours()).unwrap();
        prop_assert_eq!(parsed.as_nanos(), i128::from(nanos) * 1_000_003);
    }

    #[test]
    fn core_durations_round_trip(seconds in any::<u64>(), nanos in 0..1_000_000_000_u32) {
        let duration = time::Duration::new(seconds, nanos);
        prop_assert_eq!(Duration::from(duration).try_into(), Ok(duration));
    }
}
