//! The client, which follows the users of the service with reqwest.

use crate::resource::User;
use crate::Result;
use axum::body::Bytes;
use graph_patch::delta::{Change, DeltaPage, Error, Link, Replica};
use graph_patch::http::{Preference, ReadRequest};
use http::Response;
use http_body_util::BodyExt;
use std::mem;

pub(crate) struct Client {
    http: reqwest::Client,
    start: String,
    pub(crate) replica: Replica<User>,
    /// The link with which the client continues. Store it together with the replica, so that both are of the same state.
    link: Link,
    /// The replica before a new start, until the new round is complete.
    outdated: Replica<User>,
}

impl Client {
    pub(crate) fn new(start: String) -> Result<Self> {
        // A proxy from the environment cannot reach the service on this machine.
        let http = reqwest::Client::builder().no_proxy().build()?;
        Ok(Self {
            http,
            start,
            replica: Replica::new(),
            link: Link::None,
            outdated: Replica::new(),
        })
    }

    /// Reads pages until the round is complete. After an error, the next call continues with the page that failed.
    pub(crate) async fn follow(&mut self) -> Result {
        loop {
            let request = match self.link.url() {
                Some(url) => DeltaPage::request(url), // used unchanged: it already has the query options
                None => DeltaPage::request(&self.start).select(),
            };
            let page = match DeltaPage::from_response(&self.send(request).await?) {
                Err(Error::Resync { code, .. }) => {
                    println!("  410: {}", code.unwrap_or_default());
                    self.start_over();
                    continue;
                }
                page => page?,
            };
            print(&page);
            self.link = self.replica.apply(page);
            if !matches!(self.link, Link::Next(_)) {
                self.restore_pins();
                return Ok(());
            }
        }
    }

    /// Starts with an empty replica, since a new round has no tombstones for the users that were removed in the meantime.
    fn start_over(&mut self) {
        self.link = Link::None;
        self.outdated = mem::take(&mut self.replica);
    }

    fn restore_pins(&mut self) {
        for (key, outdated) in &mem::take(&mut self.outdated) {
            if let Some(user) = self.replica.get_mut(key) {
                user.is_pinned = outdated.is_pinned;
            }
        }
    }

    async fn send(&self, request: ReadRequest<User>) -> Result<Response<Bytes>> {
        let request = request.prefer(Preference::ReturnMinimal).build()?;
        let received = self.http.execute(request.try_into()?).await?;
        let (head, body) = Response::from(received).into_parts();
        Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
    }
}

fn print(page: &DeltaPage<User>) {
    println!("  changes on the page: {}", page.changes.len());
    for change in &page.changes {
        match change {
            Change::Changed { key, row, .. } => {
                println!("    {key} changed: {}", row.changed_paths().join(", "));
            }
            Change::Removed { key, reason } => println!("    {key} was removed: {reason:?}"),
        }
    }
}
