//! What the derive makes of a text, and what it tells about it.

use crate::derive::{derive, expand_input};
use proc_macro2::{
    extra::invalidate_current_thread_spans, Delimiter, Group, Span, TokenStream, TokenTree,
};
use quote::ToTokens;
use std::ops::Range;
use syn::{DeriveInput, File, Item, LitStr};

/// A message, and the bytes of the text that it is reported at.
#[derive(Debug)]
pub struct Reported {
    pub message: String,
    pub at: Range<usize>,
}

/// The messages, or nothing where the text is no struct, enum or union, which the compiler tells.
pub fn reported(text: &str) -> Option<Vec<Reported>> {
    told_of(text, |input| input)
}

/// As if a `macro_rules!` had put its `$ty` there: each field's type in a group that no text has.
pub fn reported_from_a_macro(text: &str) -> Option<Vec<Reported>> {
    told_of(text, |mut input| {
        if let syn::Data::Struct(data) = &mut input.data {
            data.fields.iter_mut().for_each(|field| {
                let group = Group::new(Delimiter::None, field.ty.to_token_stream());
                field.ty = syn::parse2(TokenTree::from(group).into()).unwrap();
            });
        }
        input
    })
}

/// Of any text, whatever it is, Rust is printed.
pub fn borne(text: &str) {
    if let Ok(tokens) = text.parse::<TokenStream>() {
        let printed = expand_input(tokens);
        let shown = printed.to_string();
        syn::parse2::<File>(printed).unwrap_or_else(|e| panic!("{e}: {text}\n{shown}"));
    }
    invalidate_current_thread_spans();
}

fn told_of(text: &str, as_given: fn(DeriveInput) -> DeriveInput) -> Option<Vec<Reported>> {
    let input = syn::parse_str(text).ok().map(as_given);
    let reported = input.map(|input| messages(text, derive(&input)));
    invalidate_current_thread_spans();
    reported
}

fn messages(text: &str, printed: TokenStream) -> Vec<Reported> {
    let shown = printed.to_string();
    let file: File = syn::parse2(printed).unwrap_or_else(|e| panic!("{e}: {text}\n{shown}"));
    let items = file.items.into_iter();
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
        "reported outside of what was written: {message}: {text}"
    );
    at
}
