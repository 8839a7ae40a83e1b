"""The questions of a breakdown: five largest of an open one, a number for each value of a fixed one, reasons as mentioned.

The parts may not exceed the number of persons (for reasons counted as mentions: no part may). What they leave open of the
number is shown to the informant and counts as unknown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from keruen.forms.making.row import Row
from keruen.terms.settings import Dimension, Group
from keruen.terms.vocabulary import codes, fact

LARGEST = 5  # of the countries or regions, what an informant is asked to name

SHORT = {"migration_type": "type"}  # in the names of questions
OPEN = {"countries": "countries", "places": "regions"}  # kind of an open dimension's values -> list of the form


@dataclass(frozen=True)
class Breakdown:
    """A dimension of a group, with what its questions need."""

    group: Group
    dimension: Dimension
    stem: str  # the questions' names begin with it: lm_year, lm_top
    categories: tuple[str, ...]  # of a fixed one
    values: dict[str, str]
    words: dict[str, tuple[str, str]]

    @property
    def number(self) -> str:
        """Reference to the number of persons that the parts are parts of."""
        return f"${{{self.group.prefix}_persons}}"

    def row(self, name: str, type_: str, ask: str = "", **more: object) -> Row:
        """A row of this breakdown."""
        words = self.words | more.pop("words", {})  # type: ignore[operator]
        values = self.values | more.pop("values", {})  # type: ignore[operator]
        return Row(name, type_, ask, words=words, values=values, **more)  # type: ignore[arg-type]

    def part(self, name: str, ask: str, category: str = "", **more: object) -> Row:
        """A question for the number of persons in one value of the dimension."""
        facts = {"role": "part", "group": self.group.code, "measure": "persons", "dimension": self.dimension.code}
        return self.row(name, "integer", ask, category=category, complain="forms-parts", **facts, **more)


def values_kind(dimension: str) -> str:
    """The kind of the dimension's values: countries, places, years, sexes, ...; "" for a programme's own dimension."""
    return str(fact("dimensions", dimension, "values") or "") if dimension in codes("dimensions") else ""


def stem(group: Group, dimension: Dimension) -> str:
    """How the names of the dimension's questions begin; `top` is the first open dimension of the group."""
    open_ones = [d.code for d in group.dimensions if not d.categories and values_kind(d.code) in OPEN]
    if dimension.code in open_ones:
        return f"{group.prefix}_top" + (f"_{dimension.code}" if dimension.code != open_ones[0] else "")
    return f"{group.prefix}_{SHORT.get(dimension.code, dimension.code)}"


def questions(breakdown: Breakdown) -> Iterator[Row]:
    """The rows that ask for one breakdown, in a group that is shown if the informant knows the dimension."""
    known = f"${{{breakdown.group.prefix}_known}}"
    name = f"{breakdown.stem}_parts"
    shown = f"selected({known}, '{breakdown.dimension.code}')"
    open_ = not breakdown.categories
    ask = "forms-page-dimension"
    yield breakdown.row(name, "begin_group", ask, relevant=shown, appearance="" if open_ else "field-list")
    if open_:
        yield from _largest(breakdown)
    elif breakdown.dimension.code == "reason":
        yield from _mentioned(breakdown)
    else:
        yield from _each(breakdown)
    yield Row(name, "end_group")


