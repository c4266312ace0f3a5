//! The rules that need more than one field, or the whole of one.

use crate::{
    error::Mistakes,
    model::{Property, Resource},
    name::Name,
};
use std::collections::HashSet;
use std::slice::from_ref;
use syn::ext::IdentExt;

/// The resource as it was given.
pub(crate) fn check(resource: Resource, mistakes: &mut Mistakes) -> Resource {
    names_are_distinct(&resource, mistakes);
    for property in &resource.properties {
        hides_no_method(property, mistakes);
        is_no_annotation(property, mistakes);
    }
    resource
}

fn names_are_distinct(resource: &Resource, mistakes: &mut Mistakes) {
    let (mut read, mut written) = (HashSet::new(), HashSet::new());
    let read_only = resource
        .read_only
        .iter()
        .map(|name| repeated(from_ref(name), &mut read))
        .collect::<Vec<_>>();
    let updatable = resource.properties.iter().map(|property| {
        let (read, written) = (
            repeated(&property.read, &mut read),
            repeated(from_ref(&property.written), &mut written),
        );
        read.or(written)
    });
    for name in read_only.into_iter().chain(updatable).flatten() {
        mistakes.note(
            name,
            format_args!("another property is named \"{}\" too", name.text),
        );
    }
}

/// The first of a property's names that was taken; all of them are now.
fn repeated<'a>(names: &'a [Name], taken: &mut HashSet<&'a str>) -> Option<&'a Name> {
    let repeated: Vec<_> = names
        .iter()
        .filter(|name| !taken.insert(&name.text))
        .collect();
    repeated.first().copied()
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
    let names = std::iter::once(&property.written).chain(&property.read);
    if let Some(name) = names.into_iter().find(|name| name.text.starts_with('@')) {
        mistakes.note(
            name,
            "a name that starts with `@` is an annotation's, which no patch updates; name the property otherwise or add `#[graph(read_only)]`",
        );
    }
}
