//! An enum as plain data: a resource that is of one of several types.

use super::{forward, Container};
use crate::{
    attr::{self, GraphAttrs},
    error::Errors,
};
use proc_macro2::{Span, TokenStream};
use syn::{spanned::Spanned, Attribute, DataEnum, DeriveInput, Fields, Ident};

pub(crate) struct Polymorphic {
    pub(crate) head: Container,
    pub(crate) variants: Vec<Variant>,
    /// Whether there are variants that are not among them.
    pub(crate) has_errors: bool,
}

/// One of the types.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// Its name in printed code, where the compiler points when the type does not fit.
    pub(crate) call_site_ident: Ident,
    /// The resource's.
    pub(crate) ty: TokenStream,
    /// Where the compiler points when the type does not fit.
    pub(crate) span: Span,
    /// What its patch carries of the variant's attributes.
    pub(crate) attrs: Vec<Attribute>,
}

impl Polymorphic {
    pub(crate) fn new(input: &DeriveInput, data: &DataEnum, errors: &mut Errors) -> Self {
        let graph_attrs = GraphAttrs::new(&input.attrs, errors);
        if let Some(untyped) = &graph_attrs.untyped {
            errors.push(
                untyped,
                "expected a resource of one type; a patch of one of several is told by its type",
            );
        }
        attr::serde::check_enum_attrs(&input.attrs, errors);
        if data.variants.is_empty() {
            errors.push(&input.ident, "expected a variant for each type");
        }
        let variants = data.variants.iter();
        let variants: Vec<_> = variants
            .filter_map(|variant| Variant::new(variant, &input.ident, errors))
            .collect();
        Self {
            head: Container::new(input, graph_attrs, errors),
            has_errors: variants.len() < data.variants.len(),
            variants,
        }
    }
}

impl Variant {
    fn new(variant: &syn::Variant, resource: &Ident, errors: &mut Errors) -> Option<Self> {
        attr::check_variant_attrs(&variant.attrs, errors);
        attr::serde::check_variant_attrs(&variant.attrs, errors);
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed.first()?.ty,
            _ => {
                errors.push(
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
            ident: forward::call_site_ident(&variant.ident, variant.ident.span()),
            call_site_ident: forward::call_site_ident(&variant.ident, ty.span()),
            ty: forward::ty(ty, resource),
            span: ty.span().resolved_at(Span::call_site()),
            attrs: forward::forwarded_attrs(&variant.attrs, || {
                format!(" The patch of a `{}`.", variant.ident)
            }),
        })
    }
}
