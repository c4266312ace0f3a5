//! One entry of a batch response (OData JSON Format 4.01, 19.4).

use super::body::{self, Body};
use super::item;
use crate::http::headers::is_harmless;
use crate::http::response::IsUtf8;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Formatter};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde::de::{Deserializer as _, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::Deserialize;
use serde_json::{value::RawValue, Deserializer};

/// The number of headers that the response to an item can have. A `HeaderMap` panics at about 24,000.
const MAX_HEADERS: usize = 1_000;

/// The length up to which the JSON of an `id` is read. The `id` of an item is shorter.
const MAX_ID: usize = 128;

/// The members of an entry, as their JSON.
#[derive(Default)]
pub(super) struct Entry<'e> {
    id: Option<&'e RawValue>,
    status: Option<&'e RawValue>,
    headers: Option<&'e RawValue>,
    body: Option<&'e RawValue>,
}

impl<'e> Entry<'e> {
    /// Reads the members up to the first error, which is the reason why the entry is invalid.
    pub(super) fn read(&mut self, json: &'e [u8]) -> Result<(), serde_json::Error> {
        let mut deserializer = Deserializer::from_slice(json);
        deserializer.deserialize_map(self)?;
        deserializer.end()
    }

    /// Returns the number of the item that this is the response to.
    pub(super) fn number(&self) -> Option<usize> {
        let id = self.id?.get();
        let text = (id.len() <= MAX_ID).then(|| serde_json::from_str(id));
        let text: String = text?.ok()?;
        item::number(&text)
    }

    pub(super) fn status(&self) -> Option<StatusCode> {
        let status = serde_json::from_str(self.status?.get()).ok()?;
        StatusCode::from_u16(status).ok()
    }

    /// Returns the response, or the reason why it is invalid.
    pub(super) fn response(&self) -> Result<Response<Vec<u8>>, &'static str> {
        let status = self.status();
        let status = status.ok_or("the response to the item has no valid status")?;
        let headers = match self.headers {
            Some(headers) => serde_json::from_str(headers.get()),
            None => Ok(Headers::default()),
        };
        let Ok(Headers { headers, has_more }) = headers else {
            return Err("the response to the item has an invalid header");
        };
        if has_more {
            return Err("the response to the item has more than 1,000 headers");
        }
        let body = self.body.map(RawValue::get).unwrap_or_default();
        let (body, is_utf8) = match body::decode(body, headers.get(CONTENT_TYPE)) {
            Body::Text(text) => (text, true),
            Body::Bytes(bytes) => (bytes, false),
        };
        let mut response = Response::new(body);
        if is_utf8 {
            response.extensions_mut().insert(IsUtf8);
        }
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

impl<'e> Visitor<'e> for &mut Entry<'e> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the response to an item, an object with an `id`")
    }

    fn visit_map<A: MapAccess<'e>>(self, mut members: A) -> Result<(), A::Error> {
        #[derive(Deserialize)]
        #[serde(field_identifier, rename_all = "lowercase")]
        enum Name {
            Id,
            Status,
            Headers,
            Body,
            #[serde(other)]
            Other,
        }
        while let Some(name) = members.next_key()? {
            let (slot, name) = match name {
                Name::Id => (&mut self.id, "id"),
                Name::Status => (&mut self.status, "status"),
                Name::Headers => (&mut self.headers, "headers"),
                Name::Body => (&mut self.body, "body"),
                Name::Other => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if slot.is_some() {
                return Err(A::Error::duplicate_field(name));
            }
            *slot = Some(members.next_value()?);
        }
        Ok(())
    }
}

/// The headers of an item. Values other than texts and numbers are ignored.
#[derive(Default)]
struct Headers {
    headers: HeaderMap,
    /// Whether the item has more headers than are read.
    has_more: bool,
}

impl<'de> Deserialize<'de> for Headers {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self::default())
    }
}

impl<'de> Visitor<'de> for Headers {
    type Value = Self;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object of headers")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Self, A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            let Some(text) = text(members.next_value()?) else {
                continue;
            };
            if self.headers.len() >= MAX_HEADERS {
                self.has_more = true;
                continue;
            }
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(A::Error::custom)?;
            let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(A::Error::custom)?;
            // `Debug` of the response hides these values.
            value.set_sensitive(!is_harmless(name.as_str()));
            self.headers.append(name, value);
        }
        Ok(self)
    }
}

/// Returns the text of a header. Some services send `Retry-After` as a number.
fn text(value: &RawValue) -> Option<String> {
    let json = value.get();
    if json.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        return Some(json.into());
    }
    serde_json::from_str(json).ok()
}
