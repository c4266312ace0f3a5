//! The stack that nested values take.
//!
//! A recursive type with 130 properties is read, changed and sent at the depth that `serde_json` accepts. The thread has a fixed
//! stack, in a build without optimisation, which takes the most.

use graph_patch::{GraphPatch, Patch};
use std::collections::BTreeMap;
use std::thread;

/// `serde_json` accepts 127 levels.
const DEPTH: usize = 125;
/// The default of Rust's threads.
const STACK: usize = 2 << 20;

macro_rules! wide {
    ($($name:ident)*) => {
        #[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
        #[graph(type = "test.wide")]
        pub struct Wide {
            #[graph(complex)]
            next: Option<Box<Wide>>,
            #[graph(complex)]
            any: Option<Box<Any>>,
            #[graph(complex)]
            items: Items,
            #[graph(complex)]
            parts: Vec<Wide>,
            #[graph(complex)]
            kinds: Vec<Any>,
            $($name: Option<String>,)*
        }
    };
}

wide! {
    a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a20 a21 a22 a23 a24 a25 a26 a27 a28 a29 a30
    a31 b00 b01 b02 b03 b04 b05 b06 b07 b08 b09 b10 b11 b12 b13 b14 b15 b16 b17 b18 b19 b20 b21 b22 b23 b24 b25 b26 b27 b28 b29
    b30 b31 c00 c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11 c12 c13 c14 c15 c16 c17 c18 c19 c20 c21 c22 c23 c24 c25 c26 c27 c28
    c29 c30 c31 d00 d01 d02 d03 d04 d05 d06 d07 d08 d09 d10 d11 d12 d13 d14 d15 d16 d17 d18 d19 d20 d21 d22 d23 d24 d25 d26 d27
    d28 d29 d30 d31
}

#[allow(clippy::large_enum_variant)] // A variant of a resource cannot be a `Box`.
#[derive(Clone, Debug, PartialEq, GraphPatch)]
#[graph(type = "test.any")]
pub enum Any {
    Wide(Wide),
    Small(Small),
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "test.small")]
pub struct Small {
    #[graph(complex)]
    any: Option<Box<Any>>,
}

impl Default for Any {
    fn default() -> Self {
        Self::Small(Small::default())
    }
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
#[graph(type = "test.items")]
pub struct Items {
    #[graph(dynamic, complex)]
    items: BTreeMap<String, Wide>,
}

/// The parts of a body before and after each nested value, and the levels of JSON that they take.
const SHAPES: [(&str, &str, usize); 7] = [
    ("{\"next\":", "}", 1),
    ("{\"@odata.type\":\"#test.wide\",\"any\":", "}", 1),
    ("{\"any\":", ",\"@odata.type\":\"#test.wide\"}", 1),
    ("{\"items\":{\"x\":", "}}", 2),
    ("{\"parts\":[", "]}", 2),
    ("{\"@odata.type\":\"#test.wide\",\"kinds\":[", "]}", 2),
    ("{\"kinds\":[", "],\"@odata.type\":\"#test.wide\"}", 2),
];

fn body((open, close, levels): (&str, &str, usize), value: &str) -> String {
    let depth = (DEPTH - 1) / levels;
    let inner = format!("{{\"@odata.type\":\"#test.wide\",\"a00\":\"{value}\"}}");
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}

/// Runs on a thread with a stack of fixed size. An overflow ends the process.
fn with_stack<T: Send>(size: usize, work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(size);
        thread.spawn_scoped(scope, work).unwrap().join().unwrap()
    })
}

fn read(body: &str) -> WidePatch {
    serde_json::from_str(body).unwrap()
}

#[test]
fn the_deepest_body_is_read_and_dropped() {
    for shape in SHAPES {
        with_stack(STACK / 2, || drop(read(&body(shape, "1"))));
    }
}

#[test]
fn the_deepest_body_is_compared_cloned_and_serialized() {
    for shape in SHAPES {
        with_stack(STACK, || {
            let patch = read(&body(shape, "1"));
            assert_eq!(patch.clone(), patch);
            assert!(!patch.is_empty());
            assert!(!format!("{patch:?}").is_empty());
            let text = serde_json::to_string(&patch).unwrap();
            assert_eq!(read(&text), patch);
        });
    }
}

#[test]
fn the_deepest_body_is_applied() {
    for shape in SHAPES {
        with_stack(STACK, || {
            let mut value = Wide::default();
            read(&body(shape, "1")).apply(&mut value);
            read(&body(shape, "2")).apply(&mut value);
            read(&body(shape, "2")).apply(&mut value);
        });
    }
}

#[test]
fn the_deepest_patches_are_joined() {
    for shape in SHAPES {
        with_stack(STACK, || {
            let [first, later] = ["1", "2"].map(|value| read(&body(shape, value)));
            assert_eq!(first.then(later.clone()), later);
        });
    }
}

#[test]
fn the_deepest_values_are_compared() {
    for shape in SHAPES {
        with_stack(STACK, || {
            let [older, newer] = ["1", "2"].map(|value| {
                let mut resource = Wide::default();
                read(&body(shape, value)).apply(&mut resource);
                resource
            });
            assert!(older.diff(&older).is_empty());
            let mut changed = older.clone();
            older.diff(&newer).apply(&mut changed);
            assert_eq!(changed, newer);
        });
    }
}
