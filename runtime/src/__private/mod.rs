//! What printed code may call, and nothing more. No part of this module is public: it changes without notice.

mod impl_patch;

pub use crate::__frame as frame;
pub use crate::body::de::read;
pub use crate::body::lineage::Each;
pub use crate::body::ser::{debug, write};
pub use crate::body::type_info::{find_inherited, properties_are_new, Keys, READ_ONLY, UNDECLARED};
pub use crate::body::{Body, Reader, Visitor};
pub use crate::model::list::{base, bind, complex, dynamic, key, model, read_only, value, variant};
pub use crate::polymorphic::de::{read_one_of, write_one_of};
pub use crate::polymorphic::merge::OneOf;
pub use crate::polymorphic::{types_are_distinct, Choice, Resource, Variant};
pub use crate::property::base::{Base, Flattened};
pub use crate::property::bind::{Bind, Links};
pub use crate::property::complex::{diff, Complex, How, Merge};
pub use crate::property::dynamic::{set_dynamic, Dynamic, Dynamics};
pub use crate::property::merge::{set, InPlace};
pub use crate::property::value::{Format, Property, Serde};
pub use crate::Property as Listed;
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use alloc::string::String;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
