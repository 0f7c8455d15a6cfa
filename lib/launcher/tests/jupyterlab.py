"""JupyterLab as ./lab opens it, and one of its notebooks in a browser: what a person sees and does."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from launcher.paths import BUILD, ROOT

FOLDER = BUILD / "browser"
"""Copies of the notebooks, their results, pictures and the server's log."""

RESULTS = FOLDER / "results"

START_SECONDS = 120
"""For JupyterLab, for a kernel, and for anything to appear."""

RUN_SECONDS = 1200
"""For two whole notebooks at a time, on a machine that may be busy with much else."""

POLL_MILLISECONDS = 300
"""Between two looks at notebooks that run."""

WINDOW = {"width": 1280, "height": 1000}

SETTINGS = {
    # All cells are on the page, seen or not.
    "notebook-extension/tracker": {"windowingMode": "none"},
}

STDERR = '[data-mime-type="application/vnd.jupyter.stderr"]'
ERROR = '[data-mime-type="application/vnd.jupyter.error"]'
CHART = ".entrylab-figure svg"
TABLE = ".jp-RenderedHTMLCommon.jp-OutputArea-output table"
OUTPUT = ".jp-OutputArea-output"
PROMPT = ".jp-InputPrompt"
STATUS = ".jp-StatusBar-TextItem"
CONNECTED = re.compile(r"\| (Idle|Unknown)$")
"""The kernel's state; unknown is that of a kernel which has not been asked for anything yet."""

DONE = re.compile(r"\[\d+\]")


class Server:
    """JupyterLab, with settings of its own; quick values for notebooks' parameters are in `parameters`."""

    def __init__(self, parameters: dict[str, str]):
        shutil.rmtree(FOLDER, ignore_errors=True)
        RESULTS.mkdir(parents=True)
        port = free_port()
        self.log = open(FOLDER / "jupyterlab.log", "w")
        command = [sys.executable, str(ROOT / "lab"), "open", "--no-browser", "--port", str(port)]
        env = os.environ | own_settings() | parameters | {"ENTRYLAB_OUT": str(RESULTS)}
        # A process group, since ./lab and its JupyterLab are ended together, as by Ctrl-C.
        self.process = subprocess.Popen(
            command, env=env, stdout=self.log, stderr=self.log, process_group=0
        )
        self.address = f"http://127.0.0.1:{port}"
        self.token = self.wait_for_token()

    def wait_for_token(self) -> str:
        deadline = time.monotonic() + START_SECONDS
        pattern = re.compile(rf"{re.escape(self.address)}/\S*\?token=(\w+)")
        while time.monotonic() < deadline and self.process.poll() is None:
            found = pattern.search(Path(self.log.name).read_text())
            if found:
                return found[1]
            time.sleep(0.2)
        self.stop()
        raise AssertionError(f"JupyterLab did not start; see {self.log.name}")

    def url(self, notebook: Path) -> str:
        # A workspace each: JupyterLab opens what was open in the same one before.
        workspace = f"{self.address}/lab/workspaces/{notebook.stem}"
        return f"{workspace}/tree/{notebook.relative_to(ROOT)}?token={self.token}"

    def end_kernel(self, page: Page, notebook: Path) -> None:
        """Ends what runs for one notebook; its neighbour's kernel goes on."""
        credentials = {"Authorization": f"token {self.token}"}
        for session in page.request.get(f"{self.address}/api/sessions", headers=credentials).json():
            if Path(session["path"]).name == notebook.name:
                page.request.delete(f"{self.address}/api/sessions/{session['id']}", headers=credentials)

    def stop(self) -> None:
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(30)
        self.log.close()


def own_settings() -> dict[str, str]:
    """Variables that keep JupyterLab off the settings of whoever runs the tests."""
    folder = FOLDER / "settings"
    for plugin, values in SETTINGS.items():
        file = folder / "lab/@jupyterlab" / f"{plugin}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values))
    return {
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTERLAB_SETTINGS_DIR": str(folder / "lab"),
    }


def free_port() -> int:
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


