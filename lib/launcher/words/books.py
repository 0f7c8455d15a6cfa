"""Notebooks."""

import json
from argparse import ArgumentTypeError
from pathlib import Path

from launcher.paths import ROOT
from launcher.suggest import unknown
from launcher.words.files import readable_file


def notebook(word: str) -> Path:
    """A notebook's path, or the name of one below notebooks/."""
    from launcher import notebooks

    path = Path(word)
    if path.suffix != ".ipynb":
        known = {file.stem: file for file in notebooks.all_of_them()}
        if word not in known:
            raise ArgumentTypeError(unknown("notebook", word, known, see="see notebooks/"))
        return known[word]
    readable_file(word)
    if not is_notebook(path):
        raise ArgumentTypeError(f"'{word}' is not a notebook of format 4: save it from JupyterLab again")
    return path.resolve()


def notebook_in_the_clone(word: str) -> Path:
    """One that JupyterLab can open: it sees the clone and nothing above it."""
    path = notebook(word)
    if not path.is_relative_to(ROOT):
        raise ArgumentTypeError(f"'{word}' is not below {ROOT}: copy it to notebooks/ first")
    return path


def is_notebook(path: Path) -> bool:
    try:
        book = json.loads(path.read_bytes())
        return book["nbformat"] == 4 and all("cell_type" in cell for cell in book["cells"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
