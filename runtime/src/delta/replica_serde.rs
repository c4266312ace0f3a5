//! Serializes a replica, so that a client can store it together with the link.

use super::related::Related;
use super::replica::Replica;
use alloc::{boxed::Box, collections::BTreeMap, string::String};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess};
use serde::ser::{Serialize, SerializeStruct, Serializer};

const NAME: &str = "Replica";
const FIELDS: &[&str] = &["resources", "related"];

/// Serializes the resources by the texts of their keys, and the related entities.
impl<R: Serialize> Serialize for Replica<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut replica = serializer.serialize_struct(NAME, FIELDS.len())?;
        replica.serialize_field("resources", &self.resources)?;
        replica.serialize_field("related", &self.related)?;
        replica.end()
    }
}

impl<'de, R: Deserialize<'de>> Deserialize<'de> for Replica<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(NAME, FIELDS, Visitor(PhantomData))
    }
}

struct Visitor<R>(PhantomData<R>);

impl<'de, R: Deserialize<'de>> de::Visitor<'de> for Visitor<R> {
    type Value = Replica<R>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a replica: an object with `resources` and `related`")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut fields: A) -> Result<Replica<R>, A::Error> {
        let missing = |index| de::Error::invalid_length(index, &"a replica with two fields");
        Ok(Replica {
            resources: fields.next_element()?.ok_or_else(|| missing(0))?,
            related: fields.next_element()?.ok_or_else(|| missing(1))?,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Replica<R>, A::Error> {
        let mut resources: Option<BTreeMap<String, Box<R>>> = None;
        let mut related: Option<Related> = None;
        while let Some(name) = object.next_key::<String>()? {
            match &*name {
                "resources" => resources = Some(object.next_value()?),
                "related" => related = Some(object.next_value()?),
                _ => object.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        let missing = || de::Error::missing_field("resources");
        Ok(Replica {
            resources: resources.ok_or_else(missing)?,
            related: related.unwrap_or_default(),
        })
    }
}
