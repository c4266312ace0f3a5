//! Compares the variants of a polymorphic model with the types that are derived from the declared type.

use crate::metadata::check::enumeration::quoted_list;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::DisagreementKind;
use crate::{Model, PropertyKind};
use alloc::{format, vec::Vec};

impl<'a> Check<'a> {
    pub(in crate::metadata) fn polymorphic(&mut self, model: &Model, declared: &'a StructuredType) {
        let mut left = self.csdl.derived(declared);
        for property in model.properties {
            if let PropertyKind::Variant(variant) = property.kind {
                self.variant(property.field, &variant(), declared, &mut left);
            }
        }
        let left: Vec<_> = left.iter().filter(|one| !one.is_abstract).collect();
        if !left.is_empty() {
            let left: Vec<_> = left.iter().map(|one| one.name.as_str()).collect();
            let model = format!("has no variant for {}", quoted_list(&left));
            self.report_missing_variants(model, &left, declared);
        }
    }

    fn variant(
        &mut self,
        field: &str,
        model: &Model,
        declared: &'a StructuredType,
        left: &mut Vec<&'a StructuredType>,
    ) {
        if stores_type(model) {
            return self.names_of_other(model, declared);
        }
        let name = model.odata_type.trim_start_matches('#');
        if let Some(index) = left.iter().position(|one| one.name == name) {
            let found = left.remove(index);
            return self.at(model.odata_type, |check| check.resource(model, found));
        }
        let near = self.csdl.suggest(name);
        let near = near.filter(|near| left.iter().any(|one| one.name == *near));
        self.report_with_suggestion(
            DisagreementKind::Variant,
            format!("has the variant `{field}` of type `{name}`"),
            format!("does not derive that type from `{}`", declared.name),
            near,
        );
    }

    /// Compares the names of a variant for values of any other type. No body selects it, so its properties are not probed.
    fn names_of_other(&mut self, model: &Model, declared: &'a StructuredType) {
        self.read(model, declared, |check| check.names(model, declared));
    }

    fn names(&mut self, model: &Model, declared: &'a StructuredType) {
        for property in model.properties {
            match property.kind {
                PropertyKind::Base(base) => self.names_of_other(&base(), declared),
                // They hold the properties of the other types.
                kind if kind.is_dynamic() => {}
                _ if property.name.contains('@') => {}
                _ => self.at(property.name, |check| {
                    let has = format!("has the field `{}`", property.field);
                    check.declared(&has, property.name, declared, false);
                }),
            }
        }
    }
}

/// Whether a property stores the type of the value.
fn stores_type(model: &Model) -> bool {
    let mut properties = model.properties.iter();
    !model.typed
        && properties.any(|it| it.name == "@odata.type" && matches!(it.kind, PropertyKind::Value))
}
