//! The options of a generator, and its public methods.

use crate::codegen::{model, Error, ErrorKind};
use crate::metadata::Csdl;
use alloc::{format, string::String, vec::Vec};
use std::fs;
use std::path::{Path, PathBuf};

/// Generates models of types, and of every type that they need.
///
/// ```no_run
/// graph_patch::codegen::Config::new()
///     .csdl("schema/graph.csdl")
///     .types(["microsoft.graph.user"])
///     .write_to("src/models.rs")?;
/// # Ok::<(), graph_patch::codegen::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Config {
    csdl: Vec<PathBuf>,
    types: Vec<String>,
}

impl Config {
    /// Creates a generator without metadata and types.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file with metadata.
    #[must_use]
    pub fn csdl(mut self, path: impl AsRef<Path>) -> Self {
        self.csdl.push(path.as_ref().into());
        self
    }

    /// Adds types by their qualified names.
    #[must_use]
    pub fn types<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.types.extend(names.into_iter().map(Into::into));
        self
    }

    /// Returns the generated code.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be read, or a type cannot have a model.
    pub fn generate(&self) -> Result<String, Error> {
        let path = self
            .csdl
            .first()
            .ok_or_else(|| Error::new(ErrorKind::Option, "no file with metadata, use `csdl`"))?;
        let shown = path.display();
        let text = fs::read_to_string(path).map_err(|error| {
            Error::new(ErrorKind::Io, format!("{shown}: {error}")).with_source(error)
        })?;
        let csdl = Csdl::parse(&text).map_err(|error| {
            Error::new(ErrorKind::Metadata, format!("{shown}: {error}")).with_source(error)
        })?;
        self.models(&csdl)
    }

    /// Returns the code that is generated from parsed metadata.
    ///
    /// # Errors
    ///
    /// Returns an error if a type cannot have a model.
    ///
    /// ```
    /// use graph_patch::{codegen::Config, metadata::Csdl};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let models = Config::new().types(["microsoft.graph.user"]).models(&csdl)?;
    /// assert!(models.contains("pub struct User {"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn models(&self, csdl: &Csdl) -> Result<String, Error> {
        let name = self
            .types
            .first()
            .ok_or_else(|| Error::new(ErrorKind::Option, "no type, use `types`"))?;
        model::model(csdl, name)
    }

    /// Writes the generated code to a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the code cannot be generated or written.
    pub fn write_to(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let text = self.generate()?;
        fs::write(path, text).map_err(|error| {
            let message = format!("{}: {error}", path.display());
            Error::new(ErrorKind::Io, message).with_source(error)
        })
    }
}
