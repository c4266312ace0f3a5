//! Measures an operation. The allocator counts allocations; valgrind runs this program again and counts instructions.

use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The variable that this program sets when it runs itself under valgrind.
const IS_COUNTED: &str = "GRAPH_PATCH_RUN_IS_COUNTED";
/// The number of runs of an operation, because the cost of an allocation depends on earlier ones.
const TIMES: u32 = 16;

#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub shape: &'static str,
    pub set: usize,
    pub operation: &'static str,
    pub contender: &'static str,
}

pub struct Measurement {
    pub case: Case,
    pub allocations: usize,
    /// `None` without valgrind.
    pub instructions: Option<f64>,
}

#[derive(Default)]
pub struct Meter {
    measurements: Vec<Measurement>,
}

impl Meter {
    /// Runs an operation several times on new input.
    pub fn run<A, B, O>(
        &mut self,
        case: Case,
        make: impl Fn() -> (A, B),
        operation: fn(A, &mut B) -> O,
    ) {
        let operation = black_box(operation);
        let mut allocations = 0;
        for _ in 0..TIMES {
            let (input, mut state) = make();
            let region = Region::new(ALLOCATOR);
            let output = collected_by_callgrind(operation, input, &mut state);
            let change = region.change();
            allocations = change.allocations + change.reallocations;
            drop(black_box(output));
        }
        dumped_by_callgrind();
        self.measurements.push(Measurement {
            case,
            allocations,
            instructions: None,
        });
    }

    /// Returns all measurements, with instructions if valgrind is installed.
    ///
    /// The first operation does nothing; its instructions are subtracted from the others.
    pub fn finish(mut self) -> Option<Vec<Measurement>> {
        if env::var_os(IS_COUNTED).is_some() {
            return None;
        }
        if let Some(folder) = run_valgrind() {
            let count = |at: usize| instructions(&folder.join(format!("out.{at}")));
            let baseline = count(1);
            for (at, measurement) in self.measurements.iter_mut().enumerate() {
                let Case {
                    shape,
                    set,
                    operation,
                    contender,
                } = &measurement.case;
                measurement.instructions = Some(count(at + 1) - baseline);
                let name = format!("{shape}-{set}-{operation}-{contender}");
                fs::rename(folder.join(format!("out.{}", at + 1)), folder.join(name)).unwrap();
            }
        }
        self.measurements.remove(0);
        Some(self.measurements)
    }
}

/// Callgrind counts instructions inside this function.
#[inline(never)]
fn collected_by_callgrind<A, B, O>(operation: fn(A, &mut B) -> O, input: A, state: &mut B) -> O {
    operation(input, state)
}

/// Callgrind writes its counts to a file when this function returns.
#[inline(never)]
fn dumped_by_callgrind() {
    black_box(());
}

/// Runs this program under valgrind and returns the folder with the counts.
fn run_valgrind() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("run");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let run = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg("--toggle-collect=*collected_by_callgrind*")
        .arg("--dump-after=*dumped_by_callgrind*")
        .arg(format!(
            "--callgrind-out-file={}",
            folder.join("out").display()
        ))
        .arg(env::current_exe().unwrap())
        .env(IS_COUNTED, "yes")
        .stderr(Stdio::piped())
        .output();
    let run = run.ok()?;
    let stderr = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "valgrind failed: {stderr}");
    Some(folder)
}

/// Returns the instructions of one run of an operation.
fn instructions(path: &Path) -> f64 {
    let text = fs::read_to_string(path).unwrap();
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    total.unwrap().parse::<f64>().unwrap() / f64::from(TIMES)
}
