#!/usr/bin/env python3
"""The table of bench/micro: tokens for each second of processor time, from JMH's JSON."""
import json
import statistics
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        results = json.load(file)
    print("\n| benchmark | tokens per CPU second | from | to | ns per token |")
    print("| --- | --- | --- | --- | --- |")
    for result in results:
        figures = {name: [x for fork in metric["rawData"] for x in fork] for name, metric in result["secondaryMetrics"].items()}
        rates = sorted(tokens / cpu for tokens, cpu in zip(figures["tokens"], figures["cpu"]))
        middle = statistics.median(rates)
        name = ".".join(result["benchmark"].split(".")[-2:])
        print(f"| {name} | {middle:,.0f} | {rates[0]:,.0f} | {rates[-1]:,.0f} | {1e9 / middle:,.0f} |")


if __name__ == "__main__":
    main()
