//! Models of the shape that Microsoft Graph's are of, in the shares that its 2,961 structural types of 2026 have.

use super::{Kind, Member, Property, Schema, TypeRecord};

/// How many of a thousand types have so many properties of their own.
const PROPERTIES: [(usize, usize); 20] = [
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

/// How many of a thousand properties are of a type, and whether nullable. `e` is an enum, `c` a complex type.
const TYPES: [(usize, (&str, bool)); 20] = [
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

const WORDS: [&str; 32] = [
    "access", "account", "activity", "allowed", "app", "assigned", "audit", "client", "content",
    "country", "created", "device", "display", "email", "external", "group", "last", "mail",
    "managed", "message", "modified", "network", "office", "password", "policy", "resource",
    "security", "service", "sign", "state", "tenant", "user",
];
const NOUNS: [&str; 32] = [
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

/// So many structural types, and their enums: of two thirds of the types the base type is another.
#[must_use]
pub fn synthetic(models: usize) -> Schema {
    let enums = (0..models.div_ceil(4)).map(enumeration);
    (0..models).map(structure).chain(enums).collect()
}

/// One structural type of so many properties, and an enum.
#[must_use]
pub fn wide(properties: usize) -> Schema {
    let properties = (0..properties).map(|number| property(0, number)).collect();
    let wide = record(Kind::Entity, "microsoft.graph.wide".into(), properties);
    [wide, enumeration(0)].into_iter().collect()
}

/// Evenly spread over a thousand, whatever part of the numbers is taken.
fn spread(number: usize, step: usize) -> usize {
    number * step % 1_000
}

fn share<T: Copy>(shares: &[(usize, T)], mut at: usize) -> Option<T> {
    let found = shares.iter().find(|(share, _)| {
        let is_in = at < *share;
        at = at.saturating_sub(*share);
        is_in
    });
    found.or(shares.last()).map(|(_, value)| *value)
}

fn name(at: usize) -> String {
    let (word, noun) = (WORDS[at % 32], NOUNS[at / 32 % 32]);
    format!("microsoft.graph.{word}{noun}Resource{at}")
}

fn record(kind: Kind, name: String, properties: Vec<Property>) -> TypeRecord {
    TypeRecord {
        kind,
        name,
        base: None,
        is_abstract: false,
        open: false,
        flags: false,
        key: Vec::new(),
        properties,
        navigation: Vec::new(),
        members: Vec::new(),
    }
}

/// The first is a resource of six properties; the second has the key alone, and is the base of many.
fn structure(at: usize) -> TypeRecord {
    let count = match at {
        0 => 5,
        ENTITY => 0,
        _ => share(&PROPERTIES, spread(at, 387)).unwrap_or_default(),
    };
    let properties = (0..count).map(|number| property(at, number)).collect();
    let mut ty = record(Kind::Entity, name(at), properties);
    if at <= ENTITY {
        ty.key.push("id".into());
        ty.properties
            .insert(0, typed("id".into(), "Edm.String", false));
    } else {
        ty.base = base(at).map(name);
        ty.open = spread(at, 541) < 180;
    }
    ty
}

const ENTITY: usize = 1;

/// Two thirds have one: of these, half have the one that all entities have, and the rest one of many others.
fn base(at: usize) -> Option<usize> {
    let near = at - at % 12;
    match spread(at, 619) {
        _ if is_base(at) => Some(ENTITY),
        650.. => None,
        share if share < 330 || near < 12 => Some(ENTITY),
        _ => Some(near - 8),
    }
}

fn is_base(at: usize) -> bool {
    at % 12 == 4
}

/// Of the types before, so that none holds itself; of no base type, whose place would take others.
fn complex(at: usize, number: usize) -> Option<usize> {
    let before = at / 4;
    (before > 0).then(|| (number * 7 + at) % before * 4 + 3)
}

fn property(at: usize, number: usize) -> Property {
    let (ty, nullable) = share(&TYPES, spread(at * 17 + number, 619)).unwrap_or(("", true));
    let ty = match (ty, complex(at, number)) {
        ("c" | "Collection(c)", None) => "Edm.String".into(),
        ("c", Some(complex)) => name(complex),
        ("Collection(c)", Some(complex)) => format!("Collection({})", name(complex)),
        ("e", _) => format!("microsoft.graph.kind{}", (at + number) % (at / 4 + 1)),
        _ => ty.into(),
    };
    let word = (at * 37 + number) % 1_024;
    let role = if is_base(at) { "Base" } else { "" };
    let name = format!("{}{}{role}", WORDS[word % 32], NOUNS[word / 32]);
    typed(name, &ty, nullable)
}

fn typed(name: String, ty: &str, nullable: bool) -> Property {
    Property {
        name,
        ty: ty.into(),
        nullable,
        computed: false,
        immutable: false,
        readonly: Vec::new(),
    }
}

fn enumeration(at: usize) -> TypeRecord {
    let members = (0..7).map(|number| {
        let word = WORDS[(at + number) % 32];
        Member(
            format!("{word}{}", NOUNS[number]),
            i64::try_from(number).unwrap_or_default(),
        )
    });
    let mut ty = record(Kind::Enum, format!("microsoft.graph.kind{at}"), Vec::new());
    ty.members = members.collect();
    ty
}
