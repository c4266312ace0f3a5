//! A type for each property whose form on the wire is a user's functions'.

use crate::model::{Form, Kind, Property, Resource};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned, ToTokens};
use syn::ExprPath;

impl Resource {
    pub(super) fn forms(&self) -> TokenStream {
        let forms = self
            .properties
            .iter()
            .filter_map(|property| match &property.kind {
                Kind::Formed(form) => Some(property.form(form)),
                Kind::Value | Kind::Complex => None,
            });
        quote!(#(#forms)*)
    }
}

impl Property {
    fn form(&self, form: &Form) -> TokenStream {
        let (name, ty) = (self.form_name(), &self.ty);
        let own = quote_spanned!(self.span=> __graph_patch::Serialize::serialize);
        let serialize = or(own, form.serialize.as_ref());
        let own = quote_spanned!(self.span=> __graph_patch::Deserialize::deserialize);
        let deserialize = or(own, form.deserialize.as_ref());
        quote! {
            #[allow(non_camel_case_types)]
            enum #name {}
            #[automatically_derived]
            impl __graph_patch::Form<#ty> for #name {
                #[inline]
                fn serialize<S: __graph_patch::Serializer>(
                    __value: &#ty,
                    __serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #serialize(__value, __serializer)
                }
                #[inline]
                fn deserialize<'de, D: __graph_patch::Deserializer<'de>>(
                    __deserializer: D,
                ) -> ::core::result::Result<#ty, D::Error> {
                    #deserialize(__deserializer)
                }
            }
        }
    }
}

fn or(own: TokenStream, path: Option<&ExprPath>) -> TokenStream {
    path.map_or(own, ToTokens::to_token_stream)
}
