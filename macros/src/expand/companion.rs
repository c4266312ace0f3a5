//! The patch type: a field for each property that a patch can say; nothing set, a copy, the same.

use super::Printer;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Printer<'_> {
    pub(super) fn companion(&self) -> TokenStream {
        let resource = self.resource;
        let (vis, patch, derives) = (&resource.vis, &resource.patch, resource.derives.iter());
        let docs = format!(
            " What a PATCH changes of a [`{}`]: `None` leaves a property as it is, `Some` sets it.",
            resource.ident
        );
        let fields = self.lines(|property| {
            let (attrs, ident, ty) = (&property.attrs, &property.ident, self.ty(property));
            quote_spanned!(property.span()=> #(#attrs)* pub #ident: ::core::option::Option<#ty>,)
        });
        quote! {
            #[doc = #docs]
            #(#[derive(#derives)])*
            #[must_use = "a patch changes nothing until it is sent or applied"]
            #vis struct #patch { #(#fields)* }
        }
    }

    pub(super) fn empty(&self) -> TokenStream {
        let patch = &self.resource.patch;
        let fields = self.lines(|property| {
            let ident = property.used();
            quote_spanned!(property.span()=> #ident: ::core::option::Option::None,)
        });
        quote! {
            #[automatically_derived]
            impl ::core::default::Default for #patch {
                #[inline]
                fn default() -> Self {
                    Self { #(#fields)* }
                }
            }
        }
    }

    pub(super) fn copy(&self) -> TokenStream {
        let patch = &self.resource.patch;
        let fields = self.lines(|property| {
            let (ident, prop) = (property.used(), self.property(property));
            quote_spanned!(property.span()=> #prop::copy(&mut __copy.#ident, &self.#ident);)
        });
        quote! {
                   #[automatically_derived]
                   impl ::core::clone::Clone for #patch {
                       #[inline]
                       fn clone(&self) -> Self {
                           let mut __copy = <Self as ::core::default::Default>::default();
        #(#fields)*
        __copy
                       }
                   }
               }
    }

    pub(super) fn same(&self) -> TokenStream {
        let patch = &self.resource.patch;
        let fields = self.lines(|property| {
            let (ident, prop) = (property.used(), self.property(property));
            quote_spanned!(property.span()=> && #prop::same(&self.#ident, &__other.#ident))
        });
        quote! {
            #[automatically_derived]
            impl ::core::cmp::PartialEq for #patch {
                #[inline]
                fn eq(&self, __other: &Self) -> bool {
                    true #(#fields)*
                }
            }
        }
    }
}
