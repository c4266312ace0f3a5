//! The state of one comparison: where it is in the model, and what it has found.

use crate::metadata::csdl::StructuredType;
use crate::metadata::probe::shape::{Answer, Struct};
use crate::metadata::probe::Question;
use crate::metadata::report::Disagreement;
use crate::metadata::{Csdl, DisagreementKind};
use crate::Model;
use alloc::{borrow::ToOwned, collections::BTreeSet, string::String, vec::Vec};
use serde_json::Value;

/// How many structs are compared wherever they stand.
const STRUCTS: usize = 250;

/// A value that is replaced whole, around the one that is compared: without the others beside it none is made.
#[derive(Clone)]
pub(in crate::metadata) struct ReplacedValue {
    /// How far down the path it is.
    pub(in crate::metadata) depth: usize,
    pub(in crate::metadata) value: Value,
}

/// One comparison, and where it is.
pub(in crate::metadata) struct Check<'a> {
    pub(in crate::metadata) csdl: &'a Csdl,
    pub(in crate::metadata) ask: fn(Question<'_>) -> Answer,
    /// Names of properties, and types that were chosen: with their `#`.
    pub(in crate::metadata) path: Vec<&'a str>,
    pub(in crate::metadata) whole: Option<ReplacedValue>,
    /// Each resource that has been compared, by its name and its list of properties, and with which type: a recursive one
    /// has an end.
    resources: BTreeSet<(&'static str, usize, &'a str)>,
    /// Each struct of serde that has been compared. It is known by its name and its fields alone, which two may share.
    structs: BTreeSet<(Struct, &'a str)>,
    /// Those of them that the path leads through.
    around: Vec<(Struct, &'a str)>,
    /// How many more structs are compared wherever they stand.
    left: usize,
    pub(in crate::metadata) found: Vec<Disagreement>,
}

impl<'a> Check<'a> {
    pub(in crate::metadata) fn new(csdl: &'a Csdl, ask: fn(Question<'_>) -> Answer) -> Self {
        Self {
            csdl,
            ask,
            path: Vec::new(),
            whole: None,
            resources: BTreeSet::new(),
            structs: BTreeSet::new(),
            around: Vec::new(),
            left: STRUCTS,
            found: Vec::new(),
        }
    }

    pub(in crate::metadata) fn say(
        &mut self,
        rule: DisagreementKind,
        model: impl Into<String>,
        service: impl Into<String>,
    ) {
        self.suggest(rule, model, service, None);
    }

    pub(in crate::metadata) fn suggest(
        &mut self,
        rule: DisagreementKind,
        model: impl Into<String>,
        service: impl Into<String>,
        suggestion: Option<&str>,
    ) {
        let found = Disagreement {
            property: self.path.join("/").replace('#', ""),
            rule,
            model: model.into(),
            service: service.into(),
            suggestion: suggestion.map(ToOwned::to_owned),
        };
        // What several types share is told once.
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }

    pub(in crate::metadata) fn disagreements(&self) -> usize {
        let wrong = self.found.iter().filter(|found| !found.rule.is_note());
        wrong.count()
    }

    /// Compares below a name.
    pub(in crate::metadata) fn at<T>(
        &mut self,
        name: &'a str,
        compare: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.path.push(name);
        let compared = compare(self);
        self.path.pop();
        compared
    }

    /// Whether a resource meets a type of the service for the first time.
    pub(in crate::metadata) fn is_first(
        &mut self,
        model: &Model,
        declared: &'a StructuredType,
    ) -> bool {
        let list = model.properties.as_ptr() as usize;
        self.resources.insert((model.name, list, &declared.name))
    }

    /// Whether a struct is to be compared: not in itself, and only the first of a name once there are very many, which
    /// bounds the time that structs of structs take.
    pub(in crate::metadata) fn enters(&mut self, of: Struct, declared: &'a StructuredType) -> bool {
        let key = (of, declared.name.as_str());
        let is_new = self.structs.insert(key) || self.left > 0;
        self.left = self.left.saturating_sub(1);
        let enters = is_new && !self.around.contains(&key);
        if enters {
            self.around.push(key);
        }
        enters
    }

    pub(in crate::metadata) fn leaves(&mut self) {
        self.around.pop();
    }
}
