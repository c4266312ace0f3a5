//! Lists the types of a service's metadata, and generates models of them.

mod args;
mod models;
mod progress;
mod types;
mod values;

use args::{Args, Command};
use clap::Parser as _;
use graph_patch::codegen::{self, ErrorKind};
use std::io::{self, Write as _};
use std::process::ExitCode;

/// An error of a command, which has no further use than its text.
type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    // A usage error ends the process with the code 2.
    let args = Args::parse();
    let result = match args.command {
        Command::Types(args) => types::run(&args),
        Command::Models(args) => models::run(args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a standard error there is nobody to report to.
            _ = writeln!(io::stderr(), "error: {error}");
            let is_stale = error
                .downcast_ref::<codegen::Error>()
                .is_some_and(|error| error.kind() == ErrorKind::Stale);
            ExitCode::from(if is_stale { 1 } else { 2 })
        }
    }
}

/// Notes the files in folders that are not metadata.
fn note_ignored(config: &codegen::Config) -> Result<(), Error> {
    for path in config.ignored_files()? {
        let path = path.display();
        _ = writeln!(
            io::stderr(),
            "note: {path}: ignored, because it is not metadata of OData 4"
        );
    }
    Ok(())
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
