//! The enum as a resource: its impl of `GraphPatch`, and the patches that are created from it.

use crate::model::Polymorphic;
use crate::name;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn graph_patch_tokens(&self) -> TokenStream {
        let (resource, patch, rest) = (&self.container.ident, &self.container.patch, self.rest());
        let (properties, has_key) = (self.properties_tokens(), self.has_key_tokens());
        let any_version = self.container.any_version.as_ref().map(|_| {
            quote!(
                const __ANY_VERSION: ::core::primitive::bool = true;
            )
        });
        let diffs = self.lines(|variant| {
            let (ident, operations) = (&variant.call_site_ident, variant.operations());
            let patch_variant = variant.path(patch);
            quote_spanned! {variant.span=>
                (Self::#ident(__newer), #patch_variant(__patch)) => #operations::diff_into(
                    match self {
                        Self::#ident(__older) => ::core::option::Option::Some(__older),
                        _ => ::core::option::Option::None,
                    },
                    __newer,
                    __patch,
                    self,
                ),
            }
        });
        let lineage = self.lines(|variant| {
            let (ident, operations) = (&variant.call_site_ident, variant.operations());
            quote_spanned! {variant.span=>
                Self::#ident(__value) => #operations::lineage(__value, __visitor),
            }
        });
        let row = self.row_tokens();
        quote! {
            #[automatically_derived]
            impl __graph_patch::GraphPatch for #resource {
                type Patch = #patch;
                const PROPERTIES: &'static [__graph_patch::PropertyInfo] = #properties;
                const __HAS_KEY: ::core::primitive::bool = #has_key;
                #any_version
                #[allow(unreachable_patterns)] // of an enum with one variant
                #[inline]
                fn __diff_into(&self, __newer: &Self, __patch: &mut #patch) {
                    match (__newer, __patch) {
                        #diffs
                        _ => {} // The patch is for the type of `newer`.
                    }
                }
                #[inline]
                fn __lineage(
                    &mut self,
                    __visitor: &mut __graph_patch::LineageVisitor<'_>,
                ) -> ::core::primitive::bool {
                    match self { #lineage #rest }
                }
                #row
            }
        }
    }

    /// A chain of operators would overflow the compiler's stack if it had thousands of variants.
    fn has_key_tokens(&self) -> TokenStream {
        let variants = self.lines(|variant| {
            let operations = variant.operations();
            quote_spanned!(variant.span=> #operations::HAS_KEY,)
        });
        quote!(__graph_patch::has_any(&[#variants]))
    }

    fn properties_tokens(&self) -> TokenStream {
        let variants = self.lines(|variant| {
            let (name, operations) = (name::unraw(&variant.ident), variant.operations());
            quote_spanned!(variant.span=> __graph_patch::variant(#name, #operations::model),)
        });
        quote!(&[#variants])
    }

    /// The patch that sets every property.
    pub(super) fn resource_conversion_tokens(&self) -> TokenStream {
        let (resource, patch, rest) = (&self.container.ident, &self.container.patch, self.rest());
        let variants = self.lines(|variant| {
            let (ident, full_path, operations) = (
                &variant.call_site_ident,
                variant.path(resource),
                variant.operations(),
            );
            quote_spanned! {variant.span=>
                #full_path(__value) => Self::#ident(#operations::from_value(__value)),
            }
        });
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<#resource> for #patch {
                #[inline]
                fn from(__resource: #resource) -> Self {
                    match __resource { #variants #rest }
                }
            }
        }
    }

    pub(super) fn complex_tokens(&self) -> TokenStream {
        let (resource, patch) = (&self.container.ident, &self.container.patch);
        quote! {
            #[automatically_derived]
            impl __graph_patch::Complex for #resource {
                type Patch = #patch;
                type MergeStrategy = __graph_patch::Structural<__graph_patch::Polymorphic>;
            }
        }
    }
}
