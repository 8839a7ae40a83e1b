"""A form of 20,000 places in a browser of 360 pixels: how long until it opens, a list is there, a name is found; memory.

`python tools/bench/web_form.py [--places 20000] [--slow 4]` builds B2 with made-up settlements, serves it with a real server,
fills it in Chromium, and prints a JSON line for the list inside the form and one for the list beside it. `--slow` slows
the browser's processor down so many times: 4 is about a cheap telephone. A form that is not open after two minutes is given up.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import md5
from pathlib import Path
from typing import Any

import django
import psutil
from playwright.sync_api import Error, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings" if "rows" in sys.argv else "tests.web.settings"
django.setup()

from django.core.management import call_command  # noqa: E402 - all of these need Django
from tests.web.browser.conftest import CHROMIUM  # noqa: E402
from tests.web.real_server import RealServer, free_port  # noqa: E402

from keruen.demo.kazakhstan import write  # noqa: E402
from keruen.forms.making.build import build_form, convert  # noqa: E402
from keruen.places.gazetteer import Gazetteer  # noqa: E402
from keruen.places.place import SETTLEMENT, Place  # noqa: E402
from keruen.web.accounts.models import Membership, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.rounds.forms.drafts import keep_file  # noqa: E402
from keruen.web.rounds.models import FormVersion, Programme  # noqa: E402
from keruen.workspace.settings.round import open_round  # noqa: E402

GIVEN_UP = 120_000  # milliseconds
PASSWORD = "a long enough password"


def main() -> None:
    """Both ways, one after another."""
    wish = argparse.ArgumentParser()
    wish.add_argument("--places", type=int, default=20_000)
    wish.add_argument("--slow", type=float, default=1.0)
    wish.add_argument("--only", choices=("inside", "beside"))
    said = wish.parse_args()
    for name, longest in (("beside", 0), ("inside", 10**9)):
        if said.only in (None, name):
            with tempfile.TemporaryDirectory(prefix="keruen-bench-") as folder:
                print(json.dumps({"list": name, **measure(Path(folder), said.places, longest, said.slow)}), flush=True)


def measure(home: Path, places: int, longest: int, slow: float) -> dict[str, Any]:
    """The figures of one way."""
    (home / "static").mkdir()
    server = RealServer(home, f"sqlite:///{home / 'keruen.sqlite3'}", free_port())
    call = [sys.executable, __file__, "rows", str(places), str(longest)]
    sizes = json.loads(subprocess.run(call, env=server.environment, check=True, capture_output=True, text=True).stdout)
    server.start()
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            context = browser.new_context(
                base_url=f"http://127.0.0.1:{server.port}", viewport={"width": 360, "height": 740}
            )
            return sizes | in_browser(context.new_page(), slow)
    finally:
        server.kill()


def in_browser(page: Page, slow: float) -> dict[str, Any]:
    """Signs in, waits until the form is on the device, fills the cascade; [seconds, seconds of the processor], megabytes."""
    page.set_default_timeout(GIVEN_UP)
    page.goto("/sign-in?next=/w/&lang=en")
    page.fill("input[name=username]", "enumerator")
    page.fill("input[name=password]", PASSWORD)
    page.click("main button")
    page.wait_for_selector(".cards .tag.here")
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": slow})
    figures: dict[str, Any] = {}

    def timed(name: str, act: Callable[[], object]) -> None:
        begun, worked = time.perf_counter(), busy()
        act()
        figures[name] = [round(time.perf_counter() - begun, 2), round(busy() - worked, 2)]

    def opened() -> None:
        page.click(".cards a.button")
        page.wait_for_selector(".page .question")

    def listed(question: str, value: str, then: str) -> None:
        page.locator(f'[data-name="{question}"] select').select_option(value)
        page.wait_for_selector(f'[data-name="{then}"]')

    def found() -> None:
        page.fill('[data-name="settlement"] input', "17920")
        page.wait_for_function("document.querySelectorAll('[data-name=settlement] [role=option]').length === 1")

    def chosen() -> None:
        page.click('[data-name="settlement"] [role=option]')
        page.wait_for_function("document.querySelector('[data-name=settlement] input').value.includes('17920')")

    try:
        timed("open s", opened)
        timed("region s", lambda: listed("region", "KZ-10", "district"))
        timed("district s", lambda: listed("district", "KZ101000", "settlement"))
        timed("find s", found)
        timed("choose s", chosen)
        page.click(".fill-head button")
        page.wait_for_selector(".cards .card")
        timed("open again s", opened)
    except Error:
        figures["given up"] = True
    devtools.send("HeapProfiler.collectGarbage")
    heap = devtools.send("Runtime.getHeapUsage")
    return figures | {"heap MB": round(heap["usedSize"] / 1e6)}


def busy() -> float:
    """Seconds of the processor that the browser's pages took: on a machine with other work they say more than the clock."""
    below = psutil.Process().children(recursive=True)
    times = [process.cpu_times() for process in below if "--type=renderer" in process.cmdline()]
    return sum(time.user + time.system for time in times)


def rows(places: int, longest: int) -> None:
    """In a process of its own: a programme, an enumerator, B2 with so many settlements."""
    call_command("migrate", verbosity=0)
    folder = Path(os.environ["KERUEN_HOME"]) / "programme"
    write(folder, 1)
    place = open_round(folder / "rounds" / "2023-3")
    built = build_form(
        "b2", place.programme, many(Gazetteer.read(folder / "places.csv"), places), place.round, None, longest
    )
    xform = convert(built.xlsform).xform.encode()
    programme = Programme.objects.create(slug="kz", title="Programme", folder=str(folder))
    user = User.objects.make("enumerator", PASSWORD)
    Membership.objects.create(user=user, programme=programme, role=Role.ENUMERATOR)
    form = FormVersion.objects.create(
        programme=programme, form_id="keruen_b2", version="1", title="B2", state="published", xlsform=b"", xform=xform,
        md5=md5(xform, usedforsecurity=False).hexdigest(),
    )  # fmt: skip
    for name, content in built.files.items():
        keep_file(form, name, content)
    beside = sum(len(content) for content in built.files.values())
    print(json.dumps({"places": places, "form kB": len(xform) // 1000, "beside kB": beside // 1000}))


def many(gazetteer: Gazetteer, places: int) -> Gazetteer:
    """The districts with so many made-up settlements, spread evenly."""
    units = [place for place in gazetteer if place.level < SETTLEMENT]
    districts = [place for place in gazetteer.on("2023-12-01") if place.level == 2]
    made = [
        Place(f"S{n:05d}", SETTLEMENT, districts[n % len(districts)].id, "village",
              {"en": f"Aqkol {n}", "ru": f"Акколь {n}", "kk": f"Ақкөл {n}"})
        for n in range(places)
    ]  # fmt: skip
    return Gazetteer([*units, *made])


if __name__ == "__main__":
    rows(int(sys.argv[2]), int(sys.argv[3])) if sys.argv[1:2] == ["rows"] else main()
