"""What districts had said (B1) beside what was found (B2): persons named, found, missed; settlements by verdict."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from keruen.matrix.afterwards import Beside, beside
from keruen.release.figure import Figure, count
from keruen.release.hiding.lines import protect_parts
from keruen.release.hiding.rules import Rules
from keruen.release.view import View

_METHOD = "selection"
VERDICTS = ("near", "more", "fewer", "missed", "nobody", "unknown")
CONTROL = "control"  # the stratum of the frame that was drawn at random


def figures(view: View, rules: Rules) -> list[Figure]:
    """Tables listed, listed_by_region, listed_verdicts and listed_control (persons and settlements); [] without B1.

    A settlement enters where a district named it with a number, or where somebody was found. Numbers of 1 to k-1 persons, or of
    fewer settlements than the limit, are hidden with what would give them back.
    """
    listed = view.inputs.listed
    if listed is None or not listed.num_rows:
        return []
    frame = view.inputs.frame
    strata = frame.column("stratum").to_pylist() if "stratum" in frame.column_names else [None] * frame.num_rows
    control = {p for p, s in zip(frame.column("place").to_pylist(), strata, strict=True) if s == CONTROL}
    groups: dict[str, list[Beside]] = defaultdict(list)
    for row in beside(listed.to_pylist(), view.inputs.settled.to_pylist(), control):
        groups[row.group].append(row)
    made: list[Figure] = []
    for group in view.programme.groups:
        if any(row.listed for row in groups[group.code]):
            made += _country(view, group.code, groups[group.code], rules)
            made += _regions(view, group.code, groups[group.code], rules)
            visited = _visited(view, group.code, control)
            made += _control(view, group.code, visited, [row for row in groups[group.code] if row.control], rules)
    return made


def _few(persons: int, settlements: int, rules: Rules) -> bool:
    return persons > 0 and (rules.small(persons) or settlements < rules.settlements)


def _persons(view: View, table: str, group: str, place: str, category: str, value: int, rank: int) -> Figure:
    return count(
        view.slot(table, view.key("persons", group, place, "listed", category), _METHOD, rank=rank), value, "persons"
    )


def _hide(figures: Iterable[Figure], hidden: frozenset[str], rules: Rules) -> list[Figure]:
    return [f.hidden() if f.key in hidden and not rules.permits(f.key) else f for f in figures]


def _country(view: View, group: str, rows: list[Beside], rules: Rules) -> list[Figure]:
    """Named; found where somebody was named; found where nobody was named: the last two are the number found in all."""
    named = [row for row in rows if row.listed]
    there, missed = ([r for r in part if r.found] for part in (named, [r for r in rows if r.verdict == "missed"]))
    values = {
        "listed": (sum(r.listed or 0 for r in named), len(named)),
        "found": (sum(r.found or 0 for r in there), len(there)),
        "missed": (sum(r.found or 0 for r in missed), len(missed)),
    }
    made = [
        _persons(view, "listed", group, view.root, name, n, rank)
        for rank, (name, (n, _)) in enumerate(values.items(), start=1)
    ]
    few = {f.key for f, (n, settlements) in zip(made, values.values(), strict=True) if _few(n, settlements, rules)}
    parts = {f.key: int(f.value or 0) for f in made[1:]}
    hidden = protect_parts(parts, few & parts.keys(), rules.persons) | few
    verdicts = Counter(row.verdict for row in rows)
    return _hide(made, hidden, rules) + [
        count(
            view.slot(
                "listed_verdicts", view.key("settlements", group, view.root, "listed", verdict), _METHOD, rank=rank
            ),
            verdicts[verdict],
            "settlements",
        )
        for rank, verdict in enumerate(VERDICTS, start=1)
    ]


def _regions(view: View, group: str, rows: list[Beside], rules: Rules) -> list[Figure]:
    """Persons named in each region: they add to those named in the country."""
    listed: Counter[str] = Counter()
    settlements: Counter[str] = Counter()
    for row in rows:
        region = view.gazetteer.at(row.place, 1)
        if region is not None and row.listed:
            listed[region] += row.listed
            settlements[region] += 1
    made = [_persons(view, "listed_by_region", group, r, "listed", n, 1) for r, n in sorted(listed.items())]
    few = {f.key for f in made if _few(int(f.value or 0), settlements[f.place], rules)}
    return _hide(made, protect_parts({f.key: int(f.value or 0) for f in made}, few, rules.persons), rules)


def _visited(view: View, group: str, control: set[str]) -> int:
    """How many settlements of the control sample were asked about a group."""
    columns = (view.inputs.settled.column(name).to_pylist() for name in ("place", "group", "measure", "state"))
    return sum(
        1
        for place, of, measure, state in zip(*columns, strict=True)
        if of == group and measure == "persons" and state != "not_assessed" and place in control
    )


def _control(view: View, group: str, visited: int, rows: list[Beside], rules: Rules) -> list[Figure]:
    """The control sample alone: visited, settlements where somebody was missed, and how many persons."""
    if not visited:
        return []
    missed = [row for row in rows if row.verdict == "missed" and row.found]
    persons = _persons(view, "listed_control", group, view.root, "control_missed", sum(r.found or 0 for r in missed), 2)
    hidden = frozenset({persons.key}) if _few(int(persons.value or 0), len(missed), rules) else frozenset()
    settlements = [
        count(
            view.slot("listed_control", view.key("settlements", group, view.root, "listed", name), _METHOD, rank=rank),
            number,
            "settlements",
        )
        for rank, (name, number) in enumerate((("control_visited", visited), ("control_missed", len(missed))), start=1)
    ]
    return [*settlements, *_hide([persons], hidden, rules)]
