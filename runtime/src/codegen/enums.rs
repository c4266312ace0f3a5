//! Generates an enum for a polymorphic type or an enumeration type.

use crate::codegen::casing::Counts;
use crate::codegen::docs::{deprecated, deprecated_docs, docs, docs_or};
use crate::codegen::identifier::Taken;
use crate::codegen::model::{Model, OTHER};
use crate::codegen::repetition::repeat_words;
use crate::codegen::{layout, names};
use crate::metadata::{EnumMember, EnumType, StructuredType};
use alloc::{format, string::String, vec::Vec};
use core::fmt::Write as _;

/// Variants repeat a word.
const REPEATED: &str = "clippy::enum_variant_names";

/// One variant is much larger than the others.
const LARGE: &str = "clippy::large_enum_variant";

const POLYMORPHIC_DERIVES: [&str; 6] = [
    "Debug",
    "Clone",
    "PartialEq",
    "Serialize",
    "Deserialize",
    "GraphPatch",
];

const DERIVES: [&str; 8] = [
    "Debug",
    "Clone",
    "Default",
    "PartialEq",
    "Eq",
    "Hash",
    "Serialize",
    "Deserialize",
];

impl<'a> Model<'a> {
    pub(super) fn polymorphic(&self, ty: &'a StructuredType) -> String {
        let derived = self.hierarchy.concrete(ty);
        let types: Vec<_> = derived.iter().map(|one| one.name.as_str()).collect();
        let mut taken = Taken::default();
        let variants: Vec<_> = { self.variant_names(&ty.name, &types).iter() }
            .map(|name| taken.unique_variant(name))
            .collect();
        let name = self.names.name(&ty.name, "");
        let hint = format!("A value of a type that is derived from `{}`.", ty.name);
        let mut text = docs_or(ty.description.as_deref(), &hint, "", self.width);
        text += &deprecated_docs(ty.deprecated.as_ref(), "", self.width);
        let mut lints = Vec::new();
        lints.extend(repeat_words(name, &variants).then_some(REPEATED));
        lints.extend(self.uneven.contains(ty.name.as_str()).then_some(LARGE));
        text += &allow(&lints);
        text += &self.derives(&POLYMORPHIC_DERIVES, &ty.name, "");
        text += "#[serde(tag = \"@odata.type\")]\n";
        text += &self.graph(&ty.name, &types, false);
        _ = writeln!(text, "pub enum {name} {{");
        for (one, variant) in types.iter().zip(&variants) {
            let hint = format!("A value of type `{one}`.");
            text += &docs(None, Some(&hint), "    ", self.width);
            let rename = format!("rename = {:?}", format!("#{one}"));
            let names = [rename, format!("alias = {one:?}")];
            text += &layout::attribute("    ", "serde", &names, self.width);
            let of = self.names.path(one, "", &ty.name);
            text += &layout::variant(variant, &of, self.width);
        }
        let other = taken.unique_variant(OTHER);
        let of = self.names.name(&ty.name, OTHER);
        text += "    /// A value of a type that this enum does not list.\n";
        _ = writeln!(text, "    #[serde(untagged)]\n    {other}({of}),\n}}");
        let default = self.defaults.variant(&self.hierarchy, ty);
        let mut pairs = derived.iter().zip(&variants);
        let default = default.and_then(|it| pairs.find(|(one, _)| one.name == it.name));
        let (variant, of) = match default {
            Some((one, variant)) => (variant.clone(), self.names.path(&one.name, "", &ty.name)),
            None => (other, of.into()),
        };
        let mut default = format!("Self::{variant}({of}::default())");
        if default.chars().count() + 8 > self.width + 1 {
            default = format!("Self::{variant}(\n            {of}::default(),\n        )");
        }
        _ = write!(
            text,
            "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        {default}\n    }}\n}}\n"
        );
        text
    }

    /// The names of the variants: those of the structs, or if these are in several modules, names that differ.
    fn variant_names(&self, base: &str, types: &[&str]) -> Vec<String> {
        if self.names.modules().is_empty() {
            let names = types.iter().map(|one| self.names.name(one, "").into());
            return names.collect();
        }
        names::variants_of_types(base, types)
    }

    pub(super) fn enumeration(&self, ty: &EnumType) -> String {
        let name = self.names.name(&ty.name, "");
        let hint = format!("The enumeration type `{}`.", ty.name);
        let mut text = docs_or(ty.description.as_deref(), &hint, "", self.width);
        text += &deprecated_docs(ty.deprecated.as_ref(), "", self.width);
        let members = ty.members.iter().map(|member| member.name.as_str());
        let mut taken = Taken::default();
        let variants = members
            .clone()
            .map(|member| taken.unique_variant(&names::variant(member)));
        let mut variants: Vec<_> = variants.collect();
        // `Flags` itself stores unknown members.
        if !ty.is_flags {
            variants.push(taken.unique_variant(OTHER));
        }
        let repeated = repeat_words(name, &variants).then_some(REPEATED);
        text += &allow(repeated.as_slice());
        text += &self.derives(&DERIVES, &ty.name, "");
        let case = Counts::of_variants(members).variant_case(&self.variants);
        if let Some(rule) = case.rule() {
            _ = writeln!(text, "#[serde(rename_all = {rule:?})]");
        }
        _ = writeln!(text, "pub enum {name} {{");
        // rustc warns about a deprecated default.
        let is_current = |member: &EnumMember| member.deprecated.is_none();
        let default = ty.members.iter().position(is_current).unwrap_or_default();
        for (index, (member, variant)) in ty.members.iter().zip(&variants).enumerate() {
            let hint = format!("The member `{}`.", member.name);
            text += &docs_or(member.description.as_deref(), &hint, "    ", self.width);
            if index == default {
                text += &deprecated_docs(member.deprecated.as_ref(), "    ", self.width);
                text += "    #[default]\n";
            } else {
                text += &deprecated(member.deprecated.as_ref(), "    ");
            }
            if !case.names_variant(variant, &member.name) {
                let rename = format!("rename = {:?}", member.name);
                text += &layout::attribute("    ", "serde", &[rename], self.width);
            }
            _ = writeln!(text, "    {variant},");
        }
        if let Some(other) = variants.get(ty.members.len()) {
            text += "    /// A member that the metadata does not declare.\n";
            _ = writeln!(text, "    #[serde(untagged)]\n    {other}(String),");
        }
        text + "}\n"
    }
}

/// Allows lints of clippy that the metadata causes.
fn allow(lints: &[&str]) -> String {
    if lints.is_empty() {
        return String::new();
    }
    format!("#[allow({})]\n", lints.join(", "))
}
