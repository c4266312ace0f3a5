//! The patch as the body of a request: the lists by which the runtime reads, writes and shows it.

use super::{form_name, Printer};
use crate::model::{Form, Kind, Property};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

impl Printer<'_> {
    pub(super) fn body(&self) -> TokenStream {
        let (patch, private, typed) = (&self.resource.patch, &self.private, self.resource.typed);
        let names = self
            .resource
            .properties
            .iter()
            .filter_map(|property| property.read.first());
        let (find, read, visit) = (self.find(), self.read(), self.visit());
        quote! {
            #[automatically_derived]
            impl #private::Body for #patch {
                const TYPED: bool = #typed;
                const NAMES: &'static [&'static str] = &[#(#names),*];
                #find
                #read
                #visit
            }
        }
    }

    fn find(&self) -> TokenStream {
        let (private, read_only) = (&self.private, &self.resource.read_only);
        let arms = self
            .resource
            .properties
            .iter()
            .enumerate()
            .map(|(index, property)| {
                let names = &property.read;
                quote!(#(#names)|* => #private::Found::Property(#index),)
            });
        let passed_over =
            (!read_only.is_empty()).then(|| quote!(#(#read_only)|* => #private::Found::ReadOnly,));
        quote! {
            #[inline]
            fn find(__name: &str) -> #private::Found {
                match __name {
                    #(#arms)*
                    #passed_over
                    _ => #private::Found::Nothing,
                }
            }
        }
    }

    fn read(&self) -> TokenStream {
        let private = &self.private;
        let arms = self
            .resource
            .properties
            .iter()
            .enumerate()
            .map(|(index, property)| {
                let (ident, prop) = (property.used(), self.property(property));
                quote_spanned!(property.span()=> #index => #prop::read(&mut self.#ident, __object),)
            });
        quote! {
            #[inline]
            fn read<'de, A: #private::MapAccess<'de>>(
                &mut self,
                __index: usize,
                __object: &mut A,
            ) -> ::core::result::Result<(), A::Error> {
                match __index {
                    #(#arms)*
                    _ => ::core::result::Result::Ok(()),
                }
            }
        }
    }

    fn visit(&self) -> TokenStream {
        let private = &self.private;
        let lines = self.lines(|property| {
            let (name, ident, prop) = (&property.written, property.used(), self.property(property));
            quote_spanned!(property.span()=> #prop::visit(&self.#ident, #name, __visitor);)
        });
        quote! {
            #[inline]
            fn visit<V: #private::Visitor>(&self, __visitor: &mut V) {
                #(#lines)*
            }
        }
    }

    pub(super) fn serde(&self) -> TokenStream {
        let (patch, private) = (&self.resource.patch, &self.private);
        quote! {
            #[automatically_derived]
            impl #private::Serialize for #patch {
                #[inline]
                fn serialize<S: #private::Serializer>(&self, __serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    #private::write(self, __serializer)
                }
            }
            #[automatically_derived]
            impl<'de> #private::Deserialize<'de> for #patch {
                #[inline]
                fn deserialize<D: #private::Deserializer<'de>>(__deserializer: D) -> ::core::result::Result<Self, D::Error> {
                    #private::read(__deserializer)
                }
            }
        }
    }

    pub(super) fn debug(&self) -> TokenStream {
        let (patch, private) = (&self.resource.patch, &self.private);
        let name = patch.to_string();
        quote! {
            #[automatically_derived]
            impl ::core::fmt::Debug for #patch {
                #[inline]
                fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #private::debug(self, #name, __formatter)
                }
            }
        }
    }

    /// A type for each property whose form on the wire is a user's functions'.
    pub(super) fn forms(&self) -> TokenStream {
        let formed = self
            .resource
            .properties
            .iter()
            .filter_map(|property| match &property.kind {
                Kind::Formed(form) => Some(self.form(property, form)),
                Kind::Value | Kind::Complex => None,
            });
        quote!(#(#formed)*)
    }

    fn form(&self, property: &Property, form: &Form) -> TokenStream {
        let (private, name, ty) = (&self.private, form_name(property), &property.ty);
        let own = |function| quote_spanned!(property.span()=> #private::#function);
        let serialize = form
            .serialize
            .as_ref()
            .map_or_else(|| own(quote!(Serialize::serialize)), |path| quote!(#path));
        let deserialize = form.deserialize.as_ref().map_or_else(
            || own(quote!(Deserialize::deserialize)),
            |path| quote!(#path),
        );
        quote! {
            #[allow(non_camel_case_types)]
            enum #name {}
            #[automatically_derived]
            impl #private::Form<#ty> for #name {
                #[inline]
                fn serialize<S: #private::Serializer>(__value: &#ty, __serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    #serialize(__value, __serializer)
                }
                #[inline]
                fn deserialize<'de, D: #private::Deserializer<'de>>(__deserializer: D) -> ::core::result::Result<#ty, D::Error> {
                    #deserialize(__deserializer)
                }
            }
        }
    }
}
