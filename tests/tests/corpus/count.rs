//! Counts successes, exceptions and failures, and prints them.

use graph_patch_tests::corpus::Corpus;
use std::error::Error;

/// The maximum number of failures that are printed.
const MAX_PRINTED: usize = 60;

#[derive(Default)]
pub struct Counts {
    /// In the order of their first use.
    successes: Vec<(&'static str, usize)>,
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

    pub fn add(&mut self, label: &'static str, number: usize) {
        match self.successes.iter_mut().find(|(known, _)| *known == label) {
            Some((_, count)) => *count += number,
            None => self.successes.push((label, number)),
        }
    }

    /// Adds a body that its type need not accept.
    pub fn exception(&mut self, body: &str, reason: impl AsRef<str>) {
        self.exceptions.push(format!("{body}: {}", reason.as_ref()));
    }

    /// Counts a success, or stores a failure with its message.
    pub fn check(&mut self, label: &'static str, success: bool, message: impl FnOnce() -> String) {
        self.add(label, usize::from(success));
        if !success {
            self.failures
                .push(format!("failed: {label}: {}", message()));
        }
    }

    pub fn print(&self) {
        println!("exceptions, each with the reason in its record or its type:");
        for exception in &self.exceptions {
            println!("  {exception}");
        }
        for (label, count) in &self.successes {
            println!("{count:>7} {label}");
        }
        println!("{:>7} exceptions", self.exceptions.len());
        println!("{:>7} failures", self.failures.len());
        for failure in self.failures.iter().take(MAX_PRINTED) {
            println!("  {failure}");
        }
    }

    /// # Errors
    /// Returns an error if there are failures.
    pub fn outcome(&self) -> Result<(), Box<dyn Error>> {
        match self.failures.len() {
            0 => Ok(()),
            count => Err(format!("corpus: {count} failures").into()),
        }
    }
}
