//! A message on the standard error when a step takes long.

use std::io::{self, Write as _};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How long a step takes without a message.
const PATIENCE: Duration = Duration::from_secs(1);

/// A step that ends when this is dropped.
pub(crate) struct Step(#[allow(dead_code)] Sender<()>);

/// Starts a step. Its message is printed once, after a second.
pub(crate) fn start(step: &'static str) -> Step {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        if receiver.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            _ = writeln!(io::stderr(), "{step} …");
        }
    });
    Step(sender)
}
