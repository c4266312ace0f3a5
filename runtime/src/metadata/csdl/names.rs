//! Rejects names that are not OData identifiers (OData CSDL XML 4.01, 17). Code generators, reports and logs can then
//! use every name of a parsed document.

use crate::metadata::csdl::limits::{IDENTIFIER, NAMESPACE};
use crate::metadata::csdl::source::EDMX;
use crate::metadata::csdl::xml::{at_value, item_name, type_error, EDM};
use crate::metadata::ParseError;
use crate::text::Excerpt;
use alloc::format;
use roxmltree::Node;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// What an attribute contains.
enum Grammar {
    /// A simple identifier (17.2).
    Identifier,
    /// A namespace, which is a sequence of simple identifiers (17.1).
    Namespace,
    /// A qualified name (17.3).
    Qualified,
    /// A qualified name, or a collection of it.
    Type,
    /// Identifiers and qualified names, as in the target of an annotation.
    Path,
}

/// Checks every attribute of the document that contains a name.
pub(super) fn check(root: Node<'_, '_>) -> Result<(), ParseError> {
    let is_csdl = |node: &Node<'_, '_>| {
        [Some(EDM), Some(EDMX)].contains(&node.tag_name().namespace()) && node.is_element()
    };
    for node in root.descendants().filter(is_csdl) {
        for attribute in node.attributes().filter(|it| it.namespace().is_none()) {
            check_attribute(node, attribute.name(), attribute.value())?;
        }
    }
    Ok(())
}

fn check_attribute(node: Node<'_, '_>, attribute: &str, value: &str) -> Result<(), ParseError> {
    let Some(grammar) = grammar(node.tag_name().name(), attribute) else {
        return Ok(());
    };
    let (is_valid, expected) = match grammar {
        Grammar::Identifier => (
            is_identifier(value),
            format!("an identifier of at most {IDENTIFIER} characters"),
        ),
        Grammar::Namespace => (
            is_qualified(value) && value.chars().nth(NAMESPACE).is_none(),
            format!("identifiers with dots between them, at most {NAMESPACE} characters"),
        ),
        Grammar::Qualified => (
            is_qualified(value.trim_matches(is_space)),
            "a qualified name".into(),
        ),
        Grammar::Path => (is_path(value), "a path of identifiers".into()),
        Grammar::Type if item_name(value).is_some() => return Ok(()),
        Grammar::Type => return Err(at_value(node, attribute, type_error(value))),
    };
    if is_valid {
        return Ok(());
    }
    let message = format!(
        "expected {expected} for `{attribute}`, found `{}`",
        Excerpt(value)
    );
    Err(at_value(node, attribute, message))
}

fn grammar(element: &str, attribute: &str) -> Option<Grammar> {
    Some(match (element, attribute) {
        ("PropertyRef", "Name")
        | ("Annotations" | "NavigationPropertyBinding", "Target")
        | ("NavigationPropertyBinding", "Path")
        | ("ReferentialConstraint", "Property" | "ReferencedProperty")
        | (_, "Partner" | "EntitySet") => Grammar::Path,
        (_, "Namespace" | "TermNamespace" | "TargetNamespace") => Grammar::Namespace,
        (_, "Name" | "Alias") => Grammar::Identifier,
        (_, "Type") => Grammar::Type,
        // A qualifier is an identifier, but Microsoft Graph uses the name of a term.
        (
            _,
            "BaseType" | "UnderlyingType" | "EntityType" | "Term" | "BaseTerm" | "Extends"
            | "Qualifier",
        )
        | ("PropertyValue", "Property")
        | ("ActionImport", "Action")
        | ("FunctionImport" | "Apply", "Function") => Grammar::Qualified,
        _ => return None,
    })
}

/// Whether a name is a simple identifier.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(is_start)
        && letters.clone().all(is_continue)
        && letters.nth(IDENTIFIER - 1).is_none()
}

/// Whether a name consists of simple identifiers with dots between them. The names of types that the metadata does not
/// declare need not have a namespace.
pub(super) fn is_qualified(name: &str) -> bool {
    let limit = NAMESPACE + 1 + IDENTIFIER;
    name.chars().nth(limit).is_none() && name.split('.').all(is_identifier)
}

/// Whether a path consists of names. The overload of a function lists its types in parentheses, a term follows `@`, its
/// qualifier `#`, and the result of a function is `$ReturnType` (14.2.2).
fn is_path(path: &str) -> bool {
    let mut names = path.split(['/', '(', ')', ',', '@', '#']);
    names.all(|name| {
        let name = name.trim_matches(is_space);
        name.is_empty() || is_qualified(name.strip_prefix('$').unwrap_or(name))
    })
}

/// White space of XML, which does not belong to a name.
pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r')
}

fn is_start(letter: char) -> bool {
    letter == '_' || letter.is_ascii_alphabetic() || !letter.is_ascii() && is_letter(letter)
}

fn is_letter(letter: char) -> bool {
    matches!(
        letter.general_category(),
        GeneralCategory::UppercaseLetter
            | GeneralCategory::LowercaseLetter
            | GeneralCategory::TitlecaseLetter
            | GeneralCategory::ModifierLetter
            | GeneralCategory::OtherLetter
            | GeneralCategory::LetterNumber
    )
}

fn is_continue(letter: char) -> bool {
    is_start(letter)
        || letter.is_ascii_digit()
        || matches!(
            letter.general_category(),
            GeneralCategory::DecimalNumber
                | GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::ConnectorPunctuation
                | GeneralCategory::Format
        )
}
