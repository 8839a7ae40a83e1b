"""The public dashboard on a real server: latency at 100 requests a second, and pages a second without a pause.

Server and clients share the machine's cores. Requests begin at their appointed times, whether the last was answered or not: a
slow answer makes those after it late, and it shows.
"""

import argparse
import http.client
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.web.settings"

import django

django.setup()

from page import write_section  # noqa: E402
from tests.web.real_server import RealServer, free_port  # noqa: E402

RATE, CLIENTS = 100, 8
GOAL = 50.0  # ms, p95 at RATE
HEAD = "## The public dashboard"
QUERIES = [
    f"lang={language}{rest}"
    for language in ("en", "ru", "kk", "ky")
    for rest in ("", "&group=emigrant", "&group=labour_migrant", "&region=KZ-47")
]


def ask(client: http.client.HTTPConnection, number: int) -> int:
    """One page as a browser asks for it; its status."""
    client.request("GET", f"/d/kz?{QUERIES[number % len(QUERIES)]}", headers={"Accept-Encoding": "gzip"})
    answer = client.getresponse()
    answer.read()
    return answer.status


def person(port: int, which: int, seconds: float, pause: float, told: list[tuple[float, int]]) -> None:
    """One client: every `pause` seconds a page, 0 for as fast as answers come; notes (latency, status)."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    began = time.monotonic() + pause * which / CLIENTS
    for number in range(10**6):
        due = began + number * pause if pause else time.monotonic()
        if due - began >= seconds:
            break
        time.sleep(max(0.0, due - time.monotonic()))
        status = ask(client, number * CLIENTS + which)
        told.append((time.monotonic() - due, status))


def run(port: int, seconds: float, pause: float) -> list[tuple[float, int]]:
    """All clients at once."""
    told: list[tuple[float, int]] = []
    people = [threading.Thread(target=person, args=(port, n, seconds, pause, told)) for n in range(CLIENTS)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    return told


def warm(port: int) -> float:
    """Ask for every page until each process has made them all; the seconds of the slowest first answer."""
    slowest = 0.0
    quick = 0  # passes without a new page, one after another
    for _ in range(60):
        client = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        began = time.monotonic()
        for number in range(len(QUERIES)):
            one = time.monotonic()
            ask(client, number)
            slowest = max(slowest, time.monotonic() - one)
        client.close()
        quick = quick + 1 if time.monotonic() - began < 0.5 else 0
        if quick == 8:
            break
    return slowest


def main(seconds: float, page: Path | None) -> None:
    """Print the figures, and write them into a page where one is named."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        server = RealServer(home, f"sqlite:///{home / 'keruen.sqlite3'}", free_port())
        subprocess.run([sys.executable, "-m", "tests.web.dashboard.rows"], env=server.environment, check=True)
        server.start()
        try:
            first = warm(server.port)
            paced = run(server.port, seconds, CLIENTS / RATE)
            free = run(server.port, seconds, 0)
        finally:
            server.kill()
    lines = told(seconds, load, first, paced, free)
    print("\n".join(lines))
    if page:
        write_section(page, HEAD, lines)


def told(
    seconds: float, load: float, first: float, paced: list[tuple[float, int]], free: list[tuple[float, int]]
) -> list[str]:
    """The figures in words."""
    times = [latency * 1000 for latency, _ in paced]
    cuts = quantiles(times, n=100)
    bad = sum(status != 200 for _, status in paced + free)
    p50, p95, p99 = cuts[49], cuts[94], cuts[98]
    verdict = "met" if p95 < GOAL else "**missed**"
    return [
        "",
        f"`python tools/bench/dashboard.py --page docs/benchmarks-web.md`: {CLIENTS} clients, {len(QUERIES)} pages in",
        f"four languages, SQLite; load before: {load:.1f}.",
        "",
        f"- {verdict}: {len(times) / seconds:.0f} requests a second: p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms;",
        f"  the goal is a p95 under {GOAL:.0f} ms at {RATE} a second.",
        f"- Without a pause: {len(free) / seconds:.0f} pages a second; answers that were not 200: {bad}.",
        f"- A page that nobody asked for since the start, its charts undrawn: at most {first:.1f} s.",
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20, help="of each of the two runs (20)")
    parser.add_argument("--page", type=Path, help="write a section of this page too, e.g. docs/benchmarks-web.md")
    given = parser.parse_args()
    main(given.seconds, given.page)
