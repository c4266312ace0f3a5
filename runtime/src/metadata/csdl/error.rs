//! Why a text is not read as metadata, and where.

use alloc::{format, string::String, string::ToString};
use core::fmt::{self, Display, Formatter};
use roxmltree::{Error, Node};

/// Why [`Csdl::parse`](crate::metadata::Csdl::parse) refused a text, and where in it.
///
/// ```
/// use graph_patch::metadata::Csdl;
///
/// let error = Csdl::parse("<html>\n<body>").unwrap_err();
/// assert_eq!((error.line(), error.column()), (2, 7));
/// assert_eq!(error.to_string(), "line 2, column 7: the root node was opened but never closed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    line: usize,
    column: usize,
    told: String,
}

impl ParseError {
    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The character in its line, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    pub(in crate::metadata) fn new(text: &str, offset: usize, told: impl Display) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or(before);
        Self {
            line: before.matches('\n').count().saturating_add(1),
            column: line.chars().count().saturating_add(1),
            told: told.to_string(),
        }
    }

    pub(in crate::metadata) fn at(node: Node<'_, '_>, told: impl Display) -> Self {
        Self::new(node.document().input_text(), node.range().start, told)
    }

    /// What the XML itself is refused for. Some errors come without their place.
    pub(in crate::metadata) fn of_xml(text: &str, error: &Error) -> Self {
        match error {
            Error::UnexpectedEndOfStream | Error::UnclosedRootNode | Error::NoRootNode => {
                Self::new(text, text.len(), error)
            }
            Error::DtdDetected => Self::new(
                text,
                text.find("<!DOCTYPE").unwrap_or_default(),
                "a document type is refused, and with it every entity",
            ),
            Error::NodesLimitReached => Self::new(text, 0, "larger than any metadata"),
            _ => Self {
                line: usize::try_from(error.pos().row).unwrap_or_default(),
                column: usize::try_from(error.pos().col).unwrap_or_default(),
                told: error
                    .to_string()
                    .replacen(&format!(" at {}", error.pos()), "", 1),
            },
        }
    }
}

impl Display for ParseError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { line, column, told } = self;
        write!(formatter, "line {line}, column {column}: {told}")
    }
}

impl std::error::Error for ParseError {}
