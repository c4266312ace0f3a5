//! Hides the values of sensitive properties in `Debug`.

use crate::body::Visitor;
use alloc::collections::BTreeMap;
use alloc::string::String;

/// A field of a patch.
pub trait Redact {
    /// Visits the properties that are set, without their values. `name` is empty for dynamic properties, which have their
    /// own names.
    fn redact<'p>(&'p self, name: &[&'p str], visitor: &mut impl Visitor<'p>);
}

impl<T> Redact for Option<T> {
    fn redact<'p>(&'p self, name: &[&'p str], visitor: &mut impl Visitor<'p>) {
        if self.is_some() {
            for name in name {
                visitor.redacted(name);
            }
        }
    }
}

impl<V> Redact for BTreeMap<String, V> {
    fn redact<'p>(&'p self, _: &[&'p str], visitor: &mut impl Visitor<'p>) {
        for name in self.keys() {
            visitor.redacted_dynamic(name);
        }
    }
}

/// Visits a sensitive field without its value and returns `true`, if the visitor shows values in a log.
pub fn redact<'p>(
    field: &'p impl Redact,
    name: &[&'p str],
    visitor: &mut impl Visitor<'p>,
) -> bool {
    let is_log = visitor.is_log();
    if is_log {
        field.redact(name, visitor);
    }
    is_log
}
