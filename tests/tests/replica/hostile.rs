//! Pages that somebody else wrote: no panic, bounded, and nothing half applied.

use crate::models::{Group, Open, Plan, User};
use graph_patch::delta::{merge_row, DeltaPage, Replica};
use graph_patch::GraphPatch;
use std::fmt::Write;
use std::thread;

const PAGES: &[&str] = &[
    r##"{"value":[{"id":"1","displayName":"a\u00e9","address":{"city":null},"size":"7","@odata.type":"#x.y"}],"@odata.nextLink":"a"}"##,
    r#"{"value":[{"id":"1","@removed":{"reason":"deleted"}},{"@id":"u('1')","@removed":{}}],"@deltaLink":"b","error":{"code":"x"}}"#,
    r##"{"value":[{"@odata.context":"#g/$link","source":"g('1')","relationship":"members","target":"u/%41"}]}"##,
    r#"{"value":[{"id":"1","members@delta":[{"id":"7"},{"@id":"u(7)","@removed":{}}],"owner":{"@id":"u/1"}}]}"#,
    r##"{"value":[{"id":"users(a=1,b='x''y')","@context":"#g/$deletedEntity","reason":"changed"}]}"##,
    r#"{"value":[{"id":"1","x":{"a":[1,{}],"title":null},"x@odata.type":"y","z":null}]}"#,
];

fn read<R: GraphPatch + Default + Clone + PartialEq + std::fmt::Debug + 'static>(body: &[u8]) {
    let mut replica = Replica::<R>::from_iter([("1".to_string(), R::default())]);
    match DeltaPage::from_slice(body) {
        Ok(page) => {
            let again = DeltaPage::clone(&page);
            let link = replica.apply(page);
            let once = replica.clone();
            assert_eq!(replica.apply(again), link);
            assert_eq!(replica, once, "{}", String::from_utf8_lossy(body));
        }
        Err(error) => assert!(error.to_string().len() < 3_000),
    }
    let mut resource = R::default();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    if merge_row(&mut resource, &mut deserializer).is_err() {
        assert_eq!(resource, R::default());
    }
}

fn read_all(body: &[u8]) {
    read::<User>(body);
    read::<Group>(body);
    read::<Plan>(body);
    read::<Open>(body);
}

#[test]
fn a_damaged_page_never_panics() {
    for page in PAGES {
        let page = page.as_bytes();
        read_all(page);
        for at in 0..page.len() {
            read_all(&page[..at]);
            read_all(&[&page[..at], &page[at + 1..]].concat());
            for byte in *b"\"{}[],:0'(\\%\xff" {
                let mut damaged = page.to_vec();
                damaged[at] = byte;
                read_all(&damaged);
            }
        }
    }
}

#[test]
fn a_text_as_key_is_never_split_by_its_content() {
    let keys = [
        "", "a/b", "a(b)", "'", "a,b=c", "%", "%zz", "\u{0}", "é", "..", "a#b?c",
    ];
    let mut rows = String::new();
    for key in keys {
        write!(rows, "{{\"id\":{}}},", serde_json::to_string(key).unwrap()).unwrap();
    }
    let body = format!("{{\"value\":[{}]}}", rows.trim_end_matches(','));
    let mut replica = Replica::<User>::new();
    replica.apply(DeltaPage::from_slice(body.as_bytes()).unwrap());
    assert_eq!(replica.len(), keys.len());
    for key in keys {
        assert_eq!(replica.get(key).unwrap().id, key);
    }
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.node")]
struct Node {
    #[graph(key)]
    id: String,
    #[graph(complex)]
    next: Option<Box<Nested>>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.nested")]
struct Nested {
    name: Option<String>,
    #[graph(complex)]
    next: Option<Box<Nested>>,
}

/// serde_json accepts 127 levels, and a thread has 2 MB of stack by default.
#[test]
fn deeply_nested_values_are_read_and_merged() {
    let row = |depth: usize| {
        let start = r#"{"next":"#.repeat(depth);
        format!(
            r#"{{"value":[{{"id":"1","next":{start}{{"name":"a"}}{}}}]}}"#,
            "}".repeat(depth)
        )
    };
    let test = move || {
        let mut replica = Replica::<Node>::new();
        for depth in [0, 120, 60, 120] {
            replica.apply(DeltaPage::from_slice(row(depth).as_bytes()).unwrap());
        }
        let mut nested = replica.get("1").unwrap().next.as_ref();
        let mut names = 0;
        while let Some(value) = nested {
            names += usize::from(value.name.is_some());
            nested = value.next.as_ref();
        }
        assert_eq!(names, 3);
        assert!(DeltaPage::<Node>::from_slice(row(2_000).as_bytes()).is_err());
    };
    let thread = thread::Builder::new().stack_size(2 << 20).spawn(test);
    thread.unwrap().join().unwrap();
}

/// A page and its changes can be sent to another thread.
#[test]
fn a_page_is_send_and_sync() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<DeltaPage<Open>>();
    is_shared::<DeltaPage<Plan>>();
    is_shared::<Replica<User>>();
}
