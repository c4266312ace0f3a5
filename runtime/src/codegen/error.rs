//! The error of a generator.

use alloc::{boxed::Box, string::String};
use core::fmt::{self, Debug, Display, Formatter};

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A file or folder cannot be read or written.
    Io,
    /// A document is not the metadata of an OData 4 service.
    Metadata,
    /// An option is missing or invalid.
    Option,
    /// The metadata has no such type, or the type cannot have a model.
    Type,
    /// The metadata refers to types that no document declares.
    Unresolved,
    /// The file differs from the generated models.
    Stale,
}

/// An error of a [`Config`](crate::codegen::Config).
///
/// ```
/// use graph_patch::codegen::{Config, ErrorKind};
///
/// let error = Config::new().csdl("missing.csdl").generate().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Io);
/// assert!(error.to_string().starts_with("missing.csdl: "));
/// ```
///
/// `Debug` prints the message too, because cargo shows the error of a build script that way.
pub struct Error {
    kind: ErrorKind,
    message: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// Returns the kind of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(super) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let (message, source) = (message.into(), None);
        Self {
            kind,
            message,
            source,
        }
    }

    pub(super) fn with_source(
        self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let source = Some(source.into());
        Self { source, ..self }
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Debug for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
