#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps the Italian texts to the words of docs/dev/glossary.md, and both languages to how they are to read. `glossary.py [ROOT]`."""

import fnmatch
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import _catalogue


@dataclass
class Row:
    word: str
    english: list
    italian: list
    refused: list  # only where the English text has the word
    always: list
    excepted: list


def read(path):
    rows = []
    for line in path.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or len(cells) < 5 or cells[0] == "Word" or set(cells[0]) <= {"-"}:
            continue
        split = lambda cell: [w.strip() for w in cell.split(",") if w.strip()]
        refused = split(cells[3])
        rows.append(Row(cells[0], split(cells[1]), split(cells[2]), [w for w in refused if not w.startswith("!")],
                        [w[1:] for w in refused if w.startswith("!")], split(cells[4])))
    return rows


def holds(text, phrases):
    """The first of the phrases that stands in the text as whole words."""
    for phrase in phrases:
        if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.I):
            return phrase
    return None


def plain(pattern):
    return _catalogue.Pattern(pattern).plain


def check(rows, catalogue):
    faults = []
    italian, english = catalogue.get("it", {}), catalogue.get("en", {})
    for key, pattern in sorted(italian.items()):
        text, other = plain(pattern), plain(english.get(key, ""))
        for row in rows:
            if any(fnmatch.fnmatch(key, e) for e in row.excepted):
                continue
            # «rendition» in guillemets names a field of the API.
            bad = holds(text.replace(f"«{row.word}»", " ") if row.word != "story" else text, row.always) or (holds(other, row.english) and holds(text, row.refused))
            if bad:
                faults.append(f"i18n/it: {key} says «{bad}» for {row.word}: the word is {' or '.join(row.italian[:1])}")
    for language, texts in catalogue.items():
        for key, pattern in sorted(texts.items()):
            text = plain(pattern)
            if "!" in text:
                faults.append(f"i18n/{language}: {key} has an exclamation mark")
            if language == "it" and re.search(r"[“”]|\"", text):
                faults.append(f"i18n/it: {key} has foreign quotation marks: «…»")
            if language == "it" and re.search(r"(?<!\w)(?:perchè|poichè|affinchè|nè|sè|pò|quì|quà|E'|e'|piu'|puo'|gia'|cosi')(?!\w)", text):
                faults.append(f"i18n/it: {key} has a wrong accent")
    return faults


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    rows = read(root / "docs/dev/glossary.md")
    if len(rows) < 15:
        print("docs/dev/glossary.md: the table was not found")
        return 1
    faults = check(rows, _catalogue.load(root))
    print("\n".join(faults) if faults else "glossary: clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
