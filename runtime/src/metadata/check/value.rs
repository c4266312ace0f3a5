//! Compares the values of a property with its declared type: primitive, enumeration or complex.

use crate::metadata::check::primitive::{Compatibility, Primitive};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::{JsonType, Made, Offered, Shape};
use crate::metadata::DisagreementKind;
use crate::Model;
use alloc::{borrow::ToOwned, format, vec::Vec};
use serde_json::{Map, Value};

impl<'a> Check<'a> {
    pub(in crate::metadata) fn representation(
        &mut self,
        shape: &Shape,
        declared: &'a DeclaredProperty,
        complex: Option<&Model>,
        patched: bool,
    ) {
        let name = declared.type_name.as_str();
        if declared.is_collection && !self.serializes_collection(declared) {
            return;
        }
        match self.csdl.types.get(name) {
            Some(Type::Structured(ty)) => self.complex(shape, declared, ty, complex, patched),
            Some(Type::Enum(ty)) => self.enumeration(shape, declared, ty),
            Some(Type::Definition(underlying)) => self.primitive(shape, declared, underlying),
            None => self.primitive(shape, declared, name),
        }
    }

    /// Whether the model serializes a collection as a JSON array; anything else is reported.
    fn serializes_collection(&mut self, declared: &DeclaredProperty) -> bool {
        let Offered::Made(made) = self.try_value(&Value::Array(Vec::new())) else {
            return true;
        };
        match made.written {
            Some(other) if !other.is_array() => {
                self.report_serialized(DisagreementKind::Collection, &other, declared);
                false
            }
            _ => true,
        }
    }

    fn primitive(&mut self, shape: &Shape, declared: &DeclaredProperty, underlying: &str) {
        let name = &declared.type_name;
        let Some(primitive) = Primitive::of(declared, underlying) else {
            let service = format!("does not declare `{name}` in this metadata");
            return self.report(DisagreementKind::Undeclared, "was not compared", service);
        };
        let (model, service) = (
            format!("uses {}", shape.json_type),
            format!("declares `{name}`"),
        );
        if let (JsonType::Object(_), false) = (shape.json_type, matches!(primitive, Primitive::Any))
        {
            return self.report(DisagreementKind::Complex, "uses an object", service);
        }
        match primitive.compatibility(shape.json_type) {
            Compatibility::Full => self.sample(&primitive, shape, declared, underlying),
            Compatibility::Wider => {
                self.report(DisagreementKind::Wider, model, service);
                self.sample(&primitive, shape, declared, underlying);
            }
            Compatibility::None => {
                match self.rejected_number(shape.json_type, &primitive, declared) {
                    Some(number) => self.narrower(&number, shape, declared, underlying),
                    None => self.report(DisagreementKind::Type, model, primitive.describe(service)),
                }
            }
        }
    }

    /// Compares how the model deserializes and serializes a sample value of the type.
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
        let serialized = match self.try_item(declared, sample.clone()) {
            Offered::Made(made) => made.written,
            Offered::Taken => None,
            Offered::Refused if primitive.may_accept_other_values(shape.json_type) => {
                return self.narrower(&sample, shape, declared, underlying);
            }
            Offered::Refused => {
                let service = format!("declares `{}`", declared.type_name);
                return self.report(
                    DisagreementKind::Type,
                    format!("does not accept {sample}"),
                    service,
                );
            }
        };
        match serialized {
            Some(serialized) if primitive.has_format_of_sample(&serialized) => {
                self.check_serialized_primitive(underlying, &serialized, declared);
            }
            Some(serialized) => {
                self.report_serialized(DisagreementKind::Type, &serialized, declared);
            }
            None => {}
        }
    }

    /// The largest number of the Rust integer type, if the model rejects it. The model is then an enum of numbers, and its
    /// width, such as the `u8` of `#[repr(u8)]`, does not show which numbers it holds.
    fn rejected_number(
        &self,
        json_type: JsonType,
        primitive: &Primitive,
        declared: &DeclaredProperty,
    ) -> Option<Value> {
        let (JsonType::Integer(integer), Primitive::Integer(_)) = (json_type, primitive) else {
            return None;
        };
        let number = Value::from(integer.largest()?);
        let refused = self.try_item(declared, number.clone()) == Offered::Refused;
        refused.then_some(number)
    }

    /// Reports a Rust type that does not accept every value, such as an enum of strings. Also compares how it serializes its
    /// first variant.
    fn narrower(
        &mut self,
        sample: &Value,
        shape: &Shape,
        declared: &DeclaredProperty,
        underlying: &str,
    ) {
        let service = format!("allows any `{}`", declared.type_name);
        self.report(
            DisagreementKind::Narrower,
            format!("does not accept {sample}"),
            service,
        );
        let JsonType::Enum([first, ..]) = shape.json_type else {
            return;
        };
        let offered = self.try_item(declared, (*first).to_owned().into());
        if let Offered::Made(Made {
            written: Some(written),
            ..
        }) = offered
        {
            self.check_serialized_primitive(underlying, &written, declared);
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
        let is_single = !declared.is_collection && !self.in_items;
        if let (JsonType::Object(_) | JsonType::Unspecified, None, true, true) =
            (shape.json_type, model, patched, is_single)
        {
            let service = format!("merges the complex type `{}`", ty.name);
            // A map sends only what it contains, and cannot be `complex`.
            let is_map = shape.json_type == JsonType::Object(None)
                && self.round_trips(&Value::Object(Map::new()));
            let kind = if is_map {
                DisagreementKind::ResetProperty
            } else {
                DisagreementKind::ReplacedComplex
            };
            self.report(kind, "replaces the complete value", service);
        }
        match (model, shape.json_type) {
            (Some(model), _) if declared.is_collection => self.items(model, ty),
            (Some(model), _) => self.merged(model, ty),
            (None, JsonType::Object(Some(of))) => self.fields(of, declared, ty),
            (None, JsonType::Any) if self.csdl.concrete(ty).is_empty() => {}
            // An enum with a variant for values of any other type accepts any value.
            (None, JsonType::Object(None) | JsonType::Unspecified | JsonType::Any) => {
                self.opaque(declared, ty);
            }
            (None, json_type) => {
                let service = format!("declares the complex type `{}`", ty.name);
                self.report(
                    DisagreementKind::Complex,
                    format!("uses {json_type}"),
                    service,
                );
            }
        }
    }
}
