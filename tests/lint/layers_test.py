# SPDX-License-Identifier: Apache-2.0
"""Proves that layers.py refuses each kind of fault, and nothing else, by the marked tree of fixtures/layers."""

import re
import shutil
import tempfile
import unittest
from pathlib import Path

from layers import Layers, names, words

HERE = Path(__file__).resolve().parent
REAL_RULES = HERE.parents[1] / "src/LAYERS.toml"
FIXTURE = HERE / "fixtures/layers"


class LayersTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(FIXTURE / "src", self.root / "src")
        # The rules under test are the project's own.
        shutil.copy(REAL_RULES, self.root / "src/LAYERS.toml")

    def faults(self):
        found = {}
        for fault in Layers(self.root).run():
            where, line, text = re.fullmatch(r"(.+?):(\d+): (.*)", fault).groups()
            found.setdefault((where, int(line)), []).append(text)
        return found

    def test_marked_lines_are_refused_and_no_others(self):
        expected = {}
        for path in (self.root / "src").rglob("*"):
            if path.is_file() and path.name != "LAYERS.toml":
                for number, line in enumerate(path.read_text().splitlines(), 1):
                    mark = re.search(r"refused: (.*?)(?: -->)?$", line)
                    if mark:
                        expected[(str(path.relative_to(self.root)), number)] = mark[1]
        self.assertGreater(len(expected), 20)
        found = self.faults()
        self.assertEqual(set(expected), set(found))
        for place, text in expected.items():
            self.assertTrue(any(text in fault for fault in found[place]), f"{place}: wanted {text!r}, got {found[place]}")

    def test_long_file(self):
        path = self.root / "src/platform/base/long.cpp"
        path.write_text("// SPDX-License-Identifier: Apache-2.0\n" * 900)
        before = self.faults()
        self.assertNotIn(("src/platform/base/long.cpp", 900), before)
        path.write_text("// SPDX-License-Identifier: Apache-2.0\n" * 901)
        self.assertIn("at most 900", self.faults()[("src/platform/base/long.cpp", 901)][0])

    def test_wider_sight_needs_a_reason(self):
        own = self.root / "src/channels/starling/LAYERS.toml"
        own.write_text('sees = ["http"]\nreason = " "\n')
        self.assertIn("gives no reason", self.faults()[("src/channels/starling/channel.cpp", 2)][0])

    def test_words_of_identifiers(self):
        self.assertEqual(words("kMagpieLimit magpie_post"), ["k", "magpie", "limit", "magpie", "post"])
        self.assertEqual(words("magpies HTTPServer"), ["magpies", "http", "server"])

    def test_a_name_of_two_words_is_both_of_them(self):
        self.assertTrue(names("night_heron", "kNightHeronLimit"))
        self.assertFalse(names("night_heron", "a heron at night"))

    def test_data_that_may_name_networks(self):
        story = self.root / "src/app/demo/one.toml"
        story.parent.mkdir(parents=True, exist_ok=True)
        story.write_text('channels = ["magpie"]\n')
        self.assertNotIn(("src/app/demo/one.toml", 1), self.faults())
        shutil.move(story, self.root / "src/app/one.toml")
        self.assertIn(("src/app/one.toml", 1), self.faults())

    def test_the_address_of_a_document_names_nobody(self):
        path = self.root / "src/platform/base/source.cpp"
        path.write_text("// SPDX-License-Identifier: Apache-2.0\n// https://magpie.example/limits\n")
        self.assertNotIn(("src/platform/base/source.cpp", 2), self.faults())


if __name__ == "__main__":
    unittest.main()
