"""What README, CONTRIBUTING and docs show is there, and what they tell to type is understood."""

import contextlib
import io
import os
import re
import shlex
import struct
import subprocess
import tempfile
import unittest
import zlib
from pathlib import Path
from unittest import mock

from launcher import java, jdk, main, maven, notebooks, own, pictures
from launcher.paths import DATA, ROOT

PAGES = ("README.md", "CONTRIBUTING.md", *sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs").glob("*.md")))

DOOR = 100
"""Lines of README, and columns of each: more belongs into docs."""

INDENTED = re.compile(r"^    (.*)$", re.MULTILINE)
SPAN = re.compile(r"`([^`]+)`")
COMMAND = re.compile(r"(?:[A-Z_]+=\S+ )*\./lab (?P<words>[a-z].*)", re.DOTALL)
PLACEHOLDERS = {"NOTEBOOK": "01-two-designs", "MANIFEST": "manifest.json"}
FILES = re.compile(r"[\w./-]+\.(?:S|cpu|csv|log|json|jsh|jar|calls|zip)\b")

EXAMPLES = {".S": DATA / "designs/switch.S", ".cpu": DATA / "cpus/haswell.cpu"}
"""What a reader's own file may look like."""


def commands(page: str) -> list[list[str]]:
    """The words behind ./lab of each command that a page quotes."""
    text = (ROOT / page).read_text()
    lines = [line.split("  #")[0] for line in INDENTED.findall(text)]
    quoted = [*lines, *SPAN.findall(INDENTED.sub("", text))]
    found = filter(None, (COMMAND.fullmatch(" ".join(part.split())) for part in quoted))
    return [[PLACEHOLDERS.get(word, word) for word in shlex.split(one["words"])] for one in found]



class Packages(unittest.TestCase):
    def test_of_a_fresh_machine_are_read_across_the_lines_that_name_them(self):
        """As .ci/bare-debian installs them: none is lost behind a backslash, and nothing else is taken for one."""
        done = subprocess.run([ROOT / ".ci/packages", ROOT / "README.md"], capture_output=True, text=True, check=True)
        (line,) = re.findall(r"apt install --no-install-recommends ((?:.*\\\n)*.*)", (ROOT / "README.md").read_text())
        self.assertEqual(line.replace("\\\n", " ").split(), done.stdout.split())
        self.assertIn("fonts-dejavu-core", done.stdout.split())


@unittest.skipUnless(maven.JAR.exists(), "the library is not built yet")
class Commands(unittest.TestCase):
    def test_that_pages_quote_are_understood(self):
        """With the files they name at hand, which are a reader's own."""
        quoted = []
        for page in PAGES:
            quoted += commands(page)
        self.maxDiff = None
        self.assertGreater(len(quoted), 40)
        own_words = [words for words in quoted if main.is_own(words)]
        others = [words for words in quoted if not main.is_own(words)]
        with tempfile.TemporaryDirectory() as folder:
            for name in FILES.findall(" ".join(word for words in others for word in words)):
                file = Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                like = EXAMPLES.get(file.suffix)
                file.write_bytes(like.read_bytes() if like else b"")
            lines = "".join("\t".join(words) + "\n" for words in others)
            done = subprocess.run(
                [*java.command(jdk.find()), "understand"], input=lines, cwd=folder, capture_output=True, text=True
            )
            self.assertEqual((done.returncode, done.stderr), (0, ""))
        for words in own_words:
            with self.subTest(words=words):
                self.understood(words)

    def understood(self, words: list[str]) -> None:
        parser = own.parser(own.command(words[0]), words[0])
        with mock.patch("launcher.kernels.ijava_jar", return_value=Path("ijava.jar")):
            with mock.patch.dict(os.environ, {"IJAVA_JAR": "ijava.jar"}), contextlib.redirect_stdout(io.StringIO()):
                try:
                    _, rest = parser.parse_known_args(words[1:])
                    self.assertEqual(rest, [])
                except SystemExit as asked_for_help:
                    self.assertEqual(asked_for_help.code, 0)


class Door(unittest.TestCase):
    def test_is_read_on_one_screen_after_another_without_scrolling_sideways(self):
        lines = (ROOT / "README.md").read_text().splitlines()
        self.assertLessEqual(len(lines), DOOR)
        self.assertEqual([line for line in lines if len(line) > DOOR], [])


class Pictures(unittest.TestCase):
    def test_of_pages_are_charts_that_carry_their_numbers(self):
        for page in PAGES:
            for name in re.findall(r"!\[[^]]*]\(([^)]+)\)", (ROOT / page).read_text()):
                with self.subTest(name):
                    self.assertEqual((ROOT / name).parent, pictures.COPIES)
                    self.assertIn("series: ", pictures.numbers((ROOT / name).read_bytes()) or "")

    def test_have_the_name_of_a_chart_that_a_notebook_keeps(self):
        cells = "".join(book.read_text() for book in notebooks.all_of_them())
        for copy in pictures.COPIES.iterdir():
            self.assertIn(f'keep(\\"{copy.stem}\\"', cells)

    def test_are_stale_when_a_chart_of_that_name_shows_other_numbers(self):
        with tempfile.TemporaryDirectory() as folder:
            out, copies = Path(folder, "out"), Path(folder, "copies")
            for place, text in ((out, "y: [1.0]"), (copies, "y: [1.0]")):
                place.mkdir()
                for name in ("same.png", "moved.png"):
                    (place / name).write_bytes(png(text))
            (copies / "other.png").write_bytes(png("y: [2.0]"))
            self.assertEqual(pictures.stale(Path("01.ipynb"), out, copies), [])
            (out / "moved.png").write_bytes(png("y: [2.0]"))
            self.assertEqual(pictures.stale(Path("01.ipynb"), out, copies), [copies / "moved.png"])

    def test_without_numbers_have_none(self):
        whole = png("y: [1.0]")
        self.assertEqual(pictures.numbers(whole), "y: [1.0]")
        self.assertEqual(pictures.numbers(whole.replace(b"iTXt", b"tEXt")), None)
        for length in range(len(whole) - 12):
            self.assertEqual(pictures.numbers(whole[:length]), None)


def png(text: str) -> bytes:
    """As much of a file as tells its numbers."""
    body = pictures.KEYWORD + b"\0\1\0en\0\0" + zlib.compress(text.encode())
    return pictures.SIGNATURE + b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
        for kind, part in ((b"iTXt", body), (b"IEND", b""))
    )


if __name__ == "__main__":
    unittest.main()
