//! The members of an error body that are read, in the formats of several services.
//!
//! Everything else is skipped without memory, and at any depth. What precedes the end of a truncated body is found.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
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
    /// `innerError` (Microsoft Graph), and its depth.
    InnerError(u8),
    InnerCode(u8),
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
            (Self::Error, "innerError" | "innererror") => Self::InnerError(0),
            (Self::InnerError(depth), "innerError" | "innererror") => {
                Self::InnerError(depth.saturating_add(1))
            }
            (Self::InnerError(depth), "code") => Self::InnerCode(depth),
            (Self::InnerError(0), "request-id") => Self::RequestId,
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
pub(crate) struct Details {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    #[cfg(feature = "http")]
    pub(crate) request_id: Option<String>,
}

/// The texts of an error, by their places in the body.
#[derive(Default)]
pub(crate) struct Texts(BTreeMap<Place, String>);

impl Texts {
    #[cfg(feature = "http")]
    pub(crate) fn read(body: &str) -> Self {
        let mut texts = Self::default();
        let mut deserializer = serde_json::Deserializer::from_str(body);
        let read = Seed(&mut texts, Place::Body).deserialize(&mut deserializer);
        // The texts of an object before a syntax error are kept. A text that only begins with quotes is not a JSON string.
        if read.and_then(|()| deserializer.end()).is_err() {
            texts.0.remove(&Place::Body);
        }
        texts
    }

    /// Reads the value of a member of the body.
    #[cfg(feature = "delta")]
    pub(crate) fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<(), A::Error> {
        self.read_value(Place::Body.member(name), object)
    }

    fn read_value<'de, A: MapAccess<'de>>(
        &mut self,
        place: Option<Place>,
        object: &mut A,
    ) -> Result<(), A::Error> {
        match place {
            Some(place) => object.next_value_seed(Seed(self, place)),
            None => object.next_value::<IgnoredAny>().map(drop),
        }
    }

    /// Returns the code of the error and those of its inner errors, which are more precise.
    #[cfg(feature = "delta")]
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        let is_code = |place: &Place| matches!(place, Place::InnerCode(_)) || CODES.contains(place);
        let codes = self.0.iter().filter(move |(place, _)| is_code(place));
        codes.map(|(_, code)| code.as_str())
    }

    pub(crate) fn details(&self) -> Details {
        let find = |places: &[Place]| places.iter().find_map(|place| self.0.get(place)).cloned();
        Details {
            code: find(&CODES),
            message: find(&MESSAGES),
            #[cfg(feature = "http")]
            request_id: find(&[Place::RequestId]),
        }
    }
}

/// Reads the value at a place.
struct Seed<'t>(&'t mut Texts, Place);

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
        self.0 .0.insert(self.1, text.to_owned());
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(place) = members.next_key_seed(Name(self.1))? {
            self.0.read_value(place, &mut members)?;
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
