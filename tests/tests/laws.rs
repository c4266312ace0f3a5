//! The laws of a patch hold for every shape of resource and every patch of it.

mod common;

use common::json::{bare, diff, merge, names_in_order, to_json};
use common::shapes::{
    Address, AddressPatch, AnyEvent, AnyExtension, AnyItem, DerivedExtension, Extended,
    FileAttachment, LongRunningOperation, Message, OpenExtension, Person, PersonPatch, Primitives,
    Renamed, Shape, Shelf, Untyped,
};
use graph_patch::{GraphPatch, Patch};
use proptest::prelude::*;
use proptest::{strategy::ValueTree, test_runner::TestRunner};
use serde_json::json;
use std::collections::BTreeMap;

fn applied<S: Shape>(patch: &S::Patch, resource: &S) -> S
where
    S::Patch: Clone,
{
    let mut resource = resource.clone();
    patch.clone().apply(&mut resource);
    resource
}

macro_rules! patches {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            type ShapePatch = <$shape as GraphPatch>::Patch;

            fn resource() -> BoxedStrategy<$shape> {
                $shape::resources()
            }

            fn patch() -> BoxedStrategy<ShapePatch> {
                $shape::patches()
            }

            proptest! {
                #[test]
                fn one_patch_then_another_is_both_in_sequence(
                    resource in resource(),
                    first in patch(),
                    later in patch(),
                ) {
                    let sequence = applied(&later, &applied(&first, &resource));
                    let at_once = applied(&first.then(later), &resource);
                    prop_assert_eq!(at_once.updatable(), sequence.updatable());
                }

                #[test]
                fn how_patches_in_sequence_are_grouped_does_not_matter(
                    resource in resource(),
                    first in patch(),
                    second in patch(),
                    third in patch(),
                ) {
                    let left = first.clone().then(second.clone()).then(third.clone());
                    let right = first.then(second.then(third));
                    prop_assert_eq!(
                        applied(&left, &resource).updatable(),
                        applied(&right, &resource).updatable()
                    );
                }

                #[test]
                fn applying_twice_is_applying_once(resource in resource(), patch in patch()) {
                    let once = applied(&patch, &resource);
                    prop_assert_eq!(applied(&patch, &once), once);
                }

                #[test]
                fn a_patch_that_was_written_is_read_back_the_same(patch in patch()) {
                    let body = serde_json::to_string(&patch).unwrap();
                    prop_assert_eq!(&serde_json::from_str::<ShapePatch>(&body).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_slice::<ShapePatch>(body.as_bytes()).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_reader::<_, ShapePatch>(body.as_bytes()).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_value::<ShapePatch>(to_json(&patch)).unwrap(), &patch);
                }

                // OData Protocol 4.01, 11.4.3: what is given replaces, complex properties part by part.
                #[test]
                fn applying_is_a_merge_of_the_json(resource in resource(), patch in patch()) {
                    let body = serde_json::from_str(&serde_json::to_string(&patch).unwrap()).unwrap();
                    let mut merged = to_json(&resource);
                    merge(&mut merged, &body, &$shape::schema());
                    prop_assert_eq!(to_json(&applied(&patch, &resource)), merged);
                }

                #[test]
                fn writing_a_patch_twice_gives_the_same_bytes(patch in patch()) {
                    let first = serde_json::to_vec(&patch).unwrap();
                    prop_assert_eq!(serde_json::to_vec(&patch).unwrap(), first);
                }

                #[test]
                fn a_patch_is_empty_if_it_changes_no_property(patch in patch()) {
                    prop_assert_eq!(patch.is_empty(), patch.changed_properties().is_empty());
                }

                #[test]
                fn the_changed_properties_are_the_members_of_the_body_in_order(patch in patch()) {
                    let body = serde_json::to_string(&patch).unwrap();
                    let members = names_in_order(&body);
                    let annotations = members.iter().take_while(|name| name.starts_with('@')).count();
                    prop_assert!(annotations <= 1);
                    prop_assert_eq!(patch.changed_properties(), &members[annotations..]);
                }
            }
        }
    )+};
}

