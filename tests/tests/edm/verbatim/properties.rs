//! A property of type `Verbatim`: its setter, and how `diff` compares its values.

use super::assert_verbatim;
use chrono::{DateTime, FixedOffset, Utc};
use graph_patch::edm::Verbatim;
use graph_patch::{GraphPatch, Patch};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "camelCase")]
#[graph(untyped)]
struct License {
    expires: Option<Verbatim<Timestamp>>,
    starts: Verbatim<DateTime<Utc>>,
    renewed: Vec<Verbatim<DateTime<FixedOffset>>>,
}

#[test]
fn a_resource_with_such_an_instant_is_read_and_sent_back_unchanged() {
    let body = concat!(
        r#"{"expires":"9999-12-31T23:59:59Z","starts":"2024-02-29T23:59:59.1234567Z","#,
        r#""renewed":["0001-01-01T00:00:00+01:00"]}"#
    );
    let license: License = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::to_string(&license).unwrap(), body);
    assert!(license.diff(&license.clone()).is_empty());
    let patch = LicensePatch::from(license.clone());
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    let received: LicensePatch = serde_json::from_str(body).unwrap();
    assert_eq!(received, patch);

    let renewed = License {
        expires: Some(Timestamp::UNIX_EPOCH.into()),
        ..license.clone()
    };
    let patch = license.diff(&renewed);
    assert_eq!(patch, License::patch().expires(Timestamp::UNIX_EPOCH));
    let serialized = serde_json::to_string(&patch).unwrap();
    assert_eq!(serialized, r#"{"expires":"1970-01-01T00:00:00Z"}"#);
}

#[test]
fn a_setter_accepts_the_date_type() {
    let epoch = DateTime::<Utc>::UNIX_EPOCH;
    let patch = License::patch().starts(epoch).expires(None);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"expires":null,"starts":"1970-01-01T00:00:00Z"}"#
    );
    let patch = patch.expires(Timestamp::UNIX_EPOCH);
    assert_eq!(patch.expires.flatten().unwrap().text(), None);
}

#[test]
fn values_are_compared_and_texts_if_there_is_no_value() {
    let of = |text: &str| assert_verbatim::<Timestamp>(text);
    assert_eq!(of("1970-01-01T00:00:00Z"), Timestamp::UNIX_EPOCH.into());
    assert_eq!(
        of("1970-01-01T00:00:00.0000000Z"),
        of("1970-01-01T01:00:00+01:00")
    );
    assert_ne!(
        of("1970-01-01T00:00:00.0000001Z"),
        of("1970-01-01T00:00:00Z")
    );
    assert_eq!(of("9999-12-31T23:59:59Z"), of("9999-12-31T23:59:59Z"));
    assert_ne!(of("9999-12-31T23:59:59Z"), of("9999-12-31T23:59:59.9Z"));
    assert_ne!(of("9999-12-31T23:59:59Z"), of("1970-01-01T00:00:00Z"));

    let [older, newer] = ["1", "2"].map(|last| License {
        starts: assert_verbatim(&format!("1970-01-01T00:00:00.00000000000{last}Z")),
        ..License::default()
    });
    assert!(older.diff(&newer).is_empty(), "chrono has nanoseconds");
}
