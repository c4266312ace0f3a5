//! The types that a service's metadata declares, as data (OData CSDL XML 4.01).

pub(in crate::metadata) mod annotations;
pub(in crate::metadata) mod error;
pub(in crate::metadata) mod limits;
pub(in crate::metadata) mod lookup;
pub(in crate::metadata) mod parse;
pub(in crate::metadata) mod xml;

use alloc::{string::String, vec::Vec};

/// A type that the metadata declares.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Type {
    /// An entity or complex type.
    Structured(StructuredType),
    /// An enumeration type.
    Enum(EnumType),
    /// Another name of a primitive type (CSDL XML 4.01, 11).
    Definition(String),
}

/// An entity type or a complex type (CSDL XML 4.01, 6 and 9).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StructuredType {
    /// With its namespace.
    pub name: String,
    /// The base type.
    pub base: Option<String>,
    /// Whether it has only values of derived types.
    pub is_abstract: bool,
    /// Whether its values have dynamic properties; a base type may say so too: see [`Csdl::is_open`](crate::metadata::Csdl::is_open).
    pub is_open: bool,
    /// The names of its key properties, if it declares them.
    pub key: Vec<String>,
    /// The properties that it declares itself; with the inherited ones: [`Csdl::properties`](crate::metadata::Csdl::properties).
    pub properties: Vec<DeclaredProperty>,
    /// Inherited properties of which annotations say more of this type.
    pub(in crate::metadata) annotated: Vec<DeclaredProperty>,
    /// The navigation properties that it declares itself.
    pub navigation: Vec<DeclaredProperty>,
    /// Core.Description.
    pub description: Option<String>,
}

/// A structural or a navigation property (CSDL XML 4.01, 7 and 8).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeclaredProperty {
    /// The name on the wire.
    pub name: String,
    /// The type with its namespace; of a collection that of the items.
    pub type_name: String,
    /// Whether it is a collection.
    pub is_collection: bool,
    /// Whether it is an `Edm.Decimal` without a fraction.
    pub(in crate::metadata) is_whole: bool,
    /// `Nullable`, where it is said; of a collection it is said of the items (CSDL XML 4.01, 7.2.1).
    pub nullable: Option<bool>,
    /// The annotation by which no update changes it: Core.Computed, Core.Immutable or Core.Permissions.
    pub read_only: Option<&'static str>,
    /// Core.Description.
    pub description: Option<String>,
}

impl DeclaredProperty {
    /// Whether it can be null. A collection never is; another property is, unless the metadata says otherwise.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        !self.is_collection && self.nullable != Some(false)
    }
}

/// An enumeration type (CSDL XML 4.01, 10).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumType {
    /// With its namespace.
    pub name: String,
    /// Whether a value has several members.
    pub is_flags: bool,
    /// The members, in their order.
    pub members: Vec<EnumMember>,
    /// Core.Description.
    pub description: Option<String>,
}

/// A member of an enumeration type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumMember {
    /// The name on the wire.
    pub name: String,
    /// Core.Description.
    pub description: Option<String>,
}