/// A patch that says no type brings none to another.
macro_rules! diffs {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            type ShapePatch = <$shape as GraphPatch>::Patch;

            fn resource() -> BoxedStrategy<$shape> {
                $shape::resources()
            }

            fn patch() -> BoxedStrategy<ShapePatch> {
                $shape::patches()
            }

            proptest! {
                #[test]
                fn a_diff_applied_to_the_older_gives_the_newer(older in resource(), newer in resource()) {
                    let diff = older.diff(&newer);
                    prop_assert_eq!(applied(&diff, &older).updatable(), newer.updatable());
                }

                #[test]
                fn a_diff_sends_what_differs_and_nothing_else(older in resource(), newer in resource()) {
                    let schema = $shape::schema();
                    let expected = diff(&to_json(&older), &to_json(&newer), &schema);
                    prop_assert_eq!(bare(&to_json(&older.diff(&newer)), &schema), expected);
                }

                #[test]
                fn a_diff_between_a_resource_and_itself_is_empty(resource in resource()) {
                    prop_assert!(resource.diff(&resource).is_empty());
                }

                #[test]
                fn a_diff_after_a_patch_undoes_it(resource in resource(), patch in patch()) {
                    let changed = applied(&patch, &resource);
                    let undone = applied(&changed.diff(&resource), &changed);
                    prop_assert_eq!(undone.updatable(), resource.updatable());
                }
            }
        }
    )+};
}

/// No patch removes the dynamic properties that it does not name.
macro_rules! wholes {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            type ShapePatch = <$shape as GraphPatch>::Patch;

            fn resource() -> BoxedStrategy<$shape> {
                $shape::resources()
            }

            proptest! {
                #[test]
                fn a_patch_from_a_resource_sets_every_property(older in resource(), newer in resource()) {
                    let full = ShapePatch::from(newer.clone());
                    prop_assert_eq!(applied(&full, &older).updatable(), newer.updatable());
                    let declared = names_in_order(&serde_json::to_string(&newer).unwrap());
                    let all = newer.updatable();
                    let updatable: Vec<_> = declared.iter().filter(|name| !name.starts_with('@') && all.get(name).is_some()).collect();
                    prop_assert_eq!(full.changed_properties(), updatable);
                }
            }
        }
    )+};
}

/// Where there is a patch without a type to start from.
macro_rules! empties {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            type ShapePatch = <$shape as GraphPatch>::Patch;

            fn resource() -> BoxedStrategy<$shape> {
                $shape::resources()
            }

            fn patch() -> BoxedStrategy<ShapePatch> {
                $shape::patches()
            }

            proptest! {
                #[test]
                fn an_empty_patch_before_or_after_another_adds_nothing(patch in patch()) {
                    prop_assert_eq!(&$shape::patch().then(patch.clone()), &patch);
                    prop_assert_eq!(&patch.clone().then($shape::patch()), &patch);
                }

                #[test]
                fn an_empty_patch_changes_nothing(resource in resource()) {
                    prop_assert_eq!(applied(&$shape::patch(), &resource), resource);
                }
            }

            #[test]
            fn a_new_patch_is_the_default_and_empty() {
                assert_eq!($shape::patch(), ShapePatch::default());
                assert!($shape::patch().is_empty());
            }
        }
    )+};
}

mod patches {
    use super::*;

    patches! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in read_only_members_inside,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_forms,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in one_of_several_types,
        Shelf in who_holds_one_of_several_types,
        OpenExtension in an_open_type,
        DerivedExtension in derived_from_an_open_type,
        AnyExtension in one_of_several_open_types,
        Extended in who_holds_one_of_several_open_types,
        AnyEvent in where_no_type_is_said,
    }
}

mod diffs {
    use super::*;

