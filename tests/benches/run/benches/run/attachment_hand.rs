//! The hand-written patch of an attachment.

use crate::attachment::{Attachment, File, FileHand, Item, ItemHand, Shared};
use crate::hand::{at, matches_type};
use serde::de::value::MapDeserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt::{self, Formatter};
use std::mem;

#[derive(Clone, Debug, PartialEq)]
pub enum AttachmentHand {
    File(FileHand),
    Item(ItemHand),
}

impl AttachmentHand {
    pub fn apply(self, resource: &mut Attachment) {
        match (self, resource) {
            (Self::File(patch), Attachment::File(file)) => patch.apply(file),
            (Self::Item(patch), Attachment::Item(item)) => patch.apply(item),
            (Self::File(patch), resource) => {
                let mut file = File {
                    shared: mem::take(resource.shared()),
                    ..File::default()
                };
                patch.apply(&mut file);
                *resource = Attachment::File(file);
            }
            (Self::Item(patch), resource) => {
                let mut item = Item {
                    shared: mem::take(resource.shared()),
                };
                patch.apply(&mut item);
                *resource = Attachment::Item(item);
            }
        }
    }

    pub fn diff(older: &Attachment, newer: &Attachment) -> Self {
        match (older, newer) {
            (Attachment::File(older), Attachment::File(newer)) => {
                Self::File(FileHand::diff(older, newer))
            }
            (Attachment::Item(older), Attachment::Item(newer)) => {
                Self::Item(ItemHand::diff(older, newer))
            }
            (_, Attachment::File(newer)) => Self::File(FileHand::complete(newer.clone())),
            (_, Attachment::Item(newer)) => Self::Item(ItemHand::complete(newer.clone())),
        }
    }

    pub fn then(self, later: Self) -> Self {
        match (self, later) {
            (Self::File(first), Self::File(later)) => Self::File(first.then(later)),
            (Self::Item(first), Self::Item(later)) => Self::Item(first.then(later)),
            // The type changes, so unset properties get the defaults of the new type.
            (first, later) => {
                let mut created = match &later {
                    Self::File(_) => Attachment::File(File::default()),
                    Self::Item(_) => Attachment::Item(Item::default()),
                };
                first.apply(&mut created);
                later.apply(&mut created);
                match created {
                    Attachment::File(file) => Self::File(FileHand::complete(file)),
                    Attachment::Item(item) => Self::Item(ItemHand::complete(item)),
                }
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Self::File(patch) => patch.is_empty(),
            Self::Item(patch) => patch.is_empty(),
        }
    }
}

impl Attachment {
    fn shared(&mut self) -> &mut Shared {
        match self {
            Self::File(file) => &mut file.shared,
            Self::Item(item) => &mut item.shared,
        }
    }
}

impl Serialize for AttachmentHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::File(patch) => patch.serialize(serializer),
            Self::Item(patch) => patch.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AttachmentHand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = AttachmentHand;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("an attachment")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<AttachmentHand, A::Error> {
        let mut earlier: Vec<(String, Value)> = Vec::new();
        while let Some(member) = object.next_key_seed(Name)? {
            match member {
                Member::Type => {
                    let start = object.next_value_seed(Type);
                    let start = start.map_err(|error| at("@odata.type", &error))?;
                    let earlier = MapDeserializer::new(earlier.into_iter());
                    return match start {
                        AttachmentHand::File(patch) => {
                            let patch = patch.members(earlier).map_err(Error::custom)?;
                            patch.members(object).map(AttachmentHand::File)
                        }
                        AttachmentHand::Item(patch) => {
                            let patch = patch.members(earlier).map_err(Error::custom)?;
                            patch.members(object).map(AttachmentHand::Item)
                        }
                    };
                }
                Member::Ignored => drop(object.next_value::<IgnoredAny>()?),
                Member::Buffered(name) => {
                    let value = object.next_value().map_err(|error| at(&name, &error))?;
                    earlier.push((name, value));
                }
            }
        }
        Err(Error::custom(format_args!(
            "the body has no `@odata.type`, {EXPECTED}"
        )))
    }
}

const EXPECTED: &str =
    "expected `#microsoft.graph.fileAttachment` or `#microsoft.graph.itemAttachment`";

enum Member {
    Type,
    Ignored,
    Buffered(String),
}

/// The name of a member.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Member;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(match name {
            "@odata.type" | "@type" => Member::Type,
            _ if name.starts_with('@') => Member::Ignored,
            _ => Member::Buffered(name.to_owned()),
        })
    }
}

/// Deserializes the value of `@odata.type`, which selects the variant.
struct Type;

impl<'de> DeserializeSeed<'de> for Type {
    type Value = AttachmentHand;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Type {
    type Value = AttachmentHand;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("the type of an attachment")
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<Self::Value, E> {
        if matches_type(found, "#microsoft.graph.fileAttachment") {
            Ok(AttachmentHand::File(FileHand::default()))
        } else if matches_type(found, "#microsoft.graph.itemAttachment") {
            Ok(AttachmentHand::Item(ItemHand::default()))
        } else {
            Err(E::custom(format_args!(
                "the body is of type `{found}`, {EXPECTED}"
            )))
        }
    }
}
