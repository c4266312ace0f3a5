//! Members of an enumeration type without a variant of their name: the model maps them to another variant, keeps them as a
//! string or rejects them.

use crate::metadata::check::enumeration::{
    pronoun, quoted_list, EnumComparison, MemberResult, UNKNOWN_MEMBER,
};
use crate::metadata::DisagreementKind;
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

impl EnumComparison<'_, '_> {
    /// The variant for unknown members (`#[serde(other)]`).
    pub(in crate::metadata) fn catch_all(&self, variants: &[&str]) -> Option<String> {
        match self.try_member(UNKNOWN_MEMBER) {
            MemberResult::Rejected => None,
            // The variant is not visible. Most likely it is the one that is not a member.
            MemberResult::Accepted => {
                let mut others = variants.iter().filter(|variant| !self.is_member(variant));
                others.next().map(|variant| (*variant).to_owned())
            }
            MemberResult::As(serialized, _) => (serialized != UNKNOWN_MEMBER).then_some(serialized),
        }
    }

    pub(in crate::metadata) fn report_catch_all(&mut self, variant: &str) {
        let model = format!("deserializes any other member as `{variant}`");
        let service = format!("does not declare `{variant}` in `{}`", self.ty.name);
        self.check
            .report(DisagreementKind::CatchAll, model, service);
    }

    /// Reports the members that no variant is named after.
    pub(in crate::metadata) fn check_missing(&mut self, names: &[&str], catch_all: Option<&str>) {
        let (mut rejected, mut merged) = (Vec::new(), Vec::new());
        for &name in names {
            match self.try_member(name) {
                MemberResult::Rejected => rejected.push(name),
                MemberResult::Accepted => merged.push(name),
                MemberResult::As(serialized, _) if Some(serialized.as_str()) == catch_all => {
                    merged.push(name);
                }
                MemberResult::As(..) => self.check_serialized_as(name, &[]),
            }
        }
        self.report_rejected(&rejected, "has no variant for");
        if let (Some(catch_all), false) = (catch_all, merged.is_empty()) {
            self.report_merged(&merged, &format!("`{catch_all}`"));
        }
    }

    fn report_rejected(&mut self, names: &[&str], model: &str) {
        if !names.is_empty() {
            let model = format!("{model} {}", quoted_list(names));
            let service = format!("declares {} in `{}`", pronoun(names), self.ty.name);
            self.check
                .report(DisagreementKind::MissingMember, model, service);
        }
    }

    fn report_merged(&mut self, names: &[&str], instead: &str) {
        let model = format!("deserializes {} as {instead}", quoted_list(names));
        let service = format!("declares {} in `{}`", pronoun(names), self.ty.name);
        self.check
            .report(DisagreementKind::CatchAll, model, service);
    }

    /// Compares a type that accepts strings: it can reject members or treat them like any other string.
    pub(in crate::metadata) fn strings(&mut self) {
        let unknown = self.try_member(UNKNOWN_MEMBER);
        let (mut rejected, mut merged) = (Vec::new(), Vec::new());
        let names = self.member_names();
        for &name in &names {
            let read = self.try_member(name);
            if read == MemberResult::Rejected {
                rejected.push(name);
                continue;
            }
            if is_same_as_unknown(&read, name, &unknown) {
                merged.push(name);
            }
            if !is_renamed_with_unknown(&read, &unknown) {
                self.check_serialized_as(name, &[]);
            }
        }
        if rejected.len() == names.len() && !names.is_empty() {
            let service = format!("declares them in `{}`", self.ty.name);
            return self.check.report(
                DisagreementKind::Type,
                "accepts none of the members",
                service,
            );
        }
        self.report_rejected(&rejected, "does not accept");
        // A plain string type treats all members alike, which is not reported.
        if !merged.is_empty() && merged.len() < names.len() {
            self.report_merged(&merged, "any other string");
        }
    }
}

/// Whether the model treats a member like an unknown one.
fn is_same_as_unknown(read: &MemberResult, name: &str, unknown: &MemberResult) -> bool {
    match (read, unknown) {
        (MemberResult::As(_, shown), MemberResult::As(_, other)) => {
            shown.replace(&quoted(name), &quoted(UNKNOWN_MEMBER)) == *other
        }
        _ => false,
    }
}

/// Whether the model serializes a member and an unknown one as the same name.
fn is_renamed_with_unknown(read: &MemberResult, unknown: &MemberResult) -> bool {
    match (read, unknown) {
        (MemberResult::As(serialized, _), MemberResult::As(other, _)) => {
            serialized == other && other != UNKNOWN_MEMBER
        }
        _ => false,
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
