"""Opens JupyterLab on the notebooks, with the Java kernel and no change to your Jupyter settings."""

import os
import subprocess
from argparse import ArgumentTypeError

from launcher import kernels, notebooks
from launcher.paths import BUILD, KERNEL_CONFIG, ROOT
from launcher.say import say
from launcher.setup import prepare

PORT_MAX = 65_535


def port(word: str) -> str:
    if not (word.isascii() and word.isdigit() and 1 <= int(word) <= PORT_MAX):
        raise ArgumentTypeError(f"'{word}' is not a port: it must be 1 to {PORT_MAX}")
    return word


def configure(parser):
    parser.add_argument(
        "notebook", nargs="?", metavar="NOTEBOOK", type=notebooks.word_in_the_clone,
        help="the one to open",
    )
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    parser.add_argument("--port", metavar="N", type=port, help="of the server; default: 8888")
    parser.add_argument(
        "--kernel", metavar="jjava|ijava|JAR", type=kernels.word, default=kernels.JJAVA,
        help="the Java kernel; ijava takes its jar from IJAVA_JAR; default: jjava",
    )


def run(options):
    setup = prepare(charts=True)
    say("starting JupyterLab; Ctrl-C ends it")
    return subprocess.run(command(setup, options), env=environment(setup, options)).returncode


def command(setup, options):
    # The lab page opens at a path below the server's root, which holds the designs too.
    start = options.notebook.relative_to(ROOT) if options.notebook else "notebooks"
    arguments = [
        str(setup.python), "-m", "jupyterlab", f"--ServerApp.root_dir={ROOT}",
        f"--LabApp.default_url=/lab/tree/{start}",
    ]
    if os.geteuid() == 0:
        # Jupyter refuses root unless told; in a container there often is nobody else.
        arguments.append("--allow-root")
    if options.no_browser:
        arguments.append("--no-browser")
    if options.port:
        arguments.append(f"--port={options.port}")
    return arguments


def environment(setup, options):
    # Open tabs are remembered per clone, not in the home folder; settings stay the user's own.
    own = {"JUPYTERLAB_WORKSPACES_DIR": str(BUILD / "jupyter/workspaces")}
    # Defaults of ours, below the user's settings: a first session is not asked whether it wants news.
    paths = [str(KERNEL_CONFIG), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])]
    own["JUPYTER_CONFIG_PATH"] = os.pathsep.join(paths)
    return kernels.environment(setup, options.kernel) | own
