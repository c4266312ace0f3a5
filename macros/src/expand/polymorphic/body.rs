//! The patch of an enum as the body of a request: its variant's, which the type chooses.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Polymorphic {
    pub(super) fn body(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let odata_type = &self.head.odata_type;
        let keys =
            self.each(|variant| quote_spanned!(variant.span=> __graph_patch::Body::keys(__one)));
        let take = self.take();
        let visit = self.each(
            |variant| quote_spanned!(variant.span=> __graph_patch::Body::visit(__one, __visitor)),
        );
        let put = self.each(|variant| {
            let (of, with) = (variant.of(resource), variant.as_variant());
            quote_spanned!(variant.span=> #with::put(__one, __resource, #of))
        });
        let parts = self.each(
            |variant| quote_spanned!(variant.span=> __graph_patch::Body::parts(__one, __each)),
        );
        quote! {
            #[automatically_derived]
            impl __graph_patch::Body for #patch {
                type Of = #resource;
                const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys::one_of(#odata_type);
                #[inline]
                fn keys(&self) -> &'static __graph_patch::Keys {
                    #keys
                }
                #take
                #[inline]
                fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(&'__p self, __visitor: &mut __V) {
                    #visit
                }
                #[inline]
                fn put(&mut self, __resource: &mut #resource) {
                    #put
                }
                #[inline]
                fn parts(&mut self, __each: &mut __graph_patch::Each<'_>) -> ::core::primitive::bool {
                    #parts
                }
            }
        }
    }

    fn take(&self) -> TokenStream {
        let take = self.each(
            |variant| quote_spanned!(variant.span=> __graph_patch::Body::take(__one, __index, __reader)),
        );
        quote! {
            #[inline]
            fn take<__R: __graph_patch::Reader>(
                &mut self,
                __index: ::core::primitive::usize,
                __reader: &mut __R,
            ) {
                #take
            }
        }
    }

    pub(super) fn choice(&self) -> TokenStream {
        let (resource, patch) = (&self.head.ident, &self.head.patch);
        let types = self.lines(|variant| {
            let with = variant.as_variant();
            quote_spanned!(variant.span=> #with::TYPE,)
        });
        let starts = self.variants.iter().enumerate().map(|(index, variant)| {
            let (ident, with) = (&variant.call_site_ident, variant.as_variant());
            quote_spanned!(variant.span=> #index => ::core::option::Option::Some(Self::#ident(#with::start())),)
        });
        let create = self.each(|variant| {
            let (of, with) = (variant.of(resource), variant.as_variant());
            quote_spanned!(variant.span=> #of(#with::create(__one)))
        });
        let (copy, rest) = (self.lines(|variant| variant.copy(resource)), self.rest());
        let distinct = quote_spanned! {resource.span()=>
            const _: () = __graph_patch::types_are_distinct(<#patch as __graph_patch::Choice>::TYPES);
        };
        quote! {
            #[automatically_derived]
            impl __graph_patch::Choice for #patch {
                const TYPES: &'static [&'static ::core::primitive::str] = &[#types];
                #[inline]
                fn start(__index: ::core::primitive::usize) -> ::core::option::Option<Self> {
                    match __index {
                        #(#starts)*
                        _ => ::core::option::Option::None,
                    }
                }
                #[inline]
                fn create(self) -> #resource {
                    #create
                }
                #[inline]
                fn copy(__resource: &#resource) -> #resource {
                    match __resource { #copy #rest }
                }
            }
            #distinct
        }
    }
}
