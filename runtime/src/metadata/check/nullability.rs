//! Compares whether a property, a collection and its items can be null.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::DeclaredProperty;
use crate::metadata::probe::shape::{JsonType, Shape};
use crate::metadata::DisagreementKind;

impl Check<'_> {
    pub(in crate::metadata) fn nullable(&mut self, shape: &Shape, declared: &DeclaredProperty) {
        if declared.is_collection {
            return self.nullable_collection(shape, declared);
        }
        match declared.is_nullable() {
            false if shape.own.serializes_null => {
                self.report(
                    DisagreementKind::Null,
                    "can set null",
                    "declares it as not nullable",
                );
            }
            true if !shape.own.accepts_null && shape.json_type != JsonType::Any => {
                self.report(
                    DisagreementKind::NotNull,
                    "cannot set null",
                    "declares it as nullable",
                );
            }
            _ => {}
        }
    }

    /// `Nullable` of a collection is about its items. The collection itself is never null (CSDL XML 4.01, 7.2.1).
    fn nullable_collection(&mut self, shape: &Shape, declared: &DeclaredProperty) {
        if shape.own.serializes_null {
            let service = "declares a collection, which may be empty but never null";
            self.report(DisagreementKind::NullCollection, "can set null", service);
        }
        match declared.nullable {
            Some(false) if shape.items.serializes_null => {
                let service = "declares the items as not nullable";
                self.report(DisagreementKind::Null, "can set an item to null", service);
            }
            Some(true) if !shape.items.accepts_null && !shape.json_type.is_unspecified() => {
                self.report(
                    DisagreementKind::NotNull,
                    "cannot set an item to null",
                    "declares the items as nullable",
                );
            }
            _ => {}
        }
    }
}
