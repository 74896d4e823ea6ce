# SPDX-License-Identifier: Apache-2.0
"""Reads i18n/<language>/<area>.toml: keys are "<area>.<dotted path>", values ICU MessageFormat patterns."""

import re
import tomllib


def load(root):
    """{language: {key: pattern}}"""
    catalogue = {}
    for folder in sorted((root / "i18n").iterdir()):
        if folder.is_dir():
            texts = catalogue.setdefault(folder.name, {})
            for file in sorted(folder.glob("*.toml")):
                flatten(file.stem, tomllib.loads(file.read_text()), texts)
    return catalogue


def flatten(prefix, table, into):
    for name, value in table.items():
        key = f"{prefix}.{name}"
        if isinstance(value, dict):
            flatten(key, value, into)
        elif isinstance(value, str):
            into[key] = value
        else:
            raise ValueError(f"{key} is not a text")


class Pattern:
    """The arguments of a MessageFormat pattern, its faults, and in `plain` the words people read, of all branches."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.arguments = set()
        self.faults = []
        self.plain = ""
        self.message(0, False)

    def fault(self, text):
        self.faults.append(text)

    def message(self, depth, in_plural):
        while self.at < len(self.text):
            c = self.text[self.at]
            if c == "'":
                self.quote(in_plural)
            elif c == "{":
                self.at += 1
                self.argument(depth)
            elif c == "}":
                if depth == 0:
                    self.fault("a } too many")
                    self.at += 1
                    continue
                return
            else:
                self.plain += c
                self.at += 1
        if depth:
            self.fault("a { is not closed")

    def quote(self, in_plural):
        # People read ’. To MessageFormat two straight ones are a straight one, and a single one before a brace starts a quotation,
        # which no text here means.
        following = self.text[self.at + 1 : self.at + 2]
        self.plain += "'"
        if following == "'":
            self.fault("a straight apostrophe (''): write ’")
            self.at += 2
            return
        if following in ("{", "}", "|") or (following == "#" and in_plural):
            self.fault(f"a single ' before {following} starts a quotation: write ’")
        else:
            self.fault("a straight apostrophe: write ’")
        self.at += 1

    def word(self):
        match = re.compile(r"\s*([^\s,{}]*)\s*").match(self.text, self.at)
        self.at = match.end()
        return match[1]

    def argument(self, depth):
        name = self.word()
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            self.fault(f"{{{name}}} is no argument name")
        self.arguments.add(name)
        self.plain += " "
        if self.text[self.at : self.at + 1] == ",":
            self.at += 1
            kind = self.word()
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1
                if kind in ("plural", "select", "selectordinal"):
                    self.branches(name, kind, depth)
                else:
                    self.at = max(self.at, self.text.find("}", self.at))
        if self.text[self.at : self.at + 1] != "}":
            self.fault(f"{{{name} is not closed")
            self.at = len(self.text)
            return
        self.at += 1

    def branches(self, name, kind, depth):
        names = []
        while True:
            branch = self.word()
            if self.text[self.at : self.at + 1] != "{":
                break
            if branch.startswith("offset:"):
                branch = branch[len("offset:") :].lstrip("0123456789")
            names.append(branch)
            self.plain += " "
            self.at += 1
            self.message(depth + 1, kind != "select")
            self.at += 1
        if "other" not in names:
            self.fault(f"{{{name}, {kind}}} has no branch `other`")
