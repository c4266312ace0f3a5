//! A model against the metadata: where a comparison starts, where it is, and what it has found.

use super::csdl::StructuredType;
use super::probe::probe;
use super::report::{Disagreement, Report};
use super::shape::Shape;
use super::{Csdl, Rule};
use crate::{GraphPatch, Model};
use alloc::{borrow::ToOwned, collections::BTreeSet, string::String, vec::Vec};

impl Csdl {
    /// Compares the model of a resource with the metadata.
    ///
    /// Properties are compared by their names on the wire, those of complex types and of the items of collections
    /// included. What a property's type is, it says itself when it is read: whether it takes null, is a collection, a text
    /// or a number, and which members an enumeration has. Keys and read-only properties, which no patch reads, are
    /// compared by their names alone. A property that the model leaves out is no disagreement.
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
            probe: probe::<R::Patch>,
            path: Vec::new(),
            compared: BTreeSet::new(),
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

/// One comparison, and where it is.
pub(super) struct Check<'a> {
    pub(super) csdl: &'a Csdl,
    probe: fn(&[&str], Option<&str>) -> Shape,
    /// Names of properties, and types that were chosen: with their `#`.
    path: Vec<&'static str>,
    /// Each type of Rust that has been compared, and with which type: a recursive one has an end.
    compared: BTreeSet<(String, &'a str)>,
    found: Vec<Disagreement>,
}

impl<'a> Check<'a> {
    pub(super) fn say(&mut self, rule: Rule, model: impl Into<String>, service: impl Into<String>) {
        self.suggest(rule, model, service, None);
    }

    pub(super) fn suggest(
        &mut self,
        rule: Rule,
        model: impl Into<String>,
        service: impl Into<String>,
        suggestion: Option<&str>,
    ) {
        self.found.push(Disagreement {
            property: self.path.join("/").replace('#', ""),
            rule,
            model: model.into(),
            service: service.into(),
            suggestion: suggestion.map(ToOwned::to_owned),
        });
    }

    /// What the type of the property that is compared says of itself.
    pub(super) fn shape(&self, offer: Option<&str>) -> Shape {
        (self.probe)(&self.path, offer)
    }

    /// Compares below a name.
    pub(super) fn at(&mut self, name: &'static str, compare: impl FnOnce(&mut Self)) {
        self.path.push(name);
        compare(self);
        self.path.pop();
    }

    /// Whether a type of Rust meets a type of the service for the first time.
    pub(super) fn is_first(
        &mut self,
        name: impl Into<String>,
        declared: &'a StructuredType,
    ) -> bool {
        self.compared.insert((name.into(), &declared.name))
    }
}
