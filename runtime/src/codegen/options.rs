//! Checks options that become code.

use crate::codegen::docs::visible;
use crate::codegen::{Error, ErrorKind};
use crate::metadata::Csdl;
use alloc::{collections::BTreeMap, format, string::String};

pub(super) fn check(
    csdl: &Csdl,
    edm: &BTreeMap<String, String>,
    derive: &[String],
) -> Result<(), Error> {
    for (name, rust_type) in edm {
        if !name.starts_with("Edm.") && csdl.get(name).is_none() && !name.contains('.') {
            let message = format!("`{}` is not a type of the metadata", visible(name));
            return Err(Error::new(ErrorKind::Option, message));
        }
        if !is_type(rust_type) {
            let message = format!("`{}` is not the path of a Rust type", visible(rust_type));
            return Err(Error::new(ErrorKind::Option, message));
        }
    }
    match derive.iter().find(|path| !is_path(path)) {
        None => Ok(()),
        Some(path) => {
            let message = format!("`{}` is not the path of a derive macro", visible(path));
            Err(Error::new(ErrorKind::Option, message))
        }
    }
}

/// Whether a text is a path with arguments, such as `chrono::DateTime<chrono::Utc>`.
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
    let mut paths = text.split(['<', '>', ',']).map(str::trim);
    depth == 0 && paths.next().is_some_and(is_path) && paths.all(|it| it.is_empty() || is_path(it))
}

fn is_path(text: &str) -> bool {
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
