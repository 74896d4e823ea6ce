# SPDX-License-Identifier: Apache-2.0
"""Proves that the tests' own tools count and refuse as they should: the readers of results, the compile budget, hygiene."""

import importlib.util
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


suites = load("suites", ROOT / "tools/suites.py")
budget = load("compile_budget_tool", ROOT / "tools/compile-budget.py")
hygiene = load("hygiene", ROOT / "tests/lint/hygiene.py")

GTEST = """[ RUN      ] A.Ok
[       OK ] A.Ok (0 ms)
[ RUN      ] A.Skip
a.cpp:3: Skipped
no server
here
[  SKIPPED ] A.Skip (0 ms)
[ DISABLED ] A.DISABLED_x
[ RUN      ] B.Bad
a.cpp:5: Failure
[  FAILED  ] B.Bad (0 ms)
[==========] 3 tests from 2 test suites ran. (0 ms total)
[  PASSED  ] 1 test.
[  SKIPPED ] 1 test, listed below:
[  SKIPPED ] A.Skip
[  FAILED  ] 1 test, listed below:
[  FAILED  ] B.Bad
"""
TAP = """TAP version 13
# Subtest: one
    # Subtest: inner
    ok 1 - inner
    1..1
ok 1 - one
ok 2 - two # SKIP no browser
not ok 3 - three
1..3
# tests 4
# pass 2
# fail 1
# cancelled 1
# skipped 1
"""


class ReadersTest(unittest.TestCase):
    def read(self, reader, text, code):
        suite = suites.Suite("x", "unit", [])
        reader(suite, text, code)
        return suite

    def test_gtest(self):
        suite = self.read(suites.read_gtest, GTEST, 1)
        self.assertEqual((suite.passed, suite.failed), (1, 1))
        self.assertEqual(suite.skipped, [("A.Skip", "no server here"), ("A.DISABLED_x", "disabled in the source")])

    def test_only_what_failed_is_shown(self):
        suite = suites.Suite("unit_x", "unit", [])
        self.assertEqual(suites.failures_of(suite, GTEST), ["[ RUN      ] B.Bad", "a.cpp:5: Failure"])
        suite = suites.Suite("browser_x", "browser", [])
        self.assertEqual(suites.failures_of(suite, "ok 1 - a\nnot ok 2 - b\n  ---\n  error: no\n  ...\nok 3 - c\n"),
                         ["not ok 2 - b", "  ---", "  error: no", "  ..."])

    def test_gtest_that_crashed(self):
        suite = self.read(suites.read_gtest, "[ RUN      ] A.Ok\n[       OK ] A.Ok (0 ms)\n[ RUN      ] A.Dies\n", -11)
        self.assertEqual((suite.passed, suite.failed), (1, 1))
        self.assertIn("in A.Dies", suite.trouble)

    def test_gtest_that_ran_nothing(self):
        suite = self.read(suites.read_gtest, "[==========] 0 tests from 0 test suites ran. (0 ms total)\n[  PASSED  ] 0 tests.\n", 0)
        self.assertEqual((suite.failed, suite.trouble), (1, "ran no test"))

    def test_tap(self):
        suite = self.read(suites.read_tap, TAP, 1)
        self.assertEqual((suite.passed, suite.failed, suite.skipped), (2, 2, [("two", "no browser")]))

    def test_tap_that_broke_off(self):
        suite = self.read(suites.read_tap, "TAP version 13\n", 7)
        self.assertEqual((suite.passed, suite.failed, suite.trouble), (0, 1, "ended with code 7"))

    def test_unittest(self):
        suite = self.read(suites.read_unittest, "test_a (x.Y.test_a) ... ok\ntest_b (x.Y.test_b) ... skipped 'no git'\n\nRan 4 tests in 0.1s\n\nFAILED (failures=1, errors=1, skipped=1)\n", 1)
        self.assertEqual((suite.passed, suite.failed, suite.skipped), (1, 2, [("test_b", "no git")]))

    def test_exit(self):
        self.assertEqual(self.read(suites.read_exit, "", 0).passed, 1)
        self.assertEqual(self.read(suites.read_exit, "", 1).failed, 1)
        suite = self.read(suites.read_exit, "SKIPPED: nothing was built\n", 0)
        self.assertEqual((suite.passed, suite.skipped), (0, [("x", "nothing was built")]))

    def test_a_real_failure_ends_with_a_failing_code(self):
        done = subprocess.run([sys.executable, str(ROOT / "tools/suites.py"), "--only", "no such suite"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout.splitlines()[-1]), (1, "0 passed, 0 failed, 0 skipped"))

    def test_a_suite_that_hangs_is_ended_with_its_children(self):
        suites.LOGS.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            mark = Path(folder) / "pid"
            script = f"import subprocess,time; p=subprocess.Popen(['sleep','60']); open({str(mark)!r},'w').write(str(p.pid)); time.sleep(60)"
            suite = suites.Suite("lint_hangs", "lint", [sys.executable, "-c", script])
            bench = suites.Bench(suites.time.monotonic() + 6)
            bench.report = lambda *_: None
            bench.run(suite)
            self.assertEqual(suite.failed, 1)
            self.assertIn("without coming to an end", suite.trouble)
            state = Path(f"/proc/{mark.read_text()}/stat")

            def gone():
                # Gone, or a zombie that init has yet to collect.
                try:
                    return state.read_text().rsplit(")", 1)[1].split()[0] == "Z"
                except (FileNotFoundError, ProcessLookupError):
                    return True

            until = suites.time.monotonic() + 10
            while not gone() and suites.time.monotonic() < until:
                os.sched_yield()
            self.assertTrue(gone())


class BudgetTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        folder = self.root / "src/platform/http"
        folder.mkdir(parents=True)
        (folder / "route.cpp").write_text('#include "platform/http/route.hpp"\n')
        (folder / "server.cpp").write_text("#include <boost/beast/core.hpp>\n")
        (folder / "asio.hpp").write_text("#include <boost/asio/ip/tcp.hpp>\n")
        (folder / "stream.cpp").write_text('#include "platform/http/asio.hpp"\n')

    def log(self, **seconds):
        lines = ["# ninja log v5"]
        for name, value in seconds.items():
            lines.append(f"0\t{int(value * 1000)}\t1\tCMakeFiles/pv_platform_http.dir/src/platform/http/{name}.cpp.o\tabc")
        return "\n".join(lines)

    def test_within(self):
        faults, seen = budget.check(self.root, self.log(route=17.9, server=44.0, stream=30.0))
        self.assertEqual((faults, seen[0]), ([], (44.0, "src/platform/http/server.cpp")))

    def test_over(self):
        faults, _ = budget.check(self.root, self.log(route=18.1, server=45.5, stream=44.0))
        self.assertEqual(len(faults), 2)
        self.assertIn("route.cpp: 18.1 s to compile, its budget is 18 s", faults[1])

    def test_a_busy_machine_is_no_fault(self):
        faults, _ = budget.check(self.root, self.log(route=30), lambda source: 6.0 if source.endswith("route.cpp") else None)
        self.assertEqual(faults, [])
        faults, _ = budget.check(self.root, self.log(route=30), lambda source: 19.0)
        self.assertEqual(len(faults), 1)

    def test_the_last_time_counts(self):
        faults, _ = budget.check(self.root, self.log(route=60) + "\n" + self.log(route=1))
        self.assertEqual(faults, [])

    def test_files_that_are_gone_or_foreign(self):
        faults, seen = budget.check(self.root, self.log(gone=99) + "\n0\t99000\t1\ttests/unit_x.o\tabc")
        self.assertEqual((faults, seen), ([], []))


class HygieneTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory())).resolve()
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)

    def faults(self, name, text, mode=0o644):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        return hygiene.check(self.root)

    def test_kinds_of_fault(self):
        licence = "// SPDX-License-Identifier: Apache-2.0\n"
        self.assertEqual(self.faults("src/a.cpp", licence + "int a;\n"), [])
        self.assertIn("no SPDX line", self.faults("src/b.cpp", "int b;\n")[0])
        (self.root / "src/b.cpp").unlink()
        self.assertIn("white space", self.faults("src/c.cpp", licence + "int c; \n")[0])
        (self.root / "src/c.cpp").unlink()
        self.assertIn("a path of this machine", self.faults("d.md", f"see {self.root}/x\n")[0])
        (self.root / "d.md").unlink()
        self.assertIn("no newline", self.faults("e.txt", "x")[0])
        (self.root / "e.txt").unlink()
        shell = "#!/usr/bin/env bash\n# SPDX-License-Identifier: Apache-2.0\n"
        self.assertIn("syntax error", self.faults("f.sh", shell + "if true; then\n")[0])
        (self.root / "f.sh").unlink()
        self.assertIn("has no run bit", self.faults("run", shell)[0])


if __name__ == "__main__":
    unittest.main()
