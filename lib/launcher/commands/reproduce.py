"""Makes a kept result again and tells whether it is the same, or what differs."""

import difflib

from launcher import java, kernels, manifest, notebooks, sweeping, words
from launcher.paths import BUILD
from launcher.setup import prepare

NAME = "reproduce"
HELP = "make a kept result again and tell whether it is the same"
MOST_LINES = 40
KEPT = sweeping.KEPT


def configure(parser):
    parser.add_argument(
        "manifest", metavar="MANIFEST", type=words.readable_file,
        help="the .manifest.json beside a kept result, or manifest.json of a notebook's results",
    )


def run(options):
    kept = manifest.read(options.manifest)
    if kept is None:
        return java.run(prepare(), NAME, *options.argv)
    kept.intact()
    notebook = kept.notebook()
    setup = prepare(charts=True)
    out = BUILD / "reproduced" / notebook.stem
    if not notebooks.execute(setup, notebook, kernels.JJAVA, out, kept.content["parameters"]):
        return 1
    return tell(kept, out, kept.changes(setup.jdk.version))


def tell(kept, out, changes):
    then, now = kept.content["results"], manifest.results(out)
    differing = [name for name in sorted(then.keys() | now.keys()) if then.get(name) != now.get(name)]
    if differing:
        print(f"differs: {len(differing)} of {len(then)} text results")
        for name in differing:
            print("\n".join(difference(kept.folder / name, out / name)[:MOST_LINES]))
    else:
        print(f"identical: all {len(then)} text results")
    print("what changed since:" if changes else "nothing it was made from changed")
    for line in changes:
        print(f"  {line}")
    return 1 if differing else 0


def difference(before, after):
    texts = [file.read_text().splitlines() if file.is_file() else [] for file in (before, after)]
    return list(difflib.unified_diff(*texts, f"kept/{before.name}", f"now/{after.name}", lineterm="", n=1))
