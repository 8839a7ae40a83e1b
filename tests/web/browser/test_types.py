"""Every type of question that common forms have, filled on a screen of 360 pixels; and what a screen reader meets there (axe)."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import received, sign_in
from tests.web.browser.filling import box, go_on
from tests.web.browser.types_form import CHOSEN, LACKING, PICTURE, TYPED

ROWS = "tests.web.browser.light_rows"
FORMS = 2
AXE = Path(__file__).parents[3] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
FILES = {"photo": ("a.png", "image/png"), "signature": ("b.png", "image/png"), "sound": ("c.ogg", "audio/ogg"),
         "film": ("d.webm", "video/webm"), "document": ("e.pdf", "application/pdf")}  # fmt: skip


def serious(page: Page) -> list[str]:
    """What axe finds serious or critical: the rule and where."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: make web")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    bad = [rule for rule in found if rule["impact"] in ("serious", "critical")]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in bad for node in rule["nodes"]]


def sound(page: Page) -> None:
    """The page fits its screen and has no serious fault."""
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert serious(page) == []


def typed(page: Page) -> None:
    for name, (text, _) in TYPED.items():
        box(page, name).locator("input, textarea").fill(text)
    box(page, "agreed").locator("input").check()
    box(page, "range").locator("input").focus()
    page.keyboard.press("ArrowRight")
    expect(box(page, "range").locator("output")).to_have_text("2")
    assert box(page, "range").locator("input").get_attribute("max") == "5"
    assert box(page, "said").locator("input").count() == 0


def chosen(page: Page) -> None:
    for name in CHOSEN:
        if name == "table_one":
            continue
        if name == "short":
            box(page, name).locator("select").select_option("yes")
        elif name == "sought":
            box(page, name).locator("input").fill("тараз")
            box(page, name).locator("[role=option]").click()
        else:
            box(page, name).locator(".choice").last.click()
    expect(box(page, "pictures").locator("img")).to_have_count(2)
    box(page, "other_other").locator("input").fill("else")
    box(page, "rank").locator("li").nth(2).locator("button").first.click()


def taken(page: Page) -> None:
    for name, (file, kind) in FILES.items():
        box(page, name).locator("input").set_input_files({"name": file, "mimeType": kind, "buffer": PICTURE})
    for name in ("place", "place_map"):
        box(page, name).locator("button").first.click()
        expect(box(page, name).locator(".where-it-is")).to_contain_text("43.25000, 76.95000")
    for name, points in (("way", 2), ("area", 3)):
        for number in range(1, points + 1):
            page.context.set_geolocation({"latitude": 43.25, "longitude": 76.95 + number / 1000, "accuracy": 5})
            box(page, name).locator("button").first.click()
            expect(box(page, name).locator("[role=status]")).to_contain_text("One" if number == 1 else str(number))


def test_every_type_is_filled_at_360_pixels_and_arrives(server, telephone):
    context = telephone()
    context.grant_permissions(["geolocation"])
    context.set_geolocation({"latitude": 43.25, "longitude": 76.95, "accuracy": 5})
    page = sign_in(context, "en", FORMS)
    sound(page)
    page.locator(".cards .card", has_text="Types").locator("a.button").click()
    expect(page.locator(".lacks li")).to_have_count(
        2
    )  # sound in the background, a log of times: said at the head of the form
    lacking = set()
    for fill in (typed, chosen, None, taken):
        expect(page.locator(".question").first).to_be_visible()
        lacking |= set(page.locator(".question:has(.lack)").evaluate_all("all => all.map(one => one.dataset.name)"))
        sound(page)
        if fill:
            fill(page)
        else:
            box(page, "table_one").locator(".choice").first.click()
        go_on(page)
    assert lacking == set(LACKING)
    box(page, "members").locator("input").fill("2")
    go_on(page)
    expect(box(page, "member_name")).to_have_count(2)
    for number, name in enumerate(("Asel", "Nurlan")):
        box(page, "member_name").nth(number).locator("input").fill(name)
    go_on(page)
    page.locator(".repeat > button").click()
    expect(box(page, "visitor_name")).to_have_count(2)
    box(page, "visitor_name").last.locator("input").fill("Guest")
    sound(page)
    page.click(".bar button[type=submit]")
    expect(page.locator("h1")).to_have_text("Ready to send")
    sound(page)
    page.click(".bar button:not(.quiet)")
    page.wait_for_selector(".cards")
    expect(page.locator(".waiting")).to_have_count(0)
    [arrived] = received(server)
    stored(arrived["xml"])
    assert len(arrived["files"]) == len(FILES)


def stored(xml: str) -> None:
    """Every answer as phones write it."""
    for name, (_, value) in TYPED.items():
        assert f"<{name}>{value}" in xml, name
    for part in ("<agreed>OK</agreed>", "<range>2</range>", "<twice>2400</twice>", "<few>no</few>", "<short>yes</short>",
                 "<sought>t</sought>", "<rank>a c b other</rank>", "<other>other</other>", "<other_other>else</other_other>",
                 "<pictures>two</pictures>", "<table_one>yes</table_one>", "<username>demo-enumerator</username>",
                 "<begun_at>43.25 76.95", "<place>43.25 76.95", "<member_name>Nurlan</member_name>",
                 "<visitor_name>Guest</visitor_name>"):  # fmt: skip
        assert part in xml, part
    assert xml.count(";") >= 4  # the points of the way and of the area


@pytest.mark.parametrize("language", ["ru", "kk", "ky"])
def test_the_list_of_forms_has_no_serious_fault_in_any_language(server, telephone, language):
    page = sign_in(telephone(), language, FORMS)
    sound(page)
    page.evaluate("document.querySelector('main').append(document.createElement('input'))")
    assert [line.partition(":")[0] for line in serious(page)] == ["label"]  # it does see one
