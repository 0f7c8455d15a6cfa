"""Makes a kept result again and tells whether it is the same, or what differs."""

from launcher import java, words
from launcher.setup import prepare

NAME = "reproduce"
HELP = "make a kept result again and tell whether it is the same"


def configure(parser):
    parser.add_argument(
        "manifest", metavar="MANIFEST", type=words.readable_file,
        help="the .manifest.json beside the result",
    )


def run(options):
    return java.run(prepare(), NAME, *options.argv)
