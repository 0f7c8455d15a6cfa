"""Numbers, as the library reads them."""

import re
from argparse import ArgumentTypeError

from launcher.words.lists import items, one

LONG_MAX = 2**63 - 1
INT_MAX = 2**31 - 1

PORT_MAX = 65_535

NUMBER = r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?"

MAX_POLLUTION = 64 * 2**20
"""Bytes between two calls; the library has the same bound."""


def number(word: str) -> float:
    # Python would take 1_0, blanks and any script's digits, which the library does not.
    if not re.fullmatch(NUMBER, word, re.ASCII):
        raise ArgumentTypeError(f"'{word}' is not a number")
    return float(word)


def integer(word: str) -> int:
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        raise ArgumentTypeError(f"'{word}' is not a whole number")
    value = int(word) if len(digits) < 20 else LONG_MAX + 1
    if not -LONG_MAX - 1 <= value <= LONG_MAX:
        raise ArgumentTypeError(f"'{word}' does not fit 64 bits")
    return value


def count(word: str, most: int = LONG_MAX) -> str:
    value = integer(word)
    if value < 1:
        raise ArgumentTypeError(f"'{word}' is not a count: it must be 1 or more")
    if value > most:
        raise ArgumentTypeError(f"'{word}' is too many: {most} at the most")
    return word


def placements(word: str) -> str:
    """Of text and tables; no more are ever drawn."""
    return count(word, 64)


def placement(word: str) -> str:
    if not 0 <= integer(word) <= INT_MAX:
        raise ArgumentTypeError(f"'{word}' is no placement: 0 is as linked, the draws begin at 1")
    return word


def small_count(word: str) -> str:
    """A count the library keeps in 32 bits."""
    return count(word, INT_MAX)


def instructions(word: str) -> str:
    """Of one syscall; the library records no more of them whole."""
    return count(word, 40_000)


def stacks(word: str) -> str:
    """Of tasks; the library has no room for more."""
    return count(word, 4096)


def call_depth(word: str) -> str:
    """In frames; deeper than any return stack."""
    return count(word, 64)


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


def share_of(word: str) -> float:
    value = number(word)
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"'{word}' is not a share: it must lie between 0 and 1")
    return value


def shares(words: str) -> str:
    items(words, "traced share", share_of)
    return words


def pollutions(words: str) -> str:
    """Numbers of bytes."""
    items(words, "pollution", bytes_of)
    return words


def bytes_of(word: str) -> int:
    if not 0 <= (value := integer(word)) <= MAX_POLLUTION:
        raise ArgumentTypeError(f"'{word}' is not between 0 and {MAX_POLLUTION} bytes")
    return value


def pollution(word: str) -> str:
    return one(word, pollutions)


def flags(word: str) -> str:
    """A task's flags word: 32 bits, decimal or hexadecimal."""
    if not re.fullmatch(r"0x[0-9a-fA-F]{1,8}|[0-9]{1,10}", word) or int(word, 0) >= 2**32:
        raise ArgumentTypeError(f"'{word}' is not a flags word: a number of 32 bits, such as 0x101")
    return word
