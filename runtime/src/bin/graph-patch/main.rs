//! Lists the types of a service's metadata, and generates models of them.

mod args;
mod models;
mod progress;
mod types;

use args::{Args, Command};
use clap::Parser as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// An error of a command, which has no further use than its text.
type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    // A usage error ends the process with the code 2.
    let args = Args::parse();
    let result = match &args.command {
        Command::Types(args) => types::run(args),
        Command::Models(args) => models::run(args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a standard error there is nobody to report to.
            _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a result. A reader such as `head` can stop before its end.
fn print(text: &str) -> Result<(), Error> {
    let mut output = io::stdout().lock();
    let result = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
