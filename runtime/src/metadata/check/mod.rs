//! A model against the metadata: where a comparison starts, where it is, and what it has found.

pub(in crate::metadata) mod enumeration;
pub(in crate::metadata) mod try_value;
pub(in crate::metadata) mod opaque;
pub(in crate::metadata) mod polymorphic;
pub(in crate::metadata) mod primitive;
pub(in crate::metadata) mod property;
pub(in crate::metadata) mod resource;
pub(in crate::metadata) mod sample;
pub(in crate::metadata) mod struct_fields;
pub(in crate::metadata) mod unknown_members;
pub(in crate::metadata) mod value;

use crate::metadata::check::try_value::Whole;
use crate::metadata::csdl::StructuredType;
use crate::metadata::probe::shape::{Answer, Struct};
use crate::metadata::probe::{probe, Question};
use crate::metadata::report::{Disagreement, Report};
use crate::metadata::{Csdl, DisagreementKind};
use crate::{GraphPatch, Model};
use alloc::{borrow::ToOwned, collections::BTreeSet, string::String, vec::Vec};

impl Csdl {
    /// Compares the model of a resource with the metadata.
    ///
    /// Properties are compared by their names on the wire, those of complex types and of the items of collections
    /// included. What a property's type is, it says itself when it is read: whether it takes null, is a collection, a text
    /// or a number, and which members an enumeration has. Then it is offered values of the service's, and what it writes of
    /// them is compared, too. A type that does not show what it is made of, as an untagged enum or a struct with `flatten`,
    /// is compared by what it writes alone, and a note tells where a type takes no value by which it could be.
    ///
    /// Keys and read-only properties, which no patch reads, are compared by their names alone. A property that the model
    /// leaves out is no disagreement. On an open type, a name with an `_` that is like no other may be one of Graph's
    /// extensions, and is a note.
    ///
    /// That a property is not updated is known only where the metadata says so, and Graph's says it of few: a report
    /// without it is no promise.
    ///
    /// # Errors
    ///
    /// The report, if it has more than notes.
    ///
    /// ```
    /// use graph_patch::{metadata::Csdl, GraphPatch};
    ///
    /// #[derive(GraphPatch)]
    /// #[serde(rename_all = "camelCase")]
    /// struct User {
    ///     display_nane: Option<String>,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.check::<User>().unwrap_err();
    /// assert_eq!(
    ///     report.disagreements().next().unwrap().to_string(),
    ///     "`displayNane`: the model has it as `display_nane`, the service has no such property; \
    ///      did you mean `displayName`?"
    /// );
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn check<R: GraphPatch>(&self) -> Result<Report, Report> {
        let mut check = Check {
            csdl: self,
            ask: probe::<R::Patch>,
            path: Vec::new(),
            whole: None,
            resources: BTreeSet::new(),
            structs: BTreeSet::new(),
            around: Vec::new(),
            left: STRUCTS,
            found: Vec::new(),
        };
        let model = Model::of::<R>();
        if let Some(declared) = check.named(&model) {
            check.resource(&model, declared);
        }
        let report = Report {
            odata_type: model.odata_type,
            found: check.found,
        };
        let agrees = report.disagreements().next().is_none();
        if agrees {
            Ok(report)
        } else {
            Err(report)
        }
    }
}

/// How many structs are compared wherever they stand.
const STRUCTS: usize = 250;

/// One comparison, and where it is.
pub(in crate::metadata) struct Check<'a> {
    pub(in crate::metadata) csdl: &'a Csdl,
    pub(in crate::metadata) ask: fn(Question<'_>) -> Answer,
    /// Names of properties, and types that were chosen: with their `#`.
    pub(in crate::metadata) path: Vec<&'a str>,
    pub(in crate::metadata) whole: Option<Whole>,
    /// Each resource that has been compared, by its name and its list of properties, and with which type: a recursive one
    /// has an end.
    resources: BTreeSet<(&'static str, usize, &'a str)>,
    /// Each struct of serde that has been compared. It is known by its name and its fields alone, which two may share.
    structs: BTreeSet<(Struct, &'a str)>,
    /// Those of them that the path leads through.
    around: Vec<(Struct, &'a str)>,
    /// How many more structs are compared wherever they stand.
    left: usize,
    found: Vec<Disagreement>,
}

impl<'a> Check<'a> {
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
