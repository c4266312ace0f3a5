//! Values whose types do not show what they are made of, as an untagged enum or a struct with `flatten`: what they write of
//! a service's values is compared.

use crate::metadata::check::enumeration::list;
use crate::metadata::check::primitive::{Holds, Primitive};
use crate::metadata::check::sample::{odd, typed};
use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::{DeclaredProperty, StructuredType, Type};
use crate::metadata::probe::shape::{Made, Offered, Shape};
use crate::metadata::DisagreementKind;
use alloc::{format, string::String, vec, vec::Vec};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

impl<'a> Check<'a> {
    pub(in crate::metadata) fn opaque(
        &mut self,
        declared: &'a DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        let csdl = self.csdl;
        let types = if ty.is_abstract {
            csdl.concrete(ty)
        } else {
            vec![ty]
        };
        let mut unread = Vec::new();
        for one in &types {
            match self.round(declared, one) {
                Some((sample, written)) => {
                    self.members_of(&written, declared, one);
                    self.null_within(&sample, declared, one);
                }
                None => unread.push(one.name.as_str()),
            }
        }
        if unread.len() == types.len() {
            let model = "refuses every value made up of the service's types";
            let service = format!("has `{}`, with which it was not compared", ty.name);
            self.say(DisagreementKind::Unseen, model, service);
        } else if !unread.is_empty() {
            let model = format!("takes no {}", list(&unread));
            let service = format!("has them as `{}`", ty.name);
            self.say(DisagreementKind::MissingVariant, model, service);
        }
    }

    /// An object that was taken, with its type or without, and what is written of it. What no update changes is left out if
    /// it can be, since a map would write it, too.
    fn round(&self, declared: &DeclaredProperty, ty: &StructuredType) -> Option<(Object, Object)> {
        let full = self.csdl.object(ty);
        let mut set = full.clone();
        let is_set = |name: &str| match self.csdl.declared(ty, name) {
            Some(Declared::Property(it)) => it.read_only.is_none(),
            _ => true,
        };
        set.retain(|name, _| is_set(name));
        let samples = [typed(set.clone(), ty), set, typed(full.clone(), ty), full];
        samples.into_iter().find_map(|sample| {
            match self.offer_item(declared, sample.clone().into()) {
                Offered::Refused => None,
                Offered::Taken => Some((Map::new(), Map::new())),
                Offered::Made(made) => match made.written {
                    Some(Value::Object(written)) => Some((sample, written)),
                    _ => None,
                },
            }
        })
    }

    /// Whether null can be said of what is not nullable. A map, which takes any value in the place, is not asked.
    fn null_within(&mut self, sample: &Object, outer: &DeclaredProperty, ty: &'a StructuredType) {
        for declared in self.csdl.properties(ty).filter(|it| !it.is_nullable()) {
            let with = |value: Value| {
                let mut changed = sample.clone();
                changed.insert(declared.name.clone(), value);
                self.offer_item(outer, changed.into())
            };
            let says_null = match with(Value::Null) {
                Offered::Made(Made { written, .. }) => {
                    written.is_some_and(|it| it.get(&declared.name) == Some(&Value::Null))
                }
                Offered::Taken | Offered::Refused => false,
            };
            if says_null && with(odd()) == Offered::Refused {
                let shape = Shape::of_null();
                self.at(&declared.name, |check| check.nullable(&shape, declared));
            }
        }
    }

    fn members_of(&mut self, written: &Object, outer: &DeclaredProperty, ty: &'a StructuredType) {
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
            (other, true) => self.written_otherwise(DisagreementKind::Collection, other, declared),
            (Value::Null, false) if declared.is_nullable() => {}
            (item, false) => self.item_written(item, declared),
        }
    }

    fn item_written(&mut self, item: &Value, declared: &'a DeclaredProperty) {
        let name = declared.type_name.as_str();
        match (self.csdl.types.get(name), item) {
            (Some(Type::Structured(ty)), Value::Object(members)) => {
                let ty = self.csdl.type_of(members, ty);
                self.members_of(members, declared, ty);
            }
            (Some(Type::Structured(_)), other) => {
                self.written_otherwise(DisagreementKind::Complex, other, declared);
            }
            (Some(Type::Enum(ty)), text) => {
                let mut names = ty.members.iter().map(|it| it.name.as_str());
                if !names.any(|name| text == name) {
                    self.written_otherwise(DisagreementKind::Member, text, declared);
                }
            }
            (Some(Type::Definition(underlying)), value) => {
                self.primitive_written(underlying, value, declared);
            }
            (None, value) => self.primitive_written(name, value, declared),
        }
    }

    /// A value of a primitive type that is written, and whether it is one.
    pub(in crate::metadata) fn primitive_written(
        &mut self,
        underlying: &str,
        value: &Value,
        declared: &DeclaredProperty,
    ) {
        match Primitive::named(underlying).map(|primitive| primitive.holds(value)) {
            Some(Holds::No) => self.written_otherwise(DisagreementKind::Type, value, declared),
            Some(Holds::Quoted) => {
                self.written_otherwise(DisagreementKind::Quoted, value, declared);
            }
            Some(Holds::Yes) | None => {}
        }
    }

    pub(in crate::metadata) fn written_otherwise(
        &mut self,
        rule: DisagreementKind,
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
