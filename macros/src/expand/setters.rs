//! A setter a property.

use crate::model::Resource;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn setters(&self) -> TokenStream {
        let patch = &self.patch;
        let setters = self.lines(|property| {
            let (attrs, ident, used) = (&property.attrs, &property.ident, property.used());
            let ty = property.patch_type(&quote!(__graph_patch));
            let value =
                quote_spanned!(property.span=> __value: impl __graph_patch::IntoProperty<#ty>);
            let set = quote_spanned!(property.span=> __graph_patch::set(&mut self.#used, __value););
            // Only what names the type stands at it: the rest is told about when another property's type is wrong.
            quote! {
                #(#attrs)*
                #[inline]
                pub fn #ident(mut self, #value) -> Self {
                    #set
                    self
                }
            }
        });
        quote! {
            #[automatically_derived]
            #[allow(non_snake_case)]
            impl #patch { #(#setters)* }
        }
    }
}
