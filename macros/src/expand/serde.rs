//! serde's traits: the runtime reads and writes.

use crate::head::Head;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

impl Head {
    /// `read` and `write` are the runtime's functions.
    pub(super) fn serde(&self, read: &str, write: &str) -> TokenStream {
        let name = |name| Ident::new(name, Span::call_site());
        let (patch, read, write) = (&self.patch, name(read), name(write));
        quote! {
            #[automatically_derived]
            impl __graph_patch::Serialize for #patch {
                #[inline]
                fn serialize<__S: __graph_patch::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __graph_patch::#write(self, __serializer)
                }
            }
            #[automatically_derived]
            impl<'de> __graph_patch::Deserialize<'de> for #patch {
                #[inline]
                fn deserialize<__D: __graph_patch::Deserializer<'de>>(
                    __deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    __graph_patch::#read(__deserializer)
                }
            }
        }
    }
}
