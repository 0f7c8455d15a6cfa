"""Measures what Java cannot measure of itself: the start of a command, the binding and the model by JMH, where a
sweep's time goes, how that grows, or how soon an interrupted cell ends. ./lab bench without a word here measures the
model: see ./lab bench --help."""

import os
import platform
import statistics
import subprocess
from argparse import ArgumentTypeError
from functools import partial
from pathlib import Path

from launcher import benchmarks, growth, kernels, profile, reader_waits, turns
from launcher.paths import LIB, ROOT
from launcher.setup import Setup, prepare
from launcher.suggest import unknown

INTERRUPTS = "interrupts"
BUSY_PER_CORE = 3
"""What the machine's load is brought to by busy loops, unless it is as high already."""

INTERRUPTED_CELLS = 1000
SEED = 1

PROFILE = "profile"

GROWTH = "growth"

WAITS = "waits"

START = "start"
ROUNDS = 21

BY_JMH = {
    "jmh": (r"^entrylab\.bench\.(SimulatorRuns|HostGetppid)\.", benchmarks.WARMER),
    "unicorn": (r"^unicorn\.", benchmarks.SHORT),
}
"""What JMH matches the names of its benchmarks with, and how long it runs each."""

SUBJECTS = ("model", START, WAITS, *BY_JMH, PROFILE, GROWTH, INTERRUPTS)


def subject(word: str) -> str:
    if word not in SUBJECTS:
        raise ArgumentTypeError(unknown("benchmark", word, SUBJECTS))
    return word


def configure(parser):
    parser.add_argument(
        "subject", metavar="start|waits|jmh|unicorn|profile|growth|interrupts", type=subject,
        help="how long a command takes that computes little, beside java -version; how long the first answers take, those "
        "of compare and of notebook 04; the model and the host's getppid "
        "on more workloads, or the Unicorn binding's calls and events, by JMH, each some two minutes; which stage takes "
        "which share of a sweep; how its time and memory grow with calls, designs, placements and paths; or a thousand "
        "interrupts of cells on a machine with a load of three a core, some twenty-five minutes",
    )


def run(options):
    if options.subject in BY_JMH:
        return benchmarks.run(prepare(), *BY_JMH[options.subject])
    own = {START: start, WAITS: reader_waits.run, PROFILE: profile.run, GROWTH: growth.run, INTERRUPTS: interrupts}
    return own[options.subject](prepare())


def start(setup: Setup) -> int:
    """Times commands that compute little, one after the other in each round, beside the JVM's own start."""
    lab = str(ROOT / "lab")
    subjects = {
        "java -version": [str(setup.jdk.java), "-version"],
        "./lab designs": [lab, "designs"],
        "./lab --help": [lab, "--help"],
        "./lab sweep --help": [lab, "sweep", "--help"],
        "./lab sweep --sed 4": [lab, "sweep", "--sed", "4"],
    }
    waits = {name: partial(turns.ended, command, (0, 2)) for name, command in subjects.items()}
    taken = turns.take(waits, ROUNDS)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    least = medians["java -version"]
    print(f"{processor()}, {os.cpu_count()} threads; medians of {ROUNDS} in turns")
    for name, median in medians.items():
        low, _, high = statistics.quantiles(taken[name])
        print(f"{name:22}{1000 * median:7.0f} ms  quartiles {1000 * low:.0f} to {1000 * high:.0f}"
              f"{median / least:8.1f} times java -version")
    return 0


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def interrupts(setup: Setup) -> int:
    """Interrupts cells of the real kernel, over and over, on a machine that is kept busy; 1 if one was lost."""
    env = kernels.environment(setup, kernels.JJAVA) | {"PYTHONPATH": str(LIB)}
    busy = max(0, BUSY_PER_CORE * os.cpu_count() - round(os.getloadavg()[0]))
    words = [INTERRUPTED_CELLS, busy, SEED]
    command = [str(setup.python), "-m", "launcher.tests.interrupts", *map(str, words)]
    return subprocess.run(command, env=env).returncode
