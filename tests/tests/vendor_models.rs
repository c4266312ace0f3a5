//! Models of other vendors' metadata compile without warnings, agree with the metadata and represent a value.
//!
//! `GRAPH_CSDL` is the folder with a folder of one service's documents (`redfish`) and one of many services (`oasis`).
//! `GRAPH_CORPUS` adds Microsoft Graph.

use graph_patch::codegen::{Config, Error, ErrorKind};
use graph_patch::metadata::{Csdl, Type};
use graph_patch_tests::{cost::run, scratch::Scratch};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The types of Redfish whose newest versions are always part of the sample.
const ALWAYS: [&str; 5] = [
    "AccountService",
    "Chassis",
    "ComputerSystem",
    "Manager",
    "Processor",
];

/// Types of Microsoft Graph. Some are abstract, and some have deprecated properties.
const GRAPH: [&str; 8] = [
    "microsoft.graph.attachment",
    "microsoft.graph.authenticationMethod",
    "microsoft.graph.conditionalAccessPolicy",
    "microsoft.graph.deviceConfiguration",
    "microsoft.graph.event",
    "microsoft.graph.mobileApp",
    "microsoft.graph.security.alert",
    "microsoft.graph.user",
];

/// The types of Redfish's sample.
const SAMPLE: usize = 60;

/// A module with models: its source, its documents and its requested types with their paths.
struct Models {
    module: String,
    source: String,
    csdl: Vec<PathBuf>,
    paths: Vec<String>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(folder) = env::var_os("GRAPH_CSDL").map(PathBuf::from) else {
        println!("vendor_models: skipped because the variable GRAPH_CSDL is not set");
        return Ok(());
    };
    let mut models = services(&folder.join("oasis"))?;
    models.push(redfish(&folder.join("redfish"))?);
    if let Some(folder) = env::var_os("GRAPH_CORPUS") {
        let file = Path::new(&folder).join("graph-v1.0-2026.csdl");
        let csdl = Config::new().csdl(&file).metadata()?;
        models.push(module("graph", vec![file], &csdl, &GRAPH)?);
    }
    let types: usize = models.iter().map(|it| it.paths.len()).sum();
    let lines: usize = models.iter().map(|it| it.source.lines().count()).sum();
    println!("{types} types, {lines} lines");
    let scratch = Scratch::new(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("vendor_models"))?;
    let manifest = Scratch::root("vendor_models", &[], "");
    let runtime = "/runtime\" }";
    assert!(manifest.contains(runtime), "{manifest}");
    let metadata = "/runtime\", features = [\"metadata\"] }";
    scratch.write("Cargo.toml", &manifest.replace(runtime, metadata))?;
    for models in &models {
        scratch.write(&format!("src/{}.rs", models.module), &models.source)?;
    }
    let modules = models
        .iter()
        .map(|it| format!("/// Models.\npub mod {};\n", it.module));
    let modules: String = modules.collect();
    let head = "//! Models.\n#![deny(missing_docs, warnings, clippy::all)]\n";
    scratch.write("src/lib.rs", &format!("{head}{modules}"))?;
    scratch.write("src/main.rs", &program(&models))?;
    run(&mut scratch.cargo(&["clippy", "--lib"]))?;
    print!("{}", run(&mut scratch.cargo(&["run"]))?);
    let files = models.iter().map(|it| format!("src/{}.rs", it.module));
    let mut rustfmt = std::process::Command::new("rustfmt");
    rustfmt
        .current_dir(scratch.folder())
        .args(["--check", "--edition", "2021"])
        .args(files);
    run(&mut rustfmt)?;
    Ok(())
}

/// The types of each document, which is a service of its own.
fn services(folder: &Path) -> Result<Vec<Models>, Box<dyn std::error::Error>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    let (mut models, mut refused) = (Vec::new(), Vec::new());
    for (index, file) in files.iter().enumerate() {
        let config = Config::new().csdl(file.path());
        let csdl = match config.metadata() {
            Ok(csdl) => csdl,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Metadata);
                refused.push(error.to_string());
                continue;
            }
        };
        let names = csdl
            .named_types()
            .filter(|(_, ty)| matches!(ty, Type::Structured(_)));
        let names: Vec<_> = names
            .map(|(name, _)| name)
            .filter(|name| has_model(&csdl, name))
            .collect();
        if !names.is_empty() {
            models.push(module(
                &format!("service_{index}"),
                vec![file.path()],
                &csdl,
                &names,
            )?);
        }
    }
    println!(
        "{} documents, refused:\n  {}",
        files.len(),
        refused.join("\n  ")
    );
    Ok(models)
}

