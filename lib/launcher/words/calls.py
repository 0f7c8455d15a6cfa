"""Syscalls and workloads."""

import math
import re
from argparse import ArgumentTypeError

from launcher import catalogue
from launcher.errors import UserError
from launcher.suggest import unknown
from launcher.words.files import log
from launcher.words.lists import items
from launcher.words.numbers import count, share_of

MIX_TOLERANCE = 1e-9
"""How far the shares of a mix may be from 1: what decimal fractions lose in binary."""


def syscall(word: str) -> str:
    """The name of a syscall, or any number."""
    known = catalogue.syscalls()
    if word not in known and not re.fullmatch(r"[0-9]{1,9}", word):
        raise ArgumentTypeError(unknown("syscall", word, known))
    return word


def recording(word: str) -> str:
    """The name of a recorded workload."""
    known = catalogue.recorded_workloads()
    if word not in known:
        raise ArgumentTypeError(unknown("recording", word, known))
    return word


def workloads(words: str) -> str:
    """Names of recordings or of syscalls, mixes such as mix:read=0.9+clone=0.1, or log files."""
    for word in items(words, "workload"):
        side_by_side(word) if "|" in word else workload(word)
    return words


def workload(word: str) -> None:
    if word.startswith("mix:"):
        mix(word)
        return
    ordered = word.removeprefix("chain:").removeprefix("independent:")
    if "." in ordered or "/" in ordered:
        log(ordered)
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


def check_native(workloads: str) -> None:
    """Raises UserError for a number that is a syscall only in the table with x32."""
    parts = re.split(r"[,+|]", workloads.replace("mix:", ""))
    for call in (part.partition("=")[0] for part in parts):
        if call in catalogue.x32_numbers():
            raise UserError(f"--workload: '{call}' is a syscall only with --x32 on")


def schedule(words: str) -> str:
    """Which tasks are traced how and when, such as 0:ptrace@20000-60000,3:seccomp."""
    for word in words.split(","):
        part = re.fullmatch(
            r"(?:all|[0-9]{1,7}):(?:ptrace|seccomp|audit|tracepoint)(?:@([0-9]{1,18})-([0-9]{1,18}))?", word
        )
        if not part:
            raise ArgumentTypeError(f"'{word}' is not of the form TASK:KIND@FROM-TO, such as 0:ptrace@20-60")
        if part[2] and int(part[2]) <= int(part[1]):
            raise ArgumentTypeError(f"'{word}' ends before it begins")
    return words
