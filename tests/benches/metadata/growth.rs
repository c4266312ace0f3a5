//! Measures how the time of each step grows with the size of hostile metadata. One column has twice the size of the column
//! before it.

use crate::generate;
use graph_patch::metadata::{Csdl, StructuredType, Type};
use std::fmt::Write as _;
use std::{fs, hint::black_box};

/// Metadata of a size, and a step whose time is measured.
struct Case {
    name: &'static str,
    size: usize,
    metadata: fn(usize) -> String,
    step: fn(&str, &Csdl),
}

const CASES: &[Case] = &[
    Case {
        name: "`parse`: types with one property",
        size: 25_000,
        metadata: |count| {
            each(count, |i| {
                format!(
                    "<ComplexType Name='t{i}'><Property Name='p' Type='Edm.String'/></ComplexType>"
                )
            })
        },
        step: parse,
    },
    Case {
        name: "`parse`: annotations of 10,000 properties",
        size: 40_000,
        metadata: |count| wide() + &each(count, |i| annotation("b", i % 10_000)),
        step: parse,
    },
    Case {
        name: "`parse`: annotations of 10,000 inherited properties",
        size: 40_000,
        metadata: |count| {
            wide()
                + "<ComplexType Name='c' BaseType='a.b'/>"
                + &each(count, |i| annotation("c", i % 10_000))
        },
        step: parse,
    },
    Case {
        name: "`properties` of the last of 100 types, properties each",
        size: 400,
        metadata: |count| {
            each(100, |level| {
                let properties = each(count, |i| {
                    format!("<Property Name='p{level}x{i}' Type='Edm.String'/>")
                });
                let base = level
                    .checked_sub(1)
                    .map_or(String::new(), |base| format!(" BaseType='a.b{base}'"));
                format!("<ComplexType Name='b{level}'{base}>{properties}</ComplexType>")
            })
        },
        step: |_, csdl| {
            black_box(csdl.properties(structured(csdl, "a.b99")).count());
        },
    },
    Case {
        name: "`suggest` among types with 128 letters",
        size: 2_500,
        metadata: |count| {
            each(count, |i| {
                format!("<ComplexType Name='{i:t>128}'/>").replace("Name='0", "Name='t0")
            })
        },
        step: |_, csdl| {
            black_box(csdl.suggest(&format!("a.{}", "t".repeat(120))));
        },
    },
    Case {
        name: "model of types in a ring",
        size: 2_500,
        metadata: |count| {
            each(count, |i| {
                let next = (i + 1) % count;
                format!("<ComplexType Name='b{i}'><Property Name='p' Type='a.b{next}'/><Property Name='q' Type='a.b0'/></ComplexType>")
            })
        },
        step: model,
    },
    Case {
        name: "model of an abstract type with derived types",
        size: 2_500,
        metadata: |count| {
            let derived = each(count, |i| {
                format!("<ComplexType Name='d{i}' BaseType='a.b0'><Property Name='p' Type='a.b0'/></ComplexType>")
            });
            format!("<ComplexType Name='b0' Abstract='true'/>{derived}")
        },
        step: model,
    },
    Case {
        name: "model of properties with the same field name",
        size: 2_500,
        metadata: |count| {
            // Several underscores become one.
            let properties = each(count, |i| {
                let [a, b, c] = [i / 484, i / 22 % 22, i % 22].map(|digit| "_".repeat(digit + 1));
                format!("<Property Name='p{a}q{b}r{c}s' Type='Edm.String'/>")
            });
            format!("<ComplexType Name='b0'>{properties}</ComplexType>")
        },
        step: model,
    },
];

/// How often a run repeats a step, because the kernel counts time in steps of 4 ms.
const REPEATED: u32 = 16;

pub fn print() {
    println!("\n| step | n | ms for n | 2 n | 4 n | 4 n ÷ n |\n|---|--:|--:|--:|--:|--:|");
    for case in CASES {
        let times = [1, 2, 4].map(|factor| time(case, factor * case.size));
        let [one, two, four] = times;
        println!(
            "| {} | {} | {one:.1} | {two:.1} | {four:.1} | {:.1} |",
            case.name,
            case.size,
            four / one
        );
    }
}

/// The CPU time of a step in milliseconds: the best of three runs.
fn time(case: &Case, size: usize) -> f64 {
    let elements = (case.metadata)(size);
    let text = format!(
        "<Edmx xmlns='http://docs.oasis-open.org/odata/ns/edmx'><DataServices>\
         <Schema Namespace='a' xmlns='http://docs.oasis-open.org/odata/ns/edm'>{elements}</Schema></DataServices></Edmx>"
    );
    let csdl = Csdl::parse(&text).unwrap();
    let run = |_| {
        let start = cpu_nanoseconds();
        (0..REPEATED).for_each(|_| (case.step)(black_box(&text), black_box(&csdl)));
        (cpu_nanoseconds() - start) / f64::from(REPEATED)
    };
    (0..3).map(run).fold(f64::INFINITY, f64::min) / 1e6
}

/// The CPU time of this process, from Linux's `/proc`.
fn cpu_nanoseconds() -> f64 {
    let text = fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    text.split(' ')
        .next()
        .and_then(|time| time.parse().ok())
        .unwrap_or_default()
}

fn parse(text: &str, _: &Csdl) {
    drop(black_box(Csdl::parse(text)));
}

fn model(_: &str, csdl: &Csdl) {
    drop(black_box(generate(csdl, "a.b0").unwrap()));
}

fn structured<'a>(csdl: &'a Csdl, name: &str) -> &'a StructuredType {
    match csdl.get(name) {
        Some(Type::Structured(ty)) => ty,
        other => panic!("{name}: {other:?}"),
    }
}

fn each(count: usize, element: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, index| {
        _ = write!(text, "{}", element(index));
        text
    })
}

fn wide() -> String {
    let properties = each(10_000, |i| {
        format!("<Property Name='p{i}' Type='Edm.String'/>")
    });
    format!("<ComplexType Name='b'>{properties}</ComplexType>")
}

fn annotation(of: &str, property: usize) -> String {
    format!("<Annotations Target='a.{of}/p{property}'><Annotation Term='Org.OData.Core.V1.Computed'/></Annotations>")
}
