"""Executes notebooks and writes their HTML, charts and text results below build/out."""

import os
from pathlib import Path

from launcher import kernels, notebooks, overview, parameters
from launcher.errors import UserError
from launcher.paths import shown
from launcher.setup import prepare

KEPT = "notebooks that are done have their results in build/out; name the others to run them alone"


def configure(parser):
    parser.add_argument(
        "notebooks", nargs="*", metavar="NOTEBOOK", type=notebooks.word,
        help="a path, or a name such as 01-two-designs or its beginning; default: all",
    )
    parser.add_argument(
        "--kernel", metavar="jjava|ijava|JAR", type=kernels.word, default=kernels.JJAVA,
        help="the Java kernel; ijava takes its jar from IJAVA_JAR; default: jjava",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=notebooks.folder, help="where one notebook writes, into an empty folder or another run's; default: build/out"
    )
    parser.add_argument(
        "-p", dest="parameters", metavar="NAME=VALUE", type=parameters.word, action="append", default=[],
        help="set a notebook's parameter, such as cpu=zen4; may be given several times",
    )
    parser.add_argument(
        "--accept", action="store_true", help="make the text results the expected ones (data/expected)"
    )


def run(options):
    names = [book.stem for book in options.notebooks]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise UserError(f"notebook '{name}' is given twice: leave one out")
    if options.out and (len(names) != 1 or options.accept):
        raise UserError("--out is for one notebook, and without --accept")
    if options.parameters and options.accept:
        raise UserError("-p and --accept: the expected results are those of the notebooks' own parameters")
    chosen = options.notebooks or notebooks.all_of_them()
    os.environ.update(parameters.variables(options.parameters, chosen))
    setup = prepare(charts=True)
    ran = all(notebooks.execute(setup, chosen, options.kernel, options.out))
    if options.accept and ran:
        notebooks.accept(chosen)
    if not options.out:
        close(chosen)
    return 0 if ran else 1


def close(chosen: list[Path]) -> None:
    """Ends with what was found out: an answer for each notebook, and the page that has them all."""
    for line in overview.closing(chosen):
        print(line)
    print(f"the page: {shown(overview.write(notebooks.all_of_them()))}")
