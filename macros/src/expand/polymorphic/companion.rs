//! The patch type of an enum: a variant for each patch that it can be; copied, compared, shown.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn companion(&self) -> TokenStream {
        let (vis, patch, derives) = (&self.head.vis, &self.head.patch, &self.head.derives);
        let krate = &self.head.krate;
        let docs = format!(
            " What a PATCH changes of a [`{}`]: the patch of the type that it is of, or becomes.",
            self.head.ident
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

    pub(super) fn of_each(&self) -> TokenStream {
        let patch = &self.head.patch;
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

    pub(super) fn copy(&self) -> TokenStream {
        let patch = &self.head.patch;
        let copy = self.each(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned!(variant.span=> Self::#ident(::core::clone::Clone::clone(__one)))
        });
        quote! {
            #[automatically_derived]
            impl ::core::clone::Clone for #patch {
                #[inline]
                fn clone(&self) -> Self {
                    #copy
                }
            }
        }
    }

    pub(super) fn same(&self) -> TokenStream {
        let patch = &self.head.patch;
        let same = self.each(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned! {variant.span=>
                ::core::matches!(__other, Self::#ident(__other) if __one == __other)
            }
        });
        quote! {
            #[automatically_derived]
            impl ::core::cmp::PartialEq for #patch {
                #[inline]
                fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                    #same
                }
            }
        }
    }

    pub(super) fn debug(&self) -> TokenStream {
        let patch = &self.head.patch;
        let show = self.each(|variant| {
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
                    #show
                }
            }
        }
    }
}
