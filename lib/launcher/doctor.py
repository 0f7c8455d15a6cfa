"""What was found, what is missing, and the fix for each."""

import os
import platform
import sys
import textwrap
from argparse import ArgumentTypeError
from collections.abc import Iterator
from dataclasses import dataclass

from launcher import charts, jdk, kernels, maven, pins, pyenv, tools
from launcher.errors import UserError
from launcher.paths import REQUIREMENTS, VENV

COLUMNS = 80


@dataclass(frozen=True)
class Finding:
    """One line of the report; a fault carries its fix."""

    what: str
    found: str
    fix: str = ""
    needed: bool = True


def findings() -> Iterator[Finding]:
    yield Finding("python", f"{platform.python_version()} ({sys.executable})")
    yield java_home()
    yield from drawing()
    for tool in tools.NEEDED:
        yield of_tool(tool, needed=True)
    for tool in tools.OPTIONAL:
        yield of_tool(tool, needed=False)
    yield python_environment()
    yield kernel_jar()
    yield ijava()
    yield library()


def java_home() -> Finding:
    try:
        found = jdk.find()
    except UserError as error:
        return Finding("jdk", "missing", str(error))
    return Finding("jdk", f"{found.version} ({found.home}, by {found.source})")


def drawing() -> Iterator[Finding]:
    """Whether charts can be drawn; a finding per cause if they cannot."""
    try:
        found = charts.lacking(jdk.find().home)
    except UserError:
        return
    for cause, packages in found.items():
        yield Finding("charts", cause, f"install {packages}")
    if not found:
        yield Finding("charts", "libraries and a font for drawing are there")


def of_tool(tool: tools.Tool, needed: bool) -> Finding:
    if tool.path() is None:
        return Finding(tool.name, f"missing ({tool.why})", f"install the package {tool.package}", needed)
    return Finding(tool.name, f"{tool.version()} ({tool.path()})")


def python_environment() -> Finding:
    if pyenv.current_has_pins():
        return Finding("environment", f"{sys.prefix} (has every pin; used as it is)")
    if not (VENV / "bin/python").exists():
        return Finding("environment", "not set up yet", "any command that needs it makes it", False)
    names = ", ".join(f"{name} {version}" for name, version in pins.direct(REQUIREMENTS).items())
    return Finding("environment", f"{VENV} ({names})")


def kernel_jar() -> Finding:
    jar = pyenv.prefix() / "share/jupyter/kernels/java/jjava.jar"
    if not jar.exists():
        return Finding("kernel jar", "not set up yet", "comes with the environment", False)
    return Finding("kernel jar", str(jar))


def ijava() -> Finding:
    """The other Java kernel, which is used only where its jar is given."""
    how = (
        "to use it: take ijava-1.3.0.jar out of the zip of its release 1.3.0 on GitHub (SpencerPark/IJava), "
        "then ./lab run --kernel JAR, or IJAVA_JAR=JAR and --kernel ijava"
    )
    named = os.environ.get(kernels.IJAVA_VARIABLE)
    if not named:
        return Finding("IJava 1.3", f"no jar given ({kernels.IJAVA_VARIABLE})", how, False)
    try:
        return Finding("IJava 1.3", f"{kernels.ijava_jar(named)} ({kernels.IJAVA_VARIABLE})")
    except ArgumentTypeError as fault:
        return Finding("IJava 1.3", str(fault), how, False)


def library() -> Finding:
    if not maven.JAR.exists():
        return Finding("library", "not built yet", "any command that needs it builds it", False)
    return Finding("library", str(maven.JAR))


def faults() -> list[Finding]:
    """What must be put right before anything can be set up."""
    return [finding for finding in findings() if finding.fix and finding.needed]


def report() -> None:
    """Prints a line per finding, and under a fault its fix."""
    for finding in findings():
        mark = "ok" if not finding.fix else "MISSING" if finding.needed else "-"
        print(wrapped(f"{mark:<8}{finding.what:<20}", finding.found))
        if finding.fix:
            print(wrapped(f"{'':<28}", f"fix: {finding.fix}"))


def wrapped(lead: str, text: str) -> str:
    """Lines no wider than a terminal, but for a path or a name that is."""
    return textwrap.fill(
        text, COLUMNS, initial_indent=lead, subsequent_indent=" " * len(lead),
        break_long_words=False, break_on_hyphens=False,
    )
