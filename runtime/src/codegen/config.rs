//! The options of a generator, and its public methods.

use crate::codegen::{file, files, model, options, stale, DerivedTypes, Error, ErrorKind};
use crate::metadata::Csdl;
use alloc::{collections::BTreeMap, format, string::String, vec::Vec};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Generates models of types, and of every type that they need.
///
/// ```no_run
/// graph_patch::codegen::Config::new()
///     .csdl("schema/graph.csdl")
///     .types(["microsoft.graph.user"])
///     .edm("Edm.DateTimeOffset", "jiff::Timestamp")
///     .derive(["Eq"])
///     .write_to("src/models.rs")?;
/// # Ok::<(), graph_patch::codegen::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Config {
    csdl: Vec<PathBuf>,
    types: Vec<String>,
    edm: BTreeMap<String, String>,
    derive: Vec<String>,
    derived: DerivedTypes,
    bind: bool,
    allow_missing: bool,
    any_version: bool,
}

impl Config {
    /// Creates a generator without metadata and types.
    ///
    /// ```
    /// use graph_patch::codegen::{Config, ErrorKind};
    ///
    /// let error = Config::new().generate().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Option);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file with metadata, or a folder.
    ///
    /// Of a folder and the folders in it, every file with the extension `.xml`, `.csdl` or `.edmx` is read. Those that are
    /// not metadata of OData 4 are [ignored](Self::ignored_files); a file that is named here must be metadata. All files
    /// together are the metadata of one service: see [`Csdl::parse_documents`]. A file contains text in UTF-8 or UTF-16.
    ///
    /// A path is relative to the current folder. For a build script, that is the folder of `Cargo.toml`.
    ///
    /// ```no_run
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().csdl("schema/Manager_v1.xml").csdl("schema/common");
    /// ```
    #[must_use]
    pub fn csdl(mut self, path: impl AsRef<Path>) -> Self {
        self.csdl.push(path.as_ref().into());
        self
    }

