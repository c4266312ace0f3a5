//! Breaks lines as rustfmt does, so that formatted models are not stale.

use alloc::{format, string::String, vec::Vec};

/// The longest arguments of an attribute that rustfmt keeps on one line (`attr_fn_like_width`).
const ARGUMENTS: usize = 70;

/// An attribute with arguments.
pub(super) fn attribute(indent: &str, name: &str, arguments: &[String]) -> String {
    let line = arguments.join(", ");
    // rustfmt does not break a single argument.
    if line.chars().count() <= ARGUMENTS || arguments.len() < 2 {
        return format!("{indent}#[{name}({line})]\n");
    }
    let lines = arguments.join(&format!(",\n{indent}    "));
    format!("{indent}#[{name}(\n{indent}    {lines}\n{indent})]\n")
}

/// The attribute `derive`, whose traits fill each line.
pub(super) fn derive(traits: &[&str], width: usize) -> String {
    let line = traits.join(", ");
    if line.chars().count() + "#[derive()]".len() <= width {
        return format!("#[derive({line})]\n");
    }
    let mut lines: Vec<String> = Vec::new();
    for name in traits {
        match lines.last_mut() {
            Some(line) if line.chars().count() + name.chars().count() + 7 <= width => {
                line.push(' ');
                line.push_str(name);
                line.push(',');
            }
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("#[derive(\n{}\n)]\n", lines.join("\n"))
}

/// A public field.
pub(super) fn field(name: &str, ty: &str, width: usize) -> String {
    let line = format!("    pub {name}: {ty},\n");
    if line.chars().count() <= width + 1 {
        return line;
    }
    format!("    pub {name}:\n        {ty},\n")
}

/// A variant that holds a struct.
pub(super) fn variant(name: &str, ty: &str, width: usize) -> String {
    let line = format!("    {name}({ty}),\n");
    if line.chars().count() <= width + 1 {
        return line;
    }
    format!("    {name}(\n        {ty},\n    ),\n")
}

/// Indents every line that is not empty.
pub(super) fn indented(text: &str) -> String {
    let mut indented = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        if !line.is_empty() {
            indented += "    ";
            indented += line;
        }
        indented.push('\n');
    }
    indented
}
