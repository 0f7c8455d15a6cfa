"""Designs, CPU profiles and claims."""

import re
from argparse import ArgumentTypeError

from launcher import catalogue
from launcher.suggest import unknown
from launcher.words.files import readable_file, source_file
from launcher.words.lists import items, one


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


def cpu(word: str) -> str:
    return one(word, cpus)


def claims(words: str) -> str:
    """Numbers of claims, in either case."""
    known = catalogue.claims()
    for word in items(words, "claim", str.upper):
        if not re.fullmatch(r"C[0-9]+", word):
            raise ArgumentTypeError(f"'{word}' is not a claim's number, such as C8")
        if word not in known:
            raise ArgumentTypeError(f"unknown claim '{word}': there are {known[0]} to {known[-1]}")
    return words
