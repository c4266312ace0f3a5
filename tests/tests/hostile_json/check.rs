//! Checks that hold for any bytes deserialized as a patch.

use crate::models::{AnyTaskPatch, TaskPatch};
use graph_patch::Patch;
use serde_json::Error;
use std::fmt::Debug;

/// The limit for deserializing from a reader too, which is slow in a debug build.
const STREAMED: usize = 1 << 16;

/// Checks the bytes and returns the patch, if they are the body of one.
pub fn check<P: Patch + PartialEq + Debug>(body: &[u8]) -> Option<P> {
    let result = serde_json::from_slice::<P>(body);
    if body.len() < STREAMED {
        let streamed = serde_json::from_reader::<_, P>(body);
        assert_eq!(
            result.as_ref().ok(),
            streamed.as_ref().ok(),
            "{}",
            excerpt(body)
        );
        streamed
            .err()
            .iter()
            .for_each(|error| check_error(error, body));
    }
    match result {
        Ok(patch) => {
            check_round_trip(&patch);
            Some(patch)
        }
        Err(error) => {
            check_error(&error, body);
            None
        }
    }
}

fn check_round_trip<P: Patch + PartialEq + Debug>(patch: &P) {
    let json = serde_json::to_string(patch).unwrap();
    let result = serde_json::from_str::<P>(&json);
    let round_trip = result.unwrap_or_else(|error| panic!("{error}: {json}"));
    assert!(round_trip == *patch, "{patch:?} became {round_trip:?}");
    assert_eq!(serde_json::to_string(&round_trip).unwrap(), json);
}

/// An error is a syntax error, names a property, or concerns the complete body. Its line and column are in the body.
fn check_error(error: &Error, body: &[u8]) {
    let text = error.to_string();
    let concerns_body = text.contains("expected an object of type `")
        || text.starts_with("the body has no `@odata.type`");
    let has_place = error.is_syntax() || error.is_eof() || text.starts_with("property `");
    assert!(has_place || concerns_body, "{text}: {}", excerpt(body));
    let lines = body.split(|byte| *byte == b'\n').count();
    assert!(
        (1..=lines).contains(&error.line()),
        "{text}: {}",
        excerpt(body)
    );
    assert!(error.column() <= body.len(), "{text}: {}", excerpt(body));
}

fn excerpt(body: &[u8]) -> String {
    String::from_utf8_lossy(body).chars().take(400).collect()
}

/// Checks the members of a task as a body of `Task` and of `AnyTask`, with the type first and last.
pub fn check_task(members: impl AsRef<[u8]>) -> Option<TaskPatch> {
    let (members, ty) = (members.as_ref(), br##""@odata.type":"#test.task""##);
    let task = object(&[members]);
    let [early, late] = [[ty, members], [members, ty]].map(|all| object(&all));
    let patch = check::<TaskPatch>(&task);
    let expected = patch.clone().map(AnyTaskPatch::from);
    assert_eq!(check(&early), expected, "{}", excerpt(members));
    // Ignored values need not be valid JSON values, but values that are buffered until the type is known must be.
    let can_be_rejected = !is_json(&task) || may_be_a_number(members);
    let late = check(&late).or_else(|| expected.clone().filter(|_| can_be_rejected));
    assert_eq!(late, expected, "{}", excerpt(members));
    patch
}

/// With its feature `arbitrary_precision`, `serde_json` passes a number as an object with this name. Before the type, such an
/// object is rejected unless its value is a string without control characters.
fn may_be_a_number(members: &[u8]) -> bool {
    let has_feature = serde_json::from_str::<serde_json::Value>("1e999").is_ok();
    has_feature && String::from_utf8_lossy(members).contains("$serde_json::private::Number")
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(body).is_ok()
}

fn object(members: &[&[u8]]) -> Vec<u8> {
    [b"{", members.join(&b',').as_slice(), b"}"].concat()
}
