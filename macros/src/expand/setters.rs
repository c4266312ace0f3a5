//! A setter a property.

use crate::model::{Kind, Property, Resource};
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn setters(&self) -> TokenStream {
        let patch = &self.head.patch;
        let whole = self.whole();
        let words = [
            quote_spanned!(whole=> pub fn),
            quote_spanned!(whole=> mut self),
            quote_spanned!(whole=> Self),
        ];
        let words = words.map(TokenList::from);
        let setters = self.lines(|property| property.setter(&words));
        quote! {
            #[automatically_derived]
            impl #patch { #setters }
        }
    }
}

impl Property {
    /// What names the type stands at it, and what is of the patch as a whole where that is told of.
    fn setter(&self, [start, this, changed]: &[TokenList; 3]) -> TokenStream {
        let (attrs, ident, takes, set) = (&self.attrs, &self.ident, self.takes(), self.set());
        quote! {
            #(#attrs)*
            #[inline]
            #start #ident(#this, #takes) -> #changed {
                #set
                self
            }
        }
    }

    fn takes(&self) -> TokenStream {
        let (ty, with) = (self.patch_type(&quote!(__graph_patch)), self.change_trait());
        match self.kind {
            Kind::Value(_) | Kind::With(..) | Kind::Complex(_) | Kind::Bind(..) => {
                quote_spanned!(self.span=> __value: impl __graph_patch::IntoProperty<#ty>)
            }
            Kind::Base => {
                let ty = self.slot_type(&quote!(__graph_patch));
                quote_spanned!(self.span=> __value: #ty)
            }
            Kind::Dynamic => quote_spanned! {self.span=>
                __name: impl ::core::convert::Into<__graph_patch::String>,
                __value: impl __graph_patch::IntoProperty<::core::option::Option<#with::Value>>
            },
        }
    }

    fn set(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.change_trait());
        match self.kind {
            Kind::Value(_) | Kind::With(..) | Kind::Complex(_) | Kind::Bind(..) => {
                quote_spanned!(self.span=> __graph_patch::set(&mut self.#ident, __value);)
            }
            Kind::Base => quote_spanned!(self.span=> #with::add(&mut self.#ident, __value);),
            Kind::Dynamic => {
                quote_spanned!(self.span=> __graph_patch::set_dynamic(&mut self.#ident, __name, __value);)
            }
        }
    }
}
