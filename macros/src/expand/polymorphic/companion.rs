//! The patch type of an enum: a variant for each type; its clones, comparison and `Debug` text.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn companion_tokens(&self) -> TokenStream {
        let (vis, patch, derives) = (
            &self.container.vis,
            &self.container.patch,
            &self.container.derives,
        );
        let krate = &self.container.krate;
        let docs = format!(
            " The changes of a `PATCH` to a [`{}`]: the patch of one of its types.",
            self.container.ident
        );
        let variants = self.lines(|variant| {
            let (attrs, ident) = (&variant.attrs, &variant.ident);
            let patch = variant.patch_type(&quote!(#krate::__private));
            quote_spanned!(variant.span=> #(#attrs)* #ident(#patch),)
        });
        quote! {
            #[doc = #docs]
            #(#[derive(#derives)])*
            #[must_use = "a patch changes nothing until it is sent or applied"]
            #vis enum #patch { #variants }
        }
    }

    pub(super) fn variant_conversion_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        let impls = self.lines(|variant| {
            let (ident, one) = (
                &variant.call_site_ident,
                variant.patch_type(&quote!(__graph_patch)),
            );
            quote_spanned! {variant.span=>
                #[automatically_derived]
                impl ::core::convert::From<#one> for #patch {
                    #[inline]
                    fn from(__one: #one) -> Self {
                        Self::#ident(__one)
                    }
                }
            }
        });
        quote!(#impls)
    }

    pub(super) fn clone_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        let clone = self.match_patch(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned!(variant.span=> Self::#ident(::core::clone::Clone::clone(__one)))
        });
        quote! {
            #[automatically_derived]
            impl ::core::clone::Clone for #patch {
                #[inline]
                fn clone(&self) -> Self {
                    #clone
                }
            }
        }
    }

    pub(super) fn eq_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        quote! {
            #[automatically_derived]
            impl ::core::cmp::PartialEq for #patch {
                #[inline]
                fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                    __graph_patch::eq(self, __other)
                }
            }
        }
    }

    pub(super) fn debug_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        let fmt = self.match_patch(|variant| {
            let name = variant.ident.to_string();
            quote_spanned! {variant.span=>
                __formatter.debug_tuple(#name).field(__one).finish()
            }
        });
        quote! {
            #[automatically_derived]
            impl ::core::fmt::Debug for #patch {
                #[inline]
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #fmt
                }
            }
        }
    }
}
