"""Writes a comparison as plain text for a mailing list, or as a draft that answers a mail."""

from launcher import java, sweeping, words
from launcher.errors import UserError
from launcher.setup import prepare

NAME = "mail"
HELP = "write a comparison as plain text for a mailing list"
KEPT = sweeping.KEPT


def configure(parser):
    sweeping.configure(parser)
    add = parser.add_argument
    add(
        "--in-reply-to", metavar="ID", type=words.message_id,
        help="Message-ID of the mail answered: makes a draft, for mutt -H and git send-email",
    )
    add(
        "--subject", metavar="TEXT", type=words.one_line,
        help="of the mail answered; default: the mail of 2015 that the lab began with",
    )
    add("--to", metavar="ADDRESS", action="append", type=words.address, help="may be given several times")
    add("--cc", metavar="ADDRESS", action="append", type=words.address, help="may be given several times")
    add(
        "--measured", metavar="FILE", type=words.readable_file,
        help="a record of ./lab measure --out, to stand beside what is counted",
    )
    add("--out", metavar="FILE", type=words.new_file, help="default: standard output")


def run(options):
    sweeping.check(options)
    if options.designs is None or options.workload is None:
        raise UserError(
            "a mail needs --designs, the baseline first, and --workload: all would be too much"
        )
    if options.in_reply_to is None and (options.subject or options.to or options.cc):
        raise UserError("--subject, --to and --cc make a draft: they need --in-reply-to")
    return java.run(prepare(), NAME, *options.argv)
