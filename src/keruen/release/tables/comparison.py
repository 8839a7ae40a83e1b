"""Two rounds: the panel's change first, then every part of the difference of the totals."""

from collections.abc import Iterable

from keruen.release.figure import Figure, count, percent
from keruen.release.view import View

_METHOD = "comparison"
STATUSES = ("panel", "new_coverage", "presence_began", "dropped", "carried", "number_lost", "number_gained")
Row = dict[str, object]


def figures(view: View) -> list[Figure]:
    """Tables comparison_totals, comparison_parts, comparison_panel and comparison_unexplained (persons)."""
    if view.inputs.comparison is None:
        return []
    rows = [row for row in view.inputs.comparison.to_pylist() if row["measure"] == "persons"]
    made: list[Figure] = []
    for group in view.programme.groups:
        of_group = [row for row in rows if row["group"] == group.code]
        if of_group:
            made += _totals(view, group.code, of_group)
            made += _parts(view, group.code, of_group)
            made += _panel(view, group.code, of_group)
            made += _unexplained(view, group.code, of_group)
    return made


def _sum(rows: Iterable[Row], column: str) -> int:
    return sum(value for row in rows if isinstance(value := row[column], int))


def _totals(view: View, group: str, rows: list[Row]) -> list[Figure]:
    previous, current = _sum(rows, "previous"), _sum(rows, "current")
    values = {"previous": previous, "current": current, "difference": current - previous}
    return [
        count(
            view.slot("comparison_totals", view.key("persons", group, view.root, "round", name), _METHOD),
            value,
            "persons",
        )
        for name, value in values.items()
    ]


def _parts(view: View, group: str, rows: list[Row]) -> list[Figure]:
    made: list[Figure] = []
    for status in STATUSES:
        of_status = [row for row in rows if row["status"] == status]
        change = _sum(of_status, "current") - _sum(of_status, "previous")
        persons = view.key("contribution", group, view.root, "status", status)
        places = view.key("settlements", group, view.root, "status", status)
        made.append(count(view.slot("comparison_parts", persons, _METHOD), change, "persons"))
        made.append(count(view.slot("comparison_parts", places, _METHOD), len(of_status), "settlements"))
    return made


def _panel(view: View, group: str, rows: list[Row]) -> list[Figure]:
    panel = [row for row in rows if row["status"] == "panel"]
    previous, current = _sum(panel, "previous"), _sum(panel, "current")

    made = [
        count(
            view.slot("comparison_panel", view.key("persons", group, view.root, "panel", name), _METHOD),
            value,
            "persons",
        )
        for name, value in (("previous", previous), ("current", current), ("change", current - previous))
    ]
    shares = (
        ("change_percent", current - previous, previous),
        ("share_of_previous", previous, _sum(rows, "previous")),
        ("share_of_current", current, _sum(rows, "current")),
    )
    return made + [
        percent(
            view.slot("comparison_panel", view.key("share", group, view.root, "panel", name), _METHOD),
            part,
            whole,
            None,
        )
        for name, part, whole in shares
    ]


def _unexplained(view: View, group: str, rows: list[Row]) -> list[Figure]:
    needed = sum(1 for row in rows if row["needs_justification"])
    explained = sum(1 for row in rows if row["needs_justification"] and row["justified"])
    return [
        count(
            view.slot(
                "comparison_unexplained", view.key("settlements", group, view.root, "justification", name), _METHOD
            ),
            n,
            "settlements",
        )
        for name, n in (("needed", needed), ("explained", explained))
    ]
