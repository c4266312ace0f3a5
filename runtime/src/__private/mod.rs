//! The items that generated code calls. This module is not public: it changes without notice.

#[cfg(feature = "delta")]
mod delta;
mod if_delta;
mod impl_patch;
mod missing_field;

pub use crate::__if_delta as if_delta;
pub use crate::__impl_patch as impl_patch;
pub use crate::__missing_field as missing_field;
pub use crate::body::de::deserialize;
pub use crate::body::format::{Format, Serde};
pub use crate::body::inspect::{debug, eq};
pub use crate::body::lineage::LineageVisitor;
pub use crate::body::redact::Sensitive;
pub use crate::body::ser::serialize;
pub use crate::body::type_info::{
    assert_properties_are_new, undeclared, TypeInfo, READ_ONLY, UNDECLARED,
};
pub use crate::body::version::assert_one_has_version;
pub use crate::body::{Reader, Visitor};
pub use crate::into_property::{set, set_complex, IntoComplex};
#[cfg(feature = "metadata")]
pub use crate::metadata::probe::response::{MissingField, WithoutDeserialize};
pub use crate::model::list::{base, bind, complex, dynamic, key, read_only, value, variant};
pub use crate::polymorphic::de::deserialize_polymorphic;
pub use crate::polymorphic::merge::Polymorphic;
pub use crate::polymorphic::ser::serialize_polymorphic;
pub use crate::polymorphic::variant::{ResourceOf, Variant};
pub use crate::polymorphic::variant_of::VariantOf;
pub use crate::polymorphic::{assert_types_are_distinct, has_any, PolymorphicPatch};
pub use crate::property::base::{Base, BaseType};
pub use crate::property::bind::{Bind, Itself};
pub use crate::property::complex::{assert_has_no_key, Complex, Merge, StrategyOf};
pub use crate::property::dynamic::{
    set_dynamic, Dynamic, DynamicComplex, DynamicMap, DynamicPatch,
};
pub use crate::property::flattened::{assert_is_not_serde, SerdeProbe, WithoutSerde};
pub use crate::property::kind::Struct;
pub use crate::property::merge::Structural;
pub use crate::property::value::Property;
pub use crate::Property as PropertyInfo;
pub use crate::{GraphPatch, IntoProperty, Patch};
pub use alloc::string::String;
#[cfg(feature = "delta")]
pub use delta::*;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
