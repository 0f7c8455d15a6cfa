"""The launcher's own commands: their words, parsed and checked before anything is set up."""

import argparse
import importlib
from types import ModuleType
from typing import NoReturn

from launcher.errors import UserError
from launcher.suggest import unknown


class Parser(argparse.ArgumentParser):
    """An argparse parser whose complaints are UserErrors: one line, no usage text."""

    def error(self, message: str) -> NoReturn:
        raise UserError(message.removeprefix("argument ") + f" (see {self.prog} --help)")


def command(name: str) -> ModuleType:
    """A module with configure(parser) and run(options), such as commands/run.py."""
    return importlib.import_module("launcher.commands." + {"open": "open_"}.get(name, name))


def parser(module: ModuleType, name: str) -> Parser:
    made = Parser(prog=f"./lab {name}", description=module.__doc__, allow_abbrev=False)
    module.configure(made)
    return made


def run(module: ModuleType, argv: list[str]) -> int:
    """Runs a command; UserError for anything that cannot be meant as typed."""
    words = parser(module, argv[0])
    options, rest = words.parse_known_args(argv[1:])
    if rest:
        raise UserError(leftover(rest[0], words))
    return module.run(options)


def leftover(word: str, parser: Parser) -> str:
    if not word.startswith("-"):
        return f"'{word}' is one word too many (see {parser.prog} --help)"
    # argparse keeps its options in this attribute only; it has been there since it exists.
    known = [option for option in parser._option_string_actions if option.startswith("--")]
    return unknown("option", word.split("=")[0], known, see=f"see {parser.prog} --help")
