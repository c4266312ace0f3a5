//! The traits and the names of the patch type.

use crate::{File, Owner};
use graph_patch::GraphPatch;
use std::collections::HashSet;

#[test]
fn debug_shows_only_the_properties_that_are_set() {
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
fn eq_and_hash_are_derived_for_the_patch_type() {
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
fn clone_and_equality_include_every_property() {
    let patch = File::patch().name("a").owner(Owner::patch().age(5));
    assert_eq!(patch.clone(), patch);
    assert_ne!(patch.clone().owner(Owner::patch()), patch);
    assert_ne!(patch.clone().note(None), patch);
    assert_ne!(File::patch().note(None), File::patch());
    assert_ne!(File::patch().note(None), File::patch().note("a"));
}

#[test]
fn the_patch_attribute_names_the_patch_type() {
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
fn the_default_odata_type_is_the_name_of_the_struct_in_camel_case() {
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
