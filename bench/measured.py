#!/usr/bin/env python3
"""Runs a command and writes down what it took: one line of JSON for each run.

    measured.py LOG NAME [--figures] [--out FILE] -- COMMAND ...

Wall time, processor time (user and system, of the command and all it started) and the largest resident set of
any one process are the operating system's. With --figures the last line that the command prints is a JSON object of
figures that are added. What else it prints goes to FILE, or nowhere.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time


def run(command, out, errors):
    """The exit status, and the wall time and resources used."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, wall, used


def main():
    own, command = sys.argv[1:], []
    if "--" in own:
        own, command = own[: own.index("--")], own[own.index("--") + 1 :]
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("log")
    parser.add_argument("name")
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--out", default=os.devnull)
    options = parser.parse_args(own)
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as errors:
        out = printed if options.figures else open(options.out, "wb")
        code, wall, used = run(command, out, errors)
        record = {
            "name": options.name,
            "exit": code,
            "wall": wall,
            "cpu": used.ru_utime + used.ru_stime,
            # Kilobytes on Linux, bytes on macOS.
            "rss_mb": used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
        }
        errors.seek(0)
        said = errors.read().decode(errors="replace")
        if "OutOfMemoryError" in said:
            record["out_of_memory"] = True
        if options.figures and code == 0:
            printed.seek(0)
            record.update(json.loads(printed.read().decode().strip().splitlines()[-1]))
        with open(options.log, "a", encoding="utf-8") as log:
            log.write(json.dumps(record) + "\n")
    if code != 0:
        print(f"{options.name}: exit code {code}\n{said[-2000:]}", file=sys.stderr)


if __name__ == "__main__":
    main()
