//! Values that are replaced whole, whose types are plain ones of serde: the fields of a struct.

use crate::metadata::check::sample::is_type;
use crate::metadata::check::state::Check;
use crate::metadata::csdl::lookup::Declared;
use crate::metadata::csdl::{DeclaredProperty, StructuredType};
use crate::metadata::probe::shape::{Made, Offered, Struct};
use crate::metadata::{suggest, DisagreementKind};
use alloc::{format, string::String};
use serde_json::{Map, Value};

impl<'a> Check<'a> {
    pub(in crate::metadata) fn fields(
        &mut self,
        of: Struct,
        declared: &'a DeclaredProperty,
        ty: &'a StructuredType,
    ) {
        if !self.enters(of, ty) {
            return;
        }
        let found = self.disagreements();
        let says_type = self.says_type(of, declared, ty);
        let mut names = of.fields.to_vec();
        names.retain(|name| !self.at(name, |check| check.is_alias(name)));
        let sample = Value::Object(self.csdl.object_of(&names, ty));
        let outer = self.hold(declared.with(sample.clone()));
        let offered = self.offer_item(declared, sample);
        let written = match &offered {
            Offered::Made(made) => self.members_written(made, ty),
            Offered::Refused | Offered::Taken => None,
        };
        for name in names.iter().filter(|name| !name.contains('@')) {
            let is_written = written.map_or(true, |written| written.contains_key(*name));
            let of = if says_type {
                self.csdl.declaring(name, ty)
            } else {
                ty
            };
            self.at(name, |check| check.field(name, declared, of, is_written));
        }
        for name in written.into_iter().flat_map(Map::keys) {
            if !of.fields.contains(&name.as_str()) {
                self.is_property(name, ty);
            }
        }
        if !matches!(offered, Offered::Made(_)) && self.disagreements() == found {
            let model = "refuses a value made up of the service's types";
            let service = format!(
                "has `{}`, with which what it writes was not compared",
                ty.name
            );
            self.say(DisagreementKind::Unseen, model, service);
        }
        self.whole = outer;
        self.leaves();
    }

    /// Whether a value says its type, and so may be of a derived one; an item of an abstract type has to.
    fn says_type(&mut self, of: Struct, declared: &DeclaredProperty, ty: &StructuredType) -> bool {
        let says_type = of.fields.iter().any(|name| is_type(name));
        if ty.is_abstract && declared.is_collection && !says_type {
            let service = format!("has `{}` abstract, and refuses a value without", ty.name);
            self.say(
                DisagreementKind::Abstract,
                "writes no `@odata.type`",
                service,
            );
        }
        says_type
    }

    /// A field of a struct that is the value, or an item, of a property.
    fn field(
        &mut self,
        name: &str,
        outer: &DeclaredProperty,
        ty: &'a StructuredType,
        is_written: bool,
    ) {
        match self.declared("has it", name, ty) {
            Some(Declared::Property(declared)) => {
                if is_written {
                    self.is_set_within(declared, outer);
                }
                self.value(declared, None, false);
            }
            Some(Declared::Navigation(_)) => self.navigation(),
            None => {}
        }
    }

    /// The members of an object that is written, or what is said if it is none.
    pub(in crate::metadata) fn members_written<'m>(
        &mut self,
        made: &'m Made,
        ty: &StructuredType,
    ) -> Option<&'m Map<String, Value>> {
        match made.written.as_ref()? {
            Value::Object(members) => Some(members),
            other => {
                let service = format!("has the complex `{}`", ty.name);
                self.say(
                    DisagreementKind::Complex,
                    format!("writes it as {other}"),
                    service,
                );
                None
            }
        }
    }

    /// Whether a name that is written is one of a property.
    pub(in crate::metadata) fn is_property(&mut self, name: &str, ty: &'a StructuredType) {
        if name.contains('@') || self.csdl.declared(ty, name).is_some() {
            return;
        }
        if self.csdl.undeclared_base(ty).is_none() {
            let near = suggest::nearest(name, self.csdl.names(ty));
            let service = format!("has no such property of `{}`", ty.name);
            self.suggest(
                DisagreementKind::Unknown,
                format!("writes `{name}`"),
                service,
                near,
            );
        }
    }

    /// A property in a value that is replaced whole: an item of a collection is a new one, of which what is immutable is set.
    pub(in crate::metadata) fn is_set_within(
        &mut self,
        declared: &DeclaredProperty,
        outer: &DeclaredProperty,
    ) {
        let is_new = outer.is_collection && declared.read_only == Some("Core.Immutable");
        if let (Some(term), false) = (declared.read_only, is_new) {
            let service = format!("does not take it ({term})");
            self.say(DisagreementKind::ReadOnly, "writes it", service);
        }
    }
}
