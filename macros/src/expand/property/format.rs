//! A property whose representation a serde `with` module defines. A generated type stands for the module.

use super::value::replaced;
use super::Field;
use crate::model::{Names, Property, SerdeWith};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned, ToTokens};
use syn::{spanned::Spanned, ExprPath};

pub(super) fn field<'a>(property: &'a Property, names: &'a Names, with: &SerdeWith) -> Field<'a> {
    let (ty, name) = (&property.ty, format_name(property));
    let operations = quote_spanned!(property.span=> <#ty as __graph_patch::Property<#name>>);
    Field {
        format: Some(format(property, &name, with).into()),
        ..replaced(property, names, operations.into())
    }
}

fn format_name(property: &Property) -> Ident {
    format_ident!("__Format_{}", property.ident, span = property.span)
}

fn format(property: &Property, name: &Ident, with: &SerdeWith) -> TokenStream {
    let ty = &property.ty;
    let (serialize, deserialize) = (serialize(property, with), deserialize(property, with));
    quote! {
        #[allow(non_camel_case_types)]
        enum #name {}
        #[automatically_derived]
        impl __graph_patch::Format<#ty> for #name {
            #serialize
            #deserialize
        }
    }
}

fn serialize(property: &Property, with: &SerdeWith) -> TokenStream {
    let ty = &property.ty;
    let own = quote_spanned!(property.span=> <#ty as __graph_patch::Serialize>::serialize);
    let (span, function) = function(property, with.serialize.as_ref(), own);
    quote_spanned! {span=>
        #[inline]
        fn serialize<__S: __graph_patch::Serializer>(
            __value: &#ty,
            __serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            #function(__value, __serializer)
        }
    }
}

fn deserialize(property: &Property, with: &SerdeWith) -> TokenStream {
    let ty = &property.ty;
    let own = quote_spanned!(property.span=> <#ty as __graph_patch::Deserialize>::deserialize);
    let (span, function) = function(property, with.deserialize.as_ref(), own);
    quote_spanned! {span=>
        #[inline]
        fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
            __deserializer: __D,
        ) -> ::core::result::Result<#ty, __D::Error> {
            #function(__deserializer)
        }
    }
}

/// The user's function or the type's own, with the span at which the compiler reports that it does not fit.
fn function(property: &Property, path: Option<&ExprPath>, own: TokenStream) -> (Span, TokenStream) {
    match path {
        Some(path) => (
            path.span().resolved_at(Span::call_site()),
            path.to_token_stream(),
        ),
        None => (property.span, own),
    }
}
