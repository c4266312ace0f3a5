//! The types of the enum, and the functions that create a patch or a value of each.

use crate::model::Polymorphic;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn polymorphic_patch_tokens(&self) -> TokenStream {
        let (resource, patch, rest) = (&self.container.ident, &self.container.patch, self.rest());
        let types = self.lines(|variant| {
            let operations = variant.operations();
            quote_spanned!(variant.span=> #operations::TYPE,)
        });
        let indexes = (0..).map(Literal::usize_unsuffixed);
        let unchanged = indexes.zip(&self.variants).map(|(index, variant)| {
            let (ident, operations) = (&variant.call_site_ident, variant.operations());
            quote_spanned! {variant.span=>
                #index => ::core::option::Option::Some(Self::#ident(#operations::unchanged())),
            }
        });
        let unchanged_for = self.lines(|variant| {
            let (ident, full_path, operations) = (
                &variant.call_site_ident,
                variant.path(resource),
                variant.operations(),
            );
            quote_spanned!(variant.span=> #full_path(_) => Self::#ident(#operations::unchanged()),)
        });
        let initial = self.match_patch(|variant| {
            let (full_path, operations) = (variant.path(resource), variant.operations());
            quote_spanned!(variant.span=> #full_path(#operations::initial()))
        });
        let clones = self.lines(|variant| {
            let (full_path, operations) = (variant.path(resource), variant.operations());
            quote_spanned!(variant.span=> #full_path(__value) => #full_path(#operations::clone_value(__value)),)
        });
        quote! {
            #[automatically_derived]
            impl __graph_patch::PolymorphicPatch for #patch {
                const TYPES: &'static [&'static ::core::primitive::str] = &[#types];
                #[inline]
                fn unchanged(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
                    match __index {
                        #(#unchanged)*
                        _ => ::core::option::Option::None,
                    }
                }
                #[inline]
                fn unchanged_for(__resource: &#resource) -> Self {
                    match __resource { #unchanged_for #rest }
                }
                #[inline]
                fn initial(&self) -> #resource {
                    #initial
                }
                #[inline]
                fn clone_resource(__resource: &#resource) -> #resource {
                    match __resource { #clones #rest }
                }
            }
        }
    }

    pub(super) fn type_check_tokens(&self) -> TokenStream {
        let (resource, patch) = (&self.container.ident, &self.container.patch);
        let types = quote!(<#patch as __graph_patch::PolymorphicPatch>::TYPES);
        let versions = self.container.any_version.as_ref().map(|any_version| {
            let span = any_version.span().resolved_at(Span::call_site());
            quote_spanned!(span=> __graph_patch::assert_one_has_version(#types);)
        });
        quote_spanned! {resource.span()=>
            __graph_patch::assert_types_are_distinct(#types);
            #versions
        }
    }
}
