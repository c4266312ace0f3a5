//! Selects the derived types that become variants of a polymorphic type.

use crate::codegen::docs::visible;
use crate::codegen::{roots, Error, ErrorKind};
use crate::metadata::{Csdl, StructuredType, Type};
use alloc::{format, string::String, vec::Vec};

/// The derived types that become variants of an abstract type.
///
/// A value of any other type is read as the variant for types that the model lacks.
///
/// ```
/// use graph_patch::codegen::{Config, DerivedTypes};
///
/// let config = Config::new().derived(DerivedTypes::only(["microsoft.graph.fileAttachment"]));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DerivedTypes {
    /// Every derived type of the metadata.
    #[default]
    All,
    /// No derived type.
    None,
    /// These types, by their qualified names.
    Only(Vec<String>),
}

impl DerivedTypes {
    /// Selects the types with these qualified names.
    ///
    /// ```
    /// use graph_patch::codegen::DerivedTypes;
    ///
    /// let selected = DerivedTypes::only(["microsoft.graph.fileAttachment"]);
    /// assert_eq!(selected, DerivedTypes::Only(vec!["microsoft.graph.fileAttachment".into()]));
    /// ```
    pub fn only<T: Into<String>>(names: impl IntoIterator<Item = T>) -> Self {
        Self::Only(names.into_iter().map(Into::into).collect())
    }

    /// Replaces aliases in the names.
    pub(super) fn resolved(&self, csdl: &Csdl) -> Result<Self, Error> {
        let Self::Only(names) = self else {
            return Ok(self.clone());
        };
        let is_derived = |ty| csdl.lineage(ty).skip(1).any(|base| base.is_abstract);
        let resolve = |name: &String| {
            let shown = visible(name);
            let message = match csdl.get(name) {
                None => return Err(roots::unknown(csdl, name)),
                Some(Type::Structured(ty)) if !is_derived(ty) => {
                    format!("`{shown}` is not derived from an abstract type")
                }
                Some(Type::Structured(ty)) if ty.is_abstract => {
                    format!("`{shown}` is abstract, so it cannot be a variant")
                }
                Some(Type::Structured(ty)) => return Ok(ty.name.clone()),
                Some(_) => format!("`{shown}` is not an entity or complex type"),
            };
            Err(Error::new(ErrorKind::Option, message))
        };
        let names: Result<Vec<_>, _> = names.iter().map(resolve).collect();
        names.map(Self::Only)
    }

    pub(super) fn allow(&self, ty: &StructuredType) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Only(names) => names.contains(&ty.name),
        }
    }
}
