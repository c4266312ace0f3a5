//! The list of all properties, keys and read-only ones included.

use super::Struct;
use crate::model::ReadOnly;
use crate::name;
use crate::tokens::MoveOnce;
use proc_macro2::TokenStream;
use quote::quote;

impl Struct<'_> {
    pub(super) fn properties_tokens(&self) -> MoveOnce {
        let read_only = self.resource.read_only.iter().map(ReadOnly::info);
        let properties = self.fields.iter().map(|field| {
            let info = &field.info;
            quote!(#info)
        });
        read_only.chain(properties).collect()
    }
}

impl ReadOnly {
    fn info(&self) -> TokenStream {
        let name = self.names.deserialized.first();
        let (field, other_names) = (name::unraw(&self.ident), self.names.builder_calls());
        if self.is_key {
            quote!(__graph_patch::key(#name, #field) #other_names,)
        } else {
            quote!(__graph_patch::read_only(#name, #field) #other_names,)
        }
    }
}
