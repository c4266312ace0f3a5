//! The patch type of an enum: its variants and the traits of every patch type.

use crate::model::*;
use graph_patch::{GraphPatch, Patch};

#[test]
fn the_patch_of_a_variant_converts_into_the_patch_of_the_enum() {
    let patch: AttachmentPatch = File::patch().size(1).into();
    assert_eq!(patch, AttachmentPatch::File(File::patch().size(1)));
    assert_eq!(
        AttachmentPatch::from(Video::patch()),
        AttachmentPatch::Video(Video::patch())
    );
    assert_eq!(Attachment::ODATA_TYPE, "#t.attachment");
}

#[test]
fn a_patch_from_a_resource_sets_every_property_of_its_type() {
    let patch = AttachmentPatch::from(video());
    assert_eq!(
        patch.changed_properties(),
        ["name", "inline", "seconds", "place", "width"]
    );
    for older in every_type() {
        for newer in every_type() {
            let changed = patched(older.clone(), AttachmentPatch::from(newer.clone()));
            assert_eq!(expressible(changed), expressible(newer));
        }
    }
}

#[test]
fn a_setter_takes_a_patch_of_the_enum_boxed_or_not() {
    let one = AttachmentPatch::from(File::patch().size(1));
    let patch = Holder::patch()
        .one(one.clone())
        .boxed(one.clone())
        .nullable(one.clone())
        .nullable_boxed(Some(Box::new(one.clone())));
    assert_eq!(patch.one, Some(one.clone()));
    assert_eq!(patch.boxed, Some(Box::new(one.clone())));
    assert_eq!(patch.nullable, Some(Some(one.clone())));
    assert_eq!(patch.nullable_boxed, Some(Some(Box::new(one))));
}

#[test]
fn debug_shows_the_type_and_the_set_properties() {
    let patch = AttachmentPatch::from(
        File::patch()
            .size(1)
            .attachment(AttachmentBase::patch().name(None)),
    );
    assert_eq!(
        format!("{patch:?}"),
        "File(FilePatch { name: None, size: 1 })"
    );
    assert_eq!(
        format!("{:?}", Holder::patch().one(patch)),
        "HolderPatch { one: File(FilePatch { name: None, size: 1 }) }"
    );
}

#[test]
fn clone_and_equality_include_the_type_and_every_property() {
    let patches = [
        AttachmentPatch::from(File::patch()),
        File::patch().size(1).into(),
        File::patch().more("a", None).into(),
        Item::patch().into(),
        Audio::patch().into(),
        Video::patch().into(),
    ];
    for (index, patch) in patches.iter().enumerate() {
        assert_eq!(&patch.clone(), patch);
        for other in patches.iter().skip(index + 1) {
            assert_ne!(patch, other);
        }
    }
}

#[test]
fn a_patch_is_empty_if_it_sets_no_property() {
    assert!(AttachmentPatch::from(File::patch()).is_empty());
    for patch in [
        AttachmentPatch::from(File::patch().size(1)),
        File::patch().more("a", None).into(),
        File::patch()
            .attachment(AttachmentBase::patch().name(None))
            .into(),
    ] {
        assert!(!patch.is_empty());
    }
    assert!(!Holder::patch()
        .one(AttachmentPatch::from(File::patch()))
        .is_empty());
}

#[test]
fn an_enum_accepts_the_attributes_of_a_struct() {
    #[derive(Debug, Clone, Copy, PartialEq, Default, GraphPatch)]
    #[graph(type = "t.point", derive(Eq, Hash))]
    struct Point {
        x: i32,
    }
    #[derive(Debug, Clone, Copy, PartialEq, GraphPatch)]
    #[graph(patch = ShapeChange, derive(Eq, Hash))]
    enum Shape {
        /// A point.
        Point(Point),
    }
    fn is_eq<T: Eq + std::hash::Hash>(_: &T) {}
    let patch = ShapeChange::Point(Point::patch().x(1));
    is_eq(&patch);
    assert_eq!(
        patched(Shape::Point(Point { x: 0 }), patch),
        Shape::Point(Point { x: 1 })
    );
    assert_eq!(Shape::ODATA_TYPE, "#microsoft.graph.shape");
}
