//! Distributions in Microsoft Graph v1.0 of 2026, with 2,961 structural types and 10,525 properties.

/// The number of types per thousand with a number of own properties.
pub(super) const PROPERTIES: [(usize, usize); 20] = [
    (274, 0),
    (150, 1),
    (155, 2),
    (115, 3),
    (72, 4),
    (55, 5),
    (35, 6),
    (23, 7),
    (22, 8),
    (25, 9),
    (14, 10),
    (9, 11),
    (9, 12),
    (5, 13),
    (4, 14),
    (4, 15),
    (12, 18),
    (13, 30),
    (3, 50),
    (1, 110),
];

/// The number of properties per thousand with a type and nullability. `e` is an enum, `c` a complex type.
pub(super) const TYPES: [(usize, (&str, bool)); 20] = [
    (320, ("Edm.String", true)),
    (110, ("c", true)),
    (78, ("Edm.Boolean", false)),
    (63, ("Edm.Boolean", true)),
    (55, ("Edm.DateTimeOffset", true)),
    (54, ("e", true)),
    (51, ("e", false)),
    (50, ("Edm.String", false)),
    (37, ("Edm.Int32", false)),
    (36, ("Edm.Int32", true)),
    (36, ("Collection(c)", true)),
    (25, ("Edm.DateTimeOffset", false)),
    (22, ("Collection(Edm.String)", true)),
    (11, ("Collection(c)", false)),
    (10, ("c", false)),
    (9, ("Collection(Edm.String)", false)),
    (9, ("Edm.Int64", false)),
    (9, ("Edm.Int64", true)),
    (8, ("Edm.Double", true)),
    (7, ("Edm.Double", false)),
];

pub(super) const WORDS: [&str; 32] = [
    "access", "account", "activity", "allowed", "app", "assigned", "audit", "client", "content",
    "country", "created", "device", "display", "email", "external", "group", "last", "mail",
    "managed", "message", "modified", "network", "office", "password", "policy", "resource",
    "security", "service", "sign", "state", "tenant", "user",
];
pub(super) const NOUNS: [&str; 32] = [
    "Action",
    "Address",
    "Application",
    "Category",
    "Code",
    "Configuration",
    "Count",
    "Date",
    "Description",
    "Detail",
    "Domain",
    "Enabled",
    "Id",
    "Info",
    "Kind",
    "Level",
    "Link",
    "List",
    "Location",
    "Mode",
    "Name",
    "Number",
    "Owner",
    "Profile",
    "Reference",
    "Result",
    "Settings",
    "Source",
    "Status",
    "Time",
    "Type",
    "Version",
];

/// Returns the value at a position from 0 to 999 of a distribution.
pub(super) fn value_at<T: Copy>(shares: &[(usize, T)], mut at: usize) -> Option<T> {
    let found = shares.iter().find(|(share, _)| {
        let is_in = at < *share;
        at = at.saturating_sub(*share);
        is_in
    });
    found.or(shares.last()).map(|(_, value)| *value)
}
