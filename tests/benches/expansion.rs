//! What it takes to print a field's code, and what its tokens alone take:
//! `cargo bench -p graph-patch-tests --bench expansion`. The derive runs outside the compiler, on its tokens' stand-in, with
//! the optimisation that Cargo leaves out of macros.

use graph_patch_tests::model::{source, synthetic, Beside, Style};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::{collections::BTreeSet, fs, hint::black_box};

include!("../tests/common/macro_files.rs");

const ROUNDS: u32 = 20;

#[allow(clippy::cast_precision_loss)]
fn main() {
    let text = source(
        &synthetic(1_000),
        Style::Client(Beside::GraphPatch),
        &BTreeSet::new(),
    );
    let items = syn::parse_file(&text).unwrap().items;
    let structs = items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(syn::DeriveInput::from(item)),
        _ => None,
    });
    let structs: Vec<_> = structs.collect();
    let fields = structs.iter().filter_map(|input| match &input.data {
        syn::Data::Struct(data) => Some(data.fields.len()),
        _ => None,
    });
    let fields = fields.sum::<usize>() as f64;
    let tokens: Vec<_> = structs.iter().map(ToTokens::to_token_stream).collect();
    println!("{} structs, {fields} fields", structs.len());
    let print = best(|| {
        for input in &structs {
            black_box(derive::derive(black_box(input)));
        }
    });
    println!("print          {:>6.2} µs a field", print / fields);
    let all = best(|| {
        for tokens in &tokens {
            black_box(derive::expand_input(black_box(tokens).clone()));
        }
    });
    println!("read and print {:>6.2} µs a field", all / fields);
    let printed: Vec<_> = structs.iter().map(derive::derive).map(tokens_of).collect();
    let least = best(|| {
        for tokens in &printed {
            black_box(anew(black_box(tokens)));
        }
    });
    let number = printed.iter().flatten().map(Token::number).sum::<usize>() as f64;
    println!("the printed tokens alone, made one by one:");
    println!(
        "{:>4.0} a field  {:>6.2} µs a field",
        number / fields,
        least / fields
    );
}

/// What a token is made of.
enum Token {
    Ident(String),
    Punct(char, Spacing),
    Literal(Literal),
    Group(Delimiter, Vec<Token>),
}

impl Token {
    fn number(&self) -> usize {
        match self {
            Self::Group(_, tokens) => 1 + tokens.iter().map(Self::number).sum::<usize>(),
            _ => 1,
        }
    }
}

fn tokens_of(stream: TokenStream) -> Vec<Token> {
    let token = |tree| match tree {
        TokenTree::Ident(ident) => Token::Ident(ident.to_string()),
        TokenTree::Punct(punct) => Token::Punct(punct.as_char(), punct.spacing()),
        TokenTree::Literal(literal) => Token::Literal(literal),
        TokenTree::Group(group) => Token::Group(group.delimiter(), tokens_of(group.stream())),
    };
    stream.into_iter().map(token).collect()
}

/// About the least that any printing does: each token is made, and put at the end of its group.
fn anew(tokens: &[Token]) -> TokenStream {
    let token = |token: &Token| match token {
        Token::Ident(name) => match name.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
            None => Ident::new(name, Span::call_site()).into(),
        },
        Token::Punct(char, spacing) => Punct::new(*char, *spacing).into(),
        Token::Literal(literal) => literal.clone().into(),
        Token::Group(delimiter, tokens) => Group::new(*delimiter, anew(tokens)).into(),
    };
    let tokens: Vec<TokenTree> = tokens.iter().map(token).collect();
    tokens.into_iter().collect()
}

/// µs on the processor.
fn best(run: impl Fn()) -> f64 {
    let time = |_| {
        let start = processor();
        run();
        processor() - start
    };
    (0..ROUNDS).map(time).fold(f64::INFINITY, f64::min)
}

/// How long this thread has been on a processor, in µs, as Linux tells it.
fn processor() -> f64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    told.split_whitespace()
        .next()
        .unwrap()
        .parse::<f64>()
        .unwrap()
        / 1e3
}
