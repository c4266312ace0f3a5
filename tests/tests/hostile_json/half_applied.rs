//! If a user's map or item panics while a patch is applied, the map of dynamic properties is as before or complete. The
//! properties of a base type are kept.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::{btree_map, BTreeMap};
use std::panic::{catch_unwind, AssertUnwindSafe};

thread_local! {
    /// The number of calls of the user's code before the one that panics.
    static CALLS: Cell<i32> = const { Cell::new(-1) };
}

fn call() {
    let calls = CALLS.replace(CALLS.get().wrapping_sub(1));
    assert!(calls != 0, "the user's code panics");
}

/// A map whose functions can panic. Its `Extend` panics before it changes anything.
#[derive(Debug, PartialEq)]
struct UserMap<V>(BTreeMap<String, V>);

impl<V> Default for UserMap<V> {
    fn default() -> Self {
        call();
        Self(BTreeMap::new())
    }
}

impl<V> FromIterator<(String, V)> for UserMap<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(entries: I) -> Self {
        call();
        let map = Self(entries.into_iter().collect());
        call();
        map
    }
}

impl<V> Extend<(String, V)> for UserMap<V> {
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, entries: I) {
        call();
        self.0.extend(entries);
    }
}

impl<V> IntoIterator for UserMap<V> {
    type Item = (String, V);
    type IntoIter = btree_map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        call();
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a UserMap<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = btree_map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        call();
        self.0.iter()
    }
}

/// A value whose `Clone` and `Default` can panic.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Value(i32);

impl Clone for Value {
    fn clone(&self) -> Self {
        call();
        Self(self.0)
    }
}

impl Default for Value {
    fn default() -> Self {
        call();
        Self(0)
    }
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct Item {
    value: Value,
    other: Value,
}

macro_rules! open_types {
    ($($module:ident: $map:ty, $complex:ty;)*) => {$(
        mod $module {
            use super::*;

            #[derive(Debug, Default, PartialEq, GraphPatch)]
            pub struct Open {
                #[graph(dynamic)]
                map: $map,
            }

            #[derive(Debug, Default, PartialEq, GraphPatch)]
            pub struct OpenComplex {
                #[graph(dynamic, complex)]
                map: $complex,
            }

            #[test]
            fn a_panic_leaves_the_map_as_before_or_complete() {
                check(|changes| changes.iter().fold(Open::patch(), |patch, (name, value)| {
                    patch.map(*name, value.map(Value))
                }));
                check(|changes| changes.iter().fold(OpenComplex::patch(), |patch, (name, value)| {
                    patch.map(*name, value.map(|value| Item::patch().value(Value(value))))
                }));
            }
        }
    )*};
}

open_types! {
    sorted: BTreeMap<String, Value>, BTreeMap<String, Item>;
    own: graph_patch::DynamicProperties<Value>, graph_patch::DynamicProperties<Item>;
    of_a_user: UserMap<Value>, UserMap<Item>;
}

type Changes<'a> = &'a [(&'a str, Option<i32>)];

fn applied<P: Patch>(first: P, later: P) -> (P::Resource, bool)
where
    P::Resource: Default,
{
    CALLS.set(-1);
    let mut resource = P::Resource::default();
    first.apply(&mut resource);
    let calls = NEXT.get();
    CALLS.set(calls);
    let result = catch_unwind(AssertUnwindSafe(|| later.apply(&mut resource)));
    CALLS.set(-1);
    (resource, result.is_ok())
}

thread_local! {
    static NEXT: Cell<i32> = const { Cell::new(-1) };
}

fn check<P: Patch + std::fmt::Debug>(patch: impl Fn(Changes<'_>) -> P)
where
    P::Resource: Default + std::fmt::Debug + PartialEq,
{
    let first: Changes<'_> = &[("a", Some(1)), ("b", Some(2)), ("c", Some(3))];
    for later in [
        &[("a", Some(4)), ("d", Some(5))] as Changes<'_>,
        &[("a", Some(4)), ("b", None), ("d", Some(5)), ("e", Some(6))],
        &[("a", None), ("c", None)],
    ] {
        NEXT.set(-1);
        let (before, _) = applied(patch(first), patch(&[]));
        let (complete, _) = applied(patch(first), patch(later));
        assert_ne!(before, complete);
        for calls in 0.. {
            NEXT.set(calls);
            let (resource, is_ok) = applied(patch(first), patch(later));
            assert!(resource == before || resource == complete, "{resource:?}");
            if is_ok {
                assert_eq!(resource, complete);
                break;
            }
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct Base {
    kept: i32,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct One {
    #[graph(base)]
    base: Base,
    #[graph(complex)]
    item: Option<Item>,
}

#[derive(Clone, Debug, Default, PartialEq, GraphPatch)]
struct Two {
    #[graph(base)]
    base: Base,
    #[graph(complex)]
    item: Option<Item>,
}

#[derive(Clone, Debug, PartialEq, GraphPatch)]
enum Any {
    One(One),
    Two(Two),
}

#[test]
fn a_panic_keeps_the_properties_of_a_base_type() {
    let base = Base { kept: 7 };
    for calls in 0.. {
        let mut resource = Any::One(One {
            base: base.clone(),
            item: None,
        });
        let patch: AnyPatch = Two::patch().item(Item::patch().value(Value(1))).into();
        CALLS.set(calls);
        let result = catch_unwind(AssertUnwindSafe(|| patch.apply(&mut resource)));
        CALLS.set(-1);
        match &resource {
            Any::One(one) => assert_eq!(one.base, base, "after {calls} calls"),
            Any::Two(two) => assert_eq!(two.base, base),
        }
        if result.is_ok() {
            assert!(calls > 1);
            break;
        }
    }
}
