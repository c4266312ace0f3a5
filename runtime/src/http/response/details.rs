//! The members of an error body that are read, in the formats of several services.
//!
//! Everything else is skipped without memory, and at any depth. What precedes the end of a truncated body is found.

use alloc::{borrow::ToOwned, collections::BTreeMap, string::String};
use core::fmt::{self, Formatter};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A place of a body that has a text, or an object with further places.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Body,
    /// `error` (OData 4), or `odata.error` (OData 3). It can also be a text: the code of OAuth.
    Error,
    Code,
    Message,
    /// The text in a message with a language (OData 3).
    MessageText,
    InnerError,
    RequestId,
    BodyCode,
    BodyMessage,
    BodyMessageText,
    /// `error_description` (RFC 6749, 5.2).
    Description,
    /// `ExceptionMessage` of ASP.NET.
    ExceptionMessage,
    /// `value`, with which some services send a text.
    Value,
    /// `detail` and `title` (RFC 9457, 3.1).
    Detail,
    Title,
}

impl Place {
    fn member(self, name: &str) -> Option<Self> {
        Some(match (self, name) {
            (Self::Body, "error" | "odata.error") => Self::Error,
            (Self::Body, "code" | "Code") => Self::BodyCode,
            (Self::Body, "message" | "Message") => Self::BodyMessage,
            (Self::Body, "error_description") => Self::Description,
            (Self::Body, "ExceptionMessage") => Self::ExceptionMessage,
            (Self::Body, "value") => Self::Value,
            (Self::Body, "detail") => Self::Detail,
            (Self::Body, "title") => Self::Title,
            (Self::Error, "code") => Self::Code,
            (Self::Error, "message") => Self::Message,
            (Self::Error, "innerError" | "innererror") => Self::InnerError,
            (Self::InnerError, "request-id") => Self::RequestId,
            (Self::Message, "value") => Self::MessageText,
            (Self::BodyMessage, "value") => Self::BodyMessageText,
            _ => return None,
        })
    }
}

const CODES: [Place; 3] = [Place::Code, Place::BodyCode, Place::Error];

const MESSAGES: [Place; 10] = [
    Place::Message,
    Place::MessageText,
    Place::Description,
    Place::BodyMessage,
    Place::BodyMessageText,
    Place::ExceptionMessage,
    Place::Detail,
    Place::Title,
    Place::Value,
    Place::Body,
];

/// The details of an error that a body contains.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Details {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request_id: Option<String>,
}

impl Details {
    pub(super) fn read(body: &str) -> Self {
        let mut texts = BTreeMap::new();
        let mut deserializer = serde_json::Deserializer::from_str(body);
        let read = Seed(&mut texts, Place::Body).deserialize(&mut deserializer);
        // The texts of an object before a syntax error are kept. A text that only begins with quotes is not a JSON string.
        if read.and_then(|()| deserializer.end()).is_err() {
            texts.remove(&Place::Body);
        }
        let mut find = |places: &[Place]| places.iter().find_map(|place| texts.remove(place));
        Self {
            code: find(&CODES),
            message: find(&MESSAGES),
            request_id: find(&[Place::RequestId]),
        }
    }
}

/// Reads the value at a place.
struct Seed<'t>(&'t mut BTreeMap<Place, String>, Place);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.insert(self.1, text.to_owned());
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(place) = members.next_key_seed(Name(self.1))? {
            match place {
                Some(place) => members.next_value_seed(Seed(self.0, place))?,
                None => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads the name of a member of this place.
struct Name(Place);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<Place>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<Place>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.member(name))
    }
}
