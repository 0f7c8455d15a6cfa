"""Starts a JShell with the library loaded: at a prompt, or on a file of snippets up to the first error."""

import subprocess

from launcher import java, maven, words
from launcher.paths import STARTUP
from launcher.setup import prepare

NAME = "jshell"
HELP = "a JShell with the library loaded, for scripts too"


def configure(parser):
    parser.add_argument(
        "file", nargs="?", metavar="FILE", type=words.readable_file, help="snippets to run"
    )


def run(options):
    setup = prepare()
    if options.file:
        return java.run(setup, NAME, options.file)
    flags = [f"-R{flag}" for flag in java.flags()]
    command = [
        str(setup.jdk.home / "bin/jshell"), "--class-path", maven.expanded_classpath(), *flags,
        "--startup", "DEFAULT", "--startup", str(STARTUP),
    ]
    return subprocess.run(command, env=java.environment(setup)).returncode
