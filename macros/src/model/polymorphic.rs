//! An enum as plain data: a resource that is of one of several types.

use super::{forward, Head};
use crate::{
    attr::{self, OnType},
    error::Mistakes,
};
use proc_macro2::{Span, TokenStream};
use syn::{spanned::Spanned, Attribute, DataEnum, DeriveInput, Fields, Ident};

pub(crate) struct Polymorphic {
    pub(crate) head: Head,
    pub(crate) variants: Vec<Variant>,
    /// Whether there are variants that are not among them.
    pub(crate) is_mistaken: bool,
}

/// One of the types.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// Its name in printed code, where the compiler points when the type does not fit.
    pub(crate) used: Ident,
    /// The resource's.
    pub(crate) ty: TokenStream,
    /// Where the compiler points when the type does not fit.
    pub(crate) span: Span,
    /// What its patch carries of the variant's attributes.
    pub(crate) attrs: Vec<Attribute>,
}

impl Polymorphic {
    pub(crate) fn new(input: &DeriveInput, data: &DataEnum, mistakes: &mut Mistakes) -> Self {
        let on_type = OnType::new(&input.attrs, mistakes);
        if let Some(untyped) = &on_type.untyped {
            mistakes.note(
                untyped,
                "expected a resource of one type; a patch of one of several is told by its type",
            );
        }
        attr::serde::on_enum(&input.attrs, mistakes);
        if data.variants.is_empty() {
            mistakes.note(&input.ident, "expected a variant for each type");
        }
        let variants = data.variants.iter();
        let variants: Vec<_> = variants
            .filter_map(|variant| Variant::new(variant, &input.ident, mistakes))
            .collect();
        Self {
            head: Head::new(input, on_type, mistakes),
            is_mistaken: variants.len() < data.variants.len(),
            variants,
        }
    }
}

impl Variant {
    fn new(variant: &syn::Variant, resource: &Ident, mistakes: &mut Mistakes) -> Option<Self> {
        attr::on_variant(&variant.attrs, mistakes);
        attr::serde::on_variant(&variant.attrs, mistakes);
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed.first()?.ty,
            _ => {
                mistakes.note(
                    variant,
                    format_args!(
                        "expected a variant with its resource, as `{0}({0})`",
                        variant.ident
                    ),
                );
                return None;
            }
        };
        Some(Self {
            ident: forward::used(&variant.ident, variant.ident.span()),
            used: forward::used(&variant.ident, ty.span()),
            ty: forward::ty(ty, resource),
            span: ty.span().resolved_at(Span::call_site()),
            attrs: forward::carried(&variant.attrs, || {
                format!(" The patch of a `{}`.", variant.ident)
            }),
        })
    }
}
