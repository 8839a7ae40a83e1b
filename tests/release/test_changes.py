"""Which parts of a difference between two rounds may be told."""

from keruen.release.figure import Figure, Slot, count
from keruen.release.hiding.changes import protect_changes
from keruen.release.hiding.earlier import Earlier
from keruen.release.hiding.rules import Rules
from keruen.release.keys import Key
from keruen.release.release import Permission

RULES = Rules(5, 3)


def figure(table: str, measure: str, dimension: str, category: str, value: int) -> Figure:
    key = Key(measure, "emigrant", dimension, category, "KZ", "r1")
    return count(Slot(table, key, "comparison", ""), value, "persons")


def compared(previous: dict[str, int], current: dict[str, int], settlements: dict[str, int]) -> list[Figure]:
    """The figures of a comparison from persons by status in both rounds and settlements by status."""
    sums = {"previous": sum(previous.values()), "current": sum(current.values())}
    panel = {"previous": previous["panel"], "current": current["panel"], "change": current["panel"] - previous["panel"]}
    return [
        *(figure("comparison_totals", "persons", "round", name, n) for name, n in sums.items()),
        *(figure("comparison_panel", "persons", "panel", name, n) for name, n in panel.items()),
        *(
            figure(
                "comparison_parts", "contribution", "status", status, current.get(status, 0) - previous.get(status, 0)
            )
            for status in settlements
        ),
        *(figure("comparison_parts", "settlements", "status", status, n) for status, n in settlements.items()),
    ]


def hidden(figures: list[Figure], rules: Rules = RULES, earlier: Earlier | None = None) -> dict[str, str]:
    found = protect_changes(figures, rules, earlier or Earlier())["emigrant"].reasons
    return {key.split("@")[0] + " " + key.split("=")[1].split("@")[0]: why for key, why in found.items()}


SETTLEMENTS = {"panel": 40, "dropped": 4, "number_lost": 5, "new_coverage": 6, "presence_began": 1, "number_gained": 9}
PREVIOUS = {"panel": 500, "dropped": 60, "number_lost": 30}
CURRENT = {"panel": 520, "new_coverage": 90, "presence_began": 70, "number_gained": 40}


def test_a_part_of_one_settlement_is_hidden_with_the_smallest_that_came_too() -> None:
    assert hidden(compared(PREVIOUS, CURRENT, SETTLEMENTS)) == {
        "contribution presence_began": "few_settlements", "contribution number_gained": "complement",
    }  # fmt: skip


def test_a_part_of_few_persons_is_hidden_with_another_that_went_too() -> None:
    figures = compared({**PREVIOUS, "number_lost": 3}, CURRENT, {**SETTLEMENTS, "presence_began": 8})
    assert hidden(figures) == {"contribution number_lost": "small_cells", "contribution dropped": "complement"}


def test_where_nothing_else_went_the_panel_goes_with_it() -> None:
    figures = compared({"panel": 500, "dropped": 3}, CURRENT, {**SETTLEMENTS, "presence_began": 8, "number_lost": 0})
    assert hidden(figures) == {
        "contribution dropped": "small_cells", "contribution panel": "complement", "persons previous": "complement",
        "persons change": "complement",
    }  # fmt: skip


def test_enough_persons_in_enough_settlements_are_told() -> None:
    assert hidden(compared(PREVIOUS, CURRENT, {**SETTLEMENTS, "presence_began": 3})) == {}


def test_a_written_decision_lets_a_part_out() -> None:
    key = "contribution@emigrant%status=presence_began@KZ@r1"
    decision = Permission(key, "public", "the town itself published it", "head of mission", "2024-03-01")
    assert hidden(compared(PREVIOUS, CURRENT, SETTLEMENTS), Rules(5, 3, (decision,))) == {}


def test_what_an_earlier_release_hid_stays_hidden() -> None:
    earlier = Earlier(hidden=frozenset({"contribution@emigrant%status=new_coverage@KZ@r1"}))
    found = hidden(compared(PREVIOUS, CURRENT, SETTLEMENTS), earlier=earlier)
    assert {"contribution presence_began", "contribution new_coverage"} <= found.keys()
