//! The types that the metadata declares, as data (OData CSDL XML 4.01).

use alloc::{collections::BTreeMap, string::String, vec::Vec};

/// A type that the metadata declares.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Type {
    /// An entity type or a complex type.
    Structured(StructuredType),
    /// An enumeration type.
    Enum(EnumType),
    /// A type definition, with the name of the primitive type that it renames \[OData CSDL XML 4.01, 11\].
    Definition(String),
}

impl Type {
    /// How many properties and navigation properties, or members of an enumeration, the type declares.
    pub(in crate::metadata) fn member_count(&self) -> usize {
        match self {
            Self::Structured(of) => of.properties.len() + of.navigation.len(),
            Self::Enum(of) => of.members.len(),
            Self::Definition(_) => 0,
        }
    }

    /// The name at a position. Navigation properties follow the other properties.
    pub(in crate::metadata) fn member_name(&self, position: usize) -> Option<&str> {
        match self {
            Self::Structured(of) => {
                let mut all = of.properties.iter().chain(&of.navigation);
                all.nth(position).map(|it| it.name.as_str())
            }
            Self::Enum(of) => of.members.get(position).map(|it| it.name.as_str()),
            Self::Definition(_) => None,
        }
    }
}

/// An entity type or a complex type \[OData CSDL XML 4.01, 6 and 9\].
#[allow(clippy::struct_excessive_bools)] // Each is an attribute of the element.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StructuredType {
    /// The name with its namespace.
    pub name: String,
    /// The name of the base type.
    pub base: Option<String>,
    /// Whether the type is an entity type. Otherwise it is a complex type.
    pub is_entity: bool,
    /// Whether the type is abstract: every value is of a derived type.
    pub is_abstract: bool,
    /// Whether the type itself is declared open, or has the annotation `Core.AdditionalProperties`.
    ///
    /// [`Csdl::is_open`](crate::metadata::Csdl::is_open) includes its base types.
    pub is_open: bool,
    /// The names of the key properties that the type itself declares.
    pub key: Vec<String>,
    /// The properties that the type itself declares.
    ///
    /// [`Csdl::properties`](crate::metadata::Csdl::properties) includes inherited ones.
    pub properties: Vec<DeclaredProperty>,
    /// Copies of inherited properties by name, with the annotations that target this type.
    pub(in crate::metadata) annotated: BTreeMap<String, DeclaredProperty>,
    /// The types of dynamic properties that an annotation of the type lists.
    pub(in crate::metadata) dynamic: Vec<DeclaredProperty>,
    /// The navigation properties that the type itself declares.
    pub navigation: Vec<DeclaredProperty>,
    /// The texts of `Core.Description` and `Core.LongDescription`, or of the element `Documentation`.
    pub description: Option<String>,
    /// The description of the deprecation in `Core.Revisions`.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) deprecated: Option<String>,
    /// Whether the type is a media entity.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) has_stream: bool,
    /// The position of the document that declares the type.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) document: usize,
}

/// A structural property or a navigation property \[OData CSDL XML 4.01, 7 and 8\].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeclaredProperty {
    /// The name in JSON.
    pub name: String,
    /// The name of the type with its namespace; for a collection, the type of its items.
    pub type_name: String,
    /// Whether the property is a collection.
    pub is_collection: bool,
    /// Whether the type is `Edm.Decimal` without fractional digits.
    pub(in crate::metadata) is_integral: bool,
    /// The attribute `Nullable`, if present. For a collection it applies to the items \[OData CSDL XML 4.01, 7.2.1\].
    pub nullable: Option<bool>,
    /// The annotation that excludes the property from updates: `Core.Computed`, `Core.Immutable` or `Core.Permissions`.
    pub read_only: Option<&'static str>,
    /// The annotation `Core.Permissions`: whether a client can write. It overrides the permissions of the type.
    pub(in crate::metadata) permission: Option<bool>,
    /// Whether a navigation property contains its entities, which cannot be related otherwise.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) is_contained: bool,
    /// The texts of `Core.Description` and `Core.LongDescription`, or of the element `Documentation`.
    pub description: Option<String>,
    /// The description of the deprecation in `Core.Revisions`.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) deprecated: Option<String>,
}

impl DeclaredProperty {
    /// Returns `true` if the property can be null. A collection cannot; any other property can by default.
    #[must_use]
    pub fn is_nullable(&self) -> bool {
        !self.is_collection && self.nullable != Some(false)
    }
}

/// An enumeration type \[OData CSDL XML 4.01, 10\].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumType {
    /// The name with its namespace.
    pub name: String,
    /// Whether a value can combine several members.
    pub is_flags: bool,
    /// The members in the order of their declaration.
    pub members: Vec<EnumMember>,
    /// The texts of `Core.Description` and `Core.LongDescription`, or of the element `Documentation`.
    pub description: Option<String>,
    /// The description of the deprecation in `Core.Revisions`.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) deprecated: Option<String>,
}

/// A member of an enumeration type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EnumMember {
    /// The name in JSON.
    pub name: String,
    /// The texts of `Core.Description` and `Core.LongDescription`, or of the element `Documentation`.
    pub description: Option<String>,
    /// The description of the deprecation in `Core.Revisions`.
    #[cfg_attr(not(feature = "codegen"), allow(dead_code))]
    pub(crate) deprecated: Option<String>,
}
