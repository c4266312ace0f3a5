//! Compiles models of all types that the bodies need, and asks them for the effect of bodies.

use crate::body::Body;
use graph_patch_tests::{
    model::{entries, ident, source, Style},
    probe::Question,
    scratch::Scratch,
};
use serde::de::DeserializeOwned;
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs::{self, File},
    io,
    path::PathBuf,
    process::{Command, Stdio},
};

/// The purpose of the models.
pub struct Purpose {
    /// The name of the project's folder.
    pub folder: &'static str,
    pub style: Style,
    /// The function of `probe` that answers, and the type of its answers.
    pub function: (&'static str, &'static str),
    /// The features of `graph-patch-tests`.
    pub features: &'static [&'static str],
    /// Further dependencies of the models, as TOML lines.
    pub dependencies: &'static str,
}

pub struct Models(PathBuf);

impl Models {
    /// Builds a package for each schema, so that they compile in parallel, and a program that answers for all of them.
    pub fn build(purpose: &Purpose, bodies: &[Body]) -> Result<Self, Box<dyn Error>> {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(purpose.folder);
        let scratch = Scratch::new(folder)?;
        let mut schemas: BTreeMap<&str, Vec<&Body>> = BTreeMap::new();
        for body in bodies {
            schemas.entry(body.schema_name).or_default().push(body);
        }
        let packages = schemas.into_iter().map(|(name, bodies)| {
            let package = format!("models_{}", ident::field(name));
            write(&scratch, purpose, &package, &bodies)?;
            Ok((name, package))
        });
        let packages: Vec<_> = packages.collect::<io::Result<_>>()?;
        scratch.write("Cargo.toml", &manifest(purpose, &packages))?;
        scratch.write("src/main.rs", &program(&packages))?;
        let built = scratch.cargo(&["build"]).status()?;
        if !built.success() {
            return Err("the models do not compile".into());
        }
        Ok(Self(scratch.program("probe")))
    }

    /// Returns an answer for each question.
    pub fn ask<A: DeserializeOwned>(
        &self,
        questions: &[Question],
    ) -> Result<Vec<Result<A, String>>, Box<dyn Error>> {
        let lines: Result<Vec<_>, _> = questions.iter().map(serde_json::to_string).collect();
        let input = self.0.with_extension("jsonl");
        fs::write(&input, lines?.join("\n"))?;
        let output = Command::new(&self.0)
            .stdin(Stdio::from(File::open(input)?))
            .stderr(Stdio::inherit())
            .output()?;
        let answers = String::from_utf8(output.stdout)?;
        let answers: Vec<_> = { answers.lines() }
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        if output.status.success() && answers.len() == questions.len() {
            return Ok(answers);
        }
        let unanswered = questions.get(answers.len()).map(|question| &question.body);
        Err(format!(
            "the models exited with {}, unanswered question: {unanswered:?}",
            output.status
        )
        .into())
    }
}

fn manifest(purpose: &Purpose, packages: &[(&str, String)]) -> String {
    let line = |(_, package): &(&str, String)| format!("{package} = {{ path = {package:?} }}");
    let lines: Vec<_> = packages.iter().map(line).collect();
    Scratch::root("probe", purpose.features, &lines.join("\n"))
}

fn program(packages: &[(&str, String)]) -> String {
    let entry = |(name, package): &(&str, String)| format!("({name:?}, {package}::ENTRIES)");
    let entries: Vec<_> = packages.iter().map(entry).collect();
    let entries = entries.join(", ");
    format!(
        "fn main() -> std::io::Result<()> {{ graph_patch_tests::probe::serve(&[{entries}]) }}\n"
    )
}

/// Writes a package with the models of a schema.
fn write(scratch: &Scratch, purpose: &Purpose, package: &str, bodies: &[&Body]) -> io::Result<()> {
    let Some(schema) = bodies.first().map(|body| body.schema) else {
        return Ok(());
    };
    let types: BTreeSet<_> = bodies.iter().map(|body| body.ty).collect();
    let declared: BTreeSet<_> = bodies.iter().filter_map(|body| body.declared).collect();
    let structs = schema.structures().len();
    let enums = schema.types.len() - structs;
    println!("{package}: {structs} structural types, {enums} enum types");
    let text = format!(
        "#![allow(unused_imports)]\n{}\n{}",
        source(schema, purpose.style, &declared),
        entries(schema, &types, &declared, purpose.function)
    );
    let manifest = Scratch::manifest(package, purpose.features, purpose.dependencies);
    scratch.write(&format!("{package}/Cargo.toml"), &manifest)?;
    scratch.write(&format!("{package}/src/lib.rs"), &text)
}
