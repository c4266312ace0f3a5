//! What printed code may call, and nothing more. No part of this module is public: it changes without notice.

pub use crate::apply::{replace, set, Complex, How, InPlace, Merge};
pub use crate::body::{Body, Form, Found, Property, Serde, Visitor};
pub use crate::read::read;
pub use crate::write::{debug, write};
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use serde::de::MapAccess;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
