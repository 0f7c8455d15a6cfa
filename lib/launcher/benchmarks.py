"""Builds and runs the JMH benchmarks of lib/bench, which are no part of the library."""

import os
import subprocess
import sys

from launcher import java, maven
from launcher.errors import StepFailed
from launcher.lock import setup_lock
from launcher.paths import BUILD, LIB
from launcher.say import say
from launcher.setup import Setup
from launcher.stamp import Stamp, fingerprint

TARGET = LIB / "bench/target"
MODULES = "unicorn,entrylab,bench"

SHORT = ("-f", "1", "-wi", "3", "-i", "5", "-w", "200ms", "-r", "200ms")
"""JMH's settings: one process each, some two seconds."""

WARMER = ("-f", "1", "-wi", "6", "-i", "5", "-w", "1s", "-r", "400ms")
"""The same for what has much to remember before it is at its speed: some nine seconds each."""


def ensure(setup: Setup) -> None:
    """Builds the benchmarks unless those that are there were made of these very sources."""
    built, resolved = Stamp("benchmarks"), Stamp("benchmark-dependencies")
    key = fingerprint(maven.sources(), str(setup.jdk.home), setup.jdk.version)
    if built.fresh(key) and any(TARGET.glob("bench-*.jar")):
        return
    poms_key = fingerprint(maven.poms(), maven.local_repository())
    offline = ["-o"] if resolved.fresh(poms_key) else []
    say("building the benchmarks" + ("" if offline else ", with JMH from Maven Central unless it is at hand"))
    built.clear()
    maven.run(setup.jdk, *offline, "-Pbench", "-pl", MODULES, "package", "-Dmaven.test.skip=true")
    resolved.set(poms_key)
    built.set(key)


def run(setup: Setup, pattern: str, settings: tuple[str, ...] = SHORT) -> int:
    """Runs the benchmarks whose names match; JMH's table goes to stdout, what it says meanwhile to stderr."""
    with setup_lock():
        ensure(setup)
    table = BUILD / "benchmarks.txt"
    table.unlink(missing_ok=True)
    classpath = os.pathsep.join([str(TARGET / "classes"), str(TARGET / "deps" / "*")])
    command = [
        str(setup.jdk.java), *java.flags(), "-cp", classpath, "org.openjdk.jmh.Main", pattern,
        *settings, "-foe", "true", "-rf", "text", "-rff", str(table),
    ]
    done = subprocess.run(command, env=java.environment(setup.jdk), stdout=sys.stderr.fileno())
    if done.returncode != 0 or not table.exists():
        raise StepFailed("the benchmarks failed (output above)")
    sys.stdout.write(table.read_text())
    return 0
