"""Fills B2 page by page: given answers are typed, a few questions take their first choice, every other one is left."""

from collections.abc import Mapping

from playwright.sync_api import Page, expect

FIRST = ("outcome", "consent", "informant_kind", "informant_sex", "groups_present", "groups_confirmed", "lm_answer",
         "lm_basis", "lm_covers", "lm_scope", "lm_knowledge", "observation_match", "list_kept")  # fmt: skip


def box(page: Page, name: str):
    """A question."""
    return page.locator(f'[data-name="{name}"]')


def go_on(page: Page) -> None:
    """To the next page of the form."""
    before = page.locator(".count").inner_text()
    page.click(".bar button[type=submit]")
    expect(page.locator(".count")).not_to_have_text(before)


def fill_b2(page: Page, where: tuple[str, str, str], answers: Mapping[str, str]) -> None:
    """From the place (region, district, what is typed to find the settlement) to the last page."""
    region, district, settlement = where
    box(page, "region").locator("select").select_option(region)
    box(page, "district").locator("select").select_option(district)
    box(page, "settlement").locator("input").fill(settlement)
    box(page, "settlement").locator("[role=option]").first.click()
    go_on(page)
    box(page, "mode").locator(".choice").nth(1).click()
    answered: set[str] = set()
    while page.locator("form.page").count():
        names = page.locator(".question").evaluate_all("all => all.map(one => one.dataset.name)")
        fresh = [name for name in names if name in (*answers, *FIRST) and name not in answered]
        if not fresh:
            last = box(page, "comment").count() > 0
            page.click(".bar button[type=submit]") if last else go_on(page)
            continue
        answered.add(fresh[0])
        if fresh[0] in answers:
            box(page, fresh[0]).locator("input, textarea").first.fill(answers[fresh[0]])
        else:
            box(page, fresh[0]).locator(".choice").first.click()
