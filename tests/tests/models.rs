//! Models that `codegen` generates: they compile, agree with the metadata, and do not change unnoticed.
//! `UPDATE_MODELS=1 cargo test --test models` generates them again.
#![allow(dead_code)] // the tests compare the models and do not use them

#[path = "metadata/generated_book.rs"]
mod book;
#[path = "metadata/generated_measurements.rs"]
mod measurements;
#[path = "metadata/generated_task.rs"]
mod task;
#[path = "metadata/generated_unusual_names.rs"]
mod unusual_names;

use graph_patch::codegen::{Config, Error};
use graph_patch::metadata::{Csdl, DisagreementKind, Report};
use graph_patch::{GraphPatch, Patch};
use serde_json::json;
use std::{env, fs, path::Path};

fn csdl(name: &str) -> Csdl {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/metadata")
        .join(name);
    Csdl::parse(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The generated model of a type.
fn generate(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl)
}

/// Compares the generated model of a type with `metadata/FILE`.
fn assert_generated(csdl: &Csdl, name: &str, file: &str) {
    let generated = generate(csdl, name).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/metadata")
        .join(file);
    if env::var_os("UPDATE_MODELS").is_some() {
        fs::write(&path, &generated).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        generated == expected,
        "{file} differs from the generated model:\n{generated}"
    );
}

fn note_kinds(report: &Report) -> Vec<(&str, DisagreementKind)> {
    let notes = report.notes();
    notes
        .map(|found| (found.property.as_str(), found.kind))
        .collect()
}

#[test]
fn a_model_of_the_library_service() {
    let csdl = csdl("service.csdl");
    assert_generated(&csdl, "example.library.book", "generated_book.rs");
    let report = csdl.check::<book::Book>().unwrap();
    assert_eq!(
        note_kinds(&report),
        [("loan/fee", DisagreementKind::Undeclared)]
    );
}

#[test]
fn a_model_of_every_primitive_type() {
    let csdl = csdl("service.csdl");
    let name = "example.library.measurements";
    assert_generated(&csdl, name, "generated_measurements.rs");
    let report = csdl.check::<measurements::Measurements>().unwrap();
    assert_eq!(note_kinds(&report), []);
}

#[test]
fn a_model_with_unusual_names() {
    let csdl = csdl("unusual_names.csdl");
    assert_generated(&csdl, "odd.self", "generated_unusual_names.rs");
    let report = csdl.check::<unusual_names::OddSelf>().unwrap();
    assert_eq!(note_kinds(&report), []);
}

#[test]
fn a_model_with_open_types() {
    let csdl = csdl("dynamic.csdl");
    assert_generated(&csdl, "example.plan.task", "generated_task.rs");
    let report = csdl.check::<task::Task>().unwrap();
    assert_eq!(note_kinds(&report), []);
}

#[test]
fn dynamic_properties_of_a_generated_model_are_merged() {
    let read = |checked: bool| -> task::Task {
        let step = json!({"@odata.type": "#example.plan.step", "title": "t", "isChecked": checked});
        serde_json::from_value(json!({"@odata.etag": "1", "id": "7", "steps": {
            "@odata.type": "#example.plan.steps", "95e2": step,
        }}))
        .unwrap()
    };
    let patch = read(false).diff(&read(true));
    let step = json!({"@odata.type": "#example.plan.step", "isChecked": true});
    let steps = json!({"@odata.type": "#example.plan.steps", "95e2": step});
    let expected = json!({"@odata.type": "#example.plan.task", "steps": steps});
    assert_eq!(serde_json::to_value(&patch).unwrap(), expected);
    let mut patched = read(false);
    patch.apply(&mut patched);
    assert_eq!(patched, read(true));
}

/// The generated enum has a variant for types that the metadata lacks.
#[test]
fn a_value_of_any_other_type_is_kept() {
    let read = |event: &serde_json::Value| -> unusual_names::OddSelf {
        serde_json::from_value(json!({"ID": "7", "event": event})).unwrap()
    };
    let funeral = json!({"@odata.type": "#odd.funeral", "cause": null, "base": null, "hymns": ["b"], "site": "x"});
    let other = read(&funeral);
    let unusual_names::odd::Event::Other(event) = &other.event else {
        panic!("{other:?}")
    };
    assert_eq!(event.odata_type, "#odd.funeral");
    let serialized = serde_json::to_value(&other.event).unwrap();
    for (name, value) in funeral.as_object().unwrap() {
        assert_eq!(serialized.get(name), Some(value));
    }
    let mut changed = funeral.clone();
    changed["hymns"] = json!([]);
    let patch = other.diff(&read(&changed));
    let body = serde_json::to_value(&patch).unwrap();
    assert_eq!(body["event"], json!({"hymns": []}));
    let mut patched = other.clone();
    patch.apply(&mut patched);
    assert_eq!(patched, read(&changed));
}

#[test]
fn a_type_without_number_sign_is_deserialized() {
    let birth = json!({"@odata.type": "odd.birth", "weight": 3.5});
    let event: unusual_names::odd::Event = serde_json::from_value(birth).unwrap();
    let unusual_names::odd::Event::Birth(birth) = event else {
        panic!("{event:?}")
    };
    assert_eq!(
        birth,
        unusual_names::odd::Birth {
            weight: 3.5,
            ..unusual_names::odd::Birth::default()
        }
    );
}

#[test]
fn a_generated_model_is_deserialized_and_patched() {
    let mut read: unusual_names::OddSelf = serde_json::from_str(
        r##"{"ID": "7", "self": "a", "event": {"@odata.type": "#odd.birth", "weight": 3.5}}"##,
    )
    .unwrap();
    let weight = unusual_names::odd::Birth::patch().weight(4.0);
    unusual_names::OddSelf::patch()
        .event(unusual_names::odd::EventPatch::from(weight))
        .self_(None)
        .apply(&mut read);
    let unusual_names::odd::Event::Birth(birth) = read.event else {
        panic!("{read:?}")
    };
    assert_eq!(
        (read.id.as_str(), read.self_, birth.weight),
        ("7", None, 4.0)
    );
}

/// A change of type keeps the properties of the nearest common base type and resets all others.
#[test]
fn a_change_of_type_keeps_shared_properties() {
    for (odata_type, changed) in [
        (
            "#odd.party",
            json!({"guests": ["Ada"], "after": null, "motto": "Sea"}),
        ),
        ("#odd.birth", json!({"weight": 0.0})),
        // Beside dynamic properties, serde requires one flat struct instead of a flattened base.
        (
            "#odd.wake",
            json!({"guests": [], "after": null, "solemn": false}),
        ),
    ] {
        let site = json!({"site": "Oslo", "last": null});
        let mut event: unusual_names::odd::Event = serde_json::from_value(json!({
            "@odata.type": "#odd.carnival", "base": site, "guests": ["Ada"], "motto": "Sea",
        }))
        .unwrap();
        let patch: unusual_names::odd::EventPatch =
            serde_json::from_value(json!({"@odata.type": odata_type})).unwrap();
        patch.apply(&mut event);

        let mut expected = json!({"@odata.type": odata_type, "base": site, "cause": null});
        let changed = changed.as_object().unwrap().clone();
        expected.as_object_mut().unwrap().extend(changed);
        assert_eq!(serde_json::to_value(&event).unwrap(), expected);
    }
}

/// Declared properties, including inherited ones, are not dynamic.
#[test]
fn a_derived_type_that_opens_has_dynamic_properties_of_its_own() {
    let wake = json!({
        "@odata.type": "#odd.wake", "cause": null, "base": null, "guests": ["Ada"], "after": null, "solemn": true, "hymn": "Abide",
    });
    let read: unusual_names::odd::Event = serde_json::from_value(wake.clone()).unwrap();
    let unusual_names::odd::Event::Wake(of) = &read else {
        panic!("{read:?}")
    };
    assert!(of.more.keys().eq(["hymn"]));
    assert_eq!(serde_json::to_value(&read).unwrap(), wake);
    let patch = unusual_names::odd::EventPatch::from(read);
    assert_eq!(serde_json::to_value(&patch).unwrap(), wake);
}

#[test]
fn types_that_are_not_resources_are_rejected() {
    let csdl = csdl("unusual_names.csdl");
    for (name, message) in [
        (
            "odd.string",
            "`odd.string` is an enumeration type, expected an entity or complex type that uses it",
        ),
        (
            "odd.nothing",
            "`odd.nothing` is abstract and has no derived type that is not abstract; add the document that declares one",
        ),
        (
            "odd.mark",
            "`odd.mark` is a type definition of `Edm.String`, expected an entity or complex type",
        ),
        (
            "odd.thingPath",
            "the metadata has no type `odd.thingPath`; did you mean `odd.thingPatch`?",
        ),
        (
            "self",
            "the metadata has no type `self`; did you mean `odd.self`?",
        ),
        ("odd.unlikeAny", "the metadata has no type `odd.unlikeAny`"),
    ] {
        assert_eq!(generate(&csdl, name).unwrap_err().to_string(), message);
    }
}
