//! The laws of a patch hold for every kind of resource and every patch of it.

mod common;

use common::dynamic::replace;
use common::json::{diff, merge, names_in_order, to_json, updatable, without_annotations};
use common::sequence::expressible;
use common::shapes::{
    Address, AddressPatch, AnyChecklist, AnyEvent, AnyExtension, AnyItem, Board, Checklist,
    Columns, DerivedChecklist, DerivedExtension, Drive, Extended, Extensions, FileAttachment,
    Hashed, LongRunningOperation, Member, Members, Message, OpenExtension, OpenItems, Person,
    PersonPatch, Primitives, Renamed, Shape, Shelf, Team, Untyped,
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
                fn then_has_the_effect_of_both_patches_in_sequence(
                    resource in resource(),
                    first in patch(),
                    later in patch(),
                ) {
                    let later = expressible::<$shape>(&first, later);
                    let sequence = applied(&later, &applied(&first, &resource));
                    let combined = applied(&first.then(later), &resource);
                    prop_assert_eq!(combined.updatable(), sequence.updatable());
                }

                #[test]
                fn a_rebased_patch_has_the_same_effect_and_no_change_that_is_made_already(
                    fresh in resource(),
                    patch in patch(),
                ) {
                    let rebased = patch.clone().rebase(&fresh);
                    let after = applied(&patch, &fresh);
                    prop_assert_eq!(applied(&rebased, &fresh).updatable(), after.updatable());
                    let paths = patch.changed_paths();
                    for path in rebased.changed_paths() {
                        // An object that is created without members has its own path.
                        let member = format!("{path}/");
                        let is_set = |set: &String| *set == path || set.starts_with(&member);
                        prop_assert!(paths.iter().any(is_set), "{} of {:?}", path, paths);
                    }
                    // Only references remain, which these resources do not have.
                    prop_assert!(patch.rebase(&after).is_empty());
                }

                #[test]
                fn two_patches_conflict_if_their_order_matters(
                    resource in resource(),
                    first in patch(),
                    later in patch(),
                ) {
                    prop_assert!(first.conflicts_with(&first).is_empty());
                    let conflicts = first.conflicts_with(&later);
                    let mut reverse = later.conflicts_with(&first);
                    reverse.sort();
                    let mut sorted = conflicts.clone();
                    sorted.sort();
                    prop_assert_eq!(sorted, reverse);
                    if conflicts.is_empty() {
                        let one = applied(&later, &applied(&first, &resource));
                        let other = applied(&first, &applied(&later, &resource));
                        prop_assert_eq!(one.updatable(), other.updatable());
                    }
                }

                #[test]
                fn then_is_associative(
                    resource in resource(),
                    first in patch(),
                    second in patch(),
                    third in patch(),
                ) {
                    let second = expressible::<$shape>(&first, second);
                    let third = expressible::<$shape>(&second, expressible::<$shape>(&first, third));
                    let left = first.clone().then(second.clone()).then(third.clone());
                    let right = first.then(second.then(third));
                    prop_assert_eq!(
                        applied(&left, &resource).updatable(),
                        applied(&right, &resource).updatable()
                    );
                }

                #[test]
                fn applying_twice_equals_applying_once(resource in resource(), patch in patch()) {
                    let once = applied(&patch, &resource);
                    prop_assert_eq!(applied(&patch, &once), once);
                }

                #[test]
                fn a_patch_round_trips_through_json(patch in patch()) {
                    let body = serde_json::to_string(&patch).unwrap();
                    prop_assert_eq!(&serde_json::from_str::<ShapePatch>(&body).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_slice::<ShapePatch>(body.as_bytes()).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_reader::<_, ShapePatch>(body.as_bytes()).unwrap(), &patch);
                    prop_assert_eq!(&serde_json::from_value::<ShapePatch>(to_json(&patch)).unwrap(), &patch);
                }

                // OData Protocol 4.01, 11.4.3.
                #[test]
                fn apply_equals_a_merge_of_the_json(resource in resource(), patch in patch()) {
                    let body = serde_json::from_str(&serde_json::to_string(&patch).unwrap()).unwrap();
                    let mut merged = to_json(&resource);
                    merge(&mut merged, &body, &$shape::schema());
                    prop_assert_eq!(to_json(&applied(&patch, &resource)), merged);
                }

                #[test]
                fn serializing_twice_gives_the_same_bytes(patch in patch()) {
                    let first = serde_json::to_vec(&patch).unwrap();
                    prop_assert_eq!(serde_json::to_vec(&patch).unwrap(), first);
                }

                #[test]
                fn is_empty_equals_no_changed_properties(patch in patch()) {
                    prop_assert_eq!(patch.is_empty(), patch.changed_properties().is_empty());
                }

                #[test]
                fn changed_properties_are_the_members_of_the_body_in_order(patch in patch()) {
                    let body = serde_json::to_string(&patch).unwrap();
                    let members = names_in_order(&body);
                    let annotations = members.iter().take_while(|name| name.starts_with('@')).count();
                    prop_assert!(annotations <= 1);
                    let mut members = members[annotations..].to_vec();
                    members.retain(|name| !name.ends_with("@odata.type"));
                    prop_assert_eq!(patch.changed_properties(), members);
                }

                #[test]
                fn the_type_of_a_property_stands_before_a_value_that_is_not_null(patch in patch()) {
                    let members = names_in_order(&serde_json::to_string(&patch).unwrap());
                    let body = to_json(&patch);
                    for (index, name) in members.iter().enumerate() {
                        let annotated = name.strip_suffix("@odata.type").unwrap_or_default();
                        if !annotated.is_empty() {
                            prop_assert_eq!(members.get(index + 1).map(String::as_str), Some(annotated));
                            prop_assert!(!body[annotated].is_null());
                        }
                    }
                }
            }
        }
    )+};
}

