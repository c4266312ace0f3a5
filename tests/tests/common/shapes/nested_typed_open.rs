//! Open types whose dynamic properties are complex values: as a base type, in variants and nested.

use super::items::CheckItem;
use super::typed_open::{changes, items, Checklist};
use super::{with_fields, Schema, Shape};
use crate::common::schema::Dynamic;
use crate::common::values::number;
use graph_patch::{DynamicProperties, GraphPatch};
use proptest::option::of;
use proptest::prelude::*;
use serde::Serialize;

/// A type with a typed open base type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.derivedChecklist")]
pub struct DerivedChecklist {
    #[graph(base)]
    #[serde(flatten)]
    pub list: Checklist,
    pub own: i32,
}

/// A second open type of the same items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.otherChecklist")]
pub struct OtherChecklist {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: DynamicProperties<CheckItem>,
    pub other: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.anyChecklist")]
#[serde(tag = "@odata.type")]
pub enum AnyChecklist {
    #[serde(rename = "#test.checklist")]
    List(Checklist),
    #[serde(rename = "#test.derivedChecklist")]
    Derived(DerivedChecklist),
    #[serde(rename = "#test.otherChecklist")]
    Other(OtherChecklist),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.board")]
pub struct Board {
    #[graph(complex)]
    pub one: Checklist,
    #[graph(complex)]
    pub nullable: Option<AnyChecklist>,
}

impl Shape for DerivedChecklist {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            list: Checklist::resources(),
            own: number()
        })
    }

    fn patches() -> BoxedStrategy<DerivedChecklistPatch> {
        with_fields!(DerivedChecklistPatch {
            list: Checklist::patches(),
            own: of(number()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).base(Checklist::schema)
    }
}

impl Shape for OtherChecklist {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            items: items::<CheckItem, _>(),
            other: number()
        })
    }

    fn patches() -> BoxedStrategy<OtherChecklistPatch> {
        with_fields!(OtherChecklistPatch {
            items: changes::<CheckItem>(),
            other: of(number()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).open(Dynamic::Complex(CheckItem::schema))
    }
}

impl Shape for AnyChecklist {
    fn resources() -> BoxedStrategy<Self> {
        prop_oneof![
            Checklist::resources().prop_map(Self::List),
            DerivedChecklist::resources().prop_map(Self::Derived),
            OtherChecklist::resources().prop_map(Self::Other),
        ]
        .boxed()
    }

    fn patches() -> BoxedStrategy<AnyChecklistPatch> {
        prop_oneof![
            Checklist::patches().prop_map(AnyChecklistPatch::from),
            DerivedChecklist::patches().prop_map(AnyChecklistPatch::from),
            OtherChecklist::patches().prop_map(AnyChecklistPatch::from),
        ]
        .boxed()
    }

    fn schema() -> Schema {
        Schema::polymorphic(&[
            ("#test.checklist", Checklist::schema),
            ("#test.derivedChecklist", DerivedChecklist::schema),
            ("#test.otherChecklist", OtherChecklist::schema),
        ])
    }
}

impl Shape for Board {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            one: Checklist::resources(),
            nullable: of(AnyChecklist::resources()),
        })
    }

    fn patches() -> BoxedStrategy<BoardPatch> {
        with_fields!(BoardPatch {
            one: of(Checklist::patches()),
            nullable: of(of(AnyChecklist::patches())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("one", Checklist::schema)
            .complex("nullable", AnyChecklist::schema)
    }
}
