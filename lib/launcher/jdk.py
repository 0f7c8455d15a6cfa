"""Finds a JDK 25 or newer.

As a program: prints where it is, or on standard error why there is none.
"""

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from glob import glob
from pathlib import Path

from launcher.errors import UserError

MINIMUM = 25
"""java.lang.foreign as the library uses it; the compiler's release level."""

USUAL_FOLDERS = (
    "/usr/lib/jvm/*",
    "/usr/lib64/jvm/*",
    "/usr/java/*",
    "/opt/java/*",
    "/opt/jdk*",
    "/opt/*jdk*",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home",
    "~/.sdkman/candidates/java/*",
    "~/.jdks/*",
    "~/.asdf/installs/java/*",
    "~/.local/share/mise/installs/java/*",
)


@dataclass(frozen=True)
class Jdk:
    """A Java home with a compiler in it, and where it was found."""

    home: Path
    version: str
    source: str

    @property
    def feature(self) -> int:
        return int(re.match(r"(?:1\.)?(\d+)", self.version)[1])

    @property
    def java(self) -> Path:
        return self.home / "bin/java"


def read(home: Path, source: str) -> Jdk | None:
    """The JDK in a folder, told by its `release` file; None for a JRE or anything else."""
    try:
        release = (home / "release").read_text()
    except (OSError, UnicodeDecodeError):
        return None
    version = re.search(r'^JAVA_VERSION="?(\d[\w.+-]*)', release, re.MULTILINE)
    if version is None or not os.access(home / "bin/javac", os.X_OK):
        return None
    return Jdk(home, version[1], source)


def candidates(env: Mapping[str, str], folders: tuple[str, ...]) -> Iterator[Jdk]:
    """Every JDK in the places people put one, the most explicit place first."""
    places: list[tuple[Path, str]] = []
    if env.get("JAVA_HOME"):
        places.append((Path(env["JAVA_HOME"]), "JAVA_HOME"))
    for folder in env.get("PATH", os.defpath).split(os.pathsep):
        javac = shutil.which("javac", path=folder) if folder else None
        if javac:
            places.append((Path(javac).resolve().parents[1], "PATH"))
    if env.get("CONDA_PREFIX"):
        prefix = Path(env["CONDA_PREFIX"])
        places += [(prefix / "lib/jvm", "CONDA_PREFIX"), (prefix, "CONDA_PREFIX")]
    for pattern in folders:
        expanded = pattern.replace("~", env.get("HOME", "/nonexistent"), 1)
        places += [(Path(home), pattern) for home in sorted(glob(expanded), reverse=True)]
    seen: set[Path] = set()
    for home, source in places:
        real = home.resolve()
        if real not in seen:
            seen.add(real)
            found = read(home, source)
            if found:
                yield found


def find(
    env: Mapping[str, str] = os.environ, folders: tuple[str, ...] = USUAL_FOLDERS
) -> Jdk:
    """The first JDK that is new enough.

    Raises UserError with one line that names what was found instead and what to install or set.
    """
    too_old: list[Jdk] = []
    for jdk in candidates(env, folders):
        if jdk.feature >= MINIMUM:
            return jdk
        too_old.append(jdk)
    raise UserError(missing(env, too_old))


def missing(env: Mapping[str, str], too_old: list[Jdk]) -> str:
    if too_old:
        found = "found only " + ", ".join(f"{jdk.version} ({jdk.home})" for jdk in too_old)
    elif env.get("JAVA_HOME"):
        found = f"JAVA_HOME={env['JAVA_HOME']} holds none"
    else:
        found = "found none"
    install = "brew install openjdk@25" if platform.system() == "Darwin" else "openjdk-25-jdk"
    return (
        f"JDK {MINIMUM} or newer is needed, {found}: install {install} (or temurin-25-jdk), "
        "or set JAVA_HOME to one"
    )


if __name__ == "__main__":
    try:
        print(find().home)
    except UserError as error:
        sys.exit(f"lab: {error}")
