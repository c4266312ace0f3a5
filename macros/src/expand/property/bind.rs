//! A navigation property, which is bound to an entity by its id.

use super::{aliases, member, respan, setter, Field, Member, Place};
use crate::model::{Names, Property};
use crate::name::Name;
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::quote_spanned;

/// `names` are those of the annotation, `entity` those of the property itself, which OData 4.01 has instead.
pub(super) fn field<'a>(
    property: &'a Property,
    names: &'a Names,
    entity: &'a [Name],
    private: &TokenStream,
) -> Field<'a> {
    let (ty, span, ident) = (&property.ty, property.span, &property.call_site_ident);
    let operations: TokenList = quote_spanned! {span=>
        <__graph_patch::Itself<#ty> as __graph_patch::Bind>
    }
    .into();
    let private = respan(private, span);
    let patch = quote_spanned!(span=> <#ty as __graph_patch::Bind>::Patch).into();
    let read_entity =
        quote_spanned!(span=> #operations::read_entity(&mut self.#ident, __reader)).into();
    let (name, annotation, field) = (entity.first(), &names.serialized, property.field_name());
    let aliases = aliases(entity);
    Field {
        property,
        place: Place::Named,
        patch_type: quote_spanned! {span=>
            ::core::option::Option<<#ty as #private::Bind>::Patch>
        }
        .into(),
        is_projected: true,
        setter: setter(property, ["set", "IntoProperty"], &patch),
        info: quote_spanned!(span=> __graph_patch::bind(#name, #annotation, #field) #aliases,)
            .into(),
        members: vec![
            member(property, names, &operations),
            Member {
                names: entity,
                read: read_entity,
            },
        ],
        format: None,
        operations,
    }
}
