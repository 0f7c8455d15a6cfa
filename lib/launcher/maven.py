"""Builds the Java library with the Maven wrapper, when its sources changed.

What is run is a copy of what Maven makes: a command that goes on for minutes keeps the library that it began with,
while an edit, another ./lab or Maven makes the next.
"""

import os
import pwd
import re
import shutil
import sys
from pathlib import Path

from launcher import children, others, pyenv, tools
from launcher.errors import StepFailed
from launcher.jdk import Jdk
from launcher.paths import BUILD, DATA, EXPECTED, LIB, LIBRARY_TARGET
from launcher.say import say
from launcher.stamp import Stamp, fingerprint

MADE = LIBRARY_TARGET / "entrylab.jar"
"""What Maven makes, and writes over."""

JAR = BUILD / "library" / MADE.name
"""The library; not there before the first build. Never written over: a new one takes its place."""

DEPENDENCIES = LIBRARY_TARGET / "deps"

COMES_TO = 93_000_000
"""Bytes of what the build has from Maven Central at least, plug-ins included: an empty repository near its end."""


def poms() -> list[Path]:
    return [*LIB.glob("pom.xml"), *LIB.glob("*/pom.xml"), *LIB.glob(".mvn/**/*.*")]


def sources() -> list[Path]:
    """Everything the jar is made of; tests are not."""
    folders = [folder for folder in LIB.glob("*/src/*") if folder.name != "test"]
    files = [file for folder in (*folders, DATA) for file in folder.rglob("*") if file.is_file()]
    return poms() + [file for file in files if EXPECTED not in file.parents]


def environment(jdk: Jdk) -> dict[str, str]:
    return pyenv.library_environment() | {"JAVA_HOME": str(jdk.home)}


def run(jdk: Jdk, *arguments: str) -> None:
    """Runs the wrapper; its output goes to stderr."""
    command = ["sh", str(LIB / "mvnw"), "-q", "-B", "-f", str(LIB / "pom.xml"), *arguments]
    if children.run(command, environment(jdk), sys.stderr.fileno(), LIB) != 0:
        raise StepFailed(f"Maven failed: lib/mvnw {' '.join(arguments)} (output above)")


def current(jdk: Jdk) -> bool:
    """Whether the library that is there was made of these very sources."""
    return Stamp("library").fresh(made_of(jdk)) and JAR.exists()


def made_of(jdk: Jdk) -> str:
    return fingerprint(sources(), str(jdk.home), jdk.version, *tools.assembling())


def await_turn(jdk: Jdk) -> None:
    """Waits for a Maven that somebody else runs here, if the library is to be built: both write the same classes."""
    if others.mavens(LIB) and not current(jdk):
        others.wait(LIB)


def ensure(jdk: Jdk) -> None:
    """Builds the library unless it is current."""
    if current(jdk):
        return
    built, resolved = Stamp("library"), Stamp("dependencies")
    key = made_of(jdk)
    built.clear()
    poms_key = fingerprint(poms(), local_repository())
    if resolved.fresh(poms_key):
        say("building the library")
        # With dependencies resolved before, an edit of the sources needs no network.
        offline = ["-o"]
    else:
        say("building the library, with dependencies from Maven Central unless they are at hand")
        offline = []
        # Jars of versions that are no longer wanted would stay on the classpath.
        shutil.rmtree(DEPENDENCIES, ignore_errors=True)
    run(jdk, *offline, "package", "-Dmaven.test.skip=true")
    put_in_place()
    resolved.set(poms_key)
    built.set(key)


def put_in_place() -> None:
    JAR.parent.mkdir(parents=True, exist_ok=True)
    partial = JAR.with_suffix(".partial")
    shutil.copy2(MADE, partial)
    partial.replace(JAR)


def repository() -> Path:
    """The folder that artifacts come into, unless Maven's settings say otherwise."""
    chosen = re.search(r"-Dmaven\.repo\.local=(\S+)", os.environ.get("MAVEN_OPTS", ""))
    # Java asks the system for the user's home, whatever HOME says.
    return Path(chosen[1]) if chosen else Path(pwd.getpwuid(os.getuid()).pw_dir, ".m2/repository")


def local_repository() -> str:
    """Where resolved artifacts are, as far as it can be told without starting Maven."""
    return os.environ.get("HOME", "") + " " + os.environ.get("MAVEN_OPTS", "")


def jars() -> list[Path]:
    """What a JVM needs to run the library: named one by one, in an order that an ahead-of-time cache can rely on,
    small jars first: what the cache lacks is looked for from the first on."""
    return [JAR, *sorted(DEPENDENCIES.glob("*.jar"), key=lambda jar: (jar.stat().st_size, jar.name))]
