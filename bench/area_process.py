# SPDX-License-Identifier: Apache-2.0
"""How quickly the program is there, and how little it takes while nothing happens."""

import time

from bench import median
from program import Program, folder

STARTS = 9


def run(report):
    with folder() as data:
        with Program(data, "--empty") as program:
            report.add("process.first_start", program.seconds * 1000, "ms")
        seconds = []
        for _ in range(STARTS):
            with Program(data, "--empty") as program:
                seconds.append(program.seconds)
        report.add("process.start", median(seconds) * 1000, "ms", at_most=150)
        with Program(data, "--empty") as program:
            time.sleep(60)
            report.add("process.idle_pss", program.pss_megabytes(), "MB", at_most=30)
    with folder() as data:
        with Program(data) as program:
            report.add("process.first_start_with_demonstration", program.seconds * 1000, "ms")
