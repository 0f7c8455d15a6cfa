"""What the head of a mail holds."""

import re
from argparse import ArgumentTypeError

from launcher.words.lists import shown


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
