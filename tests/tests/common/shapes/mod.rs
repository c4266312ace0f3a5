//! The shapes, each with what proptest needs to make it and what its JSON does not say.

mod aliased;
mod declared;
mod inherited;
mod nested;
mod open;
mod operation;
mod polymorphic;
mod primitives;
mod renamed;
mod untyped;

pub use aliased::Message;
pub use declared::AnyEvent;
pub use inherited::FileAttachment;
pub use nested::{Address, AddressPatch, Person, PersonPatch};
pub use open::{AnyExtension, DerivedExtension, Extended, OpenExtension};
pub use operation::LongRunningOperation;
pub use polymorphic::{AnyItem, Shelf};
pub use primitives::Primitives;
pub use renamed::Renamed;
pub use untyped::Untyped;

use super::json::{to_json, updatable};
use super::schema::Schema;
use graph_patch::GraphPatch;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Debug;

pub trait Shape: GraphPatch + Clone + Debug + PartialEq + Serialize + 'static {
    fn resources() -> BoxedStrategy<Self>;

    /// Patches in which each property is absent, null or a value, and each complex one a part too.
    fn patches() -> BoxedStrategy<Self::Patch>;

    fn schema() -> Schema;

    /// The properties that a patch can change.
    fn updatable(&self) -> Value {
        updatable(&to_json(self), &Self::schema())
    }
}

/// A strategy for a struct that has a default, with one strategy a field.
macro_rules! filled {
    ($type:ident { $($field:ident: $values:expr),* $(,)? }) => {{
        let filled = Just($type::default()).boxed();
        $(
            let filled = (filled, $values)
                .prop_map(|(mut filled, value)| {
                    filled.$field = value;
                    filled
                })
                .boxed();
        )*
        filled
    }};
}
use filled;
