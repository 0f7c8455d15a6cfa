"""The page a run ends with, build/out/index.html: the question, the answer, four pictures and the way to the rest.

Every number on it was written by a notebook's run; this module knows words and order only. What no run has made yet is
left out. The page fetches nothing.
"""

import csv
import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from launcher.paths import OUT

ANSWER = "answer.txt"
"""Of each notebook: a line with the question, a line with the answer."""

TOOK = "took.json"
"""How long the notebook ran: no result, so it is in no text twin."""

QUOTES = (
    ("The syscall table is huge. 545*8 bytes, over a full page. Duplicating it for just a few different entries is "
     "wasteful.", "Brian Gerst, December 2015"),
    ("I'm not sure this is a huge win. It does save some rodata space by avoiding duplicating the table.",
     "Andy Lutomirski, December 2015"),
)

LEADING = ("01-two-designs", "06-real-workloads", "04-latency")
"""Whose answers are the page's: bytes, programs, processors."""

PICTURES = (
    ("01-two-designs", "memory-chart", 1),
    ("04-latency", "map-chart", 1),
    ("04-latency", "trade-chart", 3),
    ("07-a-real-kernel", "null-call-as-shipped", 1),
    ("01-two-designs", "difference-git-status", 1),
)
"""The telling ones, the first four that there are. Of a chart that asks one thing in several ways, one after the other,
the first is shown: the last number is how many there are."""

SHOWN = 4

LARGEST = "The largest difference"

WIDEST = 780
"""A chart of more pixels than this has letters too small to read when it is as wide as the column."""

NUMBER = re.compile(r"(?<![\w.-])[-+]?\d[\d,]*(?:\.\d+)?(?: %)?(?![\w-])")

THREADS = (
    ("02-the-thread", "The thread, claim by claim"),
    ("08-the-argument-of-2026", "June 2026, statement by statement"),
)
"""Notebooks that keep the verdicts on a thread's statements, and what their list is called."""

FIRST = {"undecided here": 0, "fails": 1, "depends": 2, "holds if": 3, "holds": 4}
"""Verdicts in the order shown: what is open is not hidden at the end."""

STYLE = """
:root { color-scheme: light dark; --ink: #222; --paper: #fff; --soft: #666; --line: #ddd; --mark: #0072b2; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #ddd; --paper: #111; --soft: #999; --line: #3c3c3c; --mark: #4aa8e0; }
}
body { font: 17px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 70ch; margin: 2rem auto 4rem; padding: 0 16px; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2.4rem; }
a { color: var(--mark); } small, .soft { color: var(--soft); }
blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.answer { font-size: 1.12rem; } .answer p { margin: .6rem 0; }
figure { margin: 1.6rem 0; } figcaption { font-size: .92rem; color: var(--soft); }
.narrow { display: none; }
.entrylab-chart { min-width: 0 !important; break-inside: avoid; }
ul, ol { padding-left: 1.2rem; } li { margin: .35rem 0; } dt { font-weight: 600; margin-top: .8rem; } dd { margin: 0; }
pre { font: 14px/1.45 ui-monospace, monospace; overflow-x: auto; border: 1px solid var(--line); padding: 10px; }
@media (max-width: 620px) { .wide { display: none; } .narrow { display: block; } }
@media print { body { max-width: none; font-size: 11pt; } figure, li, dd, pre { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow: visible; } a { color: inherit; } }
"""


@dataclass(frozen=True)
class Book:
    """A notebook and what its last run left."""

    file: Path
    folder: Path

    @property
    def name(self) -> str:
        return self.file.stem

    def title(self) -> str:
        cells = json.loads(self.file.read_text(encoding="utf-8"))["cells"]
        text = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
        found = re.search(r"^# (.+)$", text, re.MULTILINE)
        return found[1] if found else self.name

    def answer(self) -> tuple[str, str] | None:
        """Question and answer; None before the first run."""
        return parted(self.folder / ANSWER)

    def minutes(self) -> str:
        took = seconds(self.folder)
        return "" if took is None else duration(took)

    def kept(self, ending: str) -> list[str]:
        return sorted(file.name for file in self.folder.glob("*" + ending) if ".narrow" not in file.name)


