//! Flags enums (OData JSON Format 4.01, 7.1; `enumValue` of the ABNF).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use graph_patch::edm::Flags;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Arch {
    None,
    X86,
    X64,
    Arm,
    UnknownFutureValue,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Growing {
    X86,
    #[serde(untagged)]
    Other(String),
}

fn unknown<E>(flags: &Flags<E>) -> Vec<&str> {
    flags.unknown().collect()
}

#[test]
fn names_serialize_separated_by_commas_only() {
    assert_serializes(&[
        (Flags::from([Arch::X86]), r#""x86""#),
        (Flags::from([Arch::X64, Arch::X86]), r#""x64,x86""#),
        (Flags::from([Arch::X86, Arch::X86]), r#""x86""#),
        (Flags::from([Arch::None]), r#""none""#),
        (Flags::default(), r#""0""#),
    ]);
    assert_serializes(&[(None::<Flags<Arch>>, "null")]);
}

#[test]
fn names_deserialize_in_any_order() {
    assert_deserializes(&[
        (r#""x86""#, Flags::from([Arch::X86])),
        (r#""x64,x86""#, Flags::from([Arch::X86, Arch::X64])),
        (r#""x86, x64""#, Flags::from([Arch::X86, Arch::X64])),
        (r#""x86,x86""#, Flags::from([Arch::X86])),
        (r#""0""#, Flags::default()),
        (r#""x86,0""#, Flags::from([Arch::X86])),
        (
            r#""x86,unknownFutureValue""#,
            Flags::from([Arch::X86, Arch::UnknownFutureValue]),
        ),
    ]);
}

#[test]
fn unknown_members_are_kept() {
    for json in [r#""x86,mips,arm,16""#, r#""X86""#, r#""3""#] {
        let flags: Flags<Arch> = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&flags).unwrap(), json);
    }
    let flags: Flags<Arch> = serde_json::from_str(r#""x86,mips,arm,16""#).unwrap();
    assert_eq!(
        flags.iter().copied().collect::<Vec<_>>(),
        [Arch::X86, Arch::Arm]
    );
    assert_eq!(unknown(&flags), ["mips", "16"]);
    assert_eq!(format!("{flags:?}"), r#"{X86, "mips", Arm, "16"}"#);
    let fewer: Flags<Arch> = serde_json::from_str(r#""x86,mips,arm""#).unwrap();
    assert_ne!(flags, fewer);
    assert_ne!(fewer, flags);
}

#[test]
fn an_enum_with_an_untagged_variant_has_no_unknown_members() {
    let flags: Flags<Growing> = serde_json::from_str(r#""x86,mips""#).unwrap();
    assert!(flags.contains(&Growing::Other("mips".into())));
    assert_eq!(unknown(&flags), Vec::<&str>::new());
    assert_eq!(serde_json::to_string(&flags).unwrap(), r#""x86,mips""#);
}

#[test]
fn any_other_input_is_rejected() {
    let cases = [
        r#""""#,
        r#"",""#,
        r#""x86,""#,
        r#"",x86""#,
        r#""x86,,x64""#,
        r#""x86, ""#,
        r#""x86 x64""#,
        r#""x86 ,x64""#,
        "3",
        "null",
        r#"["x86"]"#,
        "{}",
    ];
    let errors = assert_rejects::<Flags<Arch>>(&cases);
    assert_eq!(
        errors[2],
        "invalid value: string \"x86,\", expected comma-separated names of flags enum members \
         at line 1 column 6"
    );
}

#[test]
fn a_member_that_is_not_a_name_does_not_serialize() {
    for name in ["a,b", "", "a b"] {
        let flags = Flags::from([Growing::Other(name.into())]);
        let error = serde_json::to_string(&flags).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a member of a flags enum must serialize as a non-empty name without commas or spaces"
        );
    }
    assert!(serde_json::to_string(&Flags::from([(1, 2)])).is_err());
}

#[test]
fn members_are_inserted_and_removed() {
    let mut flags = Flags::default();
    flags.insert(Arch::X86);
    flags.insert(Arch::X86);
    flags.insert(Arch::Arm);
    assert!(flags.contains(&Arch::Arm) && !flags.contains(&Arch::X64));
    flags.remove(&Arch::X86);
    flags.remove(&Arch::X64);
    assert_eq!(flags, Flags::from([Arch::Arm]));
    flags.remove(&Arch::Arm);
    assert!(flags.is_empty());
}

proptest! {
    #[test]
    fn flags_round_trip_and_ignore_order(names in vec(select(&["x86", "x64", "arm", "mips", "7"][..]), 1..8)) {
        let flags: Flags<Arch> = serde_json::from_str(&format!("\"{}\"", names.join(","))).unwrap();
        let serialized = serde_json::to_string(&flags).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Flags<Arch>>(&serialized).unwrap(), &flags);
        let reversed: Vec<_> = names.into_iter().rev().collect();
        let reversed: Flags<Arch> = serde_json::from_str(&format!("\"{}\"", reversed.join(","))).unwrap();
        prop_assert_eq!(reversed, flags);
    }
}

mod many {
    use super::{assert_deserializes, Flags};
    use graph_patch::{GraphPatch, Patch};
    use serde::{Deserialize, Serialize};
    use std::cell::Cell;

    thread_local! {
        static COMPARISONS: Cell<usize> = const { Cell::new(0) };
    }

    #[derive(Clone, Debug, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    enum Counted {
        #[serde(alias = "x86-32", alias = "i386")]
        X86,
        X64,
        #[serde(untagged)]
        Other(String),
    }

    impl PartialEq for Counted {
        fn eq(&self, other: &Self) -> bool {
            COMPARISONS.set(COMPARISONS.get() + 1);
            match (self, other) {
                (Self::Other(one), Self::Other(other)) => one == other,
                (Self::X86, Self::X86) | (Self::X64, Self::X64) => true,
                _ => false,
            }
        }
    }

    fn comparisons<T>(work: impl FnOnce() -> T) -> (T, usize) {
        COMPARISONS.set(0);
        (work(), COMPARISONS.get())
    }

    fn read(names: impl Iterator<Item = usize>) -> Flags<Counted> {
        let names: Vec<_> = names.map(|index| format!("name{index}")).collect();
        serde_json::from_value(names.join(",").into()).unwrap()
    }

    #[derive(Debug, GraphPatch)]
    #[allow(dead_code)]
    struct App {
        kinds: Flags<Counted>,
    }

    #[test]
    fn reading_and_comparing_a_set_compares_each_member_a_few_times() {
        for count in [10_000, 20_000, 40_000] {
            let (one, reading) = comparisons(|| read(0..count));
            assert!(reading <= 2 * count, "{reading} for {count}");
            assert_eq!(one.iter().count(), count);
            let others = [
                (read(0..count), true),
                (read((0..count).rev()), true),
                (read((count / 2..count).chain(0..count / 2)), true),
                (read(1..=count), false),
                (read((1..=count).rev()), false),
                (read(0..count - 1), false),
            ];
            for (other, is_equal) in others {
                for (one, other) in [(&one, &other), (&other, &one)] {
                    let (equal, comparing) = comparisons(|| one == other);
                    assert_eq!(equal, is_equal);
                    assert!(comparing <= 4 * count, "{comparing} for {count}");
                    let [one, other] = [one, other].map(|kinds| App {
                        kinds: kinds.clone(),
                    });
                    let (patch, diffing) = comparisons(|| one.diff(&other));
                    assert_eq!(patch.is_empty(), is_equal);
                    assert!(diffing <= 4 * count, "{diffing} for {count}");
                }
            }
        }
    }

    #[test]
    fn a_large_set_has_the_semantics_of_a_small_one() {
        let names: Vec<_> = (0..100).map(|index| format!("name{index}")).collect();
        let names = names.join(",");
        let text = format!("x86-32,{names},x64,i386,x86,name5, x64");
        let mut flags: Flags<Counted> = serde_json::from_value(text.into()).unwrap();
        assert_eq!(flags.iter().count(), 102);
        assert_eq!(
            serde_json::to_value(&flags).unwrap(),
            format!("x86,{names},x64")
        );
        let members: Vec<_> = flags.iter().cloned().collect();
        let mut collected: Flags<_> = members.into_iter().rev().collect();
        assert_eq!([&flags, &collected], [&collected, &flags]);
        flags.insert(Counted::X64);
        flags.remove(&Counted::X86);
        assert_ne!([&flags, &collected], [&collected, &flags]);
        collected.remove(&Counted::X86);
        assert_eq!([&flags, &collected], [&collected, &flags]);
        assert_deserializes(&[(&format!("\"{names},x64\""), flags)]);
    }
}
