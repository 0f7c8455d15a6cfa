"""Says how a sweep's processor time and memory grow with what it is asked for: calls, designs, placements, paths.

Each of the four is doubled and doubled again, all else held. A straight line is laid through the times; what the
largest is off that line says whether growth is linear.
"""

import os
import re
import resource
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from launcher.errors import StepFailed
from launcher.setup import Setup

DESIGNS = ("merged-v4.6", "duplicated-table", "v4.4-stubs", "rsp-check", "full-frame", "trampoline-slowpath",
           "merged-302f5b26", "merged-1e423bff")

NAMES = ("read", "write", "openat", "close", "fstat", "lseek", "mmap", "mprotect", "munmap", "brk", "ioctl", "access",
         "getpid", "fcntl", "getcwd", "clone", "poll", "lstat", "pread64", "pwrite64", "readv", "writev", "pipe",
         "select", "dup", "dup2", "pause", "nanosleep", "alarm", "sendfile", "socket", "connect")

BASE = {"calls": 1_000_000, "designs": 1, "placements": 8, "paths": 4}
"""What is held while one of them grows."""

STEPS = (1, 2, 4, 8)

WIDTH = 30
"""Characters of the longest bar."""

FULL = re.compile(r"Pause .*?\b(\d+)M->(\d+)M\(")


class Cost(NamedTuple):
    """Seconds of processor time, and the most MiB that a collection left."""

    seconds: float
    heap: int


class Line(NamedTuple):
    """A straight line through points by least squares."""

    constant: float
    slope: float

    def at(self, x: float) -> float:
        return self.constant + self.slope * x


def line(points: list[tuple[float, float]]) -> Line:
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
    return Line(mean_y - slope * mean_x, slope)


def words(calls: int, designs: int, placements: int, paths: int) -> list[str]:
    """A sweep of so much; its calls are of so many kinds, all of them as often."""
    mix = "mix:" + "+".join(f"{name}={1 / paths}" for name in NAMES[:paths])
    return ["sweep", "--cpu", "haswell", "--traced", "0", "--designs", ",".join(DESIGNS[:designs]), "--workload", mix,
            "--placements", str(placements), "--syscalls", str(calls), "--format", "csv"]


def heap(log: str) -> int:
    """The most MiB that were still in use after a collection; 0 if there was none."""
    return max((int(left) for _, left in FULL.findall(log)), default=0)


def run(setup: Setup) -> int:
    for what, base in BASE.items():
        costs = [(base * step, measured(setup, words(**BASE | {what: base * step}))) for step in STEPS]
        print("\n".join(chart(what, costs)), flush=True)
    return 0


def chart(what: str, costs: list[tuple[int, Cost]]) -> list[str]:
    """A bar for each amount, and what the line through them says."""
    through = line([(amount, cost.seconds) for amount, cost in costs])
    most = max(cost.seconds for _, cost in costs)
    rows = [f"{what:>12}{'seconds':>10}{'heap':>10}"]
    for amount, cost in costs:
        bar = "#" * round(WIDTH * cost.seconds / most)
        rows.append(f"{amount:12}{cost.seconds:10.2f}{cost.heap:6} MiB  {bar}")
    last, cost = costs[-1]
    off = 100 * (cost.seconds / through.at(last) - 1)
    rows.append(f"{through.constant:.2f} s and {1000 * through.slope:.3g} ms for each; the last is {off:+.0f} % off\n")
    return rows


def measured(setup: Setup, sweep: list[str]) -> Cost:
    command, changes = setup.command()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "gc.log")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([command[0], f"-Xlog:gc:file={log}", *command[1:], *sweep], env=os.environ | changes,
                              stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            raise StepFailed("a sweep failed (output above)")
        return Cost(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, heap(log.read_text()))
