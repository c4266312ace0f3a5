//! Generates annotated Rust models from a service's type records.

mod companion;
mod companion_any;
mod companion_property;
mod distribution;
mod entries;
mod generate;
mod generate_any;
mod generate_enum;
mod generate_peer;
mod generate_struct;
mod graph;
pub mod ident;
mod names;
mod primitive;
mod property;
mod record;
mod schema;
mod style;
mod synthetic;

pub use entries::entries;
pub use generate::source;
pub use record::{Kind, Member, Property, TypeRecord};
pub use schema::Schema;
pub use style::{Style, Variant};
pub use synthetic::{kinds, synthetic, wide};
