//! The rules that need more than one field, or the whole of one.

use crate::{
    error::Mistakes,
    model::{Kind, Property, Resource},
    name::Name,
};
use std::collections::HashSet;
use syn::ext::IdentExt;

/// The resource as it was given.
pub(crate) fn check(resource: Resource, mistakes: &mut Mistakes) -> Resource {
    names_are_distinct(&resource, mistakes);
    is_one_at_most(
        &resource,
        |kind| matches!(kind, Kind::Base),
        "another field is the base type already",
        mistakes,
    );
    is_one_at_most(
        &resource,
        |kind| matches!(kind, Kind::Dynamic),
        "another field has the dynamic properties already",
        mistakes,
    );
    for property in &resource.properties {
        hides_no_method(property, mistakes);
        is_no_annotation(property, mistakes);
    }
    resource
}

fn names_are_distinct(resource: &Resource, mistakes: &mut Mistakes) {
    let read_only = resource.read_only.iter().map(|name| name.text.as_str());
    let (mut read, mut written) = (HashSet::new(), read_only.collect::<HashSet<_>>());
    let mut repeated: Vec<&Name> = Vec::new();
    repeated.extend(
        resource
            .read_only
            .iter()
            .filter(|name| !read.insert(name.text.as_str())),
    );
    for names in resource.properties.iter().filter_map(Property::names) {
        let told = repeated.len();
        repeated.extend(
            names
                .read
                .iter()
                .filter(|name| !read.insert(name.text.as_str())),
        );
        let name = &names.written;
        // A name that is repeated both ways is one mistake.
        if !written.insert(&name.text)
            && repeated
                .iter()
                .skip(told)
                .all(|told| told.text != name.text)
        {
            repeated.push(name);
        }
    }
    for name in repeated {
        mistakes.note(
            name,
            format_args!("another property is named \"{}\" too", name.text),
        );
    }
}

/// A type has one base type (OData CSDL XML 4.01, 6.2), and what is undeclared has one place.
fn is_one_at_most(resource: &Resource, is: fn(&Kind) -> bool, told: &str, mistakes: &mut Mistakes) {
    for second in resource
        .properties
        .iter()
        .filter(|property| is(&property.kind))
        .skip(1)
    {
        mistakes.note(&second.ident, told);
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
    let names = property
        .names()
        .into_iter()
        .flat_map(|names| names.read.iter().chain([&names.written]));
    if let Some(name) = { names }.find(|name| name.text.starts_with('@')) {
        mistakes.note(
            name,
            "a name that starts with `@` is an annotation's, which no patch updates; name the property otherwise or add `#[graph(read_only)]`",
        );
    }
}
