//! A message on the standard error when a step takes long.

use std::io::{self, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How long a step takes without a message.
const PATIENCE: Duration = Duration::from_secs(1);

/// A step that ends when this is dropped.
pub(crate) struct Step(#[allow(dead_code)] Sender<()>);

/// Starts a step. Its message is printed once, after a second.
pub(crate) fn start(step: &'static str) -> Step {
    start_with(step, PATIENCE, io::stderr())
}

fn start_with(
    step: &'static str,
    patience: Duration,
    mut output: impl Write + Send + 'static,
) -> Step {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        if receiver.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
            _ = writeln!(output, "{step} …");
        }
    });
    Step(sender)
}

#[cfg(test)]
mod tests {
    use super::start_with;
    use std::io::{self, Write};
    use std::sync::mpsc::{self, Sender};
    use std::time::Duration;

    /// Sends what is written.
    struct Output(Sender<Vec<u8>>);

    impl Write for Output {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.into()).map_err(io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_long_step_has_one_message() {
        let (sender, messages) = mpsc::channel();
        let step = start_with("waiting", Duration::ZERO, Output(sender));
        // The iterator ends when the thread has dropped the output.
        let bytes: Vec<u8> = messages.iter().flatten().collect();
        drop(step);
        assert_eq!(bytes, "waiting …\n".as_bytes());
    }

    #[test]
    fn a_short_step_has_no_message() {
        let (sender, messages) = mpsc::channel();
        drop(start_with("waiting", Duration::MAX, Output(sender)));
        assert_eq!(messages.iter().count(), 0);
    }
}
