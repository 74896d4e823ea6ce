# SPDX-License-Identifier: Apache-2.0
"""Keeps what else runs on the machine out of a figure."""

import os
import resource
import time
from pathlib import Path

from program import cpu_seconds

SHARE = 0.05  # of the whole machine that others may take
WAIT = 900  # seconds


def _busy():
    fields = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    user, nice, system, _idle, _wait, irq, softirq, steal = fields
    return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")


def _own(pids):
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages) + sum(cpu_seconds(pid) for pid in pids)


class Watch:
    """How much of the machine others took since it was made; `pids` are ours beside this process and its ended children."""

    def __init__(self, pids=()):
        self.pids = list(pids)
        self.began, self.busy, self.own = time.monotonic(), _busy(), _own(self.pids)

    def others(self):
        seconds = (time.monotonic() - self.began) * os.cpu_count()
        return max(0.0, (_busy() - self.busy) - (_own(self.pids) - self.own)) / seconds


def wait(pids=()):
    """Until the others have been quiet for a second."""
    told = False
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        watch = Watch(pids)
        time.sleep(1)
        if watch.others() <= SHARE:
            return
        if not told:
            print("waiting for the machine to be quiet", flush=True)
            told = True
    raise RuntimeError(f"the machine was not quiet for a second in {WAIT} s: nothing measured")


def undisturbed(action, pids=()):
    """What `action` gives in a run that others left alone; a disturbed one is run again."""
    for _ in range(30):
        wait(pids)
        watch = Watch(pids)
        result = action()
        others = watch.others()
        if others <= SHARE:
            return result
        print(f"others took {others:.0%} of the machine: once more", flush=True)
    raise RuntimeError("the machine was never quiet for the length of a run: nothing measured")
