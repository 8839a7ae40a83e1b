"""The pages on the demonstration hold what the program computes."""

from collections import Counter
from pathlib import Path

from keruen.demo import identities
from keruen.demo.kazakhstan.calibrating.answering import Answer
from keruen.demo.kazakhstan.calibrating.fit import fit
from keruen.demo.kazakhstan.calibrating.voices import number
from keruen.demo.published import published
from tests.demo import demo_oracle as oracle

DOCS = Path(__file__).parents[2] / "docs"


def test_the_worked_table_of_the_method_page():
    table = fit([50, 30, 20], {"first": 61, "second": 39}, lambda r, c: 1.0)
    assert [tuple(line.values()) for line in table] == [(31, 19), (18, 12), (12, 8)]


def test_the_worked_informants_of_the_method_page():
    for t, said in ((10, (100, 150)), (25, (70, 195))):
        assert said == (120 - 2 * t, 120 + 3 * t)
        answers = [Answer(number(n, "opinion")) for n in said]
        assert oracle.figure(answers, ("local_authority", "migration_police"), "labour_migrant") == 120


def test_every_denied_row_stands_on_the_page_with_its_recomputation():
    page = (DOCS / "reproduction.md").read_text(encoding="utf-8")
    denied = identities.contradictions(published())
    for key, c in denied.items():
        digits = f"{float(c.low):,.0f}" if c.kind == "sum" else f"{float(c.low):.2f} %"
        line = next(line for line in page.splitlines() if line.startswith("| ") and key[3] in line and digits in line)
        assert f"{c.claim.whole:,}" in line
    assert page.count("| growth_claim") + page.count("| service_distance") == len(denied)


def test_the_identities_on_the_page_are_those_that_are_checked():
    page = (DOCS / "reproduction.md").read_text(encoding="utf-8")
    denied = Counter((c.kind, c.claim.table) for c in identities.contradictions(published()).values())
    checked = Counter((c.kind, c.against[0].table) for c in identities.all_claims(published()))
    held = {
        "bands of a service": (
            checked["sum", "service_distance_households"],
            denied["sum", "service_distance_households"],
        ),
        "regions of a group": (checked["sum", "by_region"], 0),
        "years of a group": (checked["sum", "by_year"], 0),
        "share of a country": (checked["share", "by_country"], 0),
        "growth =": (checked["growth", "by_year"], denied["growth", "growth_claim"]),
    }
    for words, (all_, failing) in held.items():
        line = next(line for line in page.splitlines() if line.startswith(f"| {words}"))
        assert line.endswith(f"| {all_ - failing} | {failing} |")
