//! The command `models`.

use crate::args::{Args, Models};
use crate::{note_ignored, print, progress, values, Error};
use clap::{error::ErrorKind, CommandFactory as _};
use graph_patch::codegen::{Config, DerivedTypes};

pub(crate) fn run(mut args: Models) -> Result<(), Error> {
    values::move_paths(&mut args);
    if args.csdl.is_empty() {
        let mut command = Args::command();
        command.build();
        let message = "the metadata is missing: a <FILE|DIR>";
        let command = command.find_subcommand_mut("models").ok_or(message)?;
        command
            .error(ErrorKind::MissingRequiredArgument, message)
            .exit();
    }
    let _progress = progress::start("generating models");
    let config = config(&args)?;
    note_ignored(&config)?;
    match &args.output {
        Some(path) if args.check => config.check(path)?,
        Some(path) => config.write_to(path)?,
        None => print(&config.generate()?)?,
    }
    Ok(())
}

fn config(args: &Models) -> Result<Config, Error> {
    let config = Config::new()
        .types(&args.types)
        .derive(&args.derive)
        .derived(derived(&args.derived)?)
        .bind(args.bind)
        .any_version(args.any_version)
        .allow_missing(args.allow_missing);
    let config = args.csdl.iter().fold(config, Config::csdl);
    let edm = values::rust_types(&args.edm)?.into_iter();
    Ok(edm.fold(config, |config, (name, ty)| config.edm(name, ty)))
}

fn derived(names: &[String]) -> Result<DerivedTypes, Error> {
    match names {
        [one] if one == "all" => Ok(DerivedTypes::All),
        [one] if one == "none" => Ok(DerivedTypes::None),
        names => match names
            .iter()
            .find(|it| matches!(it.as_str(), "all" | "none"))
        {
            Some(word) => Err(format!("`--derived {word}` excludes other values").into()),
            None => Ok(DerivedTypes::only(names)),
        },
    }
}
