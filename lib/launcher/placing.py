"""Where text and tables lie: the options of commands that model cycles over placements."""

from launcher import words
from launcher.errors import UserError


def configure(parser):
    parser.add_argument(
        "--placements", metavar="N", type=words.placements,
        help="spread the calls over so many placements of text and tables, up to 64; default: 16, and "
        "more of them where an interval is still too wide",
    )
    parser.add_argument("--placement", metavar="K", type=words.placement, help="only the K-th placement of the seed; 0 is as linked")


def check(options):
    """Raises UserError where the two options meet."""
    if options.placements is not None and options.placement is not None:
        raise UserError("--placements and --placement exclude each other")
