//! Models with the distributions of Microsoft Graph's, but without its names.

use super::{
    distribution::{value_at, NOUNS, PROPERTIES, TYPES, WORDS},
    Kind, Member, Property, Schema, TypeRecord,
};

/// Returns this many structural types, and enums. Two thirds of the types have a base type.
#[must_use]
pub fn synthetic(models: usize) -> Schema {
    let enums = (0..models.div_ceil(4)).map(enumeration);
    (0..models).map(structure).chain(enums).collect()
}

/// Returns one structural type with this many properties, and an enum.
#[must_use]
pub fn wide(properties: usize) -> Schema {
    let properties = (0..properties).map(|number| property(0, number)).collect();
    let wide = record(Kind::Entity, "microsoft.graph.wide".into(), properties);
    [wide, enumeration(0)].into_iter().collect()
}

/// Maps consecutive numbers evenly to the range from 0 to 999.
fn spread(number: usize, step: usize) -> usize {
    number * step % 1_000
}

/// Returns this many structs of each kind, to measure the cost of each part of a struct.
#[must_use]
pub fn kinds(number: usize) -> Vec<(&'static str, Schema)> {
    let complex = name(0);
    let of = |title, property: Option<(&str, bool)>, base: Option<String>, open| {
        let kind = |at| {
            let property = property.map(|(ty, nullable)| typed("note".into(), ty, nullable));
            let mut ty = record(Kind::Complex, name(at), property.into_iter().collect());
            ty.base.clone_from(&base);
            ty.open = open;
            ty
        };
        let needed = (0..=ENTITY).map(structure).chain([enumeration(0)]);
        (title, needed.chain((2..number + 2).map(kind)).collect())
    };
    vec![
        of("nothing", None, None, false),
        of("a text", Some(("Edm.String", false)), None, false),
        of("a nullable text", Some(("Edm.String", true)), None, false),
        of("a complex value", Some((&complex, false)), None, false),
        of(
            "a nullable complex value",
            Some((&complex, true)),
            None,
            false,
        ),
        of("a base type", None, Some(name(ENTITY)), false),
        of("dynamic properties", None, None, true),
    ]
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

/// Returns a structural type. The first has six properties; the second has only an identifier and is the base type of many.
fn structure(at: usize) -> TypeRecord {
    let count = match at {
        0 => 5,
        ENTITY => 0,
        _ => value_at(&PROPERTIES, spread(at, 387)).unwrap_or_default(),
    };
    let properties = (0..count).map(|number| property(at, number)).collect();
    let mut ty = record(Kind::Entity, name(at), properties);
    if at <= ENTITY {
        let mut id = typed("id".into(), "Edm.String", false);
        // Complex properties have types that are derived from it, so it cannot have a key.
        id.computed = at == ENTITY;
        if !id.computed {
            ty.key.push("id".into());
        }
        ty.properties.insert(0, id);
    } else {
        ty.base = base(at).map(name);
        ty.open = spread(at, 541) < 180;
    }
    ty
}

const ENTITY: usize = 1;

/// Returns the base type. Two thirds of the types have one: half of them that of all entities, the others one of many.
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

/// Returns the type of a complex property: an earlier type, so that no type is recursive. It is not a base type, so that
/// no property is polymorphic.
fn complex(at: usize, number: usize) -> Option<usize> {
    let before = at / 4;
    (before > 0).then(|| (number * 7 + at) % before * 4 + 3)
}

fn property(at: usize, number: usize) -> Property {
    let (ty, nullable) = value_at(&TYPES, spread(at * 17 + number, 619)).unwrap_or(("", true));
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

#[cfg(test)]
mod tests {
    use super::synthetic;

    #[test]
    #[allow(clippy::cast_precision_loss)]
    fn any_number_of_models_has_the_distributions_of_all() {
        for number in [100, 300, 1_000, 3_000] {
            let schema = synthetic(number);
            let types = schema.structures();
            let average = |count: usize| count as f64 / number as f64;
            let is_near = |found: f64, all: f64| (found / all - 1.0).abs() < 0.15;
            let properties = average(types.iter().map(|ty| ty.properties.len()).sum());
            let derived = average(types.iter().filter(|ty| ty.base.is_some()).count());
            let open = average(types.iter().filter(|ty| ty.open).count());
            assert_eq!(types.len(), number);
            assert!(is_near(properties, 3.55), "{properties} of {number}");
            assert!(is_near(derived, 0.65), "{derived} of {number}");
            assert!(is_near(open, 0.18), "{open} of {number}");
        }
    }
}
