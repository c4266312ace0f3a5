//! The service, which keeps the row of each change, and sends them in pages of two.

use crate::resource::{User, UserPatch};
use crate::Result;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::{routing, Json, Router};
use graph_patch::Patch;
use serde_json::{json, Map, Value};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::net::TcpListener;

const PAGE_SIZE: usize = 2;

#[derive(Default)]
pub(crate) struct Service {
    url: String,
    pub(crate) users: BTreeMap<String, User>,
    /// The rows of all changes, in order. A delta link contains a position in it.
    log: Vec<Value>,
    /// The rows of each round that a client started, and the position in the log after it.
    rounds: Vec<(Vec<Value>, usize)>,
    /// The delta links to positions before this one have expired.
    oldest: usize,
    /// The service is unavailable after so many requests.
    pub(crate) outage_after: Option<usize>,
}

#[derive(Clone, Default)]
pub(crate) struct Shared(Arc<Mutex<Service>>);

impl Shared {
    /// Starts the service on a free port, for as long as the process runs, and returns the address of the delta query.
    pub(crate) async fn start(&self) -> Result<String> {
        let router = Router::new().route("/users/delta", routing::get(delta));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}/users/delta", listener.local_addr()?);
        self.lock().url.clone_from(&url);
        let router = router.with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(url)
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Service> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Service {
    /// Adds a user, or replaces it.
    pub(crate) fn add(&mut self, user: User) {
        self.log.push(json!(user));
        self.users.insert(user.id.clone(), user);
    }

    /// The row of an update is its patch, with the key.
    pub(crate) fn update(&mut self, id: &str, patch: UserPatch) {
        let mut row = json!(patch);
        if let Value::Object(members) = &mut row {
            members.insert("id".into(), id.into());
        }
        self.log.push(row);
        if let Some(user) = self.users.get_mut(id) {
            patch.apply(user);
        }
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.users.remove(id);
        self.log
            .push(json!({"id": id, "@removed": {"reason": "deleted"}}));
    }

    /// Lets the delta links expire that clients have.
    pub(crate) fn forget(&mut self) {
        self.oldest = self.log.len() + 1;
        self.log.push(Value::Null);
    }

    fn respond(&mut self, query: Option<&str>) -> Response {
        self.outage_after = self.outage_after.map(|requests| requests.saturating_sub(1));
        if self.outage_after == Some(0) {
            return (StatusCode::SERVICE_UNAVAILABLE, [("Retry-After", "1")]).into_response();
        }
        let page = match query.and_then(|query| query.split_once('=')) {
            Some(("$skiptoken", token)) => token.split_once('.').and_then(|(round, start)| {
                let (round, start) = (round.parse().ok()?, start.parse().ok()?);
                self.page(round, start)
            }),
            Some(("$deltatoken", token)) => match token.parse() {
                Ok(since) if since < self.oldest => return self.gone(),
                Ok(since) => self
                    .log
                    .get(since..)
                    .map(<[_]>::to_vec)
                    .and_then(|rows| self.round(rows)),
                Err(_) => None,
            },
            // Without a token, the first round returns everything.
            _ => {
                let rows = self.users.values().map(|user| json!(user)).collect();
                self.round(rows)
            }
        };
        page.map_or_else(
            || StatusCode::BAD_REQUEST.into_response(),
            |page| Json(page).into_response(),
        )
    }

    fn round(&mut self, rows: Vec<Value>) -> Option<Value> {
        self.rounds.push((rows, self.log.len()));
        self.page(self.rounds.len() - 1, 0)
    }

    fn page(&self, round: usize, start: usize) -> Option<Value> {
        let (rows, since) = self.rounds.get(round)?;
        let end = rows.len().min(start + PAGE_SIZE);
        let (name, token) = match rows.len() {
            count if end < count => ("@odata.nextLink", format!("$skiptoken={round}.{end}")),
            _ => ("@odata.deltaLink", format!("$deltatoken={since}")),
        };
        let mut page = Map::new();
        page.insert("value".into(), rows.get(start..end)?.into());
        page.insert(name.into(), format!("{}?{token}", self.url).into());
        Some(Value::Object(page))
    }

    fn gone(&self) -> Response {
        let error =
            json!({"error": {"code": "resyncRequired", "message": "The token has expired."}});
        let headers = [("Location", self.url.clone())];
        (StatusCode::GONE, headers, Json(error)).into_response()
    }
}

async fn delta(State(service): State<Shared>, RawQuery(query): RawQuery) -> Response {
    service.lock().respond(query.as_deref())
}