    diffs! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in read_only_members_inside,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_forms,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in one_of_several_types,
        Shelf in who_holds_one_of_several_types,
        OpenExtension in an_open_type,
        DerivedExtension in derived_from_an_open_type,
        AnyExtension in one_of_several_open_types,
        Extended in who_holds_one_of_several_open_types,
    }
}

mod wholes {
    use super::*;

    wholes! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in read_only_members_inside,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_forms,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in one_of_several_types,
        Shelf in who_holds_one_of_several_types,
    }
}

mod empties {
    use super::*;

    empties! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in read_only_members_inside,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_forms,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        Shelf in who_holds_one_of_several_types,
        OpenExtension in an_open_type,
        DerivedExtension in derived_from_an_open_type,
        Extended in who_holds_one_of_several_open_types,
    }
}

/// The one thing that a single body cannot say: "make this value anew, then change a part of it".
#[test]
fn null_then_a_part_in_one_patch_keeps_read_only_members_which_a_sequence_resets() {
    let verified = Person {
        work: Some(Address {
            city: Some("Rome".into()),
            street: "Via Appia 1".into(),
            is_verified: true,
            ..Address::default()
        }),
        ..Person::default()
    };
    let null = Person::patch().work(None);
    let part = Person::patch().work(Address::patch().city("Oslo"));

    let sequence = applied(&part, &applied(&null, &verified)).work.unwrap();
    let at_once = applied(&null.then(part), &verified).work.unwrap();

    assert!(!sequence.is_verified, "created anew, by its default");
    assert!(at_once.is_verified, "no body names a read-only member");
    for address in [&sequence, &at_once] {
        assert_eq!(address.city.as_deref(), Some("Oslo"));
        assert_eq!(address.street, "", "what null took does not come back");
    }
}

#[test]
fn null_then_a_part_sends_the_whole_value() {
    let patch: PersonPatch =
        (Person::patch().work(None)).then(Person::patch().work(Address::patch().city("Oslo")));
    assert_eq!(
        to_json(&patch)["work"],
        json!({ "@odata.type": "#test.address", "city": "Oslo", "street": "", "point": null })
    );
}

#[test]
fn a_part_then_null_is_null_and_a_part_then_a_part_is_both() {
    let city: AddressPatch = Address::patch().city("Oslo");
    let street = Address::patch().street("Karl Johans gate 1");
    let work = |part: Option<AddressPatch>| Person::patch().work(part);
    assert_eq!(work(Some(city.clone())).then(work(None)), work(None));
    assert_eq!(
        work(Some(city.clone())).then(work(Some(street.clone()))),
        work(Some(city.then(street)))
    );
}

/// What the laws are worth: patches of every kind were there to break them.
#[test]
fn the_patches_made_are_absent_null_whole_partial_and_empty_at_every_depth() {
    let mut runner = TestRunner::deterministic();
    let mut made = BTreeMap::new();
    for _ in 0..512 {
        let patch = Person::patches().new_tree(&mut runner).unwrap().current();
        let address = |address: &AddressPatch| match (address.changed_properties().len(), address) {
            (0, _) => "empty",
            (_, patch) if patch.point == Some(None) => "null inside",
            (3, _) => "whole",
            _ => "partial",
        };
        let work = match &patch.work {
            None => "absent",
            Some(None) => "null",
            Some(Some(work)) => address(work),
        };
        let deep = match patch.manager.flatten().and_then(|manager| manager.manager) {
            None => "no second level",
            Some(None) => "null on the second level",
            Some(Some(deep)) if deep.is_empty() => "empty on the second level",
            Some(Some(_)) => "partial on the second level",
        };
        *made.entry(work).or_insert(0) += 1;
        *made.entry(deep).or_insert(0) += 1;
    }
    for kind in [
        "absent",
        "null",
        "null inside",
        "empty",
        "partial",
        "whole",
        "null on the second level",
        "partial on the second level",
    ] {
        assert!(made.contains_key(kind), "no patch was {kind}: {made:?}");
    }
}