def seconds(folder: Path) -> float | None:
    """How long the run took that left this folder; None if there was none."""
    try:
        return float(json.loads((folder / TOOK).read_text())["seconds"])
    except (OSError, ValueError, KeyError):
        return None


def duration(took: float) -> str:
    return f"{took:.0f} s" if took < 90 else f"{took / 60:.0f} min"


def parted(file: Path) -> tuple[str, str] | None:
    try:
        question, _, answer = file.read_text(encoding="utf-8").partition("\n")
    except OSError:
        return None
    return question.strip(), " ".join(answer.split())


def closing(books: list[Path], out: Path = OUT) -> list[str]:
    """A line per notebook that has an answer: its name and the answer."""
    read = [Book(file, out / file.stem) for file in books]
    return [f"{book.name}: {book.answer()[1]}" for book in read if book.answer()]


def write(books: list[Path], out: Path = OUT) -> Path:
    """Writes the page from what the notebooks' runs left below out; returns its path."""
    read = [Book(file, out / file.stem) for file in books]
    parts = [question(), answers(read), pictures(out), *threads(out), notebooks(read), sure(out), again(out)]
    body = "\n".join(part for part in parts if part)
    page = out / "index.html"
    page.write_text(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Entrylab: what one run found</title>\n<style>{STYLE}</style>\n</head>\n"
        f'<body class="entrylab-page">\n{body}\n</body>\n</html>\n',
        encoding="utf-8",
    )
    return page


def question() -> str:
    said = "\n".join(
        f"<blockquote>{escape(words)} <small>{escape(who)}</small></blockquote>" for words, who in QUOTES
    )
    return f"<h1>One syscall table, or two?</h1>\n{said}"


def answers(books: list[Book]) -> str:
    found = {book.name: book.answer() for book in books}
    said = [f"<p>{bold(found[name][1])}</p>" for name in LEADING if found.get(name)]
    return f'<h2>The answer</h2>\n<div class="answer">\n{chr(10).join(said)}\n</div>' if said else ""


def bold(sentence: str) -> str:
    return NUMBER.sub(lambda number: f"<b>{number[0]}</b>", escape(sentence))


def pictures(out: Path) -> str:
    there = [
        (out / book, chart, parts) for book, chart, parts in PICTURES if (out / book / f"{chart}.svg").exists()
    ]
    return "\n".join(figure(*picture) for picture in there[:SHOWN])


def figure(folder: Path, chart: str, parts: int) -> str:
    """A chart twice, for wide and for narrow pages, and what is most different in it.

    Several side by side are too small for the column: there they stand one below the other everywhere. Of a chart of
    several parts only the first is shown, since all of them ask the same.
    """
    wide, narrow = (drawn(folder / f"{chart}{kind}.svg") for kind in ("", ".narrow"))
    if parts > 1:
        wide, narrow = first_of(wide, parts, 1), first_of(narrow, 1, parts)
    size = re.search(r'viewBox="0 0 (\d+)', wide)
    if size and int(size[1]) > WIDEST:
        wide = narrow
    link = f'{folder.name}/{folder.name}.html'
    caption = " ".join([*filter(None, [largest(wide, parts)]), f'<a href="{link}">How it comes about</a>'])
    return (
        f'<figure>\n<div class="wide">{wide}</div>\n<div class="narrow">{narrow}</div>\n'
        f"<figcaption>{caption}</figcaption>\n</figure>"
    )


def largest(svg: str, parts: int) -> str:
    """What is most different in a picture, said once: of several side by side, each by what its title begins with."""
    told = re.search(r"<desc>(.*?)</desc>", svg, re.DOTALL)
    lines = told[1].split("\n")[: 1 if parts > 1 else None] if told else []
    found = [(re.split("[:,.]", line)[0], line.partition(LARGEST)[2].strip()) for line in lines if LARGEST in line]
    if len(found) < 2:
        return "".join(f"{LARGEST}: {words.removeprefix(':').strip()}" for _, words in found)
    return f"{LARGEST}: " + "; ".join(
        f"{whose}: {words.removeprefix(':').strip().removesuffix('.')}" for whose, words in found
    ) + "."


