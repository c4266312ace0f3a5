//! Measures parsing all of Microsoft Graph's metadata, checking a model against it, and the growth with hostile metadata.
//!
//! `GRAPH_CORPUS=… cargo bench --bench metadata` prints the best of twenty runs, and the peak memory. `GRAPH_CSDL=…` adds
//! a service with many documents. Without the variables, it prints only the growth.

mod growth;

use graph_patch::codegen::{Config, Error};
use graph_patch::{metadata::Csdl, GraphPatch};
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};
use std::{env, fs, hint::black_box, path::Path};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Status {
    NotStarted,
    Running,
    Succeeded,
    Failed,
    UnknownFutureValue,
}

#[derive(GraphPatch)]
#[allow(dead_code)] // The model is only checked.
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.longRunningOperation")]
struct LongRunningOperation {
    #[graph(key)]
    id: String,
    created_date_time: Option<String>,
    last_action_date_time: Option<String>,
    resource_location: Option<String>,
    status: Option<Status>,
    status_detail: Option<String>,
}

fn main() {
    match env::var_os("GRAPH_CORPUS") {
        Some(folder) => measure_graph(Path::new(&folder)),
        None => println!("Microsoft Graph: skipped, because GRAPH_CORPUS is not set"),
    }
    match env::var_os("GRAPH_CSDL") {
        Some(folder) => measure_redfish(&Path::new(&folder).join("redfish")),
        None => println!("Redfish: skipped, because GRAPH_CSDL is not set"),
    }
    growth::print();
}

/// Measures a service with many documents.
fn measure_redfish(folder: &Path) {
    let metadata = Config::new().csdl(folder);
    let csdl = metadata.metadata().unwrap();
    let types = csdl.named_types().count();
    let read = best(5, || drop(black_box(metadata.metadata())));
    println!("\nRedfish   {read:>9.1?} to read and parse {types} types");
    for name in ["Manager.v1_19_0.Manager", "Resource.Resource"] {
        let models = || generate(&csdl, name).unwrap_or_default();
        let lines = models().lines().count();
        let time = best(5, || drop(black_box(models())));
        println!("models    {time:>9.1?} for {lines} lines with `{name}`");
    }
}

fn measure_graph(folder: &Path) {
    let text = fs::read_to_string(folder.join("graph-v1.0-2026.csdl")).unwrap();
    let before = peak();
    let csdl = Csdl::parse(&text).unwrap();
    println!("text      {:>9.1} MB", mb(text.len()));
    println!("memory    {:>9.1} MB peak, including the text", mb(peak()));
    println!(
        "          {:>9.1} MB more than before parsing",
        mb(peak() - before)
    );
    let parse = best(20, || drop(black_box(Csdl::parse(black_box(&text)))));
    println!("parse     {parse:>9.1?}");
    csdl.check::<LongRunningOperation>().unwrap();
    let check = best(1_000, || {
        drop(black_box(csdl.check::<LongRunningOperation>()));
    });
    println!("check     {check:>9.1?} for a model with six properties");
}

/// The generated model of a type.
fn generate(csdl: &Csdl, name: &str) -> Result<String, Error> {
    let config = Config::new().types([name]).allow_missing(true);
    config.models(csdl)
}

fn best(runs: usize, run: impl Fn()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..runs).map(time).min().unwrap_or_default()
}

/// Returns the peak memory of the process in bytes, from Linux's `/proc`.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kilobytes.unwrap_or_default() * 1024
}

#[allow(clippy::cast_precision_loss)]
fn mb(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
