# SPDX-License-Identifier: Apache-2.0
"""Photographs of 12 megapixels to all forms a newsroom's pages need, beside vipsthumbnail over the same list: the same sizes, formats
and qualities. PV_PHOTOGRAPHS lowers their number while something is tried; a figure is of 100."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

import quiet
from bench import median
from program import ROOT

ROUNDS = 5
COUNT = int(os.environ.get("PV_PHOTOGRAPHS", "100"))
TOOL = ROOT / "build/bench_media"


def command(*words):
    subprocess.run([str(word) for word in words], check=True, stdin=subprocess.DEVNULL)


def recipes():
    lines = subprocess.run([TOOL, "recipes"], check=True, capture_output=True, text=True).stdout.splitlines()
    for line in lines:
        name, width, height, extension, quality, effort = line.split()
        options = {"jpg": f"[Q={quality},optimize_coding,strip]", "webp": f"[Q={quality},effort={effort},strip]",
                   "avif": f"[Q={quality},effort={effort},bitdepth=8,strip]"}[extension]
        yield name, f"{width}x{height if height != '0' else ''}", extension, options, height != "0"


def peer(photographs, folder):
    for name, size, extension, options, cut in recipes():
        crop = ["--smartcrop", "attention"] if cut else []
        command("vipsthumbnail", *photographs, "--size", size, *crop, "-o", f"{folder}/%s-{name}.{extension}{options}")


def size_of(path):
    fields = [subprocess.run(["vipsheader", "-f", field, path], check=True, capture_output=True, text=True).stdout.strip() for field in ("width", "height")]
    return "x".join(fields)


def timed(action):
    began = time.monotonic()
    action()
    return time.monotonic() - began


def run(report):
    command("ninja", "-C", ROOT / "build", "--quiet", "bench_media", "portavoce-media")
    with tempfile.TemporaryDirectory(prefix="pv-bench-") as place:
        place = Path(place)
        (place / "in").mkdir()
        command(TOOL, "photographs", place / "in", COUNT)
        photographs = sorted((place / "in").glob("*.jpg"))
        (place / "list").write_text("".join(f"{path}\n" for path in photographs))
        report.add("media.photograph", median([path.stat().st_size for path in photographs]) / 1e6, "MB")
        folders = {side: place / side for side in ("we", "vipsthumbnail")}
        for folder in folders.values():
            folder.mkdir()
        sides = {"we": lambda: command(TOOL, "variants", place / "list", folders["we"]), "vipsthumbnail": lambda: peer(photographs, folders["vipsthumbnail"])}
        seconds = {side: [] for side in sides}
        for number in range(ROUNDS):
            for side in sorted(sides, reverse=number % 2 == 1):
                seconds[side].append(quiet.undisturbed(lambda side=side: timed(sides[side])))
                print(f"  {side:<14} {seconds[side][-1]:8.1f} s", flush=True)
        ours = sorted(path.name for path in folders["we"].iterdir() if path.is_file())
        theirs = sorted(path.name for path in folders["vipsthumbnail"].iterdir())
        if ours != theirs or len(ours) != COUNT * len(list(recipes())):
            raise RuntimeError("not the same files on both sides")
        for name in ours[: len(list(recipes()))]:
            if size_of(folders["we"] / name) != size_of(folders["vipsthumbnail"] / name):
                raise RuntimeError(f"{name} has another size")
        weight = {side: sum((folder / name).stat().st_size for name in ours) / 1e6 / COUNT for side, folder in folders.items()}
        rate = {side: COUNT / median(runs) for side, runs in seconds.items()}
        report.add("media.photographs", rate["we"], "photographs/s", at_least=0.9, peer="vipsthumbnail", peer_value=rate["vipsthumbnail"])
        report.add("media.variants_weight", weight["we"], "MB/photograph", peer="vipsthumbnail", peer_value=weight["vipsthumbnail"])
