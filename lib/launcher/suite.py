"""Everything CI checks, as named steps that all run even if one fails."""

import os
import re
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Callable
from difflib import unified_diff
from enum import Enum
from pathlib import Path

from launcher import browser, java, kernels, maven, notebooks, pictures, published
from launcher.errors import StepFailed
from launcher.paths import EXPECTED, LAUNCHER, LIB, OUT, shown
from launcher.say import say
from launcher.setup import Setup
from launcher.suggest import unknown


class Verdict(Enum):
    PASSED = "passed"
    FAILED = "FAILED"
    SKIPPED = "skipped"


def launcher_step(setup: Setup) -> Verdict:
    """Tests of ./lab itself, and rules about files: pins, notebooks without outputs."""
    command = [
        sys.executable, "-m", "unittest", "discover", "-t", str(LIB), "-s", str(LAUNCHER / "tests"),
    ]
    return passed(subprocess.run(command).returncode == 0)


def library_step(setup: Setup) -> Verdict:
    """Format and tests of the Java library; that the benchmarks compile."""
    try:
        maven.run(setup.jdk, "-Pbench", "spotless:check", "verify")
    except StepFailed as failure:
        say(str(failure))
        return Verdict.FAILED
    return Verdict.PASSED


def published_step(setup: Setup) -> Verdict:
    """The binding of libunicorn, published into a folder, serves a project that knows only that."""
    try:
        return passed(published.works(setup.jdk))
    except StepFailed as failure:
        say(str(failure))
        return Verdict.FAILED


def notebooks_step(setup: Setup) -> Verdict:
    """Every notebook runs, with the expected text results and pictures; its HTML fetches nothing; bad cells end in a line."""
    books = notebooks.all_of_them()
    ran = notebooks.execute(setup, books, kernels.JJAVA)
    same = [as_expected(book) for book in books]
    drawn = [pictures.current(book) for book in books]
    alone = [not fetched(OUT / book.stem / f"{book.stem}.html") for book in books]
    return passed(all(ran + same + drawn + alone) and survives_bad_cells(setup))


def survives_bad_cells(setup: Setup) -> bool:
    """Whether the kernel answers and goes on, whatever assembly a cell brings."""
    env = kernels.environment(setup, kernels.JJAVA) | {"PYTHONPATH": str(LIB)}
    command = [str(setup.python), "-m", "unittest", "launcher.tests.in_kernel"]
    return subprocess.run(command, env=env).returncode == 0


FETCHED = re.compile(r"""<(?:script|img|link|iframe|source)\b[^>]*?\b(?:src|href)=["'](?!data:|#|["'])[^"']*|url\(["']?https?:[^)]*""")
"""What a browser would load from elsewhere; links that a reader may follow are none."""


def fetched(html: Path) -> list[str]:
    """What a page needs besides itself; each is told."""
    found = FETCHED.findall(html.read_text()) if html.exists() else [f"{html.name} is missing"]
    for reference in found:
        say(f"{html.name} is not self-contained: {reference[:120]}")
    return found


def as_expected(book: Path) -> bool:
    found, expected = notebooks.text_results(book), notebooks.expected(book)
    for name in sorted(found.keys() | expected.keys()):
        if found.get(name) != expected.get(name):
            here = shown(EXPECTED / book.stem / name)
            say(f"{book.stem}: {name} is not what {here} says; ./lab run --accept {book.stem} takes it over")
            before, after = expected.get(name, ""), found.get(name, "")
            diff = unified_diff(before.splitlines(), after.splitlines(), "expected", "found", lineterm="")
            print("\n".join(diff), file=sys.stderr)
    return found == expected


def docs_step(setup: Setup) -> Verdict:
    """Every table of README and docs says what its command says today."""
    return passed(java.run(setup.jdk, "docs", "--check") == 0)


def browser_step(setup: Setup) -> Verdict:
    """The notebooks in JupyterLab, driven in a headless browser."""
    lacking = browser.lacking()
    if lacking:
        say(f"browser tests skipped: {lacking}")
        return Verdict.FAILED if os.environ.get("CI") == "true" else Verdict.SKIPPED
    return passed(browser.run(setup))


def passed(it: bool) -> Verdict:
    return Verdict.PASSED if it else Verdict.FAILED


STEPS: dict[str, Callable[[Setup], Verdict]] = {
    "launcher": launcher_step,
    "library": library_step,
    "published": published_step,
    "notebooks": notebooks_step,
    "docs": docs_step,
    "browser": browser_step,
}


def word(text: str) -> list[str]:
    """The command line's list of steps."""
    chosen = text.split(",")
    for step in chosen:
        if step not in STEPS:
            raise ArgumentTypeError(unknown("step", step, STEPS))
    return chosen


def run(setup: Setup, steps: list[str]) -> int:
    """Runs the steps and prints a line about each; 0 if none failed."""
    verdicts = {}
    for step in steps:
        say(f"{step}: {STEPS[step].__doc__.splitlines()[0]}")
        started = time.monotonic()
        verdicts[step] = STEPS[step](setup)
        say(f"{step}: {verdicts[step].value} ({time.monotonic() - started:.0f} s)")
    say("; ".join(f"{step} {verdict.value}" for step, verdict in verdicts.items()))
    return 1 if Verdict.FAILED in verdicts.values() else 0
