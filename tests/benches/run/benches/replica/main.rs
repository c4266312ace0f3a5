//! Measures reading and applying the pages of deltas, compared with hand-written code.
//!
//! See `tests/benches/README.md`.

#[path = "../run/meter.rs"]
mod meter;
mod user;

use graph_patch::delta::{DeltaPage, Replica};
use meter::{Case, Meter};
use std::fmt::Write;
use std::time::{Duration, Instant};
use user::{Page, User, Users};

/// The numbers of rows of a first round, whose instructions are counted.
const GROWTH: [u32; 3] = [500, 1_000, 2_000];

/// Returns a page whose rows set five properties of distinct users.
fn page(rows: u32, text: &str) -> Vec<u8> {
    let mut body = String::from("{\"value\": [");
    for row in 0..rows {
        let separator = if row == 0 { "" } else { "," };
        write!(
            body,
            r#"{separator}{{"id": "{row:08}", "billingCode": "{text}", "calendarNumber": null, "productCategory": true,
                "tenantDate": ["{text}"], "officeStatus": "{text}"}}"#
        )
        .unwrap();
    }
    body.push_str(r#"], "@odata.deltaLink": "https://example.com/users/delta?token=7"}"#);
    body.into_bytes()
}

fn read(body: &[u8]) -> DeltaPage<User> {
    DeltaPage::from_slice(body).unwrap()
}

fn read_by_hand(body: &[u8]) -> Page {
    serde_json::from_slice(body).unwrap()
}

#[allow(clippy::cast_precision_loss)]
fn main() {
    let case = |operation, contender| Case {
        shape: "user",
        set: 5,
        operation,
        contender,
    };
    let (first, later) = (page(200, "old"), page(200, "new"));
    let mut replica = Replica::new();
    replica.apply(read(&first));
    let mut users = Users::new();
    user::apply(read_by_hand(&first), &mut users);
    check(&replica, &users);
    let (mut newer, mut newer_users) = (replica.clone(), users.clone());
    newer.apply(read(&later));
    user::apply(read_by_hand(&later), &mut newer_users);
    check(&newer, &newer_users);

    let mut meter = Meter::default();
    meter.run(case("baseline", "baseline"), || ((), ()), |(), ()| ());
    let body = &*later;
    meter.run(case("read", "derive"), || (body, ()), |body, ()| read(body));
    meter.run(
        case("read", "hand"),
        || (body, ()),
        |body, ()| read_by_hand(body),
    );
    meter.run(
        case("apply", "derive"),
        || (read(body), replica.clone()),
        |page, replica| replica.apply(page),
    );
    meter.run(
        case("apply", "hand"),
        || (read_by_hand(body), users.clone()),
        user::apply,
    );
    meter.run(
        case("read and apply", "derive"),
        || (body, replica.clone()),
        |body, replica| replica.apply(read(body)),
    );
    meter.run(
        case("read and apply", "hand"),
        || (body, users.clone()),
        |body, users| user::apply(read_by_hand(body), users),
    );
    meter.run(
        case("first round", "derive"),
        || (body, Replica::new()),
        |body, replica| replica.apply(read(body)),
    );
    meter.run(
        case("first round", "hand"),
        || (body, Users::new()),
        |body, users| user::apply(read_by_hand(body), users),
    );
    let bodies = GROWTH.map(|rows| page(rows, "new"));
    for body in &bodies {
        meter.run(
            case("growth", "derive"),
            || (&**body, Replica::new()),
            |body, replica| replica.apply(read(body)),
        );
        meter.run(
            case("growth", "hand"),
            || (&**body, Users::new()),
            |body, users| user::apply(read_by_hand(body), users),
        );
    }
    let Some(measurements) = meter.finish() else {
        return;
    };
    let (measurements, growth) = measurements.split_at(measurements.len() - 2 * GROWTH.len());
    println!("| 200 rows | instructions a row | ÷ hand | allocations a row | by hand |");
    println!("|---|--:|--:|--:|--:|");
    for pair in measurements.chunks_exact(2) {
        let [derive, hand] = pair else { continue };
        let count = |count: Option<f64>| count.unwrap_or(f64::NAN);
        let (own, other) = (count(derive.instructions), count(hand.instructions));
        println!(
            "| {} | {:.0} | {:.2} | {:.2} | {:.2} |",
            derive.case.operation,
            own / 200.0,
            own / other,
            per_row(derive.allocations),
            per_row(hand.allocations)
        );
    }
    println!("\n| rows | instructions a row | by hand | allocations a row | by hand |");
    println!("|---|--:|--:|--:|--:|");
    for (rows, pair) in GROWTH.iter().zip(growth.chunks_exact(2)) {
        let [instructions, by_hand] =
            [0, 1].map(|at| pair[at].instructions.unwrap_or(f64::NAN) / f64::from(*rows));
        let [allocations, allocations_by_hand] =
            [0, 1].map(|at| pair[at].allocations as f64 / f64::from(*rows));
        println!("| {rows} | {instructions:.0} | {by_hand:.0} | {allocations:.2} | {allocations_by_hand:.2} |");
    }
    times();
}

fn check(replica: &Replica<User>, users: &Users) {
    assert!(replica
        .iter()
        .eq(users.iter().map(|(key, user)| (key.as_str(), &**user))));
}

#[allow(clippy::cast_precision_loss)]
fn per_row(count: usize) -> f64 {
    count as f64 / 200.0
}

/// Prints the time of a row when the page and the replica grow.
fn times() {
    println!("\n| rows | first round | by hand | again | by hand |\n|---|--:|--:|--:|--:|");
    for rows in [1_000, 10_000, 100_000] {
        let body = page(rows, "new");
        let derive = best(&body, |body, replica| {
            drop(Replica::apply(replica, read(body)));
        });
        let hand = best(&body, |body, users: &mut Users| {
            drop(user::apply(read_by_hand(body), users));
        });
        let [first, first_by_hand, again, again_by_hand] =
            [derive.0, hand.0, derive.1, hand.1].map(|time| time.as_nanos() / u128::from(rows));
        println!("| {rows} | {first} ns | {first_by_hand} ns | {again} ns | {again_by_hand} ns |");
    }
}

/// Returns the shortest times of a first and of a second round.
fn best<S: Default>(body: &[u8], apply: impl Fn(&[u8], &mut S)) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..5 {
        let mut state = S::default();
        let mut time = || {
            let start = Instant::now();
            apply(body, &mut state);
            start.elapsed()
        };
        best = (best.0.min(time()), best.1.min(time()));
    }
    best
}
