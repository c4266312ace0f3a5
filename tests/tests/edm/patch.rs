//! All representations as properties of a resource: set, cleared, serialized, deserialized, applied and rejected.

use graph_patch::edm::{self, Duration, Flags};
use graph_patch::{GraphPatch, Patch};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Arch {
    X86,
    X64,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Device {
    #[serde(with = "edm::double")]
    load: f64,
    #[serde(with = "edm::double")]
    limit: Option<f64>,
    #[serde(with = "edm::single")]
    ratios: Vec<f32>,
    #[serde(with = "edm::int64_string")]
    size: Option<i64>,
    #[serde(with = "edm::decimal::option")]
    price: Option<Decimal>,
    #[serde(with = "edm::binary")]
    certificate: Option<Vec<u8>>,
    delay: Option<Duration>,
    architectures: Option<Flags<Arch>>,
}

fn all_properties() -> DevicePatch {
    Device::patch()
        .load(f64::INFINITY)
        .limit(0.5)
        .ratios(vec![1.5, f32::NEG_INFINITY])
        .size(7)
        .price(Decimal::new(3495, 2))
        .certificate(b"OData".to_vec())
        .delay(Duration::from_secs(-90))
        .architectures(Flags::from([Arch::X86, Arch::X64]))
}

const BODY: &str = r#"{"load":"INF","limit":0.5,"ratios":[1.5,"-INF"],"size":"7","price":34.95,"certificate":"T0RhdGE=","delay":"-PT1M30S","architectures":"x86,x64"}"#;

#[test]
fn each_property_round_trips_in_its_representation() {
    assert_eq!(serde_json::to_string(&all_properties()).unwrap(), BODY);
    assert_eq!(
        serde_json::from_str::<DevicePatch>(BODY).unwrap(),
        all_properties()
    );
}

#[test]
fn each_nullable_property_is_cleared() {
    let patch = Device::patch()
        .limit(None)
        .size(None)
        .price(None)
        .certificate(None)
        .delay(None)
        .architectures(None);
    let body = r#"{"limit":null,"size":null,"price":null,"certificate":null,"delay":null,"architectures":null}"#;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(serde_json::from_str::<DevicePatch>(body).unwrap(), patch);
}

#[test]
fn apply_and_diff_support_every_representation() {
    let older = Device::default();
    let mut newer = older.clone();
    all_properties().apply(&mut newer);
    assert_eq!(older.diff(&newer), all_properties());
    assert!(newer.diff(&newer).is_empty());
}

// The docs of `edm::double` promise this.
#[test]
fn nan_differs_from_itself_and_is_sent_again() {
    let device = Device {
        load: f64::NAN,
        ..Device::default()
    };
    let patch = device.diff(&device);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"load":"NaN"}"#);
}

#[test]
fn an_error_names_the_property() {
    for (body, message) in [
        (
            r#"{"load":null}"#,
            "property `load`: invalid type: null, expected a number",
        ),
        (
            r#"{"load":"inf"}"#,
            "property `load`: invalid value: string \"inf\", expected a number",
        ),
        (
            r#"{"ratios":["nan"]}"#,
            "property `ratios`: invalid value: string \"nan\"",
        ),
        (
            r#"{"ratios":null}"#,
            "property `ratios`: invalid type: null, expected a sequence",
        ),
        (
            r#"{"size":1.5}"#,
            "property `size`: invalid value: floating point `1.5`, expected a 64-bit integer",
        ),
        (
            r#"{"price":"x"}"#,
            "property `price`: invalid value: string \"x\", expected a decimal",
        ),
        (
            r#"{"certificate":"T0Rh dGE="}"#,
            "property `certificate`: invalid base64: unexpected ' ' at byte 4",
        ),
        (
            r#"{"delay":"P1Y"}"#,
            "property `delay`: invalid value: string \"P1Y\", expected a duration",
        ),
        (
            r#"{"architectures":""}"#,
            "property `architectures`: invalid value: string \"\", expected comma-separated names",
        ),
    ] {
        let error = serde_json::from_str::<DevicePatch>(body)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(message), "{body}: {error}");
        assert!(error.contains(" at line 1 column "), "{error}");
    }
}

// The docs of `edm` state this rule of serde: a nullable field with a `with` module is required unless it has `default`.
#[test]
fn a_resource_without_a_nullable_property_deserializes_if_the_field_has_default() {
    #[derive(Debug, PartialEq, Deserialize, GraphPatch)]
    #[graph(untyped)]
    struct Reading {
        #[serde(default, with = "edm::double")]
        limit: Option<f64>,
        #[serde(with = "edm::double")]
        load: Option<f64>,
    }

    let error = serde_json::from_str::<Reading>("{}").unwrap_err();
    assert!(
        error.to_string().starts_with("missing field `load`"),
        "{error}"
    );
    assert_eq!(
        serde_json::from_str::<Reading>(r#"{"load":null}"#).unwrap(),
        Reading {
            limit: None,
            load: None
        }
    );
    assert_eq!(
        serde_json::from_str::<ReadingPatch>("{}").unwrap(),
        Reading::patch()
    );
}
