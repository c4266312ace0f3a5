//! What is asked of the bench.

use graph_patch_tests::model::{synthetic, wide, Beside, Schema};
use std::error::Error;

pub const USAGE: &str = "usage: cargo bench -p graph-patch-tests --bench compile -- \
    [--models 1,100,1000] [--wide 10,100,300] [--only Plain,Serde,GraphPatch,ByHand,StructPatch,Optfield] \
    [--whole] [--macros] [--kinds] [--instructions] [--optimised] [--runs 3]";

pub const ALL: [Beside; 6] = [
    Beside::Plain,
    Beside::Serde,
    Beside::GraphPatch,
    Beside::ByHand,
    Beside::StructPatch,
    Beside::Optfield,
];

#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
pub struct Options {
    /// So many structs.
    pub models: Vec<usize>,
    /// One struct of so many properties.
    pub wide: Vec<usize>,
    pub only: Vec<Beside>,
    /// All of Microsoft Graph, from the corpus.
    pub whole: bool,
    /// The macro crates themselves.
    pub macros: bool,
    /// The parts of a struct, each by itself.
    pub kinds: bool,
    /// Counted by valgrind, in the place of CPU time.
    pub instructions: bool,
    /// Macros built with optimisation, which Cargo does not do by itself.
    pub optimised: bool,
    pub runs: usize,
}

impl Options {
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut options = Self {
            only: ALL.to_vec(),
            runs: 3,
            ..Self::default()
        };
        // Cargo itself adds `--bench`.
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
                "--instructions" => options.instructions = true,
                "--optimised" => options.optimised = true,
                _ => return Err(USAGE.into()),
            }
        }
        if options.instructions {
            options.runs = 1; // which says all
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
            (true, true) => "millions of instructions, macros optimised",
            (false, false) => "ms of CPU",
            (false, true) => "ms of CPU, macros optimised",
        }
    }

    /// What is to be compiled, by its name.
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

fn variants(list: &str) -> Result<Vec<Beside>, Box<dyn Error>> {
    let found = |name| ALL.into_iter().find(|beside| format!("{beside:?}") == name);
    let found = list.split(',').map(found).collect::<Option<_>>();
    Ok(found.ok_or(USAGE)?)
}
