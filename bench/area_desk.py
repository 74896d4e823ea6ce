# SPDX-License-Identifier: Apache-2.0
"""What people wait for while they write: a long story with all its renditions, and a search through everything written."""

import json
import random
import sqlite3
import time
import urllib.parse

import quiet
from bench import percentile
from desk import set_up
from program import Program, folder

STORIES = 50_000
PAGES = 200
SEARCHES = ["caffè", "tostatura lenta", "fornitore", "premi bottega", "etiop", "archivio dell’assaggio", "laboratorio 1987", "zuccherificio",
            "raccolto guatemalteco", "ricett"]
SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "tra", "sce", "gli", "ment", "ato", "iere"]
SOME = ["caffè", "tostatura", "lenta", "fornitori", "premio", "bottega", "Etiopia", "archivio", "assaggio", "laboratorio", "1987", "raccolta",
        "Guatemala", "ricetta", "prenotazione", "cliente", "macinatura", "moka", "origine", "stagione"]


def prose(chance, words, vocabulary):
    """Words as people use them: a few very often, most of them hardly ever."""
    return " ".join(chance.choice(SOME) if chance.random() < 0.12 else vocabulary[int(len(vocabulary) * chance.random() ** 3)] for _ in range(words))


def milliseconds(times, work):
    for _ in range(times):
        began = time.monotonic()
        work()
        yield (time.monotonic() - began) * 1000


def long_story(report):
    with folder() as data, Program(data, "--empty") as program:
        visitor, api = set_up(program)
        chance = random.Random(4)
        body = "\n\n".join(" ".join(chance.choice(SYLLABLES) + chance.choice(SYLLABLES) for _ in range(90)) for _ in range(50))[:20_000]
        story = api.story(title="Una storia lunga", standfirst="Con dieci versioni.", body=body, form="article")
        channel = api.ask("GET", f"/api/v1/stories/{story['id']}/renditions")[0]["channel_id"]
        for i in range(9):
            api.ask("POST", f"/api/v1/stories/{story['id']}/renditions", {"channel": channel, "occasion": f"occasione {i}"})
        where = f"/stories/{story['id']}"
        page = visitor.open(where)
        assert page.count('class="card"') == 10, page.count('class="card"')
        report.add("desk.story_page_p95", quiet.undisturbed(lambda: percentile(list(milliseconds(PAGES, lambda: visitor.go("GET", where))), 0.95)), "ms",
                   at_most=20)


def fill(data, brand):
    chance = random.Random(50)
    vocabulary = ["".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))) for _ in range(40_000)]
    database = sqlite3.connect(f"{data}/desk.db")
    rows = []
    for i in range(STORIES):
        at = 1_700_000_000_000_000 + i * 60_000_000
        identity = f"{at // 1000:012x}"
        rows.append((f"{identity[:8]}-{identity[8:]}-7000-8000-{i:012x}", brand, prose(chance, 8, vocabulary), prose(chance, 20, vocabulary),
                     prose(chance, 180, vocabulary), at, at))
    database.executemany("""INSERT INTO story (id, brand_id, title, standfirst, body, form, language, created_at, updated_at)
                            VALUES (?, ?, ?, ?, ?, 'news', 'it', ?, ?)""", rows)
    database.commit()
    database.close()


def search(report):
    with folder() as data:
        with Program(data, "--empty") as program:
            _, api = set_up(program)
            token = api.token
        database = sqlite3.connect(f"file:{data}/desk.db?mode=ro", uri=True)
        brand = database.execute("SELECT id FROM brand").fetchone()[0]
        database.close()
        fill(data, brand)
        with Program(data) as program:
            api.__init__(program.ready["desk"], token)
            database = sqlite3.connect(f"file:{data}/desk.db?mode=ro", uri=True)
            began = time.monotonic()
            while database.execute("SELECT count(*) FROM story WHERE terms IS NULL").fetchone()[0] > 0:
                if time.monotonic() - began > 600:
                    raise RuntimeError("the stories were not indexed in ten minutes")
                time.sleep(0.5)
            report.add("desk.search_index_of_50000", time.monotonic() - began, "s")
            paths = ["/api/v1/stories?limit=50&q=" + urllib.parse.quote(words) for words in SEARCHES]
            found = [len(api.ask("GET", path)) for path in paths]
            assert max(found) == 50, found

            def slowest():
                # Of each search its own p95, so that a common quick one hides no slow one.
                return max(percentile(list(milliseconds(30, lambda: api.ask("GET", path))), 0.95) for path in paths)

            report.add("desk.search_p95", quiet.undisturbed(slowest), "ms", at_most=50)
            database.close()


def run(report):
    long_story(report)
    search(report)
