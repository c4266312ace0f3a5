//! The resource types for the laws, each with its proptest strategies and its schema.

mod aliased;
mod collections;
mod declared;
mod inherited;
mod items;
mod nested;
mod nested_typed_open;
mod open;
mod operation;
mod polymorphic;
mod primitives;
mod renamed;
mod typed_open;
mod untyped;
mod untyped_maps;

pub use aliased::Message;
pub use collections::{Member, Team};
pub use declared::AnyEvent;
pub use inherited::FileAttachment;
pub use nested::{Address, AddressPatch, Person, PersonPatch};
pub use nested_typed_open::{AnyChecklist, Board, DerivedChecklist};
pub use open::{AnyExtension, DerivedExtension, Extended, OpenExtension};
pub use operation::LongRunningOperation;
pub use polymorphic::{AnyItem, Shelf};
pub use primitives::Primitives;
pub use renamed::Renamed;
pub use typed_open::{Checklist, Drive, Extensions, OpenItems};
pub use untyped::Untyped;
pub use untyped_maps::{Columns, Hashed, Members};

use super::json::{to_json, updatable};
use super::schema::Schema;
use graph_patch::GraphPatch;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;

pub trait Shape: GraphPatch + Clone + Debug + PartialEq + Serialize + 'static {
    fn resources() -> BoxedStrategy<Self>;

    /// Patches in which each property is absent, null or a value, or a partial patch if it is complex.
    fn patches() -> BoxedStrategy<Self::Patch>;

    fn schema() -> Schema;

    /// Returns the JSON of the properties that a patch can change.
    fn updatable(&self) -> Value {
        updatable(&to_json(self), &Self::schema())
    }
}

/// A strategy for a struct with a default, from one strategy per field.
macro_rules! with_fields {
    ($type:ident { $($field:ident: $values:expr),* $(,)? }) => {{
        let strategy = Just($type::default()).boxed();
        $(
            let strategy = (strategy, $values)
                .prop_map(|(mut object, value)| {
                    object.$field = value;
                    object
                })
                .boxed();
        )*
        strategy
    }};
}
use with_fields;
