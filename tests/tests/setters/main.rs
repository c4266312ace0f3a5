//! A setter takes a value in each form that a user would write, and what a patch shows and derives is what is set.

use graph_patch::{GraphPatch, IntoProperty, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.file", untyped)]
pub struct File {
    name: String,
    note: Option<String>,
    size: i64,
    mode: Option<u16>,
    ratio: f64,
    weight: Option<f32>,
    hidden: bool,
    starred: Option<bool>,
    letter: Option<char>,
    state: State,
    last_state: Option<State>,
    tags: Vec<String>,
    aliases: Option<Vec<String>>,
    counts: BTreeMap<String, i64>,
    hash: Option<Box<[u8]>>,
    title: Option<Cow<'static, str>>,
    extra: Option<Value>,
    #[graph(complex)]
    owner: Owner,
    #[graph(complex)]
    editor: Option<Owner>,
    #[graph(complex)]
    parent: Option<Box<File>>,
    #[graph(complex)]
    boxed: Box<Owner>,
    #[serde(rename = "match")]
    r#match: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum State {
    #[default]
    Draft,
    Sent,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.owner", untyped, derive(Eq, Hash))]
pub struct Owner {
    name: Option<String>,
    age: u8,
}

#[test]
fn a_string_is_taken_as_text_or_owned() {
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
fn none_is_null_and_some_is_the_value() {
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
fn an_option_that_is_at_hand_is_taken_as_it_is() {
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
fn a_literal_takes_the_type_of_its_property() {
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
fn an_enumeration_member_is_taken_for_a_nullable_property_too() {
    let patch = File::patch().state(State::Sent).last_state(State::Sent);
    assert_eq!(patch.state, Some(State::Sent));
    assert_eq!(patch.last_state, Some(Some(State::Sent)));
}

#[test]
fn a_collection_and_a_map_are_taken_whole() {
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
fn a_value_of_any_other_type_is_taken_as_its_type_or_in_some() {
    let patch = File::patch()
        .hash(vec![1, 2].into_boxed_slice())
        .title(Cow::Borrowed("done"))
        .extra(json!({ "a": 1 }));
    assert_eq!(patch.hash, Some(Some(Box::from([1, 2]))));
    assert_eq!(patch.title, Some(Some(Cow::from("done"))));
    assert_eq!(patch.extra, Some(Some(json!({ "a": 1 }))));
}

#[test]
fn a_complex_property_takes_a_patch_boxed_or_not() {
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
fn a_whole_complex_value_becomes_a_patch_first() {
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
fn the_order_of_setters_does_not_matter_but_the_last_of_one_property_wins() {
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

// Delta 43.
#[test]
fn the_fields_are_public_and_may_be_set_and_taken_back() {
    let mut patch = File::patch().size(5).note("done");
    patch.size = None;
    patch.note = Some(None);
    patch.mode = Some(Some(1));
    assert_eq!(patch, File::patch().note(None).mode(1));
}

#[test]
fn a_function_may_pass_on_what_a_setter_takes() {
    fn noted(note: impl IntoProperty<Option<String>>) -> FilePatch {
        File::patch().note(note)
    }
    assert_eq!(noted("done"), noted(String::from("done")));
    assert_eq!(noted(None).note, Some(None));
}

#[test]
fn debug_shows_what_is_set_and_nothing_else() {
    assert_eq!(format!("{:?}", File::patch()), "FilePatch");
    assert_eq!(
        format!("{:?}", File::patch().note(None).size(5)),
        "FilePatch { note: None, size: 5 }"
    );
    assert_eq!(
        format!(
            "{:?}",
            File::patch()
                .name("a")
                .editor(Owner::patch().age(5))
                .parent(File::patch())
        ),
        r#"FilePatch { name: "a", editor: Some(OwnerPatch { age: 5 }), parent: Some(FilePatch) }"#
    );
    assert_eq!(
        format!("{:#?}", Owner::patch().age(5)),
        "OwnerPatch {\n    age: 5,\n}"
    );
}

#[test]
fn eq_and_hash_are_derived_for_the_companion() {
    fn is_eq<T: Eq>(_: &T) {}
    let patch = Owner::patch().name("Ann");
    is_eq(&patch);
    let patches = HashSet::from([
        patch.clone(),
        patch.clone(),
        Owner::patch().name(None),
        Owner::patch(),
    ]);
    assert_eq!(patches.len(), 3);
    assert!(patches.contains(&patch));
}

#[test]
fn clone_and_equality_see_every_property() {
    let patch = File::patch().name("a").owner(Owner::patch().age(5));
    assert_eq!(patch.clone(), patch);
    assert_ne!(patch.clone().owner(Owner::patch()), patch);
    assert_ne!(patch.clone().note(None), patch);
    assert_ne!(File::patch().note(None), File::patch());
    assert_ne!(File::patch().note(None), File::patch().note("a"));
}

#[test]
fn the_companion_has_the_name_that_patch_gives_it() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(patch = ChangesOfOne, untyped)]
    struct One {
        size: u8,
    }
    let patch: ChangesOfOne = One::patch().size(1);
    assert_eq!(format!("{patch:?}"), "ChangesOfOne { size: 1 }");
}

#[test]
#[allow(non_camel_case_types)]
fn a_type_that_is_left_out_is_the_name_of_the_struct_in_camel_case() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    struct LongRunningOperation {
        size: u8,
    }
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    struct User {
        size: u8,
    }
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    struct r#type {
        size: u8,
    }
    assert_eq!(
        LongRunningOperation::ODATA_TYPE,
        "#microsoft.graph.longRunningOperation"
    );
    assert_eq!(User::ODATA_TYPE, "#microsoft.graph.user");
    assert_eq!(r#type::ODATA_TYPE, "#microsoft.graph.type");
    assert_eq!(
        serde_json::to_string(&User::patch().size(1)).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","size":1}"##
    );
}

/// A struct's visibility is its companion's, or `private_interfaces` would be told here.
#[deny(private_interfaces, private_bounds, unreachable_pub, dead_code)]
mod visibility {
    use graph_patch::{GraphPatch, Patch};

    pub(crate) mod inside {
        use super::GraphPatch;

        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        struct Private {
            size: u8,
        }

        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        pub(super) struct ToParent {
            pub(super) size: u8,
        }

        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        pub(crate) struct ToCrate {
            pub(crate) size: u8,
        }

        #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
        pub(in crate::visibility) struct ToPath {
            pub(in crate::visibility) size: u8,
        }

        #[test]
        fn a_private_struct_has_a_private_companion() {
            let patch: PrivatePatch = Private::default().diff(&Private { size: 1 });
            assert_eq!(patch.size, Some(1));
        }
    }

    #[test]
    fn a_struct_that_a_module_sees_has_a_companion_that_it_sees() {
        let mut parent = inside::ToParent::default();
        let patch: inside::ToParentPatch = inside::ToParent::patch().size(1);
        patch.apply(&mut parent);
        let mut module = inside::ToPath::default();
        let patch: inside::ToPathPatch = inside::ToPath::patch().size(2);
        patch.apply(&mut module);
        assert_eq!((parent.size, module.size), (1, 2));
    }
}

#[test]
fn a_struct_that_the_crate_sees_has_a_companion_that_it_sees() {
    let mut resource = visibility::inside::ToCrate::default();
    let patch: visibility::inside::ToCratePatch = visibility::inside::ToCrate::patch().size(1);
    patch.apply(&mut resource);
    assert_eq!(resource.size, 1);
}
