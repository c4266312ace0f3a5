//! If a user's type panics, every value of the patches and of the resource is dropped exactly once.

use graph_patch::{GraphPatch, IntoProperty, Patch};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::thread;

thread_local! {
    /// The number of values that exist.
    static ALIVE: Cell<i32> = const { Cell::new(0) };
    /// The number of calls of the user's code before the one that panics.
    static CALLS: Cell<i32> = const { Cell::new(-1) };
    static IS_APPLYING: Cell<bool> = const { Cell::new(false) };
}

fn call() {
    let calls = CALLS.replace(CALLS.get().wrapping_sub(1));
    assert!(calls != 0 || thread::panicking(), "the user's code panics");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "i32")]
struct Value(i32);

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        call();
        ALIVE.set(ALIVE.get() + 1);
        Self(value)
    }
}

impl Default for Value {
    fn default() -> Self {
        Self::from(0)
    }
}

impl Clone for Value {
    fn clone(&self) -> Self {
        Self::from(self.0)
    }
}

impl IntoProperty<Value> for i32 {
    fn into_property(self) -> Value {
        Value::from(self)
    }
}

impl Drop for Value {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
        // Elsewhere a drop that panics can leak in std: `Option::or` loses the value that it is about to return.
        if IS_APPLYING.get() {
            call();
        }
    }
}

#[derive(Clone, Debug, Default, GraphPatch)]
struct Small {
    value: Value,
}

#[derive(Clone, Debug, Default, GraphPatch)]
struct Large {
    #[graph(base)]
    small: Small,
    first: Value,
    last: Option<Value>,
    #[graph(complex)]
    merged: Small,
    #[graph(complex)]
    nullable: Option<Box<Small>>,
    #[graph(dynamic)]
    dynamic: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, GraphPatch)]
enum Any {
    Large(Large),
    Small(Small),
}

fn apply(patch: impl Into<AnyPatch>, resource: &mut Any) {
    let patch = patch.into();
    IS_APPLYING.set(true);
    patch.apply(resource);
    IS_APPLYING.set(false);
}

fn change() {
    IS_APPLYING.set(false);
    let mut resource = Any::Large(Large::default());
    let large = Large::patch()
        .small(Small::patch().value(1))
        .first(2)
        .last(Value::from(3))
        .merged(Small::patch().value(4))
        .nullable(Small::patch().value(5))
        .dynamic("a", Value::from(6))
        .dynamic("b", Value::from(7));
    apply(large.clone(), &mut resource);
    let older = resource.clone();
    let less = Large::patch().nullable(None).dynamic("a", None);
    apply(large.then(less), &mut resource);
    apply(Small::patch().value(8), &mut resource);
    apply(resource.diff(&older), &mut resource);
}

#[test]
fn a_panic_leaks_nothing_and_drops_nothing_twice() {
    let mut panicked = 0;
    loop {
        CALLS.set(panicked);
        let result = catch_unwind(AssertUnwindSafe(change));
        assert_eq!(ALIVE.get(), 0, "after {panicked} calls");
        if result.is_ok() {
            break;
        }
        panicked += 1;
    }
    assert!(panicked > 50, "{panicked} calls");
}
