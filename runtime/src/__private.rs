//! What printed code may call, and nothing more. No part of this module is public: it changes without notice.

pub use crate::apply::{replace, set, Complex, How, InPlace, Merge};
pub use crate::body::{names_are_new, Body, Form, Found, Keys, Property, Serde, Visitor};
pub use crate::choose::{read_one_of, write_one_of};
pub use crate::flatten::{set_dynamic, take_inherited, Base, Dynamic, Flattened};
pub use crate::part::EachPart;
pub use crate::polymorphic::{types_are_distinct, Choice, OneOf, Variant};
pub use crate::read::read;
pub use crate::write::{debug, write};
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use alloc::string::String;
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
