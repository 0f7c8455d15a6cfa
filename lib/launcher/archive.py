"""The JVM's ahead-of-time cache: classes of the library as they are after loading, so that a command starts quickly.

It is made at set-up by running a few commands, and does nothing but save time: without it all works the same.
"""

import os
import subprocess
from pathlib import Path

from launcher.jdk import Jdk
from launcher.paths import BUILD
from launcher.say import say
from launcher.stamp import Stamp

FILE = BUILD / "entrylab.aot"

OTHERS_OPTIONS = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")
"""Options of the user's that would be part of the cache, or speak up where nobody listens."""

QUIET = ("-Xlog:aot*=off", "-Xlog:cds*=off")
"""The JVM leaves a cache that does not fit aside; it need not say so."""


def flags() -> list[str]:
    """The JVM's flags for using the cache; none where there is none."""
    return [f"-XX:AOTCache={FILE}", *QUIET] if FILE.exists() else []


def ensure(jdk: Jdk, jar: Path, command: list[str], env: dict[str, str]) -> None:
    """Makes the cache unless it was made of this very library by this very JDK."""
    made = Stamp("archive")
    key = f"{jdk.home} {jdk.version} {jar.stat().st_mtime_ns} {jar.stat().st_size}"
    if made.fresh(key):
        return
    say("preparing a quick start")
    made.clear()
    FILE.unlink(missing_ok=True)
    subprocess.run(
        [command[0], f"-XX:AOTCacheOutput={FILE}", *command[1:], "warm-up"],
        env={name: value for name, value in (os.environ | env).items() if name not in OTHERS_OPTIONS},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
    )
    made.set(key)
