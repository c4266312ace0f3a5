//! Model → tokens, one file an item; a property or a variant is one line in each list.

mod apply;
mod body;
mod companion;
mod form;
mod list;
mod part;
mod polymorphic;
mod serde;
mod setters;

use crate::head::Head;
use crate::model::{Kind, Model, Property, Resource};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

pub(crate) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Struct(resource) => resource.expand(),
        Model::Enum(polymorphic) => polymorphic.expand(),
    }
}

impl Head {
    /// The companion and what is implemented for it and for the resource.
    fn print(&self, companion: &TokenStream, items: &[TokenStream]) -> TokenStream {
        let (krate, allow) = (&self.krate, allow());
        // The import is what keeps a printed line short: to the compiler, a path is work.
        quote! {
            #allow
            #companion
            #allow
            const _: () = {
                use #krate::__private as __graph_patch;
                #(#items)*
            };
        }
    }
}

/// What a lint has to say of a user's field, type or docs, it says where the user wrote them.
fn allow() -> TokenStream {
    quote! {
        #[allow(
            deprecated,
            non_camel_case_types,
            non_snake_case,
            clippy::derive_partial_eq_without_eq,
            clippy::large_enum_variant,
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links
        )]
    }
}

impl Resource {
    fn expand(&self) -> TokenStream {
        let items = [
            self.setters(),
            self.empty(),
            self.copy(),
            self.same(),
            self.forms(),
            self.find(),
            self.body(),
            self.head.serde("read", "write"),
            self.debug(),
            self.graph_patch(),
            self.patch(),
            self.full(),
            self.complex(),
        ];
        self.head.print(&self.companion(), &items)
    }

    /// One line for each property.
    fn lines(&self, line: impl Fn(&Property) -> TokenStream) -> Vec<TokenStream> {
        self.properties.iter().map(line).collect()
    }
}

impl Property {
    /// The type of the patch field.
    fn slot_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, patch, private) = (&self.ty, self.patch_type(private), &at(self.span, private));
        match &self.kind {
            Kind::Value(_) | Kind::Formed(..) | Kind::Complex(_) | Kind::Bind(..) => {
                quote_spanned!(self.span=> ::core::option::Option<#patch>)
            }
            Kind::Base | Kind::Dynamic => {
                let how = self.how(private);
                quote_spanned!(self.span=> <#how as #private::Flattened<#ty>>::Patch)
            }
        }
    }

    /// The type that a patch has for a property, without the `Option` that says whether it is set.
    fn patch_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, private) = (&self.ty, at(self.span, private));
        match &self.kind {
            Kind::Complex(_) => quote_spanned!(self.span=> <#ty as #private::Complex>::Patch),
            Kind::Bind(..) => quote_spanned!(self.span=> <#ty as #private::Bind>::Links),
            _ => ty.clone(),
        }
    }

    /// How a field stands beside the properties.
    fn how(&self, private: &TokenStream) -> TokenStream {
        let name = if matches!(self.kind, Kind::Dynamic) {
            "Dynamic"
        } else {
            "Base"
        };
        let name = Ident::new(name, self.span);
        quote_spanned!(self.span=> #private::#name)
    }

    /// The trait that reads, writes, copies and compares the field in its form on the wire.
    fn as_field(&self) -> TokenStream {
        let ty = &self.ty;
        match &self.kind {
            Kind::Value(_) => {
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<__graph_patch::Serde>>)
            }
            // Of the patch type, which has what is asked of it.
            Kind::Complex(_) | Kind::Bind(..) => {
                quote_spanned!(self.span=> __graph_patch::Property::<__graph_patch::Serde>)
            }
            Kind::Formed(..) => {
                let form = self.form_name();
                quote_spanned!(self.span=> <#ty as __graph_patch::Property<#form>>)
            }
            Kind::Base | Kind::Dynamic => self.as_flattened(),
        }
    }

    fn as_flattened(&self) -> TokenStream {
        let (ty, how) = (&self.ty, self.how(&quote!(__graph_patch)));
        quote_spanned!(self.span=> <#how as __graph_patch::Flattened<#ty>>)
    }

    fn form_name(&self) -> Ident {
        format_ident!("__Form_{}", self.ident, span = self.span)
    }
}

/// A path that the compiler takes for part of what stands there.
fn at(span: Span, path: &TokenStream) -> TokenStream {
    let token = |mut token: TokenTree| {
        token.set_span(span);
        token
    };
    path.clone().into_iter().map(token).collect()
}
