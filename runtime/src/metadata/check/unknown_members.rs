//! Members of an enumeration type that a model has not by their names: read as another one, as a text, or not at all.

use crate::metadata::check::enumeration::{list, Members, Read, STRANGER};
use crate::metadata::DisagreementKind;
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

impl Members<'_, '_> {
    /// The variant that a member of no known name is read as (`#[serde(other)]`).
    pub(in crate::metadata) fn catch_all(&self, variants: &[&str]) -> Option<String> {
        let names = self.names();
        match self.read(STRANGER) {
            Read::Refused => None,
            // It is not seen which one it is: most likely one that is no member.
            Read::Unseen => {
                let mut others = variants.iter().filter(|variant| !names.contains(variant));
                others.next().map(|variant| (*variant).to_owned())
            }
            Read::As(written, _) => (written != STRANGER).then_some(written),
        }
    }

    pub(in crate::metadata) fn catches(&mut self, variant: &str) {
        let model = format!("reads any other member as `{variant}`");
        let service = format!("has no such member of `{}`", self.ty.name);
        self.check.say(DisagreementKind::CatchAll, model, service);
    }

    /// Members that no variant is named as.
    pub(in crate::metadata) fn lacking(&mut self, names: &[&str], catch_all: Option<&str>) {
        let (mut unread, mut caught) = (Vec::new(), Vec::new());
        for &name in names {
            match self.read(name) {
                Read::Refused => unread.push(name),
                Read::Unseen => caught.push(name),
                Read::As(written, _) if Some(written.as_str()) == catch_all => {
                    caught.push(name);
                }
                Read::As(..) => self.written_as(name, &[]),
            }
        }
        self.unread(&unread, "lacks");
        if let (Some(catch_all), false) = (catch_all, caught.is_empty()) {
            self.caught(&caught, &format!("`{catch_all}`"));
        }
    }

    fn unread(&mut self, names: &[&str], model: &str) {
        if !names.is_empty() {
            let model = format!("{model} {}", list(names));
            let service = format!("has them in `{}`", self.ty.name);
            self.check
                .say(DisagreementKind::MissingMember, model, service);
        }
    }

    fn caught(&mut self, names: &[&str], instead: &str) {
        let model = format!("reads {} as {instead}", list(names));
        let service = format!("has them in `{}`", self.ty.name);
        self.check.say(DisagreementKind::CatchAll, model, service);
    }

    /// Members that a type takes as texts, if it does not refuse them.
    pub(in crate::metadata) fn texts(&mut self) {
        let stranger = self.read(STRANGER);
        let (mut unread, mut caught) = (Vec::new(), Vec::new());
        let names = self.names();
        for &name in &names {
            let read = self.read(name);
            if read == Read::Refused {
                unread.push(name);
                continue;
            }
            if is_like(&read, name, &stranger) {
                caught.push(name);
            }
            if !is_folded(&read, &stranger) {
                self.written_as(name, &[]);
            }
        }
        if unread.len() == names.len() && !names.is_empty() {
            let service = format!("has them in `{}`", self.ty.name);
            return self
                .check
                .say(DisagreementKind::Type, "takes none of the members", service);
        }
        self.unread(&unread, "takes no");
        // A type of texts alone reads all of them so.
        if !caught.is_empty() && caught.len() < names.len() {
            self.caught(&caught, "any other text");
        }
    }
}

/// Whether a member is read as what is none.
fn is_like(read: &Read, name: &str, stranger: &Read) -> bool {
    match (read, stranger) {
        (Read::As(_, shown), Read::As(_, other)) => {
            shown.replace(&quoted(name), &quoted(STRANGER)) == *other
        }
        _ => false,
    }
}

/// Whether a member is written as one name for all that are none.
fn is_folded(read: &Read, stranger: &Read) -> bool {
    match (read, stranger) {
        (Read::As(written, _), Read::As(other, _)) => written == other && other != STRANGER,
        _ => false,
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}
