//! A local copy of a resource, with the tag of its state.

use crate::http::{ETag, Error, Outcome, UpdateResponse};
use crate::model::list;
use crate::{GraphPatch, Patch};
use alloc::string::String;
use http::header::ETAG;
use http::{Response, StatusCode};
use serde::{de::DeserializeOwned, ser::Error as _, Deserialize, Serialize, Serializer};

/// A local copy of a resource, and the ETag of the state it shows.
///
/// ```
/// use graph_patch::http::Versioned;
///
/// #[derive(serde::Deserialize)]
/// struct Task {
///     title: String,
/// }
///
/// let got = http::Response::builder().header("ETag", "W/\"1\"").body(r#"{"title": "Write"}"#)?;
/// let local: Versioned<Task> = Versioned::from_response(&got)?;
/// assert_eq!(local.resource.title, "Write");
/// assert_eq!(local.etag.unwrap().as_str(), "W/\"1\"");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Versioned<R> {
    /// The resource.
    pub resource: R,
    /// Its tag; `None` if the service gave none with the state that the copy shows.
    pub etag: Option<ETag>,
}

impl<R: DeserializeOwned> Versioned<R> {
    /// Reads a resource that was asked for, as by GET. The tag is that of the header or, without one, `@odata.etag`.
    ///
    /// # Errors
    ///
    /// If the service refused, or if the answer is not 200 with an object which `R` reads.
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        match response.status() {
            StatusCode::OK => Self::read(response),
            _ => Err(Error::of(response)),
        }
    }

    /// Reads the resource that the status promises.
    pub(in crate::http) fn read<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        let body = response.body().as_ref();
        // What serde derives would also read a struct from an array.
        if body.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{') {
            return Err(Error::unexpected(
                response.status(),
                "no JSON object, and the status promises one",
            ));
        }
        let resource = serde_json::from_slice(body)
            .map_err(|error| Error::unexpected(response.status(), error))?;
        let etag = match header_etag(response)? {
            Some(etag) => Some(etag),
            None => body_etag(response)?,
        };
        Ok(Self { resource, etag })
    }
}

impl<R: GraphPatch> Versioned<R> {
    /// Brings the copy up to date with an answer to this patch: replaced by the representation or, where there is none,
    /// patched. The tag is the answer's; without one there is none, for the old one has passed.
    ///
    /// What a service changes by itself, such as a time of the last change, only a representation shows, and one that
    /// `$select` cut short replaces the copy nevertheless.
    ///
    /// ```
    /// use graph_patch::http::{UpdateResponse, Versioned};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(serde::Deserialize, GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let mut local = Versioned { resource: Task { title: "Write".into() }, etag: None };
    /// let response = http::Response::builder().status(204).header("ETag", "\"2\"").body("")?;
    /// local.reconcile(Task::patch().title("Edit"), UpdateResponse::from_response(&response)?);
    /// assert_eq!(local.resource.title, "Edit");
    /// assert_eq!(local.etag, Some("\"2\"".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reconcile(&mut self, patch: R::Patch, answer: UpdateResponse<R>) {
        match answer.outcome {
            Outcome::Updated(resource) | Outcome::Created(resource) => self.resource = resource,
            Outcome::NoContent => patch.apply(&mut self.resource),
        }
        self.etag = answer.etag;
    }
}

/// Writes the representation, as a service answers with it: the type unless the resource is `untyped`, the tag if there
/// is one, and then what the resource itself writes (OData JSON Format 4.01, 4.5.3 and 4.5.10).
///
/// Of a struct only, whose patch has a `Default`: which type an enum is, its variant says.
impl<R: GraphPatch + Serialize> Serialize for Versioned<R>
where
    R::Patch: Default,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !list::is_open(R::PROPERTIES) {
            return self.represent(&self.resource, serializer);
        }
        // What serde flattened into the map of dynamic properties has the annotations of an earlier answer, too.
        let mut members = serde_json::to_value(&self.resource).map_err(S::Error::custom)?;
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| name != "@odata.type" && name != "@odata.etag");
        }
        self.represent(&members, serializer)
    }
}

impl<R: GraphPatch> Versioned<R> {
    fn represent<S: Serializer>(
        &self,
        resource: &impl Serialize,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Representation<'r, T> {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            odata_type: Option<&'static str>,
            #[serde(rename = "@odata.etag", skip_serializing_if = "Option::is_none")]
            etag: Option<&'r ETag>,
            #[serde(flatten)]
            resource: &'r T,
        }
        let representation = Representation {
            odata_type: R::Patch::__INFO.typed.then_some(R::ODATA_TYPE),
            etag: self.etag.as_ref(),
            resource,
        };
        representation.serialize(serializer)
    }
}

pub(in crate::http) fn header_etag<B>(response: &Response<B>) -> Result<Option<ETag>, Error> {
    let etag = response.headers().get(ETAG).map(ETag::try_from);
    etag.transpose()
        .map_err(|error| Error::unexpected(response.status(), error))
}

/// The `etag` control information, in the spellings of 4.0 and 4.01 (OData JSON Format 4.01, 4.5.10).
fn body_etag<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Option<ETag>, Error> {
    #[derive(Deserialize)]
    struct Tagged {
        #[serde(rename = "@odata.etag", alias = "@etag")]
        etag: Option<String>,
    }
    let read = serde_json::from_slice(response.body().as_ref());
    let Tagged { etag } = read.map_err(|error| Error::unexpected(response.status(), error))?;
    let etag = etag.map(ETag::try_from).transpose();
    etag.map_err(|error| Error::unexpected(response.status(), error))
}
