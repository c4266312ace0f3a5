//! The items of a batch that must be sent again.

use super::{Batch, BatchItemId, BatchResponses, Update};
use crate::http::RetryAfter;
use alloc::{collections::BTreeMap, vec::Vec};
use http::{Response, StatusCode};

/// How a retry treats an item.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Succeeded,
    Failed,
    Retried,
}

impl Batch {
    /// Returns a batch of the items that must be sent again.
    ///
    /// These are the items that failed with status 429, 503 or 504 or have no response, and all items that depend on
    /// them and did not succeed. Each keeps its [`BatchItem`](super::BatchItem), its headers and its dependencies on other items of the retry.
    /// An item that depends on an item with any other failure is left out, since the service must not apply it.
    ///
    /// Collect the responses to the retry in a new [`BatchResponses`]. It has the responses of these items only.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// # let wait = |_: Option<&RetryAfter>| ();
    /// # let mut statuses = [429, 204].into_iter();
    /// # let mut send = |_| {
    /// #     let (id, status) = ("1", statuses.next().unwrap());
    /// #     http::Response::new(format!(r#"{{"responses": [{{"id": "{id}", "status": {status}}}]}}"#))
    /// # };
    /// let mut batch = Batch::new();
    /// let item = batch.add(update())?;
    /// let mut result = Err(Error::Unanswered);
    /// for _ in 0..3 {
    ///     let mut responses = batch.responses();
    ///     for request in batch.to_requests("https://example.com/$batch").build()? {
    ///         responses.add(&send(request)).ok(); // the items of a failed request are sent again
    ///     }
    ///     result = responses.get(item);
    ///     batch = batch.retry(&responses);
    ///     if batch.is_empty() {
    ///         break;
    ///     }
    ///     wait(batch.retry_after());
    /// }
    /// assert!(result.is_ok());
    /// # Ok::<(), BuildError>(())
    /// ```
    #[must_use]
    pub fn retry(&self, responses: &BatchResponses) -> Self {
        let mut fates = BTreeMap::new();
        let mut retry = Self {
            numbering: self.numbering.clone(),
            retry_after: responses.retry_after.clone(),
            ..Self::default()
        };
        for item in &self.items {
            let response = responses.find(BatchItemId {
                batch: self.numbering.batch,
                number: item.number,
            });
            let fate = fate(item, response.as_ref(), &fates);
            fates.insert(item.number, fate);
            if fate == Fate::Retried {
                let is_retried = |number: &usize| fates.get(number) == Some(&Fate::Retried);
                let mut item = item.clone();
                item.after.retain(is_retried);
                retry.push(item);
                let delay = response.and_then(Result::ok).as_ref().and_then(retry_after);
                retry.retry_after = longest(retry.retry_after.take(), delay);
            }
        }
        retry
    }

    /// Adds an item of a larger batch, whose group is not larger than there.
    fn push(&mut self, item: Update) {
        if let Ok(group) = self.groups.join(&item.after) {
            self.groups.insert(item.number, group);
            self.items.push(item);
        }
    }

    /// Returns the longest `Retry-After` of the responses that this [`retry`](Self::retry) was made from.
    ///
    /// A date counts only if no response has a number of seconds.
    ///
    /// ```
    /// # use graph_patch::http::*;
    /// # use std::time::Duration;
    /// # let batch = Batch::new();
    /// let mut responses = batch.responses();
    /// let rejection = http::Response::builder().status(429).header("Retry-After", "7").body("")?;
    /// assert!(responses.add(&rejection).is_err());
    /// let retry = batch.retry(&responses);
    /// assert_eq!(retry.retry_after(), Some(&RetryAfter::Delay(Duration::from_secs(7))));
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.retry_after.as_ref()
    }
}

/// Returns the fate of an item, from its response and the fates of the items before it.
fn fate(
    item: &Update,
    response: Option<&Result<Response<Vec<u8>>, &'static str>>,
    fates: &BTreeMap<usize, Fate>,
) -> Fate {
    let own = match response {
        None => Fate::Retried,
        Some(Ok(response)) if response.status().is_success() => Fate::Succeeded,
        Some(Ok(response)) if is_temporary(response.status()) => Fate::Retried,
        Some(_) => Fate::Failed,
    };
    let is_after = |fate| {
        let mut after = item.after.iter().map(|number| fates.get(number));
        after.any(|other| other == Some(&fate))
    };
    match (own, is_after(Fate::Failed), is_after(Fate::Retried)) {
        // Then the items that it depends on succeeded too, even if their responses are lost.
        (Fate::Succeeded, ..) => Fate::Succeeded,
        (Fate::Retried, true, _) => Fate::Failed,
        (_, false, true) => Fate::Retried,
        (own, ..) => own,
    }
}

fn is_temporary(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::TOO_MANY_REQUESTS
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

fn retry_after(response: &Response<Vec<u8>>) -> Option<RetryAfter> {
    is_temporary(response.status())
        .then(|| RetryAfter::from_headers(response.headers()))
        .flatten()
}

/// Returns the longer one. Without a clock, a date cannot be compared with a delay.
pub(super) fn longest(first: Option<RetryAfter>, second: Option<RetryAfter>) -> Option<RetryAfter> {
    match (first, second) {
        (Some(RetryAfter::Delay(first)), Some(RetryAfter::Delay(second))) => {
            Some(RetryAfter::Delay(first.max(second)))
        }
        (Some(first @ RetryAfter::Delay(_)), _) => Some(first),
        (_, Some(second @ RetryAfter::Delay(_))) => Some(second),
        (first, second) => first.or(second),
    }
}
