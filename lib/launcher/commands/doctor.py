"""Tells what was found and used, what is missing, and the fix for each."""

import sys

from launcher import doctor, java
from launcher.errors import EXIT_USER
from launcher.setup import prepare


def configure(parser):
    pass


def run(options):
    if doctor.faults():
        doctor.report()
        return EXIT_USER
    setup = prepare()
    doctor.report()
    sys.stdout.flush()
    return java.run(setup.jdk, "doctor")
