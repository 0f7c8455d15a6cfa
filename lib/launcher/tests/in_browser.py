"""The notebooks as a person meets them: JupyterLab, opened by ./lab, in a headless Chromium.

Run by `./lab test`, by the environment's Python, which has Playwright. Works on copies below
build/browser, because JupyterLab saves what it shows.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import unittest
from pathlib import Path

from playwright.sync_api import Locator, Page, expect, sync_playwright

from launcher import notebooks
from launcher.paths import BUILD, LAUNCHER, ROOT
from launcher.tools import CHROMIUM

FOLDER = BUILD / "browser"
START_SECONDS = 240
RUN_SECONDS = 600
# Tall enough for any notebook: JupyterLab leaves out of the page what would not be seen.
WINDOW = {"width": 1280, "height": 9000}

STDERR = '[data-mime-type="application/vnd.jupyter.stderr"]'
ERROR = '[data-mime-type="application/vnd.jupyter.error"]'
IMAGE = ".jp-RenderedImage img"
TABLE = ".jp-RenderedHTMLCommon table.dataframe"
BUSY = ".jp-CodeCell .jp-InputPrompt:has-text('[*]')"


class Server:
    """JupyterLab as ./lab opens it, with settings of its own."""

    def __init__(self):
        port = free_port()
        settings = FOLDER / "settings"
        env = os.environ | {
            name: str(settings / name.lower())
            for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTERLAB_SETTINGS_DIR")
        }
        self.log = open(FOLDER / "jupyterlab.log", "w+")
        command = [sys.executable, str(ROOT / "lab"), "open", "--no-browser", "--port", str(port)]
        self.process = subprocess.Popen(command, env=env, stdout=self.log, stderr=self.log)
        self.address, self.token = self.wait_for_address(port)

    def wait_for_address(self, port: int) -> tuple[str, str]:
        deadline = time.monotonic() + START_SECONDS
        pattern = re.compile(rf"http://127\.0\.0\.1:{port}/\S*\?token=(\w+)")
        while time.monotonic() < deadline and self.process.poll() is None:
            found = pattern.search(Path(self.log.name).read_text())
            if found:
                return f"http://127.0.0.1:{port}", found[1]
            time.sleep(0.2)
        raise AssertionError(f"JupyterLab did not start; see {self.log.name}")

    def url(self, notebook: Path) -> str:
        # A workspace each: JupyterLab opens what was open in the same one before.
        workspace = f"{self.address}/lab/workspaces/{notebook.stem}"
        return f"{workspace}/tree/{notebook.relative_to(ROOT)}?token={self.token}"

    def end_kernels(self, page: Page) -> None:
        credentials = {"Authorization": f"token {self.token}"}
        for session in page.request.get(f"{self.address}/api/sessions", headers=credentials).json():
            page.request.delete(f"{self.address}/api/sessions/{session['id']}", headers=credentials)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)
        self.log.close()


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


class InBrowser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        expect.set_options(timeout=START_SECONDS * 1000)
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)
        playwright = sync_playwright().start()
        cls.addClassCleanup(playwright.stop)
        cls.browser = playwright.chromium.launch(
            executable_path=CHROMIUM.path(), args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        cls.addClassCleanup(cls.browser.close)

    def open(self, notebook: Path) -> Page:
        copy = FOLDER / notebook.name
        shutil.copy(notebook, copy)
        page = self.browser.new_page(viewport=WINDOW)
        self.addCleanup(page.close)
        self.addCleanup(self.server.end_kernels, page)
        page.set_default_timeout(START_SECONDS * 1000)
        page.goto(self.server.url(copy))
        page.wait_for_selector(".jp-NotebookPanel .jp-Cell")
        page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status='idle']")
        return page

    def menu(self, page: Page, *path: str) -> None:
        page.locator(".lm-MenuBar-itemLabel", has_text=re.compile(f"^{path[0]}$")).click()
        for entry in path[1:]:
            item = page.locator(".lm-Menu-itemLabel", has_text=re.compile(f"^{re.escape(entry)}$"))
            item.last.click()

    def run_all(self, page: Page) -> None:
        cells = page.locator(".jp-CodeCell")
        self.menu(page, "Run", "Run All Cells")
        numbered = cells.last.locator(".jp-InputPrompt", has_text=re.compile(r"\[\d+\]"))
        failed = page.locator(ERROR)
        expect(numbered.or_(failed).first).to_be_visible(timeout=RUN_SECONDS * 1000)
        expect(page.locator(BUSY)).to_have_count(0)

    def run_cell(self, page: Page, cell: Locator) -> None:
        """Presses Ctrl-Enter as often as it takes: JupyterLab drops it until the kernel is there."""
        fresh = cell.locator(".jp-InputPrompt", has_text="[ ]")
        deadline = time.monotonic() + START_SECONDS
        while fresh.count() and time.monotonic() < deadline:
            cell.locator(".cm-content").click()
            page.keyboard.press("Control+Enter")
            time.sleep(3)

    def screenshot(self, page: Page, name: str) -> None:
        """Leaves a picture in build/browser, cut below the notebook's last cell."""
        last = page.locator(".jp-Notebook .jp-Cell").last.bounding_box()
        height = min(WINDOW["height"], last["y"] + last["height"] + 40)
        area = {"x": 0, "y": 0, "width": WINDOW["width"], "height": height}
        page.screenshot(path=FOLDER / f"{name}.png", clip=area)

    def assert_clean(self, page: Page) -> None:
        self.assertEqual(page.locator(ERROR).all_inner_texts(), [])
        self.assertEqual(page.locator(STDERR).all_inner_texts(), [])

    def assert_sharp(self, page: Page) -> None:
        for image in page.locator(IMAGE).all():
            shown, there = image.evaluate("i => [i.clientWidth, i.naturalWidth]")
            self.assertGreater(shown, 300)
            self.assertGreaterEqual(there, 2 * shown)

    def test_every_notebook_runs_from_top_to_bottom(self):
        for book in notebooks.all_of_them():
            with self.subTest(book.stem):
                page = self.open(book)
                self.run_all(page)
                self.screenshot(page, book.stem)
                self.assert_clean(page)
                self.assert_sharp(page)
                self.assertGreater(page.locator(f"{IMAGE}, {TABLE}, pre").count(), 0)

    def test_charts_tables_and_progress_appear_in_light_and_dark(self):
        page = self.open(LAUNCHER / "tests/smoke.ipynb")
        self.run_all(page)
        self.assert_clean(page)
        self.assertEqual(page.locator(IMAGE).count(), 2)
        self.assert_sharp(page)
        self.assertEqual(page.locator(TABLE).count(), 2)
        expect(page.locator(TABLE).first).to_contain_text("part <of> table")
        expect(page.locator(".jp-OutputArea-output", has_text="counting: 40 in")).to_have_count(1)
        self.screenshot(page, "light")
        self.menu(page, "Settings", "Theme", "JupyterLab Dark")
        page.wait_for_selector("body[data-jp-theme-name='JupyterLab Dark']", state="attached")
        self.screenshot(page, "dark")

    def test_an_endless_guest_loop_is_interrupted_and_the_session_goes_on(self):
        page = self.open(LAUNCHER / "tests/endless.ipynb")
        cells = page.locator(".jp-CodeCell")
        self.run_cell(page, cells.nth(0))
        expect(cells.nth(0).locator(".jp-InputPrompt")).to_have_text(re.compile(r"\[1\]"))
        self.run_cell(page, cells.nth(1))
        # The guest must be in its loop, not about to enter it.
        time.sleep(2)
        pressed = time.time()
        page.get_by_role("button", name=re.compile("Interrupt the kernel")).click()
        expect(cells.nth(1).locator(".jp-InputPrompt")).to_have_text(re.compile(r"\[2\]"))
        self.run_cell(page, cells.nth(2))
        output = cells.nth(2).locator(".jp-OutputArea-output pre").first
        expect(output).to_have_text(re.compile(r"stopped at \d+, then 42"))
        stopped = int(re.search(r"stopped at (\d+)", output.inner_text())[1]) / 1000
        print(f"guest loop stopped {1000 * (stopped - pressed):.0f} ms after the button was pressed")
        self.screenshot(page, "interrupted")


if __name__ == "__main__":
    unittest.main()
