//! What printed code takes over of a user's field: its name, its type and some of its attributes.

use crate::{attr::Role, name::Name};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::{parse_quote, Attribute, Field, Ident};

/// A user's name as printed code uses it: at the call site, where the compiler is quiet about its deprecation.
pub(crate) fn used(ident: &Ident, at: Span) -> Ident {
    let mut used = ident.clone();
    used.set_span(at.resolved_at(Span::call_site()));
    used
}

/// A type with the resource's name for `Self`, which in printed code would be another type.
pub(crate) fn naming_self(ty: TokenStream, resource: &Ident) -> TokenStream {
    let name = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut named = resource.clone();
            named.set_span(ident.span());
            TokenTree::Ident(named)
        }
        TokenTree::Group(group) => {
            let mut named = Group::new(group.delimiter(), naming_self(group.stream(), resource));
            named.set_span(group.span());
            TokenTree::Group(named)
        }
        other => other,
    };
    ty.into_iter().map(name).collect()
}

/// What a field's patch field and setter carry over: its docs (if it has none, its name), `cfg`s and deprecation.
pub(crate) fn carried(field: &Field, role: Role, name: &Name) -> Vec<Attribute> {
    let is = |attr: &Attribute, names: &[&str]| names.iter().any(|name| attr.path().is_ident(name));
    let attrs = field.attrs.iter();
    let mut carried: Vec<_> = attrs
        .filter(|attr| is(attr, &["doc", "cfg", "deprecated"]))
        .cloned()
        .collect();
    if !carried.iter().any(|attr| is(attr, &["doc"])) {
        let docs = match role {
            Role::Base => " The properties of the base type.".into(),
            Role::Dynamic => " The dynamic properties.".into(),
            _ => format!(" The property `{}`.", name.text),
        };
        carried.push(parse_quote!(#[doc = #docs]));
    }
    carried
}
