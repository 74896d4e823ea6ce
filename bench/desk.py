# SPDX-License-Identifier: Apache-2.0
"""What a person and a program do at a desk, over HTTP: set it up, get a token, write stories, publish them in the newsroom."""

import http.client
import json
import re
import time
import urllib.parse

SCOPES = ["story.read", "story.write", "channel.read", "placement.read", "placement.plan"]


class Visitor:
    """A browser without a screen on one kept connection: cookies, and the token of forms."""

    def __init__(self, base):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc)
        self.cookies = {}
        self.token = None

    def go(self, method, where, fields=None, headers=None):
        """Status, headers and text."""
        headers = dict(headers or {}, Accept="text/html")
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode({"_csrf": self.token, **fields}, doseq=True)
        self.connection.request(method, where, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers, text

    def open(self, where):
        """Shows a page and keeps the token of its forms."""
        status, _, text = self.go("GET", where)
        found = re.search(r'name="_csrf" value="([^"]+)"', text)
        if status != 200 or not found:
            raise RuntimeError(f"{where} answered {status} without a form")
        self.token = found[1]
        return text


class Api:
    def __init__(self, base, token):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc)
        self.token = token

    def ask(self, method, where, body=None):
        self.connection.request(method, where, None if body is None else json.dumps(body),
                                {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {where} answered {answer.status}: {text[:500]}")
        return json.loads(text)["data"]

    def story(self, **fields):
        return self.ask("POST", "/api/v1/stories", fields)

    def publish(self, story):
        """In the newsroom, the one channel of an empty desk; gives the page's address once it is out."""
        rendition = self.ask("GET", f"/api/v1/stories/{story['id']}/renditions")[0]
        placement = self.ask("POST", "/api/v1/placements", {"rendition": rendition["id"]})
        end = time.monotonic() + 20
        while time.monotonic() < end:
            now = self.ask("GET", f"/api/v1/placements/{placement['id']}")
            if now["state"] == "published":
                return now["url"]
            time.sleep(0.01)
        raise RuntimeError(f"a story did not go out: {now}")


def set_up(program):
    """The first set-up of an empty desk: the visitor, signed in as administrator, and an API client."""
    visitor = Visitor(program.ready["desk"])
    key = urllib.parse.parse_qs(urllib.parse.urlsplit(program.ready["sign_in"]).query)["key"][0]
    visitor.open(f"/set-up?key={key}")
    status, _, text = visitor.go("POST", "/set-up", {"key": key, "name": "Ada Conti", "sign_in": "ada", "password": "una frase lunga abbastanza",
                                                     "brand": "Forno Rossi", "zone": "Europe/Rome"})
    if status != 303:
        raise RuntimeError(f"set-up answered {status}: {text[:500]}")
    visitor.open("/settings/tokens")
    _, _, text = visitor.go("POST", "/settings/tokens", {"name": "bench", "scopes": SCOPES, "days": "30"})
    return visitor, Api(program.ready["desk"], re.search(r'<code id="token">([^<]+)<', text)[1])
