"""The sub-commands: a module each, with NAME, HELP, configure(parser) and run(options).

A new one is a new module here and its name in the tuple.
"""

from launcher.commands import (
    accuracy, alignment, bench, check, claims, compare, designs, docs, doctor, image, jshell, kernel, mail, measure,
    open_, reproduce, run, sensitivity, sweep, test, timeline, tradeoff, workload,
)

COMMANDS = (
    run, test, open_, doctor, designs, check, claims, workload, sweep, compare, tradeoff, timeline,
    accuracy, sensitivity, alignment, bench, measure, kernel, mail, reproduce, image, docs, jshell,
)
