"""May two rounds be compared, and why not."""

from dataclasses import replace
from typing import Any

from keruen.matrix.comparing.verdict import Verdict, verdict
from keruen.terms.settings import Change, Round
from keruen.terms.tables import COMPARISON
from tests.matrix.matrix_rows import Engine

ROUND = Round("r2", {"en": "Second"}, "2", "2023-01-01", "2023-02-01", ("2020", "2021", "2022", "2023"))


def rows_of(
    figures: dict[str, tuple[str, int | None, int | None]], group: str = "labour_migrant"
) -> list[dict[str, Any]]:
    return [
        {
            "group": group, "measure": "persons", "place": place, "status": status, "previous": a, "current": b,
            "needs_justification": False, "justified": False,
        }
        for place, (status, a, b) in figures.items()
    ]  # fmt: skip


WORKED = rows_of({
    "1": ("panel", 100, 120), "2": ("panel", 50, 40), "3": ("panel", 200, 90), "4": ("new_coverage", None, 300),
    "5": ("presence_began", None, 60), "6": ("carried", 80, 80), "7": ("dropped", 150, None), "8": ("number_lost", 70, None),
})  # fmt: skip
PANEL = rows_of({str(n): ("panel", 100, 110) for n in range(19)})


def judge(engine: Engine, rows: list[dict[str, Any]], now: Round = ROUND, before: Round = ROUND) -> Verdict:
    return verdict(engine.of(COMPARISON, rows), before, now, Change())


def test_the_worked_table_is_panel_only_for_all_four_shares(engine: Engine) -> None:
    found = judge(engine, WORKED)
    assert found.verdict == "panel_only"
    assert found.reasons == (
        "panel_places_previous",
        "panel_places_current",
        "panel_persons_previous",
        "panel_persons_current",
    )


def test_a_panel_of_95_percent_of_both_rounds_is_comparable(engine: Engine) -> None:
    new = rows_of({"new": ("new_coverage", None, 110), "gone": ("dropped", 100, None)})
    assert judge(engine, PANEL + new) == Verdict("comparable")


def test_a_panel_of_less_than_95_percent_of_the_places_is_panel_only_however_few_live_in_the_others(
    engine: Engine,
) -> None:
    new = rows_of({"new": ("new_coverage", None, 1), "newer": ("new_coverage", None, 1)})  # 19 of 21
    assert judge(engine, PANEL + new) == Verdict("panel_only", ("panel_places_current",))


def test_new_coverage_does_not_pass_as_growth(engine: Engine) -> None:
    large = rows_of({"new": ("new_coverage", None, 2000)})
    assert judge(engine, PANEL + large) == Verdict("panel_only", ("panel_persons_current",))


def test_another_window_or_definition_is_not_comparable_whatever_the_panel(engine: Engine) -> None:
    other = replace(ROUND, window=("2022", "2023", "2024"))
    assert judge(engine, PANEL, other) == Verdict("not_comparable", ("window_differs",))
    first, second = (replace(ROUND, definitions={"labour_migrant": version, f"g{version}": "1"}) for version in "12")
    assert judge(engine, PANEL, second, first) == Verdict("not_comparable", ("definition_differs",))
    assert judge(engine, PANEL, second, second).verdict == "comparable"


def test_a_group_that_one_round_does_not_have_is_named(engine: Engine) -> None:
    emigrants = rows_of({"1": ("new_coverage", None, 40)}, "emigrant")
    found = judge(engine, PANEL + emigrants)
    assert (found.verdict, found.reasons[0]) == ("panel_only", "groups_differ")


def test_two_rounds_without_a_figure_have_nothing_to_set_apart(engine: Engine) -> None:
    assert judge(engine, []) == Verdict("comparable")
