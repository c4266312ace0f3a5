//! Follows the users of a service over HTTP: with pages, an interruption, removed users, and a token that expired.
//!
//! ```sh
//! cargo run --example follow_users --features delta,http
//! ```
//!
//! Prints what each page changes. The process fails if the replica of the client and the service differ.

mod client;
mod resource;
mod service;

use client::Client;
use graph_patch::GraphPatch;
use resource::{PhysicalAddress, User};
use service::Shared;
use std::error::Error;

type Result<T = (), E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> Result {
    let service = Shared::default();
    let mut client = Client::new(service.start().await?)?;
    for (id, name) in [
        ("1", "Ada"),
        ("2", "Bob"),
        ("3", "Cem"),
        ("4", "Dia"),
        ("5", "Eva"),
    ] {
        service.lock().add(user(id, name));
    }

    println!("The first round returns all users:");
    client.follow().await?;
    compare(&client, &service)?;

    println!("The next round returns what changed:");
    service.lock().update(
        "1",
        User::patch().department("Finance").business_phones(["1"]),
    );
    let moved = PhysicalAddress::patch().city("Oslo");
    service
        .lock()
        .update("2", User::patch().address(moved).department(None));
    service.lock().remove("3");
    service.lock().remove("4");
    service.lock().add(user("4", "Dia again"));
    client.follow().await?;
    compare(&client, &service)?;

    println!("The service is unavailable after a page, so the client continues later:");
    for id in ["2", "4"] {
        service
            .lock()
            .update(id, User::patch().department("Research"));
    }
    service
        .lock()
        .update("5", User::patch().display_name("Eve"));
    service.lock().outage_after = Some(2);
    match client.follow().await {
        Ok(()) => return Err("the service was available".into()),
        Err(error) => println!("  {error}"),
    }
    service.lock().outage_after = None;
    client.follow().await?;
    compare(&client, &service)?;

    if let Some(user) = client.replica.get_mut("2") {
        user.is_pinned = true;
    }
    println!("The token expires, so the client starts over:");
    service.lock().remove("1");
    service.lock().forget();
    client.follow().await?;
    // The mark belongs to the client, so the comparison leaves it out.
    match client.replica.get_mut("2") {
        Some(user) if user.is_pinned => user.is_pinned = false,
        _ => return Err("the client lost its own data".into()),
    }
    compare(&client, &service)?;

    println!(
        "The replica and the service have the same {} users.",
        client.replica.len()
    );
    Ok(())
}

fn user(id: &str, name: &str) -> User {
    User {
        id: id.into(),
        display_name: Some(name.into()),
        department: Some("Sales".into()),
        security_identifier: Some(format!("S-1-{id}")),
        ..User::default()
    }
}

fn compare(client: &Client, service: &Shared) -> Result {
    let service = service.lock();
    let users = service.users.iter().map(|(id, user)| (id.as_str(), user));
    if client.replica.iter().eq(users) {
        Ok(())
    } else {
        Err("the replica and the service differ".into())
    }
}
