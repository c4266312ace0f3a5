//! The error of the parser, with its position in the text.

use crate::text::Message;
use alloc::{format, string::String, string::ToString};
use core::fmt::{self, Display, Formatter};
use roxmltree::{Error, Node};

/// An error of [`Csdl::parse`](crate::metadata::Csdl::parse), with its position in the XML.
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
    document: String,
    line: usize,
    column: usize,
    message: String,
}

impl ParseError {
    /// Returns the name of the document that [`Csdl::parse_documents`](crate::metadata::Csdl::parse_documents) was given.
    ///
    /// The name is empty for [`Csdl::parse`](crate::metadata::Csdl::parse).
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// let error = Csdl::parse_documents([("graph.csdl", "<html>")]).unwrap_err();
    /// assert_eq!(error.document(), "graph.csdl");
    /// ```
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Returns the line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the position in the line, in characters and counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    pub(super) fn new(text: &str, offset: usize, message: impl Display) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or(before);
        Self {
            document: String::new(),
            line: before.matches('\n').count().saturating_add(1),
            column: line.chars().count().saturating_add(1),
            message: message.to_string(),
        }
    }

    pub(super) fn at(node: Node<'_, '_>, message: impl Display) -> Self {
        Self::new(node.document().input_text(), node.range().start, message)
    }

    pub(super) fn in_document(self, name: &str) -> Self {
        let document = name.into();
        Self { document, ..self }
    }

    /// Converts an error of the XML parser. Some of those errors have no position.
    pub(super) fn of_xml(text: &str, error: &Error, nodes_limit: u32) -> Self {
        match error {
            Error::UnexpectedEndOfStream | Error::UnclosedRootNode | Error::NoRootNode => {
                Self::new(text, text.len(), error)
            }
            Error::DtdDetected => Self::new(
                text,
                text.find("<!DOCTYPE").unwrap_or_default(),
                "document type declarations are not allowed",
            ),
            Error::NodesLimitReached => Self::new(
                text,
                0,
                format!("the document has more than {nodes_limit} nodes"),
            ),
            _ => Self {
                document: String::new(),
                line: usize::try_from(error.pos().row).unwrap_or_default(),
                column: usize::try_from(error.pos().col).unwrap_or_default(),
                message: Message(&without_position(error)).to_string(),
            },
        }
    }
}

/// The text of the error, which can contain a name of any length.
fn without_position(error: &Error) -> String {
    error
        .to_string()
        .replacen(&format!(" at {}", error.pos()), "", 1)
}

impl Display for ParseError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            document,
            line,
            column,
            message,
        } = self;
        if !document.is_empty() {
            write!(formatter, "{}: ", Message(document))?;
        }
        write!(formatter, "line {line}, column {column}: {message}")
    }
}

impl std::error::Error for ParseError {}
