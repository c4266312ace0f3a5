//! Compares the items of a collection that a patch replaces, if the items are patches themselves.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::{Model, PropertyKind};
use alloc::collections::BTreeSet;
use core::mem;

impl<'a> Check<'a> {
    /// Compares the model of the items, which contain all of its properties.
    pub(in crate::metadata) fn items(&mut self, model: &Model, ty: &'a StructuredType) {
        let outer = mem::replace(&mut self.in_items, true);
        self.merged(model, ty);
        self.in_items = outer;
    }

    /// Reports the properties of an item that a patch does not send, whether the model lacks them or declares them as
    /// read-only.
    pub(in crate::metadata) fn omitted_from_item(
        &mut self,
        model: &Model,
        declared: &'a StructuredType,
    ) {
        let mut sent = BTreeSet::new();
        add_sent(model, &mut sent);
        let misspelt = self.csdl.misspelt(sent.iter().copied(), declared);
        for omitted in self.csdl.updatable(declared) {
            let name = omitted.name.as_str();
            if !sent.contains(name) && !misspelt.contains(name) {
                self.at(name, |check| check.report_omitted(omitted, true));
            }
        }
    }

    /// Whether a property with this annotation can be set because it belongs to a new item.
    pub(in crate::metadata) fn is_new(&self, term: &str) -> bool {
        self.in_items && term == "Core.Immutable"
    }
}

fn add_sent(model: &Model, sent: &mut BTreeSet<&'static str>) {
    for property in model.properties {
        match property.kind {
            PropertyKind::Base(base) => add_sent(&base(), sent),
            PropertyKind::Value | PropertyKind::Complex(_) => {
                sent.extend([property.name, property.written]);
            }
            _ => {}
        }
    }
}
