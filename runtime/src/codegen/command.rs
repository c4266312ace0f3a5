//! The command that generates the models, for the head of the file.

use crate::codegen::docs::visible;
use crate::codegen::{Config, DerivedTypes};
use alloc::string::String;
use core::fmt::Write as _;

impl Config {
    /// The command without the paths of the metadata and the output, which differ between machines.
    pub(super) fn command(&self) -> String {
        let mut command = String::from("graph-patch models … --type");
        push(&mut command, self.type_names());
        match self.derived_types() {
            DerivedTypes::All => {}
            DerivedTypes::None => command += " --derived none",
            DerivedTypes::Only(names) => {
                command += " --derived";
                push(&mut command, names);
            }
        }
        for (name, ty) in self.rust_types() {
            let quote = if ty.contains(['<', ' ']) { "'" } else { "" };
            _ = write!(command, " --edm {quote}{name}={ty}{quote}");
        }
        if !self.derives().is_empty() {
            _ = write!(command, " --derive {}", self.derives().join(","));
        }
        let flags = [
            (self.binds(), " --bind"),
            (self.allows_any_version(), " --any-version"),
            (self.allows_missing(), " --allow-missing"),
        ];
        let flags = flags.iter().filter(|(is_set, _)| *is_set);
        command.extend(flags.map(|(_, flag)| *flag));
        visible(&command)
    }
}

fn push(command: &mut String, names: &[String]) {
    for name in names {
        command.push(' ');
        command.push_str(name);
    }
}
