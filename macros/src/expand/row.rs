//! The fields as rows of a delta set them: keys and read-only properties too, because a row is the service's view.

use super::{Place, Struct};
use crate::model::{Kind, ReadOnly, RowField};
use crate::tokens::MoveOnce;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// The index of the first key or read-only property. `FIXED` of the runtime is the same number.
const FIXED: usize = 1 << 24;

impl Struct<'_> {
    /// Returns nothing in a build without the feature `delta`.
    pub(super) fn row_tokens(&self) -> Option<MoveOnce> {
        self.container.has_rows.then(|| {
            let (fixed, declared) = (self.fixed_lines(), self.declared_lines());
            let dynamic = self.at(Place::Dynamic).map(|field| {
                let (ident, operations) = (&field.property.call_site_ident, &field.operations);
                let row = quote_spanned! {field.property.span=>
                    #operations::row(&mut self.#ident, __visitor)
                };
                quote!(__graph_patch::UNDECLARED => #row,)
            });
            let inherited = self.at(Place::Base).map(|field| {
                let (ident, operations) = (&field.property.call_site_ident, &field.operations);
                quote_spanned! {field.property.span=>
                    #operations::row::<Self, _>(&mut self.#ident, __index, __visitor)
                }
            });
            let inherited = inherited.unwrap_or_else(|| quote!({}));
            quote!(row {
                {
                    use __graph_patch::{OpaqueField as _, ReplacedField as _};
                    match __index {
                        #(#declared)*
                        #(#fixed)*
                        #dynamic
                        _ => #inherited,
                    }
                }
            })
            .into()
        })
    }

    /// The types that stand for the `with` modules of keys and read-only properties.
    pub(super) fn row_formats_tokens(&self) -> MoveOnce {
        let read_only = self.resource.read_only.iter();
        { read_only.filter(|_| self.container.has_rows) }
            .filter_map(ReadOnly::row_format)
            .collect()
    }

    /// Indexed as the members of a body. A row has a related entity under the property's own name, which comes last.
    fn declared_lines(&self) -> Vec<TokenStream> {
        let mut next = 0_usize;
        let mut lines = Vec::new();
        for field in &self.fields {
            next += field.members.len();
            let Some(index) = next.checked_sub(1).filter(|_| field.place == Place::Named) else {
                continue;
            };
            let (index, span) = (Literal::usize_unsuffixed(index), field.property.span);
            let (ident, ty) = (&field.property.call_site_ident, &field.property.ty);
            let operations = &field.operations;
            let row = if let Kind::Bind(..) = field.property.kind {
                quote_spanned! {span=>
                    #operations::row(
                        &mut self.#ident,
                        __visitor,
                        __graph_patch::RowField::<#ty>::model(),
                        __graph_patch::RowField::<#ty>::related,
                    )
                }
            } else {
                quote_spanned!(span=> #operations::row(&mut self.#ident, __visitor))
            };
            lines.push(quote!(#index => #row,));
        }
        lines
    }

    fn fixed_lines(&self) -> Vec<TokenStream> {
        let fields = self.resource.read_only.iter();
        let indexed = (FIXED..).map(Literal::usize_unsuffixed).zip(fields);
        let line = |(index, property): (_, &ReadOnly)| {
            let row = property.row.row(&property.ident, property.is_key);
            quote!(#index => #row,)
        };
        indexed.map(line).collect()
    }
}

impl RowField {
    fn row(&self, ident: &Ident, is_key: bool) -> TokenStream {
        let (ty, field, span) = (&self.ty, &self.call_site_ident, self.span);
        if self.deserialize.is_some() {
            let format = format_name(ident, self);
            let visit = if is_key { quote!(key) } else { quote!(value) };
            quote_spanned! {span=>
                __graph_patch::RowVisitor::#visit::<#ty, #format>(__visitor, &mut self.#field)
            }
        } else if is_key {
            quote_spanned!(span=> __graph_patch::RowField::<#ty>::key(&mut self.#field, __visitor))
        } else {
            quote_spanned! {span=>
                __graph_patch::ReadOnlyField::<#ty>::row(
                    &mut self.#field,
                    __visitor,
                    __graph_patch::RowField::<#ty>::row,
                )
            }
        }
    }
}

impl ReadOnly {
    fn row_format(&self) -> Option<TokenStream> {
        let field = &self.row;
        let function = field.deserialize.as_ref()?;
        let (name, ty, span) = (format_name(&self.ident, field), &field.ty, field.span);
        Some(quote_spanned! {span=>
            __graph_patch::if_delta! {
                #[allow(non_camel_case_types)]
                enum #name {}
                #[automatically_derived]
                impl __graph_patch::Decode<#ty> for #name {
                    #[inline]
                    fn decode<'de, __D: __graph_patch::Deserializer<'de>>(
                        __deserializer: __D,
                    ) -> ::core::result::Result<#ty, __D::Error> {
                        #function(__deserializer)
                    }
                }
            }
        })
    }
}

fn format_name(ident: &Ident, field: &RowField) -> Ident {
    format_ident!("__Row_{}", ident, span = field.span)
}