    /// Adds types by their qualified names.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().types(["microsoft.graph.user", "microsoft.graph.group"]);
    /// ```
    #[must_use]
    pub fn types<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.types.extend(names.into_iter().map(Into::into));
        self
    }

    /// Chooses the Rust type of a primitive type, a type definition or any other type of the metadata.
    ///
    /// The path of the type must be absolute, such as `uuid::Uuid` or `crate::Date`; types of the prelude such as `String`
    /// need no path. The type must implement `Clone`, `Debug`, `Default`, `PartialEq`, `Serialize` and `Deserialize`, and
    /// have the JSON of the declared type.
    ///
    /// A type for `Edm.Decimal` must implement `Display` and `FromStr` instead: the models serialize it with
    /// [`edm::decimal`](crate::edm::decimal). The items of a collection are serialized by the type itself.
    /// The default of the type must be a number. That of `String` is empty, so it fails in a property that is not nullable.
    ///
    /// A name that neither OData nor the metadata contains is an error.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().edm("Edm.Guid", "uuid::Uuid");
    /// ```
    #[must_use]
    pub fn edm(mut self, name: impl Into<String>, rust_type: impl Into<String>) -> Self {
        self.edm.insert(name.into(), rust_type.into());
        self
    }

    /// Adds traits that the types derive, such as `Eq` or `my_crate::Describe`.
    ///
    /// A trait that every type derives already, such as `Clone`, is not repeated. `Copy` is an error.
    ///
    /// A type does not derive `Eq`, `Hash`, `PartialOrd` or `Ord` if one of its properties prevents that, such as a float.
    /// `Ord` brings `Eq` and `PartialOrd`, which it requires.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().derive(["Eq", "Hash"]);
    /// ```
    #[must_use]
    pub fn derive<T: Into<String>>(mut self, traits: impl IntoIterator<Item = T>) -> Self {
        self.derive.extend(traits.into_iter().map(Into::into));
        self
    }

    /// Selects the derived types that become variants of each abstract type. By default, all of them do.
    ///
    /// ```
    /// use graph_patch::codegen::{Config, DerivedTypes};
    ///
    /// let config = Config::new().derived(DerivedTypes::None);
    /// ```
    #[must_use]
    pub fn derived(mut self, derived: DerivedTypes) -> Self {
        self.derived = derived;
        self
    }

    /// Adds a `#[graph(bind)]` field for each navigation property that a patch can set.
    ///
    /// Without it, a comment lists the navigation properties.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().bind(true);
    /// ```
    #[must_use]
    pub fn bind(mut self, bind: bool) -> Self {
        self.bind = bind;
        self
    }

    /// Generates models although documents are missing.
    ///
    /// A property of a missing type is a `serde_json::Value`. The properties of a missing base type are missing in the
    /// model, too. Comments name these types.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().allow_missing(true);
    /// ```
    #[must_use]
    pub fn allow_missing(mut self, allow: bool) -> Self {
        self.allow_missing = allow;
        self
    }

    /// Accepts bodies that name another version of a type, such as `Manager.v1_15_0.Manager` for `Manager.v1_19_0.Manager`.
    ///
    /// Adds `#[graph(any_version)]` to each type whose namespace ends with a version. Other types are unchanged.
    ///
    /// ```
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().types(["Manager.v1_19_0.Manager"]).any_version(true);
    /// ```
    #[must_use]
    pub fn any_version(mut self, any: bool) -> Self {
        self.any_version = any;
        self
    }

    /// Parses the metadata, for example to check the generated models against it.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be read or is not the metadata of an OData 4 service.
    ///
    /// ```no_run
    /// use graph_patch::codegen::Config;
    ///
    /// let csdl = Config::new().csdl("schema").metadata()?;
    /// println!("{} types", csdl.types().count());
    /// # Ok::<(), graph_patch::codegen::Error>(())
    /// ```
    pub fn metadata(&self) -> Result<Csdl, Error> {
        files::parse(&self.csdl)
    }

    /// Returns the files in the folders that are ignored, because they are not metadata of OData 4.
    ///
    /// # Errors
    ///
    /// Returns an error if a file or folder cannot be read.
    ///
    /// ```no_run
    /// use graph_patch::codegen::Config;
    ///
    /// for path in Config::new().csdl("schema").ignored_files()? {
    ///     println!("cargo:warning={} is ignored", path.display());
    /// }
    /// # Ok::<(), graph_patch::codegen::Error>(())
    /// ```
    pub fn ignored_files(&self) -> Result<Vec<PathBuf>, Error> {
        files::ignored(&self.csdl)
    }

    /// Returns the generated code.
    ///
    /// # Errors
    ///
    /// Returns an error if the metadata cannot be parsed or lacks a type, or an option is invalid.
    ///
    /// ```no_run
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().csdl("schema").types(["microsoft.graph.user"]);
    /// print!("{}", config.generate()?);
    /// # Ok::<(), graph_patch::codegen::Error>(())
    /// ```
    pub fn generate(&self) -> Result<String, Error> {
        self.models(&self.metadata()?)
    }

    /// Returns the code that is generated from parsed metadata, instead of the files.
    ///
    /// # Errors
    ///
    /// Returns an error if the metadata lacks a type, or an option is invalid.
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
        self.code(csdl, None)
    }

    /// Writes the generated code to a file, unless the file already contains it.
    ///
    /// # Errors
    ///
    /// Returns an error if the code cannot be generated or written.
    ///
    /// ```no_run
    /// use graph_patch::codegen::Config;
    ///
    /// let config = Config::new().csdl("schema").types(["microsoft.graph.user"]);
    /// config.write_to("src/models.rs")?;
    /// # Ok::<(), graph_patch::codegen::Error>(())
    /// ```
    pub fn write_to(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let text = self.code(&self.metadata()?, file::module_of(path))?;
        // Cargo compiles a file again if its time changes.
        if fs::read(path).is_ok_and(|found| found == text.as_bytes()) {
            return Ok(());
        }
        fs::write(path, text).map_err(|error| files::io_error(path, error))
    }

    /// Compares a file with the generated code. White space and trailing commas can differ.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`ErrorKind::Stale`] if the file differs or does not exist, and the errors of
    /// [`generate`](Self::generate).
    ///
    /// ```no_run
    /// # /*
    /// #[test]
    /// # */
    /// fn the_models_are_up_to_date() {
    ///     let config = graph_patch::codegen::Config::new();
    ///     let config = config.csdl("schema").types(["microsoft.graph.user"]);
    ///     config.check("src/models.rs").unwrap();
    /// }
    /// # the_models_are_up_to_date();
    /// ```
    pub fn check(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let stale = |message| {
            let message = format!("{}: {message}", path.display());
            Err(Error::new(ErrorKind::Stale, message))
        };
        let generated = self.code(&self.metadata()?, file::module_of(path))?;
        match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                stale(String::from("the file does not exist; generate it"))
            }
            Err(error) => Err(files::io_error(path, error)),
            // Bytes that are not UTF-8 differ from the generated code.
            Ok(found) => {
                match stale::first_difference(&String::from_utf8_lossy(&found), &generated) {
                    None => Ok(()),
                    Some(difference) => stale(difference),
                }
            }
        }
    }

    /// Generates the code. `module` is the name of the module that contains it, if it is known.
    fn code(&self, csdl: &Csdl, module: Option<&str>) -> Result<String, Error> {
        let resolved = Self {
            edm: options::rust_types(csdl, &self.edm)?,
            derive: options::derives(&self.derive)?,
            derived: self.derived.resolved(csdl)?,
            ..self.clone()
        };
        model::generate(csdl, &resolved, module)
    }

    pub(super) fn type_names(&self) -> &[String] {
        &self.types
    }

    pub(super) fn rust_type(&self, name: &str) -> Option<&str> {
        self.edm.get(name).map(String::as_str)
    }

    pub(super) fn rust_types(&self) -> &BTreeMap<String, String> {
        &self.edm
    }

    pub(super) fn derives(&self) -> &[String] {
        &self.derive
    }

    pub(super) fn derived_types(&self) -> &DerivedTypes {
        &self.derived
    }

    pub(super) fn binds(&self) -> bool {
        self.bind
    }

    pub(super) fn allows_any_version(&self) -> bool {
        self.any_version
    }

    pub(super) fn allows_missing(&self) -> bool {
        self.allow_missing
    }
}
