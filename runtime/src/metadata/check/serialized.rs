//! Compares serialized values with the declared types.

use crate::metadata::check::opaque::Object;
use crate::metadata::check::primitive::{Primitive, ValueMatch};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::types::{DeclaredProperty, StructuredType, Type};
use crate::metadata::DisagreementKind;
use crate::text::Message;
use alloc::{format, string::ToString};
use serde_json::Value;

impl<'a> Check<'a> {
    pub(in crate::metadata) fn check_serialized_object(
        &mut self,
        serialized: &Object,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        let members = self.csdl.members(ty);
        for (name, value) in serialized {
            match members.get(name.as_str()) {
                Some(Declared::Property(declared)) => self.at(&declared.name, |check| {
                    check.check_read_only_inside(declared, outer);
                    check.check_serialized(value, declared);
                }),
                Some(Declared::Navigation(declared)) => {
                    self.at(&declared.name, Check::navigation);
                }
                None => self.check_serialized_name(name, ty),
            }
        }
    }

    /// Compares a serialized value with the declared type.
    fn check_serialized(&mut self, value: &Value, declared: &'a DeclaredProperty) {
        match (value, declared.is_collection) {
            (Value::Array(items), true) => {
                for item in items {
                    self.check_serialized_item(item, declared);
                }
            }
            (other, true) => self.report_serialized(DisagreementKind::Collection, other, declared),
            (Value::Null, false) if declared.is_nullable() => {}
            (item, false) => self.check_serialized_item(item, declared),
        }
    }

    fn check_serialized_item(&mut self, item: &Value, declared: &'a DeclaredProperty) {
        let name = declared.type_name.as_str();
        match (self.csdl.types.get(name), item) {
            (Some(Type::Structured(ty)), Value::Object(members)) => {
                let ty = self.csdl.type_of(members, ty);
                self.check_serialized_object(members, declared, ty);
            }
            (Some(Type::Structured(_)), other) => {
                self.report_serialized(DisagreementKind::Complex, other, declared);
            }
            (Some(Type::Enum(ty)), text) => {
                let mut names = ty.members.iter().map(|it| it.name.as_str());
                if !names.any(|name| text == name) {
                    self.report_serialized(DisagreementKind::Member, text, declared);
                }
            }
            (Some(Type::Definition(underlying)), value) => {
                self.check_serialized_primitive(underlying, value, declared);
            }
            (None, value) => self.check_serialized_primitive(name, value, declared),
        }
    }

    /// Reports a serialized value that is not a value of the declared primitive type.
    pub(in crate::metadata) fn check_serialized_primitive(
        &mut self,
        underlying: &str,
        value: &Value,
        declared: &DeclaredProperty,
    ) {
        match Primitive::named(underlying).map(|primitive| primitive.match_value(value)) {
            Some(ValueMatch::Differs) => {
                self.report_serialized(DisagreementKind::Type, value, declared);
            }
            Some(ValueMatch::QuotedNumber) => {
                self.report_serialized(DisagreementKind::Quoted, value, declared);
            }
            Some(ValueMatch::Matches) | None => {}
        }
    }

    pub(in crate::metadata) fn report_serialized(
        &mut self,
        kind: DisagreementKind,
        value: &Value,
        declared: &DeclaredProperty,
    ) {
        let several = if declared.is_collection {
            "a collection of "
        } else {
            ""
        };
        let service = format!("declares {several}`{}`", declared.type_name);
        let value = value.to_string();
        self.report(
            kind,
            format!("serializes it as {}", Message(&value)),
            service,
        );
    }
}
