//! A check that denies notes, and differences that a test allows.

use super::service;
use graph_patch::metadata::{DisagreementKind, Report};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(GraphPatch)]
#[graph(type = "example.library.person")]
struct Person {
    #[graph(key)]
    id: String,
    nam: Option<String>,
    name: String,
}

#[derive(GraphPatch)]
#[graph(type = "example.library.person")]
struct Named {
    #[graph(key)]
    id: String,
    name: String,
}

#[test]
fn a_strict_check_fails_on_a_note() {
    assert!(service().check::<Named>().is_ok());
    let report = service().check::<Named>().and_then(Report::strict);
    assert_eq!(
        report.unwrap_err().to_string(),
        "the model of `#example.library.person` and the metadata agree, but the check denies notes\n  \
         note: `name`: the model cannot set null, the service declares it as nullable"
    );
}

#[test]
fn a_strict_check_passes_without_the_allowed_note() {
    let report = service().report::<Named>();
    let report = report.allow("name", DisagreementKind::NotNull).strict();
    assert_eq!(
        report.unwrap().to_string(),
        "the model of `#example.library.person` and the metadata agree"
    );
}

#[test]
fn an_allowed_disagreement_is_not_an_error() {
    let allowed = |property, kind| service().report::<Person>().allow(property, kind);
    assert!(allowed("nam", DisagreementKind::Unknown)
        .into_result()
        .is_ok());
    assert!(allowed("nam", DisagreementKind::Unknown).strict().is_err());
    assert!(allowed("name", DisagreementKind::Unknown)
        .into_result()
        .is_err());
    assert!(allowed("nam", DisagreementKind::Null)
        .into_result()
        .is_err());
}

/// A complex value with every property of the declared type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Chapter {
    heading: String,
    next: Option<Box<Chapter>>,
    parts: Vec<Chapter>,
}

#[test]
fn a_forgotten_complex_is_a_disagreement_unless_the_test_allows_it() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        first: Chapter,
    }
    let report = service().check::<Shelf>().unwrap_err();
    let found: Vec<_> = { report.disagreements() }
        .map(|found| (found.property.as_str(), found.kind))
        .collect();
    assert_eq!(found, [("first", DisagreementKind::ReplacedComplex)]);
    let allowed = report.allow("first", DisagreementKind::ReplacedComplex);
    assert!(allowed.strict().is_ok());
}

#[test]
fn a_field_states_that_a_complex_value_is_replaced() {
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        #[graph(replace)]
        first: Chapter,
    }
    assert!(service().report::<Shelf>().strict().is_ok());
    assert!(Shelf::PROPERTIES.iter().all(|property| property.replaced));
}

#[test]
fn a_replaced_value_is_compared_as_without_the_attribute() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    #[serde(default)]
    struct Address {
        city: Option<String>,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.shelf")]
    struct Shelf {
        #[graph(replace)]
        address: Option<Address>,
    }
    let report = service().report::<Shelf>();
    let found: Vec<_> = report.disagreements().map(|found| found.kind).collect();
    assert_eq!(found, [DisagreementKind::Null]);
    assert!(report
        .notes()
        .all(|note| note.kind == DisagreementKind::ResetProperty));
    assert_eq!(report.notes().count(), 2);
}

#[test]
fn a_forgotten_complex_on_an_enum_of_types_is_a_disagreement() {
    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "@odata.type")]
    enum Event {
        #[serde(rename = "#example.library.lending")]
        Lending { at: String, days: i32 },
        #[serde(rename = "#example.library.return")]
        Return { at: String, fee: Option<f64> },
        #[serde(rename = "#example.library.loss")]
        Loss { at: String, fee: Option<f64> },
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.visit")]
    struct Visit {
        last: Option<Event>,
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.visit")]
    struct Replaced {
        #[graph(replace)]
        last: Option<Event>,
    }
    let report = service().report::<Visit>();
    let found: Vec<_> = { report.disagreements() }
        .map(|found| (found.property.as_str(), found.kind))
        .collect();
    assert_eq!(found, [("last", DisagreementKind::ReplacedComplex)]);
    assert!(service().report::<Replaced>().into_result().is_ok());
}
