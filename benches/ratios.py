#!/usr/bin/env python3
"""Measures this checkout beside the first edition (commit 090c277), both built here, in one run.

    benches/ratios.py [--old BINARY] [--new BINARY] [--kiosks N]

Without --old the first edition is checked out and built in a temporary folder; without --new this checkout is built.
Instructions are counted by `valgrind --tool=callgrind` and repeat exactly; times and memory are medians and vary with
the machine. Needs git, cargo, valgrind and Linux (/proc). Prints one table in Markdown.
"""
import argparse, fcntl, os, pathlib, pty, re, select, signal, statistics, struct, subprocess, sys, tempfile, termios, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIRST_EDITION = "090c277"
ENV = {"PATH": os.environ["PATH"], "HOME": tempfile.mkdtemp(), "LANG": "en_CA.UTF-8", "TERM": "xterm-256color"}
COMMANDS = [
    ("`--version`", ["--version"], 5),
    ("`--help`", ["--help"], None),
    ("`search nurse`", ["search", "nurse"], 30),
    ("`match --occupation 33102 --province ON --limit 7`",
     ["match", "--occupation", "33102", "--province", "ON", "--limit", "7"], 40),
    ("`show` of one program", ["show", "michener-institute/iv-insertion-and-maintenance"], None),
]


def build(source, target):
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=source, check=True,
                   env=dict(os.environ, CARGO_TARGET_DIR=str(target)))
    return target / "release" / "microcred"


def first_edition():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="first-edition-"))
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    subprocess.run(["git", "checkout", "-q", FIRST_EDITION], cwd=folder, check=True)
    return build(folder, folder / "target")


def instructions(binary, arguments):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", str(binary), *arguments],
                              env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


class Screen:
    """The program in a terminal of 80 by 24."""

    def __init__(self, binary, arguments=()):
        self.begin = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execve(str(binary), [str(binary), *arguments], ENV)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def first_frame(self):
        """Milliseconds until the first frame is drawn: until the terminal has been quiet for 200 ms after its first output."""
        last = None
        end = self.begin + 30
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.terminal], [], [], 0.2 if last else 30)
            if not ready:
                break
            text = os.read(self.terminal, 65536)
            now = time.perf_counter()
            if b"microcred" in text or last is None:
                last = now
        return (last - self.begin) * 1000

    def own_kilobytes(self):
        text = open(f"/proc/{self.process}/smaps_rollup").read()
        return sum(int(n) for n in re.findall(r"Private_(?:Clean|Dirty):\s+(\d+)", text))

    def shared_out_kilobytes(self):
        return int(re.search(r"Pss:\s+(\d+)", open(f"/proc/{self.process}/smaps_rollup").read()).group(1))

    def close(self):
        os.kill(self.process, signal.SIGTERM)
        os.close(self.terminal)
        os.waitpid(self.process, 0)


def frames(binary, times=15):
    found = []
    for _ in range(times):
        screen = Screen(binary)
        found.append(screen.first_frame())
        screen.close()
    return statistics.median(found)


def memory(binary):
    """Kilobytes of one screen of its own after its first frame and a second."""
    screen = Screen(binary)
    screen.first_frame()
    time.sleep(1)
    own = screen.own_kilobytes()
    screen.close()
    return own


def together(binary, count):
    """Megabytes of `count` kiosks at once: what they share counts once."""
    screens = [Screen(binary, ["--kiosk"]) for _ in range(count)]
    for screen in screens:
        screen.first_frame()
    time.sleep(2)
    total = sum(screen.shared_out_kilobytes() for screen in screens)
    for screen in screens:
        screen.close()
    return total / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--old"), options.add_argument("--new")
    options.add_argument("--kiosks", type=int, default=200)
    asked = options.parse_args()
    old = pathlib.Path(asked.old) if asked.old else first_edition()
    new = pathlib.Path(asked.new) if asked.new else build(ROOT, pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")))
    print(f"| what | first edition ({FIRST_EDITION}) | now | ratio | goal |\n|---|---|---|---|---|")

    def row(what, before, after, unit, goal):
        print(f"| {what} | {before:,.1f} {unit} | {after:,.1f} {unit} | {before / after:.1f}x | {goal} |", flush=True)

    for name, arguments, goal in COMMANDS:
        before, after = instructions(old, arguments) / 1e6, instructions(new, arguments) / 1e6
        row(f"{name}, instructions", before, after, "M", f"{goal} M" if goal else "")
    row("first frame, median of 15", frames(old), frames(new), "ms", "12 ms")
    row("own memory of one screen", memory(old) / 1024, memory(new) / 1024, "MB", "5 MB")
    row(f"{asked.kiosks} kiosks together", together(old, asked.kiosks), together(new, asked.kiosks), "MB", "1,000 MB")
    row("binary", old.stat().st_size / 1e6, new.stat().st_size / 1e6, "MB", "18 MB")


if __name__ == "__main__":
    sys.exit(main())
