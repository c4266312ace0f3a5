//! Serialization of `Flags` as a string of names.

use super::{Flags, Member, FEW};
use crate::text::Excerpt;
use alloc::{borrow::ToOwned, collections::BTreeSet, format, string::String, vec::Vec};
use core::fmt::{self, Display, Formatter, Write};
use core::marker::PhantomData;
use core::mem::{self, Discriminant};
use serde::de::{self, value, DeserializeOwned, IntoDeserializer, Unexpected};
use serde::{ser, Deserialize, Deserializer, Serialize, Serializer};

/// The text of an empty set: the number that stands in for a missing member [OData JSON Format 4.01, 7.1].
const EMPTY: &str = "0";

impl<E: Serialize> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() {
            return serializer.serialize_str(EMPTY);
        }
        let names = self.members.iter().map(name);
        let names = names.collect::<Result<Vec<_>, S::Error>>()?;
        serializer.serialize_str(&names.join(","))
    }
}

fn name<E: Serialize, R: ser::Error>(member: &Member<E>) -> Result<String, R> {
    let mut name = String::new();
    match write!(name, "{member}") {
        Ok(()) if is_name(&name) => Ok(name),
        _ => Err(R::custom(
            "a member of a flags enum must serialize as a non-empty name without commas or spaces",
        )),
    }
}

impl<E: Serialize> Display for Member<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            // serde implements `Serializer` for `Formatter`, for unit variants and primitives.
            Member::Known(member, _) => member.serialize(formatter),
            Member::Unknown(name) => formatter.write_str(name),
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains([',', ' '])
}

impl<'de, E: DeserializeOwned + PartialEq> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Names(PhantomData))
    }
}

struct Names<E>(PhantomData<E>);

impl<E: DeserializeOwned + PartialEq> de::Visitor<'_> for Names<E> {
    type Value = Flags<E>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("comma-separated names of flags enum members")
    }

    fn visit_str<R: de::Error>(self, text: &str) -> Result<Flags<E>, R> {
        let mut flags = Flags::default();
        let has_many = text.split(',').nth(FEW).is_some();
        let mut variants = Variants(Vec::new());
        // A hostile body can contain any number of names, so repeated ones are looked up in a set.
        let mut seen = BTreeSet::from([EMPTY]);
        for name in text.split(',').map(|name| name.trim_start_matches(' ')) {
            if !is_name(name) {
                let found = format!("string \"{}\"", Excerpt(text));
                return Err(R::invalid_value(Unexpected::Other(&found), &self));
            }
            if !seen.insert(name) {
                continue;
            }
            match member(name) {
                None => flags.members.push(Member::Unknown(name.to_owned())),
                Some(member) if !has_many => flags.insert(member),
                Some(member) => {
                    if variants.is_new(&member, &flags) {
                        let name = Some(name.into());
                        flags.members.push(Member::Known(member, name));
                    }
                }
            }
        }
        Ok(flags)
    }
}

fn member<E: DeserializeOwned>(name: &str) -> Option<E> {
    let deserializer = IntoDeserializer::<value::Error>::into_deserializer(name);
    E::deserialize(deserializer).ok()
}

/// The index of the first member of each variant.
///
/// Two names can be names of one unit variant, and then the members are equal. A variant that holds its name differs for each
/// name. So one comparison for each member suffices.
struct Variants<E>(Vec<(Discriminant<E>, usize)>);

impl<E: PartialEq> Variants<E> {
    fn is_new(&mut self, member: &E, flags: &Flags<E>) -> bool {
        let variant = mem::discriminant(member);
        match self.0.iter().find(|(known, _)| *known == variant) {
            None => {
                self.0.push((variant, flags.members.len()));
                true
            }
            Some((_, first)) => {
                let first = flags.members.get(*first);
                !matches!(first, Some(Member::Known(first, _)) if first == member)
            }
        }
    }
}
