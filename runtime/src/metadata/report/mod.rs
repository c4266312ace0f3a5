//! What a model and the metadata disagree on, to read and to test.

pub(in crate::metadata) mod rule;

use crate::metadata::DisagreementKind;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};

/// Everything that [`Csdl::check`](crate::metadata::Csdl::check) found. It prints, one disagreement a line, notes last.
///
/// ```
/// use graph_patch::metadata::{Csdl, DisagreementKind};
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct User {
///     age: Option<i32>,
/// }
///
/// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
/// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
/// # <EntityType Name="user"><Property Name="age" Type="Edm.Int32" Nullable="false"/></EntityType>
/// # </Schema></DataServices></Edmx>"#;
/// let report = Csdl::parse(xml)?.check::<User>().unwrap_err();
/// let found: Vec<_> = report.disagreements().collect();
/// assert_eq!((found[0].property.as_str(), found[0].rule), ("age", DisagreementKind::Null));
/// assert_eq!(report.notes().count(), 0);
/// assert_eq!(
///     report.to_string(),
///     "the model of `#microsoft.graph.user` and the metadata disagree on 1 point\n  \
///      `age`: the model can set null, the service declares it as not nullable"
/// );
/// # Ok::<(), graph_patch::metadata::ParseError>(())
/// ```
#[derive(Clone)]
pub struct Report {
    pub(in crate::metadata) odata_type: &'static str,
    pub(in crate::metadata) found: Vec<Disagreement>,
}

impl Report {
    /// What is wrong: a body that the service would refuse, or an answer of it that would not be read.
    pub fn disagreements(&self) -> impl Iterator<Item = &Disagreement> {
        self.found.iter().filter(|found| !found.rule.is_note())
    }

    /// What may be meant so, but is worth knowing.
    pub fn notes(&self) -> impl Iterator<Item = &Disagreement> {
        self.found.iter().filter(|found| found.rule.is_note())
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let name = self.odata_type;
        write!(formatter, "the model of `{name}` and the metadata ")?;
        match self.disagreements().count() {
            0 => formatter.write_str("agree")?,
            1 => formatter.write_str("disagree on 1 point")?,
            count => write!(formatter, "disagree on {count} points")?,
        }
        for found in self.disagreements() {
            write!(formatter, "\n  {found}")?;
        }
        for note in self.notes() {
            write!(formatter, "\n  note: {note}")?;
        }
        Ok(())
    }
}

/// As it is displayed: this is what `unwrap` prints in a test that fails.
impl Debug for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

impl std::error::Error for Report {}

/// One point on which a model and the metadata disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The path of the property by names on the wire, as `address/city`; empty where it is about the type.
    pub property: String,
    /// What is broken.
    pub rule: DisagreementKind,
    /// What the model says, as "can set null".
    pub model: String,
    /// What the service says, as "does not declare this property".
    pub service: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl Display for Disagreement {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            property,
            model,
            service,
            ..
        } = self;
        if !property.is_empty() {
            write!(formatter, "`{property}`: ")?;
        }
        write!(formatter, "the model {model}, the service {service}")?;
        match &self.suggestion {
            Some(suggestion) => write!(formatter, "; did you mean `{suggestion}`?"),
            None => Ok(()),
        }
    }
}
