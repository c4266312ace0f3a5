//! Checks the paths of Rust types that become code.

use crate::codegen::docs::visible;
use crate::codegen::{Error, ErrorKind};
use alloc::format;

/// The types that need no path: those of the language, and those of the prelude that serde supports.
const PRELUDE: [&str; 20] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32",
    "u64", "u128", "usize", "Box", "Option", "String", "Vec",
];

/// Rejects a text that is not an absolute path with arguments, such as `chrono::DateTime<chrono::Utc>`.
pub(super) fn check_type(text: &str) -> Result<(), Error> {
    let shown = visible(text);
    let message = if !is_type(text) {
        format!("`{shown}` is not the path of a Rust type")
    } else if let Some(path) = paths(text).find(|path| !is_absolute(path)) {
        let path = visible(path);
        let name = path.rsplit("::").next().unwrap_or(&path);
        format!("`{path}` is not an absolute path, such as `crate::{name}`")
    } else {
        return Ok(());
    };
    Err(Error::new(ErrorKind::Option, message))
}

fn is_type(text: &str) -> bool {
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '<' => depth += 1,
            '>' if depth == 0 => return false,
            '>' => depth -= 1,
            _ => {}
        }
    }
    let is_first = text.split('<').next().is_some_and(|it| is_path(it.trim()));
    depth == 0 && is_first && paths(text).all(is_path)
}

/// The path of the type and those of its arguments.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let paths = text.split(['<', '>', ',']).map(str::trim);
    paths.filter(|path| !path.is_empty())
}

fn is_absolute(path: &str) -> bool {
    match path.split_once("::") {
        None => PRELUDE.contains(&path),
        Some((first, _)) => !matches!(first, "self" | "super" | "Self"),
    }
}

pub(super) fn is_path(text: &str) -> bool {
    let is_name = |name: &str| {
        let mut letters = name.strip_prefix("r#").unwrap_or(name).chars();
        let is_start = |letter| unicode_ident::is_xid_start(letter) || letter == '_';
        letters.next().is_some_and(is_start) && letters.all(unicode_ident::is_xid_continue)
    };
    text.strip_prefix("::")
        .unwrap_or(text)
        .split("::")
        .all(is_name)
}
