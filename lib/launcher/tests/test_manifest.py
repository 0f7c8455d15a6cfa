"""Manifests of notebooks' results: what they hold, and how a second run is compared with the first."""

import contextlib
import io
import json
import tempfile
import unittest
from pathlib import Path

from launcher import manifest, suite
from launcher.commands import reproduce
from launcher.errors import UserError
from launcher.paths import NOTEBOOKS

BOOK = NOTEBOOKS / "00-ten-instructions.ipynb"


class Manifest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.kept, self.now = Path(folder.name, "kept"), Path(folder.name, "now")
        for out in (self.kept, self.now):
            out.mkdir()
            (out / "ptrace.txt").write_text("stores 21\nloads 13\n")
        manifest.write(BOOK, self.kept, "25.0.3")
        self.file = str(self.kept / manifest.NAME)

    def compared(self):
        kept = manifest.read(self.file)
        kept.intact()
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = reproduce.tell(kept, self.now, kept.changes("25.0.3"))
        return code, said.getvalue()

    def test_the_same_results_are_identical(self):
        self.assertEqual(
            self.compared(), (0, "identical: all 1 text results\nnothing it was made from changed\n")
        )

    def test_a_line_that_changed_is_shown_before_and_after(self):
        (self.now / "ptrace.txt").write_text("stores 22\nloads 13\n")
        code, said = self.compared()
        self.assertEqual(code, 1)
        self.assertIn("differs: 1 of 1 text results", said)
        self.assertIn("-stores 21\n+stores 22\n", said)

    def test_an_input_that_changed_is_named_with_both_checksums(self):
        content = json.loads(Path(self.file).read_text())
        content["inputs"]["data/syscalls/v4.5.csv"] = "0123456789abcdef" * 4
        content["versions"]["unicorn"] = "2.1.3"
        Path(self.file).write_text(json.dumps(content))
        code, said = self.compared()
        self.assertEqual(code, 0)
        self.assertIn("data/syscalls/v4.5.csv: 0123456789abcdef -> ", said)
        self.assertIn("unicorn: 2.1.3 -> 2.1.4", said)

    def test_results_that_were_edited_are_not_taken_for_the_kept_ones(self):
        (self.kept / "ptrace.txt").write_text("stores 20\n")
        with self.assertRaisesRegex(UserError, "changed or lost"):
            self.compared()

    def test_what_is_no_such_manifest_is_left_to_the_library(self):
        for text in ("", "[]", "{}", '{"format": 1}', "[" * 100_000):
            Path(self.file).write_text(text)
            self.assertIsNone(manifest.read(self.file))


class SelfContained(unittest.TestCase):
    def fetched(self, html):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
            page = Path(folder, "page.html")
            page.write_text(html)
            return suite.fetched(page)

    def test_data_inside_the_page_and_links_to_follow_are_no_fetches(self):
        self.assertEqual(self.fetched('<img src="data:image/png;base64,AA"><a href="https://x.org">x</a>'), [])
        self.assertEqual(self.fetched('<script src=""></script><link href="#a">'), [])

    def test_images_scripts_and_fonts_from_elsewhere_are(self):
        for html in (
            '<img alt="a" src="chart.png">', '<script src="https://cdn.example.org/x.js"></script>',
            '<link rel="stylesheet" href="https://x.org/a.css">', "<style>a{src:url(https://x.org/f.woff)}</style>",
        ):
            self.assertEqual(len(self.fetched(html)), 1, html)


if __name__ == "__main__":
    unittest.main()
