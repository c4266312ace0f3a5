//! The patch of an enum as the body of a request, and its `apply`: both call the patch in the variant.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn patch_tokens(&self) -> TokenStream {
        let (resource, patch) = (&self.container.ident, &self.container.patch);
        let odata_type = &self.container.odata_type;
        let thens = self.lines(|variant| {
            let (ident, operations) = (&variant.call_site_ident, variant.operations());
            quote_spanned! {variant.span=>
                Self::#ident(__later) => #operations::join(self, __later, Self::#ident),
            }
        });
        let info = self.match_patch(
            |variant| quote_spanned!(variant.span=> __graph_patch::Patch::__info(__patch)),
        );
        let read = self.match_patch(|variant| {
            quote_spanned!(variant.span=> __graph_patch::Patch::__read(__patch, __index, __reader))
        });
        let visit = self.lines(|variant| {
            let ident = &variant.call_site_ident;
            quote_spanned! {variant.span=>
                (Self::#ident(__patch), Self::#ident(__other)) => {
                    __graph_patch::Patch::__visit(__patch, __other, __visitor)
                }
            }
        });
        let apply_to = self.match_patch(|variant| {
            let (full_path, operations) = (variant.path(resource), variant.operations());
            quote_spanned!(variant.span=> #operations::apply_to(__patch, __resource, #full_path))
        });
        let lineage = self.match_patch(|variant| {
            quote_spanned!(variant.span=> __graph_patch::Patch::__lineage(__patch, __visitor))
        });
        quote! {
            #[automatically_derived]
            impl __graph_patch::Patch for #patch {
                type Resource = #resource;
                const __INFO: &'static __graph_patch::TypeInfo =
                    &__graph_patch::TypeInfo::polymorphic(#odata_type);
                #[inline]
                fn __join(&mut self, __later: &mut Self) {
                    match __later { #thens }
                }
                #[inline]
                fn __info(&self) -> &'static __graph_patch::TypeInfo {
                    #info
                }
                #[inline]
                fn __read<__R: __graph_patch::Reader>(
                    &mut self,
                    __index: ::core::primitive::usize,
                    __reader: &mut __R,
                ) {
                    #read
                }
                #[allow(unreachable_patterns)] // of an enum with one variant
                #[inline]
                fn __visit<'__p, __V: __graph_patch::Visitor<'__p>>(
                    &'__p self,
                    __other: &'__p Self,
                    __visitor: &mut __V,
                ) {
                    match (self, __other) {
                        #visit
                        _ => __graph_patch::Visitor::mismatch(__visitor),
                    }
                }
                #[inline]
                fn __update(&mut self, __resource: &mut #resource) {
                    #apply_to
                }
                #[inline]
                fn __lineage(
                    &mut self,
                    __visitor: &mut __graph_patch::LineageVisitor<'_>,
                ) -> ::core::primitive::bool {
                    #lineage
                }
            }
        }
    }
}
