//! Many unattended screens on one machine, each in a terminal of its own:
//! `cargo run --release -p microcred-benches --bin kiosks -- [--count 200] [--visits 1000] [--catalogue FILE]`.
//!
//! `--count` screens stand side by side, and each is searched; what they take of memory and processor is told. Then one
//! screen after the other serves `--visits` visitors, who type a word that nobody else would; whatever is left in the folder
//! that the screens take for home and for temporary files ends the run with an error. The program is the one that was built beside this (`microcred` in the
//! same folder), so build it first: `cargo build --release`.

use std::error::Error;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use microcred_benches::arguments::{self, Arguments};
use microcred_benches::measure::Times;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// What visitors type.
const MARKER: &str = "zebrafinch";
/// How long anything may take.
const DEADLINE: Duration = Duration::from_secs(60);
/// What stands on a screen at which nobody is.
const WAITING: &str = "Press any key to begin";
/// For so long the screens are left alone to see what they do by themselves.
const IDLE: Duration = Duration::from_secs(10);

/// The folder in which the screens are at home.
fn home() -> PathBuf {
    std::env::temp_dir().join(format!("microcred-kiosks-{}", std::process::id()))
}

/// A screen in a terminal.
struct Screen {
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    shown: vt100::Parser,
}

impl Screen {
    fn start(program: &str, arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 })?;
        let mut command = CommandBuilder::new(program);
        command.args(["--kiosk", "--lang", "en"]);
        let home = home();
        for name in ["HOME", "TMPDIR", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, &home);
        }
        command.cwd(&home);
        if let Some(catalogue) = arguments.words("catalogue").and_then(|files| files.into_iter().next()) {
            command.args(["--catalogue", &catalogue]);
        }
        command.env_clear();
        command.env("TERM", "xterm");
        let child = pair.slave.spawn_command(command)?;
        drop(pair.slave);
        let (mut reader, keyboard) = (pair.master.try_clone_reader()?, pair.master.take_writer()?);
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0_u8; 16 * 1024];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes.get(..count).unwrap_or_default().to_vec()).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, _master: pair.master, keyboard, output, shown: vt100::Parser::new(24, 80, 0) })
    }

    /// Waits until a text is shown.
    fn wait_for(&mut self, text: &str) -> Result<(), Box<dyn Error>> {
        let start = Instant::now();
        while !self.shown.screen().contents().contains(text) {
            let left = DEADLINE.checked_sub(start.elapsed()).ok_or_else(|| format!("waited in vain for {text}"))?;
            self.shown.process(&self.output.recv_timeout(left)?);
        }
        Ok(())
    }

    fn press(&mut self, keys: &str, then: &str) -> Result<(), Box<dyn Error>> {
        self.keyboard.write_all(keys.as_bytes())?;
        self.keyboard.flush()?;
        self.wait_for(then)
    }

    /// A figure of the process in kilobytes, from a file of its own; 0 where the system does not say.
    fn kilobytes(&self, file: &str, name: &str) -> usize {
        let id = self.child.process_id().unwrap_or_default();
        let text = std::fs::read_to_string(format!("/proc/{id}/{file}")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|rest| rest.trim_start_matches(':').trim().trim_end_matches("kB").trim().parse().ok())
            .unwrap_or(0)
    }

    /// The time that it ran, in hundredths of a second.
    fn ticks(&self) -> u64 {
        let id = self.child.process_id().unwrap_or_default();
        let text = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let after_name = text.rsplit(')').next().unwrap_or_default();
        after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = arguments::read();
    let of = |name: &str, default: usize| {
        arguments.number(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(default)
    };
    let program = std::env::current_exe()?.with_file_name("microcred").to_string_lossy().into_owned();
    std::fs::create_dir(home())?;
    side_by_side(&program, of("count", 200), &arguments)?;
    one_by_one(&program, of("visits", 1_000), &arguments)?;
    let left = std::fs::read_dir(home())?.count();
    println!("{left} files are left in their home");
    // A folder in which something is left is kept to be looked at.
    Ok(std::fs::remove_dir(home())?)
}

/// Opens screens side by side and searches each.
fn side_by_side(program: &str, count: usize, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let (mut screens, mut times) = (Vec::new(), Vec::new());
    for _ in 0..count {
        let before = Instant::now();
        let mut screen = Screen::start(program, arguments)?;
        screen.wait_for(WAITING)?;
        times.push(before.elapsed());
        screens.push(screen);
    }
    let started = Times::new(&times);
    println!(
        "{count} screens, one after the other, to the first frame: p50 {:.0} ms, p99 {:.0} ms, most {:.0} ms",
        started.at(0.5),
        started.at(0.99),
        started.at(1.0)
    );
    memory("nobody is there", &screens);
    for screen in &mut screens {
        screen.press("x", "Choose your language")?;
        screen.press("1", "Guide me")?;
        screen.press("3", "programs fit")?;
        screen.press("nursing", "Search nursing")?;
    }
    thread::sleep(Duration::from_secs(2));
    memory("each was searched", &screens);
    let before: u64 = screens.iter().map(Screen::ticks).sum();
    thread::sleep(IDLE);
    let after: u64 = screens.iter().map(Screen::ticks).sum();
    println!("left alone for {} s they ran {} hundredths of a second together", IDLE.as_secs(), after - before);
    for mut screen in screens {
        screen.child.kill()?;
        screen.child.wait()?;
    }
    Ok(())
}

fn memory(when: &str, screens: &[Screen]) {
    let count = screens.len().max(1);
    let resident: Vec<usize> = screens.iter().map(|screen| screen.kilobytes("status", "VmRSS")).collect();
    let own: usize = screens.iter().map(|screen| screen.kilobytes("status", "RssAnon")).sum();
    let shares: usize = screens.iter().map(|screen| screen.kilobytes("smaps_rollup", "Pss")).sum();
    println!(
        "{when}: resident {:.1} MB each ({:.1} at most), of their own {:.1} MB each; with what they share {:.1} MB in all",
        megabytes(resident.iter().sum::<usize>() / count),
        megabytes(resident.iter().copied().max().unwrap_or(0)),
        megabytes(own / count),
        megabytes(shares),
    );
}

#[expect(clippy::cast_precision_loss, reason = "kilobytes of memory are far fewer")]
fn megabytes(kilobytes: usize) -> f64 {
    kilobytes as f64 / 1024.0
}

/// Serves one visitor after the other, each by a process of its own.
fn one_by_one(program: &str, visits: usize, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let (mut anew, mut most, mut first) = (Vec::new(), 0, 0);
    let mut ended = Instant::now();
    for visit in 0..visits {
        let mut screen = Screen::start(program, arguments)?;
        screen.wait_for(WAITING)?;
        anew.push(ended.elapsed());
        screen.press("x", "Choose your language")?;
        screen.press("1", "Guide me")?;
        // The same key again on the next screen would count as struck twice.
        screen.press("\r", "Question 1")?;
        screen.press("2", "Question 2")?;
        screen.press("m", "programs fit")?;
        screen.press("/", "Search")?;
        screen.press(MARKER, MARKER)?;
        let resident = screen.kilobytes("status", "VmRSS");
        most = most.max(resident);
        first = if visit == 0 { resident } else { first };
        screen.press("\rq", "Finish now?")?;
        screen.press("\r", "Your answers were erased")?;
        screen.keyboard.write_all(b"x")?;
        screen.keyboard.flush()?;
        let status = screen.child.wait()?;
        ended = Instant::now();
        if status.exit_code() != 0 {
            return Err(format!("visit {visit} ended with {}", status.exit_code()).into());
        }
    }
    let anew = Times::new(&anew);
    println!(
        "{visits} visits one after the other: from the end of one to the next screen p50 {:.0} ms, most {:.0} ms; \
         resident {:.1} MB at the first, {:.1} MB at most",
        anew.at(0.5),
        anew.at(1.0),
        megabytes(first),
        megabytes(most),
    );
    Ok(())
}
