//! Runs the derive on a text and returns the errors that it reports.

use crate::derive::{derive, expand_input};
use proc_macro2::{
    extra::invalidate_current_thread_spans, Delimiter, Group, Span, TokenStream, TokenTree,
};
use quote::ToTokens;
use std::ops::Range;
use syn::{DeriveInput, File, Item, LitStr};

/// An error message and the bytes of the text at which it is reported.
#[derive(Debug)]
pub struct Reported {
    pub message: String,
    pub at: Range<usize>,
}

/// Returns the errors; `None` if the text is not a struct, an enum or a union, which the compiler reports.
pub fn reported(text: &str) -> Option<Vec<Reported>> {
    errors_of(text, |input| input)
}

/// Wraps each field's type in an invisible group, as if it were a `$ty` of a `macro_rules!` macro.
pub fn reported_from_a_macro(text: &str) -> Option<Vec<Reported>> {
    errors_of(text, |mut input| {
        if let syn::Data::Struct(data) = &mut input.data {
            data.fields.iter_mut().for_each(|field| {
                let group = Group::new(Delimiter::None, field.ty.to_token_stream());
                field.ty = syn::parse2(TokenTree::from(group).into()).unwrap();
            });
        }
        input
    })
}

/// Asserts that the derive generates valid Rust for a text, which need not be valid itself.
pub fn assert_valid_rust(text: &str) {
    if let Ok(tokens) = text.parse::<TokenStream>() {
        parse(text, expand_input(tokens));
    }
    invalidate_current_thread_spans();
}

fn errors_of(text: &str, prepare: fn(DeriveInput) -> DeriveInput) -> Option<Vec<Reported>> {
    let input = syn::parse_str(text).ok().map(prepare);
    let reported = input.map(|input| messages(text, derive(&input)));
    invalidate_current_thread_spans();
    reported
}

fn parse(text: &str, generated: TokenStream) -> File {
    let shown = generated.to_string();
    syn::parse2(generated).unwrap_or_else(|error| panic!("{error}: {text}\n{shown}"))
}

fn messages(text: &str, generated: TokenStream) -> Vec<Reported> {
    let items = parse(text, generated).items.into_iter();
    items.filter_map(|item| message(text, &item)).collect()
}

/// The message of a `::core::compile_error! { "…" }`.
fn message(text: &str, item: &Item) -> Option<Reported> {
    let Item::Macro(item) = item else { return None };
    let message = item.mac.parse_body::<LitStr>().unwrap().value();
    let places = spans(item.to_token_stream());
    let places = places.iter().map(|span| place(text, *span, &message));
    let at = places.reduce(|one, other| one.start.min(other.start)..one.end.max(other.end));
    Some(Reported {
        message,
        at: at.unwrap(),
    })
}

fn spans(tokens: TokenStream) -> Vec<Span> {
    let of = |token| match token {
        TokenTree::Group(group) => {
            let mut all = spans(group.stream());
            all.extend([group.span_open(), group.span_close()]);
            all
        }
        other => vec![other.span()],
    };
    tokens.into_iter().flat_map(of).collect()
}

fn place(text: &str, span: Span, message: &str) -> Range<usize> {
    let at = span.byte_range();
    assert!(
        span.source_text().is_some() && span.source_text().as_deref() == text.get(at.clone()),
        "reported outside of the input: {message}: {text}"
    );
    at
}
