"""Parameters of notebooks: the names that their cell of parameters asks for, and values given on the command line."""

import json
import re
from argparse import ArgumentTypeError
from pathlib import Path

from launcher.errors import UserError
from launcher.suggest import unknown

TAG = "parameters"
"""Of the cell; papermill puts the values that it is given behind the cell with this tag."""

ASKED = re.compile(r'Param\.of\("([a-z0-9-]+)"')


def word(text: str) -> tuple[str, str]:
    """The command line's NAME=VALUE."""
    name, sign, value = text.partition("=")
    if not name or not sign:
        raise ArgumentTypeError(f"'{text}' sets no parameter: write NAME=VALUE, such as cpu=zen4")
    return name, value


def names(notebook: Path) -> list[str]:
    """The parameters that a notebook has."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    tagged = ["".join(cell["source"]) for cell in cells if TAG in cell["metadata"].get("tags", [])]
    return [name for source in tagged for name in ASKED.findall(source)]


def variables(given: list[tuple[str, str]], books: list[Path]) -> dict[str, str]:
    """Variables that set parameters, by name; UserError for a parameter that none of the notebooks has."""
    known = sorted({name for book in books for name in names(book)})
    for name, _ in given:
        if name not in known:
            raise UserError(unknown("parameter", name, known, see="these notebooks have none"))
    return {variable(name): value for name, value in given}


def variable(name: str) -> str:
    """Where the library looks a parameter up."""
    return "ENTRYLAB_PARAM_" + name.upper().replace("-", "_")
