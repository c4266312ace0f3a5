//! What a command takes: user CPU, memory, instructions.

use std::{
    error::Error,
    path::Path,
    process::{Command, Output, Stdio},
};

/// Of GNU; where it is not, nothing is measured.
const TIME: &str = "/usr/bin/time";

#[derive(Debug, Clone, Copy, Default)]
pub struct Cost {
    /// Of the processor for the program itself, whatever the clock says.
    pub seconds: f64,
    /// The most memory that there was.
    pub megabytes: f64,
}

/// Runs a command to its end.
///
/// # Errors
/// A command that fails, with what it said; a system without GNU time.
pub fn cost(command: &Command) -> Result<Cost, Box<dyn Error>> {
    if !Path::new(TIME).exists() {
        return Err(format!("nothing is measured without {TIME}").into());
    }
    let said = run(&mut behind(&[TIME, "-f", "%U %M"], command))?;
    let last = said.lines().last().unwrap_or_default();
    let (seconds, kilobytes) = last.split_once(' ').unwrap_or_default();
    Ok(Cost {
        seconds: seconds.parse()?,
        megabytes: kilobytes.parse::<f64>()? / 1e3,
    })
}

/// The instructions of all threads, as valgrind counts them: some fifty times slower, and the same on a busy machine.
///
/// # Errors
/// A command that fails, with what it said; a system without valgrind.
pub fn instructions(command: &Command) -> Result<f64, Box<dyn Error>> {
    let valgrind = [
        "valgrind",
        "--tool=exp-bbv",
        "--instr-count-only=yes",
        "--bb-out-file=/dev/null",
    ];
    let said = run(&mut behind(&valgrind, command))?;
    let counts = said
        .lines()
        .filter_map(|line| line.split_once("Total instructions: "));
    let counts = counts.map(|(_, count)| count.trim().parse::<f64>());
    Ok(counts.sum::<Result<f64, _>>()?)
}

/// Runs a command and takes what it said on the side.
///
/// # Errors
/// A command that fails, with what it said.
pub fn run(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let Output { status, stderr, .. } = command.stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&stderr).into_owned();
    if status.success() {
        Ok(said)
    } else {
        Err(format!("{said}\n{command:?}: {status}").into())
    }
}

/// A command as the arguments of another.
fn behind(first: &[&str], command: &Command) -> Command {
    let mut both = Command::new(first[0]);
    both.args(&first[1..])
        .arg(command.get_program())
        .args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        both.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => both.env(name, value),
            None => both.env_remove(name),
        };
    }
    both
}
