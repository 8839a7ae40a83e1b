"""A real server with the demonstration, and Debian's Chromium in front of it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from keruen.web.running.demo import PASSWORD
from tests.web.real_server import RealServer, free_port

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or ""
BUILT = Path(__file__).parents[3] / "src/keruen/web/webform/static/webform/manifest.json"


@pytest.fixture(scope="module")
def server(request, tmp_path_factory) -> Iterator[RealServer]:
    """The server of one file of tests, with the rows that the file names in ROWS.

    Skipped, by name, where Chromium or the built web forms are absent.
    """
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    if not BUILT.exists():
        pytest.skip("the web forms are not built: make web")
    home = tmp_path_factory.mktemp("browser")
    (home / "static").mkdir()
    made = RealServer(home, f"sqlite:///{home / 'keruen.sqlite3'}", free_port(), log=home / "server.log")
    rows = getattr(request.module, "ROWS", "tests.web.browser.rows")
    subprocess.run([sys.executable, "-m", rows], env=made.environment, check=True)
    made.start()
    yield made
    made.kill()


@pytest.fixture(scope="module")
def chromium(server) -> Iterator[Any]:
    """The browser."""
    with sync_playwright() as play:
        yield play.chromium
    # a page is closed with its context


@pytest.fixture
def telephone(chromium, server, tmp_path) -> Iterator[Callable[..., BrowserContext]]:
    """Opens a telephone of 360 pixels whose storage outlives being killed: `telephone()` again is the same one."""
    opened: list[BrowserContext] = []

    def switch_on(width: int = 360, height: int = 740) -> BrowserContext:
        context = chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"],
            base_url=f"http://127.0.0.1:{server.port}", viewport={"width": width, "height": height},
        )  # fmt: skip
        context.set_default_timeout(20_000)
        opened.append(context)
        return context

    yield switch_on
    for context in opened:
        context.close()


def sign_in(context: BrowserContext, language: str = "ky", forms: int = 4) -> Page:
    """The page of the web forms, with every form on the device."""
    page = context.new_page()
    page.goto(f"/sign-in?next=/w/&lang={language}")
    page.fill("input[name=username]", "demo-enumerator")
    page.fill("input[name=password]", PASSWORD)
    page.click("main button")
    page.wait_for_selector(".link.online")
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    expect(page.locator(".cards .tag.here")).to_have_count(forms, timeout=40_000)
    return page


def received(server: RealServer) -> list[dict[str, Any]]:
    """What the server has."""
    call = [sys.executable, "-m", "tests.web.browser.rows", "received"]
    said = subprocess.run(call, env=server.environment, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in said.splitlines()]
