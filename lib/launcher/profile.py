"""Says where a sweep's time goes: which stage of the model was at work at each of many moments.

The JVM's flight recorder samples what its threads execute, every ten milliseconds of processor time where it can
(Linux), else of the clock; each sample belongs to the innermost stage in its stack.
"""

import json
import os
import resource
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from launcher.errors import StepFailed
from launcher.setup import Setup

SWEEP = ("sweep", "--all", "--designs", "merged-v4.6,duplicated-table,v4.4-stubs", "--cpu", "skylake,zen4",
         "--format", "csv")
"""A part of ./lab sweep --all that has everything of it: two predictors, stubs and none, all recordings and shares."""

EVENTS = ("jdk.CPUTimeSample", "jdk.ExecutionSample")

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="jdk.CPUTimeSample"><setting name="enabled">true</setting><setting name="throttle">10ms</setting></event>
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
        settings, recording = Path(folder, "samples.jfc"), Path(folder, "samples.jfr")
        settings.write_text(SETTINGS)
        record = f"-XX:StartFlightRecording=filename={recording},settings={settings}"
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([words[0], record, "-Xlog:jfr*=off", *words[1:], *SWEEP], env=os.environ | changes,
                              stdout=subprocess.DEVNULL)
        if done.returncode != 0 or not recording.exists():
            raise StepFailed("the sweep failed (output above)")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        event, stacks = samples(setup, recording)
    print(f"./lab {' '.join(SWEEP)}")
    print(f"{after.ru_utime - before.ru_utime:.0f} s of processor time, compilers and collector of the JVM included; "
          f"{len(stacks)} samples ({event.removeprefix('jdk.')})\n")
    counted = Counter(map(stage, stacks))
    for name in [*(name for name, _ in STAGES), REST]:
        print(f"{name:36}{100 * counted[name] / len(stacks):7.1f} %")
    return 0


def samples(setup: Setup, recording: Path) -> tuple[str, list[list[str]]]:
    """The first kind of event that there are any of, and each one's methods, innermost first."""
    tool = str(setup.jdk.home / "bin" / "jfr")
    for event in EVENTS:
        told = subprocess.run([tool, "print", "--json", "--events", event, "--stack-depth", "64", str(recording)],
                              capture_output=True, text=True)
        if told.returncode != 0:
            raise StepFailed(f"jfr print failed: {told.stderr.strip()}")
        stacks = [methods(found["values"].get("stackTrace")) for found in json.loads(told.stdout)["recording"]["events"]]
        if any(stacks):
            return event, [stack for stack in stacks if stack]
    raise StepFailed("the flight recorder took no samples")


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
