"""The JVM's ahead-of-time cache: classes of the library as they are after loading, so that a command starts quickly.

It is made at set-up by running a few commands, and does nothing but save time: without it all works the same.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from launcher.jdk import Jdk
from launcher.paths import BUILD
from launcher.say import say
from launcher.stamp import Stamp

FILE = BUILD / "entrylab.aot"

NEWER = BUILD / "newer"
"""Jars rewritten for the cache, by their names: it keeps no class that was compiled for Java 5, as picocli's are."""

OLD = "picocli-*.jar"

OTHERS_OPTIONS = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
"""Options of the user's that would be part of the cache, or speak up where nobody listens."""

QUIET = ("-Xlog:aot*=off", "-Xlog:cds*=off")
"""The JVM leaves a cache that does not fit aside; it need not say so."""


def flags() -> list[str]:
    """The JVM's flags for using the cache; none where there is none."""
    return [f"-XX:AOTCache={FILE}", *QUIET] if FILE.exists() else []


def classpath(jars: list[Path]) -> str:
    """The jars as a JVM's class path, those that were rewritten in place of their originals."""
    newer = (NEWER / jar.name for jar in jars)
    return os.pathsep.join(str(new if new.exists() else jar) for new, jar in zip(newer, jars))


def ensure(jdk: Jdk, jar: Path, command: Callable[[], list[str]], env: dict[str, str]) -> None:
    """Makes the cache unless it was made of this very library by this very JDK; the command runs without it."""
    made = Stamp("archive")
    key = f"{jdk.home} {jdk.version} {jar.stat().st_mtime_ns} {jar.stat().st_size}"
    if made.fresh(key):
        return
    say("preparing a quick start")
    made.clear()
    FILE.unlink(missing_ok=True)
    shutil.rmtree(NEWER, ignore_errors=True)
    NEWER.mkdir(parents=True)
    for old in (jar.parent / "deps").glob(OLD):
        partial = NEWER / f"{old.name}.partial"
        if quietly([*command(), "newer-classes", str(old), str(partial)], env) == 0:
            partial.replace(NEWER / old.name)
    java, *words = command()
    quietly([java, f"-XX:AOTCacheOutput={FILE}", *words, "warm-up"], env)
    made.set(key)


def quietly(command: list[str], env: dict[str, str]) -> int:
    others = {name: value for name, value in (os.environ | env).items() if name not in OTHERS_OPTIONS}
    return subprocess.run(
        command, env=others, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
    ).returncode
