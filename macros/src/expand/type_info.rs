//! The static description of the type, and the check of inherited names.

use super::property::Member;
use super::{Place, Struct};
use crate::model::Kind;
use crate::name::Name;
use crate::tokens::MoveOnce;
use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

impl Struct<'_> {
    pub(super) fn type_info_tokens(&self) -> MoveOnce {
        let (odata_type, typed) = (&self.container.odata_type, self.resource.typed);
        let (find, base) = (self.find_tokens(), self.base_tokens());
        let names = self.members().filter_map(|member| member.names.first());
        let (other_names, is_open) = (self.other_names(), self.at(Place::Dynamic).is_some());
        quote! {
            odata_type: #odata_type,
            typed: #typed,
            find: #find,
            property_names: &[#(#names),*],
            other_names: &[#(#other_names),*],
            is_open: #is_open,
            base: #base,
        }
        .into()
    }

    /// Only the compiler can see the names that a base type declares.
    pub(super) fn base_check_tokens(&self) -> Option<TokenStream> {
        let span = self.at(Place::Base)?.property.span;
        (self.resource.read_only.len() + self.fields.len() > 1).then_some(())?;
        let mut patch = self.container.patch.clone();
        patch.set_span(span);
        Some(quote_spanned! {span=>
            __graph_patch::assert_properties_are_new(<#patch as __graph_patch::Patch>::__INFO);
        })
    }

    /// Whether the type has a key. Nothing is generated for a type that has none.
    pub(super) fn has_key_tokens(&self) -> Option<TokenStream> {
        if self
            .resource
            .read_only
            .iter()
            .any(|property| property.is_key)
        {
            return Some(quote!(has_key(true)));
        }
        let base = self.at(Place::Base)?;
        let operations = &base.operations;
        Some(quote_spanned!(base.property.span=> has_key (#operations::HAS_KEY)))
    }

    /// Only the compiler can see whether the type of a complex property has a key.
    pub(super) fn key_check_tokens(&self) -> MoveOnce {
        self.lines(|field| {
            let (operations, span) = (&field.operations, field.property.span);
            let is_complex = matches!(
                field.property.kind,
                Kind::Complex(_) | Kind::Dynamic { complex: true }
            );
            is_complex.then(
                || quote_spanned!(span=> __graph_patch::assert_has_no_key(#operations::HAS_KEY);),
            )
        })
    }

    /// Only the compiler can see whether the resource implements serde's traits.
    pub(super) fn flatten_check_tokens(&self) -> Option<TokenStream> {
        let checks: Vec<_> = self
            .fields
            .iter()
            .filter_map(|field| {
                let (resource, span) = (&self.container.ident, field.property.span);
                field.property.unflattened.map(|_| {
                    quote_spanned! {span=>
                        __graph_patch::assert_is_not_serde(
                            __graph_patch::SerdeProbe::<#resource>::SERIALIZE
                                || __graph_patch::SerdeProbe::<#resource>::DESERIALIZE
                        );
                    }
                })
            })
            .collect();
        (!checks.is_empty()).then(|| quote!({ use __graph_patch::WithoutSerde as _; #(#checks)* }))
    }

    /// The possible members of a body.
    fn members(&self) -> impl Iterator<Item = &Member<'_>> {
        self.fields.iter().flat_map(|field| &field.members)
    }

    pub(super) fn indexed_members(&self) -> impl Iterator<Item = (Literal, &Member<'_>)> {
        (0..).map(Literal::usize_unsuffixed).zip(self.members())
    }

    fn base_tokens(&self) -> TokenStream {
        let Some(base) = self.at(Place::Base) else {
            return quote!(::core::option::Option::None);
        };
        let operations = &base.operations;
        quote_spanned!(base.property.span=> ::core::option::Option::Some(#operations::INFO))
    }

    /// All names of the properties, except the first name of each possible member.
    fn other_names(&self) -> impl Iterator<Item = &Name> {
        let read_only = self.resource.read_only.iter();
        let read_only = read_only.flat_map(|property| property.names.all());
        let aliases = self
            .members()
            .flat_map(|member| member.names.iter().skip(1));
        let properties = self.fields.iter().map(|field| field.property);
        let annotations = properties
            .clone()
            .filter_map(|property| property.annotation.as_ref());
        let serialized = properties.filter_map(|property| property.names()?.only_serialized());
        read_only
            .chain(aliases)
            .chain(serialized)
            .chain(annotations.map(|annotation| &annotation.name))
    }

    fn find_tokens(&self) -> TokenStream {
        let arms = self
            .indexed_members()
            .map(|(index, Member { names, .. })| quote!(#(#names)|* => #index,));
        let read_only = self.resource.read_only_names();
        let mut names = self.members().flat_map(|member| member.names);
        if names.next().is_none() && self.resource.read_only.is_empty() {
            return self.find_only_inherited_tokens();
        }
        let otherwise = self.find_inherited_tokens();
        quote! {
            |__name| match __name {
                #(#arms)*
                #(#read_only => __graph_patch::READ_ONLY,)*
                _ => #otherwise,
            }
        }
    }

    /// Names a function that exists, which costs less than a closure.
    fn find_only_inherited_tokens(&self) -> TokenStream {
        let Some(base) = self.at(Place::Base) else {
            return quote!(__graph_patch::undeclared);
        };
        let operations = &base.operations;
        quote_spanned!(base.property.span=> #operations::INFO.find)
    }

    fn find_inherited_tokens(&self) -> TokenStream {
        let Some(base) = self.at(Place::Base) else {
            return quote!(__graph_patch::UNDECLARED);
        };
        let (operations, own) = (&base.operations, self.members().count());
        quote_spanned!(base.property.span=> #operations::find(__name, #own))
    }
}
