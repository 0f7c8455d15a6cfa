"""Measures how fast the model runs, against what the host really executes; what the Unicorn binding costs; or how
soon an interrupted cell ends."""

import os
import subprocess
from argparse import ArgumentTypeError

from launcher import benchmarks, java, kernels, words
from launcher.errors import UserError
from launcher.paths import LIB
from launcher.setup import Setup, prepare
from launcher.suggest import unknown

NAME = "bench"
HELP = "measure how fast the model runs, against what the host really executes"

MODEL = "model"

INTERRUPTS = "interrupts"
BUSY_PER_CORE = 3
"""What the machine's load is brought to by busy loops, unless it is as high already."""

INTERRUPTED_CELLS = 1000
SEED = 1

BY_JMH = {
    "jmh": (r"^entrylab\.bench\.(SimulatorRuns|HostGetppid)\.", benchmarks.WARMER),
    "unicorn": (r"^unicorn\.", benchmarks.SHORT),
}
"""What JMH matches the names of its benchmarks with, and how long it runs each."""


def subject(word: str) -> str:
    if word not in (MODEL, INTERRUPTS, *BY_JMH):
        raise ArgumentTypeError(unknown("benchmark", word, (MODEL, INTERRUPTS, *BY_JMH)))
    return word


def configure(parser):
    add = parser.add_argument
    add(
        "subject", metavar="model|jmh|unicorn|interrupts", nargs="?", default=MODEL, type=subject,
        help="the model; the same and the host's getppid on more workloads, by JMH; or the Unicorn binding's "
        "calls and events, by JMH; each some two minutes; or a thousand interrupts of cells on a machine with a load of three "
        "a core, some twenty-five minutes; default: model",
    )
    add("--cpu", metavar="NAME", type=words.cpu, help="the CPU to model; default: haswell")
    add("--workload", metavar="NAME", type=words.recording, help="the recording to run; default: git-status")
    add("--rounds", metavar="N", type=words.small_count, help="how often everything is measured; default: 9")


def run(options):
    if options.subject in BY_JMH:
        if options.argv != [options.subject]:
            raise UserError(f"'{options.subject}' stands alone: --cpu, --workload and --rounds are the model's")
        return benchmarks.run(prepare(), *BY_JMH[options.subject])
    if options.subject == INTERRUPTS:
        if options.argv != [INTERRUPTS]:
            raise UserError(f"'{INTERRUPTS}' stands alone: --cpu, --workload and --rounds are the model's")
        return interrupts(prepare())
    # The library's command knows the model alone.
    return java.run(prepare(), NAME, *remaining(options.argv))


def interrupts(setup: Setup) -> int:
    """Interrupts cells of the real kernel, over and over, on a machine that is kept busy; 1 if one was lost."""
    env = kernels.environment(setup, kernels.JJAVA) | {"PYTHONPATH": str(LIB)}
    busy = max(0, BUSY_PER_CORE * os.cpu_count() - round(os.getloadavg()[0]))
    words = [INTERRUPTED_CELLS, busy, SEED]
    command = [str(setup.python), "-m", "launcher.tests.interrupts", *map(str, words)]
    return subprocess.run(command, env=env).returncode


def remaining(argv: list[str]) -> list[str]:
    """The words without the subject; no option has a value of that name."""
    return [word for word in argv if word != MODEL]
