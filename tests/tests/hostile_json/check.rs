//! What must hold of any bytes that are read as a patch.

use crate::models::{ReadAny, ReadTask};
use graph_patch::Patch;
use serde_json::Error;
use std::fmt::Debug;

/// A stream is read byte by byte, which takes long where nothing is optimised.
const STREAMED: usize = 1 << 16;

/// The patch, if the bytes are one's body.
pub fn judge<P: Patch + PartialEq + Debug>(body: &[u8]) -> Option<P> {
    let read = serde_json::from_slice::<P>(body);
    if body.len() < STREAMED {
        let streamed = serde_json::from_reader::<_, P>(body);
        assert_eq!(
            read.as_ref().ok(),
            streamed.as_ref().ok(),
            "{}",
            shown(body)
        );
        streamed.err().iter().for_each(|error| is_told(error, body));
    }
    match read {
        Ok(patch) => {
            is_kept(&patch);
            Some(patch)
        }
        Err(error) => {
            is_told(&error, body);
            None
        }
    }
}

fn is_kept<P: Patch + PartialEq + Debug>(patch: &P) {
    let written = serde_json::to_string(patch).unwrap();
    let back = serde_json::from_str::<P>(&written);
    let back = back.unwrap_or_else(|error| panic!("{error}: {written}"));
    assert!(back == *patch, "{patch:?} came back as {back:?}");
    assert_eq!(serde_json::to_string(&back).unwrap(), written);
}

/// An error is the syntax's, names a property, or is about the body as a whole; it points into the body.
fn is_told(error: &Error, body: &[u8]) {
    let text = error.to_string();
    let is_of_the_whole = text.contains("expected an object of type `")
        || text.starts_with("the body has no `@odata.type`");
    let is_told = error.is_syntax() || error.is_eof() || text.starts_with("property `");
    assert!(is_told || is_of_the_whole, "{text}: {}", shown(body));
    let lines = body.split(|byte| *byte == b'\n').count();
    assert!(
        (1..=lines).contains(&error.line()),
        "{text}: {}",
        shown(body)
    );
    assert!(error.column() <= body.len(), "{text}: {}", shown(body));
}

fn shown(body: &[u8]) -> String {
    String::from_utf8_lossy(body).chars().take(400).collect()
}

/// A task's members, read as a task's body and as that of one of several types, which is told first and last.
pub fn judge_task(members: impl AsRef<[u8]>) -> Option<ReadTask> {
    let (members, told) = (members.as_ref(), br##""@odata.type":"#test.task""##);
    let task = object(&[members]);
    let [early, late] = [[told, members], [members, told]].map(|all| object(&all));
    let read = judge::<ReadTask>(&task);
    let same = read.clone().map(ReadAny::from);
    assert_eq!(judge(&early), same, "{}", shown(members));
    // What is passed over need not be sound, but what is kept until the type is known must be.
    let may_be_refused = !is_json(&task) || may_be_a_number(members);
    let late = judge(&late).or_else(|| same.clone().filter(|_| may_be_refused));
    assert_eq!(late, same, "{}", shown(members));
    read
}

/// With its feature `arbitrary_precision`, `serde_json` gives a number as an object of this name, and what is kept until
/// the type is known cannot tell one from the other.
fn may_be_a_number(members: &[u8]) -> bool {
    String::from_utf8_lossy(members).contains("$serde_json::private::Number")
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok()
}

fn object(members: &[&[u8]]) -> Vec<u8> {
    [b"{", members.join(&b',').as_slice(), b"}"].concat()
}