/// Not for untyped polymorphic patches: without a type, a patch cannot change the type of a value.
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
                fn applying_a_diff_to_the_older_value_gives_the_newer(older in resource(), newer in resource()) {
                    let diff = older.diff(&newer);
                    prop_assert_eq!(applied(&diff, &older).updatable(), newer.updatable());
                }

                #[test]
                fn a_diff_contains_exactly_the_differences(older in resource(), newer in resource()) {
                    let schema = $shape::schema();
                    let expected = diff(&to_json(&older), &to_json(&newer), &schema);
                    prop_assert_eq!(without_annotations(&to_json(&older.diff(&newer)), &schema), expected);
                }

                #[test]
                fn a_diff_of_a_resource_with_itself_is_empty(resource in resource()) {
                    prop_assert!(resource.diff(&resource).is_empty());
                }

                #[test]
                fn a_diff_back_undoes_a_patch(resource in resource(), patch in patch()) {
                    let changed = applied(&patch, &resource);
                    let undone = applied(&changed.diff(&resource), &changed);
                    prop_assert_eq!(undone.updatable(), resource.updatable());
                }
            }
        }
    )+};
}

/// For open types whose dynamic properties can be any JSON.
macro_rules! objects {
    ($($shape:ident in $module:ident),+ $(,)?) => {$(
        mod $module {
            use super::*;

            fn resource() -> BoxedStrategy<$shape> {
                $shape::resources()
            }

            proptest! {
                #[test]
                fn a_diff_is_right_whether_a_service_merges_or_replaces_objects(
                    older in resource(),
                    newer in resource(),
                ) {
                    let schema = $shape::schema();
                    let body = to_json(&older.diff(&newer));
                    for apply in [merge, replace] {
                        let mut service = to_json(&older);
                        apply(&mut service, &body, &schema);
                        prop_assert_eq!(updatable(&service, &schema), newer.updatable());
                    }
                }
            }
        }
    )+};
}

/// Not for open types: a patch does not remove dynamic properties that it does not contain.
macro_rules! complete {
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
                    let complete = ShapePatch::from(newer.clone());
                    prop_assert_eq!(applied(&complete, &older).updatable(), newer.updatable());
                    let declared = names_in_order(&serde_json::to_string(&newer).unwrap());
                    let all = newer.updatable();
                    let updatable: Vec<_> = declared.iter().filter(|name| !name.starts_with('@') && all.get(name).is_some()).collect();
                    prop_assert_eq!(complete.changed_properties(), updatable);
                }
            }
        }
    )+};
}

/// Not for polymorphic types, whose patches always have a type and so have no default.
macro_rules! empty {
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
                fn an_empty_patch_is_neutral_for_then(patch in patch()) {
                    prop_assert_eq!(&$shape::patch().then(patch.clone()), &patch);
                    prop_assert_eq!(&patch.clone().then($shape::patch()), &patch);
                }

                #[test]
                fn an_empty_patch_changes_nothing(resource in resource()) {
                    prop_assert_eq!(applied(&$shape::patch(), &resource), resource);
                }
            }

            #[test]
            fn a_new_patch_is_the_default_and_is_empty() {
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
        Address in nested_read_only_members,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_representations,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in a_polymorphic_type,
        Shelf in a_property_of_a_polymorphic_type,
        Team in collections_of_complex_values,
        Member in nested_collections_of_complex_values,
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        AnyExtension in a_polymorphic_open_type,
        Extended in a_property_of_a_polymorphic_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
        Checklist in a_typed_open_type,
        OpenItems in a_typed_open_type_of_open_items,
        Drive in a_typed_open_type_of_polymorphic_items,
        Extensions in a_typed_open_type_of_polymorphic_open_items,
        DerivedChecklist in a_type_derived_from_a_typed_open_type,
        AnyChecklist in a_polymorphic_typed_open_type,
        Board in a_property_of_a_typed_open_type,
        AnyEvent in a_polymorphic_type_without_annotations,
    }
}

mod diffs {
    use super::*;

    diffs! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in nested_read_only_members,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_representations,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in a_polymorphic_type,
        Shelf in a_property_of_a_polymorphic_type,
        Team in collections_of_complex_values,
        Member in nested_collections_of_complex_values,
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        AnyExtension in a_polymorphic_open_type,
        Extended in a_property_of_a_polymorphic_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
        Checklist in a_typed_open_type,
        OpenItems in a_typed_open_type_of_open_items,
        Drive in a_typed_open_type_of_polymorphic_items,
        Extensions in a_typed_open_type_of_polymorphic_open_items,
        DerivedChecklist in a_type_derived_from_a_typed_open_type,
        AnyChecklist in a_polymorphic_typed_open_type,
        Board in a_property_of_a_typed_open_type,
    }
}

