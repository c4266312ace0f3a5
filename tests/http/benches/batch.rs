//! Measures how a batch and reading its responses grow with the number of items.
//!
//! `cargo bench -p graph-patch-http-tests --bench batch` prints the table of `tests/benches/README.md`.

#[allow(dead_code)]
#[path = "../../tests/hostile_json/allocations.rs"]
mod allocations;

use allocations::count_bytes;
use graph_patch::http::{Batch, BatchItem, BatchItemId, BatchResponses, ToRequest};
use graph_patch::GraphPatch;
use http::Response;
use std::hint::black_box;
use std::time::{Duration, Instant};

#[derive(Default, serde::Deserialize, GraphPatch)]
#[serde(default)]
struct Task {
    title: String,
}

const ITEMS: usize = 500;

fn main() {
    println!("| | n | 2n | 4n | peak bytes per byte of the response |");
    println!("|---|--:|--:|--:|--:|");
    row("add n items and build the requests", |count| {
        let independent = |_: &[BatchItemId]| 0..0;
        (best(|| drop(black_box(requests(count, independent)))), None)
    });
    row("the same, each third item depends on two", |count| {
        let two = |ids: &[BatchItemId]| {
            if ids.len() % 3 == 2 {
                ids.len() - 2..ids.len()
            } else {
                0..0
            }
        };
        (best(|| drop(black_box(requests(count, two)))), None)
    });
    read("read n responses", |id| {
        format!(
            r#"{{"id":"{id}","status":200,"headers":{{"ETag":"\"1\""}},"body":{{"title":"Edit"}}}}"#
        )
    });
    read("read n errors", |id| {
        format!(
            r#"{{"id":"{id}","status":429,"headers":{{"Retry-After":"7"}},"body":{{"error":{{"code":"tooMany","message":"Wait."}}}}}}"#
        )
    });
    read("read n responses that belong to no item", |id| {
        format!(r#"{{"id":{id},"status":204}}"#)
    });
    read("read n responses, each after broken JSON", |id| {
        format!(r#"Bad Gateway,{{"id":"{id}","status":204}}"#)
    });
    read("read n responses without an end", |id| {
        format!(r#"{{"id":"{id}","body":[{{"id":"a""#)
    });
    row("retry n items", |count| {
        let (batch, _) = batch(count, |_| 0..0);
        let responses = batch.responses();
        (best(|| drop(black_box(batch.retry(&responses)))), None)
    });
}

type After = fn(&[BatchItemId]) -> std::ops::Range<usize>;

fn batch(count: usize, after: After) -> (Batch, Vec<BatchItem<Task>>) {
    let (mut batch, mut items, mut ids) = (Batch::new(), Vec::new(), Vec::new());
    for _ in 0..count {
        let update = Task::patch().title("Edit").to_request("tasks/7");
        let item = batch.add_after(update, &ids[after(&ids)]).unwrap();
        ids.push(item.id());
        items.push(item);
    }
    (batch, items)
}

fn requests(count: usize, after: After) -> Vec<http::Request<Vec<u8>>> {
    let (batch, _) = batch(count, after);
    let requests = batch.to_requests("https://example.com/$batch");
    requests.build().unwrap()
}

/// Reads a response with an entry for each item, and asks for each.
fn read(name: &str, entry: fn(usize) -> String) {
    row(name, |count| {
        let (batch, items) = batch(count, |_| 0..0);
        let entries: Vec<String> = (1..=count).map(entry).collect();
        let body = format!("{{\"responses\":[{}]}}", entries.join(","));
        let response = Response::new(&body);
        let work = || {
            let mut responses: BatchResponses = batch.responses();
            responses.add(black_box(&response)).ok();
            for item in &items {
                drop(black_box(responses.get(*item)));
            }
        };
        let peak = count_bytes(work).1.peak;
        (best(work), Some((peak, body.len())))
    });
}

/// The time, and the peak of the memory with the size of the response.
type Measured = (Duration, Option<(usize, usize)>);

#[allow(clippy::cast_precision_loss)]
fn row(name: &str, measure: impl Fn(usize) -> Measured) {
    let measured = [1, 2, 4].map(|factor| measure(factor * ITEMS));
    let times = measured.map(|(time, _)| format!("{:.2} ms", time.as_secs_f64() * 1e3));
    let memory = measured.map(|(_, memory)| memory)[2];
    let memory = memory.map(|(peak, size)| format!("{:.1}", peak as f64 / size as f64));
    println!(
        "| {name} | {} | {} |",
        times.join(" | "),
        memory.unwrap_or_default()
    );
}

fn best(run: impl Fn()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..100).map(time).min().unwrap_or_default()
}
