//! One JSON object: the traits with which generated code reads and visits its properties.

// Called by generated code, not by users.
#![allow(missing_docs)]

pub(crate) mod annotation;
pub(crate) mod const_str;
pub(crate) mod de;
pub(crate) mod format;
pub(crate) mod in_place;
pub(crate) mod inspect;
pub(crate) mod keep_null;
pub(crate) mod lineage;
pub(crate) mod member_name;
mod nested_error;
pub(crate) mod null;
pub(crate) mod place;
pub(crate) mod reader;
pub(crate) mod redact;
pub(crate) mod retain;
pub(crate) mod ser;
pub(crate) mod type_info;
pub(crate) mod type_name;
pub(crate) mod version;

use crate::Patch;
use alloc::{collections::BTreeMap, string::String};
use core::fmt::Debug;
use format::{Format, Formatted, Serde};
use in_place::{Nested, NestedValue};
use serde::{de::DeserializeOwned, Serialize};
use type_info::UNDECLARED;

/// Reads the value of a member into a field of a patch.
///
/// It stores the first error, so that generated lines do not need `?`.
pub trait Reader {
    /// Reads a property.
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>);
    /// Reads the references of a navigation property.
    fn bind<T: Serialize + DeserializeOwned>(&mut self, references: &mut Option<T>) {
        self.property::<T, Serde>(references);
    }
    /// Reads a complex property.
    fn complex<N: Nested>(&mut self, property: &mut Option<N::Patch>);
    /// Returns the value, or `None` if it cannot be read or the property is already set.
    fn value<T: DeserializeOwned>(&mut self, is_set: bool) -> Option<T>;
    /// Rejects the member.
    fn fail(&mut self, message: &'static str);
    /// Reads a dynamic property.
    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    );
    /// Reads a dynamic property that is a complex value.
    fn dynamic_complex<V: DeserializeOwned + 'static, N: Nested<Patch = Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    );
    /// Reads a property that the derived type `D` inherits.
    fn inherited<D: Patch, B: Patch + 'static>(&mut self, base: &mut B, index: usize)
    where
        Self: Sized,
    {
        let is_undeclared = index == UNDECLARED;
        let inherited = index.saturating_sub(D::__INFO.property_names.len());
        base.__read(if is_undeclared { UNDECLARED } else { inherited }, self);
    }
}

/// Visits each field of a patch together with the same field of another patch, in declaration order.
///
/// So one generated list of fields serves both the operations on one patch, such as serialization, and the comparison of two.
pub trait Visitor<'p> {
    /// Returns `false` if the visitor does not need further fields.
    #[inline]
    fn wants_more(&self) -> bool {
        true
    }

    /// Visits a field. By default, visits the property if it is set, and ignores the other patch.
    #[inline]
    fn field<T: Debug + PartialEq, F: Format<T>>(
        &mut self,
        name: &'p str,
        patch: &'p Option<T>,
        _: &'p Option<T>,
    ) {
        if !self.wants_more() {
            return;
        }
        if let Some(value) = patch {
            self.property(name, &Formatted::<T, F>::new(value));
        }
    }

    /// Visits a complex property. By default, visits the property if it is set, and ignores the other patch.
    #[inline]
    fn complex<N: Nested>(
        &mut self,
        name: &'p str,
        patch: &'p Option<N::Patch>,
        _: &'p Option<N::Patch>,
    ) {
        if !self.wants_more() {
            return;
        }
        if let Some(patch) = patch {
            self.property(name, &NestedValue::<N>(patch));
        }
    }

    /// Visits the type annotation of the property that is visited next, which has this value.
    fn annotation(&mut self, _: &'static str, _: &'static str, _: &impl Serialize) {}

    /// Visits the dynamic properties. By default, visits those that are set, and ignores the other patch.
    fn dynamics<V: Debug + PartialEq + Serialize + 'static>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        _: &'p BTreeMap<String, Option<V>>,
    ) {
        for (name, value) in patch {
            self.dynamic(name, value);
        }
    }

    /// Visits dynamic properties that are complex values. By default, visits them as any other.
    #[inline]
    fn dynamic_complex<N: Nested>(
        &mut self,
        patch: &'p BTreeMap<String, Option<N::Patch>>,
        other: &'p BTreeMap<String, Option<N::Patch>>,
    ) where
        N::Patch: Debug + PartialEq + Serialize,
    {
        self.dynamics(patch, other);
    }

    /// Returns `true` if the visitor shows the values in a log.
    #[inline]
    fn is_log(&self) -> bool {
        false
    }

    /// Visits a sensitive property that is set. Only a visitor that shows values in a log calls it.
    fn redacted(&mut self, _: &str) {}

    /// Visits a sensitive dynamic property, as `redacted` does.
    fn redacted_dynamic(&mut self, _: &str) {}

    /// The two patches are for different types.
    fn mismatch(&mut self) {}

    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize));

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.property(name, value);
    }
}
