"""Types of command-line words: each checks one kind of argument against the data files."""

import json
import math
import os
import re
import stat
from argparse import ArgumentTypeError
from pathlib import Path

from launcher import catalogue
from launcher.errors import UserError
from launcher.paths import ROOT
from launcher.suggest import unknown

MIX_TOLERANCE = 1e-9
"""How far the shares of a mix may be from 1: what decimal fractions lose in binary."""

LONG_MAX = 2**63 - 1
INT_MAX = 2**31 - 1

PORT_MAX = 65_535

NUMBER = r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?"

MAX_SOURCE = 2**20
"""Bytes of a design's source."""

MAX_POLLUTION = 64 * 2**20
"""Bytes between two calls; the library has the same bound."""


def design(word: str) -> str:
    """The name of a shipped design, or the path of an assembly file (it ends in .S)."""
    if word.endswith(".S"):
        return source_file(word)
    known = catalogue.designs()
    if word not in known:
        raise ArgumentTypeError(unknown("design", word, known, see="./lab designs lists them"))
    return word


def designs(words: str) -> str:
    for word in items(words, "design"):
        design(word)
    return words


def cpus(words: str) -> str:
    """Names of shipped CPU profiles, or paths of profiles (they end in .cpu)."""
    known = catalogue.cpus()
    for word in items(words, "CPU"):
        if word.endswith(".cpu"):
            readable_file(word)
        elif word not in known:
            raise ArgumentTypeError(unknown("CPU", word, known, see="see data/cpus/index.txt"))
    return words


def pollutions(words: str) -> str:
    """Numbers of bytes."""
    for word in items(words, "pollution"):
        if not 0 <= integer(word) <= MAX_POLLUTION:
            raise ArgumentTypeError(f"'{word}' is not between 0 and {MAX_POLLUTION} bytes")
    return words


def workloads(words: str) -> str:
    """Names of recordings or of syscalls, mixes such as mix:read=0.9+clone=0.1, or log files."""
    for word in items(words, "workload"):
        side_by_side(word) if "|" in word else workload(word)
    return words


def syscall(word: str) -> str:
    """The name of a syscall, or any number."""
    known = catalogue.syscalls()
    if word not in known and not re.fullmatch(r"[0-9]{1,9}", word):
        raise ArgumentTypeError(unknown("syscall", word, known))
    return word


def one(words: str, check) -> str:
    """A word of a type that takes several, where there is place for one."""
    if "," in words:
        raise ArgumentTypeError(f"'{words}': one at a time")
    return check(words)


def cpu(word: str) -> str:
    return one(word, cpus)


def recording(word: str) -> str:
    """The name of a recorded workload."""
    known = catalogue.recorded_workloads()
    if word not in known:
        raise ArgumentTypeError(unknown("recording", word, known))
    return word


def pollution(word: str) -> str:
    return one(word, pollutions)


def flags(word: str) -> str:
    """A task's flags word: 32 bits, decimal or hexadecimal."""
    if not re.fullmatch(r"0x[0-9a-fA-F]{1,8}|[0-9]{1,10}", word) or int(word, 0) >= 2**32:
        raise ArgumentTypeError(f"'{word}' is not a flags word: a number of 32 bits, such as 0x101")
    return word


def workload(word: str) -> None:
    if word.startswith("mix:"):
        mix(word)
        return
    ordered = word.removeprefix("chain:").removeprefix("independent:")
    if "." in ordered or "/" in ordered:
        readable_file(ordered)
        return
    recorded = catalogue.recorded_workloads()
    if ordered != word and ordered not in recorded:
        raise ArgumentTypeError(unknown("recording", ordered, recorded) + f" (in '{word}')")
    if ordered == word and word not in recorded and word not in catalogue.syscalls():
        known = [*recorded, *catalogue.syscalls()]
        see = "a recording's name, a syscall's name, mix:read=0.9+clone=0.1, or a log's path with a dot or slash"
        raise ArgumentTypeError(unknown("workload or syscall", word, known, see))


def side_by_side(word: str) -> None:
    """Workloads that take turns: a|b, or a|b@3 for turns of 3 calls."""
    names, at, turn = word.rpartition("@") if "@" in word else (word, "", "1")
    count(turn)
    for part in names.split("|"):
        workload(part)


def check_native(workloads: str) -> None:
    """Raises UserError for a number that is a syscall only in the table with x32."""
    parts = re.split(r"[,+|]", workloads.replace("mix:", ""))
    for call in (part.partition("=")[0] for part in parts):
        if call in catalogue.x32_numbers():
            raise UserError(f"--workload: '{call}' is a syscall only with --x32 on")


