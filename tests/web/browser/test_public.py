"""A publisher releases a round on a page; a stranger, without an account and without scripts, sees its figures and nothing else."""

from playwright.sync_api import expect

from keruen.web.running.demo import PASSWORD
from tests.web.browser.conftest import CHROMIUM

ROUND = "/p/kazakhstan/r/2023-3"
MINUTES = 5 * 60_000  # two cores may have much else to do
TOTAL = "639,799"


def test_a_publisher_releases_and_a_stranger_sees_only_public_figures(chromium, server):
    browser = chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
    base = f"http://127.0.0.1:{server.port}"
    stranger = browser.new_context(base_url=base, java_script_enabled=False, viewport={"width": 360, "height": 740})
    reader = stranger.new_page()
    assert reader.goto("/d/kazakhstan?lang=en").status == 404
    reader.goto(ROUND)
    assert "/sign-in" in reader.url

    publisher = browser.new_context(base_url=base).new_page()
    publisher.goto(f"/sign-in?next={ROUND}&lang=en")
    publisher.fill("input[name=username]", "demo-publisher")
    publisher.fill("input[name=password]", PASSWORD)
    publisher.click("main button")
    publisher.click("form[action$='/build'] button")
    publisher.click("a[href$='/release']", timeout=MINUTES)
    publisher.select_option("select[name=clearance]", "cleared")
    publisher.check("input[name=seen]")
    publisher.click("form[action$='/release'] button")
    expect(publisher.locator("main")).to_contain_text("everyone can see its figures", timeout=MINUTES)

    assert reader.goto("/d/kazakhstan?lang=en").status == 200
    assert reader.evaluate("document.documentElement.scrollWidth") <= 360
    expect(reader.locator("#figures")).to_contain_text(TOTAL)
    reader.select_option("select[name=region]", "KZ-47")
    reader.click("#filters button")
    assert "region=KZ-47" in reader.url
    expect(reader.locator("#region")).to_be_visible()
    browser.close()
