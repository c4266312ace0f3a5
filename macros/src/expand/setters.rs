//! A setter a property.

use super::Printer;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Printer<'_> {
    pub(super) fn setters(&self) -> TokenStream {
        let (patch, krate, private) = (&self.resource.patch, &self.resource.krate, &self.private);
        let setters = self.lines(|property| {
            let (attrs, ident, used, ty) = (
                &property.attrs,
                &property.ident,
                property.used(),
                self.ty(property),
            );
            quote_spanned! {property.span()=>
                #(#attrs)*
                #[inline]
                pub fn #ident(mut self, __value: impl #krate::IntoProperty<#ty>) -> Self {
                    #private::set(&mut self.#used, __value);
                    self
                }
            }
        });
        quote! {
            #[automatically_derived]
            impl #patch { #(#setters)* }
        }
    }
}
