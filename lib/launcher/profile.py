"""Says where a sweep's time goes: which stage of the model was at work at each of many moments.

The JVM's flight recorder samples what its threads execute, every ten milliseconds of processor time where it can
(Linux), else of the clock, and what they allocate; each sample belongs to the innermost stage in its stack. Misses are
counted by perf, where it is there and the processor lets it.
"""

import json
import os
import resource
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from launcher.errors import StepFailed
from launcher.setup import Setup

SWEEP = ("sweep", "--all", "--designs", "merged-v4.6,duplicated-table,v4.4-stubs", "--cpu", "skylake,zen4",
         "--format", "csv")
"""A part of ./lab sweep --all that has everything of it: two predictors, stubs and none, all recordings and shares."""

ALLOCATION = "jdk.ObjectAllocationSample"
"""Some of the objects that are allocated, each with the bytes that it stands for."""

COUNTERS = ("cycles", "instructions", "cache-misses", "branch-misses")
"""What perf is asked for, of the program's own execution."""

EVENTS = ("jdk.CPUTimeSample", "jdk.ExecutionSample")

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="jdk.CPUTimeSample"><setting name="enabled">true</setting><setting name="throttle">10ms</setting></event>
  <event name="jdk.ObjectAllocationSample">
    <setting name="enabled">true</setting><setting name="throttle">300/s</setting>
  </event>
  <event name="jdk.ExecutionSample"><setting name="enabled">true</setting><setting name="period">10ms</setting></event>
</configuration>
"""

STAGES = (
    ("timing on the out-of-order core", ("core.pipeline.OutOfOrderCore.",)),
    ("branches of calls and programs", ("core.branch.BranchUnit.run", "core.branch.BranchUnit.sweep")),
    ("lines, pages and windows of calls", ("core.replay.LiveMemory.", "core.replay.WorkReplay.run")),
    ("looking timings up", ("core.replay.WarmTimings.", "core.replay.CallTimer.timed", "core.replay.TimingKey.")),
    ("re-deriving counters", ("core.replay.Simulator.check",)),
    ("cold cores", ("core.replay.CallReplay.restart", "core.replay.CallTimer.restart")),
    ("which events can still change", ("core.replay.CallReplay.<init>", "core.replay.Simulator.<init>")),
    ("decoding paths", ("core.pipeline.TracePreparation.", "sweep.PlacedDesign.trace", "sweep.PreparedPaths.prepare")),
    ("laying paths out at a placement", ("sweep.CompiledPaths.", "core.pipeline.TraceLayout.")),
    ("drawing calls and counting", ("sweep.SweepUnit.begin", "sweep.SharedDraw.")),
    ("the calls' own loop", ("sweep.CycleRun.time",)),
)
"""What a frame of a stage begins with, innermost stages first where one calls the other."""

REST = "the rest: starting, reading, writing"


def run(setup: Setup) -> int:
    words, changes = setup.command()
    with tempfile.TemporaryDirectory() as folder:
        settings, recording, counted = (Path(folder, name) for name in ("samples.jfc", "samples.jfr", "counted.csv"))
        settings.write_text(SETTINGS)
        record = f"-XX:StartFlightRecording=filename={recording},settings={settings}"
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [*counting(counted), words[0], record, "-Xlog:jfr*=off", *words[1:], *SWEEP]
        done = subprocess.run(command, env=os.environ | changes, stdout=subprocess.DEVNULL)
        if done.returncode != 0 or not recording.exists():
            raise StepFailed("the sweep failed (output above)")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        event, at_work = next(
            ((event, some) for event in EVENTS if (some := samples(setup, recording, event))), ("", [])
        )
        if not at_work:
            raise StepFailed("the flight recorder took no samples")
        allocated = samples(setup, recording, ALLOCATION)
        misses = misses_told(counted.read_text() if counted.exists() else "")
    print(f"./lab {' '.join(SWEEP)}")
    print(f"{after.ru_utime - before.ru_utime:.0f} s of processor time, compilers and collector of the JVM included; "
          f"{len(at_work)} samples ({event.removeprefix('jdk.')})")
    print(f"{sum(weight for _, weight in allocated) / 1e6:.0f} MB allocated; {misses}\n")
    print(f"{'':36}{'at work':>9}{'allocated':>13}")
    times, bytes_ = shares(at_work), shares(allocated)
    for name in [*(name for name, _ in STAGES), REST]:
        print(f"{name:36}{times[name]:7.1f} %{bytes_[name]:11.1f} %")
    return 0


def counting(into: Path) -> list[str]:
    """What a command is begun with so that its misses are counted; nothing where there is no perf."""
    perf = shutil.which("perf")
    if perf is None:
        return []
    return [perf, "stat", "-x", ",", "-o", str(into), "-e", ",".join(f"{name}:u" for name in COUNTERS), "--"]


def misses_told(counted: str) -> str:
    """What perf counted, in words; counted is its list, empty if it did not run."""
    if not counted:
        return "misses not counted: there is no perf here"
    rows = [line.split(",") for line in counted.splitlines() if line.count(",") > 2]
    found = {row[2].removesuffix(":u"): int(row[0]) for row in rows if row[0].isdigit()}
    if not all(found.get(name) for name in COUNTERS):
        return "misses not counted: this processor, or the guest on it, lets perf count none"
    instructions = found["instructions"]
    cache, branch = (1000 * found[name] / instructions for name in ("cache-misses", "branch-misses"))
    return (f"{instructions / found['cycles']:.2f} instructions a cycle, of 1,000 instructions {cache:.2f} cache misses "
            f"and {branch:.2f} branch misses")


def samples(setup: Setup, recording: Path, event: str) -> list[tuple[list[str], float]]:
    """An event's stacks, each as its methods, innermost first, and what it weighs: bytes, or one sample."""
    tool = str(setup.jdk.home / "bin" / "jfr")
    told = subprocess.run([tool, "print", "--json", "--events", event, "--stack-depth", "64", str(recording)],
                          capture_output=True, text=True)
    if told.returncode != 0:
        raise StepFailed(f"jfr print failed: {told.stderr.strip()}")
    found = [one["values"] for one in json.loads(told.stdout)["recording"]["events"]]
    weighed = [(methods(values.get("stackTrace")), values.get("weight", 1)) for values in found]
    return [(stack, weight) for stack, weight in weighed if stack]


def shares(weighed: list[tuple[list[str], float]]) -> dict[str, float]:
    """Of each stage, percent of all."""
    counted: Counter[str] = Counter()
    for stack, weight in weighed:
        counted[stage(stack)] += weight
    total = sum(counted.values())
    return {name: 100 * counted[name] / total if total else 0 for name in [*(name for name, _ in STAGES), REST]}


def methods(trace: dict | None) -> list[str]:
    frames = trace["frames"] if trace else []
    return [f"{frame['method']['type']['name'].replace('/', '.')}.{frame['method']['name']}" for frame in frames]


def stage(stack: list[str]) -> str:
    """The stage a sample belongs to, by its innermost method that is one's."""
    for method in stack:
        own = method.removeprefix("entrylab.")
        for name, begins in STAGES:
            if own != method and own.startswith(begins):
                return name
    return REST
