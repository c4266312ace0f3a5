//! A property of a model against the one of its name: whether it is there, can be patched, is nullable, is a collection.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::{Form, Shape};
use crate::metadata::{suggest, DisagreementKind};
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
            return; // an annotation, which no type declares
        }
        let has = format!("has it as `{}`", property.field);
        let declared = self.declared(&has, property.name, of);
        if property.written != property.name {
            let writes = format!("writes it as `{}`", property.written);
            self.declared(&writes, property.written, of);
        }
        match (declared, patched) {
            (Some(Declared::Property(declared)), Some(complex)) => {
                self.is_updated(declared, of);
                self.value(declared, complex.as_ref(), true);
            }
            (Some(Declared::Navigation(_)), Some(_)) => self.navigation(),
            (Some(_), None) => self.key(property, of),
            (None, _) => {}
        }
    }

    /// A navigation property that is bound; the path is that of its annotation.
    pub(in crate::metadata) fn bound(&mut self, property: &Property, of: &'a StructuredType) {
        let has = format!("binds it as `{}`", property.field);
        match self.declared(&has, property.name, of) {
            Some(Declared::Navigation(declared)) => {
                self.is_updated(declared, of);
                let shape = self.shape();
                if self.is_collection(&shape, declared) {
                    self.nullable(&shape, declared);
                }
            }
            Some(Declared::Property(_)) => {
                self.say(
                    DisagreementKind::Navigation,
                    "binds it",
                    "has no navigation property of that name",
                );
            }
            None => {}
        }
    }

    /// What the type declares by a name, or what is said of its lack.
    pub(in crate::metadata) fn declared(
        &mut self,
        model: &str,
        name: &str,
        of: &'a StructuredType,
    ) -> Option<Declared<'a>> {
        let declared = self.csdl.declared(of, name);
        if declared.is_none() {
            let near = suggest::nearest(name, self.csdl.names(of));
            match near.filter(|near| near.eq_ignore_ascii_case(name)) {
                Some(near) => {
                    let service = format!("has `{near}`");
                    self.suggest(DisagreementKind::Case, model, service, Some(near));
                }
                None if self.is_base_undeclared(of) => {}
                None if near.is_none() && name.contains('_') && self.csdl.is_open(of) => {
                    let service = "declares no such property, but has dynamic ones";
                    self.say(DisagreementKind::Extension, model, service);
                }
                None => self.suggest(
                    DisagreementKind::Unknown,
                    model,
                    "has no such property",
                    near,
                ),
            }
        }
        declared
    }

    /// Whether what a type lacks may be that of a base type which is not there to be seen.
    pub(in crate::metadata) fn is_base_undeclared(&mut self, of: &StructuredType) -> bool {
        let base = self.csdl.undeclared_base(of);
        if let Some(base) = base {
            let service = format!("does not declare the base type `{base}` here");
            self.say(DisagreementKind::Undeclared, "was not compared", service);
        }
        base.is_some()
    }

    pub(in crate::metadata) fn navigation(&mut self) {
        let service = "has a navigation property, which no value sets";
        self.say(DisagreementKind::Navigation, "patches it", service);
    }

    fn key(&mut self, property: &Property, of: &StructuredType) {
        let is_key = matches!(property.kind, PropertyKind::Key);
        let may_be = self.csdl.is_key(of, property.name) || self.csdl.undeclared_base(of).is_some();
        if is_key && !may_be {
            self.say(DisagreementKind::NoKey, "has it as a key", "has not");
        }
    }

    fn is_updated(&mut self, declared: &DeclaredProperty, of: &StructuredType) {
        if self.csdl.is_key(of, &declared.name) {
            self.say(DisagreementKind::Key, "patches it", "has it as a key");
        } else if let Some(term) = declared.read_only {
            let service = format!("does not update it ({term})");
            self.say(DisagreementKind::ReadOnly, "patches it", service);
        }
    }

    /// A value, of a property that is patched or inside of one that is replaced whole.
    pub(in crate::metadata) fn value(
        &mut self,
        declared: &'a DeclaredProperty,
        complex: Option<&Model>,
        patched: bool,
    ) {
        let shape = self.shape();
        if shape.is_collection && !declared.is_collection && self.csdl.is_untold(declared) {
            self.nullable(&shape, declared);
        } else if self.is_collection(&shape, declared) {
            self.nullable(&shape, declared);
            self.form(&shape, declared, complex, patched);
        }
    }

    /// Whether both have a collection or both one value. A type that asks for whatever there is has either.
    fn is_collection(&mut self, shape: &Shape, declared: &DeclaredProperty) -> bool {
        let name = &declared.type_name;
        match (shape.is_collection, declared.is_collection) {
            (true, false) => {
                self.say(
                    DisagreementKind::Collection,
                    "has a collection",
                    format!("has one `{name}`"),
                );
                false
            }
            (false, true) if !shape.form.is_unsaid() => {
                self.say(
                    DisagreementKind::Collection,
                    "has one value",
                    format!("has a collection of `{name}`"),
                );
                false
            }
            _ => true,
        }
    }

    pub(in crate::metadata) fn nullable(&mut self, shape: &Shape, declared: &DeclaredProperty) {
        if declared.is_collection {
            return self.nullable_collection(shape, declared);
        }
        match declared.is_nullable() {
            false if shape.own.says_null => {
                self.say(
                    DisagreementKind::Null,
                    "can say null",
                    "has it not nullable",
                );
            }
            true if !shape.own.takes_null && shape.form != Form::Any => {
                self.say(
                    DisagreementKind::NotNull,
                    "cannot say null",
                    "has it nullable",
                );
            }
            _ => {}
        }
    }

    /// What is nullable in a collection is its items, never itself (CSDL XML 4.01, 7.2.1).
    fn nullable_collection(&mut self, shape: &Shape, declared: &DeclaredProperty) {
        if shape.own.says_null {
            let service = "has a collection, which may be empty but never null";
            self.say(DisagreementKind::NullCollection, "can say null", service);
        }
        match declared.nullable {
            Some(false) if shape.items.says_null => {
                let service = "has them not nullable";
                self.say(DisagreementKind::Null, "can say null of an item", service);
            }
            Some(true) if !shape.items.takes_null && !shape.form.is_unsaid() => {
                self.say(
                    DisagreementKind::NotNull,
                    "cannot say null of an item",
                    "has them nullable",
                );
            }
            _ => {}
        }
    }
}
