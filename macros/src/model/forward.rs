//! What printed code takes over of a user's field: its name, its type and some of its attributes.

use crate::attr::Role;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{quote_spanned, ToTokens};
use syn::{parse_quote, spanned::Spanned, Attribute, Ident, Type};

/// A user's name as printed code uses it: at the call site, where the compiler is quiet about its deprecation.
pub(crate) fn call_site_ident(ident: &Ident, at: Span) -> Ident {
    let mut used = ident.clone();
    used.set_span(at.resolved_at(Span::call_site()));
    used
}

/// A field's type as printed code has it.
pub(crate) fn ty(ty: &Type, resource: &Ident) -> TokenStream {
    let named = replace_self(ty.to_token_stream(), resource);
    match ty {
        Type::TraitObject(_) | Type::ImplTrait(_) => {
            // Behind a `&`, its `+` is no Rust.
            quote_spanned!(ty.span().resolved_at(Span::call_site())=> (#named))
        }
        _ => named,
    }
}

/// A type with the resource's name for `Self`, which in printed code would be another type.
fn replace_self(ty: TokenStream, resource: &Ident) -> TokenStream {
    let name = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut named = resource.clone();
            named.set_span(ident.span());
            TokenTree::Ident(named)
        }
        TokenTree::Group(group) => {
            let mut named = Group::new(group.delimiter(), replace_self(group.stream(), resource));
            named.set_span(group.span());
            TokenTree::Group(named)
        }
        other => other,
    };
    ty.into_iter().map(name).collect()
}

/// The docs of a field that has none.
pub(crate) fn docs(role: Role, name: &str) -> String {
    match role {
        Role::Base => " The properties of the base type.".into(),
        Role::Dynamic => {
            " The dynamic properties, a `BTreeMap` by name: `None` removes one.".into()
        }
        Role::Bind => format!(" The navigation property `{name}`."),
        _ => format!(" The property `{name}`."),
    }
}

/// What the patch carries over of a field or variant: its docs (if it has none, `docs`), `cfg`s and deprecation.
pub(crate) fn forwarded_attrs(
    attrs: &[Attribute],
    docs: impl FnOnce() -> String,
) -> Vec<Attribute> {
    let is = |attr: &Attribute, names: &[&str]| names.iter().any(|name| attr.path().is_ident(name));
    let mut carried: Vec<_> = attrs
        .iter()
        .filter(|attr| is(attr, &["doc", "cfg", "deprecated"]))
        .cloned()
        .collect();
    if !carried.iter().any(|attr| is(attr, &["doc"])) {
        let docs = docs();
        carried.push(parse_quote!(#[doc = #docs]));
    }
    carried
}
