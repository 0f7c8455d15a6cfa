"""Runs the library's own command line."""

import os
import subprocess
import sys

from launcher import archive, maven, pyenv
from launcher.jdk import Jdk
from launcher.paths import ROOT

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
"""What a sweep must fit in; a user's own comes from JDK_JAVA_OPTIONS, which java reads before its command line."""

MAIN = "entrylab.cli.Main"


def flags() -> list[str]:
    """JVM flags, and where the library finds the clone and libunicorn."""
    return [*JVM_FLAGS, *heap(), f"-Dentrylab.home={ROOT}", f"-Dunicorn.python={pyenv.prefix()}",
            f"-Dentrylab.python={sys.executable}"]


def heap() -> list[str]:
    """Our heap, unless the user asks for another, which ours would take back."""
    return [] if "-Xmx" in os.environ.get("JDK_JAVA_OPTIONS", "") else [HEAP]


def command(jdk: Jdk, cached: bool = True) -> list[str]:
    """The JVM with everything before the words of a command, with the ahead-of-time cache unless told."""
    cache = archive.flags() if cached else []
    return [str(jdk.java), *cache, *flags(), "-cp", archive.classpath(maven.jars()), MAIN]


def changes(jdk: Jdk) -> dict[str, str]:
    """What the library's environment has besides the user's: which unicorn is meant, the JDK before all others."""
    package = pyenv.unicorn_package()
    path = os.pathsep.join([str(jdk.home / "bin"), os.environ.get("PATH", os.defpath)])
    return ({"UNICORN_PACKAGE": str(package)} if package else {}) | {"JAVA_HOME": str(jdk.home), "PATH": path}


def environment(jdk: Jdk) -> dict[str, str]:
    return os.environ | changes(jdk)


def run(jdk: Jdk, *words: str) -> int:
    """Runs a command of the library; its exit code is ours."""
    return subprocess.run([*command(jdk), *words], env=environment(jdk)).returncode
