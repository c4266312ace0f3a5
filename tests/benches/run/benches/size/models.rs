//! Programs that use models of many types.

use std::fmt::Write;

/// What is derived or written beside serde's derives on the models.
#[derive(Clone, Copy, PartialEq)]
pub enum Beside {
    Serde,
    Derive,
    Companion,
}

impl Beside {
    pub fn name(self) -> &'static str {
        match self {
            Self::Serde => "serde",
            Self::Derive => "derive",
            Self::Companion => "companion",
        }
    }
}

const HEAD: &str = "
use serde::{Deserialize, Deserializer, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = \"camelCase\")]
pub enum Status { #[default] Running, Succeeded, Failed }

pub fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}
";

const GIVEN: &str = "#[serde(default, deserialize_with = \"given\", \
                     skip_serializing_if = \"Option::is_none\")]";

const PLAIN: [&str; 6] = [
    "Option<String>",
    "Option<bool>",
    "Option<String>",
    "Option<i32>",
    "Vec<String>",
    "Option<Status>",
];

const SUBJECTS: [&str; 8] = [
    "account", "billing", "calendar", "device", "employee", "mail", "office", "tenant",
];
const THINGS: [&str; 7] = [
    "address",
    "category",
    "count",
    "display_name",
    "owner",
    "policy",
    "state",
];

/// The properties of a type, as many as Graph's types have; each sixth type has a complex one of the type before.
fn properties(at: usize) -> Vec<(String, String)> {
    let count = 2 + at * 7 % 11;
    let plain = (0..count).map(|property| {
        let (subject, thing) = ((at + property * 3) % 8, (at * 5 + property) % 7);
        let name = format!("{}_{}", SUBJECTS[subject], THINGS[thing]);
        (name, PLAIN[(at + property) % 6].to_owned())
    });
    let complex = (at % 6 == 1).then(|| ("part".to_owned(), format!("Option<T{}>", at - 1)));
    plain.chain(complex).collect()
}

/// A program that does with each type all that its models can do.
pub fn program(beside: Beside, types: usize) -> String {
    let mut text = String::from(HEAD);
    if beside == Beside::Derive {
        text.push_str("use graph_patch::{GraphPatch, Patch};\n");
    }
    let mut calls = String::new();
    for at in 0..types {
        let properties = properties(at);
        text += &model(beside, at, &properties);
        if beside == Beside::Companion {
            text += &companion(at, &properties);
        }
        text += &uses(beside, at);
        let _ = writeln!(calls, "    t{at}(&body);");
    }
    text + "fn main() {\n    let body = std::env::args().nth(1).unwrap();\n" + &calls + "}\n"
}

fn uses(beside: Beside, at: usize) -> String {
    let patch = match beside {
        Beside::Serde => String::new(),
        _ => format!(
            "    let patch: T{at}Patch = serde_json::from_str(body).unwrap();
    patch.apply(&mut older);
    let patch = older.diff(&newer);
    println!(\"{{}}\", patch.is_empty());
    println!(\"{{}}\", serde_json::to_string(&patch).unwrap());
"
        ),
    };
    format!(
        "#[inline(never)]
fn t{at}(body: &str) {{
    let newer: T{at} = serde_json::from_str(body).unwrap();
    #[allow(unused_mut)]
    let mut older = std::hint::black_box(newer.clone());
{patch}    println!(\"{{}}\", serde_json::to_string(&older).unwrap());
}}
"
    )
}

fn model(beside: Beside, at: usize, properties: &[(String, String)]) -> String {
    let derive = match beside {
        Beside::Derive => ", GraphPatch",
        _ => "",
    };
    let mut text = format!(
        "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize{derive})]
#[serde(rename_all = \"camelCase\")]
pub struct T{at} {{
"
    );
    for (name, ty) in properties {
        if beside == Beside::Derive && name == "part" {
            text += "    #[graph(complex)]\n";
        }
        let _ = writeln!(text, "    pub {name}: {ty},");
    }
    text + "}\n"
}

/// What one writes without the derive: a double option for each property, and serde's derives on them.
fn companion(at: usize, properties: &[(String, String)]) -> String {
    let [mut fields, mut apply, mut diff, mut is_empty] = [const { String::new() }; 4];
    for (name, ty) in properties {
        let ty = match name.as_str() {
            "part" => ty.replace('>', "Patch>"),
            _ => ty.clone(),
        };
        let _ = writeln!(fields, "    {GIVEN}\n    pub {name}: Option<{ty}>,");
        let _ = writeln!(is_empty, "            && self.{name}.is_none()");
        if name == "part" {
            apply += APPLY_PART;
            diff += &DIFF_PART.replace("Part", &format!("T{}", at - 1));
            continue;
        }
        let _ = writeln!(
            apply,
            "        if let Some(v) = self.{name} {{ to.{name} = v; }}"
        );
        let _ = writeln!(
            diff,
            "        if self.{name} != newer.{name} {{ patch.{name} = Some(newer.{name}.clone()); }}"
        );
    }
    format!(
        "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = \"camelCase\", deny_unknown_fields)]
pub struct T{at}Patch {{
{fields}}}
impl T{at}Patch {{
    pub fn apply(self, to: &mut T{at}) {{
{apply}    }}
    pub fn is_empty(&self) -> bool {{
        true
{is_empty}    }}
    pub fn full(newer: &T{at}) -> Self {{
        T{at}::default().diff(newer)
    }}
}}
impl T{at} {{
    pub fn diff(&self, newer: &Self) -> T{at}Patch {{
        let mut patch = T{at}Patch::default();
{diff}        patch
    }}
}}
"
    )
}

const APPLY_PART: &str = "        match (self.part, &mut to.part) {
            (None, _) => {}
            (Some(None), part) => *part = None,
            (Some(Some(patch)), Some(part)) => patch.apply(part),
            (Some(Some(patch)), part) => patch.apply(part.insert(Default::default())),
        }
";

const DIFF_PART: &str = "        match (&self.part, &newer.part) {
            (Some(older), Some(newer)) => {
                let changed = older.diff(newer);
                if !changed.is_empty() { patch.part = Some(Some(changed)); }
            }
            (None, Some(newer)) => patch.part = Some(Some(PartPatch::full(newer))),
            (Some(_), None) => patch.part = Some(None),
            (None, None) => {}
        }
";
