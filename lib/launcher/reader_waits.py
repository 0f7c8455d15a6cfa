"""How long a reader waits for the answers that are asked for first, as multiples of the JVM's own start in the same run:
seconds mean little on a machine that has other work."""

import os
import signal
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from launcher import turns
from launcher.errors import StepFailed
from launcher.paths import ROOT
from launcher.setup import Setup

ROUNDS = 3

LAB = str(ROOT / "lab")

POLL = 0.05
"""Seconds between two looks at whether a chart is there."""


def run(setup: Setup) -> int:
    subjects: dict[str, Callable[[], None]] = {
        "java -version": lambda: turns.ended([str(setup.jdk.java), "-version"]),
        "./lab designs": lambda: turns.ended([LAB, "designs"]),
        "./lab compare": lambda: turns.ended([LAB, "compare"]),
        "notebook 04 to its first chart": lambda: first_chart("04-latency"),
    }
    minutes = {"./lab sweep --all": lambda: turns.ended([LAB, "sweep", "--all", "--format", "csv"])}
    taken = turns.take(subjects, ROUNDS) | turns.take(minutes, 1)
    least = statistics.median(taken["java -version"])
    print(f"{os.cpu_count()} threads, a load of {os.getloadavg()[0]:.0f} at the end; "
          f"medians of {ROUNDS} in turns, the last once")
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:32}{median:7.1f} s  {min(times):.1f} to {max(times):.1f}{median / least:8.1f} times java -version")
    return 0


def first_chart(notebook: str) -> None:
    """Runs a notebook, and ends it when the first of its charts is there."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, notebook)
        running = subprocess.Popen(
            [LAB, "run", notebook, "--out", str(out)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            while not any(out.glob("*.png")):
                if running.poll() is not None:
                    raise StepFailed(f"{notebook} ended before its first chart, with {running.returncode}")
                time.sleep(POLL)
        finally:
            if running.poll() is None:
                running.send_signal(signal.SIGINT)
            running.wait()
