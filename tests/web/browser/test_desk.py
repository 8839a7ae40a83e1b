"""The review desk in a browser: by keyboard alone, two reviewers on one record, and all in four languages on a phone's width."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from keruen.web.running.demo import PASSWORD
from tests.web.browser.conftest import CHROMIUM
from tests.web.browser.desk_rows import folder

expect.set_options(timeout=20_000)

ROWS = "tests.web.browser.desk_rows"
SCRIPT = Path(__file__).parents[3] / "src/keruen/web/review/static/review/desk.js"
DESK = "/p/small/r/2026-1/desk"
S1 = f"{DESK}/interview/west.csv%232"
S2 = f"{DESK}/interview/west.csv%234"
S3 = f"{DESK}/interview/west.csv%235"


@pytest.fixture(scope="module")
def browser(chromium) -> Iterator[Browser]:
    """One browser for the file; each person has a window of their own."""
    opened = chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
    yield opened
    opened.close()


@pytest.fixture
def reviewer(browser, server) -> Iterator[Callable[..., Page]]:
    """Opens the desk as a person: `reviewer("second-reviewer")`."""
    windows = []

    def sit_down(username: str = "demo-reviewer", at: str = DESK, width: int = 1280, language: str = "en") -> Page:
        base = f"http://127.0.0.1:{server.port}"
        window = browser.new_context(base_url=base, viewport={"width": width, "height": 800})
        window.set_default_timeout(20_000)
        windows.append(window)
        page = window.new_page()
        page.goto(f"/sign-in?next={quote(at)}&lang={language}")
        page.fill("input[name=username]", username)
        page.fill("input[name=password]", PASSWORD)
        page.click("main button")
        page.wait_for_selector("a[data-key=i]")
        return page

    yield sit_down
    for window in windows:
        window.close()


def ledger(server, name: str) -> list[list[str]]:
    """The rows of a ledger of the round's folder, without the day."""
    path: Path = folder(server.home) / "rounds/2026-1" / f"{name}.csv"
    return [line.split(",") for line in path.read_text("utf-8").splitlines()[1:]] if path.exists() else []


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.innerText || document.activeElement.name || ''"))


