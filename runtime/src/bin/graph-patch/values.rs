//! The values of options that accept several. The paths of the metadata can follow them.

use crate::args::Models;
use std::path::{Path, PathBuf};

/// Whether a text can be a value of an option.
type IsValue = fn(&str) -> bool;

/// Moves the paths that follow an option's values to the metadata.
pub(crate) fn move_paths(args: &mut Models) {
    let mut paths = Vec::new();
    let is_missing = args.csdl.is_empty();
    let is_word = |word: &str| matches!(word, "none" | "all");
    let options: [(&mut Vec<String>, IsValue); 4] = [
        (&mut args.types, |it| it.contains('.')),
        (&mut args.derived, |it| it.contains('.')),
        (&mut args.edm, |it| it.contains('=')),
        (&mut args.derive, |_| true),
    ];
    for (values, is_value) in options {
        let mut is_first = true;
        values.retain(|value| {
            let is_path = Path::new(value).exists()
                || is_missing && !is_value(value) && !is_word(value)
                || is_missing && value.contains(['/', '\\']);
            // The first value always belongs to the option.
            let is_kept = std::mem::take(&mut is_first) || !is_path;
            if !is_kept {
                paths.push(PathBuf::from(value));
            }
            is_kept
        });
    }
    args.csdl.extend(paths);
}

/// The types of `--edm` with their Rust types. Commas separate them, except between `<` and `>`.
pub(crate) fn rust_types(values: &[String]) -> Result<Vec<(&str, &str)>, String> {
    let mut types = Vec::new();
    for value in values {
        let mut depth = 0_usize;
        let entries = value.split(|letter| {
            match letter {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            letter == ',' && depth == 0
        });
        for entry in entries {
            match entry.split_once('=') {
                Some((name, ty)) if !name.is_empty() && !ty.is_empty() => types.push((name, ty)),
                _ => {
                    return Err(format!(
                        "invalid value `{}` for `--edm`: expected a type and a Rust type, such as `Edm.Guid=uuid::Uuid`",
                        entry.escape_debug()
                    ))
                }
            }
        }
    }
    Ok(types)
}
