//! The rules that need more than one field, or the whole of one.

use crate::{
    error::Errors,
    model::{Kind, Model, Names, Polymorphic, Property, Resource},
    name::Name,
};
use std::collections::HashSet;
use syn::ext::IdentExt;

/// The model as it was given, but for the marks on what is mistaken.
pub(crate) fn check(mut model: Model, errors: &mut Errors) -> Model {
    match &mut model {
        Model::Struct(resource) => check_properties(resource, errors),
        Model::Enum(polymorphic) => types_are_distinct(polymorphic, errors),
    }
    model
}

fn check_properties(resource: &mut Resource, errors: &mut Errors) {
    let mut seen = Seen::default();
    resource.read_only.retain(|property| {
        let names = property.names.deserialized.iter();
        let known = names.filter(|name| !seen.is_new(name, errors));
        known.count() == 0
    });
    for property in &mut resource.properties {
        let ((), has_errors) = errors.with_checkpoint(|errors| {
            seen.add(property, errors);
            hides_no_method(property, errors);
            is_no_annotation(property, errors);
        });
        property.has_errors |= has_errors;
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
    fn add(&mut self, property: &Property, errors: &mut Errors) {
        let one_at_most = match &property.kind {
            Kind::Value(names) | Kind::With(names, _) | Kind::Complex(names) => {
                return self.add_names(names.all(), errors);
            }
            Kind::Bind(bound, entity) => {
                return self.add_names(entity.iter().chain(bound.all()), errors);
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
            errors.push(&property.ident, told);
        }
    }

    /// A name has one property, whether it is written or read: the other one would be given the value.
    fn add_names<'a>(&mut self, names: impl IntoIterator<Item = &'a Name>, errors: &mut Errors) {
        for name in names {
            self.is_new(name, errors);
        }
    }

    fn is_new(&mut self, name: &Name, errors: &mut Errors) -> bool {
        let is_new = self.names.insert(name.text.clone());
        if !is_new {
            errors.push(
                name,
                format_args!("another property is named \"{}\" too", name.text),
            );
        }
        is_new
    }
}

fn hides_no_method(property: &Property, errors: &mut Errors) {
    let name = property.ident.unraw();
    if ["apply", "changed_properties", "is_empty", "then"]
        .iter()
        .any(|method| name == method)
    {
        errors.push(
            &property.ident,
            format_args!(
                "the setter would hide `Patch::{name}`; name the field otherwise and add `#[serde(rename = \"…\")]`"
            ),
        );
    }
}

fn is_no_annotation(property: &Property, errors: &mut Errors) {
    let mut names = property.names().into_iter().flat_map(Names::all);
    if let Some(name) = names.find(|name| name.text.starts_with('@')) {
        errors.push(
            name,
            "a name that starts with `@` is an annotation's, which no patch updates; name the property otherwise or add `#[graph(read_only)]`",
        );
    }
}

fn types_are_distinct(polymorphic: &mut Polymorphic, errors: &mut Errors) {
    let mut seen = HashSet::new();
    polymorphic.variants.retain(|variant| {
        let is_new = seen.insert(variant.ty.to_string());
        if !is_new {
            errors.push(&variant.ty, "another variant is of this type already");
        }
        polymorphic.has_errors |= !is_new;
        is_new
    });
}
