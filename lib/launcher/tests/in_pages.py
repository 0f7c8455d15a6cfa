"""The executed notebooks' pages as a reader meets them: wide, narrow and dark, in a headless Chromium.

Run by `./lab test` after the notebooks, by the environment's Python, which has Playwright.
"""

import os
import unittest
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import sync_playwright

from launcher import notebooks, overview
from launcher.paths import OUT
from launcher.tools import CHROMIUM

WIDTHS = (1280, 390)

LOOKS = 3

SETTLED = """async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}"""

UNALIGNED = """() => [...document.querySelectorAll('.jp-OutputArea-output pre')].filter(text => {
  const width = letters => {
    const span = document.createElement('span');
    span.textContent = letters;
    text.append(span);
    const measured = span.getBoundingClientRect().width;
    span.remove();
    return measured;
  };
  return Math.abs(width('iiiiiiii') - width('MMMMMMMM')) > 0.5;
}).map(text => text.textContent.slice(0, 60))"""
"""Texts in whose font an i is narrower than an M."""

CUT = """() => [...document.querySelectorAll(
    '.jp-OutputArea-output, .jp-OutputArea-output *, .jp-InputArea-editor, .jp-InputArea-editor *')].filter(box => {
  if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth === 0) return false;
  const style = getComputedStyle(box);
  if (style.display.startsWith('inline')) return false;
  if (['auto', 'scroll'].includes(style.overflowX)) {
    const borders = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
    return box.offsetHeight - borders - box.clientHeight < 5;
  }
  return style.overflowX !== 'visible';
}).map(box => box.tagName + ' ' + box.className + ': ' + box.textContent.trim().slice(0, 60))"""
"""Boxes with more in them than they show across, and no scroll bar that takes up room."""

HIDDEN_BELOW = """() => [...document.querySelectorAll('.jp-OutputArea-output *')].filter(box =>
  box.scrollHeight > box.clientHeight + 1 && ['auto', 'scroll'].includes(getComputedStyle(box).overflowY)
    && box.offsetWidth - box.clientWidth < 5
).map(box => box.tagName + ' ' + box.className + ': ' + box.textContent.trim().slice(0, 60))"""

LAID_OUT_AGAIN = """() => {
  document.body.style.display = 'none';
  document.body.offsetHeight;
  document.body.style.display = '';
}"""

TOO_SMALL = """() => [...document.querySelectorAll('.entrylab-chart')].filter(chart =>
  chart.clientWidth > 0 && 11 * chart.clientWidth / chart.viewBox.baseVal.width < 8.9
).map(chart => chart.getAttribute('aria-label').slice(0, 60))"""
"""Charts whose letters, 11 pixels as drawn, come out below 9."""

TOO_LONG = """() => [...document.querySelectorAll('.jp-OutputArea-output')].filter(output =>
  output.clientHeight > 1000 && !output.querySelector('.entrylab-figure')
).map(output => output.clientHeight + ': ' + output.textContent.trim().slice(0, 60))"""
"""Results longer than a screen that are not folded."""

LINKS = "() => [...document.querySelectorAll('a[href]')].map(link => link.href)"

TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

BACKGROUND = "() => getComputedStyle(document.body).backgroundColor"

BARS = "() => getComputedStyle(document.documentElement).colorScheme"


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(
            executable_path=CHROMIUM.path(), args=["--no-sandbox"] if os.geteuid() == 0 else [],
            # Headless Chromium hides scroll bars, which a reader's shows.
            ignore_default_args=["--hide-scrollbars"],
        )
        cls.addClassCleanup(cls.browser.close)

    def shown(self, stem: str, width: int, scheme: str):
        page = self.browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.addCleanup(page.close)
        page.goto((OUT / stem / f"{stem}.html").as_uri())
        # Fonts are there and two frames were drawn: what is laid out now stays.
        page.evaluate(SETTLED)
        return page

    def always(self, page, question: str) -> set[str]:
        """What is answered however often the page is laid out: now and then Chromium draws a frame before its bar."""
        answer = set(page.evaluate(question))
        for _ in range(LOOKS - 1):
            if not answer:
                break
            page.evaluate(LAID_OUT_AGAIN)
            page.evaluate(SETTLED)
            answer &= set(page.evaluate(question))
        return answer

    def test_align_their_texts_and_cut_nothing_off(self):
        for book in notebooks.all_of_them():
            page = self.shown(book.stem, WIDTHS[0], "light")
            for width in WIDTHS:
                with self.subTest(book.stem, width=width):
                    page.set_viewport_size({"width": width, "height": 900})
                    page.evaluate(SETTLED)
                    self.assertEqual(page.evaluate(UNALIGNED), [])
                    self.assertEqual(self.always(page, CUT), set())
                    self.assertEqual(self.always(page, HIDDEN_BELOW), set())
                    self.assertEqual(page.evaluate(TOO_SMALL), [])
                    self.assertEqual(page.evaluate(TOO_LONG), [])
                    self.assertLessEqual(page.evaluate(TOO_WIDE), 0)
            page.close()

    def test_the_page_of_a_run_fits_wide_and_narrow(self):
        page = self.browser.new_page(viewport={"width": WIDTHS[0], "height": 900})
        self.addCleanup(page.close)
        page.goto(overview.write(notebooks.all_of_them()).as_uri())
        for width in WIDTHS:
            with self.subTest(width=width):
                page.set_viewport_size({"width": width, "height": 900})
                page.evaluate(SETTLED)
                self.assertEqual(page.evaluate(TOO_SMALL), [])
                self.assertLessEqual(page.evaluate(TOO_WIDE), 0)
        gone = [link for link in page.evaluate(LINKS) if not Path(unquote(urlsplit(link).path)).exists()]
        self.assertEqual(gone, [], "links to files that are not there")

    def test_are_dark_where_the_system_asks_for_it(self):
        stem = notebooks.all_of_them()[0].stem
        light, dark = (self.shown(stem, 1280, scheme) for scheme in ("light", "dark"))
        self.assertEqual(light.evaluate(BACKGROUND), "rgb(255, 255, 255)")
        ground = dark.evaluate(BACKGROUND)
        self.assertLess(max(int(part) for part in ground.strip("rgb()").split(",")[:3]), 60, ground)
        # The browser's own parts, such as the page's scroll bar, follow.
        self.assertEqual([page.evaluate(BARS) for page in (light, dark)], ["normal", "dark"])


if __name__ == "__main__":
    unittest.main()
