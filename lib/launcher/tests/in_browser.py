"""The notebooks as a person meets them: JupyterLab, opened by ./lab, in a headless Chromium.

Run by `./lab test`, by the environment's Python, which has Playwright.
"""

import os
import re
import time
import unittest
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from launcher import notebooks
from launcher.lanes import LANES
from launcher.paths import LAUNCHER, NOTEBOOKS
from launcher.tests.jupyterlab import (
    OUTPUT, PROMPT, RESULTS, RUN_SECONDS, START_SECONDS, STDERR, TABLE, NotebookPage, Server,
    first_through,
)
from launcher.tools import CHROMIUM

QUICK = {"ENTRYLAB_PARAM_SYSCALLS": "240", "ENTRYLAB_PARAM_PLACEMENTS": "4"}
"""Fewer than any notebook says: results are compared elsewhere, here it is about what appears."""

YOUR_OWN = NOTEBOOKS / "03-your-own-entry-code.ipynb"

INVITATION = "// edit me"
"""Marks the cell of notebook 03 that is the reader's."""

SMALLEST_LETTERS, READABLE_LETTERS = 11, 8.9
"""Pixels: of a chart as drawn, and as a reader is to find it; widths on a page are whole pixels."""

GOOD, BAD = "SAVE_EXTRA_REGS 8", "SAVE_EXTRA_REGS 0"
"""Beside the return address, and over it."""


class InBrowser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        expect.set_options(timeout=START_SECONDS * 1000)
        cls.server = Server(QUICK)
        cls.addClassCleanup(cls.server.stop)
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(
            executable_path=CHROMIUM.path(), args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        cls.addClassCleanup(cls.browser.close)

    def open(self, notebook: Path) -> NotebookPage:
        book = NotebookPage(self.server, self.browser, notebook)
        self.addCleanup(book.close)
        return book

    def assert_clean(self, book: NotebookPage) -> None:
        # As in a first session of JupyterLab's, which has no settings yet.
        self.assertEqual(book.page.get_by_text("Jupyter news").count(), 0)
        self.assertEqual(book.errors().all_inner_texts(), [])
        self.assertEqual(book.page.locator(STDERR).all_inner_texts(), [])

    def assert_readable(self, book: NotebookPage) -> None:
        """Charts are drawn as outlines, their letters are large enough, and the picture without outlines is hidden."""
        for chart in book.charts():
            shown, drawn, twice = chart.evaluate(
                "c => [c.clientWidth, c.viewBox.baseVal.width, c.parentElement.querySelector('img').clientWidth]"
            )
            self.assertGreaterEqual(SMALLEST_LETTERS * shown / drawn, READABLE_LETTERS)
            self.assertEqual(twice, 0)
            self.assertTrue(chart.get_attribute("aria-label"))

    def test_every_notebook_runs_from_top_to_bottom(self):
        """Two at a time, as a person has two tabs; when one is through, the next is opened."""
        for file in RESULTS.iterdir():
            file.unlink()
        waiting, running = notebooks.all_of_them(), []
        charts = tables = 0
        while waiting or running:
            while waiting and len(running) < LANES:
                running.append(self.open(waiting.pop(0)))
                running[-1].start_all()
            book = first_through(running)
            running.remove(book)
            with self.subTest(book.name):
                self.assert_ran(book)
            charts += len(book.charts())
            tables += book.page.locator(TABLE).count()
            book.close()
        # As many of each on the pages as the runs kept files of.
        kept = [file.suffix for file in RESULTS.iterdir()]
        self.assertGreaterEqual(charts, kept.count(".png"))
        self.assertGreaterEqual(tables, kept.count(".csv"))

    def assert_ran(self, book: NotebookPage) -> None:
        book.screenshot(book.name)
        self.assert_clean(book)
        self.assert_readable(book)
        self.assertGreater(book.page.locator(OUTPUT).count(), 0)

    def test_charts_tables_and_progress_appear_in_light_and_dark(self):
        book = self.open(LAUNCHER / "tests/smoke.ipynb")
        book.run_all()
        self.assert_clean(book)
        self.assertEqual(len(book.charts()), 2)
        self.assert_readable(book)
        tables = book.page.locator(TABLE)
        self.assertEqual(tables.count(), 2)
        expect(tables.first).to_contain_text("part <of> table")
        expect(book.page.locator(OUTPUT, has_text="counting: done in")).to_have_count(1)
        book.screenshot("light")
        book.menu("Settings", "Theme", "JupyterLab Dark")
        book.page.wait_for_selector("body[data-jp-theme-name='JupyterLab Dark']", state="attached")
        book.screenshot("dark")

    def test_an_endless_guest_loop_is_interrupted_and_the_session_goes_on(self):
        book = self.open(LAUNCHER / "tests/endless.ipynb")
        prepared, endless, after = (book.cells.nth(i) for i in range(3))
        book.run(prepared)
        expect(prepared.locator(PROMPT)).to_have_text("[1]:")
        book.run(endless)
        expect(endless.locator(OUTPUT, has_text="entering the loop")).to_be_visible()
        # The guest must be in its loop, not about to enter it.
        time.sleep(0.5)
        pressed = time.time()
        book.page.get_by_role("button", name=re.compile("Interrupt the kernel")).click()
        expect(endless.locator(PROMPT)).to_have_text("[2]:")
        book.run(after)
        output = after.locator(OUTPUT).first
        expect(output).to_have_text(re.compile(r"stopped at \d+, then 42"))
        stopped = int(re.search(r"stopped at (\d+)", output.inner_text())[1]) / 1000
        print(f"guest loop stopped {1000 * (stopped - pressed):.0f} ms after the button was pressed")
        book.screenshot("interrupted")

    @unittest.skipUnless(YOUR_OWN.exists(), f"no {YOUR_OWN.name}")
    def test_an_edit_of_the_assembly_changes_the_verdict(self):
        book = self.open(YOUR_OWN)
        book.run_all()
        self.assert_clean(book)
        number, source = book.find(INVITATION)
        cell = book.cells.nth(number)
        expect(cell.locator(OUTPUT).first).to_contain_text("mine, x32 off: clean")
        book.edit(cell, source.replace(GOOD, BAD, 1))
        book.run(cell)
        broken = re.compile(r"mine, x32 off: \d+ invariants? broken")
        expect(cell.locator(OUTPUT).first).to_contain_text(broken, timeout=RUN_SECONDS * 1000)
        book.screenshot("edited")


if __name__ == "__main__":
    unittest.main()
