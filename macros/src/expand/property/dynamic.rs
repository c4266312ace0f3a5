//! The dynamic properties of an open type.

use super::{respan, Field, Place, Setter};
use crate::model::Property;
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::quote_spanned;

pub(super) fn field<'a>(property: &'a Property, complex: bool, private: &TokenStream) -> Field<'a> {
    let (ty, span, ident) = (&property.ty, property.span, &property.call_site_ident);
    let (private, name) = (respan(private, span), property.field_name());
    let [role, accepted, value] = if complex {
        [
            quote_spanned!(span=> DynamicComplex),
            quote_spanned!(span=> IntoComplex),
            quote_spanned!(span=> __graph_patch::IntoComplex::into_complex(new_value)),
        ]
    } else {
        [
            quote_spanned!(span=> Dynamic),
            quote_spanned!(span=> IntoProperty),
            quote_spanned!(span=> new_value),
        ]
    };
    let operations: TokenList =
        quote_spanned!(span=> <__graph_patch::#role as __graph_patch::DynamicMap<#ty>>).into();
    Field {
        property,
        place: Place::Dynamic,
        patch_type: quote_spanned!(span=> #private::DynamicPatch<#private::#role, #ty>).into(),
        is_projected: true,
        setter: Setter {
            parameters: quote_spanned! {span=>
                property_name: impl ::core::convert::Into<__graph_patch::String>,
                new_value: impl __graph_patch::#accepted<::core::option::Option<#operations::Change>>
            },
            body: quote_spanned! {span=>
                __graph_patch::set_dynamic(&mut self.#ident, property_name, #value);
            },
        },
        info: quote_spanned!(span=> __graph_patch::dynamic(#name, #operations::MODEL),).into(),
        members: Vec::new(),
        format: None,
        operations,
    }
}
