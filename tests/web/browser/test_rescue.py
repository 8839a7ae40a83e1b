"""What a browser keeps is not lost: a file that it saved is brought by a coordinator; signing out says what is not sent."""

import json

from playwright.sync_api import Page, expect

from keruen.web.running.demo import PASSWORD
from tests.web.browser.conftest import CHROMIUM, received, sign_in
from tests.web.browser.filling import box
from tests.web.browser.types_form import PICTURE

ROWS = "tests.web.browser.light_rows"
FORMS = 2


def begin(page: Page, who: str) -> None:
    """A new interview of the photo form, its first answer given and kept."""
    page.locator(".cards .card", has_text="Photo").locator("a.button").click()
    box(page, "who").locator("input").fill(who)
    box(page, "who").locator("input").blur()
    expect(page.locator(".fill-head [role=status]")).to_have_text("Kept as a draft")


def finish(page: Page) -> None:
    box(page, "persons").locator("input").fill("7")
    page.click(".bar button[type=submit]")
    page.click(".bar button:not(.quiet)")
    page.wait_for_selector(".cards")


def test_a_file_saved_by_a_browser_that_cannot_send_is_brought_whole_and_once(server, telephone, chromium, tmp_path):
    context = telephone()
    page = sign_in(context, "en", FORMS)
    context.set_offline(True)
    begin(page, "Aigul")
    box(page, "photo").locator("input").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": PICTURE})
    finish(page)
    begin(page, "Baqyt")
    page.locator(".fill-head button").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save all to a file (2)").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    assert file.suffix == ".jsonl"
    assert json.loads(file.read_text("utf-8").splitlines()[0])["interviews"] == 2

    browser = chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
    desk = browser.new_context(base_url=f"http://127.0.0.1:{server.port}").new_page()
    desk.goto("/sign-in?next=/p/kz/rescue&lang=en")
    desk.fill("input[name=username]", "demo-coordinator")
    desk.fill("input[name=password]", PASSWORD)
    desk.click("main button")
    desk.set_input_files("input[name=file]", file)
    desk.click("main form button")
    told = "One interview was received. One was not finished: it was kept and waits for your decision."
    expect(desk.locator("main")).to_contain_text(told, timeout=120_000)
    browser.close()

    [arrived] = received(server)
    assert "<who>Aigul</who>" in arrived["xml"]
    [(_, size)] = arrived["files"]
    assert size == len(PICTURE)
    context.set_offline(False)  # the phone is back: what was brought by hand is taken for what it is
    expect(page.locator(".waiting")).to_have_count(0, timeout=40_000)
    assert len(received(server)) == 1


def test_signing_out_anywhere_says_that_something_is_not_sent(server, telephone):
    context = telephone()
    page = sign_in(context, "en", FORMS)
    page.goto("/p/kz")
    page.locator("form.leave button").click()
    expect(page).not_to_have_url("**/p/kz")
    expect(page.locator("form.leave")).to_have_count(0)  # nothing was kept here: one is out at once

    page = sign_in(context, "en", FORMS)
    begin(page, "Aigul")
    page.goto("/p/kz")
    page.locator("form.leave button").click()
    expect(page.locator("dialog.leave")).to_be_visible()
    expect(page.locator("dialog.leave")).to_contain_text("This browser still holds interviews that are not sent.")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="Stay signed in").click()
    expect(page.locator("form.leave")).to_be_visible()
    page.locator("form.leave button").click()
    page.locator("dialog.leave .danger").click()
    expect(page.locator("form.leave")).to_have_count(0)
