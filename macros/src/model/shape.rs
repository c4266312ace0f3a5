//! The Rust types that can be a resource: a struct with named fields or an enum, without generic parameters.

use crate::error::Errors;
use syn::{Data, DataStruct, DeriveInput, Field, Fields, Generics};

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
    match &input.data {
        Data::Struct(DataStruct {
            fields: Fields::Named(fields),
            ..
        }) => return Some(&fields.named).into_iter().flatten().filter(is_named),
        Data::Struct(DataStruct {
            fields: Fields::Unnamed(fields),
            ..
        }) => errors.push(fields, EXPECTED),
        Data::Union(data) => errors.push(data.union_token, EXPECTED),
        Data::Struct(_) | Data::Enum(_) => errors.push(&input.ident, EXPECTED),
    }
    None.into_iter().flatten().filter(is_named)
}

/// Returns `false` for `_`, which a `syn` with all features accepts as a name. The compiler reports it.
fn is_named(field: &&Field) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident != "_")
}
