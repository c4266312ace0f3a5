//! The rules that need more than one field, or the whole of one.

use crate::{
    error::Mistakes,
    model::{Property, Resource},
    name::Name,
};
use std::collections::HashSet;
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
    let mut repeated: Vec<&Name> = Vec::new();
    repeated.extend(
        resource
            .read_only
            .iter()
            .filter(|name| !read.insert(&name.text)),
    );
    for property in &resource.properties {
        let told = repeated.len();
        repeated.extend(property.read.iter().filter(|name| !read.insert(&name.text)));
        let name = &property.written;
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
