"""One figure from the interview to the public: asked, received, corrected, approved, released, read by a stranger."""

from collections.abc import Mapping

from playwright.sync_api import Browser, Page, expect

from keruen.web.running.demo import PASSWORD
from tests.web.browser.conftest import CHROMIUM
from tests.web.browser.filling import box, fill_b2, go_on

expect.set_options(timeout=20_000)

ROWS = "tests.web.browser.desk_rows"
ROUND = "/p/small/r/2026-1"
TOTAL = "849"  # S1 104, S2 80 (a register; 800 as it was sent), S3 75 (700 at first), S4 200, S5 300, S6 90
MINUTES = 3 * 60_000  # a build; two cores may have much else to do
B2 = {
    "enumerator": "E07", "visit_date": "2026-02-10", "informant": "KI-1", "lm_persons": "800", "recommended_count": "0",
    "comment": "Synthetic",
}  # fmt: skip


def sign_in(browser: Browser, port: int, name: str, at: str) -> Page:
    """A person in a window of their own."""
    window = browser.new_context(base_url=f"http://127.0.0.1:{port}", viewport={"width": 1280, "height": 800})
    window.set_default_timeout(20_000)
    page = window.new_page()
    page.goto(f"/sign-in?next={at}&lang=en")
    page.fill("input[name=username]", name)
    page.fill("input[name=password]", PASSWORD)
    page.click("main button")
    return page


def interview(page: Page, settlement: str, answers: Mapping[str, str]) -> None:
    """An interview in the web form, sent."""
    page.goto("/w/?lang=en")
    page.locator(".cards .card", has_text="(B2)").locator("a.button").click()
    fill_b2(page, ("KZ-47", "KZ471000", settlement), answers)
    send(page)


def send(page: Page) -> None:
    """From the last page to the list, with nothing left on the device."""
    page.click(".bar button:not(.quiet)")
    expect(page.locator(".cards")).to_be_visible()
    expect(page.locator(".waiting")).to_have_count(0)


def correct(page: Page) -> None:
    """The enumerator opens the question of the reviewer, and the answer that it is about."""
    page.goto("/w/?lang=en")
    expect(page.locator(".attention")).to_contain_text("Seven hundred?")
    page.locator('.rows a[href^="#/edit/"]').first.click()
    page.wait_for_selector("form.page")
    while not box(page, "lm_persons").count():
        go_on(page)
    expect(box(page, "lm_persons")).to_contain_text("Seven hundred?")
    box(page, "lm_persons").locator("input").fill("75")
    while page.locator("form.page").count():
        page.click(".bar button[type=submit]") if box(page, "comment").count() else go_on(page)
    send(page)


def test_a_slip_of_an_enumerator_is_corrected_before_a_stranger_sees_the_figure(chromium, server):
    browser = chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
    enumerator = sign_in(browser, server.port, "demo-enumerator", "/w/")
    interview(enumerator, "village 2", B2)
    interview(enumerator, "village 3", B2 | {"informant": "KI-2", "lm_persons": "700"})

    publisher = sign_in(browser, server.port, "demo-publisher", ROUND)
    publisher.click("form[action$='/build'] button")
    expect(publisher.locator("section [role=status]")).to_have_text("done", timeout=MINUTES)

    reviewer = sign_in(browser, server.port, "demo-reviewer", f"{ROUND}/desk/place/S2")
    reviewer.goto(f"{ROUND}/desk/place/S2?lang=en")
    expect(reviewer.locator(".findings")).to_contain_text("a register or count gives 800, the opinions give 50")
    reviewer.locator(".figure a", has_text="KI-1").click()
    reviewer.locator("tr", has_text="lm_persons").locator("a").click()
    reviewer.fill(".chosen input[name=new]", "80")
    reviewer.fill(".chosen input[name=reason]", "a zero too many; the enumerator confirmed")
    reviewer.click(".chosen button[value=correct]")
    expect(reviewer.locator("tr.corrected")).to_contain_text("80")
    reviewer.keyboard.press("a")
    expect(reviewer.locator(".tag.state")).to_have_text("approved")

    reviewer.goto(f"{ROUND}/desk/place/S3")
    reviewer.locator(".figure a", has_text="KI-2").click()
    asked_at = reviewer.url
    reviewer.locator("tr", has_text="lm_persons").locator("a").click()
    reviewer.fill(".chosen input[name=reason]", "Seven hundred?")
    reviewer.click(".chosen button[value=ask]")
    expect(reviewer.locator(".tag.state")).to_have_text("asked back")
    correct(enumerator)
    reviewer.reload()
    expect(reviewer.locator(".tag.state")).to_have_text("answer came")
    expect(reviewer.locator("main")).to_contain_text("closed by a corrected version of the interview (demo-enumerator)")
    enumerator.reload()
    expect(enumerator.locator(".cards")).to_be_visible()
    expect(enumerator.locator(".attention")).to_have_count(0)

    stranger = browser.new_context(base_url=f"http://127.0.0.1:{server.port}", java_script_enabled=False).new_page()
    assert stranger.goto("/d/small?lang=en").status == 404
    publisher.goto(ROUND)
    publisher.click("form[action$='/build'] button")
    publisher.click("a[href$='/release']", timeout=MINUTES)
    publisher.select_option("select[name=clearance]", "cleared")
    publisher.check("input[name=seen]")
    publisher.click("form[action$='/release'] button")
    expect(publisher.locator("main")).to_contain_text("everyone can see its figures", timeout=MINUTES)
    assert stranger.goto("/d/small?lang=en").status == 200
    expect(stranger.locator("#figures")).to_contain_text(TOTAL)
    assert "1,564" not in stranger.content()
    reviewer.goto(asked_at)
    assert reviewer.url != asked_at, "the address leads to the version that took its place"
    expect(reviewer.locator("tr", has_text="lm_persons")).to_contain_text("75")
    expect(reviewer.locator(".tag.state")).to_have_text("answer came")
    stranger.goto(f"{ROUND}/desk")
    assert "/sign-in" in stranger.url
    browser.close()
