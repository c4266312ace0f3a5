//! The list of every property, by which a model is compared with a service's metadata.

use crate::model::Polymorphic;
use crate::model::{Kind, Names, Property, ReadOnly, Resource};
use crate::tokens::MoveOnce;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

impl Resource {
    pub(super) fn list(&self) -> MoveOnce {
        let read_only = self.read_only.iter().map(ReadOnly::listed);
        let properties = self.properties.iter().map(Property::listed);
        read_only.chain(properties).collect()
    }
}

impl Polymorphic {
    pub(super) fn list(&self) -> TokenStream {
        let variants = self.lines(|variant| {
            let (name, with) = (field(&variant.ident), variant.as_variant());
            quote_spanned!(variant.span=> __graph_patch::variant(#name, #with::model),)
        });
        quote!(&[#variants])
    }
}

impl ReadOnly {
    fn listed(&self) -> TokenStream {
        let (name, field) = (self.names.deserialized.first(), field(&self.ident));
        if self.is_key {
            quote!(__graph_patch::key(#name, #field),)
        } else {
            quote!(__graph_patch::read_only(#name, #field),)
        }
    }
}

impl Property {
    fn listed(&self) -> TokenStream {
        let names = self.names();
        let (name, field) = (
            names.and_then(|names| names.deserialized.first()),
            field(&self.ident),
        );
        let written = names.map(Names::listed);
        match &self.kind {
            Kind::Value(_) | Kind::With(..) => {
                quote!(__graph_patch::value(#name, #field)#written,)
            }
            Kind::Complex(_) => {
                let with = self.change_trait();
                quote_spanned!(self.span=> __graph_patch::complex(#name, #field, #with::model)#written,)
            }
            Kind::Bind(bound, entity) => {
                let (name, bound) = (entity.first(), &bound.serialized);
                quote!(__graph_patch::bind(#name, #bound, #field),)
            }
            Kind::Base => {
                let patch = self.slot_type(&quote!(__graph_patch));
                quote_spanned!(self.span=> __graph_patch::base(#field, __graph_patch::model::<#patch>),)
            }
            Kind::Dynamic => quote!(__graph_patch::dynamic(#field),),
        }
    }
}

impl Names {
    /// What is said of the name that is written, where it is not the one that is read, and of further ones that are.
    fn listed(&self) -> TokenStream {
        let (written, aliases) = (&self.serialized, self.deserialized.iter().skip(1));
        let differs = self.deserialized.first().map(|name| &name.text) != Some(&written.text);
        let written = differs.then(|| quote!(.written(#written)));
        let aliases = (self.deserialized.len() > 1).then(|| quote!(.aliases(&[#(#aliases),*])));
        quote!(#written #aliases)
    }
}

fn field(ident: &Ident) -> String {
    ident.unraw().to_string()
}