fn has_model(csdl: &Csdl, name: &str) -> bool {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl).is_ok()
}

/// A sample of the newest versions of Redfish's types.
fn redfish(folder: &Path) -> Result<Models, Box<dyn std::error::Error>> {
    let csdl = Config::new().csdl(folder).metadata()?;
    let mut newest: BTreeMap<&str, (Vec<u32>, &str)> = BTreeMap::new();
    for (name, ty) in csdl.named_types() {
        let parts: Vec<_> = name.split('.').collect();
        let ([namespace, version, simple], Type::Structured(ty)) = (parts.as_slice(), ty) else {
            continue;
        };
        if !ty.is_entity || ty.is_abstract || namespace != simple {
            continue;
        }
        let version = version.trim_start_matches('v').split('_');
        let version = version
            .map(|part| part.parse().unwrap_or_default())
            .collect();
        let known = newest.entry(namespace).or_insert((Vec::new(), name));
        if version >= known.0 {
            *known = (version, name);
        }
    }
    let always = ALWAYS.map(|name| newest[name].1);
    let others = newest
        .values()
        .map(|(_, name)| *name)
        .filter(|name| !always.contains(name));
    let others: Vec<_> = others.collect();
    let step = others.len().div_ceil(SAMPLE - ALWAYS.len() + 1).max(1);
    let sample = others.iter().step_by(step).copied();
    let names: Vec<_> = always.into_iter().chain(sample).collect();
    Ok(module("redfish", vec![folder.into()], &csdl, &names)?)
}

fn module(
    module: &str,
    documents: Vec<PathBuf>,
    csdl: &Csdl,
    names: &[&str],
) -> Result<Models, Error> {
    let config = Config::new().types(names.iter().copied());
    // The documents of vocabularies and of other services are not part of the folder.
    let source = match config.models(csdl) {
        Err(error) if error.kind() == ErrorKind::Unresolved => {
            println!("{module}: {error}");
            config.allow_missing(true).models(csdl)?
        }
        result => result?,
    };
    let paths = names.iter().map(|name| path(&source, name));
    Ok(Models {
        module: module.into(),
        paths: paths.collect(),
        source,
        csdl: documents,
    })
}

/// The path of the Rust type with an OData type.
fn path(source: &str, name: &str) -> String {
    let attribute = format!("type = {name:?}");
    let start = source.find(&attribute).unwrap_or_else(|| panic!("{name}"));
    let rest = &source[start..];
    let item = rest.lines().find_map(|line| {
        let line = line.trim_start();
        let item = line
            .strip_prefix("pub struct ")
            .or(line.strip_prefix("pub enum "))?;
        item.split(' ').next()
    });
    let before = &source[..start];
    let module = before
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(" {"));
    match (module, item) {
        (Some(module), Some(item)) => format!("{module}::{item}"),
        (None, Some(item)) => item.into(),
        _ => panic!("{name}"),
    }
}

/// A program that checks each type, and represents a value of it.
fn program(models: &[Models]) -> String {
    let mut text = String::from(include_str!("vendor_models/program.rs"));
    text += "\nfn main() {\n    let mut errors = Vec::new();\n";
    for models in models {
        let csdl = models
            .csdl
            .iter()
            .map(|path| format!("{:?}", path.to_string_lossy()));
        let csdl = csdl.collect::<Vec<_>>().join(", ");
        _ = writeln!(text, "    let csdl = metadata(&[{csdl}]);");
        for path in &models.paths {
            let path = format!("vendor_models::{}::{path}", models.module);
            _ = writeln!(text, "    check::<{path}>(&csdl, {path:?}, &mut errors);");
        }
    }
    text + "    report(&errors);\n}\n"
}
