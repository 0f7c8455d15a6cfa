"""What an executed notebook's page fetches from elsewhere: nothing."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from launcher import suite


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
