//! The variants of an enumeration against the members of its type.

use crate::metadata::check::state::Check;
use crate::metadata::csdl::{DeclaredProperty, EnumType};
use crate::metadata::probe::shape::{Form, Offered, Shape};
use crate::metadata::{suggest, DisagreementKind};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use serde_json::Value;

/// No member's name.
pub(in crate::metadata) const STRANGER: &str = "?";

/// One comparison of an enumeration.
pub(in crate::metadata) struct Members<'c, 'a> {
    pub(in crate::metadata) check: &'c mut Check<'a>,
    pub(in crate::metadata) declared: &'c DeclaredProperty,
    pub(in crate::metadata) ty: &'c EnumType,
}

/// What becomes of the name of a member.
#[derive(PartialEq)]
pub(in crate::metadata) enum Read {
    Refused,
    /// Taken, but it is not seen as what.
    Unseen,
    /// As this it is written, and shown.
    As(String, String),
}

impl Check<'_> {
    pub(in crate::metadata) fn enumeration(
        &mut self,
        shape: &Shape,
        declared: &DeclaredProperty,
        ty: &EnumType,
    ) {
        let service = format!("has the enumeration `{}`", ty.name);
        let mut members = Members {
            check: &mut *self,
            declared,
            ty,
        };
        match shape.form {
            Form::Any => {}
            Form::Text | Form::Unsaid | Form::Enum(_) if !members.are_texts() => {}
            Form::Text | Form::Unsaid => members.texts(),
            Form::Enum(variants) => members.variants(variants),
            Form::Object(_) => self.say(DisagreementKind::Complex, "has a complex value", service),
            form => self.say(DisagreementKind::Type, format!("has {form}"), service),
        }
    }
}

impl<'c> Members<'c, '_> {
    /// Whether what is written is text.
    fn are_texts(&mut self) -> bool {
        let written = self.names().into_iter().find_map(|name| {
            let offered = self.check.offer_item(self.declared, name.to_owned().into());
            match offered {
                Offered::Made(made) => made.written,
                Offered::Taken | Offered::Refused => None,
            }
        });
        match written {
            Some(Value::String(_)) | None => true,
            Some(other) => {
                self.check
                    .written_otherwise(DisagreementKind::Type, &other, self.declared);
                false
            }
        }
    }

    pub(in crate::metadata) fn names(&self) -> Vec<&'c str> {
        self.ty.members.iter().map(|it| it.name.as_str()).collect()
    }

    pub(in crate::metadata) fn read(&self, text: &str) -> Read {
        match self.check.offer_item(self.declared, text.to_owned().into()) {
            Offered::Refused => Read::Refused,
            Offered::Taken => Read::Unseen,
            Offered::Made(made) => match made.written {
                Some(Value::String(written)) => Read::As(written, made.shown),
                _ => Read::Unseen,
            },
        }
    }

    fn variants(&mut self, variants: &'static [&'static str]) {
        let known = self.names();
        let catch_all = self.catch_all(variants);
        let (named, mut lacking): (Vec<_>, Vec<_>) =
            known.iter().partition(|name| variants.contains(name));
        for variant in variants.iter().filter(|variant| !known.contains(variant)) {
            if catch_all.as_deref() == Some(*variant) {
                self.catches(variant);
            } else if !self.is_alias(variant, variants) {
                let near = self.no_member(variant, &lacking);
                lacking.retain(|name| near != Some(name));
            }
        }
        for name in named {
            self.written_as(name, variants);
        }
        self.lacking(&lacking, catch_all.as_deref());
        if self.ty.is_flags {
            let service = "has several in one value";
            self.check
                .say(DisagreementKind::Flags, "has one member", service);
        }
    }

    /// Whether a name is another one of a variant, which has one of its own.
    fn is_alias(&self, name: &str, variants: &[&str]) -> bool {
        match self.read(name) {
            Read::As(written, _) => written != name && variants.contains(&written.as_str()),
            Read::Refused | Read::Unseen => false,
        }
    }

    /// A variant that is no member, and the member that was probably meant.
    fn no_member(&mut self, variant: &str, lacking: &[&'c str]) -> Option<&'c str> {
        let service = format!("has no such member of `{}`", self.ty.name);
        let model = format!("has the member `{variant}`");
        let near = suggest::nearest(variant, lacking.iter().copied());
        self.check
            .suggest(DisagreementKind::Member, model, service, near);
        near
    }

    /// A member that is written otherwise than it is read; a variant that is no member has been told of.
    pub(in crate::metadata) fn written_as(&mut self, name: &str, variants: &[&str]) {
        let Read::As(written, _) = self.read(name) else {
            return;
        };
        let written = written.as_str();
        if written == name {
            return;
        }
        if self.names().contains(&written) {
            let model = format!("reads `{name}` as `{written}`");
            let service = format!("has them both in `{}`", self.ty.name);
            self.check.say(DisagreementKind::CatchAll, model, service);
        } else if !variants.contains(&written) {
            let service = format!("has no such member of `{}`", self.ty.name);
            let model = format!("writes `{name}` as `{written}`");
            self.check
                .suggest(DisagreementKind::Member, model, service, Some(name));
        }
    }
}

pub(in crate::metadata) fn list(names: &[&str]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
