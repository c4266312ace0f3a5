//! A crate of models, whose dependencies are built once, and the compiler on it alone.

use graph_patch_tests::{cost::run, scratch::Scratch};
use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Other crates that derive a companion; they are no dependency of the workspace.
const PEERS: &str = "optfield = \"=0.4.0\"\nstruct-patch = \"=0.14.4\"\n";
/// Stands before the compiler, to write down what it took.
const TIMED: &str = "#!/bin/sh\nexec /usr/bin/time -a -o $TIMES -f \"$CARGO_PKG_NAME %U\" \"$@\"\n";
/// What models may name.
const NAMED: [&str; 5] = [
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

/// How far the compiler goes.
#[derive(Clone, Copy, PartialEq)]
pub enum Until {
    /// All names are resolved, so all macros expanded.
    Resolved,
    /// What `cargo check` does.
    Checked,
    /// What `cargo build` does.
    Built,
}

impl Project {
    pub fn new(optimised_macros: bool) -> Result<Self, Box<dyn Error>> {
        let folder = if optimised_macros {
            "optimised"
        } else {
            "compile"
        };
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
        let scratch = Scratch::new(folder)?;
        let mut manifest = Scratch::root("models", PEERS);
        if optimised_macros {
            manifest += "\n[profile.dev.build-override]\nopt-level = 3\n";
        }
        scratch.write("Cargo.toml", &manifest)?;
        scratch.write("src/lib.rs", "")?;
        let mut build = scratch.cargo(&["build", "--message-format=json"]);
        if build.output().is_ok_and(|output| !output.status.success()) {
            // Once, to have the peers.
            run(Command::new("cargo")
                .arg("fetch")
                .current_dir(scratch.folder()))?;
        }
        let output = build.output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        let said = String::from_utf8(output.stdout)?;
        let artifacts = said.lines().filter_map(artifact);
        Ok(Self {
            externs: artifacts.collect(),
            compiler: compiler()?,
            scratch,
        })
    }

    /// Writes a crate's text to a folder of its name, where it can be looked at afterwards, with what is made of it.
    pub fn write(&self, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
        Ok(self.scratch.write(&format!("{name}/lib.rs"), text)?)
    }

    pub fn rustc(&self, name: &str, more: &[&str]) -> Command {
        let mut rustc = Command::new(&self.compiler);
        rustc
            .args(["--edition=2021", "--crate-type=lib", "--crate-name=models"])
            .args(["-Awarnings", "-Cdebuginfo=0"])
            .args(more)
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
        let made = match until {
            Until::Resolved => "--emit=dep-info=out.d",
            Until::Checked => "--emit=metadata=out.rmeta",
            Until::Built => "--emit=link=out.rlib",
        };
        self.rustc(name, &[made])
    }

    /// The size of the metadata that a check has made, in KB.
    #[allow(clippy::cast_precision_loss)]
    pub fn metadata(&self, name: &str) -> Result<f64, Box<dyn Error>> {
        let made = fs::metadata(self.scratch.folder().join(name).join("out.rmeta"))?;
        Ok(made.len() as f64 / 1e3)
    }

    /// What the compiler takes for one of the dependencies, in s of CPU.
    pub fn alone(&self, package: &str) -> Result<f64, Box<dyn Error>> {
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

/// `name=file` of an artifact that models may name.
fn artifact(line: &str) -> Option<String> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    let name = message["target"]["name"].as_str()?.replace('-', "_");
    let file = message["filenames"][0].as_str()?;
    NAMED
        .contains(&name.as_str())
        .then(|| format!("{name}={file}"))
}

/// The compiler itself: a proxy before it would be measured, too.
fn compiler() -> Result<PathBuf, Box<dyn Error>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(["--print", "sysroot"]).output()?;
    Ok(Path::new(String::from_utf8(output.stdout)?.trim()).join("bin/rustc"))
}
