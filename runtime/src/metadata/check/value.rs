//! The form of a property's values against its type: primitive, enumeration or complex.

use crate::metadata::check::primitive::{Fit, Primitive};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::{Form, Made, Offered, Shape};
use crate::metadata::DisagreementKind;
use crate::Model;
use alloc::{borrow::ToOwned, format, vec::Vec};
use serde_json::Value;

impl<'a> Check<'a> {
    pub(in crate::metadata) fn form(
        &mut self,
        shape: &Shape,
        declared: &'a DeclaredProperty,
        complex: Option<&Model>,
        patched: bool,
    ) {
        let name = declared.type_name.as_str();
        if declared.is_collection && !self.writes_collection(declared) {
            return;
        }
        match self.csdl.types.get(name) {
            Some(Type::Structured(ty)) => self.complex(shape, declared, ty, complex, patched),
            Some(Type::Enum(ty)) => self.enumeration(shape, declared, ty),
            Some(Type::Definition(underlying)) => self.primitive(shape, declared, underlying),
            None => self.primitive(shape, declared, name),
        }
    }

    /// Whether a collection is written as one.
    fn writes_collection(&mut self, declared: &DeclaredProperty) -> bool {
        let Offered::Made(made) = self.offer(&Value::Array(Vec::new())) else {
            return true;
        };
        match made.written {
            Some(other) if !other.is_array() => {
                self.written_otherwise(DisagreementKind::Collection, &other, declared);
                false
            }
            _ => true,
        }
    }

    fn primitive(&mut self, shape: &Shape, declared: &DeclaredProperty, underlying: &str) {
        let name = &declared.type_name;
        let Some(primitive) = Primitive::of(declared, underlying) else {
            let service = format!("does not declare `{name}` here");
            return self.say(DisagreementKind::Undeclared, "was not compared", service);
        };
        let (model, service) = (format!("has {}", shape.form), format!("has `{name}`"));
        if let (Form::Object(_), false) = (shape.form, matches!(primitive, Primitive::Any)) {
            return self.say(DisagreementKind::Complex, "has a complex value", service);
        }
        match primitive.fits(shape.form) {
            Fit::Yes => self.sample(&primitive, shape, declared, underlying),
            Fit::Wider => {
                self.say(DisagreementKind::Wider, model, service);
                self.sample(&primitive, shape, declared, underlying);
            }
            Fit::No => match self.refused_number(shape.form, &primitive, declared) {
                Some(number) => self.narrower(&number, shape, declared, underlying),
                None => self.say(DisagreementKind::Type, model, primitive.told(service)),
            },
        }
    }

    /// What becomes of a value that the service has.
    fn sample(
        &mut self,
        primitive: &Primitive,
        shape: &Shape,
        declared: &DeclaredProperty,
        underlying: &str,
    ) {
        let Some(sample) = primitive.sample() else {
            return;
        };
        let written = match self.offer_item(declared, sample.clone()) {
            Offered::Made(made) => made.written,
            Offered::Taken => None,
            Offered::Refused if primitive.is_plain(shape.form) => {
                return self.narrower(&sample, shape, declared, underlying);
            }
            Offered::Refused => {
                let service = format!("has `{}`", declared.type_name);
                return self.say(
                    DisagreementKind::Type,
                    format!("does not take {sample}"),
                    service,
                );
            }
        };
        match written {
            Some(written) if primitive.is_alike(&written) => {
                self.primitive_written(underlying, &written, declared);
            }
            Some(written) => self.written_otherwise(DisagreementKind::Type, &written, declared),
            None => {}
        }
    }

    /// A number that its form has and the type refuses: the type is an enumeration of numbers, and its form, as the `u8`
    /// of `#[repr(u8)]`, says nothing of what it holds.
    fn refused_number(
        &self,
        form: Form,
        primitive: &Primitive,
        declared: &DeclaredProperty,
    ) -> Option<Value> {
        let (Form::Integer(integer), Primitive::Integer(_)) = (form, primitive) else {
            return None;
        };
        let number = Value::from(integer.largest()?);
        let refused = self.offer_item(declared, number.clone()) == Offered::Refused;
        refused.then_some(number)
    }

    /// A type that takes not every value, as an enumeration of texts: one that it does take is written, too.
    fn narrower(
        &mut self,
        sample: &Value,
        shape: &Shape,
        declared: &DeclaredProperty,
        underlying: &str,
    ) {
        let service = format!("has any `{}`", declared.type_name);
        self.say(
            DisagreementKind::Narrower,
            format!("does not take {sample}"),
            service,
        );
        let Form::Enum([first, ..]) = shape.form else {
            return;
        };
        let offered = self.offer_item(declared, (*first).to_owned().into());
        if let Offered::Made(Made {
            written: Some(written),
            ..
        }) = offered
        {
            self.primitive_written(underlying, &written, declared);
        }
    }

    fn complex(
        &mut self,
        shape: &Shape,
        declared: &'a DeclaredProperty,
        ty: &'a StructuredType,
        model: Option<&Model>,
        patched: bool,
    ) {
        if let (Form::Object(_), None, true, false) =
            (shape.form, model, patched, declared.is_collection)
        {
            let service = format!("merges the complex `{}`", ty.name);
            self.say(DisagreementKind::Whole, "replaces it whole", service);
        }
        match (model, shape.form) {
            (Some(model), _) => self.merged(model, ty),
            (None, Form::Object(Some(of))) => self.fields(of, declared, ty),
            (None, Form::Object(None) | Form::Unsaid) => self.opaque(declared, ty),
            (None, Form::Any) => {}
            (None, form) => {
                let service = format!("has the complex `{}`", ty.name);
                self.say(DisagreementKind::Complex, format!("has {form}"), service);
            }
        }
    }

    /// A complex value that is patched in part: by a resource of the property's type, or of one that is derived from it.
    /// A type that is never written may have any name.
    fn merged(&mut self, model: &Model, ty: &'a StructuredType) {
        let name = model.odata_type.trim_start_matches('#');
        let own = self.csdl.structured_type(name);
        let own = own.filter(|own| self.csdl.lineage(own).any(|one| one.name == ty.name));
        if own.is_none() && model.typed {
            let (model, service) = (format!("is of `{name}`"), format!("has `{}`", ty.name));
            self.suggest(DisagreementKind::TypeName, model, service, Some(&ty.name));
        }
        self.resource(model, own.unwrap_or(ty));
    }
}
