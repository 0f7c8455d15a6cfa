"""Publishes the binding into a repository of files and builds a project that has it from there alone."""

import shutil
import subprocess
import sys
from pathlib import Path

from launcher import maven
from launcher.errors import StepFailed
from launcher.jdk import Jdk
from launcher.paths import LIB
from launcher.stamp import Stamp, fingerprint

BINDING = LIB / "unicorn"
TARGET = BINDING / "target"
CONSUMER = BINDING / "src/consumer"
REPOSITORY = TARGET / "published"
RESULT = "rax 42, 2 instructions, library of the natives jar"
"""What the project prints: it ran, and with the library that came with the binding."""


def works(jdk: Jdk) -> bool:
    """Whether what is published compiles and runs elsewhere; what came instead is told."""
    resolved = Stamp("published")
    key = fingerprint([*maven.poms(), CONSUMER / "pom.xml"], maven.local_repository())
    offline = ["-o"] if resolved.fresh(key) else []
    publish(jdk)
    found = consume(jdk, offline)
    resolved.set(key)
    if found.strip() != RESULT:
        print(f"the project printed {found!r}, not {RESULT!r}", file=sys.stderr)
    return found.strip() == RESULT


def publish(jdk: Jdk) -> None:
    """Deploys the jar, the natives of this machine and a POM that needs no parent; installs nothing. Maven
    deploys nowhere in its offline mode, but needs no network either once it has its plugins."""
    shutil.rmtree(REPOSITORY, ignore_errors=True)
    maven.run(
        jdk, "-pl", "unicorn", "-Ppublish,natives", "deploy", "-Dmaven.test.skip=true",
        "-Dmaven.javadoc.skip=true", "-Dmaven.install.skip=true",
        f"-DaltDeploymentRepository=published::{REPOSITORY.as_uri()}",
    )


def consume(jdk: Jdk, offline: list[str]) -> str:
    """What the project prints. It gets plugins from where Maven has them, but the binding from the files only:
    into a local repository of its own, which is empty before, with nothing of the lab's in what stands behind it:
    a reader who once said mvn install has a binding there that needs the parent."""
    own = TARGET / "consumer-repository"
    shutil.rmtree(own, ignore_errors=True)
    shutil.rmtree(TARGET / "consumer", ignore_errors=True)
    command = [
        "sh", str(LIB / "mvnw"), "-q", "-B", *offline, "-f", str(CONSUMER / "pom.xml"),
        "-Daether.offline.protocols=file", f"-Dmaven.repo.local={own}",
        f"-Dmaven.repo.local.tail={strangers()}", f"-Drepository={REPOSITORY.as_uri()}",
        f"-Dplatform={platform()}", f"-Dtarget={TARGET / 'consumer'}", "compile", "exec:exec",
    ]
    done = subprocess.run(command, env=maven.environment(jdk), cwd=LIB, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise StepFailed(f"a project that has the binding from a repository does not build or run:\n{done.stdout}")
    return done.stdout


def platform() -> str:
    """Of the natives that were published."""
    jar = next(REPOSITORY.glob("entrylab/unicorn/*/unicorn-*-natives-*.jar"))
    return jar.stem.split("-natives-")[1]


def strangers() -> Path:
    """Maven's own repository without what was installed of the lab: links to all other groups."""
    tail = TARGET / "consumer-plugins"
    shutil.rmtree(tail, ignore_errors=True)
    tail.mkdir(parents=True)
    for group in maven.repository().glob("*/"):
        if group.name != "entrylab":
            (tail / group.name).symlink_to(group)
    return tail
