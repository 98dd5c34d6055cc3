//! `catalogue compile`: a catalogue into one file that opens at once.

use std::io;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::cli::command_io::{CommandIo, ExitStatus};
use crate::cli::commands::deferred_signals::DeferredSignals;
use crate::cli::progress::{ProgressLine, percent};
use crate::system::compile::{
    CompileError, CompileJob, CompileObserver, CompileProgress, CompileSummary, compile, section_builders,
};
use microcred_core::diagnostic::Diagnostic;
use microcred_i18n::{Args, MessageId, msg, search_reference};
use microcred_session::data::Prebuilt;

pub(super) fn run(matches: &ArgMatches, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let path = |name: &str| matches.get_one::<PathBuf>(name);
    let (Some(input), Some(output)) = (path("source"), path("output")) else { return Ok(ExitStatus::InvalidUsage) };
    let known = crate::system::data::embedded().reference;
    let companions = section_builders(&search_reference(&known, &Prebuilt::default()));
    let replace = matches.get_flag("force");
    let job = CompileJob { input, output, replace, occupations: &known.occupations, section_builders: companions };
    let interrupt = DeferredSignals::install();
    let mut telling = ConsoleObserver { ready, line: ProgressLine::new(), interrupt: &interrupt };
    let outcome = compile(job, &mut telling);
    telling.line.clear(telling.ready)?;
    interrupt.deliver();
    match outcome {
        Ok(built) => print_compile_summary(&output.display().to_string(), built, telling.ready),
        Err(reason) => print_compile_error(&reason, telling.ready),
    }
}

/// Tells a person what happens.
struct ConsoleObserver<'a, 'r> {
    ready: &'a mut CommandIo<'r>,
    line: ProgressLine,
    interrupt: &'a DeferredSignals,
}

impl CompileObserver for ConsoleObserver<'_, '_> {
    fn diagnostic(&mut self, fault: &Diagnostic) -> io::Result<()> {
        self.line.clear(self.ready)?;
        self.ready.print(&format!("{}\n", self.ready.texts.diagnostic(fault)))
    }

    fn progress(&mut self, progress: CompileProgress) -> io::Result<()> {
        if self.interrupt.is_pending() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.line.show(self.ready, |ready| {
            let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
            let args = Args::new()
                .string("share", percent(progress.done_bytes, progress.total_bytes, ready))
                .string("programs", number(progress.programs))
                .string("refused", number(progress.rejected));
            ready.texts.format(msg::COMPILE_PROGRESS, &args)
        })
    }
}

fn print_compile_summary(output: &str, built: CompileSummary, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let number = |number: usize| ready.texts.number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = Args::new()
        .string("file", microcred_core::sanitize::clean(output))
        .count("count", built.programs)
        .string("programs", number(built.programs))
        .string("faults", number(built.diagnostics))
        .string("refused", number(built.rejected))
        .string("bytes", ready.texts.number(i64::try_from(built.bytes).unwrap_or(i64::MAX)));
    let summary = ready.texts.format(msg::COMPILE_DONE, &args);
    ready.print(&format!("{summary}\n"))?;
    Ok(if built.diagnostics == 0 && built.rejected == 0 { ExitStatus::Success } else { ExitStatus::Failure })
}

/// Says why nothing was compiled.
fn print_compile_error(reason: &CompileError, ready: &mut CommandIo<'_>) -> io::Result<ExitStatus> {
    let with = |id: MessageId, name: &'static str, value: &str| {
        ready.texts.format(id, &Args::new().string(name, microcred_core::sanitize::clean(value)))
    };
    let (said, ended) = match reason {
        CompileError::Exists(path) => (with(msg::COMPILE_EXISTS, "path", path), ExitStatus::InvalidUsage),
        CompileError::SameFile(path) => (with(msg::COMPILE_SAME_FILE, "path", path), ExitStatus::InvalidUsage),
        CompileError::Unreadable(error) => (with(msg::FILE_UNREADABLE, "why", &error.to_string()), ExitStatus::Failure),
        CompileError::InvalidCatalogue(_) => (ready.texts.text(msg::CATALOGUE_UNUSABLE), ExitStatus::Failure),
        CompileError::NoValidProgram(path) => (with(msg::CATALOGUE_NOTHING_SOUND, "path", path), ExitStatus::Failure),
        CompileError::Unwritable { .. } => {
            (with(msg::COMPILE_UNWRITABLE, "why", &reason.to_string()), ExitStatus::Failure)
        }
        CompileError::Cancelled(error) => return Err(error.kind().into()),
    };
    ready.warn(&said).map(|()| ended)
}
