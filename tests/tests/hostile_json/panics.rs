//! Where a user's type panics, all that the patches and the resource held is dropped, and but once.

use graph_patch::{GraphPatch, IntoProperty, Patch};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::thread;

thread_local! {
    /// So many values are made and not dropped.
    static ALIVE: Cell<i32> = const { Cell::new(0) };
    /// So many more calls of a user's code do not panic. One does, and those after it do not.
    static CALLS: Cell<i32> = const { Cell::new(-1) };
    static IS_APPLYING: Cell<bool> = const { Cell::new(false) };
}

fn call() {
    let calls = CALLS.replace(CALLS.get().wrapping_sub(1));
    assert!(calls != 0 || thread::panicking(), "a user's code panics");
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
        // Elsewhere a drop that panics may leak by the compiler's doing: `Option::or` loses what it was about to return.
        if IS_APPLYING.get() {
            call();
        }
    }
}

#[derive(Clone, Debug, Default, GraphPatch)]
struct Part {
    value: Value,
}

#[derive(Clone, Debug, Default, GraphPatch)]
struct Whole {
    #[graph(base)]
    part: Part,
    first: Value,
    last: Option<Value>,
    #[graph(complex)]
    merged: Part,
    #[graph(complex)]
    nullable: Option<Box<Part>>,
    #[graph(dynamic)]
    dynamic: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, GraphPatch)]
enum Any {
    Whole(Whole),
    Part(Part),
}

fn apply(patch: impl Into<AnyPatch>, resource: &mut Any) {
    let patch = patch.into();
    IS_APPLYING.set(true);
    patch.apply(resource);
    IS_APPLYING.set(false);
}

fn change() {
    IS_APPLYING.set(false);
    let mut resource = Any::Whole(Whole::default());
    let whole = Whole::patch()
        .part(Part::patch().value(1))
        .first(2)
        .last(Value::from(3))
        .merged(Part::patch().value(4))
        .nullable(Part::patch().value(5))
        .dynamic("a", Value::from(6))
        .dynamic("b", Value::from(7));
    apply(whole.clone(), &mut resource);
    let older = resource.clone();
    let less = Whole::patch().nullable(None).dynamic("a", None);
    apply(whole.then(less), &mut resource);
    apply(Part::patch().value(8), &mut resource);
    apply(resource.diff(&older), &mut resource);
}

#[test]
fn what_panics_leaves_nothing_behind_and_drops_nothing_twice() {
    let mut panicked = 0;
    loop {
        CALLS.set(panicked);
        let ended = catch_unwind(AssertUnwindSafe(change));
        assert_eq!(ALIVE.get(), 0, "after {panicked} calls");
        if ended.is_ok() {
            break;
        }
        panicked += 1;
    }
    assert!(panicked > 50, "{panicked} calls");
}
