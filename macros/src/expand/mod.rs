//! Model → tokens, one file an item; a property or a variant is one line in each item.

mod body;
mod change;
mod companion;
mod impl_patch;
mod lineage;
mod polymorphic;
mod properties;
mod property;
mod row;
mod setters;
mod type_info;

use crate::model::{Container, Model, Resource};
use crate::tokens::MoveOnce;
use proc_macro2::{Span, TokenStream};
use property::{Field, Place};
use quote::quote;

pub(crate) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Struct(resource) => Struct::new(resource).expand(),
        Model::Enum(polymorphic) => polymorphic.expand(),
    }
}

impl Container {
    /// The attributes of the patch type. The derives stand first, so that their helper attributes can follow.
    fn attributes_tokens(&self) -> TokenStream {
        let (derives, metas) = (&self.derives, &self.attributes.metas);
        let non_exhaustive = &self.non_exhaustive;
        let has_must_use = metas.iter().any(|meta| meta.path().is_ident("must_use"));
        let must_use = (!has_must_use)
            .then(|| quote!(#[must_use = "a patch changes nothing until it is sent or applied"]));
        quote! {
            #(#[derive(#derives)])*
            #(#[#metas])*
            #non_exhaustive
            #must_use
        }
    }

    /// The patch type, and the impls for it and for the resource.
    fn items(
        &self,
        companion: TokenStream,
        impls: impl IntoIterator<Item = TokenStream>,
    ) -> TokenStream {
        let (krate, allow_type, allow_impls) = (&self.krate, allow_type(), allow_impls());
        let [companion, impls] = [companion, impls.into_iter().collect()].map(MoveOnce::from);
        // The import keeps the generated lines short, which also saves work in the compiler.
        quote! {
            #allow_type
            #companion
            #allow_impls
            const _: () = {
                use #krate::__private as __graph_patch;
                #impls
            };
        }
    }
}

/// A lint about a user's field, type or docs is reported where the user wrote them. Each lint costs the compiler some time, so
/// only those that can occur are listed.
fn allow_type() -> TokenStream {
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

fn allow_impls() -> TokenStream {
    quote! {
        #[allow(
            deprecated,
            non_snake_case,
            rustdoc::broken_intra_doc_links,
            rustdoc::private_intra_doc_links
        )]
    }
}

/// A struct, with the contribution of each property.
struct Struct<'a> {
    resource: &'a Resource,
    container: &'a Container,
    fields: Vec<Field<'a>>,
}

impl<'a> Struct<'a> {
    fn new(resource: &'a Resource) -> Self {
        let krate = &resource.container.krate;
        let private = quote!(#krate::__private);
        let properties = resource.properties.iter();
        Self {
            resource,
            container: &resource.container,
            fields: properties
                .map(|property| Field::new(property, &private))
                .collect(),
        }
    }

    fn expand(&self) -> TokenStream {
        let formats = self.lines(|field| field.format.as_ref().map(|format| quote!(#format)));
        let (key_checks, row_formats) = (self.key_check_tokens(), self.row_formats_tokens());
        let impls = [
            self.setters_tokens().unwrap_or_default(),
            quote!(#formats),
            self.impl_patch_tokens(),
            self.base_check_tokens().unwrap_or_default(),
            quote!(#key_checks),
            self.flatten_check_tokens().unwrap_or_default(),
            quote!(#row_formats),
        ];
        self.container.items(self.companion_tokens(), impls)
    }

    /// One line for each property.
    fn lines<L: Into<Option<TokenStream>>>(&self, line: impl Fn(&Field<'a>) -> L) -> MoveOnce {
        self.fields
            .iter()
            .filter_map(|field| line(field).into())
            .collect()
    }

    /// The field whose members stand in that place, of which there is at most one.
    fn at(&self, place: Place) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.place == place)
    }

    /// The span of code that concerns the complete patch.
    ///
    /// If a property's type does not fit, rustc reports it again for the patch's own impls. It never reports the same message
    /// twice at one span. So this is the span of the property, if only one property can cause it.
    fn patch_span(&self) -> Span {
        let mut projected = self.fields.iter().filter(|field| field.is_projected);
        match (projected.next(), projected.next()) {
            (Some(only), None) => only.property.span,
            _ => Span::call_site(),
        }
    }
}
