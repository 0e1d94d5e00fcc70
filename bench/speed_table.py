#!/usr/bin/env python3
"""The table of bench/speed, from the runs that bench/measured.py wrote down."""
import json
import statistics
import sys


def main():
    runs = {}
    with open(sys.argv[1], encoding="utf-8") as log:
        for line in log:
            run = json.loads(line)
            runs.setdefault(run["name"], []).append(run)
    for part in (throughput, start, threads, memory):
        part(runs)


def spread(values, form="{:.2f}"):
    """The median, and from where to where the values go if there are several."""
    values = sorted(values)
    middle = form.format(statistics.median(values))
    if len(values) == 1:
        return middle
    return f"{middle} ({form.format(values[0])} to {form.format(values[-1])})"


def done(runs, name):
    return [run for run in runs.get(name, []) if run["exit"] == 0]


def table(title, heads, rows):
    if rows:
        print(f"\n{title}\n")
        print("| " + " | ".join(heads) + " |")
        print("| --- " * len(heads) + "|")
        for row in rows:
            print("| " + " | ".join(row) + " |")


def throughput(runs):
    ours = done(runs, "presswork")
    counted = done(runs, "tokens")
    if not ours or not counted:
        return
    tokens = counted[0]["tokens"]

    def row(what, rates, factors):
        return [what, spread(rates, "{:,.0f}"), *factors]

    peers = {"ner": done(runs, "ner"), "full": done(runs, "full")}

    def factors(key, theirs):
        """Ours by theirs: each run of CoreNLP against the mean of our runs before and after it."""
        cells = []
        for peer in peers.values():
            pairs = [
                (tokens / ours[i][key] + tokens / ours[i + 1][key]) / 2 / (run["tokens"] / run[theirs])
                for i, run in enumerate(peer)
                if i + 1 < len(ours)
            ]
            cells.append(spread(pairs, "{:.1f}") if pairs else "")
        return cells

    rows = [
        row("Presswork, whole process", [tokens / run["cpu"] for run in ours], factors("cpu", "work_process")),
        row("Presswork, without loading", [tokens / run["work_process"] for run in ours], factors("work_process", "work_process")),
        row("Presswork, without loading, its thread alone", [tokens / run["work_thread"] for run in ours], factors("work_thread", "work_thread")),
    ]
    names = {"ner": "CoreNLP tokenize,ssplit,pos,lemma,ner", "full": "CoreNLP ...,ner,depparse,coref,quote"}
    for key, peer in peers.items():
        if peer:
            sample = f" ({peer[0]['texts']} texts, {peer[0]['tokens']:,} tokens)"
            rows.append(row(names[key] + sample, [p["tokens"] / p["work_process"] for p in peer], ["", ""]))
            rows.append(row("the same, its thread alone", [p["tokens"] / p["work_thread"] for p in peer], ["", ""]))
    table(
        f"Tokens for each second of processor time, {counted[0]['texts']:,} texts, {tokens:,} tokens",
        ["", "tokens per CPU second", "times CoreNLP ner", "times CoreNLP quote"],
        rows,
    )
    print(f"\nProcessor seconds of the whole process for all texts: {spread([run['cpu'] for run in ours], '{:.1f}')}; "
          f"before the first text: {spread([run['cpu'] - run['work_process'] for run in ours])}.")


def start(runs):
    ours, theirs = done(runs, "start-presswork"), done(runs, "start-corenlp")
    rows = [
        [what, spread([r["wall"] for r in part]), spread([r["cpu"] for r in part]), spread([r["rss_mb"] for r in part], "{:.0f}")]
        for what, part in (("./presswork extract FILE", ours), ("CoreNLP up to ner, -file FILE", theirs))
        if part
    ]
    if ours and theirs:
        factor = {key: statistics.median(r[key] for r in theirs) / statistics.median(r[key] for r in ours) for key in ("wall", "cpu")}
        rows.append(["CoreNLP by Presswork", f"{factor['wall']:.1f}", f"{factor['cpu']:.1f}", ""])
    table("One release, from the start of the process to JSON", ["", "wall s", "CPU s", "resident MB"], rows)


def threads(runs):
    one, two = done(runs, "threads-1"), done(runs, "threads-2")
    rows = [
        [what, spread([r["wall"] for r in part], "{:.1f}"), spread([r["cpu"] for r in part], "{:.1f}"), spread([r["rss_mb"] for r in part], "{:.0f}")]
        for what, part in (("-j 1", one), ("-j 2", two))
        if part
    ]
    if one and two:
        rows.append(["-j 1 by -j 2", *(spread([a[key] / b[key] for a, b in zip(one, two)]) for key in ("wall", "cpu")), ""])
    table("Threads: ./presswork extract of all texts", ["", "wall s", "CPU s", "resident MB"], rows)


def memory(runs):
    rows = []
    for name, part in runs.items():
        if name.startswith("memory-"):
            heap, _, copies = name.removeprefix("memory-").partition("-times-")
            for run in part:
                end = "done" if run["exit"] == 0 else "out of memory" if run.get("out_of_memory") else f"exit code {run['exit']}"
                rows.append([f"-Xmx{heap}", copies or "1", end, f"{run['rss_mb']:.0f}", f"{run['cpu']:.1f}", f"{run['wall']:.1f}"])
    table("Memory: ./presswork extract of all texts", ["heap", "copies of the texts", "", "resident MB", "CPU s", "wall s"], rows)


if __name__ == "__main__":
    main()
