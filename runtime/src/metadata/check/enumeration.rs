//! Compares the variants of an enum with the members of the declared enumeration type.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::types::{DeclaredProperty, EnumType};
use crate::metadata::probe::shape::{JsonType, Offered, Shape};
use crate::metadata::report::nearest;
use crate::metadata::DisagreementKind;
use alloc::{borrow::ToOwned, collections::BTreeSet, format, string::String, vec::Vec};
use serde_json::Value;

/// A name that no enumeration type declares: it shows what a model does with an unknown member.
pub(in crate::metadata) const UNKNOWN_MEMBER: &str = "?";

/// How many names a message lists. Microsoft Graph has enumeration types with over 100 members.
const LISTED: usize = 200;

/// One comparison of a property with its enumeration type.
pub(in crate::metadata) struct EnumComparison<'c, 'a> {
    pub(in crate::metadata) check: &'c mut Check<'a>,
    pub(in crate::metadata) declared: &'c DeclaredProperty,
    pub(in crate::metadata) ty: &'c EnumType,
    /// The names of the members.
    names: BTreeSet<&'c str>,
}

/// The result of deserializing the name of a member.
#[derive(PartialEq)]
pub(in crate::metadata) enum MemberResult {
    Rejected,
    /// The model accepts the name, but the resulting value is not visible.
    Accepted,
    /// The serialized value and its `Debug` text.
    As(String, String),
}

impl Check<'_> {
    pub(in crate::metadata) fn enumeration(
        &mut self,
        shape: &Shape,
        declared: &DeclaredProperty,
        ty: &EnumType,
    ) {
        let service = format!("declares the enumeration `{}`", ty.name);
        let mut members = EnumComparison {
            check: &mut *self,
            declared,
            ty,
            names: ty.members.iter().map(|it| it.name.as_str()).collect(),
        };
        match shape.json_type {
            JsonType::Any => {}
            JsonType::Text | JsonType::Unspecified | JsonType::Enum(_)
                if !members.are_strings() => {}
            JsonType::Text | JsonType::Unspecified => members.strings(),
            JsonType::Enum(variants) => members.variants(variants),
            JsonType::Object(_) => {
                self.report(DisagreementKind::Complex, "uses an object", service);
            }
            json_type => self.report(DisagreementKind::Type, format!("uses {json_type}"), service),
        }
    }
}

impl<'c> EnumComparison<'c, '_> {
    /// Whether the model serializes the members as strings; anything else is reported.
    fn are_strings(&mut self) -> bool {
        let serialized = self.member_names().into_iter().find_map(|name| {
            let offered = self.check.try_item(self.declared, name.to_owned().into());
            match offered {
                Offered::Made(made) => made.written,
                Offered::Taken | Offered::Refused => None,
            }
        });
        match serialized {
            Some(Value::String(_)) | None => true,
            Some(other) => {
                self.check
                    .report_serialized(DisagreementKind::Type, &other, self.declared);
                false
            }
        }
    }

    pub(in crate::metadata) fn member_names(&self) -> Vec<&'c str> {
        self.ty.members.iter().map(|it| it.name.as_str()).collect()
    }

    pub(in crate::metadata) fn is_member(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    pub(in crate::metadata) fn try_member(&self, text: &str) -> MemberResult {
        match self.check.try_item(self.declared, text.to_owned().into()) {
            Offered::Refused => MemberResult::Rejected,
            Offered::Taken => MemberResult::Accepted,
            Offered::Made(made) => match made.written {
                Some(Value::String(serialized)) => MemberResult::As(serialized, made.shown),
                _ => MemberResult::Accepted,
            },
        }
    }

    fn variants(&mut self, variants: &'static [&'static str]) {
        let known = self.member_names();
        let catch_all = self.catch_all(variants);
        let set: BTreeSet<_> = variants.iter().copied().collect();
        let (named, mut missing): (Vec<_>, Vec<_>) =
            known.iter().partition(|name| set.contains(*name));
        for variant in variants {
            if self.is_member(variant) {
                continue;
            }
            if catch_all.as_deref() == Some(*variant) {
                self.report_catch_all(variant);
            } else if !self.is_alias(variant, variants) {
                let near = self.report_undeclared(variant, &missing);
                missing.retain(|name| near != Some(name));
            }
        }
        for name in named {
            self.check_serialized_as(name, variants);
        }
        self.check_missing(&missing, catch_all.as_deref());
        if self.ty.is_flags {
            let service = "allows several members in one value";
            self.check
                .report(DisagreementKind::Flags, "allows one member", service);
        }
    }

    /// Whether a name is an alias of a variant that serializes as another name.
    fn is_alias(&self, name: &str, variants: &[&str]) -> bool {
        match self.try_member(name) {
            MemberResult::As(serialized, _) => {
                serialized != name && variants.contains(&serialized.as_str())
            }
            MemberResult::Rejected | MemberResult::Accepted => false,
        }
    }

    /// Reports a variant that is not a member, and returns the member that was probably meant.
    fn report_undeclared(&mut self, variant: &str, missing: &[&'c str]) -> Option<&'c str> {
        let service = format!("does not declare it in `{}`", self.ty.name);
        let model = format!("has the member `{variant}`");
        let near = nearest(variant, missing.iter().copied());
        self.check
            .report_with_suggestion(DisagreementKind::Member, model, service, near);
        near
    }

    /// Reports a member that serializes as another name. A variant that is not a member is already reported.
    pub(in crate::metadata) fn check_serialized_as(&mut self, name: &str, variants: &[&str]) {
        let MemberResult::As(serialized, _) = self.try_member(name) else {
            return;
        };
        let serialized = serialized.as_str();
        if serialized == name {
            return;
        }
        if self.is_member(serialized) {
            let model = format!("deserializes `{name}` as `{serialized}`");
            let service = format!("declares both in `{}`", self.ty.name);
            self.check
                .report(DisagreementKind::CatchAll, model, service);
        } else if !variants.contains(&serialized) {
            let service = format!("does not declare `{serialized}` in `{}`", self.ty.name);
            let model = format!("serializes `{name}` as `{serialized}`");
            self.check
                .report_with_suggestion(DisagreementKind::Member, model, service, Some(name));
        }
    }
}

/// The pronoun for as many names as a message lists.
pub(in crate::metadata) fn pronoun(names: &[&str]) -> &'static str {
    if names.len() == 1 {
        "it"
    } else {
        "them"
    }
}

pub(in crate::metadata) fn quoted_list(names: &[&str]) -> String {
    let (shown, more) = match names.get(..LISTED) {
        Some(shown) => (shown, names.len() - LISTED),
        None => (names, 0),
    };
    let quoted: Vec<_> = shown.iter().map(|name| format!("`{name}`")).collect();
    let more = (more > 0).then(|| format!(" and {more} more"));
    quoted.join(", ") + &more.unwrap_or_default()
}
