//! Deserializes the rows of a page.

use super::change::Row;
use super::head::{Head, Meaning};
use super::key_names::KeyNames;
use super::row::{read_row, related_type, Contents};
use super::special_row_de::SpecialRow;
use super::Change;
use crate::body::place::{Name, Place};
use crate::GraphPatch;
use alloc::{string::String, vec, vec::Vec};
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::de::{self, DeserializeSeed, Deserializer, SeqAccess};

pub(super) struct RowsSeed<'a, R> {
    place: &'a Place<'a>,
    /// For each row, whether it is known not to be a resource.
    special: &'a [bool],
    resource: PhantomData<R>,
}

impl<'a, R> RowsSeed<'a, R> {
    pub(super) fn new(place: &'a Place<'a>, special: &'a [bool]) -> Self {
        Self {
            place,
            special,
            resource: PhantomData,
        }
    }
}

impl<'de, R: GraphPatch + Default + 'static> DeserializeSeed<'de> for RowsSeed<'_, R> {
    type Value = Vec<Change<R>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, R: GraphPatch + Default + 'static> de::Visitor<'de> for RowsSeed<'_, R> {
    type Value = Vec<Change<R>>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Self::Value, A::Error> {
        let mut changes = vec![];
        let keys = KeyNames::of(R::PROPERTIES);
        loop {
            let position = changes.len();
            let name = Name::Index(position);
            let place = self.place.member(name);
            // A resource can be large, so the row is read where it stays.
            changes.push(empty());
            let Some(Change::Changed { key, row, related }) = changes.last_mut() else {
                return Ok(changes);
            };
            let mut head = Head::default();
            let row_seed = read_row(&mut row.value, &mut row.contents, &mut head, &place);
            let is_special = self.special.get(position).copied().unwrap_or_default();
            let read = if is_special {
                rows.next_element_seed(SpecialRow(row_seed, &place))
            } else {
                rows.next_element_seed(row_seed)
            };
            if read
                .map_err(|error| self.place.locate(name, error))?
                .is_none()
            {
                changes.pop();
                return Ok(changes);
            }
            let related_type = &mut |property: &str| related_type(&mut row.value, property);
            match head.finish(&keys, related_type, &place)? {
                Meaning::Changed(text, changes) => (*key, *related) = (text, changes),
                Meaning::Linked(text, changes) => {
                    row.contents = Contents::default();
                    (*key, *related) = (text, vec![changes]);
                }
                Meaning::Removed(key, reason) => {
                    changes.pop();
                    changes.push(Change::Removed { key, reason });
                }
            }
        }
    }
}

fn empty<R: Default>() -> Change<R> {
    Change::Changed {
        key: String::new(),
        row: Row {
            value: R::default(),
            contents: Contents::default(),
        },
        related: Vec::new(),
    }
}
