//! Values whose types do not show what they are made of, as an untagged enum or a struct with `flatten`: what they write of
//! a service's values is compared.

use super::check::Check;
use super::csdl::{DeclaredProperty, StructuredType, Type};
use super::edm::{Holds, Primitive};
use super::lookup::Declared;
use super::members::list;
use super::sample::typed;
use super::shape::Offered;
use super::Rule;
use alloc::{format, string::String, vec, vec::Vec};
use serde_json::{Map, Value};

/// No property's name.
const STRANGER: &str = "?";

impl<'a> Check<'a> {
    pub(super) fn opaque(&mut self, declared: &'a DeclaredProperty, ty: &'a StructuredType) {
        let csdl = self.csdl;
        let types = if ty.is_abstract {
            csdl.concrete(ty)
        } else {
            vec![ty]
        };
        let mut unread = Vec::new();
        for one in &types {
            match self.round(declared, one) {
                Some(written) if written.contains_key(STRANGER) => {
                    return self.unseen("keeps whatever there is", ty);
                }
                Some(written) => self.members_of(&written, declared, one),
                None => unread.push(one.name.as_str()),
            }
        }
        if unread.len() == types.len() {
            self.unseen("takes no value that has all properties", ty);
        } else if !unread.is_empty() {
            let model = format!("takes no {}", list(&unread));
            let service = format!("has them as `{}`", ty.name);
            self.say(Rule::MissingVariant, model, service);
        }
    }

    fn unseen(&mut self, model: &str, ty: &StructuredType) {
        let service = format!("has `{}`, with which it was not compared", ty.name);
        self.say(Rule::Unseen, model, service);
    }

    /// What is written of an object that was taken, with its type or without.
    fn round(
        &self,
        declared: &DeclaredProperty,
        ty: &StructuredType,
    ) -> Option<Map<String, Value>> {
        let plain = self.csdl.object(ty);
        let mut strange = plain.clone();
        strange.insert(STRANGER.into(), Value::Null);
        let samples = [
            typed(strange.clone(), ty),
            strange,
            typed(plain.clone(), ty),
            plain,
        ];
        let offer = |sample: Map<_, _>| self.offer_item(declared, sample.into());
        samples.into_iter().find_map(|sample| match offer(sample) {
            Offered::Refused => None,
            Offered::Taken => Some(Map::new()),
            Offered::Made(made) => match made.written {
                Some(Value::Object(written)) => Some(written),
                _ => None,
            },
        })
    }

    fn members_of(
        &mut self,
        written: &Map<String, Value>,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        for (name, value) in written {
            match self.csdl.declared(ty, name) {
                Some(Declared::Property(declared)) => self.at(&declared.name, |check| {
                    check.is_set_within(declared, outer);
                    check.written(value, declared);
                }),
                Some(Declared::Navigation(declared)) => self.at(&declared.name, Check::navigation),
                None => self.is_property(name, ty),
            }
        }
    }

    /// A value that is written, against its type.
    fn written(&mut self, value: &Value, declared: &'a DeclaredProperty) {
        match (value, declared.is_collection) {
            (Value::Array(items), true) => {
                for item in items {
                    self.item_written(item, declared);
                }
            }
            (other, true) => self.written_otherwise(Rule::Collection, other, declared),
            (Value::Null, false) if declared.is_nullable() => {}
            (item, false) => self.item_written(item, declared),
        }
    }

    fn item_written(&mut self, item: &Value, declared: &'a DeclaredProperty) {
        let name = declared.type_name.as_str();
        match (self.csdl.types.get(name), item) {
            (Some(Type::Structured(ty)), Value::Object(members)) => {
                self.members_of(members, declared, ty);
            }
            (Some(Type::Structured(_)), other) => {
                self.written_otherwise(Rule::Complex, other, declared);
            }
            (Some(Type::Enum(ty)), text) => {
                if !ty
                    .members
                    .iter()
                    .any(|it| Some(it.name.as_str()) == text.as_str())
                {
                    self.written_otherwise(Rule::Member, text, declared);
                }
            }
            (Some(Type::Definition(underlying)), value) => {
                self.primitive_written(underlying, value, declared);
            }
            (None, value) => self.primitive_written(name, value, declared),
        }
    }

    /// A value of a primitive type that is written, and whether it is one.
    pub(super) fn primitive_written(
        &mut self,
        underlying: &str,
        value: &Value,
        declared: &DeclaredProperty,
    ) {
        match Primitive::named(underlying).map(|primitive| primitive.holds(value)) {
            Some(Holds::No) => self.written_otherwise(Rule::Type, value, declared),
            Some(Holds::Quoted) => self.written_otherwise(Rule::Quoted, value, declared),
            Some(Holds::Yes) | None => {}
        }
    }

    pub(super) fn written_otherwise(
        &mut self,
        rule: Rule,
        value: &Value,
        declared: &DeclaredProperty,
    ) {
        let several = if declared.is_collection {
            "a collection of "
        } else {
            ""
        };
        let service = format!("has {several}`{}`", declared.type_name);
        self.say(rule, format!("writes it as {value}"), service);
    }
}
