//! The records of types, one JSON object a line.

use serde::Deserialize;

/// What a record is of; the line that tells the source of a file is none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Meta,
    Entity,
    Complex,
    Enum,
}

#[derive(Debug, Clone, Deserialize)]
pub struct TypeRecord {
    pub kind: Kind,
    #[serde(default)]
    pub name: String,
    pub base: Option<String>,
    #[serde(default, rename = "abstract")]
    pub is_abstract: bool,
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub flags: bool,
    #[serde(default)]
    pub key: Vec<String>,
    #[serde(default)]
    pub properties: Vec<Property>,
    #[serde(default)]
    pub navigation: Vec<Navigation>,
    #[serde(default)]
    pub members: Vec<Member>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Property {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub nullable: bool,
    #[serde(default)]
    pub computed: bool,
    #[serde(default)]
    pub immutable: bool,
    /// The sources that call it read-only.
    #[serde(default)]
    pub readonly: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Navigation {
    pub name: String,
}

/// A member of an enum: its name and its value.
#[derive(Debug, Clone, Deserialize)]
pub struct Member(pub String, pub i64);

impl Property {
    /// The type of one value, and whether there are many.
    #[must_use]
    pub fn item(&self) -> (&str, bool) {
        let inner = self.ty.strip_prefix("Collection(");
        match inner.and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => (inner, true),
            None => (&self.ty, false),
        }
    }

    /// Whether it is the service's to change. A stream is changed by a request of its own (OData Protocol 4.01, 11.2.4.1).
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.computed || self.immutable || !self.readonly.is_empty() || self.ty == "Edm.Stream"
    }
}

impl TypeRecord {
    /// Whether there will be more members (Microsoft Graph's evolvable enums).
    #[must_use]
    pub fn is_evolvable(&self) -> bool {
        let mut members = self.members.iter();
        members.any(|member| member.0 == "unknownFutureValue")
    }

    /// Whether an enum takes a text for a member of it.
    #[must_use]
    pub fn takes(&self, text: &str) -> bool {
        let is_name = |name: &str| !name.is_empty() && !name.contains(' ');
        if self.flags {
            return text.split(',').all(is_name);
        }
        self.members.is_empty()
            || self.is_evolvable()
            || self.members.iter().any(|member| member.0 == text)
    }
}
