//! The files of a corpus.

use crate::{model::Schema, scratch::workspace};
use serde::Deserialize;
use serde_json::{value::RawValue, Value};
use std::{collections::BTreeMap, env, fs, io, path::Path};

/// A folder of pages and types.
pub struct Corpus {
    pub pages: Vec<Page>,
    /// The schemas by their names in the pages.
    pub schemas: BTreeMap<String, Schema>,
}

/// A page of the documentation that shows updates.
#[derive(Deserialize)]
pub struct Page {
    pub page: String,
    pub version: Option<String>,
    pub examples: Vec<Example>,
}

#[derive(Deserialize)]
pub struct Example {
    pub schema: Option<String>,
    pub declared_type: Option<String>,
    pub body_type: Option<String>,
    pub json: Option<Box<RawValue>>,
    /// Facts about each property, by its path.
    #[serde(default)]
    pub edm: BTreeMap<String, Known>,
    #[serde(default)]
    pub responses: Vec<Response>,
}

#[derive(Deserialize)]
pub struct Known {
    pub kind: Option<String>,
    pub misfit: Option<String>,
    #[serde(default)]
    pub below: bool,
}

#[derive(Deserialize)]
pub struct Response {
    #[serde(default)]
    pub json: Value,
}

#[derive(Deserialize)]
struct Meta {
    schema: String,
}

impl Corpus {
    /// Reads the corpus in the folder `GRAPH_CORPUS`. Without one, prints that the test is skipped.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read or parsed.
    pub fn from_env(test: &str) -> io::Result<Option<Self>> {
        let Some(folder) = env::var_os("GRAPH_CORPUS") else {
            println!("{test}: skipped, because GRAPH_CORPUS is not set");
            return Ok(None);
        };
        // A test runs in the folder of its package, but the path is relative to the workspace.
        Self::read(&workspace().join(folder)).map(Some)
    }

    /// Reads `pages.jsonl` and each `types-*.jsonl` of a folder.
    fn read(folder: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(folder.join("pages.jsonl"))?;
        let pages = text.lines().skip(1).map(serde_json::from_str);
        let pages = pages.collect::<Result<_, _>>()?;
        let mut schemas = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with("types-") && name.ends_with(".jsonl") {
                let text = fs::read_to_string(&path)?;
                let meta: Meta = serde_json::from_str(text.lines().next().unwrap_or_default())?;
                schemas.insert(meta.schema, Schema::parse(&text)?);
            }
        }
        Ok(Self { pages, schemas })
    }

    /// Removes the types that no body needs.
    #[must_use]
    pub fn without_unused_types(mut self) -> Self {
        for (name, schema) in &mut self.schemas {
            let examples = self.pages.iter().flat_map(|page| &page.examples);
            let examples = examples.filter(|example| example.schema.as_ref() == Some(name));
            let types = examples.flat_map(|example| [&example.body_type, &example.declared_type]);
            *schema = schema.closure(types.flatten().map(String::as_str));
        }
        self
    }
}

impl Example {
    /// Returns the reason in the record against the body, if there is one.
    #[must_use]
    pub fn exception(&self) -> Option<String> {
        let reason =
            |(path, known): (&String, &Known)| Some(format!("{path}: {}", known.reason()?));
        self.edm.iter().find_map(reason)
    }

    /// Returns the first response with a resource.
    #[must_use]
    pub fn response(&self) -> Option<&Value> {
        let mut responses = self.responses.iter().map(|response| &response.json);
        responses.find(|json| json.is_object())
    }
}

impl Known {
    fn reason(&self) -> Option<String> {
        match (&self.misfit, self.kind.as_deref()) {
            (Some(misfit), _) => Some(misfit.clone()),
            (None, Some("nav")) => Some("sets a navigation property".into()),
            (None, Some(kind @ ("unresolved" | "unknown"))) => Some(format!("{kind} property")),
            _ if self.below => Some("property only of a derived type".into()),
            _ => None,
        }
    }
}
