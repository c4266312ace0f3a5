//! Type records of a service → the text of annotated Rust models.

mod companion;
mod companion_any;
mod companion_property;
mod entries;
mod graph;
pub mod ident;
mod names;
mod primitive;
mod print;
mod print_any;
mod print_enum;
mod print_peer;
mod print_struct;
mod property;
mod record;
mod schema;
mod shares;
mod style;
mod synthetic;

pub use entries::entries;
pub use print::source;
pub use record::{Kind, Member, Property, TypeRecord};
pub use schema::Schema;
pub use style::{Beside, Style};
pub use synthetic::{kinds, synthetic, wide};
