//! A type for each property whose form on the wire is a user's functions'.

use crate::model::{Kind, Property, Resource, SerdeWith};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::{spanned::Spanned, ExprPath};

impl Resource {
    pub(super) fn forms(&self) -> TokenStream {
        let forms = self
            .properties
            .iter()
            .filter_map(|property| match &property.kind {
                Kind::With(_, form) => Some(property.form(form)),
                _ => None,
            });
        quote!(#(#forms)*)
    }
}

impl Property {
    fn form(&self, form: &SerdeWith) -> TokenStream {
        let (name, ty) = (self.form_name(), &self.ty);
        let (serialize, deserialize) = (self.serialize(form), self.deserialize(form));
        quote! {
            enum #name {}
            #[automatically_derived]
            impl __graph_patch::Format<#ty> for #name {
                #serialize
                #deserialize
            }
        }
    }

    fn serialize(&self, form: &SerdeWith) -> TokenStream {
        let ty = &self.ty;
        let own = quote_spanned!(self.span=> <#ty as __graph_patch::Serialize>::serialize);
        let (span, function) = self.function(form.serialize.as_ref(), own);
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

    fn deserialize(&self, form: &SerdeWith) -> TokenStream {
        let ty = &self.ty;
        let own = quote_spanned!(self.span=> <#ty as __graph_patch::Deserialize>::deserialize);
        let (span, function) = self.function(form.deserialize.as_ref(), own);
        quote_spanned! {span=>
            #[inline]
            fn deserialize<'de, __D: __graph_patch::Deserializer<'de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<#ty, __D::Error> {
                #function(__deserializer)
            }
        }
    }

    /// A user's function or the type's own, and where the compiler points when it does not fit.
    fn function(&self, path: Option<&ExprPath>, own: TokenStream) -> (Span, TokenStream) {
        match path {
            Some(path) => (
                path.span().resolved_at(Span::call_site()),
                path.to_token_stream(),
            ),
            None => (self.span, own),
        }
    }
}
