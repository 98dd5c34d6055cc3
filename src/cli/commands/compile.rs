//! `catalogue compile`: a catalogue into one file that opens at once.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use super::interrupt::Interrupt;
use crate::cli::progress::{ProgressLine, share};
use crate::cli::ready::{Ended, Ready};
use crate::domain::reading::Fault;
use crate::search::ideas::Ideas;
use crate::search::programmes::Surroundings;
use crate::store::Data;
use crate::store::compile::{Built, Job, NotBuilt, Progress, Watch, companions, compile};
use crate::text::{Args, Names};

pub(super) fn run(matches: &ArgMatches, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let path = |name: &str| matches.get_one::<PathBuf>(name);
    let (Some(input), Some(output)) = (path("source"), path("output")) else { return Ok(Ended::WrongUse) };
    let known = match Data::embedded() {
        Ok(data) => data.known,
        Err(error) => return ready.warn(&ready.texts.fault(&error.0)).map(|()| Ended::Nothing),
    };
    let names = Names::in_every_language();
    let surroundings = Surroundings::of(&known, |one| names.sector(one), |one| names.province(one));
    let companions = companions(Arc::new(Ideas::new(&known.synonyms)), surroundings);
    let replace = matches.get_flag("force");
    let job = Job { input, output, replace, occupations: &known.occupations, companions };
    let interrupt = Interrupt::listen();
    let mut telling = Telling { ready, line: ProgressLine::new(), interrupt: &interrupt };
    let outcome = compile(job, &mut telling);
    telling.line.clear(telling.ready)?;
    interrupt.carry_out();
    match outcome {
        Ok(built) => done(&output.display().to_string(), built, telling.ready),
        Err(reason) => refused(&reason, telling.ready),
    }
}

/// Tells a person what happens.
struct Telling<'a, 'r> {
    ready: &'a mut Ready<'r>,
    line: ProgressLine,
    interrupt: &'a Interrupt,
}

impl Watch for Telling<'_, '_> {
    fn fault(&mut self, fault: &Fault) -> io::Result<()> {
        self.line.clear(self.ready)?;
        self.ready.print(&format!("{}\n", self.ready.texts.fault(fault)))
    }

    fn progress(&mut self, progress: Progress) -> io::Result<()> {
        if self.interrupt.came() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.line.show(self.ready, |ready| {
            let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
            let args = Args::new()
                .text("share", share(progress.done, progress.of, ready))
                .text("programmes", number(progress.programmes))
                .text("refused", number(progress.refused));
            ready.texts.with("compile-progress", &args)
        })
    }
}

fn done(output: &str, built: Built, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .text("file", crate::domain::words::clean(output))
        .count("count", built.programmes)
        .text("programmes", number(built.programmes))
        .text("faults", number(built.faults))
        .text("refused", number(built.refused))
        .text("bytes", ready.texts.number(i64::try_from(built.bytes).unwrap_or(i64::MAX)));
    let summary = ready.texts.with("compile-done", &args);
    ready.print(&format!("{summary}\n"))?;
    Ok(if built.faults == 0 && built.refused == 0 { Ended::Done } else { Ended::Nothing })
}

/// Says why nothing was compiled.
fn refused(reason: &NotBuilt, ready: &mut Ready<'_>) -> io::Result<Ended> {
    let with = |id: &str, name: &'static str, value: &str| {
        ready.texts.with(id, &Args::new().text(name, crate::domain::words::clean(value)))
    };
    let (said, ended) = match reason {
        NotBuilt::Exists(path) => (with("compile-exists", "path", path), Ended::WrongUse),
        NotBuilt::SameFile(path) => (with("compile-same-file", "path", path), Ended::WrongUse),
        NotBuilt::Unreadable(error) => (with("file-unreadable", "why", &error.to_string()), Ended::Nothing),
        NotBuilt::Unusable(_) => (ready.texts.say("catalogue-unusable"), Ended::Nothing),
        NotBuilt::NothingSound(path) => (with("catalogue-nothing-sound", "path", path), Ended::Nothing),
        NotBuilt::Unwritable { .. } => (with("compile-unwritable", "why", &reason.to_string()), Ended::Nothing),
        NotBuilt::Stopped(error) => return Err(error.kind().into()),
    };
    ready.warn(&said).map(|()| ended)
}
