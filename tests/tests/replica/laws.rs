//! The laws of a replica, against a model of a service.

use crate::models::User;
use crate::service::{body, edits, merge, Edit, Service};
use graph_patch::delta::{DeltaPage, Link, Replica};
use graph_patch::{GraphPatch, Patch};
use proptest::prelude::*;

const START: &str = "users/delta";

fn page(body: &str) -> DeltaPage<User> {
    DeltaPage::from_slice(body.as_bytes()).unwrap()
}

fn user(json: &serde_json::Value) -> User {
    serde_json::from_value(json.clone()).unwrap()
}

/// Applies the pages of a round, and returns the link of the next one.
fn follow(replica: &mut Replica<User>, service: &mut Service, mut url: String) -> String {
    loop {
        match replica.apply(page(&service.get(&url))) {
            Link::Next(next) => url = next,
            Link::Delta(link) => return link,
            Link::None => panic!("no link"),
        }
    }
}

/// Returns the users of the service, as the replica has them.
fn expected(service: &Service) -> Replica<User> {
    let users = service.users.iter();
    users
        .map(|(id, json)| (id.to_string(), user(json)))
        .collect()
}

fn started(
    first: &[Edit],
    page_size: usize,
    is_complete: bool,
) -> (Service, Replica<User>, String) {
    let mut service = Service::new(page_size, is_complete);
    service.edit_all(first);
    let mut replica = Replica::new();
    let link = follow(&mut replica, &mut service, START.into());
    (service, replica, link)
}

proptest! {
    #[test]
    fn rounds_lead_to_the_state_of_the_service(
        first in edits(12),
        rounds in proptest::collection::vec(edits(12), 0..4),
        page_size in 1..5_usize,
        is_complete: bool,
    ) {
        let (mut service, mut replica, mut link) = started(&first, page_size, is_complete);
        prop_assert_eq!(&replica, &expected(&service));
        for edits in rounds {
            service.edit_all(&edits);
            link = follow(&mut replica, &mut service, link);
            prop_assert_eq!(&replica, &expected(&service));
        }
    }

    #[test]
    fn a_page_that_is_replayed_changes_nothing(
        first in edits(12),
        later in edits(12),
        page_size in 1..5_usize,
        is_complete: bool,
    ) {
        let (mut service, mut replica, mut link) = started(&first, page_size, is_complete);
        service.edit_all(&later);
        loop {
            let body = service.get(&link);
            let next = replica.apply(page(&body));
            let once = replica.clone();
            prop_assert_eq!(replica.apply(page(&body)), next.clone());
            prop_assert_eq!(&replica, &once);
            match next {
                Link::Next(next) => link = next,
                _ => break,
            }
        }
    }

    #[test]
    fn the_split_into_pages_does_not_matter(
        first in edits(12),
        later in edits(12),
        page_sizes in [1..15_usize, 1..15_usize],
        is_complete: bool,
    ) {
        let [one, other] = page_sizes.map(|page_size| {
            let (mut service, mut replica, link) = started(&first, page_size, is_complete);
            service.edit_all(&later);
            follow(&mut replica, &mut service, link);
            replica
        });
        prop_assert_eq!(one, other);
    }

    /// The client stores the replica and the link together, now and then, and continues from them after an interruption.
    #[test]
    fn a_round_that_is_resumed_ends_the_same(
        first in edits(12),
        meanwhile in proptest::collection::vec(edits(3), 12),
        page_size in 1..4_usize,
        steps in proptest::collection::vec((any::<bool>(), any::<bool>()), 12),
    ) {
        let mut service = Service::new(page_size, false);
        service.edit_all(&first);
        let mut saved = (Replica::new(), String::from(START));
        let (mut replica, mut url) = saved.clone();
        for (edits, (is_saved, is_interrupted)) in meanwhile.iter().zip(steps) {
            if is_interrupted {
                (replica, url) = saved.clone();
            }
            if let Link::Next(next) | Link::Delta(next) = replica.apply(page(&service.get(&url))) {
                url = next;
            }
            if is_saved {
                saved = (replica.clone(), url.clone());
            }
            service.edit_all(edits);
        }
        (replica, url) = saved;
        let link = follow(&mut replica, &mut service, url);
        follow(&mut replica, &mut service, link);
        prop_assert_eq!(replica, expected(&service));
    }

    /// Protocol 4.01, 11.4.3: the service merges the patch of a local edit into the newer state.
    #[test]
    fn a_local_edit_goes_on_top_of_a_delta(
        first in edits(12),
        later in edits(12),
        edit in body(),
        page_size in 1..5_usize,
        is_complete: bool,
    ) {
        let (mut service, mut replica, link) = started(&first, page_size, is_complete);
        let Some((key, base)) = replica.iter().next() else { return Ok(()) };
        let (key, base) = (key.to_string(), base.clone());
        let mut edited = serde_json::to_value(&base).unwrap();
        merge(&mut edited, &edit);
        let patch = base.diff(&user(&edited));

        service.edit_all(&later);
        follow(&mut replica, &mut service, link);
        let Some(mut newer) = replica.remove(&key) else { return Ok(()) };
        let mut on_service = service.users[&key.parse().unwrap()].clone();
        merge(&mut on_service, &serde_json::to_value(&patch).unwrap());
        patch.apply(&mut newer);
        prop_assert_eq!(newer, user(&on_service));
    }
}
