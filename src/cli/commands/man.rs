//! `man`: the manual page.

use std::io;

use crate::cli::{Ended, Ready, command};

pub(in crate::cli) fn run(ready: &mut Ready<'_>) -> io::Result<Ended> {
    let mut page = Vec::new();
    let mut whole = command(ready.texts);
    whole.build();
    clap_mangen::Man::new(whole.clone()).render(&mut page)?;
    for of_command in whole.get_subcommands() {
        page.extend_from_slice(b"\n");
        clap_mangen::Man::new(of_command.clone()).render_description_section(&mut page)?;
        clap_mangen::Man::new(of_command.clone()).render_options_section(&mut page)?;
    }
    ready.out.write_all(&page)?;
    Ok(Ended::Done)
}
