//! Deserializes a page.

use super::rows_de::RowsSeed;
use super::{DeltaPage, Error, Link};
use crate::body::place::{in_body, Name, Place};
use crate::error_details::{Details, Texts};
use crate::text::Excerpt;
use crate::GraphPatch;
use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Display, Formatter};
use core::marker::PhantomData;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess};

/// Reads a page some of whose rows are known not to be resources.
pub(super) fn read<R>(body: &[u8], special: &[bool]) -> Result<DeltaPage<R>, Error>
where
    R: GraphPatch + Default + 'static,
{
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let mut texts = Texts::default();
    let page =
        in_body(|place| PageSeed::new(place, &mut texts, special).deserialize(&mut deserializer));
    if let Some(code) = Error::resync_code(&texts) {
        return Err(Error::Resync {
            location: None,
            code: Some(code.to_owned()),
        });
    }
    let page = page?;
    deserializer.end()?;
    Ok(page)
}

struct PageSeed<'a, R> {
    place: &'a Place<'a>,
    /// The error that a body may contain instead of a page.
    error: &'a mut Texts,
    /// For each row, whether it is known not to be a resource.
    special: &'a [bool],
    resource: PhantomData<R>,
}

impl<'a, R> PageSeed<'a, R> {
    fn new(place: &'a Place<'a>, error: &'a mut Texts, special: &'a [bool]) -> Self {
        Self {
            place,
            error,
            special,
            resource: PhantomData,
        }
    }
}

impl<'de, R: GraphPatch + Default + 'static> DeserializeSeed<'de> for PageSeed<'_, R> {
    type Value = DeltaPage<R>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<DeltaPage<R>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, R: GraphPatch + Default + 'static> de::Visitor<'de> for PageSeed<'_, R> {
    type Value = DeltaPage<R>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a page: an object with an array `value`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<DeltaPage<R>, A::Error> {
        let place = self.place;
        let (mut changes, mut next, mut delta) = (None, None, None);
        while let Some(name) = object.next_key::<String>()? {
            match &*name {
                "value" if changes.is_none() => {
                    let member = place.member(Name::Other("value"));
                    let rows = object.next_value_seed(RowsSeed::new(&member, self.special));
                    changes =
                        Some(rows.map_err(|error| place.locate(Name::Other("value"), error))?);
                }
                "@odata.nextLink" | "@nextLink" => read_link(&name, &mut object, place, &mut next)?,
                "@odata.deltaLink" | "@deltaLink" => {
                    read_link(&name, &mut object, place, &mut delta)?;
                }
                "value" => return Err(place.reject(Name::Other("value"), "set twice")),
                _ => self.error.read_member(&name, &mut object)?,
            }
        }
        let link = match (next, delta) {
            (Some(_), Some(_)) => {
                return Err(place.reject(
                    Name::Other("@odata.deltaLink"),
                    "the page also has `@odata.nextLink`, so it is not clear whether the round is complete",
                ))
            }
            (Some(url), None) => Link::Next(url),
            (None, Some(url)) => Link::Delta(url),
            (None, None) => Link::None,
        };
        let missing = || {
            let error = ServiceError(self.error.details());
            let reason = format_args!("missing, so the body is not a page{error}");
            place.reject(Name::Other("value"), reason)
        };
        Ok(DeltaPage {
            changes: changes.ok_or_else(missing)?,
            link,
        })
    }
}

/// Reads a link. Null is the same as an absent link.
fn read_link<'de, A: MapAccess<'de>>(
    name: &str,
    object: &mut A,
    place: &Place<'_>,
    link: &mut Option<String>,
) -> Result<(), A::Error> {
    let url: Option<String> = object
        .next_value()
        .map_err(|error| place.locate(Name::Other(name), error))?;
    if link.is_some() && url.is_some() {
        return Err(place.reject(Name::Other(name), "set twice"));
    }
    *link = url.or(link.take());
    Ok(())
}

/// Displays the error of the service, or nothing if the body has none.
struct ServiceError(Details);

impl Display for ServiceError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Details { code, message, .. } = &self.0;
        if code.is_some() || message.is_some() {
            formatter.write_str("; it contains the error")?;
        }
        if let Some(code) = code {
            write!(formatter, " `{}`", Excerpt(code))?;
        }
        match message {
            Some(message) => write!(formatter, ": {}", Excerpt(message)),
            None => Ok(()),
        }
    }
}
