"""Runs the library's own command line."""

import os
import subprocess
import sys

from launcher import maven, pyenv
from launcher.paths import ROOT
from launcher.setup import Setup

JVM_FLAGS = (
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "-Djava.awt.headless=true",
    "-Duser.language=en",
    "-Duser.country=US",
)
"""Native access is libunicorn's; the second keeps a dependency's warning off the terminal; numbers are
written as in English texts, whatever the terminal's language."""

HEAP = "-Xmx512m"
"""What a sweep must fit in."""


def flags() -> list[str]:
    """JVM flags, where the library finds the clone and libunicorn, and whether stderr is a terminal, which
    Java tells of stdout only."""
    terminal = str(sys.stderr.isatty()).lower()
    return [
        *JVM_FLAGS, HEAP, f"-Dentrylab.home={ROOT}", f"-Dunicorn.python={pyenv.prefix()}",
        f"-Dentrylab.terminal={terminal}",
    ]


def environment(setup: Setup) -> dict[str, str]:
    """The user's environment with the JDK that was found before all others."""
    path = os.pathsep.join([str(setup.jdk.home / "bin"), os.environ.get("PATH", os.defpath)])
    return pyenv.library_environment() | {"JAVA_HOME": str(setup.jdk.home), "PATH": path}


def run(setup: Setup, *arguments: str) -> int:
    """Runs a sub-command of the library; its exit code is ours."""
    command = [
        str(setup.jdk.java), *flags(), "-cp", maven.classpath(), "entrylab.cli.Main", *arguments,
    ]
    return subprocess.run(command, env=environment(setup)).returncode
