//! Generates metadata whose names and descriptions are hostile, but mostly valid, so that a model is generated.

use libfuzzer_sys::arbitrary::{Result, Unstructured};

/// Pieces of names: letters that change with their case or their normal form, and words that the generated code uses.
const PIECES: &[&str] = &[
    "a",
    "b",
    "C",
    "_",
    "__",
    "1",
    "é",
    "e\u{301}",
    "\u{212a}",
    "\u{130}",
    "ß",
    "ŉ",
    "ǅ",
    "\u{37a}",
    "\u{200d}",
    "\u{202e}",
    "\u{ad}",
    "\u{661}",
    "\u{203f}",
    "ⅷ",
    "가",
    "\u{1100}\u{1161}",
    "名",
    "type",
    "self",
    "Self",
    "crate",
    "Patch",
    "Other",
    "Base",
    "base",
    "more",
    "odata_type",
    "Option",
    "Box",
    "String",
    "Type1",
    "then",
    "Vec",
];

/// Pieces of descriptions.
const TEXTS: &[&str] = &[
    "&#10;",
    "&#13;",
    "&#9;",
    "```",
    "~~~",
    "*/",
    "/*",
    "//",
    "!",
    "    ",
    "> ",
    "- ",
    "1. ",
    "&lt;",
    "[",
    "]",
    "(",
    "\\",
    "`",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{2028}",
    "\u{85}",
    "\u{200b}",
    "\u{301}",
    "&quot;",
    "'",
    "#",
    "x",
    " ",
    "}",
    "{",
    "pub fn f() {}",
    "include_str!(&quot;x&quot;)",
    "\u{7f}",
    "&#x9f;",
    "&amp;",
    "$",
    "#![",
    "\u{e0001}",
    "é",
];

/// The Rust-like names of primitive types.
const PRIMITIVES: &[&str] = &[
    "Edm.String",
    "Edm.Int32",
    "Edm.Stream",
    "Edm.Decimal",
    "Edm.Duration",
    "Edm.Binary",
    "Edm.Untyped",
    "Edm.Guid",
    "Edm.GeographyPoint",
    "String",
];

pub struct Document<'a> {
    bytes: Unstructured<'a>,
    text: String,
    /// The names of the types so far.
    types: Vec<String>,
}

impl<'a> Document<'a> {
    pub fn generate(bytes: &'a [u8]) -> String {
        let mut document = Self {
            bytes: Unstructured::new(bytes),
            text: String::new(),
            types: Vec::new(),
        };
        // Running out of bytes ends the document.
        _ = document.schemas();
        format!(
            "<Edmx xmlns=\"http://docs.oasis-open.org/odata/ns/edmx\"><DataServices>{}</DataServices></Edmx>",
            document.text
        )
    }

    fn schemas(&mut self) -> Result<()> {
        let count = self.bytes.int_in_range(1..=2)?;
        for _ in 0..count {
            let namespace = self.name()?;
            let schema = "<Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\" Namespace=\"";
            self.text += &format!("{schema}{namespace}\" Alias=\"s\">");
            let ended = self.elements(&namespace);
            self.text += "</Schema>";
            ended?;
        }
        Ok(())
    }

    fn elements(&mut self, namespace: &str) -> Result<()> {
        while !self.bytes.is_empty() && self.types.len() < 12 {
            let name = self.name()?;
            let element = *self.bytes.choose(&[
                "ComplexType",
                "EntityType",
                "EnumType",
                "TypeDefinition",
                "Annotations",
            ])?;
            self.text += &format!("<{element} Name=\"{name}\"");
            self.types.push(format!("{namespace}.{name}"));
            match element {
                "TypeDefinition" => {
                    let underlying = self.ty()?;
                    self.text += &format!(" UnderlyingType=\"{underlying}\"/>");
                    continue;
                }
                "Annotations" => {
                    let (of, member) = (self.ty()?, self.name()?);
                    self.text += &format!(" Target=\"{of}/{member}\">");
                }
                "EnumType" => self.flag("IsFlags")?,
                _ => {
                    self.flag("Abstract")?;
                    self.flag("OpenType")?;
                    if self.bytes.arbitrary()? {
                        let base = self.ty()?;
                        self.text += &format!(" BaseType=\"{base}\"");
                    }
                }
            }
            if element != "Annotations" {
                self.text += ">";
            }
            let ended = self.members(element);
            self.text += &format!("</{element}>");
            ended?;
        }
        Ok(())
    }

    fn members(&mut self, element: &str) -> Result<()> {
        self.description()?;
        if element == "Annotations" {
            return Ok(());
        }
        for _ in 0..self.bytes.int_in_range(0..=6)? {
            let name = self.name()?;
            if element == "EnumType" {
                self.text += &format!("<Member Name=\"{name}\">");
                let ended = self.description();
                self.text += "</Member>";
                ended?;
                continue;
            }
            let ty = self.ty()?;
            let ty = if self.bytes.ratio(1, 4)? {
                format!("Collection({ty})")
            } else {
                ty
            };
            let kind = if self.bytes.ratio(1, 4)? {
                "NavigationProperty"
            } else {
                "Property"
            };
            if self.bytes.ratio(1, 8)? {
                self.text += &format!("<Key><PropertyRef Name=\"{name}\"/></Key>");
            }
            self.text += &format!("<{kind} Name=\"{name}\" Type=\"{ty}\"");
            let ended = self.flag("Nullable");
            self.text += ">";
            let ended = ended.and_then(|()| self.description());
            self.text += &format!("</{kind}>");
            ended?;
        }
        Ok(())
    }

    fn flag(&mut self, name: &str) -> Result<()> {
        if self.bytes.arbitrary()? {
            self.text += &format!(" {name}=\"{}\"", self.bytes.arbitrary::<bool>()?);
        }
        Ok(())
    }

    fn description(&mut self) -> Result<()> {
        let mut text = String::new();
        for _ in 0..self.bytes.int_in_range(0..=8)? {
            text += self.bytes.choose(TEXTS)?;
        }
        if !text.is_empty() {
            self.text +=
                &format!("<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{text}\"/>");
        }
        if self.bytes.ratio(1, 8)? {
            let ty = self.ty()?;
            let term = "Org.OData.Validation.V1.OpenPropertyTypeConstraint";
            self.text += &format!("<Annotation Term=\"{term}\"><Collection><String>{ty}</String></Collection></Annotation>");
        }
        Ok(())
    }

    /// A name of a type: one of the document, a primitive one, or any name.
    fn ty(&mut self) -> Result<String> {
        match self.bytes.int_in_range(0..=8)? {
            0 => self.name(),
            1 | 2 => Ok((*self.bytes.choose(PRIMITIVES)?).to_owned()),
            _ if self.types.is_empty() => Ok("s.later".into()),
            _ => Ok(self.bytes.choose(&self.types)?.clone()),
        }
    }

    /// A name that is mostly an identifier.
    fn name(&mut self) -> Result<String> {
        let mut name = String::new();
        for _ in 0..self.bytes.int_in_range(1..=3)? {
            name += self.bytes.choose(PIECES)?;
        }
        if self.bytes.ratio(1, 64)? {
            name += self.bytes.choose(TEXTS)?;
        }
        // A document with an invalid name is rejected, which a few documents show.
        let starts_badly = name.starts_with([
            '1', '\u{301}', '\u{200d}', '\u{202e}', '\u{ad}', '\u{661}', '\u{203f}',
        ]);
        if starts_badly && !self.bytes.ratio(1, 64)? {
            name.insert(0, 'x');
        }
        Ok(name)
    }
}
