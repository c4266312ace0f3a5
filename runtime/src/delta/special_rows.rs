//! Finds the rows that are not resources: tombstones and links. A client ignores their properties, wherever they stand
//! [OData JSON Format 4.01, 15.3].
//!
//! A page is read in one pass, and most rows are resources. So a property that precedes the members that make the row a
//! tombstone is read, and can be invalid. Then the page is read again, with the knowledge of which rows are not resources.

use super::control_info::{CONTEXT, DELETED, REMOVED};
use super::fields::declares;
use super::head::is_special_context;
use crate::polymorphic::content::Content;
use crate::GraphPatch;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess};

/// Returns for each row of a page whether it is not a resource. After a syntax error, the others are unknown.
pub(super) fn find<R: GraphPatch>(body: &[u8]) -> Vec<bool> {
    let mut rows = Vec::new();
    let scan = Scan {
        rows: &mut rows,
        has_facet: declares(R::PROPERTIES, DELETED),
    };
    // The page is read again, which reports the error.
    let _ = scan.deserialize(&mut serde_json::Deserializer::from_slice(body));
    rows
}

struct Scan<'a> {
    rows: &'a mut Vec<bool>,
    has_facet: bool,
}

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> de::Visitor<'de> for Scan<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a page")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(name) = object.next_key::<String>()? {
            if name == "value" {
                return object.next_value_seed(Rows(self));
            }
            object.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

struct Rows<'a>(Scan<'a>);

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> de::Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        let Self(Scan {
            rows: found,
            has_facet,
        }) = self;
        while let Some(is_special) = rows.next_element_seed(IsSpecial { has_facet })? {
            found.push(is_special);
        }
        Ok(())
    }
}

/// Reads whether a row is not a resource.
struct IsSpecial {
    has_facet: bool,
}

impl<'de> DeserializeSeed<'de> for IsSpecial {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> de::Visitor<'de> for IsSpecial {
    type Value = bool;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a row")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<bool, A::Error> {
        let mut is_special = false;
        while let Some(name) = object.next_key::<String>()? {
            let name = &*name;
            if REMOVED.contains(&name) {
                is_special |= !matches!(object.next_value()?, Content::Null);
            } else if CONTEXT.contains(&name) {
                is_special |= is_special_context(&object.next_value()?);
            } else if name == DELETED && self.has_facet {
                is_special |= matches!(object.next_value()?, Content::Object(_));
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(is_special)
    }
}
