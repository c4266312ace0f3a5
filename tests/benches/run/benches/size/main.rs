//! Measures the size that a type adds to a program, compared with a companion with serde's derives.
//!
//! See `tests/benches/README.md`.

mod models;

use models::Variant;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::{env, fs, io};

/// The number of types in each program.
const TYPES: u16 = 60;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("size");
    fs::create_dir_all(folder.join("src/bin"))?;
    fs::write(folder.join("Cargo.toml"), manifest())?;
    fs::write(folder.join("src/lib.rs"), "")?;
    // The versions of this workspace are already downloaded.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let all = [Variant::Serde, Variant::Derive, Variant::Companion];
    for variant in all {
        let file = folder.join(format!("src/bin/{}.rs", variant.name()));
        fs::write(file, models::program(variant, TYPES.into()))?;
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = folder.join("target");
    let mut build = Command::new(cargo);
    build.args(["build", "--release", "--quiet", "--offline"]);
    succeed(
        build
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", &target)
            .status()?,
    );
    let mut sizes = all.map(|variant| text(&target.join("release").join(variant.name())));
    let [serde, derive, companion] = sizes.each_mut().map(|size| size.as_mut().ok());
    let (Some(serde), Some(derive), Some(companion)) = (serde, derive, companion) else {
        println!("size: skipped, because `size` of binutils is missing");
        return Ok(());
    };
    let (derive, companion) = (*derive - *serde, *companion - *serde);
    println!("| in addition to serde's derives on the models | bytes per type |");
    println!("|---|--:|");
    println!("| derive | {:.0} |", derive / f64::from(TYPES));
    println!(
        "| companion with serde's derives | {:.0} |",
        companion / f64::from(TYPES)
    );
    println!("| derive ÷ companion | {:.2} |", derive / companion);
    Ok(())
}

fn manifest() -> String {
    let runtime = root().join("runtime");
    format!(
        "[package]\nname = \"sizes\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n\
         [dependencies]\ngraph-patch = {{ path = \"{}\" }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
        runtime.display()
    )
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn succeed(status: ExitStatus) {
    assert!(status.success(), "the programs do not build");
}

/// Returns the size of a program's code and constants.
fn text(program: &Path) -> io::Result<f64> {
    let output = Command::new("size").arg(program).output()?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    let text = stdout
        .lines()
        .nth(1)
        .and_then(|line| line.split_whitespace().next()?.parse().ok());
    text.ok_or_else(|| io::Error::other(stdout))
}