def press(page: Page, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


def test_the_inbox_is_walked_and_opened_by_keyboard(reviewer):
    page = reviewer()
    press(page, "j")
    first = focused(page)
    press(page, "j")
    second = focused(page)
    assert first
    assert second not in ("", first)
    press(page, "k")
    assert focused(page) == first
    press(page, "Enter")
    page.wait_for_url(re.compile(r"/desk/(interview|place)/"))
    press(page, "i")
    page.wait_for_url(f"**{DESK}")


def test_the_help_lists_every_key_that_there_is(reviewer):
    page = reviewer()
    press(page, "?")
    page.wait_for_url(f"**{DESK}/help")
    assert page.locator("kbd").all_inner_texts() == ["j", "k", "Enter", "f", "c", "e", "a", "q", "i", "Esc", "?"]
    known = re.findall(r'^  "?(\S)"?: \(\) =>', SCRIPT.read_text("utf-8"), re.MULTILINE)
    assert sorted(known) == sorted(["j", "k", "f", "c", "e", "a", "q", "i", "?"])


def test_an_answer_is_corrected_and_an_interview_approved_by_keyboard_alone(reviewer, server):
    page = reviewer(at=S2)
    for _ in range(40):
        press(page, "j")
        if "persons" in focused(page):
            break
    press(page, "c")
    page.wait_for_url(re.compile("cell=persons"))
    expect(page.locator("input[name=new]")).to_be_focused()
    press(page, "Control+a")
    page.keyboard.type("52")
    press(page, "Tab")
    page.keyboard.type("called the akimat, jackal")  # letters that are keys are only letters here
    press(page, "Enter")
    expect(page.locator(".told[role=status]")).to_have_text("An answer was corrected.")
    expect(page.locator("tr.corrected")).to_contain_text("52")
    press(page, "a")
    expect(page.locator(".told[role=status]")).to_have_text("The interview was approved.")
    expect(page.locator(".tag.state")).to_have_text("approved")
    rows = [row for row in ledger(server, "cleaning") if row[0] == "west.csv#4"]
    assert [row[1:4] for row in rows] == [["persons", "50", "52"], ["*", "", ""]]
    assert "called the akimat" in rows[0][4]


def test_esc_closes_what_is_open_and_writes_nothing(reviewer, server):
    before = ledger(server, "cleaning")
    page = reviewer(at=f"{S3}?cell=persons")
    expect(page.locator("input[name=new]")).to_be_focused()
    press(page, "Escape")
    page.wait_for_url(f"**{S3}")
    press(page, "q")
    expect(page.locator("details[data-whole] input[name=reason]")).to_be_focused()
    press(page, "Escape")
    expect(page.locator("details[data-whole]")).not_to_have_attribute("open", "")
    assert ledger(server, "cleaning") == before


def test_questions_about_an_interview_that_nobody_here_sent_stand_in_the_log_and_say_so(reviewer, server):
    page = reviewer(at=f"{S3}?cell=persons")
    page.fill(".chosen input[name=reason]", "Seventy persons, or households?")
    page.click(".chosen button[value=ask]")
    expect(page.locator(".told[role=status]")).to_contain_text("so nobody is asked")
    expect(page.locator(".tag.state")).to_have_text("not reviewed")
    press(page, "q")
    page.keyboard.type("Who was present?")
    press(page, "Tab Enter")
    expect(page.locator("h2", has_text="Questions to the enumerator").locator("..")).to_contain_text("Who was present?")
    rows = [row for row in ledger(server, "cleaning") if row[0] == "west.csv#5"]
    assert [(row[1], row[-1]) for row in rows] == [("persons", "open"), ("*", "open")]


def test_informants_are_decided_between_and_a_change_is_explained_by_keyboard(reviewer, server):
    page = reviewer(at=f"{DESK}/place/S1")
    press(page, "j e")
    page.keyboard.type("104")
    press(page, "Tab")
    page.keyboard.type("both were called")
    press(page, "Enter")
    expect(page.locator(".figure .told")).to_contain_text("Decided: 104")
    page.goto(f"{DESK}/place/S5")
    press(page, "f")
    while "Explain" not in page.locator("[data-item]:focus").inner_html():
        press(page, "f")
    press(page, "e")
    page.keyboard.type("harvest")
    press(page, "Enter")
    expect(page.locator(".told[role=status]")).to_have_text("A change was explained.")
    assert [row[:5] for row in ledger(server, "decisions")] == [["S1", "labour_migrant", "persons", "100 110", "104"]]
    assert [row[:5] for row in ledger(server, "justifications")] == [["S5", "labour_migrant", "100", "300", "harvest"]]


def test_of_two_reviewers_the_second_sees_the_first_and_loses_no_word(reviewer, server):
    one, other = reviewer(at=f"{S1}?cell=persons"), reviewer("second-reviewer", at=f"{S1}?cell=persons")
    one.fill(".chosen input[name=new]", "10")
    one.fill(".chosen input[name=reason]", "a zero too many")
    one.click(".chosen button[value=correct]")
    expect(one.locator(".told[role=status]")).to_have_text("An answer was corrected.")
    other.fill(".chosen input[name=new]", "90")
    other.fill(".chosen input[name=reason]", "a long explanation of mine")
    with other.expect_response("**/desk/act") as answered:
        other.click(".chosen button[value=correct]")
    assert answered.value.status == 409
    expect(other.locator("[role=alert]")).to_contain_text("Nothing of theirs was overwritten")
    expect(other.locator("main")).to_contain_text("a zero too many")
    expect(other.locator("input[name=reason]")).to_have_value("a long explanation of mine")
    expect(other.locator("input[name=new]")).to_have_value("90")
    rows = [row for row in ledger(server, "cleaning") if row[0] == "west.csv#2"]
    assert [row[2:4] for row in rows] == [["100", "10"]]
    other.click("main form button:not(.quiet)")  # seen, and meant all the same
    expect(other.locator(".told[role=status]")).to_have_text("An answer was corrected.")
    rows = [row for row in ledger(server, "cleaning") if row[0] == "west.csv#2"]
    assert [row[2:4] for row in rows] == [["100", "10"], ["10", "90"]]
    one.reload()
    expect(one.locator("tr.corrected")).to_contain_text("90")
    expect(one.locator("main")).to_contain_text("Nurlan")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_no_page_of_the_desk_is_wider_than_a_telephone(reviewer, language):
    page = reviewer(width=360, language=language)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    for address in (DESK, f"{S1}?cell=persons", f"{DESK}/place/S5", f"{DESK}/help"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
    assert said == []
