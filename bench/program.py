# SPDX-License-Identifier: Apache-2.0
"""Starts the real program for a benchmark and measures it from outside."""

import json
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = ROOT / "build/portavoce"


class Program:
    """`portavoce serve` on free ports. `ready` holds what it announced, `seconds` how long that took."""

    def __init__(self, data, *arguments, cpus=None):
        self.data = data
        command = [str(BINARY), "serve", "--data", str(data), "--port", "0", *arguments]
        if cpus is not None:
            command = ["taskset", "-c", cpus, *command]
        self.log = open(Path(data) / "bench.log", "ab")
        began = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log,
                                        env=dict(os.environ, PV_READY_JSON="1"), text=True, start_new_session=True)
        self.ready = None
        for line in self.process.stdout:
            if line.startswith("PORTAVOCE_READY "):
                self.seconds = time.monotonic() - began
                self.ready = json.loads(line[len("PORTAVOCE_READY "):])
                break
        if self.ready is None:
            self.process.wait()
            raise RuntimeError(f"the program ended before it was ready: {(Path(data) / 'bench.log').read_text()[-2000:]}")

    @property
    def pid(self):
        return self.process.pid

    def pss_megabytes(self):
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no Pss line")

    def cpu_seconds(self):
        return cpu_seconds(self.pid)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        self.process.stdout.close()
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def cpu_seconds(pid):
    """User and system time of a process with all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def folder():
    return tempfile.TemporaryDirectory(prefix="pv-bench-")