mod objects {
    use super::*;

    objects! {
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
    }
}

mod complete {
    use super::*;

    complete! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in nested_read_only_members,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_representations,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        AnyItem in a_polymorphic_type,
        Shelf in a_property_of_a_polymorphic_type,
        Team in collections_of_complex_values,
        Member in nested_collections_of_complex_values,
    }
}

mod empty {
    use super::*;

    empty! {
        LongRunningOperation in an_operation,
        Primitives in primitives_and_collections,
        Person in nested_and_recursive,
        Address in nested_read_only_members,
        Untyped in an_untyped_resource,
        Renamed in other_names_and_representations,
        Message in aliased_types,
        FileAttachment in a_derived_type,
        Shelf in a_property_of_a_polymorphic_type,
        Team in collections_of_complex_values,
        Member in nested_collections_of_complex_values,
        OpenExtension in an_open_type,
        DerivedExtension in a_type_derived_from_an_open_type,
        Extended in a_property_of_a_polymorphic_open_type,
        Columns in an_open_type_over_dynamic_properties,
        Members in an_open_type_over_a_json_map,
        Hashed in an_open_type_over_a_hash_map,
        Checklist in a_typed_open_type,
        OpenItems in a_typed_open_type_of_open_items,
        Drive in a_typed_open_type_of_polymorphic_items,
        Extensions in a_typed_open_type_of_polymorphic_open_items,
        DerivedChecklist in a_type_derived_from_a_typed_open_type,
        Board in a_property_of_a_typed_open_type,
    }
}

/// A single body cannot express "create this value again, then change one property of it".
#[test]
fn null_then_a_partial_patch_keeps_read_only_members_that_a_sequence_resets() {
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
    let partial = Person::patch().work(Address::patch().city("Oslo"));

    let sequence = applied(&partial, &applied(&null, &verified)).work.unwrap();
    let combined = applied(&null.then(partial), &verified).work.unwrap();

    assert!(!sequence.is_verified, "the default creates the value again");
    assert!(combined.is_verified, "no body contains a read-only member");
    for address in [&sequence, &combined] {
        assert_eq!(address.city.as_deref(), Some("Oslo"));
        assert_eq!(address.street, "", "null removed the street");
    }
}

#[test]
fn null_then_a_partial_patch_sends_the_complete_value() {
    let patch: PersonPatch =
        (Person::patch().work(None)).then(Person::patch().work(Address::patch().city("Oslo")));
    assert_eq!(
        to_json(&patch)["work"],
        json!({ "@odata.type": "#test.address", "city": "Oslo", "street": "", "point": null })
    );
}

#[test]
fn a_partial_patch_then_null_is_null_and_two_partial_patches_merge() {
    let city: AddressPatch = Address::patch().city("Oslo");
    let street = Address::patch().street("Karl Johans gate 1");
    let work = |address: Option<AddressPatch>| Person::patch().work(address);
    assert_eq!(work(Some(city.clone())).then(work(None)), work(None));
    assert_eq!(
        work(Some(city.clone())).then(work(Some(street.clone()))),
        work(Some(city.then(street)))
    );
}

/// The type of the object selects the variant, but other members may stand before it.
#[test]
fn the_type_of_a_dynamic_property_is_kept_before_and_after_the_type_of_the_object() {
    let members = [
        r##""x@odata.type":"#Any""##,
        r#""x":[]"#,
        r##""@odata.type":"#test.otherExtension""##,
    ];
    for [first, second, third] in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let body = [members[first], members[second], members[third]].join(",");
        let patch: <AnyExtension as GraphPatch>::Patch =
            serde_json::from_str(&format!("{{{body}}}")).unwrap();
        let expected =
            json!({ "@odata.type": "#test.otherExtension", "x@odata.type": "#Any", "x": [] });
        assert_eq!(to_json(&patch), expected, "{body}");
    }
}

/// The laws mean little unless the strategies generate every kind of patch.
#[test]
fn generated_properties_are_absent_null_complete_partial_and_empty_at_every_depth() {
    let mut runner = TestRunner::deterministic();
    let mut generated = BTreeMap::new();
    for _ in 0..512 {
        let patch = Person::patches().new_tree(&mut runner).unwrap().current();
        let address = |address: &AddressPatch| match (address.changed_properties().len(), address) {
            (0, _) => "empty",
            (_, patch) if patch.point == Some(None) => "null inside",
            (3, _) => "complete",
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
        *generated.entry(work).or_insert(0) += 1;
        *generated.entry(deep).or_insert(0) += 1;
    }
    for kind in [
        "absent",
        "null",
        "null inside",
        "empty",
        "partial",
        "complete",
        "null on the second level",
        "partial on the second level",
    ] {
        assert!(
            generated.contains_key(kind),
            "no patch was {kind}: {generated:?}"
        );
    }
}
