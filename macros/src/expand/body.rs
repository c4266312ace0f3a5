//! The patch as the body of a request: the lists by which the runtime reads, writes and shows it.

use crate::model::{Property, Resource};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Resource {
    pub(super) fn body(&self) -> TokenStream {
        let (patch, typed, names) = (
            &self.patch,
            self.typed,
            self.properties.iter().map(Property::name),
        );
        let (find, take, visit) = (self.find(), self.take(), self.visit());
        quote! {
            #[automatically_derived]
            impl __graph_patch::Body for #patch {
                const TYPED: ::core::primitive::bool = #typed;
                const NAMES: &'static [&'static ::core::primitive::str] = &[#(#names),*];
                #find
                #take
                #visit
            }
        }
    }

    fn find(&self) -> TokenStream {
        let arms = self.properties.iter().enumerate().map(|(index, property)| {
            let names = &property.read;
            quote!(#(#names)|* => __graph_patch::Found::Property(#index),)
        });
        let read_only = &self.read_only;
        quote! {
            #[inline]
            fn find(__name: &::core::primitive::str) -> __graph_patch::Found {
                match __name {
                    #(#arms)*
                    #(#read_only => __graph_patch::Found::ReadOnly,)*
                    _ => __graph_patch::Found::Nothing,
                }
            }
        }
    }

    fn take(&self) -> TokenStream {
        let arms = self.properties.iter().enumerate().map(|(index, property)| {
            let (ident, with) = (property.used(), property.as_property());
            quote_spanned!(property.span=> #index => #with::take(&mut self.#ident, __object),)
        });
        quote! {
            #[inline]
            fn take<'de, __A: __graph_patch::MapAccess<'de>>(
                &mut self,
                __index: ::core::primitive::usize,
                __object: &mut __A,
            ) -> ::core::result::Result<(), __A::Error> {
                match __index {
                    #(#arms)*
                    _ => ::core::result::Result::Ok(()),
                }
            }
        }
    }

    fn visit(&self) -> TokenStream {
        let lines = self.lines(|property| {
            let (name, ident, with) = (&property.written, property.used(), property.as_property());
            quote_spanned!(property.span=> #with::visit(&self.#ident, #name, __visitor);)
        });
        quote! {
            #[inline]
            fn visit<__V: __graph_patch::Visitor>(&self, __visitor: &mut __V) {
                #(#lines)*
            }
        }
    }

    pub(super) fn serde(&self) -> TokenStream {
        let patch = &self.patch;
        quote! {
            #[automatically_derived]
            impl __graph_patch::Serialize for #patch {
                #[inline]
                fn serialize<__S: __graph_patch::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __graph_patch::write(self, __serializer)
                }
            }
            #[automatically_derived]
            impl<'de> __graph_patch::Deserialize<'de> for #patch {
                #[inline]
                fn deserialize<__D: __graph_patch::Deserializer<'de>>(
                    __deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    __graph_patch::read(__deserializer)
                }
            }
        }
    }

    pub(super) fn debug(&self) -> TokenStream {
        let (patch, name) = (&self.patch, self.patch.to_string());
        quote! {
            #[automatically_derived]
            impl ::core::fmt::Debug for #patch {
                #[inline]
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __graph_patch::debug(self, #name, __formatter)
                }
            }
        }
    }
}
