//! What it takes to print a field's code: `cargo bench -p graph-patch-tests --bench expansion`. The derive runs outside the
//! compiler, on its tokens' stand-in, with the optimisation that Cargo leaves out of macros.

use graph_patch_tests::model::{source, synthetic, Beside, Style};
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
            let input = syn::parse2(black_box(tokens).clone()).unwrap();
            black_box(derive::derive(&input));
        }
    });
    println!("read and print {:>6.2} µs a field", all / fields);
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
