//! The parts of a user's field that the generated code contains: its name, its type and some of its attributes.

use crate::attr::Role;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{quote_spanned, ToTokens};
use syn::{
    ext::IdentExt, parse_quote, spanned::Spanned, Attribute, GenericArgument, Ident, Path,
    PathArguments, Type, TypePath,
};

/// A user's name at the call site, where the compiler does not report its deprecation.
pub(crate) fn call_site_ident(ident: &Ident, at: Span) -> Ident {
    let mut at_call_site = ident.clone();
    at_call_site.set_span(at.resolved_at(Span::call_site()));
    at_call_site
}

/// A field's type for generated code.
pub(crate) fn ty(ty: &Type, resource: &Ident) -> TokenStream {
    let replaced = replace_self(ty.to_token_stream(), resource);
    match ty {
        Type::TraitObject(_) | Type::ImplTrait(_) => {
            // `&A + B` is a syntax error.
            quote_spanned!(ty.span().resolved_at(Span::call_site())=> (#replaced))
        }
        _ => replaced,
    }
}

/// Replaces `Self` by the resource's name: in the generated code, `Self` is another type.
fn replace_self(ty: TokenStream, resource: &Ident) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut name = resource.clone();
            name.set_span(ident.span());
            TokenTree::Ident(name)
        }
        TokenTree::Group(group) => {
            let mut replaced =
                Group::new(group.delimiter(), replace_self(group.stream(), resource));
            replaced.set_span(group.span());
            TokenTree::Group(replaced)
        }
        other => other,
    };
    ty.into_iter().map(replace).collect()
}

/// The docs of the patch field if the user's field has none.
pub(crate) fn docs(role: Role, name: &str) -> String {
    match role {
        Role::Base => " The properties of the base type.".into(),
        Role::Dynamic { .. } => {
            " The dynamic properties, a `BTreeMap` by name: `None` removes one.".into()
        }
        Role::Bind => format!(" The navigation property `{name}`."),
        _ => format!(" The property `{name}`."),
    }
}

/// The docs that name the type whose patch the field contains: rustdoc shows only the projection.
pub(crate) fn patch_docs(role: Role, ty: &Type, resource: &Ident) -> Vec<Attribute> {
    let path = value_type(ty).filter(|_| matches!(role, Role::Complex | Role::Base));
    let segments = path.into_iter().flat_map(|path| &path.segments);
    let names: Vec<_> = segments
        .map(|segment| match &segment.ident {
            ident if ident == "Self" => resource.unraw().to_string(),
            ident => ident.unraw().to_string(),
        })
        .collect();
    // The items of a complex collection are not patches.
    let or = match role {
        Role::Base => "",
        _ => ", or a collection of complete values",
    };
    let docs = match names.split_last() {
        Some((name, [])) => format!(" The patch of [`{name}`]{or}."),
        Some((name, _)) => format!(" The patch of [`{name}`]({}){or}.", names.join("::")),
        None => return Vec::new(),
    };
    vec![parse_quote!(#[doc = ""]), parse_quote!(#[doc = #docs])]
}

/// The path of a type, or of the innermost one in it, as in an `Option` or a `Box`. A resource has no parameters itself.
fn value_type(ty: &Type) -> Option<&Path> {
    let Type::Path(TypePath {
        qself: None, path, ..
    }) = ty
    else {
        return None;
    };
    match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            GenericArgument::Type(ty) => value_type(ty),
            _ => None,
        },
        _ => Some(path),
    }
}

/// The attributes that the patch has from a field or variant: its docs (otherwise `docs`), `cfg`s and deprecation.
pub(crate) fn forwarded_attrs(
    attrs: &[Attribute],
    docs: impl FnOnce() -> String,
) -> Vec<Attribute> {
    let is = |attr: &Attribute, names: &[&str]| names.iter().any(|name| attr.path().is_ident(name));
    let mut forwarded: Vec<_> = attrs
        .iter()
        .filter(|attr| is(attr, &["doc", "cfg", "deprecated"]))
        .cloned()
        .collect();
    if !forwarded.iter().any(|attr| is(attr, &["doc"])) {
        let docs = docs();
        forwarded.push(parse_quote!(#[doc = #docs]));
    }
    forwarded
}

pub(crate) fn non_exhaustive(attrs: &[Attribute]) -> Option<&Attribute> {
    attrs
        .iter()
        .find(|attr| attr.path().is_ident("non_exhaustive"))
}
