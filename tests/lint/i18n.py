#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every text the program asks for exists in each language with the same arguments, the arguments given in the source are those the
text takes, and no text is left over. `i18n.py [ROOT]`.

A key is asked for by `fail(code, "a.b")`, `Error(code, "a.b")`, `Message("a.b", …)`, a field or variable named `…_key`, and
`{{t:a.b}}` in a template. Any other literal counts as a use too: "a.b" of that key, "a.b_" or "a." of all keys that begin so,
"a.b_{}" of those that match, and "_c" of a.b_c where a.b is used. What the source puts together in another way, or whose arguments
are added elsewhere, it declares: `// i18n: a.b_*`."""

import re
import sys
from pathlib import Path

import _catalogue

KEY = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+"
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
CALL = re.compile(r"\b(fail|Error|Message)\s*[({]")
NAMED = re.compile(rf'\b\w*_key\s*(?:=|\{{|\()\s*"({KEY})"')
IN_TEMPLATE = re.compile(r"\{\{t:([^}]*)\}\}")
DECLARED = re.compile(r"//+\s*i18n:\s*(.+)")
SOURCES = {".cpp", ".hpp", ".html", ".js", ".mjs", ".xml", ".txt"}


def without_comments(text):
    """Comments blanked out, lines kept. Strings stay, so that an address in one is no comment."""
    token = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: m[0] if m[0][0] in "\"'R" else re.sub(r"[^\n]", " ", m[0]), text)


def arguments_of(text, at):
    """The top-level arguments of a call whose bracket was opened just before `at`."""
    depth, begin, parts = 1, at, []
    token = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[()\[\]{},]')
    for match in token.finditer(text, at):
        c = match[0]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                parts.append(text[begin : match.start()])
                return parts
        elif c == "," and depth == 1:
            parts.append(text[begin : match.start()])
            begin = match.end()
    return parts


class Lint:
    def __init__(self, root):
        self.root = root
        self.catalogue = _catalogue.load(root)
        self.faults = []
        self.used = set()
        self.prefixes = set()
        self.suffixes = {"_help"}  # a label's help text goes with the label
        self.shapes = []
        self.declared = []
        self.patterns = {}

    def fault(self, where, text):
        self.faults.append(f"{where}: {text}")

    def run(self):
        self.languages()
        for folder in ("src", "web"):
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in SOURCES and path.is_file() and "node_modules" not in path.parts:
                    self.source(path, path.read_text())
        self.left_over()
        return self.faults

    # --- the languages agree

    def languages(self):
        everything = set().union(*(set(texts) for texts in self.catalogue.values())) if self.catalogue else set()
        for key in sorted(everything):
            arguments = {}
            for language, texts in self.catalogue.items():
                if key not in texts:
                    self.fault(f"i18n/{language}", f"{key} is missing")
                    continue
                if not texts[key].strip():
                    self.fault(f"i18n/{language}", f"{key} is empty")
                pattern = _catalogue.Pattern(texts[key])
                for fault in pattern.faults:
                    self.fault(f"i18n/{language}", f"{key}: {fault}")
                arguments[language] = pattern.arguments
                self.patterns[key] = pattern
            if len({frozenset(a) for a in arguments.values()}) > 1:
                self.fault("i18n", f"{key} takes other arguments in each language: " + "; ".join(f"{l}: {', '.join(sorted(a)) or 'none'}" for l, a in arguments.items()))

    # --- what the source asks for

    def wants(self, path, text, at, key):
        self.used.add(key)
        if key not in self.patterns:
            line = text.count("\n", 0, at) + 1
            self.fault(f"{path.relative_to(self.root)}:{line}", f"{key} is in no catalogue")
            return False
        return True

    def source(self, path, raw):
        for match in DECLARED.finditer(raw):
            for shape in re.split(r"[,\s]+", match[1].strip()):
                self.declared.append(re.compile(re.escape(shape).replace(r"\*", r"[a-z0-9_.]+")))
        text = without_comments(raw) if path.suffix in (".cpp", ".hpp") else raw
        for match in IN_TEMPLATE.finditer(text):
            if self.wants(path, text, match.start(), match[1]) and self.patterns[match[1]].arguments:
                line = text.count("\n", 0, match.start()) + 1
                self.fault(f"{path.relative_to(self.root)}:{line}", f"{match[1]} takes arguments, which a template cannot give")
        for match in re.finditer(r"[\"'`]([a-z][a-z0-9_]*\.[a-z0-9_.{}]*)[\"'`]", text):
            self.literal(match[1])
        if path.suffix not in (".cpp", ".hpp"):
            return
        self.suffixes.update(re.findall(r'"(_[a-z0-9_]+)"', text))
        for match in NAMED.finditer(text):
            self.wants(path, text, match.start(), match[1])
        for match in CALL.finditer(text):
            parts = arguments_of(text, match.end())
            position = 0 if match[1] == "Message" else 1
            if len(parts) > position:
                self.message(path, text, match, parts, position)

    def literal(self, literal):
        if "{" in literal:
            self.shapes.append(re.sub(r"\\\{[^}]*\\\}", "[a-z0-9_.]+", re.escape(literal)))
        elif literal.endswith((".", "_")):
            self.prefixes.add(literal)
        else:
            self.used.add(literal)

    def message(self, path, text, match, parts, position):
        # fail(code, {"a.b", {…}}) and Message("a.b", {…}) alike: the first literal of the message is its key.
        if match[1] == "Message":
            first, rest = parts[0], ",".join(parts[1:])
        else:
            first, rest = parts[1], ""
            inner = first.strip()
            if CALL.match(inner):
                return
            if inner.startswith("{"):
                pieces = arguments_of(inner, 1)
                first, rest = (pieces[0] if pieces else ""), ",".join(pieces[1:])
        keys = [k for k in LITERAL.findall(first) if re.fullmatch(KEY, k)]
        known = [k for k in keys if self.wants(path, text, match.start(), k)]
        if len(known) != 1 or len(keys) != 1 or first.strip() != f'"{keys[0]}"':
            return
        given = set(re.findall(r'\{\s*"([a-z][a-z0-9_]*)"\s*,', rest))
        takes = self.patterns[known[0]].arguments
        if any(d.fullmatch(known[0]) for d in self.declared):
            return
        if rest.strip() and not given:
            return  # the arguments come in a variable
        if takes - given:
            line = text.count("\n", 0, match.start()) + 1
            self.fault(f"{path.relative_to(self.root)}:{line}", f"{known[0]} takes {', '.join(sorted(takes))}; not given: {', '.join(sorted(takes - given))}")

    # --- what nothing asks for

    def left_over(self):
        shape = re.compile("|".join(f"(?:{s})" for s in self.shapes)) if self.shapes else None
        for key in sorted(self.patterns):
            parents = {key[: -len(suffix)] for suffix in self.suffixes if key.endswith(suffix)}
            if key in self.used or parents & self.used or any(key.startswith(p) for p in self.prefixes) or (shape and shape.fullmatch(key)):
                continue
            if any(d.fullmatch(key) for d in self.declared):
                continue
            self.fault("i18n", f"{key} is used nowhere")


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    faults = Lint(root).run()
    print("\n".join(faults) if faults else "i18n: clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
