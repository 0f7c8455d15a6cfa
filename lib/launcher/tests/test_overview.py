"""The page that a run ends with."""

import json
import tempfile
import unittest
from pathlib import Path

from launcher import overview, page

DRAWN = '<?xml version="1.0"?>\n<svg class="entrylab-chart"><desc>Memory. The largest difference: two 8, one 4.</desc></svg>'


class Overview(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name) / "out"
        self.book = Path(folder.name) / "01-two-designs.ipynb"
        self.book.write_text(json.dumps({"cells": [
            {"cell_type": "code", "source": ["# no title"]},
            {"cell_type": "markdown", "source": ["# Two <tables>\n", "Words."]},
        ]}))
        self.folder = self.out / self.book.stem
        self.folder.mkdir(parents=True)

    def kept(self, name: str, text: str) -> None:
        file = self.out / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)

    def written(self) -> str:
        return overview.write([self.book], self.out).read_text()

    def test_says_nothing_that_no_run_has_found(self):
        text = self.written()
        self.assertNotIn("The answer", text)
        self.assertNotIn("The notebooks", text)
        self.assertNotIn("claim by claim", text)
        self.assertEqual(overview.closing([self.book], self.out), [])

    def test_has_the_answer_with_its_numbers_in_bold_and_the_lines_that_a_run_ends_with(self):
        self.kept("01-two-designs/answer.txt", "How many?\nOne < two by 4,204 bytes, 0.7 %, on v4.4 and zen2.\n")
        self.kept("01-two-designs/01-two-designs.html", "")
        self.kept("01-two-designs/took.json", '{"seconds": 200.0}')
        text = self.written()
        self.assertIn("<p>One &lt; two by <b>4,204</b> bytes, <b>0.7 %</b>, on v4.4 and zen2.</p>", text)
        self.assertIn('">Two &lt;tables&gt;</a> <small>3 min</small>', text)
        self.assertEqual(
            overview.closing([self.book], self.out),
            ["01-two-designs: One < two by 4,204 bytes, 0.7 %, on v4.4 and zen2."],
        )

    def test_has_each_chart_for_wide_and_narrow_pages_and_tells_what_is_in_it(self):
        for kind in ("", ".narrow"):
            self.kept(f"01-two-designs/memory-chart{kind}.svg", DRAWN)
        text = self.written()
        self.assertEqual(text.count("<svg"), 2)
        self.assertNotIn("<?xml", text)
        self.assertIn("<figcaption>The largest difference: two 8, one 4.", text)

    def test_says_of_charts_side_by_side_what_is_most_different_in_each(self):
        svg = '<svg><desc>haswell: a, b. The largest difference: a wins by 9.1.\nzen2: a, b. The largest difference: b wins by 2.</desc></svg>'
        for kind in ("", ".narrow"):
            self.kept(f"04-latency/map-chart{kind}.svg", svg)
        self.assertIn("<figcaption>The largest difference: haswell: a wins by 9.1; zen2: b wins by 2. <a", self.written())

    def test_shows_the_first_of_charts_that_ask_the_same(self):
        svg = ('<svg style="display: block; width: 1710px; max-width: 100%" viewBox="0 0 {} {}">'
               "<desc>One. The largest difference: a 2, b 1.\nTwo. The largest difference: a 2, b 1.\nThree.</desc></svg>")
        self.kept("04-latency/trade-chart.svg", svg.format(1710, 420))
        self.kept("04-latency/trade-chart.narrow.svg", svg.format(366, 1260))
        text = self.written()
        self.assertIn('width: 570px; max-width: 100%" viewBox="0 0 570 420"', text)
        self.assertIn('viewBox="0 0 366 420"', text)
        self.assertIn("<figcaption>The largest difference: a 2, b 1. <a", text)

    def test_does_not_put_what_is_undecided_last(self):
        self.kept("02-the-thread/claims.csv", "claim,who,verdict,why\nC1,A,holds,a\nC2,B,undecided here,b\nC3,A,holds if,c\n")
        text = self.written()
        self.assertEqual(sorted((text.index(f"<small>C{n}, "), n) for n in (1, 2, 3))[0][1], 2)
        self.assertLess(text.index("C3, "), text.index("C1, "))

    def test_has_the_verdicts_of_each_thread_that_was_run_under_its_name(self):
        self.kept("08-the-argument-of-2026/claims.csv", "claim,who,verdict,why\nL1,A,depends,a\nL2,B,holds,b\n")
        text = self.written()
        self.assertIn("<h2>June 2026, statement by statement</h2>\n<ul>\n<li><b>depends</b> a ", text)
        self.assertNotIn("claim by claim", text)


class Contents(unittest.TestCase):
    def test_link_to_the_headings_where_there_are_a_few(self):
        heading = '<h2 id="{0}">{0}<a class="anchor-link" href="#{0}">¶</a></h2>'
        html = "".join(map(heading.format, ("One", "Two", "Three")))
        self.assertIn('<li><a href="#Two">Two</a></li>', page.contents(html))
        self.assertEqual(page.contents(heading.format("One")), "")


if __name__ == "__main__":
    unittest.main()
