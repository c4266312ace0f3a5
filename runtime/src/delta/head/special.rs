//! Rows that are not entities: links and the deleted entities of OData 4.0 [OData JSON Format 4.0, 14.2 to 14.4].

use super::{is_removed, Head, Kind, Meaning};
use crate::body::place::{Name, Place};
use crate::delta::change::{RelatedChanges, RemovedReason};
use crate::delta::head::Tombstone;
use crate::delta::key;
use crate::polymorphic::content::Content;
use alloc::string::String;
use serde::de::{self, MapAccess};

/// The members that make up a link or a deleted entity, beside its id [OData JSON Format 4.0, 14.2 to 14.4].
pub(crate) const SPECIAL: [&str; 4] = ["reason", "source", "relationship", "target"];

impl Head {
    /// Reads the other members of a row that is not an entity.
    pub(crate) fn read_special<'de, A: MapAccess<'de>>(
        &mut self,
        object: &mut A,
    ) -> Result<(), A::Error> {
        while let Some((name, value)) = object.next_entry::<String, Content>()? {
            if is_removed(&name) {
                self.set_removed(&value);
            } else {
                self.members.insert(name, value);
            }
        }
        Ok(())
    }

    /// Takes the key and the reason of a deleted entity from its members.
    pub(super) fn use_members(&mut self, names: &[&'static str]) {
        if let Some(Content::Text(reason)) = self.members.get("reason") {
            self.removed = Some(Tombstone {
                reason: Some(RemovedReason::from(reason.as_str())),
            });
        }
        for name in ["@odata.id", "@id", "id"] {
            match self.members.get(name) {
                Some(Content::Text(id)) if self.id.is_none() => self.id = Some(id.clone()),
                _ => {}
            }
        }
        for (index, name) in names.iter().enumerate() {
            if let Some(text) = self.members.get(*name).and_then(key::text) {
                self.add_key(index, name, text);
            }
        }
    }

    pub(super) fn finish_link<E: de::Error>(
        mut self,
        names: &[&'static str],
        place: &Place<'_>,
    ) -> Result<Meaning, E> {
        let mut take = |name: &str| match self.members.remove(name) {
            Some(Content::Text(text)) => Ok(text),
            _ => Err(place.error(format_args!("the link has no `{name}`"))),
        };
        let (source, property, target) = (take("source")?, take("relationship")?, take("target")?);
        let key = |name: &str, url: &str, names: &[&str]| {
            let error = || place.reject(Name::Other(name), "expected the URL of an entity");
            key::of_url(url, names).ok_or_else(error)
        };
        let (source, target) = (key("source", &source, names)?, key("target", &target, &[])?);
        let mut changes = RelatedChanges::new(property);
        changes.set(target, self.kind == Kind::Link);
        Ok(Meaning::Linked(source, changes))
    }
}