def mix(word: str) -> None:
    shares: dict[str, float] = {}
    known = catalogue.syscalls()
    for part in word.removeprefix("mix:").split("+"):
        name, equals, share = part.partition("=")
        if not equals:
            raise ArgumentTypeError(f"'{part}' in '{word}' is not NAME=SHARE")
        if name not in known:
            raise ArgumentTypeError(unknown("syscall", name, known) + f" (in '{word}')")
        if name in shares:
            raise ArgumentTypeError(f"'{name}' appears twice in '{word}'")
        shares[name] = share_of(share)
    total = math.fsum(shares.values())
    if abs(total - 1) > MIX_TOLERANCE:
        raise ArgumentTypeError(f"the shares of '{word}' add up to {total:.10g}, not to 1")


def shares(words: str) -> str:
    for word in items(words, "share"):
        share_of(word)
    return words


def share_of(word: str) -> float:
    value = number(word)
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"'{word}' is not a share: it must lie between 0 and 1")
    return value


def number(word: str) -> float:
    # Python would take 1_0, blanks and any script's digits, which the library does not.
    if not re.fullmatch(NUMBER, word, re.ASCII):
        raise ArgumentTypeError(f"'{word}' is not a number")
    return float(word)


def count(word: str, most: int = LONG_MAX) -> str:
    value = integer(word)
    if value < 1:
        raise ArgumentTypeError(f"'{word}' is not a count: it must be 1 or more")
    if value > most:
        raise ArgumentTypeError(f"'{word}' is too many: {most} at the most")
    return word


def small_count(word: str) -> str:
    """A count the library keeps in 32 bits."""
    return count(word, INT_MAX)


def instructions(word: str) -> str:
    """Of one syscall; the library records no more of them whole."""
    return count(word, 40_000)


def seconds(word: str) -> str:
    """A day at the most."""
    return count(word, 86_400)


def mebibytes(word: str) -> str:
    """64 GiB at the most."""
    return count(word, 65_536)


def port(word: str) -> str:
    if not 1 <= integer(word) <= PORT_MAX:
        raise ArgumentTypeError(f"'{word}' is not a port: it must be 1 to {PORT_MAX}")
    return word


def price(word: str) -> str:
    if integer(word) < 0:
        raise ArgumentTypeError(f"'{word}' is not a price: it must be 0 or more")
    return word


def seed(word: str) -> str:
    integer(word)
    return word


def integer(word: str) -> int:
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise ArgumentTypeError(f"'{word}' is not a whole number")
    value = int(word) if len(digits) < 20 else LONG_MAX + 1
    if not -LONG_MAX - 1 <= value <= LONG_MAX:
        raise ArgumentTypeError(f"'{word}' does not fit 64 bits")
    return value


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


def claims(words: str) -> str:
    """Numbers of claims; which ones there are the library knows."""
    for word in items(words, "claim"):
        if not re.fullmatch(r"[Cc][0-9]+", word):
            raise ArgumentTypeError(f"'{word}' is not a claim's number, such as C8")
    return words


def message_id(word: str) -> str:
    """The identifier of a mail, with or without angle brackets."""
    bare = word[1:-1] if word.startswith("<") and word.endswith(">") else word
    if len(bare) > 250 or not re.fullmatch(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.\[\]:_-]+", bare):
        raise ArgumentTypeError(
            f"{shown(word)} is no Message-ID: copy the part between the angle brackets, such as 20151208@host"
        )
    return word


def one_line(text: str) -> str:
    if not text.isprintable() or not text.strip():
        raise ArgumentTypeError(f"{shown(text)} is not one line of text")
    return text


def address(word: str) -> str:
    if not re.fullmatch(r"[^@<>]+@[^@<>\s]+|[^@<>]*<[^@<>\s]+@[^@<>\s]+>", word) or not word.isprintable():
        raise ArgumentTypeError(f"{shown(word)} is no mail address, such as 'A Name <name@host>'")
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


def shown(text: str) -> str:
    """A strange word, on one line and not too long."""
    plain = ascii(text)
    return plain if len(plain) <= 62 else plain[:60] + "..'"


def items(words: str, kind: str) -> list[str]:
    parts = words.split(",")
    if not all(parts):
        raise ArgumentTypeError(f"'{words}' has an empty {kind} between its commas")
    return parts
