//! A property that is replaced by its new value.

use super::{info, member, setter, Field, Place};
use crate::model::{Names, Property};
use crate::tokens::TokenList;
use quote::{quote, quote_spanned};

pub(super) fn field<'a>(property: &'a Property, names: &'a Names) -> Field<'a> {
    let (ty, span) = (&property.ty, property.span);
    replaced(
        property,
        names,
        quote_spanned!(span=> <#ty as __graph_patch::Property>).into(),
    )
}

/// A property that is replaced, with the trait that its format selects.
pub(super) fn replaced<'a>(
    property: &'a Property,
    names: &'a Names,
    operations: TokenList,
) -> Field<'a> {
    let ty = &property.ty;
    Field {
        property,
        place: Place::Named,
        patch_type: quote_spanned!(property.span=> ::core::option::Option<#ty>).into(),
        is_projected: false,
        setter: setter(property, ["set", "IntoProperty"], ty),
        info: info(property, names, &quote!(value), &quote!()),
        members: vec![member(property, names, &operations)],
        format: None,
        operations,
    }
}
