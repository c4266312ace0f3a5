//! The command `types`.

use crate::args::Types;
use crate::{note_ignored, print, progress, Error};
use alphanumeric_sort::compare_str;
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
    // `v1_2_0` precedes `v1_10_0`.
    found.sort_by(|(one, _), (other, _)| compare_str(one, other));
    let lines: String = found.iter().map(|(name, ty)| line(name, ty)).collect();
    if lines.is_empty() {
        let near = csdl
            .suggest(pattern)
            .map(|near| format!("; did you mean `{near}`?"));
        let near = near.unwrap_or_default();
        return Err(match &args.pattern {
            Some(pattern) => {
                let pattern = pattern.replace(char::is_control, "\u{fffd}");
                format!("no type contains `{pattern}`{near}")
            }
            None => "the metadata declares no type".into(),
        }
        .into());
    }
    print(&lines)
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
