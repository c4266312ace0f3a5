//! Changes of resources in the variant for any other type, and changes of their types.

use super::{audio, json_of, medium, video};
use super::{Audio, Medium, MediumBase, MediumOther, MediumPatch, Post};
use graph_patch::{DynamicProperties, GraphPatch, Patch};
use serde_json::json;

fn applied(patch: MediumPatch, mut to: Medium) -> Medium {
    patch.apply(&mut to);
    to
}

/// The service keeps the type.
#[test]
fn a_change_of_a_value_does_not_contain_its_type() {
    let patch = video("a", 3).diff(&video("b", 4));
    assert_eq!(json_of(&patch), json!({"name": "b", "width": 4}));
    assert_eq!(applied(patch, video("a", 3)), video("b", 4));
    let patch = MediumPatch::from(MediumOther::patch().more("width", None));
    assert_eq!(json_of(&patch), json!({"width": null}));
}

#[test]
fn a_value_that_is_created_contains_its_type() {
    let cover = json!({"@odata.type": "#t.video", "name": "a", "width": 3});
    assert_eq!(json_of(&MediumPatch::from(video("a", 3))), cover);
    let [mut none, some] = [None, Some(video("a", 3))].map(|cover| Post {
        cover,
        media: Vec::new(),
    });
    let patch = none.diff(&some);
    let body = json!({"@odata.type": "#t.post", "cover": cover});
    assert_eq!(json_of(&patch), body);
    patch.apply(&mut none);
    let Some(Medium::Other(created)) = none.cover else {
        panic!("{:?}", none.cover)
    };
    assert_eq!(created.odata_type, "#t.video");
}

#[test]
fn a_difference_leads_from_each_type_to_each_other() {
    let mut text = video("a", 3);
    let Medium::Other(other) = &mut text else {
        panic!("{text:?}")
    };
    other.odata_type = "#t.text".into();
    other.more = DynamicProperties::from([("pages", json!([1]))]);
    let all = [
        audio("a", 1),
        audio("b", 2),
        video("a", 3),
        video("b", 4),
        text,
    ];
    for older in &all {
        for newer in &all {
            let patch = older.diff(newer);
            assert_eq!(&applied(patch.clone(), older.clone()), newer);
            let complete = MediumPatch::from(newer.clone());
            for last in &all {
                let later = newer.diff(last);
                let both = patch.clone().then(later.clone());
                let is_other = |medium: &Medium| matches!(medium, Medium::Other(_));
                if is_other(older) && !is_other(newer) && is_other(last) {
                    continue; // No body removes all dynamic properties.
                }
                assert_eq!(&applied(both, older.clone()), last);
                let both = complete.clone().then(later.clone());
                let one_by_one = applied(later, applied(complete.clone(), older.clone()));
                assert_eq!(applied(both, older.clone()), one_by_one);
            }
        }
    }
}

#[test]
fn a_patch_without_a_type_keeps_the_type_of_another_variant() {
    let patch = MediumPatch::from(
        MediumOther::patch()
            .medium(MediumBase::patch().name(None))
            .more("width", json!(1)),
    );
    let expected = Medium::Audio(Audio {
        medium: MediumBase {
            name: None,
            ..medium("")
        },
        rate: 3,
    });
    assert_eq!(applied(patch.clone(), audio("a", 3)), expected);
    let both = MediumPatch::from(Audio::patch().rate(3)).then(patch);
    assert_eq!(applied(both, audio("a", 5)), expected);
}
