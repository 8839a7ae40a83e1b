"""A coordinator plans in a browser: a list is brought, answered and put aside on a telephone; two give one region to a team."""

import pytest
import xlsxwriter
from playwright.sync_api import expect

from keruen.web.running.demo import PASSWORD
from tests.web.browser.conftest import CHROMIUM

PLAN = "/p/kazakhstan/r/2023-3/plan"


@pytest.fixture
def coordinator(chromium, server):
    """Opens the planning page in a window of its own."""
    browser = chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])

    def window(width: int = 1280):
        context = browser.new_context(
            base_url=f"http://127.0.0.1:{server.port}", viewport={"width": width, "height": 740}
        )
        context.set_default_timeout(30_000)
        page = context.new_page()
        page.goto(f"/sign-in?next={PLAN}&lang=en")
        page.fill("input[name=username]", "demo-coordinator")
        page.fill("input[name=password]", PASSWORD)
        page.click("main button")
        expect(page.locator("#districts")).to_be_visible()
        return page

    yield window
    browser.close()


def test_a_list_is_brought_answered_and_taken_on_a_telephone(coordinator, tmp_path):
    with xlsxwriter.Workbook(tmp_path / "more.xlsx") as book:
        sheet = book.add_worksheet()
        for at, row in enumerate([["Region", "Settlement"], ["Nowhere", "Bulbulistan"], ["Nowhere", "Sharqistan"]]):
            sheet.write_row(at, 0, row)
    page = coordinator(360)
    before = page.locator(".sum li").first.inner_text()
    page.locator("details.more summary").first.click()
    page.set_input_files("input[name=file]", tmp_path / "more.xlsx")
    page.get_by_role("button", name="Look at the list").click()
    expect(page.locator(".ask")).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator(".ask select").first.select_option("-")
    page.fill("input[name=typed-3]", "KZ-47")  # a region is no settlement
    page.get_by_role("button", name="Save the answers").click()
    expect(page.locator(".told.error")).to_contain_text("Row 3")
    expect(page.locator(".ask")).to_have_count(1)
    page.get_by_label("Leave out every line that is not answered").check()
    page.get_by_role("button", name="Save the answers").click()
    expect(page.locator(".ask")).to_have_count(0)
    page.get_by_role("button", name="Put it aside").click()
    expect(page.locator(".sum li").first).to_have_text(before)


def test_two_coordinators_give_one_region_to_a_team_and_the_second_sees_the_first(coordinator):
    first, second = coordinator(), coordinator()
    for page in (first, second):
        page.goto(f"{PLAN}?region=KZ-47&lang=en#districts")
        page.check("input[data-all=row]")  # the script marks every row
        assert page.locator("input[name=row]:checked").count() == page.locator("input[name=row]").count() > 1
        page.select_option("select[name=to]", index=1)
    first.fill("form[action$='/assign'] input[name=target]", "3")
    first.get_by_role("button", name="Assign").click()
    expect(first.locator(".told.success")).to_contain_text("settlements were changed")
    second.fill("form[action$='/assign'] input[name=target]", "7")
    second.get_by_role("button", name="Assign").click()
    expect(second.locator(".told.error")).to_contain_text("Somebody else changed rows that you marked")
    expect(second.locator("form[action$='/assign'] input[name=target]")).to_have_value("7")
    assert second.locator("tr.stale").count() == second.locator("input[name=row]:checked").count()
    second.get_by_role("button", name="Assign").click()
    expect(second.locator(".told.success")).to_contain_text("settlements were changed")
