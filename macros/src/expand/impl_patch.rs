//! The bodies, as the arguments of the macro that has the impls around them.

use super::Struct;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Struct<'_> {
    pub(super) fn impl_patch_tokens(&self) -> TokenStream {
        let (resource, patch) = (&self.container.ident, &self.container.patch);
        let name = patch.to_string();
        let span = self.patch_span();
        let deserialized = quote_spanned!(span=> ::core::result::Result<Self, __D::Error>);
        let (type_info, properties) = (self.type_info_tokens(), self.properties_tokens());
        let (read, visit) = (self.read_tokens(), self.visit_tokens());
        let (apply_to, diff_into) = (self.apply_to_tokens(), self.diff_into_tokens());
        let (then, from) = (self.then_tokens(), self.resource_conversion_tokens());
        let (default, clone) = (self.default_tokens(), self.clone_tokens());
        let (lineage, has_key) = (self.lineage_tokens(), self.has_key_tokens());
        let any_version = self
            .container
            .any_version
            .as_ref()
            .map(|_| quote!(any_version true));
        let row = self.row_tokens();
        quote! {
            __graph_patch::impl_patch! {
                (self __reader __index __visitor __resource __newer __patch __later __other)
                #resource => #patch #name
                deserialize __D -> #deserialized;
                type_info { #type_info }
                properties [#properties]
                #has_key
                #any_version
                read { #read }
                visit { #visit }
                apply_to { #apply_to }
                diff_into { #diff_into }
                then { #then }
                from { #from }
                default { #default }
                clone { #clone }
                #lineage
                #row
            }
        }
    }
}
