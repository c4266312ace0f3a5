//! Reading and writing the body of a PATCH (OData JSON Format 4.01).

use crate::{GraphPatch, Patch};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize, Serializer};

/// The lists that the derive prints for a patch type.
pub trait Body: Sized {
    /// Whether `@odata.type` is written.
    const TYPED: bool;
    /// The names of the properties, by index.
    const NAMES: &'static [&'static str];

    fn find(name: &str) -> Found;
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
    ) -> Result<(), A::Error>;
    fn visit<V: Visitor>(&self, visitor: &mut V);
}

/// What a name is to a patch.
pub enum Found {
    Property(usize),
    ReadOnly,
    Nothing,
}

/// What is done with each property that is set.
pub trait Visitor {
    fn property(&mut self, name: &'static str, value: &(impl Debug + Serialize));
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
    note = "derive what is missing; `#[serde(with = \"…\")]` stands in for the last two, `#[graph(skip)]` leaves the field out"
)]
pub trait Property<F>: Sized {
    fn read<'de, A: MapAccess<'de>>(
        property: &mut Option<Self>,
        object: &mut A,
    ) -> Result<(), A::Error>;
    fn visit<V: Visitor>(property: &Option<Self>, name: &'static str, visitor: &mut V);
    fn copy(copy: &mut Option<Self>, property: &Option<Self>);
    fn same(property: &Option<Self>, other: &Option<Self>) -> bool;
    fn diff(patch: &mut Option<Self>, older: &Self, newer: &Self);
}

#[diagnostic::do_not_recommend]
impl<T: Clone + Debug + PartialEq, F: Form<T>> Property<F> for T {
    fn read<'de, A: MapAccess<'de>>(
        property: &mut Option<T>,
        object: &mut A,
    ) -> Result<(), A::Error> {
        if property.is_some() {
            return Err(A::Error::custom("is set twice"));
        }
        *property = Some(object.next_value_seed(Seed::<T, F>(PhantomData))?);
        Ok(())
    }

    fn visit<V: Visitor>(property: &Option<T>, name: &'static str, visitor: &mut V) {
        if let Some(value) = property {
            visitor.property(name, &Formed::<T, F>(value, PhantomData));
        }
    }

    fn copy(copy: &mut Option<T>, property: &Option<T>) {
        copy.clone_from(property);
    }

    fn same(property: &Option<T>, other: &Option<T>) -> bool {
        property == other
    }

    fn diff(patch: &mut Option<T>, older: &T, newer: &T) {
        if older != newer {
            *patch = Some(newer.clone());
        }
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

/// Reads the object of a request.
pub fn read<'de, P: Patch + Default, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    deserializer.deserialize_map(Object::<P>(PhantomData))
}

struct Object<P>(PhantomData<P>);

impl<'de, P: Patch + Default> de::Visitor<'de> for Object<P> {
    type Value = P;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object of type `{}`", odata_type::<P>())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<P, A::Error> {
        let mut patch = P::default();
        while let Some(key) = object.next_key_seed(Key(P::find))? {
            match key {
                Member::Property(index) => {
                    let name = P::NAMES.get(index).copied().unwrap_or_default();
                    patch
                        .read(index, &mut object)
                        .map_err(|error| at(name, &error))?;
                }
                Member::Type => object
                    .next_value_seed(Type(odata_type::<P>()))
                    .map_err(|error| at("@odata.type", &error))?,
                Member::PassedOver => drop(object.next_value::<IgnoredAny>()?),
                Member::Unknown(name) => return Err(at(&name, &unknown::<P, _>(&name))),
            }
        }
        Ok(patch)
    }
}

fn odata_type<P: Patch>() -> &'static str {
    <P::Resource as GraphPatch>::ODATA_TYPE
}

/// An error with the property that it is about in front. An error that has a property already gets a longer path, for
/// an error's text is all that serde lets through; a line and column at its end are kept by serde_json.
fn at<E: de::Error>(name: &str, error: &E) -> E {
    let text = format!("{error}");
    match text.strip_prefix("property `") {
        Some(inner) => E::custom(format_args!("property `{name}/{inner}")),
        None => E::custom(format_args!("property `{name}`: {text}")),
    }
}

fn unknown<P: Patch, E: de::Error>(name: &str) -> E {
    let close = P::NAMES
        .iter()
        .find(|known| known.eq_ignore_ascii_case(name));
    match close {
        Some(close) => E::custom(format_args!(
            "`{}` has no such property, did you mean `{close}`?",
            odata_type::<P>()
        )),
        None => E::custom(format_args!("`{}` has no such property", odata_type::<P>())),
    }
}

/// The key of a member. Through a pointer, so that it is compiled once for all patch types.
struct Key(fn(&str) -> Found);

enum Member {
    Property(usize),
    Type,
    PassedOver,
    Unknown(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Key {
    type Value = Member;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a property")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Member, E> {
        Ok(match (self.0)(name) {
            Found::Property(index) => Member::Property(index),
            Found::ReadOnly => Member::PassedOver,
            // The two spellings of 4.0 and 4.01 (OData JSON Format 4.01, 4.5).
            Found::Nothing if name == "@odata.type" || name == "@type" => Member::Type,
            Found::Nothing if name.contains('@') => Member::PassedOver,
            Found::Nothing => Member::Unknown(name.to_owned()),
        })
    }
}

/// The value of `@odata.type`, which must be the type expected (OData JSON Format 4.01, 4.5.3).
struct Type(&'static str);

impl<'de> DeserializeSeed<'de> for Type {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for Type {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "the type `{}`", self.0)
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<(), E> {
        let name = found
            .rsplit_once('#')
            .map_or(found, |(_, fragment)| fragment);
        if self.0.strip_prefix('#') == Some(name) {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "the body is of type `{found}`, expected `{}`",
            self.0
        )))
    }
}

/// Writes the object of a request: the type first, then what is set, in declaration order.
pub fn write<P: Patch, S: Serializer>(patch: &P, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    if P::TYPED {
        object.serialize_entry("@odata.type", odata_type::<P>())?;
    }
    let mut writer = Writer {
        object,
        outcome: Ok(()),
    };
    patch.visit(&mut writer);
    writer.outcome?;
    writer.object.end()
}

/// Keeps the first error to itself, which spares the printed list a `?` a line.
struct Writer<M: SerializeMap> {
    object: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Visitor for Writer<M> {
    fn property(&mut self, name: &'static str, value: &(impl Debug + Serialize)) {
        if self.outcome.is_ok() {
            self.outcome = self.object.serialize_entry(name, value);
        }
    }
}

/// Shows what is set.
pub fn debug(patch: &impl Body, name: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    patch.visit(&mut shown);
    shown.finish()
}

impl Visitor for fmt::DebugStruct<'_, '_> {
    fn property(&mut self, name: &'static str, value: &(impl Debug + Serialize)) {
        self.field(name, value);
    }
}

pub(crate) fn is_empty(patch: &impl Body) -> bool {
    let mut empty = IsEmpty(true);
    patch.visit(&mut empty);
    empty.0
}

struct IsEmpty(bool);

impl Visitor for IsEmpty {
    fn property(&mut self, _: &'static str, _: &(impl Debug + Serialize)) {
        self.0 = false;
    }
}

pub(crate) fn names(patch: &impl Body) -> Vec<&'static str> {
    let mut names = Vec::new();
    patch.visit(&mut names);
    names
}

impl Visitor for Vec<&'static str> {
    fn property(&mut self, name: &'static str, _: &(impl Debug + Serialize)) {
        self.push(name);
    }
}
