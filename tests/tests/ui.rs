//! The derive reports each error once, at the offending token. `ui/<stage>/` holds a case and its message for each error.
//!
//! The messages include the compiler's own words, which differ between versions, so one version of rustc is compared.

/// Compares the messages on this version. On another one, libtest reports the comparison as ignored, and a line names
/// both versions.
macro_rules! messages_are_those_of {
    (rustc $version:literal) => {
        #[rustversion::attr(
            not(stable($version)),
            ignore = "the messages are those of another rustc"
        )]
        #[test]
        fn ui() {
            trybuild::TestCases::new().compile_fail("ui/*/*.rs");
        }

        #[rustversion::not(stable($version))]
        #[test]
        fn ui_is_ignored() {
            let found = std::process::Command::new("rustc")
                .arg("--version")
                .output();
            let found = String::from_utf8(found.unwrap().stdout).unwrap();
            let needed = stringify!($version);
            let line = format!("ui: skipped, needs rustc {needed}, found {found}");
            // `eprint!` would be captured, since this test passes.
            std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes()).unwrap();
        }
    };
}

// `.ci/run` reads this line, and reports if the installed version is another one.
messages_are_those_of!(rustc 1.95);
