"""Pictures of the server's main pages for docs/screens, in the width of a desktop and of a phone: look at each of them.

python tools/screens.py http://127.0.0.1:8000       # a running `keruen serve --demo` whose figures are released

The pages take turns in the four languages, so that each language is seen in both widths. Needs Chromium, like the browser tests.
"""

import argparse
import os
import shutil
from itertools import cycle
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from keruen.web.running.demo import PASSWORD

INTO = Path(__file__).resolve().parent.parent / "docs/screens"
SIZES = {1280: 900, 360: 740}
P, R = "/p/kazakhstan-demo", "/p/kazakhstan-demo/r/2023-3"
PAGES = [  # name of the picture, whose page (empty: a stranger's), address
    ("sign-in", "", "/sign-in"),
    ("home", "demo-coordinator", "/"),
    ("round", "demo-coordinator", R),
    ("plan", "demo-coordinator", f"{R}/plan"),
    ("progress", "demo-coordinator", f"{R}/progress"),
    ("forms", "demo-coordinator", f"{P}/forms"),
    ("phones", "demo-coordinator", f"{P}/phones"),
    ("odd", "demo-coordinator", f"{P}/odd"),
    ("people", "demo-coordinator", f"{P}/people"),
    ("journal", "demo-coordinator", f"{P}/audit"),
    ("web-forms", "demo-enumerator", "/w/"),
    ("releases", "demo-publisher", f"{P}/releases"),
    ("dashboard", "", "/d/kazakhstan-demo"),
    ("dashboard-group", "", "/d/kazakhstan-demo?group=labour_migrant"),
    ("api", "", "/api/v1/docs"),
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("address", help="of the running demonstration server")
    parser.add_argument("--into", type=Path, default=INTO)
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    languages = cycle(("en", "ru", "kk", "ky"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"))
        for width in SIZES:
            for name, who, address in PAGES:
                language = next(languages)
                file = given.into / f"{name}-{width}-{language}.png"
                wide = picture(browser, f"{given.address}", who, address, language, width, file)
                print(f"{file.name}{f'  WIDER THAN THE SCREEN: {wide}' if wide > width else ''}")
            next(languages), next(languages)  # the pages of a phone are in other languages than those of a desktop
        browser.close()


def picture(browser: Browser, server: str, who: str, address: str, language: str, width: int, file: Path) -> int:
    """What a person sees first of a page; gives how wide the page is."""
    context = browser.new_context(viewport={"width": width, "height": SIZES[width]}, locale=language)
    page = context.new_page()
    if who:
        page.goto(f"{server}/sign-in?lang={language}")
        page.fill("input[name=username]", who)
        page.fill("input[name=password]", PASSWORD)
        page.click("form.stack button")
        page.wait_for_load_state()
    page.goto(f"{server}{address}{'&' if '?' in address else '?'}lang={language}")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file)
    wide = int(page.evaluate("document.documentElement.scrollWidth"))
    context.close()
    return wide


if __name__ == "__main__":
    main()
