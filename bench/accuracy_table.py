#!/usr/bin/env python3
"""Scores the predictions that bench/accuracy wrote, with the scorers beside the labelled texts, and prints one table.

--half tune   only every second document (the 1st, 3rd, ...): the half that rules may be tuned on
--half check  only the others: look at it rarely
"""
import argparse, json, pathlib, re, subprocess, sys, tempfile

PRESS = [  # row, its line in the scorer's output, CoreNLP on the same texts, required, aim
    ("organisations", "organisations", ".550", .78, .88),
    ("cities", "cities", ".721", .90, .95),
    ("award name", "award name", "-", .78, .88),
    ("award + recipient", "award+recipient", "-", .68, .82),
    ("award + recipient + outcome", "award+recipient+outcome", "-", .65, .80),
    ("quoted parts", "quote part", ".715", .95, .98),
    ("quote + speaker", "quote+speaker", ".642", .90, .95),
    ("speaker's title (recall)", "speaker title (recall)", "-", .85, .92),
]
DIRECT = [  # row, the scorer's key, CoreNLP, required, aim
    ("quoted spans, exact", "exact", ".963", .97, .98),
    ("speaker's last name", "spk_last", ".714", .84, .88),
    ("pronouns resolved", "spk_pronoun", ".54", .75, .80),
]
NER = [  # row, files, type, measure, CoreNLP, required, aim
    ("lgl-free: CITY, strict", ["lgl-free.all"], "CITY", "strict", ".69", .80, .86),
    ("finer-ord.val: ORGANISATION, strict", ["finer-ord.val"], "ORGANISATION", "strict", ".58 (its test part)", .62, .70),
    ("crossner music+science+literature: AWARD, strict", ["crossner-music.dev", "crossner-science.dev", "crossner-literature.dev"],
     "AWARD", "strict", "-", .60, .78),
    ("crossner music+science+literature: AWARD, overlap", ["crossner-music.dev", "crossner-science.dev", "crossner-literature.dev"],
     "AWARD", "overlap", "-", .82, .92),
]


def chosen(items, half):
    return [x for i, x in enumerate(items) if half == "all" or (i % 2 == 0) == (half == "tune")]


def run(script, *arguments):
    return subprocess.run([sys.executable, str(script), *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def lines_of(files, half, target):
    """Writes the chosen half of some JSON Lines files as one."""
    with open(target, "w", encoding="utf8") as out:
        for file in files:
            rows = [line for line in file.read_text(encoding="utf8").split("\n") if line.strip()]
            out.writelines(line + "\n" for line in chosen(rows, half))
    return target


def press(o, work):
    gold = work / "press"
    gold.mkdir()
    for file in chosen(sorted((o.data / "press").glob("*.json")), o.half):
        (gold / file.name).write_text(file.read_text(encoding="utf8"), encoding="utf8")
    printed = run(o.tools / "score_releases.py", gold, o.predictions / "press")
    for row, line, peer, required, aim in PRESS:
        p, r, f = re.search(rf"^{re.escape(line)} +P ([\d.]+) R ([\d.]+) F1 ([\d.]+)", printed, re.M).groups()
        recall = line.startswith("speaker")
        yield "press releases", row, "" if recall else p, "" if recall else r, float(r if recall else f), peer, required, aim


def quotes(o, work):
    gold = lines_of([o.data / "polnear-direct.dev.jsonl"], o.half, work / "direct.jsonl")
    found = json.loads(run(o.tools / "score_quotes.py", gold, o.predictions / "polnear-direct.dev.jsonl", "--json"))
    for row, key, peer, required, aim in DIRECT:
        got = found[key]
        yield "PolNeAR, direct", row, f"{got['P']:.3f}", f"{got['R']:.3f}", got["F"], peer, required, aim
    gold = lines_of([o.data / "polnear.dev.jsonl"], o.half, work / "indirect.jsonl")
    found = json.loads(
        run(o.tools / "score_quotes.py", gold, o.predictions / "polnear.dev.jsonl", "--types", "indirect", "--speech", "--json"))["overlap"]
    yield "PolNeAR, indirect", "with a saying verb, overlap", f"{found['P']:.3f}", f"{found['R']:.3f}", found["F"], "-", .65, .65


def ner(o, work):
    for row, names, kind, measure, peer, required, aim in NER:
        gold = lines_of([o.data / "ner" / (n + ".jsonl") for n in names], o.half, work / "gold.jsonl")
        found = lines_of([o.predictions / "ner" / (n + ".jsonl") for n in names], "all", work / "found.jsonl")
        p, r, f = json.loads(run(o.tools / "score_entities.py", gold, found, "--types", kind, "--json"))[kind][measure]
        yield "sentence sets", row, f"{p:.3f}", f"{r:.3f}", f, peer, required, aim


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "tools", "predictions"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    parser.add_argument("--half", choices=("all", "tune", "check"), default="all")
    parser.add_argument("--parts", default="press,quotes,ner")
    o = parser.parse_args()
    wanted = o.parts.split(",")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        rows = [row for name, part in (("press", press), ("quotes", quotes), ("ner", ner)) if name in wanted for row in part(o, work)]
    print("| texts | what | P | R | F1 | CoreNLP | required | aim |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for texts, row, p, r, f, peer, required, aim in rows:
        print(f"| {texts} | {row} | {p} | {r} | {f:.3f} {'' if f >= required else '(short)'} | {peer} | {required:.2f} | {aim:.2f} |".replace("  |", " |"))


main()
