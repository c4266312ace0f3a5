//! A complex property, which is merged.

use super::{info, member, respan, setter, Field, Place};
use crate::model::{Names, Property};
use crate::tokens::TokenList;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(super) fn field<'a>(
    property: &'a Property,
    names: &'a Names,
    private: &TokenStream,
) -> Field<'a> {
    let (ty, span) = (&property.ty, property.span);
    let operations: TokenList = quote_spanned! {span=>
        <__graph_patch::StrategyOf<#ty> as __graph_patch::Merge<#ty>>
    }
    .into();
    let private = respan(private, span);
    let patch = quote_spanned!(span=> <#ty as __graph_patch::Complex>::Patch).into();
    let model = quote_spanned!(span=> , #operations::model);
    Field {
        property,
        place: Place::Named,
        patch_type: quote_spanned! {span=>
            ::core::option::Option<<#ty as #private::Complex>::Patch>
        }
        .into(),
        is_projected: true,
        setter: setter(property, ["set_complex", "IntoComplex"], &patch),
        info: info(property, names, &quote!(complex), &model),
        members: vec![member(property, names, &operations)],
        format: None,
        operations,
    }
}
