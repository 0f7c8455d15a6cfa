"""Executes notebooks and writes their HTML, charts and text results below build/out."""

from launcher import kernels, notebooks, words
from launcher.setup import prepare

NAME = "run"
HELP = "execute the notebooks (the main job)"
KEPT = "notebooks that are done have their results in build/out; name the others to run them alone"


def configure(parser):
    parser.add_argument(
        "notebooks", nargs="*", metavar="NOTEBOOK", type=words.notebook,
        help="a path, or a name such as 01-two-designs; default: all",
    )
    parser.add_argument(
        "--kernel", metavar="jjava|ijava|JAR", type=kernels.word, default=kernels.JJAVA,
        help="the Java kernel; ijava takes its jar from IJAVA_JAR; default: jjava",
    )
    parser.add_argument(
        "--accept", action="store_true", help="make the text results the expected ones (data/expected)"
    )


def run(options):
    words.check_once([book.stem for book in options.notebooks], "notebook")
    chosen = options.notebooks or notebooks.all_of_them()
    setup = prepare(charts=True)
    failed = [book for book in chosen if not notebooks.execute(setup, book, options.kernel)]
    if options.accept and not failed:
        notebooks.accept(chosen)
    return 1 if failed else 0
