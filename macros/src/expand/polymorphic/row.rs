//! The types that a row of a delta can have, and how a resource changes its type.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    /// Returns nothing in a build without the feature `delta`.
    pub(super) fn row_tokens(&self) -> Option<TokenStream> {
        let (patch, rest) = (&self.container.patch, self.rest());
        self.container.has_rows.then(|| {
            let variants = self.lines(|variant| {
                let (ident, operations) = (&variant.call_site_ident, variant.operations());
                quote_spanned! {variant.span=>
                    Self::#ident(__value) => #operations::with_struct(__value, __visitor),
                }
            });
            quote! {
                __graph_patch::if_delta! {
                    const __TYPES: &'static [&'static ::core::primitive::str] =
                        <#patch as __graph_patch::PolymorphicPatch>::TYPES;
                    #[inline]
                    fn __with_struct<__V: __graph_patch::StructVisitor>(
                        &mut self,
                        __visitor: __V,
                    ) -> __V::Output {
                        match self { #variants #rest }
                    }
                    #[inline]
                    fn __set_type(&mut self, __index: ::core::primitive::usize) {
                        __graph_patch::set_type(self, __index)
                    }
                    #[inline]
                    fn __set_type_of(&mut self, __row: &Self) {
                        __graph_patch::set_type_of(self, __row)
                    }
                }
            }
        })
    }
}
