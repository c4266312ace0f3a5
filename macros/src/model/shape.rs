//! What a resource is in Rust: a struct with named fields or an enum, and without parameters.

use crate::error::Errors;
use syn::{Data, DataStruct, DeriveInput, Field, Fields, Generics};

pub(crate) fn refuse_generics(generics: &Generics, errors: &mut Errors) {
    if !generics.params.is_empty() {
        errors.push(
            &generics.params,
            "a resource has no generic parameters and no lifetimes",
        );
    }
    if let Some(clause) = &generics.where_clause {
        errors.push(clause.where_token, "a resource has no `where` clause");
    }
}

/// The fields of a struct that names them.
pub(crate) fn fields<'a>(
    input: &'a DeriveInput,
    errors: &mut Errors,
) -> impl Iterator<Item = &'a Field> {
    const EXPECTED: &str =
        "expected a struct with named fields, which are the resource's properties, or an enum of resources";
    match &input.data {
        Data::Struct(DataStruct {
            fields: Fields::Named(fields),
            ..
        }) => return Some(&fields.named).into_iter().flatten(),
        Data::Struct(DataStruct {
            fields: Fields::Unnamed(fields),
            ..
        }) => errors.push(fields, EXPECTED),
        Data::Union(data) => errors.push(data.union_token, EXPECTED),
        Data::Struct(_) | Data::Enum(_) => errors.push(&input.ident, EXPECTED),
    }
    None.into_iter().flatten()
}
