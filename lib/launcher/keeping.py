"""The option of commands whose output can be kept and made again."""

from launcher import words


def configure(parser):
    parser.add_argument(
        "--out", metavar="DIR", type=words.new_folder,
        help="keep what is printed there, with a manifest for ./lab reproduce",
    )
