# SPDX-License-Identifier: Apache-2.0
"""Proves that i18n.py and glossary.py refuse each kind of fault."""

import tempfile
import unittest
from pathlib import Path

import _catalogue
import glossary
import i18n


class Tree(unittest.TestCase):
    def setUp(self):
        self.root = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.italian = {"found": "Trovato", "many": "{n, plural, one {# uscita} other {# uscite}}", "help": "Aiuto", "help_help": "Di più"}
        self.english = {"found": "Found", "many": "{n, plural, one {# placement} other {# placements}}", "help": "Help", "help_help": "More"}
        self.source = 'auto a = fail(Code::NotFound, "plan.found");\nauto b = Message("plan.many", {{"n", 3}});\nString label_key = "plan.help";\n'
        self.view = "<p>{{t:plan.found}}</p>\n"

    def faults(self):
        for language, texts in (("it", self.italian), ("en", self.english)):
            folder = self.root / "i18n" / language
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "plan.toml").write_text("".join(f'{key} = "{text}"\n' for key, text in texts.items()))
        (self.root / "src/desk/plan/views").mkdir(parents=True, exist_ok=True)
        (self.root / "web").mkdir(exist_ok=True)
        (self.root / "src/desk/plan/service.cpp").write_text(self.source)
        (self.root / "src/desk/plan/views/plan.html").write_text(self.view)
        return i18n.Lint(self.root).run()

    def refuses(self, part):
        faults = self.faults()
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(part, faults[0])

    def test_clean_tree(self):
        self.assertEqual(self.faults(), [])

    def test_key_of_the_source_is_in_no_catalogue(self):
        self.source += 'if (x) return fail(Code::Gone, y ? "plan.found" : "plan.lost");\n'
        self.refuses("src/desk/plan/service.cpp:4: plan.lost is in no catalogue")

    def test_key_of_a_message_with_arguments(self):
        self.source += 'return fail(Code::Gone, {"plan.lost",\n  {{"n", 1}}});\n'
        self.refuses("plan.lost is in no catalogue")

    def test_key_of_a_view(self):
        self.view += "<p>{{t:plan.lost}}</p>\n"
        self.refuses("src/desk/plan/views/plan.html:2: plan.lost is in no catalogue")

    def test_key_field(self):
        self.source += '.reason_key = "plan.lost";\n'
        self.refuses("plan.lost is in no catalogue")

    def test_comments_ask_for_nothing(self):
        self.source += '// fail(Code::Gone, "plan.lost")\n/* Message("plan.lost") */\nauto u = "http://x";  // "plan.lost"\n'
        self.assertEqual(self.faults(), [])

    def test_missing_in_one_language(self):
        del self.english["found"]
        self.refuses("i18n/en: plan.found is missing")

    def test_other_arguments(self):
        self.english["found"] = "Found {where}"
        self.italian["found"] = "Trovato {dove}"
        self.view = ""
        faults = self.faults()
        self.assertTrue(any("other arguments in each language" in f for f in faults), faults)

    def test_argument_not_given(self):
        self.source = self.source.replace('{{"n", 3}}', '{{"m", 3}}')
        self.refuses("plan.many takes n; not given: n")

    def test_arguments_added_elsewhere_are_declared(self):
        self.source += '// i18n: plan.many\nauto c = fail(Code::Gone, "plan.many");\n'
        self.assertEqual(self.faults(), [])

    def test_suffix(self):
        self.italian["found_said"], self.english["found_said"] = "X", "X"
        self.source += 'key += "_said";\n'
        self.assertEqual(self.faults(), [])

    def test_no_arguments_given(self):
        self.source += 'auto c = fail(Code::Gone, "plan.many");\n'
        self.refuses("plan.many takes n; not given: n")

    def test_template_cannot_give_arguments(self):
        self.view += "{{t:plan.many}}\n"
        self.refuses("takes arguments, which a template cannot give")

    def test_left_over(self):
        self.italian["idle"], self.english["idle"] = "Fermo", "Idle"
        self.refuses("plan.idle is used nowhere")

    def test_put_together(self):
        for name in ("state_a", "state_b", "kind_c", "odd_d"):
            self.italian[name], self.english[name] = "X", "X"
        self.source += 'text("plan.state_" + s); fmt::format("plan.kind_{}", k);  // i18n: plan.odd_*\n'
        self.assertEqual(self.faults(), [])

    def test_single_apostrophe(self):
        self.italian["found"] = "L'{x}"
        self.english["found"] = "The {x}"
        self.view, self.source = "", self.source.replace('"plan.found"', '{"plan.found", {{"x", 1}}}')
        self.refuses("a single ' before { starts a quotation")

    def test_straight_apostrophe(self):
        for straight in ("L'uscita", "L''uscita"):
            self.italian["found"] = straight
            self.refuses("i18n/it: plan.found: a straight apostrophe")
        self.italian["found"] = "L’uscita"
        self.assertEqual(self.faults(), [])

    def test_plural_without_other(self):
        self.english["many"] = "{n, plural, one {# placement}}"
        self.refuses("has no branch `other`")


