//! The names of a key's properties.

use super::fields::keys;
use super::key::{self, Part};
use crate::{Property, PropertyKind};
use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt::{Display, Formatter, Result};
use core::iter;

/// The names of the key's properties, for each variant of an enum that has a key, or for the struct.
#[derive(Default)]
pub(crate) struct KeyNames(Vec<Vec<&'static str>>);

impl KeyNames {
    pub(crate) fn of(properties: &'static [Property]) -> Self {
        let variants = properties
            .iter()
            .filter_map(|property| match property.kind {
                PropertyKind::Variant(model) => Some(model().properties),
                _ => None,
            });
        let names = iter::once(properties)
            .chain(variants)
            .map(|properties| keys(properties).map(|key| key.name).collect())
            .filter(|names: &Vec<_>| !names.is_empty());
        Self(names.collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[&'static str]> + Clone {
        self.0.iter().map(Vec::as_slice)
    }

    /// Returns the properties of the longest key whose properties all have a text.
    pub(super) fn parts(&self, text: impl Fn(&str) -> Option<String>) -> Option<Vec<Part>> {
        let part = |(index, name): (usize, &&'static str)| {
            let (name, text) = (Cow::Borrowed(*name), text(name)?);
            Some(Part { index, name, text })
        };
        let parts = |names: &[&'static str]| names.iter().enumerate().map(part).collect();
        self.iter().filter_map(parts).max_by_key(Vec::len)
    }

    /// Returns the text of the key in the URL of an entity.
    pub(super) fn of_url(&self, url: &str) -> Option<String> {
        if self.0.is_empty() {
            return key::of_url(url, &[]);
        }
        self.iter().find_map(|names| key::of_url(url, names))
    }
}

/// Displays the names of a key's properties.
pub(super) struct Names<'a>(pub(super) &'a [&'static str]);

impl Display for Names<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        if self.0.is_empty() {
            return formatter.write_str("`@odata.id`, because the model declares no key");
        }
        for (index, name) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { " and " };
            write!(formatter, "{separator}`{name}`")?;
        }
        Ok(())
    }
}
