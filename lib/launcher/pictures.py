"""The pictures that pages of the repository show: copies of charts that a notebook keeps.

A chart's PNG carries its numbers as text, so whether a copy is of today is told by what it shows, not by pixels,
which differ with a machine's fonts.
"""

import shutil
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from launcher.paths import NOTEBOOKS, OUT, shown
from launcher.say import say

COPIES = NOTEBOOKS / "pictures"
KEYWORD = b"Entrylab numbers"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def numbers(png: bytes) -> str | None:
    """What a chart's picture says it shows; nothing if it is no PNG, or one that does not say."""
    for kind, body in chunks(png):
        if kind == b"iTXt" and body.startswith(KEYWORD + b"\0"):
            compressed = body[len(KEYWORD) + 1]
            text = body[len(KEYWORD) + 3:].split(b"\0", 2)[2]
            return (zlib.decompress(text) if compressed else text).decode()
    return None


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and contents of each chunk that is there as a whole."""
    at = len(SIGNATURE) if png.startswith(SIGNATURE) else len(png)
    while at + 12 <= len(png):
        size, kind = struct.unpack_from(">I4s", png, at)
        if at + 12 + size <= len(png):
            yield kind, png[at + 8: at + 8 + size]
        at += 12 + size


def stale(book: Path, out: Path | None = None, copies: Path = COPIES) -> list[Path]:
    """Copies of the charts of a notebook's last run that show other numbers than these."""
    kept = {file.name: file for file in (out or OUT / book.stem).glob("*.png")}
    return [
        copy for copy in sorted(copies.glob("*.png"))
        if copy.name in kept and numbers(copy.read_bytes()) != numbers(kept[copy.name].read_bytes())
    ]


def current(book: Path) -> bool:
    """Whether no copy of the notebook's charts is stale; each that is, is told."""
    found = stale(book)
    for copy in found:
        say(f"{shown(copy)} does not show today's numbers; ./lab run --accept {book.stem} renews it")
    return not found


def renew(book: Path) -> None:
    """Replaces the stale copies of a notebook's charts."""
    for copy in stale(book):
        shutil.copyfile(OUT / book.stem / copy.name, copy)
        say(f"{shown(copy)} shows today's numbers now")
