//! serde's traits, implemented by the runtime.

use crate::model::Polymorphic;
use proc_macro2::TokenStream;
use quote::quote;

impl Polymorphic {
    pub(super) fn serde_tokens(&self) -> TokenStream {
        let patch = &self.container.patch;
        quote! {
            #[automatically_derived]
            impl __graph_patch::Serialize for #patch {
                #[inline]
                fn serialize<__S: __graph_patch::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __graph_patch::serialize_polymorphic(self, __serializer)
                }
            }
            #[automatically_derived]
            impl<'de> __graph_patch::Deserialize<'de> for #patch {
                #[inline]
                fn deserialize<__D: __graph_patch::Deserializer<'de>>(
                    __deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    __graph_patch::deserialize_polymorphic(__deserializer)
                }
            }
        }
    }
}
