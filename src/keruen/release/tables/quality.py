"""How good the round is, printed with every publication: heaping, single informants, disputes, bounds, corrections."""

import pyarrow.compute as pc

from keruen.release.figure import Figure, count, percent
from keruen.release.tables.coverage import coverage_of
from keruen.release.view import View

_METHOD = "quality"
_NUMBER = (pc.field("dimension") == "") & (pc.field("state") == "reported")  # a number of the settlement as a whole


def figures(view: View) -> list[Figure]:
    """Table quality, for the round and for each group."""
    told = coverage_of(view).told
    groups = (figure for group in view.programme.groups for figure in _of_group(view, group.code, told))
    return [*_of_round(view), *groups]


def _stated(view: View) -> list[int]:
    """Numbers of persons as informants said them (bands are no numbers)."""
    said = view.inputs.estimates.filter(_NUMBER & (pc.field("measure") == "persons") & ~pc.field("open_ended"))
    return [int(value) for value in said.column("value").to_pylist()]


def _of_round(view: View) -> list[Figure]:
    stated = _stated(view)
    tens = [v for v in stated if v >= 10]
    hundreds = [v for v in stated if v >= 100]
    both = _multiples(view)
    shares = {
        "heaping_0": (sum(1 for v in tens if v % 10 == 0), len(tens)),
        "heaping_00": (sum(1 for v in hundreds if v % 100 == 0), len(hundreds)),
        **({"multiples_of_households": (sum(both), len(both))} if both else {}),
    }
    numbers = {"corrections": view.inputs.corrections, "decisions": view.inputs.decided}
    if view.inputs.withdrawn:
        numbers["withdrawn"] = view.inputs.withdrawn
    if view.inputs.asked_again:
        numbers["asked_again"] = view.inputs.asked_again
    return [
        *(
            percent(view.slot("quality", view.key("share", "", view.root, "quality", name), _METHOD), part, whole, None)
            for name, (part, whole) in shares.items()
        ),
        *(
            count(view.slot("quality", view.key("number", "", view.root, "quality", name), _METHOD), value, "number")
            for name, value in numbers.items()
        ),
    ]


def _multiples(view: View) -> list[bool]:
    """For answers with persons and households: are the persons an exact multiple, derived rather than counted."""
    persons: dict[tuple[str, str], int] = {}
    households: dict[tuple[str, str], int] = {}
    said = view.inputs.estimates.filter(_NUMBER & (pc.field("value") != 0))
    columns = (said.column(name).to_pylist() for name in ("measure", "record", "group", "value"))
    for measure, record, group, value in zip(*columns, strict=True):
        (persons if measure == "persons" else households)[record, group] = value
    return [persons[at] % households[at] == 0 for at in persons.keys() & households.keys()]


def _of_group(view: View, group: str, told: bool) -> list[Figure]:
    """`told`: whether the sources say who was asked; else nobody knows how many agree, and what depends on it is unknown."""
    whole = view.number(view.root, group)
    if whole is None:
        return []
    of_group = (pc.field("group") == group) & (pc.field("measure") == "persons")
    rows = view.inputs.settled.filter(of_group).select(["apart", "presence_dispute", "at_least"]).to_pylist()
    numbers = {
        "disputes": sum(1 for row in rows if row["apart"]) if told else None,
        "presence_disputes": sum(1 for row in rows if row["presence_dispute"]) if told else None,
        "lower_bounds": sum(1 for row in rows if row["at_least"]),
        "unknown_settlements": whole.counts.n_unknown or 0,
    }
    single = view.key("share", group, view.root, "quality", "single_informant")
    base = view.key("persons", group, view.root)
    return [
        percent(view.slot("quality", single, _METHOD), whole.micro_single if told else None, whole.micro, base),
        *(
            count(
                view.slot("quality", view.key("settlements", group, view.root, "quality", name), _METHOD),
                value,
                "settlements",
            )
            for name, value in numbers.items()
        ),
    ]
