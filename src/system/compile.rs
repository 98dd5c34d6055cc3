//! Compiles a catalogue: a RON file or a file of lines in, a compiled file out, or nothing at all.
//!
//! The compiled file is written beside its place and renamed into it when it is whole and on the disk. So a file that is in
//! use is never changed, and whatever goes wrong leaves nothing behind.

use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, ErrorKind};
use std::path::Path;

use crate::system::data::read_catalogue;
use crate::system::disk::{Disk, DiskFile};
use crate::system::files::{FileError, display_path};
use crate::system::lines::{LineEvent, LineReader};
use crate::system::temp_file::TempFile;
use microcred_core::catalogue::CatalogueHeader;
use microcred_core::diagnostic::{Diagnostic, DiagnosticKind, MAX_DIAGNOSTICS, SourceLocation};
use microcred_core::occupation::Occupations;
use microcred_core::program::Program;
use microcred_data::binary::writer::{AddOutcome, CatalogueWriter};
use microcred_data::reading::catalogue::ParsedCatalogue;
use microcred_data::reading::json_lines::{InvalidLinks, JsonLine, LinkCheck, is_blank_line};
use microcred_large::columns::ColumnsBuilder;
use microcred_search::index_builder::IndexBuilder;
use microcred_search::programs::SearchReference;
use microcred_search::section_builder::SearchIndexBuilder;
use microcred_sections::writer::SectionBuilder;

/// Bytes that are read or written at once.
const BUFFER_BYTES: usize = 1024 * 1024;
/// After so many lines somebody may look how far it is.
const PROGRESS_EVERY_LINES: usize = 64;

/// What is to be compiled, and to where.
pub struct CompileJob<'a> {
    /// The catalogue: lines of JSON where its name ends with `.jsonl` or `.ndjson`, RON else.
    pub input: &'a Path,
    /// The compiled file.
    pub output: &'a Path,
    /// Whether a file that is there already is replaced.
    pub replace: bool,
    /// The occupations that programs may name.
    pub occupations: &'a Occupations,
    /// What adds further parts.
    pub section_builders: Vec<Box<dyn SectionBuilder>>,
}

/// Everything that stands in a compiled catalogue beside its programs.
#[must_use]
pub fn section_builders(search: &SearchReference) -> Vec<Box<dyn SectionBuilder>> {
    let index = IndexBuilder::new(search.synonyms.clone());
    vec![Box::new(SearchIndexBuilder::new(index, search.context.clone())), Box::<ColumnsBuilder>::default()]
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompileProgress {
    /// The work that is done, in bytes.
    pub done_bytes: u64,
    /// All the work, in bytes.
    pub total_bytes: u64,
    /// The programs that were written.
    pub programs: usize,
    /// The programs that were refused.
    pub rejected: usize,
}

/// Is told what happens. Where it answers with an error, nothing is compiled.
pub trait CompileObserver {
    /// Something is wrong with the catalogue.
    ///
    /// # Errors
    /// To stop.
    fn diagnostic(&mut self, fault: &Diagnostic) -> io::Result<()>;

    /// It is so far.
    ///
    /// # Errors
    /// To stop.
    fn progress(&mut self, progress: CompileProgress) -> io::Result<()>;
}

/// What was compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompileSummary {
    /// Programs.
    pub programs: usize,
    /// Programs that were refused.
    pub rejected: usize,
    /// Everything that is wrong with the catalogue.
    pub diagnostics: usize,
    /// The length of the compiled file.
    pub bytes: u64,
}

