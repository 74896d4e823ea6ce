# SPDX-License-Identifier: Apache-2.0
"""The newsroom's pages: from the cache beside nginx, from the database, and a story from the save to its page. The server has one core
to itself, the load tool the other."""

import os
import random
import socket
import tempfile
import time
import urllib.parse
import urllib.request

import quiet
from bench import median, percentile
from desk import set_up
from load import Nginx, wrk
from program import Program, cpu_seconds, folder

ROUNDS = 5
SECONDS = 3
CONNECTIONS = 64
SAVES = 300
PAGES = 40
SERVER, CLIENT = "1", "0"
GZIP = {"Accept-Encoding": "gzip"}

WORDS = """il forno di quartiere apre una nuova stagione con pane a lievitazione naturale farina macinata a pietra da grani antichi coltivati
sulle colline vicine ogni mattina prima dell'alba le mani lavorano l'impasto che riposa per trenta ore mentre la città dorme ancora tra i
vicoli del centro storico chi passa sente il profumo e si ferma a chiedere come nasce questa crosta scura e sottile che resta fresca per
giorni la famiglia racconta volentieri la storia del vecchio mulino sul torrente restaurato grazie al lavoro paziente di artigiani falegnami
e muratori che hanno ritrovato le macine originali sotto uno strato di polvere oggi scuole associazioni e visitatori possono prenotare un
laboratorio gratuito dedicato ai cereali al sale marino agli sprechi alimentari alla raccolta dell'invenduto distribuito ogni sera insieme ai
volontari della mensa quest'anno il progetto cresce ancora con due botteghe quattro apprendisti assunti un furgone elettrico per le consegne
energia prodotta dal tetto nuovi orari estivi degustazioni concerti incontri pubblici sul futuro dell'agricoltura locale""".split()


def text(characters, seed):
    """Markdown as a newsroom has it: sections, paragraphs, a list, links. The same for the same seed."""
    dice = random.Random(seed)
    words = lambda count: " ".join(dice.choice(WORDS) for _ in range(count))
    sentence = lambda: words(dice.randint(8, 22)).capitalize() + dice.choice(".....:?") + " "
    parts = []
    while sum(map(len, parts)) < characters:
        parts.append("## " + words(5).capitalize())
        for _ in range(3):
            parts.append("".join(sentence() for _ in range(5)) + f"[{words(3)}](https://esempio.example/{dice.randint(1, 999)})")
        parts.append("\n".join(f"- **{words(2)}** {words(8)}" for _ in range(4)))
    return "\n\n".join(parts)


def fetch(url, headers=None):
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {})) as answer:
        return answer.headers, answer.read()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def loaded(url, pids, **options):
    """Requests a second, and microseconds of the server's CPU for each, of one undisturbed run."""

    def run():
        before = sum(map(cpu_seconds, pids))
        done = wrk(url, SECONDS, options.get("connections", CONNECTIONS), cpus=CLIENT, script=options.get("script", ""),
                   headers=options.get("headers"))
        used = sum(map(cpu_seconds, pids)) - before
        return done["requests"] / done["microseconds"] * 1e6, used / done["requests"] * 1e6

    return quiet.undisturbed(run, pids)


def cached(report, program, url):
    headers, packed = fetch(url, GZIP)
    _, plain = fetch(url)
    if headers["Content-Encoding"] != "gzip" or not 18_000 <= len(plain) <= 22_000:
        raise RuntimeError(f"not a page of 20 KB in gzip: {len(plain)} bytes, {headers}")
    report.add("newsroom.page", len(plain) / 1000, "kB")
    report.add("newsroom.page_gzip", len(packed) / 1000, "kB")
    with tempfile.TemporaryDirectory(prefix="pv-bench-") as place, Nginx(place, free_port(), "page", plain, packed, cpus=SERVER) as nginx:
        theirs, body = fetch(nginx.url, GZIP)
        if body != packed or theirs["Content-Encoding"] != "gzip":
            raise RuntimeError("nginx does not serve the same bytes")
        sides = {"we": (url, [program.pid]), "nginx": (nginx.url, nginx.pids)}
        for side in sides.values():
            wrk(side[0], 1, CONNECTIONS, cpus=CLIENT, headers=GZIP)
        seen = {name: [] for name in sides}
        for number in range(ROUNDS):
            for name in sorted(sides, reverse=number % 2 == 1):
                seen[name].append(loaded(*sides[name], headers=GZIP))
                print(f"  {name:<6} {seen[name][-1][0]:9.0f} /s {seen[name][-1][1]:6.2f} us", flush=True)
    rate, cost = ({name: median([run[which] for run in runs]) for name, runs in seen.items()} for which in (0, 1))
    report.add("newsroom.cached", rate["we"], "requests/s", at_least=1.2, peer="nginx gzip_static", peer_value=rate["nginx"])
    report.add("newsroom.cached_cpu", cost["we"], "us/request", at_most=0.9, peer="nginx gzip_static", peer_value=cost["nginx"])


def rendered(report, program, urls):
    # A target with a query is none the cache keeps: each request reads the database and makes the page.
    paths = ", ".join(f'"{urllib.parse.urlsplit(url).path}"' for url in urls)
    script = f"""
local paths = {{{paths}}}
local number = 0
request = function()
  number = number + 1
  return wrk.format("GET", paths[number % #paths + 1] .. "?again=" .. number)
end
"""
    runs = [loaded(urls[0], [program.pid], script=script, connections=16) for _ in range(ROUNDS)]
    report.add("newsroom.rendered", median([rate for rate, _ in runs]), "requests/s", at_least=5000)
    report.add("newsroom.rendered_cpu", median([cost for _, cost in runs]), "us/request")


def saved(report, program, visitor, api):
    api.connection.close()  # left idle meanwhile, and closed by the server; the next request opens another
    story = api.story(title="Il forno apre una nuova stagione", standfirst="Pane a lievitazione naturale.", body=text(6000, 1), language="it")
    page = f"/stories/{story['id']}"
    version = story["version"]

    def run():
        nonlocal version
        visitor.connection.close()
        visitor.open(page)
        times = []
        for number in range(SAVES):
            fields = {"version": version, "title": f"Il forno apre la stagione {version}", "standfirst": story["standfirst"],
                      "body": text(6000, number), "form": "news", "need": "", "language": "it", "link": ""}
            began = time.monotonic()
            status, _, _ = visitor.go("POST", page, fields)
            answer, _, shown = visitor.go("GET", page)
            times.append((time.monotonic() - began) * 1000)
            version += 1
            if status != 303 or answer != 200 or fields["title"] not in shown:
                raise RuntimeError(f"not saved: {status}, {answer}")
        return percentile(times, 0.5), percentile(times, 0.95)

    runs = [quiet.undisturbed(run, [program.pid]) for _ in range(ROUNDS)]
    report.add("newsroom.saved_p50", median([middle for middle, _ in runs]), "ms")
    report.add("newsroom.saved_p95", median([late for _, late in runs]), "ms", at_most=15)


def run(report):
    if os.cpu_count() < 2:
        raise RuntimeError("needs two cores: one for the server, one for the load")
    os.sched_setaffinity(0, {int(CLIENT)})
    with folder() as data, Program(data, "--empty", cpus=SERVER) as program:
        visitor, api = set_up(program)
        urls = [api.publish(api.story(title=f"La stagione {number} del forno", standfirst="Pane e lievito.", body=text(14_300, number),
                                      language="it")) for number in range(PAGES)]
        cached(report, program, urls[0])
        rendered(report, program, urls)
        saved(report, program, visitor, api)
    os.sched_setaffinity(0, set(range(os.cpu_count())))
