"""The notebooks and what running them leaves behind."""

import shutil
import subprocess
from pathlib import Path

from launcher import kernels, manifest, pictures
from launcher.kernels import Kernel
from launcher.paths import EXPECTED, LIB, NOTEBOOKS, OUT, shown
from launcher.say import say
from launcher.setup import Setup


def all_of_them() -> list[Path]:
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def execute(
    setup: Setup, notebook: Path, kernel: Kernel, out: Path | None = None, parameters: dict | None = None
) -> bool:
    """Runs a notebook into a fresh folder, below build/out unless told; whether every cell succeeded."""
    out = out or OUT / notebook.stem
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    env = kernels.environment(setup, kernel) | {"ENTRYLAB_OUT": str(out), "ENTRYLAB_HEADLESS": "1"}
    env["PYTHONPATH"] = str(LIB)
    env |= parameters or {}
    command = [str(setup.python), "-m", "launcher.execute", str(notebook), str(out)]
    done = subprocess.run(command, env=env)
    manifest.write(notebook, out, setup.jdk.version)
    written = sorted(file.name for file in out.iterdir())
    say(f"{shown(out)}/: {', '.join(written) if written else 'nothing written'}")
    return done.returncode == 0


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
