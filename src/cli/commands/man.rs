//! `man`: the manual page.

use std::io::{self, Write as _};

use clap_mangen::Man;

use crate::cli::args::command;
use crate::cli::command_io::{CommandIo, ExitStatus};

pub(in crate::cli) fn run(ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let mut whole = command(ready.texts);
    whole.build();
    let mut page = Vec::new();
    let man = Man::new(whole.clone());
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut commands = whole.get_subcommands().map(|found| (found.get_name().to_owned(), found)).collect::<Vec<_>>();
    commands.extend(whole.get_subcommands().flat_map(|parent| {
        parent.get_subcommands().map(|found| (format!("{} {}", parent.get_name(), found.get_name()), found))
    }));
    commands.sort_by(|one, other| one.0.cmp(&other.0));
    for (name, of_command) in commands {
        writeln!(page, ".SH \"microcred {name}\"")?;
        let man = Man::new(of_command.clone());
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)?;
    }
    man.render_extra_section(&mut page)?;
    man.render_version_section(&mut page)?;
    ready.print(&String::from_utf8_lossy(&page))?;
    Ok(ExitStatus::Success)
}
