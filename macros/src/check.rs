//! The rules that need more than one field, or the whole of one.

use crate::{
    error::Mistakes,
    model::{Kind, Model, Names, Polymorphic, Property, Resource},
    name::Name,
};
use std::collections::HashSet;
use syn::ext::IdentExt;

/// The model as it was given, but for the marks on what is mistaken.
pub(crate) fn check(mut model: Model, mistakes: &mut Mistakes) -> Model {
    match &mut model {
        Model::Struct(resource) => check_properties(resource, mistakes),
        Model::Enum(polymorphic) => types_are_distinct(polymorphic, mistakes),
    }
    model
}

fn check_properties(resource: &mut Resource, mistakes: &mut Mistakes) {
    let mut seen = Seen::default();
    resource.read_only.retain(|property| {
        let names = property.names.read.iter();
        let known = names.filter(|name| !seen.is_new(name, mistakes));
        known.count() == 0
    });
    for property in &mut resource.properties {
        let ((), is_mistaken) = mistakes.noted(|mistakes| {
            seen.add(property, mistakes);
            hides_no_method(property, mistakes);
            is_no_annotation(property, mistakes);
        });
        property.is_mistaken |= is_mistaken;
    }
}

/// What the properties before have taken.
#[derive(Default)]
struct Seen {
    names: HashSet<String>,
    base: bool,
    dynamic: bool,
}

impl Seen {
    fn add(&mut self, property: &Property, mistakes: &mut Mistakes) {
        let one_at_most = match &property.kind {
            Kind::Value(names) | Kind::Formed(names, _) | Kind::Complex(names) => {
                return self.add_names(names.all(), mistakes);
            }
            Kind::Bind(bound, entity) => {
                return self.add_names(entity.iter().chain(bound.all()), mistakes);
            }
            // A type has one base type (OData CSDL XML 4.01, 6.2), and what is undeclared has one place.
            Kind::Base => (&mut self.base, "another field is the base type already"),
            Kind::Dynamic => (
                &mut self.dynamic,
                "another field has the dynamic properties already",
            ),
        };
        let (taken, told) = one_at_most;
        if std::mem::replace(taken, true) {
            mistakes.note(&property.ident, told);
        }
    }

    /// A name has one property, whether it is written or read: the other one would be given the value.
    fn add_names<'a>(
        &mut self,
        names: impl IntoIterator<Item = &'a Name>,
        mistakes: &mut Mistakes,
    ) {
        for name in names {
            self.is_new(name, mistakes);
        }
    }

    fn is_new(&mut self, name: &Name, mistakes: &mut Mistakes) -> bool {
        let is_new = self.names.insert(name.text.clone());
        if !is_new {
            mistakes.note(
                name,
                format_args!("another property is named \"{}\" too", name.text),
            );
        }
        is_new
    }
}

fn hides_no_method(property: &Property, mistakes: &mut Mistakes) {
    let name = property.ident.unraw();
    if ["apply", "changed_properties", "is_empty", "then"]
        .iter()
        .any(|method| name == method)
    {
        mistakes.note(
            &property.ident,
            format_args!(
                "the setter would hide `Patch::{name}`; name the field otherwise and add `#[serde(rename = \"…\")]`"
            ),
        );
    }
}

fn is_no_annotation(property: &Property, mistakes: &mut Mistakes) {
    let mut names = property.names().into_iter().flat_map(Names::all);
    if let Some(name) = names.find(|name| name.text.starts_with('@')) {
        mistakes.note(
            name,
            "a name that starts with `@` is an annotation's, which no patch updates; name the property otherwise or add `#[graph(read_only)]`",
        );
    }
}

fn types_are_distinct(polymorphic: &mut Polymorphic, mistakes: &mut Mistakes) {
    let mut seen = HashSet::new();
    polymorphic.variants.retain(|variant| {
        let is_new = seen.insert(variant.ty.to_string());
        if !is_new {
            mistakes.note(&variant.ty, "another variant is of this type already");
        }
        polymorphic.is_mistaken |= !is_new;
        is_new
    });
}
