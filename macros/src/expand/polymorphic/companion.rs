//! The patch type of an enum: a variant for each type; its clones, comparison and `Debug` text.

use crate::model::Polymorphic;
use crate::name;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn companion_tokens(&self) -> TokenStream {
        let (vis, patch) = (&self.container.vis, &self.container.patch);
        let attributes = self.container.attributes_tokens();
        let krate = &self.container.krate;
        let docs = format!(
            " The changes that a `PATCH` makes to [`{}`]: one variant for each of its types.",
            self.container.ident
        );
        let variants = self.lines(|variant| {
            let (attrs, metas, ident) = (&variant.attrs, &variant.attributes.metas, &variant.ident);
            let patch = variant.patch_type(&quote!(#krate::__private));
            quote_spanned!(variant.span=> #(#attrs)* #(#[#metas])* #ident(#patch),)
        });
        quote! {
            #[doc = #docs]
            #attributes
            #vis enum #patch { #variants }
        }
    }

    /// The conversion from the patch of each variant: a single impl, since the types may be from another crate.
    pub(super) fn variant_conversion_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        let impls = self.lines(|variant| {
            let (ident, ty, one) = (
                &variant.call_site_ident,
                &variant.ty,
                variant.patch_type(&quote!(__graph_patch)),
            );
            let mut patch = patch.clone();
            patch.set_span(variant.span);
            quote_spanned! {variant.span=>
                #[automatically_derived]
                impl __graph_patch::VariantOf<#patch> for #ty {
                    #[inline]
                    fn wrap(__patch: #one) -> #patch {
                        #patch::#ident(__patch)
                    }
                }
            }
        });
        quote! {
            #[automatically_derived]
            impl<__P: __graph_patch::Patch> ::core::convert::From<__P> for #patch
            where
                <__P as __graph_patch::Patch>::Resource: __graph_patch::VariantOf<#patch>,
            {
                #[inline]
                fn from(__patch: __P) -> Self {
                    <__P::Resource as __graph_patch::VariantOf<#patch>>::wrap(__patch)
                }
            }
            #impls
        }
    }

    pub(super) fn clone_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        let clone = self.match_patch(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned!(variant.span=> Self::#ident(::core::clone::Clone::clone(__patch)))
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
            let name = name::unraw(&variant.ident);
            quote_spanned! {variant.span=>
                __formatter.debug_tuple(#name).field(__patch).finish()
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
