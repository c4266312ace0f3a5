//! What the patch of an enum does to a resource, and how one is made of resources.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn graph_patch(&self) -> TokenStream {
        let head = &self.head;
        let (resource, patch, list) = (&head.ident, &head.patch, self.list());
        let diffs = self.lines(|variant| {
            let (ident, with) = (&variant.call_site_ident, variant.as_variant());
            quote_spanned! {variant.span=>
                Self::#ident(__newer) => #with::diff::<#patch>(
                    match self {
                        Self::#ident(__older) => ::core::option::Option::Some(__older),
                        _ => ::core::option::Option::None,
                    },
                    __newer,
                    self,
                ),
            }
        });
        let rest = self.rest();
        quote! {
            #[automatically_derived]
            impl __graph_patch::GraphPatch for #resource {
                const PROPERTIES: &'static [__graph_patch::Listed] = #list;
                type Patch = #patch;
                #[allow(unreachable_patterns)] // of an enum with one variant
                #[inline]
                fn diff(&self, __newer: &Self) -> #patch {
                    match __newer { #diffs #rest }
                }
            }
        }
    }

    pub(super) fn patch(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let thens = self.lines(|variant| {
            let (ident, with) = (&variant.call_site_ident, variant.as_variant());
            quote_spanned!(variant.span=> Self::#ident(__later) => #with::then(self, __later, Self::#ident),)
        });
        quote! {
            #[automatically_derived]
            impl __graph_patch::Patch for #patch {
                type Resource = #resource;
                #[inline]
                fn then(self, __later: Self) -> Self {
                    match __later { #thens }
                }
            }
        }
    }

    /// The patch that sets every property.
    pub(super) fn full(&self) -> TokenStream {
        let (resource, patch, rest) = (&self.head.ident, &self.head.patch, self.rest());
        let fulls = self.lines(|variant| {
            let (ident, of, with) = (
                &variant.call_site_ident,
                variant.of(resource),
                variant.as_variant(),
            );
            quote_spanned!(variant.span=> #of(__one) => Self::#ident(#with::full(__one)),)
        });
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<#resource> for #patch {
                #[inline]
                fn from(__resource: #resource) -> Self {
                    match __resource { #fulls #rest }
                }
            }
        }
    }

    pub(super) fn complex(&self) -> TokenStream {
        let rest = self.rest();
        let parts = self.lines(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned!(variant.span=> Self::#ident(__one) => __graph_patch::Complex::parts(__one, __each),)
        });
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        quote! {
            #[automatically_derived]
            impl __graph_patch::Complex for #resource {
                type Patch = #patch;
                type How = __graph_patch::OneOf;
                #[inline]
                fn parts(&mut self, __each: &mut __graph_patch::Each<'_>) -> ::core::primitive::bool {
                    match self { #parts #rest }
                }
            }
        }
    }
}
