//! The place of a value in a body, and errors that name it by its path.

use crate::body::nested_error;
use crate::body::type_info::TypeInfo;
use crate::text::{short, Excerpt, Message};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::Cell;
use core::fmt::{self, Display, Formatter};
use core::iter;
use serde::de;

/// The place of a value: the body, or a member of an object.
///
/// serde passes on only the text of an error, and each format changes that text. So the path is not part of it on the way. The
/// places are on the stack while the body is read, and the error that occurs first gets the complete path.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The place of the object, and the name of the member in it.
    member: Option<(&'a Place<'a>, Name<'a>)>,
    /// Whether the error that is on its way names a path.
    has_path: &'a Cell<bool>,
}

/// The name of a member.
#[derive(Clone, Copy)]
pub(crate) enum Name<'a> {
    /// The name of the property with an index.
    Declared(&'static TypeInfo, usize),
    Other(&'a str),
    /// The position in an array.
    #[cfg(feature = "delta")]
    Index(usize),
    /// The name of the field with an index.
    #[cfg(feature = "delta")]
    Field(crate::delta::Fields, usize),
    /// The names in a body that the member contains.
    Path(&'a str),
}

impl Display for Name<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Declared(info, index) => formatter.write_str(info.name(index)),
            Self::Other(name) => Excerpt(name).fmt(formatter),
            #[cfg(feature = "delta")]
            Self::Index(index) => index.fmt(formatter),
            #[cfg(feature = "delta")]
            Self::Field(fields, index) => formatter.write_str(fields.name(index)),
            Self::Path(path) => formatter.write_str(path),
        }
    }
}

/// Reads a body, which is not part of another one.
#[inline]
pub(crate) fn in_body<T, E: de::Error>(
    read: impl FnOnce(&Place<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let has_path = Cell::new(false);
    let body = Place {
        member: None,
        has_path: &has_path,
    };
    read(&body).map_err(|error| if has_path.get() { error } else { short(error) })
}

impl<'a> Place<'a> {
    /// Returns the place of a member of the object at this place.
    #[inline]
    pub(crate) fn member(&'a self, name: Name<'a>) -> Self {
        Self {
            member: Some((self, name)),
            has_path: self.has_path,
        }
    }

    /// Returns the number of objects around the members of the object at this place.
    pub(crate) fn depth(&self) -> usize {
        let members = iter::successors(self.member, |(object, _)| object.member);
        members.count().saturating_add(1)
    }

    /// Adds the path of a member to an error, unless it names one.
    ///
    /// `serde_json` finds the line and column at the end of the text.
    #[cold]
    #[inline(never)]
    pub(crate) fn locate<E: de::Error>(&self, name: Name<'_>, error: E) -> E {
        if self.has_path.get() {
            return error;
        }
        let text = error.to_string();
        match nested_error::split(&text) {
            Some((path, message)) => self
                .member(name)
                .member(Name::Path(path))
                .error(Message(&message)),
            None => self.reject(name, Message(&text)),
        }
    }

    /// Creates the error of a member.
    #[cold]
    #[inline(never)]
    pub(crate) fn reject<E: de::Error>(&self, name: Name<'_>, message: impl Display) -> E {
        self.member(name).error(message)
    }

    /// Creates the error of the value at this place.
    #[cold]
    #[inline(never)]
    pub(crate) fn error<E: de::Error>(&self, message: impl Display) -> E {
        if self.member.is_none() {
            return E::custom(message);
        }
        self.has_path.set(true);
        let path = self.path();
        let text = format!("property `{}`: {message}", Message(&path));
        nested_error::remember(&text);
        E::custom(text)
    }

    fn path(&self) -> String {
        let members = iter::successors(self.member, |(object, _)| object.member);
        let names: Vec<_> = members.map(|(_, name)| name.to_string()).collect();
        let names: Vec<_> = names.iter().rev().map(String::as_str).collect();
        names.join("/")
    }
}

/// Displays why a type has no property of a name.
pub(crate) struct Unknown<'a>(pub(crate) &'static TypeInfo, pub(crate) &'a str);

impl Display for Unknown<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self(info, name) = self;
        let mut known = info.names().into_iter();
        write!(formatter, "`{}` has no such property", info.odata_type)?;
        match known.find(|known| known.eq_ignore_ascii_case(name)) {
            Some(close) => write!(formatter, ", but it has `{close}`"),
            None => Ok(()),
        }
    }
}
