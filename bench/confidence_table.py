#!/usr/bin/env python3
"""Prints how often facts of each confidence are right on labelled releases: a table for docs/accuracy.md.

usage: confidence_table.py GOLD_DIR PREDICTIONS_DIR [--rules]

An award is right where a label of the same name, recipient and outcome stands; a quotation where a label has
most of its words and the same speaker. Names are compared by their words, as the scorer of the table does.
--rules lists the rules instead of the confidences.
"""
import collections, json, pathlib, re, sys

BANDS = [(.95, 1.01), (.9, .95), (.8, .9), (.7, .8), (.6, .7), (0, .6)]
SAME = {"granted_by_us": "won", "runner-up": "runner_up", "honored": "honoured"}


def words(text):
    return re.findall(r"\w+", re.sub(r"^(the|a|an)\s+", "", (text or "").lower().replace("’", "'")))


def alike(a, b):
    one, other = collections.Counter(words(a)), collections.Counter(words(b))
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()) / total if total else 0


def best(text, labels):
    return max([alike(text, label) for label in labels if label] or [0])


def award_is_right(award, labels):
    forms = [award["name"], award["category"], f'{award["name"]} {award["category"] or ""}']
    for label in labels:
        names = [label["name"], label.get("category")] + (label.get("alt_names") or [])
        outcomes = [label.get("recipient_outcome"), label["outcome"]] + (label.get("alt_outcomes") or [])
        if (max(best(form, names) for form in forms if form) >= .6
                and best(award["recipient"], [label.get("recipient")] + (label.get("alt_recipients") or [])) >= .6
                and award["outcome"] in {SAME.get(outcome, outcome) for outcome in outcomes}):
            return True
    return False


def quote_is_right(quote, labels):
    for label in labels:
        for part in quote["parts"]:
            if any(alike(part["text"], words_of) >= .6 for words_of in label.get("parts") or [label["text"]]):
                speakers = [label.get("speaker")] + (label.get("alt_speakers") or [])
                last = [words(speaker)[-1:] for speaker in speakers if speaker]
                return (not quote["speaker"] and not label.get("speaker")) or words(quote["speaker"])[-1:] in last
    return False


def main():
    gold, predicted = map(pathlib.Path, sys.argv[1:3])
    by_rule = "--rules" in sys.argv
    counts = collections.defaultdict(lambda: [0, 0])
    for file in sorted(gold.glob("*.json")):
        labels = json.loads(file.read_text(encoding="utf8"))
        release = json.loads((predicted / file.name).read_text(encoding="utf8"))
        for kind, right in (("awards", award_is_right), ("quotes", quote_is_right)):
            for fact in release[kind]:
                band = next(b for b in BANDS if b[0] <= round(fact["confidence"], 4) < b[1])
                key = (kind, fact["rule"] if by_rule else f"{band[0]:.2f} and more")
                counts[key][0] += 1
                counts[key][1] += right(fact, labels[kind])
    print("| facts | rule | number | right |" if by_rule else "| facts | confidence | number | right |")
    print("| --- | --- | --- | --- |")
    for (kind, key), (number, right) in sorted(counts.items(), key=lambda row: row[0], reverse=not by_rule):
        print(f"| {kind} | {key} | {number} | {right / number:.2f} |")


main()
