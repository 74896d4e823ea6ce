#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks of the areas named (all without a name) and keeps what each measured last in bench/results.json and
bench/RESULTS.md. An area is a module bench/area_<name>.py with `run(report)`. A figure that misses its target stays in the list, as
missed. bench/notes.toml says of a figure what the number alone does not: how it is taken, or why its target is missed."""

import importlib
import json
import os
import signal
import statistics
import sys
import time
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def machine():
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "unknown")
    memory = int(Path("/proc/meminfo").read_text().split()[1]) // 1024 // 1024
    return f"{os.cpu_count()} x {model}, {memory} GB"


class Report:
    """Takes figures. `at_most` or `at_least` is the target of the issue; with a peer it is the target of the ratio."""

    def __init__(self):
        self.rows = []
        self.when = time.strftime("%Y-%m-%d", time.gmtime())
        self.machine = machine()

    def add(self, name, value, unit, *, at_most=None, at_least=None, peer=None, peer_value=None):
        ratio = value / peer_value if peer_value else None
        judged = value if ratio is None else ratio
        target = at_most if at_most is not None else at_least
        met = None if target is None else (judged <= target if at_most is not None else judged >= target)
        row = {"name": name, "value": round(value, 4), "unit": unit, "peer": peer, "peer_value": None if peer_value is None else round(peer_value, 4),
               "ratio": None if ratio is None else round(ratio, 3), "target": None if target is None else f"{'<=' if at_most is not None else '>='} {target}",
               "met": met, "when": self.when, "machine": self.machine}
        self.rows.append(row)
        said = f"{value:.4g} {unit}" + (f", {peer} {peer_value:.4g}, ratio {ratio:.3f}" if ratio is not None else "")
        print(f"{name:<40} {said:<60} {'' if target is None else row['target'] + (' met' if met else ' MISSED')}", flush=True)


def median(values):
    return statistics.median(values)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def notes():
    path = HERE / "notes.toml"
    return tomllib.loads(path.read_text()) if path.is_file() else {}


def keep(rows):
    path = HERE / "results.json"
    known = {row["name"]: row for row in (json.loads(path.read_text()) if path.is_file() else [])}
    known.update({row["name"]: row for row in rows})
    ordered = [known[name] for name in sorted(known)]
    path.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n")
    lines = ["# Benchmarks", "", "Made by `make bench`; the figures of the last run of each area. Where a peer stands, both ran in turn in the same run and the",
             "target is of the ratio. A stretch in which other processes took more than a twentieth of the machine is run again.", "", "| What | Value | Peer | Ratio | Target | Met | When |", "|---|---|---|---|---|---|---|"]
    for row in ordered:
        peer = "" if row["peer"] is None else f"{row['peer']} {row['peer_value']:g}"
        met = {True: "yes", False: "**no**", None: ""}[row["met"]]
        lines.append(f"| {row['name']} | {row['value']:g} {row['unit']} | {peer} | {'' if row['ratio'] is None else row['ratio']} | {row['target'] or ''} | {met} | {row['when']} |")
    said = notes()
    for row in ordered:
        if row["name"] in said:
            lines += ["", f"**{row['name']}**: {said[row['name']].strip()}"]
    for name in sorted({row["machine"] for row in ordered}):
        lines += ["", f"Machine: {name}."]
    (HERE / "RESULTS.md").write_text("\n".join(lines) + "\n")


def main():
    areas = sys.argv[1:] or sorted(p.stem.removeprefix("area_") for p in HERE.glob("area_*.py"))
    for area in areas:
        if not (HERE / f"area_{area}.py").is_file():
            print(f"there is no area {area}")
            return 2
    # So that what runs beside us ends with us.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    report = Report()
    try:
        for area in areas:
            importlib.import_module(f"area_{area}").run(report)
    finally:
        if report.rows:
            keep(report.rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
