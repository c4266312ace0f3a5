//! The variants of an enumeration against the members of its type.

use super::check::Check;
use super::csdl::EnumType;
use super::shape::{Form, Offered, Shape};
use super::{suggest, Rule};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

/// No member's name.
const STRANGER: &str = "?";

impl Check<'_> {
    pub(super) fn enumeration(&mut self, shape: &Shape, ty: &EnumType) {
        let service = || format!("has the enumeration `{}`", ty.name);
        match shape.form {
            Form::Text | Form::Unsaid => self.texts(shape, ty),
            Form::Object(_) => self.say(Rule::Complex, "has a complex value", service()),
            Form::Enum(variants) => {
                self.members(variants, ty);
                if ty.is_flags {
                    self.say(Rule::Flags, "has one member", "has several in one value");
                }
            }
            form => self.say(Rule::Type, format!("has {form}"), service()),
        }
    }

    /// Members that a type takes as texts, if it does not refuse them.
    fn texts(&mut self, shape: &Shape, ty: &EnumType) {
        let members = ty.members.iter().map(|member| member.name.as_str());
        let unread: Vec<_> = members
            .filter(|name| self.made(name) == Offered::Refused)
            .collect();
        let service = format!("has the enumeration `{}`", ty.name);
        match unread.as_slice() {
            [] => {}
            all if all.len() == ty.members.len() => {
                self.say(Rule::Type, format!("has {}", shape.form), service);
            }
            some => self.say(
                Rule::MissingMember,
                format!("takes no {}", list(some)),
                service,
            ),
        }
    }

    fn members(&mut self, variants: &'static [&'static str], ty: &EnumType) {
        let known: Vec<&str> = ty.members.iter().map(|it| it.name.as_str()).collect();
        let catch_all = self.catch_all(variants, &known);
        let mut lacking = known.clone();
        lacking.retain(|name| !variants.contains(name));
        for variant in variants.iter().filter(|variant| !known.contains(variant)) {
            let is_catch_all = catch_all == Some(*variant);
            let near = self.no_member(variant, is_catch_all, &lacking, ty);
            lacking.retain(|name| near.as_deref() != Some(name));
        }
        self.lacking(&lacking, catch_all, ty);
    }

    /// A variant that is no member, and the member that was probably meant.
    fn no_member(
        &mut self,
        variant: &str,
        is_catch_all: bool,
        lacking: &[&str],
        ty: &EnumType,
    ) -> Option<String> {
        let service = format!("has no such member of `{}`", ty.name);
        if is_catch_all {
            self.say(
                Rule::CatchAll,
                format!("reads any other member as `{variant}`"),
                service,
            );
            return None;
        }
        let near = suggest::nearest(variant, lacking.iter().copied());
        self.suggest(
            Rule::Member,
            format!("has the member `{variant}`"),
            service,
            near,
        );
        near.map(ToOwned::to_owned)
    }

    /// Members that no variant is named as: read as the variant for any other, by an alias, or not at all.
    fn lacking(&mut self, names: &[&str], catch_all: Option<&str>, ty: &EnumType) {
        let any = self.made(STRANGER);
        let (unread, read): (Vec<&str>, Vec<&str>) = names
            .iter()
            .partition(|name| self.made(name) == Offered::Refused);
        let folded = read.into_iter().filter(|name| self.made(name) == any);
        let folded: Vec<_> = folded.collect();
        let service = format!("has them in `{}`", ty.name);
        if !unread.is_empty() {
            self.say(
                Rule::MissingMember,
                format!("lacks {}", list(&unread)),
                &*service,
            );
        }
        if let (Some(catch_all), false) = (catch_all, folded.is_empty()) {
            let model = format!("reads {} as `{catch_all}`", list(&folded));
            self.say(Rule::CatchAll, model, service);
        }
    }

    /// The variant that a member of no known name is read as (`#[serde(other)]`).
    fn catch_all(&self, variants: &[&'static str], known: &[&str]) -> Option<&'static str> {
        let mut variants = variants.iter().copied();
        match self.made(STRANGER) {
            Offered::Refused => None,
            // It is not seen which one it is: most likely one that is no member.
            Offered::Taken => variants.find(|variant| !known.contains(variant)),
            any @ Offered::Made(_) => variants.find(|variant| self.made(variant) == any),
        }
    }

    /// What a text is read as.
    fn made(&self, text: &str) -> Offered {
        self.shape(Some(text)).offered
    }
}

pub(super) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
