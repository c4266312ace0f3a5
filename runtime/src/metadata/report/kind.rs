//! What a model and the metadata can disagree on.

/// What a model and the metadata disagree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisagreementKind {
    /// The metadata has no structured type of the model's name: misspelt, in another namespace, or named by its alias.
    TypeName,
    /// The type has only values of derived types, but the model writes it as the type of a body.
    Abstract,
    /// The model's base type is none of the type's.
    Base,
    /// A variant of the model is of no type that is derived from the model's.
    Variant,
    /// The type has no dynamic properties, but the model has.
    Closed,
    /// The type has no property of that name.
    Unknown,
    /// The property's name has other capitals.
    Case,
    /// The model patches a navigation property as if it were a value, or binds what is none.
    Navigation,
    /// The model patches a key.
    Key,
    /// The model patches a property that an annotation says no update changes, or writes it in a value that is replaced
    /// whole.
    ReadOnly,
    /// The model can say null of a property, or of an item of a collection, that is not nullable.
    Null,
    /// The model can say null of a collection, which is never null (OData CSDL XML 4.01, 7.2.1).
    NullCollection,
    /// One has a collection, the other one value.
    Collection,
    /// One has a complex value, the other has not.
    Complex,
    /// The property's type in the model does not hold the values that the service has.
    Type,
    /// The enumeration type has no member of that name.
    Member,
    /// The model lacks members of the enumeration type, so that a value with one cannot be read.
    MissingMember,
    /// Note: the property is nullable, but the model cannot say null.
    NotNull,
    /// Note: the property's type in the model can say values that the service's cannot.
    Wider,
    /// Note: the model replaces a complex value whole, which the service merges.
    Whole,
    /// Note: the type has dynamic properties, but the model has not.
    Open,
    /// Note: the type has no property of that name, but may have it as a dynamic one: there is an `_` in it, as in the
    /// names of Graph's extensions, and no property is named alike.
    Extension,
    /// Note: types that are derived from the type are no variants of the model.
    MissingVariant,
    /// Note: what the model calls a key is none of the type's.
    NoKey,
    /// Note: the model reads several members of the enumeration type as one.
    CatchAll,
    /// Note: a value has several members of the enumeration type, but the model has one.
    Flags,
    /// Note: the property's type in the model does not take every value that the service may have.
    Narrower,
    /// Note: the model writes a number as a text, which a service takes only with `IEEE754Compatible=true` (OData JSON
    /// Format 4.01, 3.2).
    Quoted,
    /// Note: the metadata does not declare the property's type, or a base type that may have the property, so it was not
    /// compared.
    Undeclared,
    /// Note: the property's type in the model does not show what it reads or writes, so it was not compared.
    Unseen,
}

impl DisagreementKind {
    /// Whether it may be meant so: neither side refuses a body for it.
    ///
    /// ```
    /// use graph_patch::metadata::DisagreementKind;
    ///
    /// assert!(DisagreementKind::NotNull.is_note() && !DisagreementKind::Null.is_note());
    /// ```
    #[must_use]
    pub fn is_note(self) -> bool {
        matches!(
            self,
            Self::NotNull
                | Self::Wider
                | Self::Whole
                | Self::Open
                | Self::Extension
                | Self::MissingVariant
                | Self::NoKey
                | Self::CatchAll
                | Self::Flags
                | Self::Narrower
                | Self::Quoted
                | Self::Undeclared
                | Self::Unseen
        )
    }
}
