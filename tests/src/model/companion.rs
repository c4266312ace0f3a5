//! The hand-written alternative to the derive: a struct of options with serde's derives, and its functions.

use super::{generate::Generator, generate_struct::FieldKind, style::Variant, Style, TypeRecord};

const DERIVES: &str = "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]";

/// The functions that all companions call.
const HELPERS: &str = "\
fn double<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn changed<T: Clone + PartialEq>(older: &T, newer: &T) -> Option<T> {
    (older != newer).then(|| newer.clone())
}

type Dynamic<T> = BTreeMap<String, T>;

fn apply_dynamic(patch: Dynamic<Option<Value>>, current: &mut Dynamic<Value>) {
    for (name, value) in patch {
        match value {
            Some(value) => current.insert(name, value),
            None => current.remove(&name),
        };
    }
}

fn diff_dynamic(older: &Dynamic<Value>, newer: &Dynamic<Value>) -> Dynamic<Option<Value>> {
    let removed = older.keys().filter(|name| !newer.contains_key(*name));
    let set = newer.iter().filter(|(name, value)| older.get(*name) != Some(value));
    removed.map(|name| (name.clone(), None))
        .chain(set.map(|(name, value)| (name.clone(), Some(value.clone()))))
        .collect()
}
";

impl Generator<'_> {
    pub(super) fn is_by_hand(&self) -> bool {
        self.style == Style::Client(Variant::ByHand)
    }

    pub(super) fn helpers(&mut self) {
        if self.is_by_hand() {
            self.line(HELPERS);
        }
    }

    pub(super) fn companion(&mut self, ty: &TypeRecord) {
        if !self.is_by_hand() {
            return;
        }
        let mut fields = self.fields(ty);
        fields.retain(|(_, kind)| match kind {
            FieldKind::Property(property) => Self::is_updatable(ty, property),
            _ => true,
        });
        let name = self.name(&ty.name).to_string();
        self.line(DERIVES);
        self.line("#[serde(rename_all = \"camelCase\")]");
        self.line(&format!("pub struct {name}Patch {{"));
        for (field, kind) in &fields {
            self.field(ty, field, *kind);
        }
        self.line(&format!("}}\n\nimpl {name}Patch {{"));
        for (field, kind) in &fields {
            self.setter(ty, field, *kind);
        }
        self.is_empty(&fields);
        self.apply(&name, &fields);
        self.diff(ty, &name, &fields);
        self.line("}\n");
    }

    fn field(&mut self, owner: &TypeRecord, field: &str, kind: FieldKind) {
        match kind {
            FieldKind::Property(property) if property.item().1 || !property.nullable => {
                self.line("    #[serde(skip_serializing_if = \"Option::is_none\")]");
                self.rename_attr(property, field);
            }
            FieldKind::Property(property) => {
                self.line(
                    "    #[serde(default, skip_serializing_if = \"Option::is_none\", \
                     deserialize_with = \"double\")]",
                );
                self.rename_attr(property, field);
            }
            _ => self.line("    #[serde(flatten)]"),
        }
        let ty = match kind {
            FieldKind::Property(property) => {
                format!("Option<{}>", self.patch_type(owner, property))
            }
            FieldKind::Base(base) => format!("{}Patch", self.name(base)),
            FieldKind::Dynamic => "Dynamic<Option<Value>>".into(),
        };
        self.line(&format!("    pub {field}: {ty},"));
    }

    fn setter(&mut self, owner: &TypeRecord, field: &str, kind: FieldKind) {
        let (ty, value) = match kind {
            FieldKind::Property(property) => {
                let ty = format!("impl Into<{}>", self.patch_type(owner, property));
                (ty, "Some(value.into())")
            }
            FieldKind::Base(base) => (format!("{}Patch", self.name(base)), "value"),
            FieldKind::Dynamic => ("Dynamic<Option<Value>>".into(), "value"),
        };
        self.line(&format!(
            "    pub fn {field}(mut self, value: {ty}) -> Self {{"
        ));
        self.line(&format!(
            "        self.{field} = {value};\n        self\n    }}"
        ));
    }

    fn is_empty(&mut self, fields: &[(String, FieldKind)]) {
        self.line("    pub fn is_empty(&self) -> bool {\n        true");
        for (field, kind) in fields {
            let check = match kind {
                FieldKind::Property(_) => "is_none",
                _ => "is_empty",
            };
            self.line(&format!("            && self.{field}.{check}()"));
        }
        self.line("    }");
    }

    fn apply(&mut self, name: &str, fields: &[(String, FieldKind)]) {
        let resource = if fields.is_empty() { "_" } else { "resource" };
        self.line(&format!(
            "    pub fn apply(self, {resource}: &mut {name}) {{"
        ));
        for (field, kind) in fields {
            let line = match kind {
                FieldKind::Base(_) => format!("self.{field}.apply(&mut resource.{field});"),
                FieldKind::Dynamic => {
                    format!("apply_dynamic(self.{field}, &mut resource.{field});")
                }
                FieldKind::Property(property) => self.apply_property(property, field),
            };
            self.line(&format!("        {line}"));
        }
        self.line("    }");
    }

    fn diff(&mut self, ty: &TypeRecord, name: &str, fields: &[(String, FieldKind)]) {
        let (older, newer) = if fields.is_empty() {
            ("_", "_")
        } else {
            ("older", "newer")
        };
        self.line(&format!(
            "    pub fn diff({older}: &{name}, {newer}: &{name}) -> Self {{"
        ));
        self.line("        Self {");
        for (field, kind) in fields {
            let value = match kind {
                FieldKind::Base(base) => {
                    let base = self.name(base);
                    format!("{base}Patch::diff(&older.{field}, &newer.{field})")
                }
                FieldKind::Dynamic => format!("diff_dynamic(&older.{field}, &newer.{field})"),
                FieldKind::Property(property) => self.diff_property(ty, property, field),
            };
            self.line(&format!("            {field}: {value},"));
        }
        self.line("        }\n    }");
    }
}