class PatternTest(unittest.TestCase):
    def test_arguments_of_nested_choices(self):
        pattern = _catalogue.Pattern("{state, select, on {È {name}} other {{n, plural, =0 {nulla} other {# di {total, number}}}}}")
        self.assertEqual(pattern.arguments, {"state", "name", "n", "total"})
        self.assertEqual(pattern.faults, [])
        self.assertEqual(pattern.plain.split(), ["È", "nulla", "#", "di"])

    def test_apostrophes(self):
        pattern = _catalogue.Pattern("L’uscita di {name}")
        self.assertEqual((pattern.plain, pattern.faults), ("L’uscita di  ", []))
        self.assertEqual(_catalogue.Pattern("L''uscita").faults, ["a straight apostrophe (''): write ’"])
        self.assertEqual(_catalogue.Pattern("L'uscita").faults, ["a straight apostrophe: write ’"])

    def test_unbalanced(self):
        self.assertTrue(_catalogue.Pattern("Uno {due").faults)
        self.assertTrue(_catalogue.Pattern("Uno }").faults)


class GlossaryTest(unittest.TestCase):
    rows = glossary.read(Path(__file__).resolve().parents[2] / "docs/dev/glossary.md")

    def faults(self, italian, english, key="plan.x"):
        return glossary.check(self.rows, {"it": {key: italian}, "en": {key: english}})

    def test_the_table_is_read(self):
        words = {row.word: row for row in self.rows}
        self.assertEqual(words["placement"].italian, ["uscita", "uscite"])
        self.assertIn("storia", words["story"].always)
        self.assertGreater(len(self.rows), 25)

    def test_right_words_pass(self):
        self.assertEqual(self.faults("Un contenuto, due uscite", "One story, two placements"), [])

    def test_story_has_one_italian_word(self):
        self.assertEqual(len(self.faults("La storia è pronta", "It is ready")), 1)
        self.assertEqual(self.faults("Storia", "Story", "practice.format_story"), [])

    def test_a_field_of_the_api_keeps_its_name(self):
        self.assertEqual(self.faults("Manca «rendition»", "“rendition” is missing"), [])
        self.assertEqual(len(self.faults("Manca la rendition", "The rendition is missing")), 1)

    def test_refused_where_the_english_word_stands(self):
        self.assertEqual(len(self.faults("La consegna è riuscita", "The delivery went well")), 1)
        self.assertEqual(self.faults("La consegna della posta", "The post arrives"), [])
        self.assertEqual(len(self.faults("Una lacuna giovedì", "A gap on Thursday")), 1)

    def test_argument_names_are_no_words(self):
        self.assertEqual(self.faults("{n, plural, one {# uscita} other {# uscite di {placement}}}", "{n, plural, one {# placement} other {#}}"), [])

    def test_how_texts_read(self):
        self.assertEqual(len(self.faults("Fatto!", "Done!")), 2)
        self.assertEqual(len(self.faults("Premere \"Salva\"", "Press Save")), 1)
        self.assertEqual(len(self.faults("Ecco perchè", "That is why")), 1)


if __name__ == "__main__":
    unittest.main()
