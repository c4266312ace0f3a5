//! The patch as the body of a request: the lists by which the runtime reads, writes and shows it.

use crate::model::{Kind, Property, Resource};
use crate::name::Name;
use crate::tokens::MoveOnce;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// A member of a body: the names that it is read by, and what reads it.
struct Member<'a> {
    names: &'a [Name],
    take: fn(&Property) -> TokenStream,
    property: &'a Property,
}

impl Resource {
    pub(super) fn keys(&self) -> MoveOnce {
        let (odata_type, typed, base) = (&self.head.odata_type, self.typed, self.base());
        let find = self.find();
        let names = self.members().filter_map(|member| member.names.first());
        let (further, is_open) = (self.further_names(), self.is_open());
        quote! {
            odata_type: #odata_type,
            typed: #typed,
            find: #find,
            names: &[#(#names),*],
            further: &[#(#further),*],
            is_open: #is_open,
            base: #base,
        }
        .into()
    }

    fn base(&self) -> TokenStream {
        let Some(base) = self.flattened(|kind| matches!(kind, Kind::Base)) else {
            return quote!(::core::option::Option::None);
        };
        let ty = base.slot_type(&quote!(__graph_patch));
        quote_spanned!(base.span=> ::core::option::Option::Some(<#ty as __graph_patch::Body>::KEYS))
    }

    /// What the names of a base type must be for this, which only the compiler can see.
    pub(super) fn base_check(&self) -> Option<TokenStream> {
        let base = self.flattened(|kind| matches!(kind, Kind::Base))?;
        (self.read_only.len() + self.properties.len() > 1).then_some(())?;
        let mut patch = self.head.patch.clone();
        patch.set_span(base.span);
        Some(quote_spanned! {base.span=>
            const _: () = __graph_patch::properties_are_new(<#patch as __graph_patch::Body>::KEYS);
        })
    }

    /// What properties are read or written by, but for the first name of what can be a member.
    fn further_names(&self) -> impl Iterator<Item = &Name> {
        let read_only = self
            .read_only
            .iter()
            .flat_map(|property| property.names.all());
        let members = self.properties.iter().flat_map(Property::further_names);
        read_only.chain(members)
    }

    fn is_open(&self) -> bool {
        self.flattened(|kind| matches!(kind, Kind::Dynamic))
            .is_some()
    }

    /// What can be a member of a body, in the order of its index.
    fn members(&self) -> impl Iterator<Item = Member<'_>> {
        self.properties.iter().flat_map(|property| {
            let own = property.names().map(|names| Member {
                names: &names.deserialized,
                take: Property::take,
                property,
            });
            let entity = match &property.kind {
                Kind::Bind(_, names) => Some(Member {
                    names,
                    take: Property::take_entity,
                    property,
                }),
                _ => None,
            };
            own.into_iter().chain(entity)
        })
    }

    pub(super) fn flattened(&self, is: fn(&Kind) -> bool) -> Option<&Property> {
        self.properties.iter().find(|property| is(&property.kind))
    }

    fn find(&self) -> TokenStream {
        let arms = self
            .members()
            .enumerate()
            .map(|(index, Member { names, .. })| quote!(#(#names)|* => #index,));
        let read_only = self.read_only_names();
        let otherwise = self.find_inherited();
        quote! {
            |__name| match __name {
                #(#arms)*
                #(#read_only => __graph_patch::READ_ONLY,)*
                _ => #otherwise,
            }
        }
    }

    fn find_inherited(&self) -> TokenStream {
        let Some(base) = self.flattened(|kind| matches!(kind, Kind::Base)) else {
            return quote!(__graph_patch::UNDECLARED);
        };
        let (ty, own) = (
            base.slot_type(&quote!(__graph_patch)),
            self.members().count(),
        );
        quote_spanned!(base.span=> __graph_patch::find_inherited::<#ty>(__name, #own))
    }

    /// An open type takes what it does not know, and a derived type leaves it to its base type.
    pub(super) fn take(&self) -> MoveOnce {
        let arms = self.members().enumerate().map(|(index, member)| {
            let take = (member.take)(member.property);
            quote!(#index => #take,)
        });
        let dynamic = self
            .flattened(|kind| matches!(kind, Kind::Dynamic))
            .map(|dynamic| {
                let take = dynamic.take_beside();
                quote!(__graph_patch::UNDECLARED => #take,)
            });
        let inherited = self
            .flattened(|kind| matches!(kind, Kind::Base))
            .map(Property::take_beside);
        let inherited = inherited.unwrap_or_else(|| quote!({}));
        quote! {
            match __index {
                #(#arms)*
                #dynamic
                _ => #inherited,
            }
        }
        .into()
    }

    pub(super) fn visit(&self) -> MoveOnce {
        self.lines(|property| {
            let (ident, with) = (&property.call_site_ident, property.wire_trait());
            let name = property.names().map(|names| &names.serialized).into_iter();
            quote_spanned!(property.span=> #with::visit(&self.#ident, #(#name,)* __it);)
        })
    }
}

impl Property {
    fn further_names(&self) -> impl Iterator<Item = &Name> {
        let own = self
            .names()
            .into_iter()
            .flat_map(|names| names.all().skip(1));
        let entity = match &self.kind {
            Kind::Bind(_, names) => names.get(1..).unwrap_or_default(),
            _ => &[],
        };
        own.chain(entity)
    }

    fn take(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.wire_trait());
        quote_spanned!(self.span=> #with::take(&mut self.#ident, __it))
    }

    /// Reads what OData 4.01 has instead of the annotation by which a navigation property is bound.
    fn take_entity(&self) -> TokenStream {
        let ident = &self.call_site_ident;
        quote_spanned!(self.span=> __graph_patch::Links::take_entity(&mut self.#ident, __it))
    }

    /// Reads what is none of the resource's own properties.
    fn take_beside(&self) -> TokenStream {
        let (ident, with) = (&self.call_site_ident, self.change_trait());
        quote_spanned!(self.span=> #with::take::<Self, _>(&mut self.#ident, __index, __it))
    }
}
