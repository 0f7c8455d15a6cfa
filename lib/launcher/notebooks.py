"""The notebooks and what running them leaves behind."""

import json
import shutil
import time
from argparse import ArgumentTypeError
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from launcher import java, kernels, lanes, overview, pictures, pins
from launcher.errors import StepFailed
from launcher.kernels import Kernel
from launcher.paths import EXPECTED, LIB, NOTEBOOKS, OUT, REQUIREMENTS, ROOT, shown
from launcher.say import say
from launcher.setup import Setup
from launcher.suggest import unknown


ALL_TAKE = "some 5 minutes on two cores of an AMD EPYC with nothing else to do"
"""Read off the notebooks' step of .ci/run: 282 s."""


def all_of_them() -> list[Path]:
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def execute(
    setup: Setup, books: Sequence[Path], kernel: Kernel, out: Path | None = None
) -> list[bool]:
    """Runs notebooks, each into a fresh folder, below build/out unless told; of each whether every cell succeeded."""
    say(outlook([overview.seconds(out or OUT / book.stem) for book in books]))
    return lanes.each(lambda book: executed(setup, book, kernel, out or OUT / book.stem), books)


def outlook(last: Sequence[float | None]) -> str:
    """How much there is to run, and how long that takes, as far as it is known: from each one's last run here."""
    known = [seconds for seconds in last if seconds is not None]
    what = "1 notebook" if len(last) == 1 else f"{len(last)} notebooks, {lanes.LANES} at a time"
    if len(known) < len(last):
        return f"running {what}; all of them take {ALL_TAKE}"
    # No sooner than the longest, nor than its share of the lanes.
    longest = max(max(known), sum(known) / lanes.LANES)
    return f"running {what}: {overview.duration(longest)}, as the last time"


async def executed(setup: Setup, notebook: Path, kernel: Kernel, out: Path) -> bool:
    last = overview.seconds(out)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    # From the first second on: a run that is interrupted leaves a folder that the next one may take.
    (out / overview.TOOK).write_text("{}\n")
    env = kernels.environment(setup, kernel) | {"ENTRYLAB_OUT": str(out), "ENTRYLAB_HEADLESS": "1"}
    env["PYTHONPATH"] = str(LIB)
    started = time.monotonic()
    words = [str(notebook), str(out), *([] if last is None else [f"{last:.0f}"])]
    code = await lanes.process([str(setup.python), "-m", "launcher.execute", *words], env)
    took = time.monotonic() - started
    versions = [f"--version={name}={version}" for name, version in pins.direct(REQUIREMENTS).items()]
    (out / overview.TOOK).unlink(missing_ok=True)
    keep = [*java.command(setup.jdk), "keep-notebook", str(notebook), str(out), *versions]
    if await lanes.process(keep, java.environment(setup.jdk)) != 0:
        raise StepFailed(f"the manifest of {notebook.stem} was not kept (output above)")
    # After the manifest, which names results: how long they took is none.
    (out / overview.TOOK).write_text(json.dumps({"seconds": round(took, 1)}) + "\n")
    say(f"{shown(out)}/: {counted(out)}")
    return code == 0


def counted(out: Path) -> str:
    """What a folder holds, in a few words."""
    kinds = Counter(file.suffix for file in out.iterdir())
    words = {".html": "page", ".png": "chart", ".txt": "text", ".csv": "table"}
    told = [f"{kinds[kind]} {word}{'s' if kinds[kind] > 1 else ''}" for kind, word in words.items() if kinds[kind]]
    return ", ".join(told) or "nothing written"


def text_results(notebook: Path) -> dict[str, str]:
    """The text results a run of the notebook wrote, by file name."""
    return texts(OUT / notebook.stem)


def expected(notebook: Path) -> dict[str, str]:
    """The text results the notebook is known to have, by file name."""
    return texts(EXPECTED / notebook.stem)


def texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in sorted(folder.glob("*.txt"))}


def accept(books: list[Path]) -> None:
    """Makes what the last run wrote the expected text results, and what copies of its charts show."""
    for book in books:
        folder = EXPECTED / book.stem
        shutil.rmtree(folder, ignore_errors=True)
        results = text_results(book)
        if results:
            folder.mkdir(parents=True)
        for name, text in results.items():
            (folder / name).write_text(text)
        say(f"{len(results)} text results of {book.stem} are the expected ones now")
        pictures.renew(book)


def word(text: str) -> Path:
    """The command line's word for a notebook: its path, or how the name of one below notebooks/ begins."""
    path = Path(text)
    if path.suffix != ".ipynb":
        known = {file.stem: file for file in all_of_them()}
        meant = [name for name in known if text and name.startswith(text)]
        if len(meant) != 1:
            raise ArgumentTypeError(unknown("notebook", text, meant or known, see="see notebooks/"))
        return known[meant[0]]
    if not is_notebook(path):
        raise ArgumentTypeError(f"'{text}' is not a notebook of format 4: save it from JupyterLab again")
    return path.resolve()


def folder(text: str) -> Path:
    """The command line's word for a folder to run into, where all that is there is deleted: only what a run left."""
    path = Path(text).absolute()
    try:
        there = sorted(entry.name for entry in path.iterdir()) if path.exists() else []
    except OSError as failure:
        raise ArgumentTypeError(f"cannot use '{text}': {failure.strerror}") from None
    if there and overview.TOOK not in there:
        raise ArgumentTypeError(f"'{text}' has other things in it, which would be deleted: name an empty or a new folder")
    return path


def word_in_the_clone(text: str) -> Path:
    """One that JupyterLab can open: it sees the clone and nothing above it."""
    path = word(text)
    if not path.is_relative_to(ROOT):
        raise ArgumentTypeError(f"'{text}' is not below {ROOT}: copy it to notebooks/ first")
    return path


def is_notebook(path: Path) -> bool:
    try:
        book = json.loads(path.read_bytes()) if path.is_file() or not path.exists() else None
        return book["nbformat"] == 4 and all("cell_type" in cell for cell in book["cells"])
    except OSError as failure:
        raise ArgumentTypeError(f"cannot read '{path}': {failure.strerror}") from None
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
