#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Refuses what src/LAYERS.toml forbids: an include against the layers, a third-party header outside its owning folder, a network
named outside its folder, a file that grew too long. `layers.py [ROOT]` prints a line for each fault and fails when there is one."""

import re
import sys
import tomllib
from pathlib import Path

INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*([<"])([^>"]+)[>"]', re.M)
WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
SOURCES = {".cpp", ".hpp", ".h", ".cc"}


def words(text):
    """The words of a text or identifier in lower case, in order: kBlueSky gives k, blue, sky; bluesky_post gives bluesky, post."""
    return [w.lower() for w in WORD.findall(text)]


def names(network, line):
    """Whether a line has the words of a folder's name beside each other."""
    wanted, found = network.split("_"), words(line)
    return any(found[i : i + len(wanted)] == wanted for i in range(len(found) - len(wanted) + 1))


class Layers:
    def __init__(self, root):
        self.src = root / "src"
        self.rules = tomllib.loads((self.src / "LAYERS.toml").read_text())
        channels = self.src / "channels"
        self.networks = sorted(p.name for p in channels.iterdir() if p.is_dir() and p.name != "core") if channels.is_dir() else []
        self.faults = []

    def fault(self, path, line, text):
        self.faults.append(f"{path.relative_to(self.src.parent)}:{line}: {text}")

    def run(self):
        for path in sorted(self.src.rglob("*")):
            if not path.is_file():
                continue
            try:
                text = path.read_text()
            except UnicodeDecodeError:
                continue
            lines = text.count("\n")
            if lines > self.rules["max_lines"]:
                self.fault(path, lines, f"{lines} lines, at most {self.rules['max_lines']}: the file holds a second noun")
            self.network_names(path, text)
            if path.suffix in SOURCES:
                self.includes(path, text)
        return self.faults

    def owner(self, path):
        """("platform", "db"), ("channels", "core"), ("desk", "plan") or ("app", "")."""
        parts = path.relative_to(self.src).parts
        if parts[0] == "app":
            return "app", ""
        if len(parts) < 3:
            return parts[0], ""
        return parts[0], parts[1]

    # --- includes

    def includes(self, path, text):
        for match in INCLUDE.finditer(text):
            line = text.count("\n", 0, match.start(2)) + 1
            if match[1] == "<":
                self.third_party(path, line, match[2])
            else:
                why = self.forbidden(path, match[2])
                if why:
                    self.fault(path, line, f'includes "{match[2]}": {why}')

    def forbidden(self, path, header):
        if not (self.src / header).is_file():
            return "there is no such file below src/ (includes start there)"
        layer, folder = self.owner(path)
        target_layer, target = self.owner(self.src / header)
        if layer == "app" or (layer, folder) == (target_layer, target):
            return None
        if target_layer == "app":
            return "nobody includes app"
        if layer == "platform":
            return self.from_platform(folder, target_layer, target)
        if layer == "channels":
            return self.from_channels(path, folder, target_layer, target)
        if layer == "desk":
            return self.from_desk(folder, target_layer, target, header)
        if layer in self.rules["apart"]:
            return None if header in self.rules["apart"][layer] else f"src/{layer} is a program apart and may include {', '.join(self.rules['apart'][layer])}"
        return f"src/{layer} has no place in LAYERS.toml"

    def from_platform(self, folder, target_layer, target):
        allowed = self.rules["platform"].get(folder)
        if allowed is None:
            return f"platform/{folder} has no place in LAYERS.toml"
        if target_layer != "platform":
            return f"platform knows nothing of {target_layer}"
        if target not in allowed:
            return f"platform/{folder} may include {', '.join(allowed) or 'no other folder'}"
        return None

    def from_channels(self, path, folder, target_layer, target):
        rules = self.rules["channels"]
        if target_layer == "desk":
            return "channels know nothing of the desk"
        if folder == "core":
            allowed = rules["core"] + rules["files"].get(path.name, [])
        else:
            if (target_layer, target) == ("channels", "core"):
                return None
            own = self.src / "channels" / folder / "LAYERS.toml"
            allowed = list(rules["network"])
            if own.is_file():
                more = tomllib.loads(own.read_text())
                if not more.get("reason", "").strip():
                    return f"channels/{folder}/LAYERS.toml gives no reason"
                allowed += more["sees"]
        if target_layer == "channels":
            return "a network includes channels/core and itself only" if folder != "core" else "the contract knows no network"
        if target not in allowed:
            return f"channels/{folder} may include of platform: {', '.join(allowed)}"
        return None

    def from_desk(self, folder, target_layer, target, header):
        order = self.rules["desk"]["order"]
        if folder not in order:
            return f"desk/{folder} has no place in LAYERS.toml"
        if target_layer == "platform":
            return None
        if target_layer == "channels":
            return None if target == "core" else "the desk names no network"
        if target not in order or order.index(target) > order.index(folder):
            return f"desk/{target} lies above desk/{folder}: news travels upward as events"
        facade = self.rules["desk"]["facades"].get(target, [f"{target}.hpp"])
        if header not in [f"desk/{target}/{name}" for name in facade]:
            return f"desk/{target} is seen through {', '.join(facade)} only"
        return None

    # --- third-party headers

    def third_party(self, path, line, header):
        if ("." not in header and "/" not in header) or any(header.startswith(s) for s in self.rules["system"]["headers"]):
            return
        table = self.rules["third_party"]
        beginnings = [b for b in table if header.startswith(b)]
        if not beginnings:
            self.fault(path, line, f"includes <{header}>, which has no owner in LAYERS.toml")
            return
        owners = table[max(beginnings, key=len)]
        folder = "/".join(part for part in self.owner(path) if part)
        if folder not in owners:
            self.fault(path, line, f"includes <{header}>, which only {', '.join(owners)} may include")

    # --- networks are named in their own folder only

    def network_names(self, path, text):
        layer, folder = self.owner(path)
        if any(path.is_relative_to(self.src / one) for one in self.rules["channels"].get("named_in", [])):
            return
        for network in self.networks:
            if layer == "channels" and folder == network:
                continue
            for number, line in enumerate(text.splitlines(), 1):
                # A network called by a word of English has a folder of two words, so that the rule stays simple.
                # The address of a document that stands on a network's site is no mention of it.
                if names(network, re.sub(r"https?://\S+", "", line)):
                    self.fault(path, number, f"names the network {network}")


def main():
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    faults = Layers(root).run()
    print("\n".join(faults) if faults else "layers: clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
