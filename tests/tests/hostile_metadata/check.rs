//! A check of a model against hostile metadata ends, and its report has no control characters.
#![allow(dead_code)] // the tests compare the models and do not use them

use crate::parse;
use graph_patch::metadata::{Csdl, Disagreement, DisagreementKind, Report};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

fn found(elements: &str, check: fn(&Csdl) -> Result<Report, Report>) -> Vec<Disagreement> {
    let report = check(&parse(elements).unwrap()).unwrap_or_else(|report| report);
    let text = report.to_string();
    assert!(
        text.chars()
            .all(|letter| !letter.is_control() || letter == '\n'),
        "{text}"
    );
    assert!(!text.contains('\u{202e}'), "{text}");
    report
        .disagreements()
        .chain(report.notes())
        .cloned()
        .collect()
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "a.t0", untyped)]
struct Node {
    #[graph(complex)]
    next: Option<Box<Node>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Link {
    next: Option<Box<Link>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "a.t0")]
struct Start {
    next: Option<Link>,
}

/// The model is recursive, and the metadata has a new type at every level.
#[test]
fn recursive_models_are_compared_to_a_limited_depth() {
    let elements: String = (0..20_000)
        .map(|index| {
            format!(
                "<ComplexType Name='t{index}'><Property Name='next' Type='a.t{}'/></ComplexType>",
                index + 1
            )
        })
        .collect();
    for found in [
        found(&elements, Csdl::check::<Node>),
        found(&elements, Csdl::check::<Start>),
    ] {
        let deepest = found
            .iter()
            .find(|it| it.service == "nests it more than 32 levels deep")
            .unwrap();
        assert_eq!(deepest.kind, DisagreementKind::NotCompared);
        assert_eq!(deepest.property.matches('/').count(), 32);
        assert!(found.len() < 100, "{}", found.len());
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "a.b")]
struct Open {
    value: Option<BTreeMap<String, serde_json::Value>>,
    name: Option<String>,
}

/// A sample of every nested property would have 100 million values.
#[test]
fn samples_of_wide_types_are_limited() {
    let nested: String = (0..9_999)
        .map(|index| format!("<Property Name='p{index}' Type='a.c'/>"))
        .collect();
    let inner: String = (0..9_999)
        .map(|index| format!("<Property Name='q{index}' Type='Edm.String'/>"))
        .collect();
    let elements = format!(
        "<ComplexType Name='b'><Property Name='value' Type='a.w'/><Property Name='name' Type='Edm.String'/></ComplexType>\
         <ComplexType Name='w'>{nested}</ComplexType><ComplexType Name='c'>{inner}</ComplexType>"
    );
    let found = found(&elements, Csdl::check::<Open>);
    assert!(found.len() < 20_000, "{}", found.len());
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    #[default]
    First,
    Unknown,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "a.b")]
struct HasEnum {
    kind: Option<Kind>,
    other: Option<i32>,
}

#[test]
fn reports_list_a_limited_number_of_members_and_escape_names() {
    let members: String = (0..10_000)
        .map(|index| format!("<Member Name='{}{index}\u{202e}'/>", "m".repeat(100)))
        .collect();
    let elements = format!(
        "<ComplexType Name='b'><Property Name='kind' Type='a.e\u{202e}'/><Property Name='other' Type='a.x\u{202e}'/></ComplexType>\
         <EnumType Name='e\u{202e}'>{members}</EnumType><ComplexType Name='x\u{202e}'/>"
    );
    let found = found(&elements, Csdl::check::<HasEnum>);
    let missing = found
        .iter()
        .find(|it| it.kind == DisagreementKind::MissingMember)
        .unwrap();
    assert!(missing.model.ends_with(" and 9800 more") && missing.model.len() < 50_000);
    for it in &found {
        assert!(
            !it.model.contains('\u{202e}') && !it.service.contains('\u{202e}'),
            "{it:?}"
        );
    }
    assert!(
        found.iter().any(|it| it.service.contains("a.x\\u{202e}")),
        "{found:?}"
    );
}
