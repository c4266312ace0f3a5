//! Generates programs that use models of many types.

use std::fmt::Write;

/// The addition to serde's derives on the models.
#[derive(Clone, Copy, PartialEq)]
pub enum Variant {
    Serde,
    Derive,
    Companion,
}

impl Variant {
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

pub fn double_option<'de, T: Deserialize<'de>, D: Deserializer<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}
";

const DOUBLE_OPTION: &str = "#[serde(default, deserialize_with = \"double_option\", \
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

/// Returns as many properties as Graph's types have. Each sixth type has a complex property of the previous type.
fn properties(at: usize) -> Vec<(String, String)> {
    let count = 2 + at * 7 % 11;
    let plain = (0..count).map(|property| {
        let (subject, thing) = ((at + property * 3) % 8, (at * 5 + property) % 7);
        let name = format!("{}_{}", SUBJECTS[subject], THINGS[thing]);
        (name, PLAIN[(at + property) % 6].to_owned())
    });
    let complex = (at % 6 == 1).then(|| ("inner".to_owned(), format!("Option<T{}>", at - 1)));
    plain.chain(complex).collect()
}

/// Generates a program that uses each type and all functions of its patch.
pub fn program(variant: Variant, types: usize) -> String {
    let mut text = String::from(HEAD);
    if variant == Variant::Derive {
        text.push_str("use graph_patch::{GraphPatch, Patch};\n");
    }
    let mut calls = String::new();
    for at in 0..types {
        let properties = properties(at);
        text += &model(variant, at, &properties);
        if variant == Variant::Companion {
            text += &companion(at, &properties);
        }
        text += &usage(variant, at);
        let _ = writeln!(calls, "    t{at}(&body);");
    }
    text + "fn main() {\n    let body = std::env::args().nth(1).unwrap();\n" + &calls + "}\n"
}

fn usage(variant: Variant, at: usize) -> String {
    let patch = match variant {
        Variant::Serde => String::new(),
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

fn model(variant: Variant, at: usize, properties: &[(String, String)]) -> String {
    let derive = match variant {
        Variant::Derive => ", GraphPatch",
        _ => "",
    };
    let mut text = format!(
        "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize{derive})]
#[serde(rename_all = \"camelCase\")]
pub struct T{at} {{
"
    );
    for (name, ty) in properties {
        if variant == Variant::Derive && name == "inner" {
            text += "    #[graph(complex)]\n";
        }
        let _ = writeln!(text, "    pub {name}: {ty},");
    }
    text + "}\n"
}

/// Generates the hand-written alternative: a double option for each property, and serde's derives.
fn companion(at: usize, properties: &[(String, String)]) -> String {
    let [mut fields, mut apply, mut diff, mut is_empty] = [const { String::new() }; 4];
    for (name, ty) in properties {
        let ty = match name.as_str() {
            "inner" => ty.replace('>', "Patch>"),
            _ => ty.clone(),
        };
        let _ = writeln!(fields, "    {DOUBLE_OPTION}\n    pub {name}: Option<{ty}>,");
        let _ = writeln!(is_empty, "            && self.{name}.is_none()");
        if name == "inner" {
            apply += APPLY_INNER;
            diff += &DIFF_INNER.replace("Inner", &format!("T{}", at - 1));
            continue;
        }
        let _ = writeln!(
            apply,
            "        if let Some(v) = self.{name} {{ resource.{name} = v; }}"
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
    pub fn apply(self, resource: &mut T{at}) {{
{apply}    }}
    pub fn is_empty(&self) -> bool {{
        true
{is_empty}    }}
    pub fn complete(newer: &T{at}) -> Self {{
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

const APPLY_INNER: &str = "        match (self.inner, &mut resource.inner) {
            (None, _) => {}
            (Some(None), inner) => *inner = None,
            (Some(Some(patch)), Some(inner)) => patch.apply(inner),
            (Some(Some(patch)), inner) => patch.apply(inner.insert(Default::default())),
        }
";

const DIFF_INNER: &str = "        match (&self.inner, &newer.inner) {
            (Some(older), Some(newer)) => {
                let changed = older.diff(newer);
                if !changed.is_empty() { patch.inner = Some(Some(changed)); }
            }
            (None, Some(newer)) => patch.inner = Some(Some(InnerPatch::complete(newer))),
            (Some(_), None) => patch.inner = Some(None),
            (None, None) => {}
        }
";
