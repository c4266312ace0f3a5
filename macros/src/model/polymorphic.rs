//! An enum as plain data: a polymorphic resource, with one variant for each type.

use super::{forward, Container};
use crate::{
    attr::{self, Attributes, GraphAttrs},
    error::Errors,
    name,
};
use proc_macro2::{Span, TokenStream};
use syn::{spanned::Spanned, Attribute, DataEnum, DeriveInput, Fields, Ident};

pub(crate) struct Polymorphic {
    pub(crate) container: Container,
    pub(crate) variants: Vec<Variant>,
    /// Whether `variants` lacks a variant because of an error.
    pub(crate) has_errors: bool,
}

/// One of the types of a polymorphic resource.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The name for generated code, at the type, where the compiler reports an error about it.
    pub(crate) call_site_ident: Ident,
    /// The type of the variant's struct.
    pub(crate) ty: TokenStream,
    /// The type, at which the compiler reports an error about it.
    pub(crate) span: Span,
    /// The attributes that the patch's variant has from the variant.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) attributes: Attributes,
}

impl Polymorphic {
    pub(crate) fn new(input: &DeriveInput, data: &DataEnum, errors: &mut Errors) -> Self {
        let graph_attrs = GraphAttrs::new(&input.attrs, errors);
        if let Some(untyped) = &graph_attrs.untyped {
            errors.push(
                untyped,
                "`untyped` is not allowed on an enum: the `@odata.type` of a body selects the variant",
            );
        }
        attr::serde::check_enum_attrs(&input.attrs, errors);
        let variants: Vec<_> = match enumeration(data) {
            None => { data.variants.iter() }
                .filter_map(|variant| Variant::new(variant, &input.ident, errors))
                .collect(),
            Some(reason) => {
                let message = format_args!("`{}` {reason}", input.ident);
                errors.push(&input.ident, message);
                Vec::new()
            }
        };
        Self {
            container: Container::new(input, graph_attrs, errors),
            has_errors: variants.len() < data.variants.len(),
            variants,
        }
    }
}

/// Returns why the enum is not a polymorphic resource, apart from its variants.
fn enumeration(data: &DataEnum) -> Option<&'static str> {
    if data.variants.is_empty() {
        Some("needs at least one variant that contains a struct, for example `Member(Member)`")
    } else if { data.variants.iter() }.all(|variant| matches!(variant.fields, Fields::Unit)) {
        Some("has unit variants only, so it is an OData enumeration, which does not need `GraphPatch`; derive serde's traits")
    } else {
        None
    }
}

impl Variant {
    fn new(variant: &syn::Variant, resource: &Ident, errors: &mut Errors) -> Option<Self> {
        let attributes = attr::variant_attributes(&variant.attrs, errors);
        attr::serde::check_variant_attrs(&variant.attrs, errors);
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed.first()?.ty,
            _ => {
                errors.push(
                    variant,
                    format_args!(
                        "a variant must contain exactly one struct, for example `{0}({0})`",
                        variant.ident
                    ),
                );
                return None;
            }
        };
        let mut attrs = forward::forwarded_attrs(&variant.attrs, || {
            format!(
                " The patch of the variant `{}`.",
                name::unraw(&variant.ident)
            )
        });
        attrs.extend(forward::non_exhaustive(&variant.attrs).cloned());
        Some(Self {
            ident: forward::call_site_ident(&variant.ident, variant.ident.span()),
            call_site_ident: forward::call_site_ident(&variant.ident, ty.span()),
            ty: forward::ty(ty, resource),
            span: ty.span().resolved_at(Span::call_site()),
            attrs,
            attributes,
        })
    }
}
