# SPDX-License-Identifier: Apache-2.0
"""How quickly the program is there, and how little it takes while nothing happens."""

import time

import quiet
from bench import median
from program import Program, folder

FIRST_STARTS = 5
STARTS = 9


def start(data, *arguments):
    """Milliseconds from the command to the line that says it is ready."""
    with Program(data, *arguments) as program:
        return program.seconds * 1000


def first_start(*arguments):
    """The same with everything still to be made: key, database, migrations."""
    times = []
    for _ in range(FIRST_STARTS):
        with folder() as data:
            times.append(start(data, *arguments))
    return median(times)


def run(report):
    report.add("process.first_start", quiet.undisturbed(lambda: first_start("--empty")), "ms")
    report.add("process.first_start_with_demonstration", quiet.undisturbed(first_start), "ms")
    with folder() as data:
        start(data, "--empty")
        report.add("process.start", quiet.undisturbed(lambda: median([start(data, "--empty") for _ in range(STARTS)])), "ms", at_most=150)
        with Program(data, "--empty") as program:
            time.sleep(60)
            report.add("process.idle_pss", program.pss_megabytes(), "MB", at_most=30)
