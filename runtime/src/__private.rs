//! What printed code may call, and nothing more. No part of this module is public: it changes without notice.

pub use crate::__frame as frame;
pub use crate::apply::{set, InPlace};
pub use crate::bind::Bind;
pub use crate::body::{Body, Reader, Visitor};
pub use crate::choose::{read_one_of, write_one_of};
pub use crate::complex::{diff, Complex, How, Merge};
pub use crate::dynamic::{set_dynamic, Dynamic};
pub use crate::flatten::{Base, Flattened};
pub use crate::keys::{find_inherited, properties_are_new, Keys, READ_ONLY, UNDECLARED};
pub use crate::list::{base, bind, complex, dynamic, key, model, read_only, value, variant};
pub use crate::one_of::OneOf;
pub use crate::part::Each;
pub use crate::polymorphic::{types_are_distinct, Choice, Variant};
pub use crate::property::{Form, Property, Serde};
pub use crate::read::read;
pub use crate::write::{debug, write};
pub use crate::Property as Listed;
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use alloc::string::String;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
