//! The Rust types that can be a resource: a struct with named fields or an enum, without generic parameters.

use crate::error::Errors;
use quote::ToTokens;
use syn::{punctuated::Punctuated, Data, DataStruct, DeriveInput, Field, Fields, Generics, Token};

pub(crate) fn reject_generics(generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() {
        errors.push(
            &generics.params,
            "generic parameters and lifetimes are not supported by `GraphPatch`; remove them",
        );
    }
    if let Some(clause) = &generics.where_clause {
        errors.push(
            clause.where_token,
            "a `where` clause is not supported by `GraphPatch`; remove it",
        );
    }
}

/// The named fields of a struct. Reports any other shape.
pub(crate) fn fields<'a>(
    input: &'a DeriveInput,
    errors: &mut Errors,
) -> impl Iterator<Item = &'a Field> {
    const EXPECTED: &str =
        "`GraphPatch` requires a struct with named fields or an enum whose variants each contain a struct";
    let offending: &dyn ToTokens = match &input.data {
        Data::Struct(DataStruct {
            fields: Fields::Named(fields),
            ..
        }) => return named(Some(&fields.named)),
        Data::Struct(DataStruct {
            fields: Fields::Unnamed(fields),
            ..
        }) => fields,
        Data::Union(data) => &data.union_token,
        Data::Struct(_) | Data::Enum(_) => &input.ident,
    };
    errors.push(offending, EXPECTED);
    named(None)
}

/// A `syn` with all features accepts `_` as a name, which the compiler reports.
fn named(fields: Option<&Punctuated<Field, Token![,]>>) -> impl Iterator<Item = &Field> {
    let is_named = |field: &&Field| field.ident.as_ref().is_some_and(|ident| ident != "_");
    fields.into_iter().flatten().filter(is_named)
}
