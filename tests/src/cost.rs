//! Measures the CPU time, memory and instructions of a command.

use std::{
    error::Error,
    path::Path,
    process::{Command, Output, Stdio},
};

/// GNU time, which is required to measure.
const TIME: &str = "/usr/bin/time";

#[derive(Debug, Clone, Copy, Default)]
pub struct Cost {
    /// User CPU time.
    pub seconds: f64,
    /// Peak memory.
    pub megabytes: f64,
}

/// Runs a command and measures it.
///
/// # Errors
/// Returns an error with the command's stderr if it fails, and an error if GNU time is missing.
pub fn cost(command: &Command) -> Result<Cost, Box<dyn Error>> {
    if !Path::new(TIME).exists() {
        return Err(format!("cannot measure without {TIME}").into());
    }
    let stderr = run(&mut prefixed(&[TIME, "-f", "%U %M"], command))?;
    let last = stderr.lines().last().unwrap_or_default();
    let (seconds, kilobytes) = last.split_once(' ').unwrap_or_default();
    Ok(Cost {
        seconds: seconds.parse()?,
        megabytes: kilobytes.parse::<f64>()? / 1e3,
    })
}

/// Counts the instructions of all threads with valgrind.
///
/// This is about fifty times slower, but the result does not depend on the load of the machine.
///
/// # Errors
/// Returns an error with the command's stderr if it fails, and an error if valgrind is missing.
pub fn instructions(command: &Command) -> Result<f64, Box<dyn Error>> {
    let valgrind = [
        "valgrind",
        "--tool=exp-bbv",
        "--instr-count-only=yes",
        "--bb-out-file=/dev/null",
    ];
    let stderr = run(&mut prefixed(&valgrind, command))?;
    let counts = stderr
        .lines()
        .filter_map(|line| line.split_once("Total instructions: "));
    let counts = counts.map(|(_, count)| count.trim().parse::<f64>());
    Ok(counts.sum::<Result<f64, _>>()?)
}

/// Runs a command and returns its stderr.
///
/// # Errors
/// Returns an error with the command's stderr if it fails.
pub fn run(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let Output { status, stderr, .. } = command.stdin(Stdio::null()).output()?;
    let stderr = String::from_utf8_lossy(&stderr).into_owned();
    if status.success() {
        Ok(stderr)
    } else {
        Err(format!("{stderr}\n{command:?}: {status}").into())
    }
}

/// Returns a command that runs `command` through another program.
fn prefixed(prefix: &[&str], command: &Command) -> Command {
    let mut prefixed = Command::new(prefix[0]);
    prefixed
        .args(&prefix[1..])
        .arg(command.get_program())
        .args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        prefixed.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => prefixed.env(name, value),
            None => prefixed.env_remove(name),
        };
    }
    prefixed
}
