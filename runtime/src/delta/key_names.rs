//! The names of a key's properties.

use super::fields::keys;
use crate::{GraphPatch, PropertyKind};
use alloc::vec::Vec;
use core::fmt::{Display, Formatter, Result};

/// Returns the names of the key's properties, for each variant of an enum that has a key, or for the struct.
pub(crate) fn variant_keys<R: GraphPatch>() -> Vec<Vec<&'static str>> {
    let variants = R::PROPERTIES
        .iter()
        .filter_map(|property| match property.kind {
            PropertyKind::Variant(model) => Some(model().properties),
            _ => None,
        });
    let own = R::__TYPES.is_empty().then_some(R::PROPERTIES);
    own.into_iter()
        .chain(variants)
        .map(|properties| keys(properties).iter().map(|key| key.name).collect())
        .filter(|names: &Vec<_>| !names.is_empty())
        .collect()
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
