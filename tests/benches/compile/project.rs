//! A crate of models whose dependencies are built once, so that only the crate's own compilation is measured.

use graph_patch_tests::{cost::run, scratch::Scratch};
use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Other crates that derive a companion; the workspace does not depend on them.
const PEERS: &str = "optfield = \"=0.4.0\"\nstruct-patch = \"=0.14.4\"\n";
/// A wrapper around the compiler that logs the CPU time.
const TIMED: &str = "#!/bin/sh\nexec /usr/bin/time -a -o $TIMES -f \"$CARGO_PKG_NAME %U\" \"$@\"\n";
/// The crates that models can use.
const EXTERNS: [&str; 5] = [
    "graph_patch",
    "optfield",
    "serde",
    "serde_json",
    "struct_patch",
];

pub struct Project {
    scratch: Scratch,
    compiler: PathBuf,
    externs: Vec<String>,
}

/// The stage at which the compiler stops.
#[derive(Clone, Copy, PartialEq)]
pub enum Until {
    /// Name resolution, which includes macro expansion.
    Resolved,
    /// The stage of `cargo check`.
    Checked,
    /// The stage of `cargo build`.
    Built,
}

impl Project {
    pub fn new(optimised_macros: bool, delta: bool) -> Result<Self, Box<dyn Error>> {
        let folder = match (optimised_macros, delta) {
            (false, false) => "compile",
            (false, true) => "compile-delta",
            (true, false) => "optimised",
            (true, true) => "optimised-delta",
        };
        let features: &[&str] = if delta { &["replicas"] } else { &[] };
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
        let scratch = Scratch::new(folder)?;
        let mut manifest = Scratch::root("models", features, PEERS);
        if optimised_macros {
            manifest += "\n[profile.dev.build-override]\nopt-level = 3\n";
        }
        scratch.write("Cargo.toml", &manifest)?;
        scratch.write("src/lib.rs", "")?;
        let mut build = scratch.cargo(&["build", "--message-format=json"]);
        if build.output().is_ok_and(|output| !output.status.success()) {
            // The first run needs to download the other crates.
            run(Command::new("cargo")
                .arg("fetch")
                .current_dir(scratch.folder()))?;
        }
        let output = build.output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        let stdout = String::from_utf8(output.stdout)?;
        let artifacts = stdout.lines().filter_map(artifact);
        Ok(Self {
            externs: artifacts.collect(),
            compiler: compiler()?,
            scratch,
        })
    }

    /// Writes a crate to a folder of its name, which also keeps the output for inspection.
    pub fn write(&self, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
        Ok(self.scratch.write(&format!("{name}/lib.rs"), text)?)
    }

    pub fn rustc(&self, name: &str, arguments: &[&str]) -> Command {
        let mut rustc = Command::new(&self.compiler);
        rustc
            .args(["--edition=2021", "--crate-type=lib", "--crate-name=models"])
            .args(["-Awarnings", "-Cdebuginfo=0"])
            .args(arguments)
            .arg("lib.rs")
            .args(["-L", "dependency=../target/debug/deps"])
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(self.scratch.folder().join(name));
        for artifact in &self.externs {
            rustc.arg("--extern").arg(artifact);
        }
        rustc
    }

    pub fn until(&self, name: &str, until: Until) -> Command {
        let emit = match until {
            Until::Resolved => "--emit=dep-info=out.d",
            Until::Checked => "--emit=metadata=out.rmeta",
            Until::Built => "--emit=link=out.rlib",
        };
        self.rustc(name, &[emit])
    }

    /// Returns the size of the metadata from a check, in KB.
    #[allow(clippy::cast_precision_loss)]
    pub fn metadata(&self, name: &str) -> Result<f64, Box<dyn Error>> {
        let metadata = fs::metadata(self.scratch.folder().join(name).join("out.rmeta"))?;
        Ok(metadata.len() as f64 / 1e3)
    }

    /// Returns the compiler's CPU time for a dependency, in seconds.
    pub fn build_alone(&self, package: &str) -> Result<f64, Box<dyn Error>> {
        self.scratch.write("timed", TIMED)?;
        let timed = self.scratch.folder().join("timed");
        run(Command::new("chmod").arg("+x").arg(&timed))?;
        let log = self.scratch.folder().join("times");
        for arguments in [["clean", "-p", package], ["build", "-p", package]] {
            fs::write(&log, "")?;
            let mut cargo = self.scratch.cargo(&arguments);
            cargo.env("CARGO_TARGET_DIR", self.scratch.folder().join("alone"));
            run(cargo.env("RUSTC_WRAPPER", &timed).env("TIMES", &log))?;
        }
        let log = fs::read_to_string(log)?;
        let mut lines = log.lines().filter_map(|line| line.split_once(' '));
        let line = lines.find(|(name, _)| *name == package);
        Ok(line.ok_or("not built")?.1.parse()?)
    }

    pub fn expanded_lines(&self, name: &str) -> Result<usize, Box<dyn Error>> {
        let output = self.rustc(name, &["-Zunpretty=expanded"]).output()?;
        Ok(String::from_utf8(output.stdout)?.lines().count())
    }
}

/// Returns `name=file` for an artifact that models can use.
fn artifact(line: &str) -> Option<String> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    let name = message["target"]["name"].as_str()?.replace('-', "_");
    let file = message["filenames"][0].as_str()?;
    EXTERNS
        .contains(&name.as_str())
        .then(|| format!("{name}={file}"))
}

/// Returns the path of the compiler, because rustup's proxy would be measured too.
fn compiler() -> Result<PathBuf, Box<dyn Error>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output()?;
    Ok(Path::new(String::from_utf8(output.stdout)?.trim()).join("bin/rustc"))
}
