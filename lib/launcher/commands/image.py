"""Writes a design as an image that boots, runs random cases and prints a hash of each."""

from launcher import java, words
from launcher.setup import prepare

NAME = "image"
HELP = "write a design as an image that boots and tests itself"


def configure(parser):
    add = parser.add_argument
    add("design", metavar="DESIGN", type=words.design, help="a design's name, or a .S file")
    add("--out", metavar="FILE", required=True, help="the image")
    add("--expected", metavar="FILE", help="what the image should print, as the lab's machine has it")
    add("--cases", metavar="N", type=words.small_count, help="how many cases; default: 1000")
    add("--seed", metavar="N", type=words.seed, help="of the cases; default: 1")
    add("--x32", choices=("on", "off"), help="whether the table has the x32 block; default: on")
    add(
        "--marked", choices=("merge", "with-iopl"),
        help="which version of the marked list; default: merge",
    )


def run(options):
    return java.run(prepare(), NAME, *options.argv)
