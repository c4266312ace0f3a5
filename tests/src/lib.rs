//! Helpers for the tests in `tests/` and for the benches: model generation and the expected results of corpus bodies.

pub mod canonical;
pub mod corpus;
pub mod cost;
pub mod model;
pub mod probe;
pub mod resources;
pub mod scratch;
pub mod text;

/// Returns `true` if a crate of the build enables `arbitrary_precision`, so that `serde_json` passes on all digits.
#[must_use]
pub fn has_all_digits() -> bool {
    let number = "1.00000000000000000000000001";
    let value: serde_json::Result<serde_json::Value> = serde_json::from_str(number);
    let written = value.and_then(|value| serde_json::to_string(&value));
    written.is_ok_and(|digits| digits == number)
}
