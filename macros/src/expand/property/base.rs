//! The base type, whose properties are the derived type's own.

use super::{respan, Field, Place, Setter};
use crate::model::Property;
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::quote_spanned;

pub(super) fn field<'a>(property: &'a Property, private: &TokenStream) -> Field<'a> {
    let (ty, span, ident) = (&property.ty, property.span, &property.call_site_ident);
    let operations: TokenList =
        quote_spanned!(span=> <__graph_patch::Base as __graph_patch::BaseType<#ty>>).into();
    let (private, name) = (respan(private, span), property.field_name());
    Field {
        property,
        place: Place::Base,
        patch_type: quote_spanned!(span=> <#private::Base as #private::BaseType<#ty>>::Patch)
            .into(),
        is_projected: true,
        setter: Setter {
            parameters: quote_spanned!(span=> new_value: #operations::Patch),
            body: quote_spanned!(span=> #operations::merge(&mut self.#ident, new_value);),
        },
        info: quote_spanned!(span=> __graph_patch::base(#name, #operations::model),).into(),
        members: Vec::new(),
        format: None,
        operations,
    }
}
