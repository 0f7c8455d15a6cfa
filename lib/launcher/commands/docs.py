"""Makes the tables of docs/ anew, or says which are out of date."""

from launcher import java
from launcher.setup import prepare

NAME = "docs"
HELP = "make the tables of docs/ anew, or tell which are out of date"


def configure(parser):
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="pages; default: README.md and all of docs/")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit with 1 if a table is out of date"
    )


def run(options):
    return java.run(prepare(), NAME, *options.argv)
