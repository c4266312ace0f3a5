//! Deserializes dynamic properties among the annotations of a response.

use super::DynamicProperties;
use crate::body::annotation::{typed_property, value_of_text};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, IgnoredAny, MapAccess};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

impl<'de, V: Deserialize<'de>> Deserialize<'de> for DynamicProperties<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PropertiesVisitor(PhantomData))
    }
}

struct PropertiesVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> de::Visitor<'de> for PropertiesVisitor<V> {
    type Value = DynamicProperties<V>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object of dynamic properties")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut properties = BTreeMap::new();
        let mut annotations: Vec<(String, String)> = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            if !name.contains('@') {
                // A property that is null equals a missing one.
                properties.extend(object.next_value::<Option<V>>()?.map(|value| (name, value)));
            } else if typed_property(&name).is_none() {
                object.next_value::<IgnoredAny>()?;
            } else if let Value::String(text) = object.next_value()? {
                annotations.push((name, text));
            }
        }
        for (name, text) in annotations {
            // The others belong to declared properties.
            if typed_property(&name).is_some_and(|property| properties.contains_key(property)) {
                properties.extend(value_of_text(text).map(|value| (name, value)));
            }
        }
        Ok(properties.into())
    }
}