/// Why nothing was compiled.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// There is a file already.
    #[error("{0}")]
    Exists(String),
    /// What is to be compiled and the compiled file are the same.
    #[error("{0}")]
    SameFile(String),
    /// The catalogue cannot be read.
    #[error(transparent)]
    Unreadable(#[from] FileError),
    /// The catalogue as a whole cannot be used, as was told.
    #[error("{0}")]
    InvalidCatalogue(String),
    /// No program of it is sound, as was told.
    #[error("{0}")]
    NoValidProgram(String),
    /// The compiled file cannot be written.
    #[error("{path}: {source}")]
    Unwritable {
        /// Its path.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// Whoever is told wants no more.
    #[error(transparent)]
    Cancelled(io::Error),
}

/// Compiles a catalogue.
///
/// # Errors
/// When nothing was compiled; then there is no new file.
pub fn compile(job: CompileJob<'_>, watch: &mut dyn CompileObserver) -> Result<CompileSummary, CompileError> {
    compile_on(&Disk::default(), job, watch)
}

/// The same on a file system.
///
/// # Errors
/// As [`compile`].
pub fn compile_on(
    disk: &Disk,
    job: CompileJob<'_>,
    watch: &mut dyn CompileObserver,
) -> Result<CompileSummary, CompileError> {
    let CompileJob { input, output, replace, occupations, section_builders: companions } = job;
    let unwritable = |source| CompileError::Unwritable { path: display_path(output), source };
    if !disk.metadata(input).map_err(|source| FileError::Io { path: display_path(input), source })?.is_file() {
        return Err(FileError::NotRegular { path: display_path(input) }.into());
    }
    check_output(disk, input, output, replace)?;
    let (beside, file) = TempFile::create(disk, output).map_err(unwritable)?;
    let writer = CatalogueWriter::new(BufWriter::with_capacity(BUFFER_BYTES, file), companions).map_err(unwritable)?;
    let (faults, told) = (0, 0);
    let mut run = Compilation {
        disk,
        input,
        output,
        occupations,
        observer: watch,
        writer,
        rejected: 0,
        diagnostics: faults,
        reported: told,
        record_lines: Vec::new(),
    };
    let of_lines = input.extension().is_some_and(|end| end == "jsonl" || end == "ndjson");
    let head = if of_lines { run.compile_lines()? } else { run.compile_ron()? };
    run.report_omitted_count()?;
    let Compilation { writer, rejected: refused, diagnostics: faults, .. } = run;
    let programs = writer.program_count();
    if programs == 0 {
        return Err(CompileError::NoValidProgram(display_path(input)));
    }
    let file = writer.finish(&head).map_err(unwritable)?;
    let file = file.into_inner().map_err(|error| unwritable(error.into_error()))?;
    file.sync_all().map_err(unwritable)?;
    let bytes = file.metadata().map_err(unwritable)?.len();
    drop(file);
    check_output(disk, input, output, replace)?;
    beside.persist(output).map_err(unwritable)?;
    Ok(CompileSummary { programs, rejected: refused, diagnostics: faults, bytes })
}

/// Whether the compiled file may stand where it is wanted.
fn check_output(disk: &Disk, input: &Path, output: &Path, replace: bool) -> Result<(), CompileError> {
    let there = match disk.symlink_metadata(output) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(CompileError::Unwritable { path: display_path(output), source }),
    };
    let own = disk.canonicalize(input).map_err(|source| FileError::Io { path: display_path(input), source })?;
    match disk.canonicalize(output) {
        Ok(other) if other == own => return Err(CompileError::SameFile(display_path(output))),
        // A link that leads nowhere is another file.
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(CompileError::Unwritable { path: display_path(output), source: error });
        }
        Ok(_) | Err(_) => {}
    }
    if !replace {
        return Err(CompileError::Exists(display_path(output)));
    }
    if there.is_file() || there.is_symlink() {
        return Ok(());
    }
    Err(FileError::NotRegular { path: display_path(output) }.into())
}

/// One catalogue on its way.
struct Compilation<'a> {
    disk: &'a Disk,
    input: &'a Path,
    output: &'a Path,
    occupations: &'a Occupations,
    observer: &'a mut dyn CompileObserver,
    writer: CatalogueWriter<BufWriter<DiskFile>>,
    rejected: usize,
    diagnostics: usize,
    /// The faults that were told, one by one or as a number.
    reported: usize,
    /// The line of every record, where the catalogue is one of lines.
    record_lines: Vec<u32>,
}

