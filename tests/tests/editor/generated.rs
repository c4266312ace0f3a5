//! The names in generated code, with their spans and docs.

use crate::derive;
use proc_macro2::{Ident, TokenStream};
use std::ops::Range;
use syn::{Attribute, Expr, Fields, File, ImplItem, Item, Lit, Meta, Stmt, Variant};

/// A name, its place in the input and its docs.
pub type Named = (String, Range<usize>, String);

pub fn named(ident: &Ident, attrs: &[Attribute]) -> Named {
    let docs: Vec<_> = attrs.iter().filter_map(doc).collect();
    (
        ident.to_string(),
        ident.span().byte_range(),
        docs.join("\n"),
    )
}

fn doc(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(doc) = &attr.meta else {
        return None;
    };
    match &doc.value {
        Expr::Lit(text) if doc.path.is_ident("doc") => match &text.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

pub fn of_fields(fields: &Fields) -> Vec<Named> {
    fields
        .iter()
        .filter_map(|field| Some(named(field.ident.as_ref()?, &field.attrs)))
        .collect()
}

pub fn of_variants<'a>(variants: impl IntoIterator<Item = &'a Variant>) -> Vec<Named> {
    let variants = variants.into_iter();
    variants
        .map(|variant| named(&variant.ident, &variant.attrs))
        .collect()
}

/// Expands the input and asserts that the generated code is valid Rust.
pub fn expand(input: TokenStream) -> File {
    let (text, generated) = (input.to_string(), derive::expand_input(input));
    let shown = generated.to_string();
    syn::parse2(generated).unwrap_or_else(|error| panic!("{error}: {text}\n{shown}"))
}

/// The fields or variants of the patch type; `None` without a patch type.
pub fn members(file: &File) -> Option<Vec<Named>> {
    file.items.iter().find_map(|item| match item {
        Item::Struct(item) => Some(of_fields(&item.fields)),
        Item::Enum(item) => Some(of_variants(&item.variants)),
        _ => None,
    })
}

pub fn setters(file: &File) -> Vec<Named> {
    let items = file.items.iter().flat_map(|item| match item {
        Item::Const(item) => match &*item.expr {
            Expr::Block(items) => items.block.stmts.iter().filter_map(of_statement).collect(),
            _ => Vec::new(),
        },
        item => vec![item],
    });
    items.flat_map(of_item).collect()
}

fn of_statement(statement: &Stmt) -> Option<&Item> {
    match statement {
        Stmt::Item(item) => Some(item),
        _ => None,
    }
}

fn of_item(item: &Item) -> Vec<Named> {
    let Item::Impl(item) = item else {
        return Vec::new();
    };
    let functions = item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(named(&function.sig.ident, &function.attrs)),
        _ => None,
    });
    functions.filter(|_| item.trait_.is_none()).collect()
}
