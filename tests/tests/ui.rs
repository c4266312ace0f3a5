//! Each mistake is told once, on the guilty token: a case and its message in `ui/<stage>/<mistake>`.

#[rustversion::attr(not(stable), ignore = "only Rust stable words the messages so")]
#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
