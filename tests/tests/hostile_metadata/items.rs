//! The items that a generated model consists of, and nothing else.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::{Attribute, Expr, Fields, GenericArgument, Ident, Item, Lit, Meta, PathArguments, Type};
use unicode_normalization::UnicodeNormalization;

const IMPORTS: [&str; 5] = [
    "use graph_patch::GraphPatch;",
    "use graph_patch::{DynamicProperties, GraphPatch};",
    "use graph_patch::{edm, DynamicProperties, GraphPatch};",
    "use graph_patch::{edm, GraphPatch};",
    "use serde::{Deserialize, Serialize};",
];

/// The Rust types and modules of fields, apart from the model's own types.
const TYPES: &str = "Box DynamicProperties Flags Option String Value Vec bool edm f32 f64 i16 i32 i64 i8 serde_json u8 Duration";

/// Asserts that a generated model consists of structs, enums and the `Default` of enums, without any code.
pub fn assert_expected_items(model: &str) {
    assert_visible(model);
    let file = syn::parse_file(model).unwrap_or_else(|error| panic!("{error}:\n{model}"));
    assert!(file.attrs.is_empty() && file.shebang.is_none(), "{model}");
    let mut own = BTreeSet::new();
    for item in &file.items {
        match item {
            Item::Struct(item) => assert_new(&mut own, &item.ident, model),
            Item::Enum(item) => assert_new(&mut own, &item.ident, model),
            _ => {}
        }
    }
    let uses = file
        .items
        .iter()
        .filter(|item| matches!(item, Item::Use(_)));
    assert_eq!(uses.count(), 2, "{model}");
    for line in model.lines().filter(|line| line.starts_with("use ")) {
        assert!(IMPORTS.contains(&line), "{line}");
    }
    let types = TYPES.split(' ').map(String::from);
    let types = types.chain(own.iter().cloned()).collect();
    for item in &file.items {
        match item {
            Item::Use(_) => {}
            Item::Impl(item) => {
                let syn::Type::Path(ty) = &*item.self_ty else {
                    panic!("{model}")
                };
                let name = ty.path.require_ident().unwrap();
                assert!(own.contains(&normal(name)), "{model}");
                assert_default(model, item);
            }
            Item::Struct(item) => {
                assert!(item.generics.params.is_empty(), "{model}");
                assert_attributes(&item.attrs, model);
                assert_fields(&item.fields, &types, model);
            }
            Item::Enum(item) => {
                assert!(item.generics.params.is_empty(), "{model}");
                assert_attributes(&item.attrs, model);
                let mut names = BTreeSet::new();
                for variant in &item.variants {
                    assert_new(&mut names, &variant.ident, model);
                    assert!(variant.discriminant.is_none(), "{model}");
                    assert_attributes(&variant.attrs, model);
                    assert_fields(&variant.fields, &types, model);
                }
            }
            _ => panic!("unexpected item:\n{model}"),
        }
    }
}

/// Asserts that an editor displays every character.
fn assert_visible(model: &str) {
    let hidden = |letter: &char| {
        letter.is_control() && *letter != '\n'
            || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    let found = model.chars().find(hidden);
    assert!(found.is_none(), "{found:?}:\n{model}");
    for line in model.lines().map(str::trim_start) {
        let code = ["```", "~~~", "/// <", "     "];
        // A URL in angle brackets is a link.
        let text = line.replace("/// <http", "/// http");
        let is_code = text.starts_with("//") && code.iter().any(|code| text.contains(code));
        assert!(!is_code, "rustdoc would run or render {line}");
    }
}

/// The name as the compiler compares it.
fn normal(name: &Ident) -> String {
    name.to_string().nfc().collect()
}

fn assert_new(names: &mut BTreeSet<String>, name: &Ident, model: &str) {
    assert!(
        names.insert(normal(name)),
        "two items or members `{name}`:\n{model}"
    );
}

/// The text of the impl can only contain the names of two types.
fn assert_default(model: &str, item: &syn::ItemImpl) {
    let syn::Type::Path(ty) = &*item.self_ty else {
        return;
    };
    let name = ty.path.require_ident().unwrap();
    let start = format!("impl Default for {name} {{\n    fn default() -> Self {{\n        Self::");
    let (_, rest) = model.split_once(&start).expect(model);
    let (variant, rest) = rest.split_once('(').expect(model);
    syn::parse_str::<Ident>(variant).expect(model);
    assert!(
        rest.starts_with(&format!("{variant}::default())\n    }}\n}}\n")),
        "{model}"
    );
}

fn assert_fields(fields: &Fields, types: &BTreeSet<String>, model: &str) {
    let mut names = BTreeSet::new();
    for field in fields {
        if let Some(name) = &field.ident {
            assert_new(&mut names, name, model);
        }
        assert_attributes(&field.attrs, model);
        assert_type(&field.ty, types, model);
    }
}

/// Asserts that a type consists of known names.
fn assert_type(ty: &Type, types: &BTreeSet<String>, model: &str) {
    let Type::Path(ty) = ty else {
        panic!("unexpected type:\n{model}")
    };
    for segment in &ty.path.segments {
        let name = normal(&segment.ident);
        assert!(types.contains(&name), "unexpected type `{name}`:\n{model}");
        let inner = match &segment.arguments {
            PathArguments::None => None,
            PathArguments::AngleBracketed(inner) => Some(&inner.args),
            PathArguments::Parenthesized(_) => panic!("unexpected type:\n{model}"),
        };
        for argument in inner.into_iter().flatten() {
            let GenericArgument::Type(ty) = argument else {
                panic!("unexpected type:\n{model}")
            };
            assert_type(ty, types, model);
        }
    }
}

fn assert_attributes(attributes: &[Attribute], model: &str) {
    for attribute in attributes {
        let name = attribute.path().require_ident().expect(model).to_string();
        match (name.as_str(), &attribute.meta) {
            ("default", Meta::Path(_)) => {}
            ("allow", Meta::List(list)) => {
                let allowed = list.tokens.to_string().replace(' ', "");
                let known = ["clippy::enum_variant_names", "clippy::large_enum_variant"];
                let is_known = allowed.split(',').all(|lint| known.contains(&lint));
                assert!(is_known, "{allowed}:\n{model}");
            }
            ("derive", Meta::List(list)) => assert_tokens(&list.tokens, DERIVES, model),
            ("serde" | "graph", Meta::List(list)) => assert_tokens(&list.tokens, KEYS, model),
            ("doc", Meta::NameValue(doc)) => {
                let is_text =
                    matches!(&doc.value, Expr::Lit(text) if matches!(text.lit, Lit::Str(_)));
                assert!(is_text, "{model}");
            }
            _ => panic!("unexpected attribute `{name}`:\n{model}"),
        }
    }
}

const DERIVES: &str = "Debug Clone Default PartialEq Eq Hash Serialize Deserialize GraphPatch";
const KEYS: &str = "rename rename_all default tag untagged untyped flatten skip_serializing_if alias with type key read_only complex base dynamic";

/// Asserts that the tokens of an attribute are known words and string literals.
fn assert_tokens(tokens: &TokenStream, known: &str, model: &str) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(name) => {
                assert!(known.split(' ').any(|it| name == it), "{name}:\n{model}");
            }
            TokenTree::Literal(text) => {
                syn::parse_str::<syn::LitStr>(&text.to_string()).expect(model);
            }
            TokenTree::Punct(mark) => assert!([',', '='].contains(&mark.as_char()), "{model}"),
            TokenTree::Group(_) => panic!("{model}"),
        }
    }
}
