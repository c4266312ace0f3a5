//! The patch as the body of a request: the lists by which the runtime reads, writes and shows it.

use crate::model::{Kind, Property, Resource};
use crate::name::Name;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// A member of a body: the names that it is read by, and what reads it.
struct Member<'a> {
    names: &'a [Name],
    take: TokenStream,
}

impl Resource {
    pub(super) fn body(&self) -> TokenStream {
        let patch = &self.head.patch;
        let (keys, take, visit) = (self.keys(), self.take(), self.visit());
        let (take_dynamic, parts) = (self.take_dynamic(), self.patch_parts());
        let base_check = self.base_check();
        quote! {
            #[automatically_derived]
            impl __graph_patch::Body for #patch {
                #keys
                #take
                #take_dynamic
                #visit
                #parts
            }
            #base_check
        }
    }

    fn keys(&self) -> TokenStream {
        let (odata_type, typed, base) = (&self.head.odata_type, self.typed, self.base());
        let resource = &self.head.ident;
        let names = self.members().filter_map(|member| member.names.first());
        quote! {
            const KEYS: &'static __graph_patch::Keys = &__graph_patch::Keys {
                odata_type: #odata_type,
                typed: #typed,
                find: __find,
                names: &[#(#names),*],
                properties: <#resource as __graph_patch::GraphPatch>::PROPERTIES,
                base: #base,
            };
        }
    }

    fn base(&self) -> TokenStream {
        let Some(base) = self.flattened(|kind| matches!(kind, Kind::Base)) else {
            return quote!(::core::option::Option::None);
        };
        let ty = base.slot_type(&quote!(__graph_patch));
        quote_spanned!(base.span=> ::core::option::Option::Some(<#ty as __graph_patch::Body>::KEYS))
    }

    /// What the names of a base type must be for this, which only the compiler can see.
    fn base_check(&self) -> Option<TokenStream> {
        let base = self.flattened(|kind| matches!(kind, Kind::Base))?;
        let mut patch = self.head.patch.clone();
        patch.set_span(base.span);
        Some(quote_spanned! {base.span=>
            const _: () = __graph_patch::properties_are_new(<#patch as __graph_patch::Body>::KEYS);
        })
    }

    /// What can be a member of a body, in the order of its index.
    fn members(&self) -> impl Iterator<Item = Member<'_>> {
        self.properties.iter().flat_map(|property| {
            let own = property.names().map(|names| Member {
                names: &names.read,
                take: property.take(),
            });
            let entity = match &property.kind {
                Kind::Bind(_, names) => Some(Member {
                    names,
                    take: property.take_entity(),
                }),
                _ => None,
            };
            own.into_iter().chain(entity)
        })
    }

    pub(super) fn flattened(&self, is: fn(&Kind) -> bool) -> Option<&Property> {
        self.properties.iter().find(|property| is(&property.kind))
    }

    pub(super) fn find(&self) -> TokenStream {
        let arms = self.members().enumerate().map(|(index, Member { names, .. })| {
            quote!(#(#names)|* => __graph_patch::Found::Property(#index),)
        });
        let read_only = self.read_only_names();
        quote! {
            fn __find(__name: &::core::primitive::str) -> __graph_patch::Found {
                match __name {
                    #(#arms)*
                    #(#read_only => __graph_patch::Found::ReadOnly,)*
                    _ => __graph_patch::Found::Nothing,
                }
            }
        }
    }

    fn take(&self) -> TokenStream {
        let arms = self
            .members()
            .enumerate()
            .map(|(index, Member { take, .. })| quote!(#index => #take,));
        let inherited = self.flattened(|kind| matches!(kind, Kind::Base)).map(|base| {
            let ident = base.used();
            quote_spanned!(base.span=> __graph_patch::take_inherited::<Self, _, _>(&mut self.#ident, __index, __object))
        });
        let otherwise = inherited.unwrap_or_else(|| quote!(::core::result::Result::Ok(())));
        quote! {
            #[inline]
            fn take<'de, __A: __graph_patch::MapAccess<'de>>(
                &mut self,
                __index: ::core::primitive::usize,
                __object: &mut __A,
            ) -> ::core::result::Result<(), __A::Error> {
                match __index {
                    #(#arms)*
                    _ => #otherwise,
                }
            }
        }
    }

    /// An open type takes what it does not know, and so does a type that is derived from one.
    fn take_dynamic(&self) -> Option<TokenStream> {
        let own = self.flattened(|kind| matches!(kind, Kind::Dynamic));
        let property = own.or_else(|| self.flattened(|kind| matches!(kind, Kind::Base)))?;
        let (ident, with) = (property.used(), property.as_field());
        let take =
            quote_spanned!(property.span=> #with::take_dynamic(&mut self.#ident, __name, __object));
        Some(quote! {
            #[inline]
            fn take_dynamic<'de, __A: __graph_patch::MapAccess<'de>>(
                &mut self,
                __name: __graph_patch::String,
                __object: &mut __A,
            ) -> ::core::result::Result<::core::option::Option<__graph_patch::String>, __A::Error> {
                #take
            }
        })
    }

    fn visit(&self) -> TokenStream {
        let lines = self.lines(|property| {
            let (ident, with) = (property.used(), property.as_field());
            let name = property.names().map(|names| &names.written).into_iter();
            quote_spanned!(property.span=> #with::visit(&self.#ident, #(#name,)* __visitor);)
        });
        quote! {
            #[inline]
            fn visit<'__p, __V: __graph_patch::Visitor<'__p>>(&'__p self, __visitor: &mut __V) {
                #(#lines)*
            }
        }
    }

    pub(super) fn debug(&self) -> TokenStream {
        let (patch, name) = (&self.head.patch, self.head.patch.to_string());
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

impl Property {
    fn take(&self) -> TokenStream {
        let (ident, with) = (self.used(), self.as_field());
        quote_spanned!(self.span=> #with::take(&mut self.#ident, __object))
    }

    /// Reads what OData 4.01 has instead of the annotation by which a navigation property is bound.
    fn take_entity(&self) -> TokenStream {
        let (ident, with) = (self.used(), self.as_changing());
        quote_spanned!(self.span=> #with::take_entity(&mut self.#ident, __object))
    }
}
