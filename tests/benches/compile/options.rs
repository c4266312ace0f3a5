//! The options of the bench.

use graph_patch_tests::model::{synthetic, wide, Schema, Variant};
use std::error::Error;

pub const USAGE: &str = "usage: cargo bench -p graph-patch-tests --bench compile -- \
    [--models 1,100,1000] [--wide 10,100,300] [--only Plain,Serde,GraphPatch,ByHand,StructPatch,Optfield] \
    [--whole] [--macros] [--kinds] [--delta] [--instructions] [--optimised] [--runs 3]";

pub const ALL: [Variant; 6] = [
    Variant::Plain,
    Variant::Serde,
    Variant::GraphPatch,
    Variant::ByHand,
    Variant::StructPatch,
    Variant::Optfield,
];

#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // The flags are independent.
pub struct Options {
    /// Numbers of structs.
    pub models: Vec<usize>,
    /// Numbers of properties of a single struct.
    pub wide: Vec<usize>,
    pub only: Vec<Variant>,
    /// Measure all of Microsoft Graph, from the corpus.
    pub whole: bool,
    /// Measure the macro crates.
    pub macros: bool,
    /// Measure the parts of a struct separately.
    pub kinds: bool,
    /// Enable the feature `delta` of graph-patch.
    pub delta: bool,
    /// Count instructions with valgrind instead of measuring CPU time.
    pub instructions: bool,
    /// Build macros with optimization, which Cargo does not do by default.
    pub optimised: bool,
    pub runs: usize,
}

impl Options {
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            only: ALL.to_vec(),
            runs: 3,
            ..Self::default()
        };
        // Cargo adds `--bench`.
        let mut arguments = arguments.filter(|argument| argument != "--bench");
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(USAGE);
            match argument.as_str() {
                "--models" => options.models = numbers(&value()?)?,
                "--wide" => options.wide = numbers(&value()?)?,
                "--only" => options.only = variants(&value()?)?,
                "--runs" => options.runs = value()?.parse()?,
                "--whole" => options.whole = true,
                "--kinds" => options.kinds = true,
                "--macros" => options.macros = true,
                "--delta" => options.delta = true,
                "--instructions" => options.instructions = true,
                "--optimised" => options.optimised = true,
                _ => return Err(USAGE.into()),
            }
        }
        if options.instructions {
            options.runs = 1; // The result does not vary.
        }
        let any = options.whole || options.macros || options.kinds;
        if !any && options.models.is_empty() && options.wide.is_empty() {
            options.models = vec![1, 100, 1_000];
            options.whole = true;
            options.macros = true;
        }
        Ok(options)
    }

    pub fn unit(&self) -> &'static str {
        match (self.instructions, self.optimised) {
            (true, false) => "millions of instructions",
            (true, true) => "millions of instructions, macros optimized",
            (false, false) => "ms of CPU time",
            (false, true) => "ms of CPU time, macros optimized",
        }
    }

    /// Returns the synthetic schemas with their names.
    pub fn synthetic(&self) -> impl Iterator<Item = (String, Schema)> + '_ {
        let models = self
            .models
            .iter()
            .map(|&number| (format!("models-{number}"), synthetic(number)));
        let wide = self
            .wide
            .iter()
            .map(|&number| (format!("wide-{number}"), wide(number)));
        models.chain(wide)
    }
}

fn numbers(list: &str) -> Result<Vec<usize>, Box<dyn Error>> {
    Ok(list.split(',').map(str::parse).collect::<Result<_, _>>()?)
}

fn variants(list: &str) -> Result<Vec<Variant>, Box<dyn Error>> {
    let found = |name| {
        ALL.into_iter()
            .find(|variant| format!("{variant:?}") == name)
    };
    let found = list.split(',').map(found).collect::<Option<_>>();
    Ok(found.ok_or(USAGE)?)
}
