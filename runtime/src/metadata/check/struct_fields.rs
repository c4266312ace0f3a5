//! Compares the fields of a plain serde struct, whose value an update replaces completely.

use crate::metadata::check::sample::is_type_annotation;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::{Made, Offered, Struct};
use crate::metadata::report::nearest;
use crate::metadata::DisagreementKind;
use crate::text::Message;
use alloc::{format, string::String, string::ToString, vec, vec::Vec};
use serde_json::{Map, Value};

impl<'a> Check<'a> {
    pub(in crate::metadata) fn fields(
        &mut self,
        of: Struct,
        declared: &'a DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        if self.is_too_deep() || !self.enter_struct(of, ty) {
            return;
        }
        let found = self.disagreements();
        let has_type = self.has_type_annotation(of, declared, ty);
        let mut names = of.fields.to_vec();
        names.retain(|name| !self.at(name, |check| check.is_alias(name)));
        self.suggest_case(names.iter().copied(), ty);
        let sample = self.csdl.sample_with_fields(&names, ty);
        let outer = self.enter_replaced(sample.clone().into(), declared);
        let offered = self.try_item(declared, sample.clone().into());
        let serialized = match &offered {
            Offered::Made(made) => self.serialized_members(made, ty),
            Offered::Refused | Offered::Taken => None,
        };
        for name in names.iter().filter(|name| !name.contains('@')) {
            let is_serialized =
                serialized.map_or(true, |serialized| serialized.contains_key(*name));
            let of = if has_type {
                self.csdl.declaring_type(name, ty)
            } else {
                ty
            };
            self.at(name, |check| check.field(name, declared, of, is_serialized));
        }
        for name in serialized.into_iter().flat_map(Map::keys) {
            if !of.fields.contains(&name.as_str()) {
                self.check_serialized_name(name, ty);
            }
        }
        if serialized.is_some() || !matches!(offered, Offered::Made(_)) {
            for one in self.types_of_values(has_type, ty) {
                self.omitted_fields(declared, one, &names, &sample, serialized);
            }
        }
        if !matches!(offered, Offered::Made(_)) && self.disagreements() == found {
            let model = "rejects the sample value of the service's type";
            let service = format!(
                "declares `{}`, so the serialized value was not compared",
                ty.name
            );
            self.report(DisagreementKind::NotCompared, model, service);
        }
        self.replaced = outer;
        self.leave_struct();
    }

    /// Whether a struct has a field for `@odata.type`, so that its values can have a derived type. Reports items of an abstract
    /// type that do not have one.
    fn has_type_annotation(
        &mut self,
        of: Struct,
        declared: &DeclaredProperty,
        ty: &StructuredType,
    ) -> bool {
        let has_type = of.fields.iter().any(|name| is_type_annotation(name));
        if ty.is_abstract && declared.is_collection && !has_type {
            let service = format!(
                "declares `{}` as abstract and rejects a value without it",
                ty.name
            );
            self.report(
                DisagreementKind::Abstract,
                "does not serialize `@odata.type`",
                service,
            );
        }
        has_type
    }

    /// The types that the values of a struct have.
    fn types_of_values(&self, has_type: bool, ty: &'a StructuredType) -> Vec<&'a StructuredType> {
        if has_type && ty.is_abstract {
            self.csdl.concrete(ty)
        } else {
            vec![ty]
        }
    }

    /// Compares one field of a struct.
    fn field(
        &mut self,
        name: &str,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
        is_serialized: bool,
    ) {
        match self.declared("has this field", name, ty, self.csdl.is_open(ty)) {
            Some(Declared::Property(declared)) => {
                if is_serialized {
                    self.check_read_only_inside(declared, outer);
                }
                self.value(declared, None, false);
            }
            Some(Declared::Navigation(_)) => self.navigation(),
            None => {}
        }
    }

    /// Returns the members of the serialized object, and reports a value that is not an object.
    pub(in crate::metadata) fn serialized_members<'m>(
        &mut self,
        made: &'m Made,
        ty: &StructuredType,
    ) -> Option<&'m Map<String, Value>> {
        match made.written.as_ref()? {
            Value::Object(members) => Some(members),
            other => {
                let service = format!("declares the complex type `{}`", ty.name);
                self.report(
                    DisagreementKind::Complex,
                    format!("serializes it as {}", Message(&other.to_string())),
                    service,
                );
                None
            }
        }
    }

    /// Reports a serialized name that is not a declared property.
    pub(in crate::metadata) fn check_serialized_name(
        &mut self,
        name: &str,
        ty: &'a StructuredType,
    ) {
        if name.contains('@') || self.csdl.declared(ty, name).is_some() {
            return;
        }
        let near = nearest(name, self.csdl.names(ty));
        if near.is_none() && self.csdl.is_open(ty) {
            self.dynamic_property(&format!("serializes `{name}`"));
        } else if self.csdl.undeclared_base(ty).is_none() {
            let service = format!("does not declare this property in `{}`", ty.name);
            self.report_with_suggestion(
                DisagreementKind::Unknown,
                format!("serializes `{name}`"),
                service,
                near,
            );
        }
    }

    /// Reports a read-only property inside a replaced value. The items of a collection are new, so they may set immutable
    /// properties.
    pub(in crate::metadata) fn check_read_only_inside(
        &mut self,
        declared: &DeclaredProperty,
        outer: &DeclaredProperty,
    ) {
        let is_new = outer.is_collection && declared.read_only == Some("Core.Immutable");
        if let (Some(term), false) = (declared.read_only, is_new) {
            let service = format!("does not accept it ({term})");
            self.report(DisagreementKind::ReadOnly, "serializes it", service);
        }
    }
}
