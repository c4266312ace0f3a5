//! The form of a property's values against its type: primitive, enumeration or complex.

use super::check::Check;
use super::csdl::{DeclaredProperty, StructuredType, Type};
use super::edm::{Fit, Primitive};
use super::lookup::Declared;
use super::shape::{Form, Offered, Shape, Struct};
use super::Rule;
use crate::Model;
use alloc::format;

impl<'a> Check<'a> {
    pub(super) fn form(
        &mut self,
        shape: &Shape,
        declared: &'a DeclaredProperty,
        complex: Option<&Model>,
        patched: bool,
    ) {
        let name = declared.type_name.as_str();
        let csdl = self.csdl;
        match csdl.types.get(name) {
            Some(Type::Structured(ty)) => {
                self.complex(shape, ty, complex, patched && !declared.is_collection);
            }
            Some(Type::Enum(ty)) => self.enumeration(shape, ty),
            Some(Type::Definition(underlying)) => self.primitive(shape, name, underlying),
            None => self.primitive(shape, name, name),
        }
    }

    fn primitive(&mut self, shape: &Shape, name: &str, underlying: &str) {
        let Some(primitive) = Primitive::named(underlying) else {
            let service = format!("does not declare `{name}` here");
            return self.say(Rule::Undeclared, "was not compared", service);
        };
        if let (Form::Object(_), false) = (shape.form, matches!(primitive, Primitive::Any)) {
            return self.say(
                Rule::Complex,
                "has a complex value",
                format!("has `{name}`"),
            );
        }
        let (model, service) = (format!("has {}", shape.form), format!("has `{name}`"));
        match primitive.fits(shape, |text| {
            self.shape(Some(text)).offered != Offered::Refused
        }) {
            Fit::Yes => {}
            Fit::Wider => self.say(Rule::Wider, model, service),
            Fit::No => self.say(Rule::Type, model, primitive.told(service)),
        }
    }

    fn complex(
        &mut self,
        shape: &Shape,
        ty: &'a StructuredType,
        model: Option<&Model>,
        whole: bool,
    ) {
        match (model, shape.form) {
            (Some(model), _) => self.merged(model, ty),
            (None, Form::Object(of)) => {
                if whole {
                    self.say(
                        Rule::Whole,
                        "replaces it whole",
                        format!("merges the complex `{}`", ty.name),
                    );
                }
                if let Some(of) = of {
                    self.fields(of, ty);
                }
            }
            (None, Form::Unsaid) => {}
            (None, form) => self.say(
                Rule::Complex,
                format!("has {form}"),
                format!("has the complex `{}`", ty.name),
            ),
        }
    }

    /// A complex value that is patched in part: by a resource of the property's type, or of one that is derived from it.
    fn merged(&mut self, model: &Model, ty: &'a StructuredType) {
        let name = model.odata_type.trim_start_matches('#');
        let own = self.csdl.structured_type(name);
        let own = own.filter(|own| self.csdl.lineage(own).any(|one| one.name == ty.name));
        if own.is_none() {
            let (model, service) = (format!("is of `{name}`"), format!("has `{}`", ty.name));
            self.suggest(Rule::TypeName, model, service, Some(&ty.name));
        }
        self.resource(model, own.unwrap_or(ty));
    }

    /// The fields of a value that is replaced whole.
    fn fields(&mut self, of: Struct, ty: &'a StructuredType) {
        let Struct { name, fields } = of;
        if !self.is_first(format!("{name} {fields:?}"), ty) {
            return;
        }
        for name in fields.iter().filter(|name| !name.contains('@')) {
            self.at(name, |check| match check.declared("has it", name, ty) {
                Some(Declared::Property(declared)) => check.value(declared, None, false),
                Some(Declared::Navigation(_)) => check.navigation(),
                None => {}
            });
        }
    }
}
