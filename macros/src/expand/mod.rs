//! Model → tokens, one file an item; a property or a variant is one line in each list.

mod body;
mod change;
mod companion;
mod format;
mod impl_patch;
mod lineage;
mod polymorphic;
mod properties;
mod setters;

use crate::model::{Container, Kind, Model, Property, Resource};
use crate::tokens::{MoveOnce, TokenList};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

pub(crate) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Struct(resource) => resource.expand(),
        Model::Enum(polymorphic) => polymorphic.expand(),
    }
}

impl Container {
    /// The companion and what is implemented for it and for the resource.
    fn print(
        &self,
        companion: TokenStream,
        items: impl IntoIterator<Item = TokenStream>,
    ) -> TokenStream {
        let (krate, allow) = (&self.krate, allow());
        let [companion, items] = [companion, items.into_iter().collect()].map(MoveOnce::from);
        // The import is what keeps a printed line short: to the compiler, a path is work.
        quote! {
            #allow
            #companion
            #allow
            const _: () = {
                use #krate::__private as __graph_patch;
                #items
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
            self.forms(),
            self.frame(),
            self.base_check().unwrap_or_default(),
        ];
        self.head.print(self.companion(), items)
    }

    /// Where what is of the patch as a whole stands. That a property's type does not fit, rustc tells once more of the
    /// patch's own impls, but no message twice at one place: so there, if only one property is asked for the patch's type.
    fn whole(&self) -> Span {
        let is_asked =
            |property: &&Property| !matches!(property.kind, Kind::Value(_) | Kind::With(..));
        let mut asked = self.properties.iter().filter(is_asked);
        match (asked.next(), asked.next()) {
            (Some(only), None) => only.span,
            _ => Span::call_site(),
        }
    }

    /// One line for each property.
    fn lines(&self, line: impl Fn(&Property) -> TokenStream) -> MoveOnce {
        self.properties.iter().map(line).collect()
    }
}

impl Property {
    /// The type of the patch field.
    fn slot_type(&self, private: &TokenStream) -> TokenStream {
        let (ty, at) = (&self.ty, || at(self.span, private));
        match self.kind {
            Kind::Base => {
                let private = at();
                quote_spanned!(self.span=> <#private::Base as #private::Flattened<#ty>>::Patch)
            }
            Kind::Dynamic => {
                let private = at();
                quote_spanned!(self.span=> #private::Dynamics<#ty>)
            }
            _ => {
                let patch = self.patch_type(private);
                quote_spanned!(self.span=> ::core::option::Option<#patch>)
            }
        }
    }

    /// The type that a patch has for a property, without the `Option` that says whether it is set.
    fn patch_type(&self, private: &TokenStream) -> TokenList {
        let (ty, at) = (&self.ty, || at(self.span, private));
        match &self.kind {
            Kind::Complex(_) => {
                let private = at();
                quote_spanned!(self.span=> <#ty as #private::Complex>::Patch).into()
            }
            Kind::Bind(..) => {
                let private = at();
                quote_spanned!(self.span=> <#ty as #private::Bind>::Links).into()
            }
            _ => ty.clone(),
        }
    }

    /// The trait that reads and writes the field in its form on the wire.
    fn wire_trait(&self) -> TokenList {
        match &self.kind {
            // Of the patch type, which has what is asked of it.
            Kind::Complex(_) | Kind::Bind(..) => {
                quote_spanned!(self.span=> __graph_patch::Property::<__graph_patch::Serde>).into()
            }
            Kind::Base => quote_spanned!(self.span=> __graph_patch::Body).into(),
            _ => self.change_trait().clone(),
        }
    }

    /// The trait that copies and compares the field and asks for all that its type needs, where nothing else has done so.
    fn clone_eq_trait(&self) -> Option<&TokenList> {
        match &self.kind {
            Kind::Complex(_) | Kind::Bind(..) | Kind::Base => None,
            _ => Some(self.change_trait()),
        }
    }

    fn as_flattened(&self) -> TokenStream {
        let ty = &self.ty;
        let how = if let Kind::Dynamic = self.kind {
            quote_spanned!(self.span=> __graph_patch::Dynamic)
        } else {
            quote_spanned!(self.span=> __graph_patch::Base)
        };
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
