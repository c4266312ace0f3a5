//! A cargo project for generated code. It has this workspace's lock file, so that it builds offline.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

pub struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// Creates a project in a folder, which need not exist.
    ///
    /// # Errors
    /// Returns an error if the folder cannot be written.
    pub fn new(folder: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// Writes a file, unless it has the same text; then cargo need not build it again.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }

    /// Returns the root manifest. It disables debug information, which would be most of the output.
    #[must_use]
    pub fn root(name: &str, features: &[&str], dependencies: &str) -> String {
        let manifest = Self::manifest(name, features, dependencies);
        manifest + "\n[profile.dev]\ndebug = 0\n\n[workspace]\n"
    }

    /// Returns a package manifest with the dependencies of models, and `dependencies` as further TOML lines.
    ///
    /// `features` are those of this package.
    #[must_use]
    pub fn manifest(name: &str, features: &[&str], dependencies: &str) -> String {
        let workspace = workspace();
        let (runtime, tests) = (workspace.join("runtime"), workspace.join("tests"));
        let (runtime, tests) = (runtime.to_string_lossy(), tests.to_string_lossy());
        format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
             [dependencies]\ngraph-patch = {{ path = {runtime:?} }}\n\
             graph-patch-tests = {{ path = {tests:?}, features = {features:?} }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\
             {dependencies}\n"
        )
    }

    /// Returns a cargo command for the project, with its own target folder.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.target())
            .env_remove("CARGO_BUILD_TARGET");
        command
    }

    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    /// Returns the path of a program after `cargo build`.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.target().join("debug").join(name)
    }
}

/// Returns the folder of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}