class NotebookPage:
    """A copy of a notebook, open in a tab; a copy, because JupyterLab saves what it shows."""

    def __init__(self, server: Server, browser: Browser, notebook: Path):
        self.server, self.name, self.notebook = server, notebook.stem, notebook
        copy = FOLDER / notebook.name
        shutil.copy(notebook, copy)
        self.sources = [
            "".join(cell["source"])
            for cell in json.loads(notebook.read_text())["cells"] if cell["cell_type"] == "code"
        ]
        self.page = browser.new_page(viewport=WINDOW)
        self.page.set_default_timeout(START_SECONDS * 1000)
        self.page.goto(server.url(copy))
        self.page.wait_for_selector(".jp-NotebookPanel .jp-Cell")
        # Before that, JupyterLab drops what it is asked to run.
        expect(self.page.locator(STATUS, has_text=CONNECTED)).to_be_visible()
        self.cells = self.page.locator(".jp-Notebook .jp-CodeCell")
        expect(self.cells).to_have_count(len(self.sources))

    def close(self) -> None:
        """Ends the kernel; the last look at the page stays in build/browser."""
        if self.page.is_closed():
            return
        self.page.screenshot(path=FOLDER / f"{self.name}-last.png")
        self.server.end_kernel(self.page, self.notebook)
        self.page.close()

    def menu(self, *path: str) -> None:
        self.page.locator(".lm-MenuBar-itemLabel", has_text=whole(path[0])).click()
        for entry in path[1:]:
            self.page.locator(".lm-Menu-itemLabel", has_text=whole(entry)).last.click()

    def run_all(self) -> None:
        """Runs all cells and waits for the last one, or for the first error."""
        self.start_all()
        self.wait_for_all()

    def start_all(self) -> None:
        self.menu("Run", "Run All Cells")

    def wait_for_all(self) -> None:
        self.wait_for(self.cells.last)

    def through(self) -> bool:
        """Whether the last cell has run, or one before it failed."""
        return self.through_with(self.cells.last).count() > 0

    def run(self, cell: Locator) -> None:
        """Puts the cursor into a cell and presses Ctrl-Enter; does not wait for the result."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")

    def wait_for(self, cell: Locator) -> None:
        expect(self.through_with(cell).first).to_be_visible(timeout=RUN_SECONDS * 1000)

    def through_with(self, cell: Locator) -> Locator:
        """What shows that a cell has run, or that one failed."""
        return cell.locator(PROMPT, has_text=DONE).or_(self.errors())

    def find(self, text: str) -> tuple[int, str]:
        """Number and source of the code cell that has this text."""
        return next((i, source) for i, source in enumerate(self.sources) if text in source)

    def edit(self, cell: Locator, source: str) -> None:
        """Replaces a cell's text, as pasting over all of it does."""
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(source)

    def output(self, cell: Locator) -> str:
        return "\n".join(cell.locator(OUTPUT).all_inner_texts())

    def errors(self) -> Locator:
        return self.page.locator(ERROR)

    def charts(self) -> list[Locator]:
        return self.page.locator(CHART).all()

    def screenshot(self, name: str) -> None:
        """Leaves a picture of the whole notebook in build/browser."""
        last = self.page.locator(".jp-Notebook .jp-Cell").last
        top = self.page.locator(".jp-WindowedPanel-outer").first
        top.evaluate("panel => panel.scrollTo(0, 0)")
        box = last.bounding_box()
        height = int(box["y"] + box["height"]) + 60
        self.page.set_viewport_size({"width": WINDOW["width"], "height": height})
        self.page.screenshot(path=FOLDER / f"{name}.png")
        self.page.set_viewport_size(WINDOW)


def whole(text: str) -> re.Pattern:
    return re.compile(f"^{re.escape(text)}$")


def first_through(running: list[NotebookPage]) -> NotebookPage:
    """The one of some notebooks that is through first; all are asked in turn."""
    deadline = time.monotonic() + RUN_SECONDS
    while time.monotonic() < deadline:
        for book in running:
            if book.through():
                return book
        running[0].page.wait_for_timeout(POLL_MILLISECONDS)
    raise AssertionError(f"not through after {RUN_SECONDS} s: {', '.join(book.name for book in running)}")
