"""Stamps: a record of the inputs a step of the set-up last ran on."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from launcher.paths import ROOT, STAMPS


def fingerprint(files: Iterable[Path], *words: str) -> str:
    """SHA-256 over names and contents of files and over further words; independent of order."""
    digest = hashlib.sha256()
    for word in words:
        digest.update(word.encode() + b"\0")
    for file in sorted(set(files)):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


class Stamp:
    """Whether a step ran to its end on these very inputs."""

    def __init__(self, step: str):
        self.file = STAMPS / step

    def fresh(self, key: str) -> bool:
        try:
            return self.file.read_text() == key
        except OSError:
            return False

    def clear(self) -> None:
        self.file.unlink(missing_ok=True)

    def set(self, key: str) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        partial = self.file.with_suffix(".partial")
        partial.write_text(key)
        partial.replace(self.file)