impl Compilation<'_> {
    fn compile_ron(&mut self) -> Result<CatalogueHeader, CompileError> {
        let ParsedCatalogue { catalogue, diagnostics: faults, rejected_count: refused } =
            read_catalogue(self.disk, self.input, self.occupations)?;
        self.report(&faults)?;
        self.rejected = refused;
        let catalogue = catalogue.ok_or_else(|| CompileError::InvalidCatalogue(display_path(self.input)))?;
        let of = catalogue.len() as u64;
        for (done, program) in catalogue.all().enumerate() {
            self.add_program(&program)?;
            if done % PROGRESS_EVERY_LINES == 0 {
                self.report_progress(done as u64, of)?;
            }
        }
        Ok(catalogue.header)
    }

    fn compile_lines(&mut self) -> Result<CatalogueHeader, CompileError> {
        let name = display_path(self.input);
        let length = self.disk.metadata(self.input).map_err(|source| self.read_error(source))?.len();
        let bad_links = self.find_bad_links(&name, length)?;
        let mut head = None;
        let mut lines = self.open_lines()?;
        loop {
            let next = lines.read_next().map_err(|source| self.read_error(source))?;
            let line = JsonLine { file: &name, line_number: lines.number(), bytes: lines.line() };
            match next {
                LineEvent::End => break,
                LineEvent::TooLong => self.reject(&[JsonLine::too_long_diagnostic(&name, lines.number())])?,
                LineEvent::Line if is_blank_line(line.bytes) => {}
                LineEvent::Line => {
                    let first = head.is_none();
                    let as_head = if first { line.parse_header() } else { None };
                    head.get_or_insert_default();
                    if let Some((read, faults)) = as_head {
                        self.report(&faults)?;
                        head = Some(read.ok_or_else(|| CompileError::InvalidCatalogue(name.clone()))?);
                    } else if let Some(bad) = bad_links.get(&line.line_number) {
                        self.reject(&bad.diagnostics(&line))?;
                    } else {
                        self.compile_line(&line)?;
                    }
                }
            }
            if lines.number() % PROGRESS_EVERY_LINES == 0 {
                self.report_progress(length + lines.bytes_read(), length * 2)?;
            }
        }
        Ok(head.unwrap_or_default())
    }

    /// The lines whose links lead nowhere or back to where they began.
    fn find_bad_links(&mut self, name: &str, length: u64) -> Result<BTreeMap<usize, InvalidLinks>, CompileError> {
        let mut links = LinkCheck::default();
        let mut lines = self.open_lines()?;
        loop {
            match lines.read_next().map_err(|source| self.read_error(source))? {
                LineEvent::End => return Ok(links.finish()),
                LineEvent::TooLong => {}
                LineEvent::Line => {
                    links.add_line(&JsonLine { file: name, line_number: lines.number(), bytes: lines.line() });
                }
            }
            if lines.number() % PROGRESS_EVERY_LINES == 0 {
                self.report_progress(lines.bytes_read(), length * 2)?;
            }
        }
    }

    fn compile_line(&mut self, line: &JsonLine<'_>) -> Result<(), CompileError> {
        let program = match line.parse_program(self.occupations) {
            Ok(program) => program,
            Err(faults) => return self.reject(&faults),
        };
        match self.add_program(&program)? {
            AddOutcome::Record(_) => {
                self.record_lines.push(u32::try_from(line.line_number).unwrap_or(u32::MAX));
                Ok(())
            }
            AddOutcome::Duplicate(first) => {
                let first_line = self.record_lines.get(first as usize).map_or(0, |line| *line as usize);
                let place = SourceLocation { file: line.file.to_owned(), line: line.line_number, column: 1 };
                let (id, field) = (Some(program.id.to_string()), Some("id".to_owned()));
                self.reject(&[Diagnostic {
                    location: place,
                    program_id: id,
                    field,
                    kind: DiagnosticKind::DuplicateId { first_line },
                }])
            }
        }
    }

    fn open_lines(&self) -> Result<LineReader<BufReader<DiskFile>>, CompileError> {
        let file = self.disk.open(self.input).map_err(|source| self.read_error(source))?;
        Ok(LineReader::new(BufReader::with_capacity(BUFFER_BYTES, file)))
    }

    fn add_program(&mut self, program: &Program) -> Result<AddOutcome, CompileError> {
        self.writer.add(program).map_err(|source| CompileError::Unwritable { path: display_path(self.output), source })
    }

    /// One program fewer, because of these faults. After very many without one sound program the file is no catalogue.
    fn reject(&mut self, faults: &[Diagnostic]) -> Result<(), CompileError> {
        self.rejected += 1;
        self.report(faults)?;
        if self.diagnostics > MAX_DIAGNOSTICS && self.writer.program_count() == 0 {
            return Err(CompileError::NoValidProgram(display_path(self.input)));
        }
        Ok(())
    }

    fn report(&mut self, faults: &[Diagnostic]) -> Result<(), CompileError> {
        for fault in faults {
            self.diagnostics += fault.count();
            if self.reported < MAX_DIAGNOSTICS || matches!(fault.kind, DiagnosticKind::MoreDiagnostics { .. }) {
                self.reported += fault.count();
                self.observer.diagnostic(fault).map_err(CompileError::Cancelled)?;
            }
        }
        Ok(())
    }

    /// Tells how many faults there are beside those that were told.
    fn report_omitted_count(&mut self) -> Result<(), CompileError> {
        let count = self.diagnostics - self.reported;
        if count == 0 {
            return Ok(());
        }
        self.reported += count;
        let fault = Diagnostic::for_file(&display_path(self.input), DiagnosticKind::MoreDiagnostics { count });
        self.observer.diagnostic(&fault).map_err(CompileError::Cancelled)
    }

    fn report_progress(&mut self, done: u64, of: u64) -> Result<(), CompileError> {
        let (programs, refused) = (self.writer.program_count(), self.rejected);
        self.observer
            .progress(CompileProgress { done_bytes: done, total_bytes: of, programs, rejected: refused })
            .map_err(CompileError::Cancelled)
    }

    fn read_error(&self, source: io::Error) -> CompileError {
        FileError::Io { path: display_path(self.input), source }.into()
    }
}
