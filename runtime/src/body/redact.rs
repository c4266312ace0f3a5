//! Hides the values of sensitive properties in `Debug`.

use crate::body::format::Format;
use crate::body::in_place::Nested;
use crate::body::Visitor;
use alloc::{collections::BTreeMap, string::String};
use core::fmt::Debug;
use serde::Serialize;

type Changes<V> = BTreeMap<String, Option<V>>;

/// Visits a sensitive field. A visitor that shows values in a log gets the names without the values.
pub struct Sensitive<'a, V>(pub &'a mut V);

impl<'p, V: Visitor<'p>> Visitor<'p> for Sensitive<'_, V> {
    fn wants_more(&self) -> bool {
        self.0.wants_more()
    }

    fn field<T: Debug + PartialEq, F: Format<T>>(
        &mut self,
        name: &'p str,
        patch: &'p Option<T>,
        other: &'p Option<T>,
    ) {
        if !self.0.is_log() {
            self.0.field::<T, F>(name, patch, other);
        } else if patch.is_some() {
            self.0.redacted(name);
        }
    }

    fn complex<N: Nested>(
        &mut self,
        name: &'p str,
        patch: &'p Option<N::Patch>,
        other: &'p Option<N::Patch>,
    ) {
        if !self.0.is_log() {
            self.0.complex::<N>(name, patch, other);
        } else if patch.is_some() {
            self.0.redacted(name);
        }
    }

    fn annotation(&mut self, name: &'static str, odata_type: &'static str, value: &impl Serialize) {
        self.0.annotation(name, odata_type, value);
    }

    fn dynamics<T: Debug + PartialEq + Serialize + 'static>(
        &mut self,
        patch: &'p Changes<T>,
        other: &'p Changes<T>,
    ) {
        if self.0.is_log() {
            for name in patch.keys() {
                self.0.redacted_dynamic(name);
            }
        } else {
            self.0.dynamics(patch, other);
        }
    }

    fn dynamic_complex<N: Nested>(
        &mut self,
        patch: &'p Changes<N::Patch>,
        other: &'p Changes<N::Patch>,
    ) where
        N::Patch: Debug + PartialEq + Serialize,
    {
        if self.0.is_log() {
            self.dynamics(patch, other);
        } else {
            self.0.dynamic_complex::<N>(patch, other);
        }
    }

    fn mismatch(&mut self) {
        self.0.mismatch();
    }

    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.0.property(name, value);
    }
}
