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
    pub(super) fn items_to_retry(&self, responses: &BatchResponses) -> Self {
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
