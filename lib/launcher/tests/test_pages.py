"""What an executed notebook's page fetches from elsewhere, nothing; which of its texts a narrow one may break anew."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from launcher import page, suite


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


class PlainText(unittest.TestCase):
    def result(self, text: str) -> str:
        return f'<div class="jp-RenderedText jp-OutputArea-output" tabindex="0">\n<pre>{text}</pre>\n</div>'

    def test_of_lines_that_belong_below_each_other_is_marked(self):
        # 100 columns as read: an entity is a letter, a tag is none.
        longest = "<span>&lt;</span>" + 99 * "b"
        for text in ("nginx   3\nredis  14\n", f"a\n{longest}"):
            self.assertIn('<pre class="entrylab-lines">' + text, page.marked(self.result(text)))

    def test_that_is_a_sentence_or_no_result_is_left(self):
        for html in (self.result("one line\n"), self.result("a\n" + 101 * "b"), "<pre>a\nb</pre>"):
            self.assertEqual(page.marked(html), html)


if __name__ == "__main__":
    unittest.main()
