//! A local copy as JSON: the representation that a service returns.

use super::members::Control;
use super::representation::WithControl;
use super::tagged::{Tagged, Tags};
use super::Versioned;
use crate::{GraphPatch, Patch, Property, PropertyKind};
use alloc::{borrow::Cow, string::String};
use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

/// Deserializes a resource and its ETag, from `@odata.etag` or from `@etag` of OData 4.01.
///
/// Anything but an object, and an invalid ETag, is an error.
///
/// [OData JSON Format 4.01, 4.5.10]
impl<'de, R: Deserialize<'de>> Deserialize<'de> for Versioned<R> {
    fn deserialize<D: Deserializer<'de>>(inner: D) -> Result<Self, D::Error> {
        let mut tags = Tags::default();
        let resource = R::deserialize(Tagged {
            inner,
            tags: &mut tags,
        })?;
        let etag = tags.into_etag();
        Ok(Self { resource, etag })
    }
}

/// Serializes the representation that a service returns: `@odata.type`, `@odata.etag`, then the members of the resource.
///
/// `@odata.type` is the type of the resource, also if the resource is an enum. It is absent if the resource is `untyped`.
/// `@odata.etag` is absent if there is no ETag.
///
/// Each is serialized once: a field or dynamic property of the resource is left out if it has the same name, also in OData
/// 4.01 (such as `@etag`).
///
/// [OData JSON Format 4.01, 4.5.3 and 4.5.10]
impl<R: GraphPatch + Serialize> Serialize for Versioned<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let odata_type = match R::PROPERTIES {
            [Property {
                kind: PropertyKind::Variant(_),
                ..
            }, ..] => type_of(&self.resource.__unchanged()).map_err(S::Error::custom)?,
            _ if R::Patch::__INFO.typed => Some(R::ODATA_TYPE.into()),
            _ => None,
        };
        let is_typed = odata_type.is_some();
        let controls = [
            Control {
                names: ["@odata.type", "@type"],
                value: odata_type,
            },
            Control {
                names: ["@odata.etag", "@etag"],
                value: self.etag.as_ref().map(|etag| etag.as_str().into()),
            },
        ];
        let [_, untyped @ ..] = &controls;
        self.resource.serialize(WithControl {
            serializer,
            controls: if is_typed { &controls } else { untyped },
        })
    }
}

/// Returns the type of a patch of an enum, unless a property of the variant stores it.
fn type_of<P: Serialize>(patch: &P) -> Result<Option<Cow<'static, str>>, serde_json::Error> {
    #[derive(Deserialize)]
    struct Typed {
        #[serde(rename = "@odata.type")]
        odata_type: Option<String>,
    }
    let Typed { odata_type } = Typed::deserialize(serde_json::to_value(patch)?)?;
    Ok(odata_type.map(Cow::Owned))
}
