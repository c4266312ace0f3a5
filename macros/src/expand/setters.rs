//! A setter for each property.

use super::property::{Field, Setter};
use super::Struct;
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    pub(super) fn setters_tokens(&self) -> Option<TokenStream> {
        (!self.fields.is_empty()).then_some(())?;
        let (patch, span) = (&self.container.patch, self.patch_span());
        let signature = [
            quote_spanned!(span=> pub fn),
            quote_spanned!(span=> mut self),
            quote_spanned!(span=> Self),
        ];
        let signature = signature.map(TokenList::from);
        let setters = self.lines(|field| setter(field, &signature));
        Some(quote! {
            #[automatically_derived]
            impl #patch { #setters }
        })
    }
}

/// The property's type has the span of the property, and every name of the patch type has the span of the patch.
fn setter(field: &Field<'_>, [pub_fn, mut_self, self_type]: &[TokenList; 3]) -> TokenStream {
    let (attrs, ident) = (&field.property.attrs, &field.property.ident);
    let Setter { parameters, body } = &field.setter;
    quote! {
        #(#attrs)*
        #[inline]
        #pub_fn #ident(#mut_self, #parameters) -> #self_type {
            #body
            self
        }
    }
}
