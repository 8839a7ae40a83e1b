"""An enumerator with a telephone: offline in Kyrgyz, killed in the middle, correcting, by keyboard alone."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import received, sign_in
from tests.web.browser.filling import box, fill_b2

expect.set_options(timeout=20_000)

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccfc0f01f0005050202"
    "5fc8f1d20000000049454e44ae426082"
)
B2 = {
    "enumerator": "E07", "visit_date": "2023-12-20", "informant": "KI-1", "lm_persons": "120", "recommended_count": "0",
    "comment": "Жакшы маек болду",
}  # fmt: skip


def photo_form(page: Page) -> None:
    page.locator(".cards .card", has_text="Photo").locator("a.button").click()
    page.wait_for_selector(".page")


def test_b2_is_filled_offline_in_kyrgyz_at_360_pixels_and_arrives(server, telephone):
    context = telephone()
    page = sign_in(context)
    context.set_offline(True)
    page.reload()
    page.locator(".cards .card", has_text="(B2)").locator("a.button").click()
    expect(page.locator(".group h2")).to_have_text("Жайгашкан жери")
    fill_b2(page, ("KZ-10", "KZ101000", "0001"), B2)
    expect(page.locator("h1")).to_have_text("Жөнөтүүгө даяр")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.click(".bar button:not(.quiet)")
    expect(page.locator(".waiting li")).to_have_count(1)
    assert received(server) == []
    context.set_offline(False)
    expect(page.locator(".waiting")).to_have_count(0)
    [arrived] = received(server)
    assert arrived["form"] == "keruen_b2"
    assert arrived["state"] == "received"
    for answer in ("<settlement>KZ101000-S0001</settlement>", "<lm_persons>120</lm_persons>", "Жакшы маек болду"):
        assert answer in arrived["xml"]


def test_a_draft_with_a_photo_survives_a_killed_page_and_is_sent_whole(server, telephone):
    context = telephone()
    page = sign_in(context)
    photo_form(page)
    box(page, "who").locator("input").fill("Айгүл")
    box(page, "photo").locator("input").set_input_files(
        {"name": "Сүрөт №1.png", "mimeType": "image/png", "buffer": PICTURE}
    )
    expect(box(page, "photo").locator("img")).to_be_visible()
    expect(page.locator(".fill-head [role=status]")).to_have_text("Долбоор сакталды")
    context.close()  # nothing is asked of the page: the browser is gone
    page = telephone().new_page()
    page.goto("/w/")
    page.locator('.rows a[href^="#/draft/"]').click()
    expect(box(page, "who").locator("input")).to_have_value("Айгүл")
    expect(box(page, "photo").locator("img")).to_be_visible()
    box(page, "persons").locator("input").fill("7")
    page.click(".bar button[type=submit]")
    page.click(".bar button:not(.quiet)")
    page.wait_for_selector(".cards")
    expect(page.locator(".waiting")).to_have_count(0)
    arrived = [item for item in received(server) if item["form"] == "photo"][-1]
    [(name, size)] = arrived["files"]
    assert size == len(PICTURE)
    assert name in arrived["xml"]
    assert name.isascii()


def test_a_sent_interview_is_corrected_and_names_what_it_replaces(server, telephone):
    page = sign_in(telephone())
    edits = page.locator('.rows a[href^="#/edit/"]')
    known = edits.count()
    photo_form(page)
    box(page, "who").locator("input").fill("Бакыт")
    box(page, "persons").locator("input").fill("70")
    page.click(".bar button[type=submit]")
    page.click(".bar button:not(.quiet)")
    expect(edits).to_have_count(known + 1)  # the list is new, and the newest stands first
    edits.first.click()
    expect(box(page, "persons").locator("input")).to_have_value("70")
    box(page, "persons").locator("input").fill("7")
    page.click(".bar button[type=submit]")
    page.click(".bar button:not(.quiet)")
    page.wait_for_selector(".cards")
    expect(page.locator(".waiting")).to_have_count(0)
    before, after = received(server)[-2:]
    assert after["replaces"] == before["instance"]
    assert after["state"] == "received"
    assert "<persons>7</persons>" in after["xml"]


def test_a_form_is_filled_by_keyboard_alone_and_faults_take_the_focus(server, telephone):
    page = sign_in(telephone(1280, 800), "en")
    page.locator(".cards .card", has_text="Photo").locator("a.button").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".page")
    box(page, "who").locator("input").focus()
    page.keyboard.type("Aigul")
    page.keyboard.press("Enter")  # the number is missing
    expect(box(page, "persons").locator(".fault")).to_have_text("This question needs an answer.")
    expect(box(page, "persons").locator("input")).to_be_focused()
    expect(page.locator("[aria-live=polite]")).to_have_text("One answer needs your attention.")
    page.keyboard.type("12")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".cards")
    expect(page.locator(".waiting")).to_have_count(0)
    assert "<persons>12</persons>" in received(server)[-1]["xml"]


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_is_wider_than_its_screen_and_nothing_breaks_the_policy(server, telephone, width):
    context = telephone(width)
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page = sign_in(context, "ru")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator(".cards .card", has_text="(B1)").locator("a.button").click()
    page.wait_for_selector(".page")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []
