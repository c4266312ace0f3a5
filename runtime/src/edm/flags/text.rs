//! A value of a flags enum as text: written and read.

use super::{Flags, Member};
use alloc::{borrow::ToOwned, collections::BTreeSet, string::String, vec::Vec};
use core::fmt::{self, Display, Formatter, Write};
use core::marker::PhantomData;
use serde::de::{self, value, DeserializeOwned, IntoDeserializer, Unexpected};
use serde::{ser, Deserialize, Deserializer, Serialize, Serializer};

/// What a combination of no members is (OData JSON Format 4.01, 7.1: a number where no member is available).
const NOTHING: &str = "0";

impl<E: Serialize> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_empty() {
            return serializer.serialize_str(NOTHING);
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
        _ => Err(R::custom("a member of a flags enum is not a name alone")),
    }
}

impl<E: Serialize> Display for Member<E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            // To serde, a formatter is a serializer of plain variants.
            Member::Known(member) => member.serialize(formatter),
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
        formatter.write_str("names of a flags enum's members, with commas between")
    }

    fn visit_str<R: de::Error>(self, text: &str) -> Result<Flags<E>, R> {
        let mut flags = Flags::default();
        // An enum has few members, but a text has as many names as whoever wrote it likes.
        let mut seen = BTreeSet::from([NOTHING]);
        for name in text.split(',').map(|name| name.trim_start_matches(' ')) {
            if !is_name(name) {
                return Err(R::invalid_value(Unexpected::Str(text), &self));
            }
            if seen.insert(name) {
                match member(name) {
                    Member::Known(member) => flags.insert(member),
                    unknown @ Member::Unknown(_) => flags.members.push(unknown),
                }
            }
        }
        Ok(flags)
    }
}

fn member<E: DeserializeOwned>(name: &str) -> Member<E> {
    let reader = IntoDeserializer::<value::Error>::into_deserializer(name);
    E::deserialize(reader).map_or_else(|_| Member::Unknown(name.to_owned()), Member::Known)
}
