//! The value of `@odata.type` in a body, which names one of the types of a polymorphic value.

use crate::body::version;
use crate::text::Excerpt;
use core::fmt::{self, Display, Formatter};
use serde::de::{self, DeserializeSeed};
use serde::Deserializer;

/// Deserializes the value of `@odata.type`: the index of the type that it names.
#[derive(Clone, Copy)]
pub(crate) struct TypeSeed {
    pub(crate) types: &'static [&'static str],
    /// Whether the name can have another version than the type.
    pub(crate) any_version: bool,
}

impl TypeSeed {
    /// Finds a type by its name, with or without `#`, or by a URI [OData JSON Format 4.01, 4.5.3].
    #[inline]
    pub(crate) fn find(&self, found: &str) -> Option<usize> {
        let fragment = found.rsplit_once('#');
        let name = fragment.map_or(found, |(_, fragment)| fragment);
        let known = |known: &&'static str| known.strip_prefix('#');
        let mut names = self.types.iter().map(known);
        names
            .position(|known| known == Some(name))
            .or_else(|| self.find_version(name))
    }

    /// Finds the first type that differs only in its version.
    fn find_version(&self, name: &str) -> Option<usize> {
        if !self.any_version {
            return None;
        }
        let mut types = self.types.iter();
        types.position(|known| version::is_same(known.trim_start_matches('#'), name))
    }

    fn rule(self) -> &'static str {
        if self.any_version {
            " in any version"
        } else {
            ""
        }
    }
}

impl<'de> DeserializeSeed<'de> for TypeSeed {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl de::Visitor<'_> for TypeSeed {
    type Value = usize;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the type {}{}",
            Alternatives(self.types),
            self.rule()
        )
    }

    fn visit_str<E: de::Error>(self, found: &str) -> Result<usize, E> {
        let mismatch = || {
            let (found, expected) = (Excerpt(found), Alternatives(self.types));
            let rule = self.rule();
            E::custom(format_args!(
                "the body is of type `{found}`, expected {expected}{rule}"
            ))
        };
        self.find(found).ok_or_else(mismatch)
    }
}

/// Displays names as part of a sentence: `a`, `b` or `c`. Of many names, only the first 20.
pub(crate) struct Alternatives(pub(crate) &'static [&'static str]);

impl Display for Alternatives {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        const MAX: usize = 20;
        // A variant for values of any other type has no name here.
        let names = || self.0.iter().filter(|name| !name.is_empty());
        let count = names().count();
        let last = count.saturating_sub(1);
        for (index, name) in names().take(MAX).enumerate() {
            let separator = match index {
                0 => "",
                _ if index == last => " or ",
                _ => ", ",
            };
            write!(formatter, "{separator}`{name}`")?;
        }
        match count.saturating_sub(MAX) {
            0 => Ok(()),
            1 => formatter.write_str(" or another type"),
            others => write!(formatter, " or {others} other types"),
        }
    }
}
