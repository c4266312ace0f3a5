//! What an operation takes: allocations are counted by the allocator, instructions by valgrind, which runs this same program.

use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Set by this program for itself under valgrind.
const IS_COUNTED: &str = "GRAPH_PATCH_RUN_IS_COUNTED";
/// How often an operation is run: what an allocation costs depends on those before it.
const TIMES: u32 = 16;

#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub shape: &'static str,
    pub set: usize,
    pub operation: &'static str,
    pub contender: &'static str,
}

pub struct Taken {
    pub case: Case,
    pub allocations: usize,
    /// Nothing without valgrind.
    pub instructions: Option<f64>,
}

#[derive(Default)]
pub struct Meter {
    taken: Vec<Taken>,
}

impl Meter {
    /// Runs an operation, on what is made for it each time.
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
        self.taken.push(Taken {
            case,
            allocations,
            instructions: None,
        });
    }

    /// All that was run, with the instructions if there is valgrind. The first operation does nothing, and what that
    /// takes is taken off the others.
    pub fn finish(mut self) -> Option<Vec<Taken>> {
        if env::var_os(IS_COUNTED).is_some() {
            return None;
        }
        if let Some(folder) = count() {
            let read = |at: usize| instructions(&folder.join(format!("out.{at}")));
            let nothing = read(1);
            for (at, taken) in self.taken.iter_mut().enumerate() {
                let Case {
                    shape,
                    set,
                    operation,
                    contender,
                } = &taken.case;
                taken.instructions = Some(read(at + 1) - nothing);
                let name = format!("{shape}-{set}-{operation}-{contender}");
                fs::rename(folder.join(format!("out.{}", at + 1)), folder.join(name)).unwrap();
            }
        }
        self.taken.remove(0);
        Some(self.taken)
    }
}

/// Callgrind collects while it is in this function.
#[inline(never)]
fn collected_by_callgrind<A, B, O>(operation: fn(A, &mut B) -> O, input: A, state: &mut B) -> O {
    operation(input, state)
}

/// Callgrind writes down what it has collected when it leaves this function.
#[inline(never)]
fn dumped_by_callgrind() {
    black_box(());
}

/// Runs this program under valgrind, and tells the folder with what it has written down.
fn count() -> Option<PathBuf> {
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
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "valgrind fails: {told}");
    Some(folder)
}

/// Of one run of an operation.
fn instructions(path: &Path) -> f64 {
    let text = fs::read_to_string(path).unwrap();
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    total.unwrap().parse::<f64>().unwrap() / f64::from(TIMES)
}
