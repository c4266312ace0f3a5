//! Compares the type of a model with the declared type: its name, its base types and each property.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::StructuredType;
use crate::metadata::DisagreementKind;
use crate::{Model, Property, PropertyKind};
use alloc::format;

impl<'a> Check<'a> {
    /// Returns the declared type of a model, and reports a name that is not the full name of a structured type.
    pub(in crate::metadata) fn named(&mut self, model: &Model) -> Option<&'a StructuredType> {
        let name = model.odata_type.trim_start_matches('#');
        let full = self.csdl.full_name(name);
        let declared = self.csdl.structured_type(&full);
        if let (Some(_), true) = (declared, full == name) {
            return declared;
        }
        let near = declared.map(|declared| declared.name.as_str());
        let near = near.or_else(|| self.csdl.suggest(&full));
        let service = match (self.csdl.get(name), declared) {
            (_, Some(_)) => "requires the namespace instead of the alias",
            (Some(_), None) => "does not declare it as an entity or complex type",
            (None, None) => "does not declare this type",
        };
        self.report_with_suggestion(
            DisagreementKind::TypeName,
            format!("has the type `{name}`"),
            service,
            near,
        );
        declared
    }

    /// Compares a complex value that is patched in place. Its model has the declared type or a derived one. A model that does
    /// not serialize its type can have any name.
    pub(in crate::metadata) fn merged(&mut self, model: &Model, ty: &'a StructuredType) {
        let name = model.odata_type.trim_start_matches('#');
        let own = self.csdl.structured_type(name);
        let own = own.filter(|own| self.csdl.lineage(own).any(|one| one.name == ty.name));
        if own.is_none() && model.typed {
            let (model, service) = (
                format!("has the type `{name}`"),
                format!("declares `{}`", ty.name),
            );
            self.report_with_suggestion(DisagreementKind::TypeName, model, service, Some(&ty.name));
        }
        self.resource(model, own.unwrap_or(ty));
    }

    pub(in crate::metadata) fn resource(&mut self, model: &Model, declared: &'a StructuredType) {
        if self.is_too_deep() || !self.is_first_visit(model, declared) {
            return;
        }
        let is_variant = |one: &Property| matches!(one.kind, PropertyKind::Variant(_));
        if model.properties.iter().any(is_variant) {
            return self.polymorphic(model, declared);
        }
        if declared.is_abstract && model.typed {
            let service = "declares it as abstract and rejects it as the type of a body";
            self.report(
                DisagreementKind::Abstract,
                format!("serializes the type `{}`", declared.name),
                service,
            );
        }
        self.properties(model, declared);
        if self.in_items {
            self.omitted_from_item(model, declared);
        }
        if self.csdl.is_open(declared) && !is_dynamic(model) {
            self.report(
                DisagreementKind::MissingDynamic,
                "has no `dynamic` field",
                "allows dynamic properties",
            );
        }
    }

    fn properties(&mut self, model: &Model, declared: &'a StructuredType) {
        let own = model.properties.iter().map(|property| property.name);
        self.suggest_case(own, declared);
        self.read(model, declared, |check| {
            for property in model.properties {
                check.member(property, declared);
            }
        });
    }

    fn member(&mut self, property: &'static Property, declared: &'a StructuredType) {
        match property.kind {
            PropertyKind::Base(base) => self.base(&base(), declared),
            kind if kind.is_dynamic() => self.dynamic(property, declared),
            PropertyKind::Bind => {
                self.at(property.written, |check| check.bound(property, declared));
            }
            _ => self.at(property.name, |check| check.property(property, declared)),
        }
    }

    fn base(&mut self, model: &Model, derived: &'a StructuredType) {
        let name = model.odata_type.trim_start_matches('#');
        let mut bases = self.csdl.lineage(derived).skip(1);
        let base = bases.find(|base| base.name == name);
        let is_undeclared = self.csdl.undeclared_base(derived) == Some(name);
        if base.is_none() && !is_undeclared {
            let (service, near) = match derived.base.as_deref() {
                Some(base) => (format!("declares the base type `{base}`"), Some(base)),
                None => ("declares no base type".into(), None),
            };
            self.report_with_suggestion(
                DisagreementKind::Base,
                format!("has the base type `{name}`"),
                service,
                near,
            );
        }
        self.properties(model, base.unwrap_or(derived));
    }
}

fn is_dynamic(model: &Model) -> bool {
    model.properties.iter().any(|property| match property.kind {
        PropertyKind::Base(base) => is_dynamic(&base()),
        kind => kind.is_dynamic(),
    })
}
