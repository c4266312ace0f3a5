//! What printed code may call, and nothing more. No part of this module is public: it changes without notice.

pub use crate::apply::{replace, set, InPlace};
pub use crate::bind::Bind;
pub use crate::body::{Body, Visitor};
pub use crate::choose::{read_one_of, write_one_of};
pub use crate::complex::{Complex, How, Merge};
pub use crate::dynamic::{set_dynamic, Dynamic};
pub use crate::flatten::{take_inherited, Base, Flattened};
pub use crate::keys::{properties_are_new, Found, Keys};
pub use crate::list::{base, bind, complex, dynamic, key, model, read_only, value, variant};
pub use crate::one_of::OneOf;
pub use crate::part::EachPart;
pub use crate::polymorphic::{types_are_distinct, Choice, Variant};
pub use crate::property::{Form, Property, Serde};
pub use crate::read::read;
pub use crate::write::{debug, write};
pub use crate::Property as Listed;
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use alloc::string::String;
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
