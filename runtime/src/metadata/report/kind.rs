//! The kinds of disagreement between a model and the metadata.

/// A kind of [`Disagreement`](crate::metadata::Disagreement).
///
/// Kinds whose description begins with "Note" are [notes](Self::is_note).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisagreementKind {
    /// The metadata does not declare the model's type. Its name is misspelt, lacks the namespace or uses an alias.
    TypeName,
    /// The type is abstract, but the model sends its name as the type of a body.
    Abstract,
    /// The model's `base` is not a base type of the declared type.
    Base,
    /// A variant of the model names a type that is not derived from the declared type.
    Variant,
    /// The model has a `dynamic` field, but the type is not open.
    Closed,
    /// The type does not declare the property.
    Unknown,
    /// The declared name of the property has different capitals.
    Case,
    /// The model patches a navigation property as a value, or binds a property that is not a navigation property.
    Navigation,
    /// The model patches a key.
    Key,
    /// The model patches a property that an annotation excludes from updates, or sends it in a complex value that is
    /// replaced.
    ReadOnly,
    /// The model can set a property, or a collection item, to null, but the metadata does not allow null.
    Null,
    /// The model can set a collection to null, which OData does not allow \[OData CSDL XML 4.01, 7.2.1\].
    NullCollection,
    /// One side has a collection, the other a single value.
    Collection,
    /// One side has a complex value, the other does not.
    Complex,
    /// The property's type in the model cannot hold the values of the declared type.
    Type,
    /// The enumeration type does not declare the member.
    Member,
    /// The model lacks members of the enumeration type, so values with them cannot be deserialized.
    MissingMember,
    /// The items of a collection in the model lack a property that can be updated. An update replaces the complete
    /// collection, so the service resets the property in every item, or rejects the items.
    OmittedProperty,
    /// The model, its base type, a complex type or a variant has no `#[serde(default)]`. So it cannot be read from a
    /// response that lacks a property. A service omits each property that `$select` does not name.
    MissingDefault,
    /// The model lacks `#[graph(complex)]`: it sends the complete complex value, nulls included, although the service would
    /// merge it. `#[graph(replace)]` on the field states that this is meant.
    ReplacedComplex,
    /// Note: the property is nullable, but the model cannot set it to null.
    NotNull,
    /// Note: the property's type in the model can hold values that the declared type cannot.
    Wider,
    /// Note: a complex value omits the property, or is a map that can omit properties. A service that replaces the value
    /// resets them.
    ResetProperty,
    /// Note: most unknown properties of a struct are declared in another case, which `rename_all` produces.
    RenameAll,
    /// Note: the type is open, but the model has no `dynamic` field, or a replaced value does not keep dynamic properties.
    MissingDynamic,
    /// Note: the open type does not declare the property, which may be a dynamic one, such as a column or an extension. Its
    /// name resembles no declared name.
    Extension,
    /// Note: the model lacks variants for some derived types.
    MissingVariant,
    /// Note: the model marks a property as `key` that is not a key of the type.
    NotAKey,
    /// Note: the model deserializes several members of the enumeration type as the same value.
    CatchAll,
    /// Note: a value can combine several members of the enumeration type, but the model holds one.
    Flags,
    /// Note: the property's type in the model rejects some values of the declared type.
    Narrower,
    /// Note: the model serializes a number as a string, which a service accepts only with `IEEE754Compatible=true`
    /// \[OData JSON Format 4.01, 3.2\].
    Quoted,
    /// Note: the metadata does not declare the property's type, or a base type that may declare the property. The check
    /// did not compare it.
    Undeclared,
    /// Note: the property's type in the model reveals nothing to the check, so the check did not compare it.
    NotCompared,
}

impl DisagreementKind {
    /// Returns `true` for a note: a difference that may be intended. No body is rejected for it, and no update loses data on
    /// a service that follows the standard.
    ///
    /// ```
    /// use graph_patch::metadata::DisagreementKind;
    ///
    /// assert!(DisagreementKind::NotNull.is_note());
    /// assert!(!DisagreementKind::Null.is_note());
    /// ```
    #[must_use]
    pub fn is_note(self) -> bool {
        matches!(
            self,
            Self::NotNull
                | Self::Wider
                | Self::ResetProperty
                | Self::RenameAll
                | Self::MissingDynamic
                | Self::Extension
                | Self::MissingVariant
                | Self::NotAKey
                | Self::CatchAll
                | Self::Flags
                | Self::Narrower
                | Self::Quoted
                | Self::Undeclared
                | Self::NotCompared
        )
    }
}
