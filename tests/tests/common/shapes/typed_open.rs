//! Open types whose dynamic properties are complex values.

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

pub(super) type Changes<R> = BTreeMap<String, Option<<R as GraphPatch>::Patch>>;

pub(super) fn items<R: Shape, M: FromIterator<(String, R)> + std::fmt::Debug>() -> BoxedStrategy<M>
{
    btree_map(NAMES, R::resources(), 0..4)
        .prop_map(|items| items.into_iter().collect())
        .boxed()
}

pub(super) fn changes<R: Shape>() -> BoxedStrategy<Changes<R>>
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
