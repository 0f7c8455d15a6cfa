"""The command line: parsed and checked before anything is set up."""

import argparse
from types import ModuleType
from typing import NoReturn

from launcher.commands import COMMANDS
from launcher.errors import UserError
from launcher.suggest import unknown


class Parser(argparse.ArgumentParser):
    """An argparse parser whose complaints are UserErrors: one line, no usage text."""

    def __init__(self, **settings):
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise UserError(message.removeprefix("argument ") + f" (see {self.prog} --help)")


def build() -> tuple[Parser, dict[str, Parser]]:
    """The parser and those of its sub-commands."""
    top = Parser(prog="./lab", description="A lab for x86-64 syscall entry code.")
    group = top.add_subparsers(metavar="COMMAND", title="commands")
    parsers = {}
    for command in COMMANDS:
        parser = group.add_parser(
            command.NAME, help=command.HELP, description=command.__doc__, prog=f"./lab {command.NAME}"
        )
        command.configure(parser)
        parsers[command.NAME] = parser
    return top, parsers


def parse(argv: list[str]) -> tuple[ModuleType | None, argparse.Namespace]:
    """The sub-command and its options; no sub-command when only help was wanted.

    Raises UserError for anything that cannot be meant as typed.
    """
    top, parsers = build()
    if not argv:
        top.print_help()
        return None, argparse.Namespace()
    if not argv[0].startswith("-") and argv[0] not in parsers:
        raise UserError(unknown("command", argv[0], parsers))
    options, rest = top.parse_known_args(argv)
    if rest:
        raise UserError(leftover(rest[0], parsers.get(argv[0], top)))
    command = next(command for command in COMMANDS if command.NAME == argv[0])
    options.argv = argv[1:]
    return command, options


def leftover(word: str, parser: Parser) -> str:
    if not word.startswith("-"):
        return f"'{word}' is one word too many (see {parser.prog} --help)"
    # argparse keeps its options in this attribute only; it has been there since it exists.
    known = [option for option in parser._option_string_actions if option.startswith("--")]
    return unknown("option", word.split("=")[0], known, see=f"see {parser.prog} --help")
