//! The result of a check: disagreements, notes and their text.

mod kind;

pub use kind::DisagreementKind;

use crate::text::{write_line, Excerpt, Message};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};

/// The result of [`Csdl::check`](crate::metadata::Csdl::check).
///
/// `Display` and `Debug` print one disagreement per line, then the notes.
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
/// assert_eq!(found[0].property, "age");
/// assert_eq!(found[0].kind, DisagreementKind::Null);
/// assert_eq!(report.notes().count(), 0);
/// let text = report.to_string();
/// assert_eq!(
///     text,
///     "the model of `#microsoft.graph.user` and the metadata disagree on 1 point\n  `age`: \
///      the model can set null, the service declares it as not nullable"
/// );
/// # Ok::<(), graph_patch::metadata::ParseError>(())
/// ```
#[derive(Clone)]
pub struct Report {
    pub(in crate::metadata) odata_type: &'static str,
    pub(in crate::metadata) found: Vec<Disagreement>,
    /// Whether a note makes the report an error.
    pub(in crate::metadata) is_strict: bool,
}

impl Report {
    /// Returns the errors: the service would reject a body or lose data, or the model could not deserialize a response.
    pub fn disagreements(&self) -> impl Iterator<Item = &Disagreement> {
        self.found.iter().filter(|found| !found.kind.is_note())
    }

    /// Returns the notes: differences that may be intended.
    pub fn notes(&self) -> impl Iterator<Item = &Disagreement> {
        self.found.iter().filter(|found| found.kind.is_note())
    }

    /// Removes a difference that is intended: a note, or a disagreement.
    ///
    /// `property` is the path of JSON names as [`Disagreement::property`](crate::metadata::Disagreement::property) contains
    /// it. Allowing a difference that the report does not contain has no effect.
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
    /// let report = Csdl::parse(xml)?.report::<User>();
    /// report.allow("age", DisagreementKind::Null).into_result()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn allow(mut self, property: &str, kind: DisagreementKind) -> Self {
        self.found
            .retain(|found| found.property != property || found.kind != kind);
        self
    }

    /// Returns the report as an error if it contains a disagreement that is not a note.
    ///
    /// # Errors
    ///
    /// Returns the report itself.
    ///
    /// ```
    /// use graph_patch::{metadata::Csdl, GraphPatch};
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="name" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let report = Csdl::parse(xml)?.report::<User>().into_result()?;
    /// assert_eq!(report.notes().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn into_result(self) -> Result<Self, Self> {
        let agrees = self.disagreements().next().is_none();
        if agrees {
            Ok(self)
        } else {
            Err(self)
        }
    }

    /// Returns the report as an error if it contains a disagreement or a note.
    ///
    /// [`allow`](Self::allow) removes the notes that are intended.
    ///
    /// # Errors
    ///
    /// Returns the report itself.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, DisagreementKind};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     name: String,
    /// }
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="name" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// assert!(csdl.report::<User>().strict().is_err());
    /// csdl.report::<User>().allow("name", DisagreementKind::NotNull).strict()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn strict(mut self) -> Result<Self, Self> {
        if self.found.is_empty() {
            Ok(self)
        } else {
            self.is_strict = true;
            Err(self)
        }
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let name = self.odata_type;
        write!(formatter, "the model of `{name}` and the metadata ")?;
        match self.disagreements().count() {
            0 if self.is_strict => formatter.write_str("agree, but the check denies notes")?,
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

/// Prints the same text as `Display`, because `unwrap` prints it in a failed test.
impl Debug for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, formatter)
    }
}

impl std::error::Error for Report {}

/// A difference between a model and the metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The path of JSON names to the property, such as `address/city`. It is empty if the type itself differs.
    pub property: String,
    /// The kind of difference.
    pub kind: DisagreementKind,
    /// The model's side, as the rest of a sentence that begins with "the model".
    pub model: String,
    /// The service's side, as the rest of a sentence that begins with "the service": for example "does not declare this property".
    pub service: String,
    /// The declared name that is most similar to the model's, if any.
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
            write!(formatter, "`{}`: ", Message(property))?;
        }
        let (model, service) = (Message(model), Message(service));
        write!(formatter, "the model {model}, the service {service}")?;
        match &self.suggestion {
            // The check wrote this suggestion, which contains quotes.
            Some(suggestion) if self.kind == DisagreementKind::RenameAll => {
                write!(formatter, "; did you mean `{suggestion}`?")
            }
            Some(suggestion) => {
                write!(formatter, "; did you mean `{}`?", Excerpt(suggestion))
            }
            None => Ok(()),
        }
    }
}

/// A text with everything escaped that is not displayed as itself: the names of a service can contain format characters,
/// which reverse the text that follows.
pub(in crate::metadata) struct Line<'a>(pub(in crate::metadata) &'a str);

impl Display for Line<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write_line(self.0, formatter)
    }
}

/// The name that most resembles a misspelt one. At most a third of the characters may differ, apart from their case.
pub(crate) fn nearest<'a>(name: &str, among: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    let name = name.to_lowercase();
    let length = name.chars().count();
    among
        .filter_map(|known| {
            let lower = known.to_lowercase();
            // The distance is at least the difference of the lengths, so a very long name is not compared with any other.
            let is_near = lower.chars().count().abs_diff(length) <= limit;
            is_near.then(|| (strsim::osa_distance(&name, &lower), known))
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