def first_of(svg: str, across: int, down: int) -> str:
    """Of equal pictures side by side, or one below the other, the first: that much of the drawing shows."""
    size = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    if not size:
        return svg
    width, height = int(size[1]) // across, int(size[2]) // down
    shown = svg.replace(size[0], f'viewBox="0 0 {width} {height}"', 1)
    return re.sub(r"([; \"]width: )\d+px", rf"\g<1>{width}px", shown, count=1)


def drawn(file: Path) -> str:
    """An SVG file without what only a file needs."""
    try:
        return re.sub(r"^<\?xml[^>]*\?>\s*", "", file.read_text(encoding="utf-8"))
    except OSError:
        return ""


def threads(out: Path) -> list[str]:
    return [verdicts(out / book, title) for book, title in THREADS]


def verdicts(folder: Path, title: str) -> str:
    try:
        with open(folder / "claims.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))[1:]
    except OSError:
        return ""
    ordered = sorted(rows, key=lambda row: FIRST.get(row[2], 0))
    lines = "\n".join(
        f"<li><b>{escape(verdict)}</b> {escape(why)} <small>{escape(claim)}, {escape(who)}</small></li>"
        for claim, who, verdict, why in ordered
    )
    return f"<h2>{title}</h2>\n<ul>\n{lines}\n</ul>"


def notebooks(books: list[Book]) -> str:
    lines = []
    for book in books:
        if not (book.folder / f"{book.name}.html").exists():
            continue
        asked, said = book.answer() or ("", "")
        texts = ", ".join(f'<a href="{book.name}/{name}">{name}</a>' for name in book.kept(".txt"))
        charts = ", ".join(f'<a href="{book.name}/{name}">{name}</a>' for name in book.kept(".png"))
        more = "; ".join(filter(None, [charts, texts]))
        lines.append(
            f'<dt><a href="{book.name}/{book.name}.html">{escape(book.title())}</a> <small>{book.minutes()}</small></dt>\n'
            f"<dd>{escape(asked)} {escape(said)}\n<details><summary>charts and texts</summary><small>{more}</small></details></dd>"
        )
    return "<h2>The notebooks</h2>\n<dl>\n" + "\n".join(lines) + "\n</dl>" if lines else ""


def sure(out: Path) -> str:
    """Counted, modelled, measured; and the model's error where a run told it."""
    errors = [
        f"<pre>{escape(file.read_text(encoding='utf-8'))}</pre>"
        for file in (out / "04-latency/model-errors.txt", out / "05-model-and-hardware/accuracy.txt") if file.exists()
    ]
    return (
        "<h2>How sure</h2>\n<ul>\n"
        "<li><b>Counted</b>: instructions, loads, stores, bytes, pages; by emulation and as linked.</li>\n"
        "<li><b>Modelled</b>: cycles, on profiles of processors whose constants have a source and a range each.</li>\n"
        "<li><b>Measured</b>: the designs' own sources in ring 3, on the processor that the record names.</li>\n</ul>\n"
        + "\n".join(errors)
    )


def again(out: Path) -> str:
    for file in sorted(out.glob("*/manifest.json")):
        origin = json.loads(file.read_text(encoding="utf-8")).get("origin", {})
        commit = origin.get("commit") or {}
        made = commit.get("hash", "")
        changed = ", with changes that were not committed" if commit.get("modified") else ""
        return (
            f"<h2>Make it again</h2>\n<pre>git checkout {escape(made[:12])}\n./lab run</pre>\n"
            f"<p class=\"soft\">Made from that commit{changed}; each notebook's manifest.json names every input by its "
            "digest. <code>./lab reproduce</code> runs a kept result again and compares.</p>"
        )
    return ""
