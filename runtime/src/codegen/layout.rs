//! Breaks lines as rustfmt does, so that formatted models are not stale.

use alloc::{format, string::String};

/// The longest arguments of an attribute that rustfmt keeps on one line (`attr_fn_like_width`).
const ARGUMENTS: usize = 70;

/// An attribute with arguments. A single one can fill the line, whose last column rustfmt leaves free inside an item.
pub(super) fn attribute(indent: &str, name: &str, arguments: &[String], width: usize) -> String {
    let arguments_line = arguments.join(", ");
    let line = format!("{indent}#[{name}({arguments_line})]\n");
    let fits = match arguments {
        [_] => line.chars().count() + usize::from(!indent.is_empty()) <= width + 1,
        _ => arguments_line.chars().count() <= ARGUMENTS,
    };
    if fits {
        return line;
    }
    let lines = arguments.join(&format!(",\n{indent}    "));
    format!("{indent}#[{name}(\n{indent}    {lines}\n{indent})]\n")
}

/// The attribute `derive`, whose traits are on one line or each on its own.
pub(super) fn derive(traits: &[&str], width: usize) -> String {
    let line = traits.join(", ");
    let length = line.chars().count();
    // rustfmt leaves four columns free.
    if length + "#[derive()]".len() + 4 <= width {
        return format!("#[derive({line})]\n");
    }
    if length + "    ".len() <= width {
        return format!("#[derive(\n    {line},\n)]\n");
    }
    format!("#[derive(\n    {},\n)]\n", traits.join(",\n    "))
}

/// A public field.
pub(super) fn field(name: &str, ty: &str, width: usize) -> String {
    let line = format!("    pub {name}: {ty},\n");
    if line.chars().count() <= width + 1 {
        return line;
    }
    if format!("        {ty},").chars().count() <= width {
        return format!("    pub {name}:\n        {ty},\n");
    }
    format!("    pub {name}: {},\n", broken(ty, "    ", width))
}

/// A type with its argument on a line of its own.
fn broken(ty: &str, indent: &str, width: usize) -> String {
    let generic = ty.strip_suffix('>').and_then(|it| it.split_once('<'));
    let Some((outer, argument)) = generic else {
        return ty.into();
    };
    let deeper = format!("{indent}    ");
    let fits = format!("{deeper}{argument},").chars().count() <= width;
    let argument = if fits {
        argument.into()
    } else {
        broken(argument, &deeper, width)
    };
    format!("{outer}<\n{deeper}{argument},\n{indent}>")
}

/// A line comment, which continues on indented lines.
pub(super) fn comment(text: &str, width: usize) -> String {
    let mut comment = String::from("//");
    let mut length = comment.len();
    for word in text.split(' ') {
        let letters = word.chars().count() + 1;
        if length + letters > width && length > "//".len() {
            comment += "\n//  ";
            length = "//  ".len();
        }
        comment.push(' ');
        comment += word;
        length += letters;
    }
    comment + "\n"
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
