"""Files to read and files to write: what is wrong with them comes out before the work."""

import os
import stat
from argparse import ArgumentTypeError
from pathlib import Path

from launcher import catalogue
from launcher.words.lists import items

MAX_SOURCE = 2**20
"""Bytes of a design's source."""


def log(word: str) -> str:
    """Something to read calls from: a file, a folder of them, standard input, or a shipped workload."""
    shipped = word in catalogue.recorded_workloads() and not os.path.exists(word)
    return word if word == "-" or shipped or os.path.isdir(word) else readable_file(word)


def readable_file(word: str) -> str:
    """A plain file: a pipe could not be looked at without losing what is in it, a device may never end."""
    try:
        if stat.S_ISFIFO(mode := os.stat(word).st_mode) or stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
            raise ArgumentTypeError(f"cannot read '{word}': not a plain file")
        with open(word, "rb") as file:
            file.read(1)
    except OSError as failure:
        raise ArgumentTypeError(f"cannot read '{word}': {failure.strerror}") from None
    return word


def source_file(word: str) -> str:
    """Assembly text; the library has the same bound."""
    size = os.stat(readable_file(word)).st_size
    if size > MAX_SOURCE:
        raise ArgumentTypeError(f"'{word}' is larger than 1 MiB: not a design's source")
    try:
        Path(word).read_bytes().decode()
    except UnicodeDecodeError as failure:
        line = 1 + failure.object.count(b"\n", 0, failure.start)
        raise ArgumentTypeError(f"cannot read '{word}': line {line} is not text in UTF-8") from None
    return word


def readable_files(words: str) -> str:
    for word in items(words, "file"):
        readable_file(word)
    return words


def writable_file(word: str) -> str:
    """A file that can be made: its folder is there, and it is no folder itself."""
    path = Path(word)
    if path.is_dir():
        raise ArgumentTypeError(f"'{word}' is a folder, not a file")
    if not path.absolute().parent.is_dir():
        raise ArgumentTypeError(f"cannot write '{word}': there is no folder {path.parent}")
    return word


def new_file(word: str) -> str:
    """A file that can be written: found out before the work, not after it."""
    path = Path(word)
    if path.is_dir():
        raise ArgumentTypeError(f"cannot write '{word}': it is a folder")
    if not path.parent.is_dir():
        raise ArgumentTypeError(f"cannot write '{word}': there is no such folder")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise ArgumentTypeError(f"cannot write '{word}': permission denied")
    return word


def new_folder(word: str) -> str:
    """A folder that files can be put into, there or to be made."""
    path = Path(word).absolute()
    nearest = next(folder for folder in (path, *path.parents) if folder.exists())
    if not nearest.is_dir():
        raise ArgumentTypeError(f"cannot write into '{word}': '{nearest}' is no folder")
    if not os.access(nearest, os.W_OK):
        raise ArgumentTypeError(f"cannot write into '{word}': permission denied")
    return word
