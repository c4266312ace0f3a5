//! The body of a PATCH as lists: what the derive prints of a patch type, and what is asked of a property's type.

// For printed code, not for users.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::ref_option
)]

use crate::{part::EachPart, text};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, MapAccess};
use serde::{Deserializer, Serialize, Serializer};

/// The lists that the derive prints for a patch type.
#[doc(hidden)]
pub trait Body: Sized {
    /// Of an enum, what holds whichever variant it is.
    const KEYS: &'static Keys;

    /// Those of the type that is patched.
    fn keys(&self) -> &'static Keys {
        Self::KEYS
    }

    fn take<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
    ) -> Result<(), A::Error>;
    fn visit<'p, V: Visitor<'p>>(&'p self, visitor: &mut V);

    /// Takes a property of no known name, or gives the name back.
    fn take_dynamic<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        _: &mut A,
    ) -> Result<Option<String>, A::Error> {
        Ok(Some(name))
    }

    /// Itself and the patches of its base types, from the most derived on, until one is what was looked for.
    fn parts<E: EachPart>(&mut self, each: &mut E) -> bool
    where
        Self: 'static,
    {
        each.part(self)
    }
}

/// What a name is to a patch.
pub enum Found {
    Property(usize),
    ReadOnly,
    Nothing,
}

/// What is known of a type before any value of it.
pub struct Keys {
    pub odata_type: &'static str,
    /// Whether `@odata.type` is written.
    pub typed: bool,
    pub find: fn(&str) -> Found,
    /// The names of the properties, by index, without those of the base type.
    pub names: &'static [&'static str],
    pub base: Option<&'static Keys>,
}

impl Keys {
    /// Of an enum: which properties there are, its variants tell.
    #[must_use]
    pub const fn one_of(odata_type: &'static str) -> Self {
        const fn nothing(_: &str) -> Found {
            Found::Nothing
        }
        Self {
            odata_type,
            typed: true,
            find: nothing,
            names: &[],
            base: None,
        }
    }

    pub(crate) fn find(&self, name: &str) -> Found {
        match ((self.find)(name), self.base) {
            (Found::Nothing, Some(base)) => match base.find(name) {
                Found::Property(index) => Found::Property(self.names.len().saturating_add(index)),
                found => found,
            },
            (found, _) => found,
        }
    }

    pub(crate) fn names(&self) -> Vec<&'static str> {
        let inherited = self.base.map(Self::names).unwrap_or_default();
        self.names.iter().copied().chain(inherited).collect()
    }
}

/// A derived type has no property by the name of an inherited one (OData CSDL XML 4.01, 6.2).
pub const fn names_are_new(keys: &Keys) {
    let mut base = keys.base;
    while let Some(above) = base {
        assert!(
            text::none_in_both(keys.names, above.names),
            "a property has the name of one that is inherited from the base type"
        );
        base = above.base;
    }
}

/// What is done with each property that is set.
pub trait Visitor<'p> {
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize));

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.property(name, value);
    }
}

/// The form of a `T` on the wire.
pub trait Form<T> {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The form that the type itself has.
pub enum Serde {}

impl<T: Serialize + DeserializeOwned> Form<T> for Serde {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// A type of properties. All that needs a bound is asked of this one trait at one span, so that a type which lacks one
/// is told once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a property",
    label = "needs `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`",
    note = "derive what is missing; `#[serde(with = \"…\")]` stands in for the last two, `#[graph(complex)]` patches a resource in part, `#[graph(skip)]` leaves the field out"
)]
pub trait Property<F>: Sized {
    fn take<'de, A: MapAccess<'de>>(
        property: &mut Option<Self>,
        object: &mut A,
    ) -> Result<(), A::Error>;
    fn visit<'p, V: Visitor<'p>>(property: &'p Option<Self>, name: &'static str, visitor: &mut V);
    fn copy(property: &Option<Self>) -> Option<Self>;
    fn same(property: &Option<Self>, other: &Option<Self>) -> bool;
    fn diff(&self, newer: &Self) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Clone + Debug + PartialEq, F: Form<T>> Property<F> for T {
    fn take<'de, A: MapAccess<'de>>(
        property: &mut Option<T>,
        object: &mut A,
    ) -> Result<(), A::Error> {
        if property.is_some() {
            return Err(A::Error::custom("given twice"));
        }
        *property = Some(object.next_value_seed(Seed::<T, F>(PhantomData))?);
        Ok(())
    }

    fn visit<'p, V: Visitor<'p>>(property: &'p Option<T>, name: &'static str, visitor: &mut V) {
        if let Some(value) = property {
            visitor.property(name, &Formed::<T, F>(value, PhantomData));
        }
    }

    fn copy(property: &Option<T>) -> Option<T> {
        property.clone()
    }

    fn same(property: &Option<T>, other: &Option<T>) -> bool {
        property == other
    }

    fn diff(&self, newer: &T) -> Option<T> {
        (self != newer).then(|| newer.clone())
    }
}

struct Seed<T, F>(PhantomData<(T, F)>);

impl<'de, T, F: Form<T>> DeserializeSeed<'de> for Seed<T, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::deserialize(deserializer)
    }
}

struct Formed<'a, T, F>(&'a T, PhantomData<F>);

impl<T, F: Form<T>> Serialize for Formed<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::serialize(self.0, serializer)
    }
}

impl<T: Debug, F> Debug for Formed<'_, T, F> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
