"""What a notebook's results were made from, kept beside them; and running it again to see whether they come back."""

import hashlib
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from launcher import pins
from launcher.errors import UserError
from launcher.paths import DATA, EXPECTED, REQUIREMENTS, ROOT

NAME = "manifest.json"
FORMAT = 1
PARAMETER = "ENTRYLAB_PARAM_"
SHORT = 16
KEYS = {"format", "notebook", "commit", "versions", "parameters", "inputs", "results"}


def checksum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write(notebook: Path, out: Path, java_version: str) -> None:
    """Writes the manifest of what a run of the notebook left in its folder."""
    content = present(notebook, java_version) | {"results": results(out)}
    (out / NAME).write_text(json.dumps(content, indent=2) + "\n")


def present(notebook: Path, java_version: str) -> dict:
    """Everything that decides a notebook's results, as it is now."""
    return {
        "format": FORMAT,
        "notebook": str(notebook.relative_to(ROOT)) if ROOT in notebook.parents else str(notebook),
        "commit": commit(),
        "versions": {"java": java_version} | pins.direct(REQUIREMENTS),
        "parameters": {k: v for k, v in sorted(os.environ.items()) if k.startswith(PARAMETER)},
        "inputs": {str(notebook.name): checksum(notebook)} | data_files(),
    }


def data_files() -> dict[str, str]:
    files = sorted(file for file in DATA.rglob("*") if file.is_file() and EXPECTED not in file.parents)
    return {str(file.relative_to(ROOT)): checksum(file) for file in files}


def commit() -> str:
    """The clone's commit, marked where files of it were changed; without git, that it is unknown."""
    try:
        told = [
            subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=True).stdout.strip()
            for words in (["rev-parse", "HEAD"], ["status", "--porcelain", "--untracked-files=no"])
        ]
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return told[0] + (", with changes" if told[1] else "")


def results(folder: Path) -> dict[str, str]:
    """Checksums of text results; images differ from machine to machine by their fonts."""
    return {file.name: checksum(file) for file in sorted(folder.glob("*.txt"))}


@dataclass(frozen=True)
class Kept:
    """A manifest that was read, with the folder it describes."""

    folder: Path
    content: dict

    def notebook(self) -> Path:
        path = ROOT / self.content["notebook"]
        if not path.is_file():
            raise UserError(f"the notebook '{path}' is gone")
        return path

    def intact(self) -> None:
        """Raises UserError if the results are not those the manifest was written for."""
        for name, sum_then in self.content["results"].items():
            file = self.folder / name
            if not file.is_file() or checksum(file) != sum_then:
                raise UserError(f"'{file}' was changed or lost since the manifest was written")

    def changes(self, java_version: str) -> list[str]:
        """A line for each input, version, parameter or commit that is not what it was."""
        now = present(self.notebook(), java_version)
        lines = []
        for part in ("inputs", "versions", "parameters"):
            was, now_is = self.content[part], now[part]
            for name in sorted(was.keys() | now_is.keys()):
                if was.get(name) != now_is.get(name):
                    lines.append(f"{name}: {short(was.get(name))} -> {short(now_is.get(name))}")
        if self.content["commit"] != now["commit"]:
            lines.append(f"commit: {self.content['commit']} -> {now['commit']}")
        return lines


def short(value: str | None) -> str:
    return "none" if value is None else value[:SHORT]


def read(file: str) -> Kept | None:
    """The manifest of a notebook's results; None if the file is another kind of manifest, or none."""
    try:
        content = json.loads(Path(file).read_text())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or not KEYS <= content.keys():
        return None
    parts = [content[name] for name in ("versions", "parameters", "inputs", "results")]
    if not all(isinstance(part, dict) for part in parts) or not isinstance(content["notebook"], str):
        raise UserError(f"'{file}' is no manifest: it was changed by hand")
    if content["format"] != FORMAT:
        raise UserError(f"'{file}' has format {content['format']}, and this lab reads format {FORMAT}")
    return Kept(Path(file).resolve().parent, content)
