//! The command `types`.

use crate::args::Types;
use crate::{note_ignored, print, progress, Error};
use graph_patch::codegen::Config;
use graph_patch::metadata::Type;

pub(crate) fn run(args: &Types) -> Result<(), Error> {
    let progress = progress::start("reading the metadata");
    let config = args.csdl.iter().fold(Config::new(), Config::csdl);
    let csdl = config.metadata()?;
    note_ignored(&config)?;
    drop(progress);
    let pattern = args.pattern.as_deref().unwrap_or_default();
    let found = csdl.named_types();
    let mut found: Vec<_> = found.filter(|it| contains(it.0, pattern)).collect();
    found.sort_by_cached_key(|(name, _)| natural(name));
    let lines: String = found.iter().map(|(name, ty)| line(name, ty)).collect();
    if lines.is_empty() {
        let near = csdl
            .suggest(pattern)
            .map(|near| format!("; did you mean `{near}`?"));
        let near = near.unwrap_or_default();
        return Err(match &args.pattern {
            Some(pattern) => format!("no type contains `{}`{near}", visible(pattern)),
            None => "the metadata declares no type".into(),
        }
        .into());
    }
    print(&lines)
}

/// The characters of a control sequence are escaped.
fn visible(text: &str) -> String {
    let escape = |letter: char| {
        let is_control = letter.is_control();
        let escaped = is_control.then(|| letter.escape_debug());
        let plain = (!is_control).then_some(letter);
        escaped.into_iter().flatten().chain(plain)
    };
    text.chars().flat_map(escape).collect()
}

/// A key that orders `v1_2_0` before `v1_10_0`: the text between numbers, and each number with its length.
fn natural(name: &str) -> Vec<(String, usize, String)> {
    let mut parts = vec![(String::new(), 0, String::new())];
    for letter in name.chars() {
        match parts.last_mut() {
            Some((_, length, number)) if letter.is_ascii_digit() => {
                // Leading zeros do not count.
                *length += usize::from(*length > 0 || letter != '0');
                number.push(letter);
            }
            Some((text, _, number)) if number.is_empty() => text.push(letter),
            _ => parts.push((letter.into(), 0, String::new())),
        }
    }
    parts
}

fn contains(name: &str, pattern: &str) -> bool {
    name.to_lowercase().contains(&pattern.to_lowercase())
}

/// The name, the kind and the base type, with tabs between them.
fn line(name: &str, ty: &Type) -> String {
    match ty {
        Type::Structured(ty) => {
            let kind = if ty.is_entity { "entity" } else { "complex" };
            let kind = if ty.is_abstract {
                format!("abstract {kind}")
            } else {
                kind.into()
            };
            match &ty.base {
                None => format!("{name}\t{kind}\n"),
                Some(base) => format!("{name}\t{kind}\t{base}\n"),
            }
        }
        Type::Enum(ty) if ty.is_flags => format!("{name}\tflags\n"),
        Type::Enum(_) => format!("{name}\tenum\n"),
        Type::Definition(of) => format!("{name}\tdefinition\t{of}\n"),
        _ => format!("{name}\n"),
    }
}
