"""Lists the designs, or prints the source of one."""

from launcher import java, words
from launcher.setup import prepare

NAME = "designs"
HELP = "list the designs, or print the source of one"


def configure(parser):
    parser.add_argument("--source", metavar="NAME", type=words.design, help="print its assembly")


def run(options):
    return java.run(prepare(), NAME, *options.argv)
