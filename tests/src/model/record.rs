//! The type records of a service, one JSON object per line.

use serde::Deserialize;

/// The kind of a record. `Meta` is the line with the source of the file, and not a type.
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
    /// The sources that document the property as read-only.
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
    /// Returns the item type, and `true` for a collection.
    #[must_use]
    pub fn item(&self) -> (&str, bool) {
        let inner = self.ty.strip_prefix("Collection(");
        match inner.and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => (inner, true),
            None => (&self.ty, false),
        }
    }

    /// Returns `true` if only the service can change the property. A stream needs its own request.
    ///
    /// [OData Protocol 4.01, 11.2.4.1]
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.computed || self.immutable || !self.readonly.is_empty() || self.ty == "Edm.Stream"
    }
}

impl TypeRecord {
    /// Returns `true` for Microsoft Graph's evolvable enums, which can get more members.
    #[must_use]
    pub fn is_evolvable(&self) -> bool {
        let mut members = self.members.iter();
        members.any(|member| member.0 == "unknownFutureValue")
    }

    /// Returns `true` if an enum accepts the text as a member.
    #[must_use]
    pub fn accepts(&self, text: &str) -> bool {
        let is_name = |name: &str| !name.is_empty() && !name.contains(' ');
        if self.flags {
            return text.split(',').all(is_name);
        }
        self.members.is_empty()
            || self.is_evolvable()
            || self.members.iter().any(|member| member.0 == text)
    }
}
