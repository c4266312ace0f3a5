//! Open types whose dynamic properties are complex values: alone, as a base type, in variants and nested.

use super::items::{CheckItem, OpenItem};
use super::{with_fields, AnyExtension, AnyItem, Schema, Shape};
use crate::common::schema::Dynamic;
use crate::common::untyped_values::NAMES;
use crate::common::values::{number, text};
use graph_patch::{DynamicProperties, GraphPatch};
use proptest::collection::btree_map;
use proptest::option::of;
use proptest::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.checklist")]
pub struct Checklist {
    pub note: Option<String>,
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: DynamicProperties<CheckItem>,
}

/// An open type of open items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.openItems")]
pub struct OpenItems {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: DynamicProperties<OpenItem>,
}

/// An open type of polymorphic items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.drive", untyped)]
pub struct Drive {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub items: BTreeMap<String, AnyItem>,
    pub size: i32,
}

/// An open type of polymorphic open items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, GraphPatch)]
#[graph(type = "test.extensions")]
pub struct Extensions {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    pub extensions: HashMap<String, AnyExtension>,
}

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

type Changes<R> = BTreeMap<String, Option<<R as GraphPatch>::Patch>>;

fn items<R: Shape, M: FromIterator<(String, R)> + std::fmt::Debug>() -> BoxedStrategy<M> {
    btree_map(NAMES, R::resources(), 0..4)
        .prop_map(|items| items.into_iter().collect())
        .boxed()
}

fn changes<R: Shape>() -> BoxedStrategy<Changes<R>>
where
    R::Patch: std::fmt::Debug,
{
    btree_map(NAMES, of(R::patches()), 0..4).boxed()
}

macro_rules! typed {
    ($shape:ident, $patch:ident { $items:ident: $item:ident $(, $field:ident: $values:expr)* }) => {
        impl Shape for $shape {
            fn resources() -> BoxedStrategy<Self> {
                with_fields!(Self { $items: items::<$item, _>() $(, $field: $values)* })
            }

            fn patches() -> BoxedStrategy<$patch> {
                with_fields!($patch { $items: changes::<$item>() $(, $field: of($values))* })
            }

            fn schema() -> Schema {
                Schema::flat(&Self::default()).open(Dynamic::Complex($item::schema))
            }
        }
    };
}

typed!(
    Checklist,
    ChecklistPatch {
        items: CheckItem,
        note: of(text())
    }
);
typed!(
    OtherChecklist,
    OtherChecklistPatch {
        items: CheckItem,
        other: number()
    }
);
typed!(OpenItems, OpenItemsPatch { items: OpenItem });
typed!(
    Drive,
    DrivePatch {
        items: AnyItem,
        size: number()
    }
);
typed!(
    Extensions,
    ExtensionsPatch {
        extensions: AnyExtension
    }
);

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
