//! Type records of a service → the text of annotated Rust models.

mod entries;
mod graph;
pub mod ident;
mod names;
mod primitive;
mod print;
mod print_any;
mod print_enum;
mod print_struct;
mod property;
mod record;
mod schema;
mod style;

pub use entries::entries;
pub use print::source;
pub use record::{Kind, Member, Property, TypeRecord};
pub use schema::Schema;
pub use style::Style;
