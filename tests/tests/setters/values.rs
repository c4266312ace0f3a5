//! The values that a setter accepts.

use crate::{File, FilePatch, Owner, OwnerPatch, State};
use graph_patch::{GraphPatch, IntoProperty};
use serde_json::json;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[test]
fn a_string_property_accepts_str_and_string() {
    let done = Some(String::from("done"));
    assert_eq!(File::patch().name("done").name, done);
    assert_eq!(File::patch().name(String::from("done")).name, done);
    assert_eq!(File::patch().name(format!("do{}", "ne")).name, done);

    let done = Some(done);
    assert_eq!(File::patch().note("done").note, done);
    assert_eq!(File::patch().note(String::from("done")).note, done);
    let borrowed = String::from("done");
    assert_eq!(File::patch().note(borrowed.as_str()).note, done);
    assert_eq!(File::patch().r#match("done").r#match, done);
}

#[test]
fn none_sets_null_and_some_sets_the_value() {
    assert_eq!(File::patch().note(None).note, Some(None));
    assert_eq!(
        File::patch().note(Some(String::from("done"))).note,
        Some(Some(String::from("done")))
    );
    assert_eq!(File::patch().mode(None).mode, Some(None));
    assert_eq!(File::patch().mode(Some(5)).mode, Some(Some(5)));
    assert_eq!(File::patch().starred(None).starred, Some(None));
    assert_eq!(File::patch().last_state(None).last_state, Some(None));
    assert_eq!(File::patch().aliases(None).aliases, Some(None));
    assert_eq!(File::patch().hash(None).hash, Some(None));
    assert_eq!(File::patch().title(None).title, Some(None));
    assert_eq!(File::patch().editor(None).editor, Some(None));
    assert_eq!(File::patch().parent(None).parent, Some(None));
}

#[test]
fn a_nullable_property_accepts_an_option() {
    let some_note: Option<String> = Some("done".into());
    let no_mode: Option<u16> = None;
    let file = File {
        note: some_note.clone(),
        ..File::default()
    };
    let patch = File::patch()
        .note(some_note)
        .mode(no_mode)
        .aliases(file.aliases)
        .last_state("Sent".parse::<u8>().ok().map(|_| State::Sent));
    assert_eq!(patch.note, Some(file.note));
    assert_eq!(patch.mode, Some(None));
    assert_eq!(patch.aliases, Some(None));
    assert_eq!(patch.last_state, Some(None));
}

#[test]
fn a_literal_has_the_type_of_its_property() {
    let patch = File::patch()
        .size(5)
        .mode(5)
        .ratio(0.5)
        .weight(0.5)
        .hidden(true)
        .starred(false)
        .letter('x');
    assert_eq!(patch.size, Some(5_i64));
    assert_eq!(patch.mode, Some(Some(5_u16)));
    assert_eq!(patch.ratio, Some(0.5_f64));
    assert_eq!(patch.weight, Some(Some(0.5_f32)));
    assert_eq!(patch.hidden, Some(true));
    assert_eq!(patch.starred, Some(Some(false)));
    assert_eq!(patch.letter, Some(Some('x')));
    assert_eq!(File::patch().size(-5).size(i64::MIN).size, Some(i64::MIN));
    assert_eq!(File::patch().size(i64::from(1_u8)).size, Some(1));
}

#[test]
fn an_enum_property_accepts_a_member_also_if_nullable() {
    let patch = File::patch().state(State::Sent).last_state(State::Sent);
    assert_eq!(patch.state, Some(State::Sent));
    assert_eq!(patch.last_state, Some(Some(State::Sent)));
}

#[test]
fn a_collection_property_accepts_a_complete_collection() {
    let tags = vec![String::from("a")];
    let patch = File::patch()
        .tags(tags.clone())
        .aliases(tags.clone())
        .counts(BTreeMap::from([("a".into(), 1)]));
    assert_eq!(patch.tags, Some(tags.clone()));
    assert_eq!(patch.aliases, Some(Some(tags)));
    assert_eq!(patch.counts, Some(BTreeMap::from([("a".into(), 1)])));
    assert_eq!(File::patch().tags(vec![]).tags, Some(vec![]));
    assert_eq!(
        File::patch().tags(Vec::new()).aliases(Vec::new()).aliases,
        Some(Some(vec![]))
    );
    let collected = File::patch().tags(["a", "b"].map(String::from).to_vec());
    assert_eq!(collected.tags.unwrap().len(), 2);
}

#[test]
fn a_property_of_any_other_type_accepts_its_value() {
    let patch = File::patch()
        .hash(vec![1, 2].into_boxed_slice())
        .title(Cow::Borrowed("done"))
        .extra(json!({ "a": 1 }));
    assert_eq!(patch.hash, Some(Some(Box::from([1, 2]))));
    assert_eq!(patch.title, Some(Some(Cow::from("done"))));
    assert_eq!(patch.extra, Some(Some(json!({ "a": 1 }))));
}

#[test]
fn a_complex_property_accepts_a_patch_boxed_or_not() {
    let owner = || Owner::patch().name("Ann");
    assert_eq!(File::patch().owner(owner()).owner, Some(owner()));
    assert_eq!(File::patch().editor(owner()).editor, Some(Some(owner())));
    assert_eq!(
        File::patch().editor(Some(owner())).editor,
        Some(Some(owner()))
    );

    let boxed = Some(Box::new(owner()));
    assert_eq!(File::patch().boxed(owner()).boxed, boxed);
    assert_eq!(File::patch().boxed(Box::new(owner())).boxed, boxed);

    let parent = || File::patch().size(5);
    let boxed = Some(Some(Box::new(parent())));
    assert_eq!(File::patch().parent(parent()).parent, boxed);
    assert_eq!(File::patch().parent(Box::new(parent())).parent, boxed);
    assert_eq!(File::patch().parent(Some(Box::new(parent()))).parent, boxed);
}

#[test]
fn a_complex_property_accepts_a_complete_value_as_a_patch() {
    let owner = Owner { name: None, age: 5 };
    assert_eq!(
        File::patch().owner(OwnerPatch::from(owner.clone())).owner,
        Some(Owner::patch().name(None).age(5))
    );
    assert_eq!(
        File::patch().editor(OwnerPatch::from(owner)).editor,
        Some(Some(Owner::patch().name(None).age(5)))
    );
}

#[test]
fn the_last_call_of_a_setter_wins_and_the_order_of_setters_does_not_matter() {
    assert_eq!(
        File::patch().size(5).note(None).hidden(true),
        File::patch().hidden(true).size(5).note(None)
    );
    assert_eq!(
        File::patch().note("a").note(None).note("b").size(1).size(2),
        File::patch().note("b").size(2)
    );
    let owner = File::patch()
        .owner(Owner::patch().name("Ann"))
        .owner(Owner::patch().age(5));
    assert_eq!(owner.owner, Some(Owner::patch().age(5)), "set, not merged");
}

#[test]
fn the_fields_of_a_patch_are_public_and_can_be_reset() {
    let mut patch = File::patch().size(5).note("done");
    patch.size = None;
    patch.note = Some(None);
    patch.mode = Some(Some(1));
    assert_eq!(patch, File::patch().note(None).mode(1));
}

#[test]
fn a_function_can_accept_the_same_values_as_a_setter() {
    fn patch_note(note: impl IntoProperty<Option<String>>) -> FilePatch {
        File::patch().note(note)
    }
    assert_eq!(patch_note("done"), patch_note(String::from("done")));
    assert_eq!(patch_note(None).note, Some(None));
}
