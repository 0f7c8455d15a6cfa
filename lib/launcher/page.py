"""What an executed notebook's page needs beyond JupyterLab's own look: aligned text, visible scroll bars, dark
colours where the reader's system asks for them, narrow screens and paper."""

import re
from html import unescape
from pathlib import Path

FLAT = re.compile(r'<img\b[^>]*\bclass="entrylab-flat"[^>]*>')
"""A chart once more as PNG, for front ends that take the SVG out; a browser shows that, and needs no second."""

OWN_LOOK = """
/* Text results are aligned by spaces. */
.jp-OutputArea-output pre, .jp-RenderedText pre {
  font-family: var(--jp-code-font-family, ui-monospace, Menlo, Consolas, monospace);
}
/* What goes on below or beside its frame shows that it does. */
/* Bars that are there always: Chromium leaves out the one below where only the one at the side makes it needed. */
.entrylab-scroll { border: 1px solid #8884; overflow: scroll !important; }
.jp-InputArea-editor .highlight pre { overflow-x: auto; }
:is(.entrylab-scroll, .entrylab-figure, .jp-OutputArea-output pre, .highlight pre)::-webkit-scrollbar { width: 11px; height: 11px; }
:is(.entrylab-scroll, .entrylab-figure, .jp-OutputArea-output pre, .highlight pre)::-webkit-scrollbar-track { background: #8882; }
:is(.entrylab-scroll, .entrylab-figure, .jp-OutputArea-output pre, .highlight pre)::-webkit-scrollbar-thumb {
  background: #8888; border-radius: 5px;
}
.entrylab-scroll::-webkit-scrollbar-corner { background: transparent; }
.jp-OutputArea-output { overflow-x: auto; }
/* No result is longer than a screen. */
.jp-OutputArea-output pre { max-height: 46em; overflow-y: auto; }
/* Plain text that is wider than its page goes on at a word. */
.jp-OutputArea-output pre { word-break: normal; overflow-wrap: anywhere; }
.entrylab-contents { max-width: 44em; margin: 0 0 1em var(--jp-cell-prompt-width, 64px); font-size: 14px; }
.entrylab-contents a { color: var(--jp-content-link-color, #1976d2); }
.jp-OutputArea-output img, .jp-RenderedMarkdown img { max-width: 100%; height: auto; }
@media (max-width: 600px) {
  .jp-InputPrompt, .jp-OutputPrompt { display: none; }
  body.jp-Notebook { padding: 8px; }
  .entrylab-contents { margin-left: 8px; }
  .highlight pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  /* Lines that belong below each other stay so, and go on beside their frame. */
  .jp-OutputArea-output pre.entrylab-lines { white-space: pre; overflow-wrap: normal; overflow-x: auto; font-size: 12px; }
}
@media print {
  .entrylab-scroll, .jp-OutputArea-output pre { max-height: none !important; overflow: visible !important; }
  .jp-OutputArea-output pre { white-space: pre-wrap; }
}
"""

DARK_LOOK = """
/* The page's own scroll bar, too, and signs of Java, which JupyterLab leaves hardly readable. */
:root { color-scheme: dark; }
.highlight .o { color: #c792ea; }
"""


PLAIN = re.compile(r'(<div class="[^"]*jp-OutputArea-output[^"]*"[^>]*>\s*<pre)>(.*?)</pre>', re.DOTALL)
"""A result of plain text."""

TAG = re.compile(r"<[^>]*>")

LAID_OUT = 100
"""Columns that lines have at most which somebody laid out; a longer one is a sentence that goes on anywhere."""

HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)(?:<a class="anchor-link"|</h2>)', re.DOTALL)


def contents(html: str) -> str:
    """A table of contents: links to the headings below the title, if there are a few."""
    found = HEADING.findall(html)
    if len(found) < 3:
        return ""
    links = "\n".join(f'<li><a href="#{anchor}">{words}</a></li>' for anchor, words in found)
    return f'<nav class="entrylab-contents" aria-label="Contents"><details><summary>Contents</summary>\n<ol>\n{links}\n</ol></details></nav>\n'


def marked(html: str) -> str:
    """The page with results told apart whose lines are a table's, a paragraph's or code, and not to be broken anew."""

    def mark(found: re.Match) -> str:
        lines = unescape(TAG.sub("", found[2])).strip("\n").split("\n")
        if len(lines) < 2 or max(map(len, lines)) > LAID_OUT:
            return found[0]
        return f'{found[1]} class="entrylab-lines">{found[2]}</pre>'

    return PLAIN.sub(mark, html)


def finished(html: str, template: Path) -> str:
    """The page with these rules behind all others, a table of contents, and each chart once.

    template is the folder of nbconvert's template, whose dark colours are taken.
    """
    dark = (template / "static/theme-dark.css").read_text(encoding="utf-8")
    rules = f"<style>{OWN_LOOK}@media (prefers-color-scheme: dark) {{\n{dark}\n{DARK_LOOK}}}\n</style>\n"
    head, end, rest = html.partition("</head>")
    if not end:
        raise ValueError("a page without a head")
    body, main, cells = FLAT.sub("", rest).partition("<main>")
    return head + rules + end + body + main + contents(cells) + marked(cells)
