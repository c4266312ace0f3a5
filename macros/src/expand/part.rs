//! The parts of a derived type, for the polymorphic resource that it may be a variant of.

use crate::head::Head;
use crate::model::{Property, Resource};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

impl Head {
    /// How the resource stands in another one.
    pub(super) fn complex(&self, how: &TokenStream, parts: Option<&TokenStream>) -> TokenStream {
        let (ident, patch) = (&self.ident, &self.patch);
        quote! {
            #[automatically_derived]
            impl __graph_patch::Complex for #ident {
                type Patch = #patch;
                type How = __graph_patch::#how;
                #parts
            }
        }
    }
}

impl Resource {
    pub(super) fn complex(&self) -> TokenStream {
        self.head
            .complex(&quote!(InPlace), self.parts("parts").as_ref())
    }

    pub(super) fn patch_parts(&self) -> Option<TokenStream> {
        self.parts("patch_parts")
    }

    /// A type that has but one part needs no list.
    fn parts(&self, list: &str) -> Option<TokenStream> {
        let parts = self
            .properties
            .iter()
            .filter(|property| property.names().is_none());
        let parts: Vec<_> = parts.map(|property| property.part(list)).collect();
        let list = quote! {
            #[inline]
            fn parts<__E: __graph_patch::EachPart>(&mut self, __each: &mut __E) -> ::core::primitive::bool {
                __each.part(self) || #(#parts)|*
            }
        };
        (!parts.is_empty()).then_some(list)
    }
}

impl Property {
    fn part(&self, list: &str) -> TokenStream {
        let (ident, with, list) = (
            self.used(),
            self.as_flattened(),
            Ident::new(list, self.span),
        );
        quote_spanned!(self.span=> #with::#list(&mut self.#ident, __each))
    }
}