def _largest(b: Breakdown) -> Iterator[Row]:
    places = OPEN[values_kind(b.dimension.code)]
    kind, list_name = ("places" if places == "regions" else "countries"), places
    count, code, persons = f"{b.stem}_count", f"{b.stem}_code", f"{b.stem}_persons"
    limit = f". >= 1 and . <= {LARGEST} and . <= {b.number}"
    yield b.row(count, "integer", f"forms-count-{kind}", hint=True, required=True, constraint=limit,
                complain="forms-largest", values={"largest": str(LARGEST)})  # fmt: skip
    yield b.row(b.stem, "begin_repeat", f"forms-one-of-{kind}", repeat_count=f"${{{count}}}", appearance="field-list")
    # Plain paths: pyxform 4.5 writes the second of several indexed-repeat() in one expression wrongly.
    earlier = (f"(position(..) <= {n} or . != ../../{b.stem}[{n}]/{code})" for n in range(1, LARGEST))
    yield b.row(code, f"select_one {list_name}", f"forms-which-{kind}", required=True, appearance="minimal autocomplete",
                constraint=" and ".join(earlier), complain="forms-named-twice", role="part_code", group=b.group.code,
                dimension=b.dimension.code, repeat=b.stem)  # fmt: skip
    before = (f"if(position(..) > {n}, ../../{b.stem}[{n}]/{persons}, 0)" for n in range(1, LARGEST))
    limit = f". > 0 and . + {' + '.join(before)} <= {b.number}"
    yield b.part(persons, "forms-part-of-it", required=True, constraint=limit, repeat=b.stem)
    yield Row(b.stem, "end_repeat")
    named = f"sum(${{{persons}}})"
    yield b.row(f"{b.stem}_rest", "begin_group", "forms-page-rest", appearance="field-list")
    yield b.part(f"{b.stem}_other", f"forms-other-{kind}", "other", hint=True, required=True,
                 constraint=f". >= 0 and . + {named} <= {b.number}")  # fmt: skip
    yield from _left_open(b, f"{named} + coalesce(${{{b.stem}_other}}, 0)")
    yield Row(f"{b.stem}_rest", "end_group")


def _each(b: Breakdown) -> Iterator[Row]:
    names = {category: f"{b.stem}_{_slug(category)}" for category in b.categories}
    yield from _numbers(b, names, {})
    yield from _left_open(b, _sum(list(names.values())))


def _mentioned(b: Breakdown) -> Iterator[Row]:
    chosen = f"{b.stem}s"
    names = {category: f"{b.stem}_{_slug(category)}" for category in b.categories}
    yield b.row(chosen, f"select_multiple {b.stem}s", "forms-reasons", required=True, hint=True)
    shown = {category: f"selected(${{{chosen}}}, '{category}')" for category in b.categories}
    yield from _numbers(b, names, shown)
    if b.dimension.unit == "persons":
        yield from _left_open(b, _sum(list(names.values())))


def _numbers(b: Breakdown, names: dict[str, str], shown: dict[str, str]) -> Iterator[Row]:
    kind = values_kind(b.dimension.code) or b.dimension.code
    ask = {"years": "forms-in-year", "reasons": "forms-for-reason"}.get(kind, "forms-of-category")
    for category, name in names.items():
        word = {} if kind == "years" else {"category": (kind, category)}
        others = [other for other in names.values() if other != name] if b.dimension.unit == "persons" else []
        least = ". > 0" if shown else ". >= 0"  # a reason that was mentioned is somebody's
        limit = f"{least} and {' + '.join(['.', *(f'coalesce(${{{other}}}, 0)' for other in others)])} <= {b.number}"
        yield b.part(name, ask, category, constraint=limit, relevant=shown.get(category, ""),
                     hint=bool(shown), words=word, values={"year": category} if kind == "years" else {})  # fmt: skip


def _left_open(b: Breakdown, total: str) -> Iterator[Row]:
    rest = f"{b.stem}_open"
    yield b.row(rest, "calculate", calculation=f"coalesce({b.number}, 0) - ({total})")
    yield b.row(
        f"{b.stem}_left_open", "note", "forms-left-open", relevant=f"${{{rest}}} > 0", values={"open": f"${{{rest}}}"}
    )


def _sum(names: Sequence[str]) -> str:
    return " + ".join(f"coalesce(${{{name}}}, 0)" for name in names)


def _slug(category: str) -> str:
    return "".join(letter if (letter.isalnum() and letter.isascii()) or letter == "_" else "_" for letter in category)
