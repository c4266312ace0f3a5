//! What one writes without a derive: a struct of options with serde's derives, and the functions on it.

use super::{generate::Printer, generate_struct::Holds, style::Beside, Style, TypeRecord};

const DERIVES: &str = "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]";

/// What all companions call.
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
    let gone = older.keys().filter(|name| !newer.contains_key(*name));
    let set = newer.iter().filter(|(name, value)| older.get(*name) != Some(value));
    gone.map(|name| (name.clone(), None))
        .chain(set.map(|(name, value)| (name.clone(), Some(value.clone()))))
        .collect()
}
";

impl Printer<'_> {
    pub(super) fn by_hand(&self) -> bool {
        self.style == Style::Client(Beside::ByHand)
    }

    pub(super) fn helpers(&mut self) {
        if self.by_hand() {
            self.line(HELPERS);
        }
    }

    pub(super) fn companion(&mut self, ty: &TypeRecord) {
        if !self.by_hand() {
            return;
        }
        let mut fields = self.fields(ty);
        fields.retain(|(_, holds)| match holds {
            Holds::Property(property) => Self::is_set(ty, property),
            _ => true,
        });
        let name = self.name(&ty.name).to_string();
        self.line(DERIVES);
        self.line("#[serde(rename_all = \"camelCase\")]");
        self.line(&format!("pub struct {name}Patch {{"));
        for (field, holds) in &fields {
            self.field(ty, field, *holds);
        }
        self.line(&format!("}}\n\nimpl {name}Patch {{"));
        for (field, holds) in &fields {
            self.setter(ty, field, *holds);
        }
        self.is_empty(&fields);
        self.apply(&name, &fields);
        self.diff(ty, &name, &fields);
        self.line("}\n");
    }

    fn field(&mut self, owner: &TypeRecord, field: &str, holds: Holds) {
        match holds {
            Holds::Property(property) if property.item().1 || !property.nullable => {
                self.line("    #[serde(skip_serializing_if = \"Option::is_none\")]");
                self.renamed(property, field);
            }
            Holds::Property(property) => {
                self.line(
                    "    #[serde(default, skip_serializing_if = \"Option::is_none\", \
                     deserialize_with = \"double\")]",
                );
                self.renamed(property, field);
            }
            _ => self.line("    #[serde(flatten)]"),
        }
        let ty = match holds {
            Holds::Property(property) => format!("Option<{}>", self.patch_type(owner, property)),
            Holds::Base(base) => format!("{}Patch", self.name(base)),
            Holds::Dynamic => "Dynamic<Option<Value>>".into(),
        };
        self.line(&format!("    pub {field}: {ty},"));
    }

    fn setter(&mut self, owner: &TypeRecord, field: &str, holds: Holds) {
        let (ty, value) = match holds {
            Holds::Property(property) => {
                let ty = format!("impl Into<{}>", self.patch_type(owner, property));
                (ty, "Some(value.into())")
            }
            Holds::Base(base) => (format!("{}Patch", self.name(base)), "value"),
            Holds::Dynamic => ("Dynamic<Option<Value>>".into(), "value"),
        };
        self.line(&format!(
            "    pub fn {field}(mut self, value: {ty}) -> Self {{"
        ));
        self.line(&format!(
            "        self.{field} = {value};\n        self\n    }}"
        ));
    }

    fn is_empty(&mut self, fields: &[(String, Holds)]) {
        self.line("    pub fn is_empty(&self) -> bool {\n        true");
        for (field, holds) in fields {
            let is = match holds {
                Holds::Property(_) => "is_none",
                _ => "is_empty",
            };
            self.line(&format!("            && self.{field}.{is}()"));
        }
        self.line("    }");
    }

    fn apply(&mut self, name: &str, fields: &[(String, Holds)]) {
        let it = if fields.is_empty() { "_" } else { "it" };
        self.line(&format!("    pub fn apply(self, {it}: &mut {name}) {{"));
        for (field, holds) in fields {
            let line = match holds {
                Holds::Base(_) => format!("self.{field}.apply(&mut it.{field});"),
                Holds::Dynamic => format!("apply_dynamic(self.{field}, &mut it.{field});"),
                Holds::Property(property) => self.apply_property(property, field),
            };
            self.line(&format!("        {line}"));
        }
        self.line("    }");
    }

    fn diff(&mut self, ty: &TypeRecord, name: &str, fields: &[(String, Holds)]) {
        let (older, newer) = if fields.is_empty() {
            ("_", "_")
        } else {
            ("older", "newer")
        };
        self.line(&format!(
            "    pub fn diff({older}: &{name}, {newer}: &{name}) -> Self {{"
        ));
        self.line("        Self {");
        for (field, holds) in fields {
            let value = match holds {
                Holds::Base(base) => {
                    let base = self.name(base);
                    format!("{base}Patch::diff(&older.{field}, &newer.{field})")
                }
                Holds::Dynamic => format!("diff_dynamic(&older.{field}, &newer.{field})"),
                Holds::Property(property) => self.diff_property(ty, property, field),
            };
            self.line(&format!("            {field}: {value},"));
        }
        self.line("        }\n    }");
    }
}
