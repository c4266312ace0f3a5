//! A patch without the feature `http`: reqwest sends it as JSON, and axum receives it as JSON.

use crate::{reqwest_client, Result};
use axum::{routing, Json, Router};
use graph_patch::{GraphPatch, Patch};
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

#[derive(Debug, Clone, Default, GraphPatch)]
struct Address {
    city: Option<String>,
}

#[derive(Debug, Clone, Default, GraphPatch)]
#[serde(rename_all = "camelCase")]
struct User {
    #[graph(key)]
    _id: String,
    display_name: String,
    #[graph(complex)]
    address: Option<Address>,
}

async fn update(Json(patch): Json<UserPatch>) -> String {
    patch.changed_properties().join(",")
}

async fn start() -> Result<String> {
    let router = Router::new().route("/users/{id}", routing::patch(update));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}/users/7", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

#[tokio::test]
async fn a_patch_is_json_for_reqwest_and_axum() -> Result {
    let url = start().await?;
    let client = reqwest_client::client()?;
    let patch = User::patch().display_name("Ada").address(None);
    let response = client.patch(&url).json(&patch).send().await?;
    assert_eq!(response.text().await?, "displayName,address");

    let ureq = crate::ureq_client::agent();
    let ureq_url = url.clone();
    let sent = tokio::task::spawn_blocking(move || {
        let body = serde_json::to_vec(&User::patch().display_name("Ada"))?;
        let request = ureq
            .patch(&ureq_url)
            .header("Content-Type", "application/json");
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(request.send(&body)?.status())
    });
    assert_eq!(sent.await??, 200);
    Ok(())
}

#[tokio::test]
async fn axum_rejects_an_invalid_patch_with_the_path() -> Result {
    let url = start().await?;
    let client = reqwest_client::client()?;
    for (body, path) in [
        (r#"{"address": {"city": 5}}"#, "`address/city`"),
        (r#"{"displayName": null}"#, "`displayName`"),
        (r#"{"dispayName": "Ada"}"#, "`dispayName`"),
    ] {
        let request = client
            .patch(&url)
            .header("Content-Type", "application/json");
        let response = request.body(body).send().await?;
        assert_eq!(response.status(), 422);
        let text = response.text().await?;
        assert!(text.contains(path), "{text}");
    }
    Ok(())
}
