//! Compares a property of a model with the declared one: its name, whether it can be updated, is nullable, is a collection.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::Shape;
use crate::metadata::report::nearest;
use crate::metadata::DisagreementKind;
use crate::{Model, Property, PropertyKind};
use alloc::format;

impl<'a> Check<'a> {
    pub(in crate::metadata) fn property(&mut self, property: &Property, of: &'a StructuredType) {
        let patched = match property.kind {
            PropertyKind::Key | PropertyKind::ReadOnly => None,
            PropertyKind::Complex(model) => Some(Some(model())),
            _ => Some(None),
        };
        if property.name.contains('@') {
            return; // annotations are not declared
        }
        let has = format!("has the field `{}`", property.field);
        let is_key = matches!(property.kind, PropertyKind::Key);
        let may_be_dynamic = !is_key && self.csdl.is_open(of);
        let declared = self.declared(&has, property.name, of, may_be_dynamic);
        if property.written != property.name {
            let writes = format!("serializes it as `{}`", property.written);
            self.declared(&writes, property.written, of, may_be_dynamic);
        }
        match (declared, patched) {
            (Some(Declared::Property(declared)), Some(complex)) => {
                self.check_updatable(declared, of);
                self.value(declared, complex.as_ref(), !property.replaced);
            }
            (Some(Declared::Navigation(_)), Some(_)) => self.navigation(),
            (Some(_), None) => self.check_key(property, of),
            (None, _) => {}
        }
    }

    /// Compares a navigation property that the model binds. The path contains the name of its `@odata.bind` annotation.
    pub(in crate::metadata) fn bound(&mut self, property: &Property, of: &'a StructuredType) {
        let has = format!("binds it with the field `{}`", property.field);
        match self.declared(&has, property.name, of, self.csdl.is_open(of)) {
            Some(Declared::Navigation(declared)) => {
                self.check_updatable(declared, of);
                let shape = self.shape();
                if self.is_collection(&shape, declared) {
                    self.nullable(&shape, declared);
                }
            }
            Some(Declared::Property(_)) => {
                self.report(
                    DisagreementKind::Navigation,
                    "binds it",
                    "does not declare it as a navigation property",
                );
            }
            None => {}
        }
    }

    /// Returns the declaration of a name in the type, and reports a name that is not declared. A name that resembles no
    /// declared name may be that of a dynamic property.
    pub(in crate::metadata) fn declared(
        &mut self,
        model: &str,
        name: &str,
        of: &'a StructuredType,
        may_be_dynamic: bool,
    ) -> Option<Declared<'a>> {
        let declared = self.csdl.declared(of, name);
        if declared.is_none() {
            let near = nearest(name, self.csdl.names(of));
            match near.filter(|near| near.eq_ignore_ascii_case(name)) {
                Some(near) => {
                    let service = format!("declares `{near}`");
                    self.report_with_suggestion(DisagreementKind::Case, model, service, Some(near));
                }
                None if self.is_base_undeclared(of) => {}
                None if near.is_none() && may_be_dynamic => self.dynamic_property(model),
                None => self.report_with_suggestion(
                    DisagreementKind::Unknown,
                    model,
                    "does not declare this property",
                    near,
                ),
            }
        }
        declared
    }

    /// Notes a property that an open type does not declare.
    pub(in crate::metadata) fn dynamic_property(&mut self, model: &str) {
        let service = "does not declare this property but allows dynamic properties";
        self.report(DisagreementKind::Extension, model, service);
    }

    /// Whether a base type is missing from the metadata. Adds a note if so, because that base type may declare the property.
    pub(in crate::metadata) fn is_base_undeclared(&mut self, of: &StructuredType) -> bool {
        let base = self.csdl.undeclared_base(of);
        if let Some(base) = base {
            let service = format!("does not declare the base type `{base}` in this metadata");
            self.report(DisagreementKind::Undeclared, "was not compared", service);
        }
        base.is_some()
    }

    pub(in crate::metadata) fn navigation(&mut self) {
        let service = "declares a navigation property, which no value can set";
        self.report(DisagreementKind::Navigation, "sets it", service);
    }

    fn check_key(&mut self, property: &Property, of: &StructuredType) {
        let is_key = matches!(property.kind, PropertyKind::Key);
        let may_be = self.csdl.is_key(of, property.name) || self.csdl.undeclared_base(of).is_some();
        if is_key && !may_be {
            self.report(
                DisagreementKind::NotAKey,
                "declares it as a key",
                "does not",
            );
        }
    }

    fn check_updatable(&mut self, declared: &DeclaredProperty, of: &StructuredType) {
        if self.csdl.is_key(of, &declared.name) {
            self.report(DisagreementKind::Key, "sets it", "declares it as a key");
        } else if let Some(term) = declared.read_only.filter(|term| !self.is_new(term)) {
            let service = format!("does not allow updates of it ({term})");
            self.report(DisagreementKind::ReadOnly, "sets it", service);
        }
    }

    /// Compares the value of a property, either of a resource or inside a replaced value.
    pub(in crate::metadata) fn value(
        &mut self,
        declared: &'a DeclaredProperty,
        complex: Option<&Model>,
        patched: bool,
    ) {
        let shape = self.shape();
        if shape.is_collection && !declared.is_collection && self.csdl.is_untyped(declared) {
            self.nullable(&shape, declared);
        } else if self.is_collection(&shape, declared) {
            self.nullable(&shape, declared);
            self.representation(&shape, declared, complex, patched);
        }
    }

    /// Whether both sides have a collection, or both a single value; otherwise reports it. A type that uses
    /// `deserialize_any` can be either.
    fn is_collection(&mut self, shape: &Shape, declared: &DeclaredProperty) -> bool {
        let name = &declared.type_name;
        match (shape.is_collection, declared.is_collection) {
            (true, false) => {
                self.report(
                    DisagreementKind::Collection,
                    "uses a collection",
                    format!("declares a single `{name}`"),
                );
                false
            }
            (false, true) if !shape.json_type.is_unspecified() => {
                self.report(
                    DisagreementKind::Collection,
                    "uses a single value",
                    format!("declares a collection of `{name}`"),
                );
                false
            }
            _ => true,
        }
    }
}
