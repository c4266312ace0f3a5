//! Compiles models of all types that the bodies need, and asks them for the effect of bodies.

use crate::body::Body;
use graph_patch_tests::{
    model::{entries, ident, source, Style},
    probe::{AnswerResult, Question},
    scratch::Scratch,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs::{self, File},
    io,
    path::PathBuf,
    process::{Command, Stdio},
};

pub struct Models(PathBuf);

impl Models {
    /// Builds a package for each schema, so that they compile in parallel, and a program that answers for all of them.
    pub fn build(bodies: &[Body]) -> Result<Self, Box<dyn Error>> {
        let scratch = Scratch::new(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("corpus"))?;
        let mut schemas: BTreeMap<&str, Vec<&Body>> = BTreeMap::new();
        for body in bodies {
            schemas.entry(body.schema_name).or_default().push(body);
        }
        let packages = schemas.into_iter().map(|(name, bodies)| {
            let package = format!("models_{}", ident::field(name));
            write(&scratch, &package, &bodies)?;
            Ok((name, package))
        });
        let packages: Vec<_> = packages.collect::<io::Result<_>>()?;
        scratch.write("Cargo.toml", &manifest(&packages))?;
        scratch.write("src/main.rs", &program(&packages))?;
        let built = scratch.cargo(&["build"]).status()?;
        if !built.success() {
            return Err("the models do not compile".into());
        }
        Ok(Self(scratch.program("probe")))
    }

    /// Returns an answer for each question.
    pub fn ask(&self, questions: &[Question]) -> Result<Vec<AnswerResult>, Box<dyn Error>> {
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

fn manifest(packages: &[(&str, String)]) -> String {
    let line = |(_, package): &(&str, String)| format!("{package} = {{ path = {package:?} }}");
    let lines: Vec<_> = packages.iter().map(line).collect();
    Scratch::root("probe", &lines.join("\n"))
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
fn write(scratch: &Scratch, package: &str, bodies: &[&Body]) -> io::Result<()> {
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
        source(schema, Style::Strict, &declared),
        entries(schema, &types, &declared)
    );
    let manifest = Scratch::manifest(package, "");
    scratch.write(&format!("{package}/Cargo.toml"), &manifest)?;
    scratch.write(&format!("{package}/src/lib.rs"), &text)
}
