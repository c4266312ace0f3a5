//! What is counted and printed.

use graph_patch_tests::corpus::Corpus;
use std::error::Error;

/// So many failures are printed in full.
const SHOWN: usize = 60;

#[derive(Default)]
pub struct Counts {
    /// In the order of their first use.
    held: Vec<(&'static str, usize)>,
    exceptions: Vec<String>,
    failures: Vec<String>,
}

impl Counts {
    pub fn new(corpus: &Corpus) -> Self {
        let mut counts = Self::default();
        counts.add("pages", corpus.pages.len());
        let bodies = corpus.pages.iter().map(|page| page.examples.len());
        counts.add("bodies", bodies.sum());
        counts
    }

    pub fn add(&mut self, what: &'static str, many: usize) {
        match self.held.iter_mut().find(|(known, _)| *known == what) {
            Some((_, held)) => *held += many,
            None => self.held.push((what, many)),
        }
    }

    /// A body that no type promises to take.
    pub fn exception(&mut self, body: &str, reason: impl AsRef<str>) {
        self.exceptions.push(format!("{body}: {}", reason.as_ref()));
    }

    /// Counts what holds, and keeps what does not.
    pub fn check(&mut self, what: &'static str, holds: bool, told: impl FnOnce() -> String) {
        self.add(what, usize::from(holds));
        if !holds {
            self.failures.push(format!("not {what}: {}", told()));
        }
    }

    pub fn print(&self) {
        println!("exceptions, each with what its record or its type has against it:");
        for exception in &self.exceptions {
            println!("  {exception}");
        }
        for (what, many) in &self.held {
            println!("{many:>7} {what}");
        }
        println!("{:>7} exceptions", self.exceptions.len());
        println!("{:>7} failures", self.failures.len());
        for failure in self.failures.iter().take(SHOWN) {
            println!("  {failure}");
        }
    }

    /// # Errors
    /// A failure.
    pub fn outcome(&self) -> Result<(), Box<dyn Error>> {
        match self.failures.len() {
            0 => Ok(()),
            many => Err(format!("corpus: {many} failures").into()),
        }
    }
}
