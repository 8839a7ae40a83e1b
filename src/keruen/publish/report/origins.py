"""Where each printed figure comes from: what it says in words, what it is part of, what adds to it, and what it rests on.

Counts and methods only: settlements and interviews are named nowhere (docs/methods/trace.md).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from keruen.publish.dataset.families import Family, Line, families
from keruen.publish.dataset.meanings import PERCENT
from keruen.publish.dataset.names import Names
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.text import Span, Text
from keruen.publish.workbook.tables import title_of
from keruen.release.figure import MICRO, Figure

HEADS = (
    "share", "parts", "settlements", "none", "unknown", "not-assessed", "at-least", "estimates", "settled", "corrected", "method",
    "state", "fingerprint",
)  # fmt: skip
OTHERS = ("other_countries", "other_districts")


@dataclass(frozen=True)
class Origin:
    """One figure: as printed, what it is in words, and lines of a head and a text whose figures lead on."""

    key: str
    printed: str
    title: str
    lines: tuple[tuple[str, Text], ...]


@dataclass(frozen=True)
class Origins:
    """The origins of the figures of a release, in the desk's language."""

    desk: Desk

    def of(self, keys: Iterable[str]) -> list[Origin]:
        """The origins of figures and of every figure that they lead to, in the order of the release."""
        wanted: dict[str, Origin] = {}
        open_ = list(keys)
        while open_:
            key = open_.pop()
            if key not in wanted and key in self.desk.shelf.by_key:
                wanted[key] = self._origin(self.desk.shelf.by_key[key])
                open_ += [span.key for _, text in wanted[key].lines for span in text if span.key]
        return [wanted[key] for key in self.desk.shelf.by_key if key in wanted]

    @cached_property
    def _lines(self) -> dict[str, tuple[Family, Line]]:
        every = families(self.desk.release.public)
        return {f.key: (family, line) for family in every for line in family.lines for f in line.figures.values()}

    @cached_property
    def _names(self) -> Names:
        return Names(self.desk.release, self.desk.language)

    @cached_property
    def _titles(self) -> dict[str, str]:
        """What each table is called."""
        once = {family.name: family for family, _ in self._lines.values()}
        return {name: title_of(family, self._names)[0] for name, family in once.items()}

    @cached_property
    def _heads(self) -> dict[str, str]:
        return {head: self.desk.say(f"trace-{head}") for head in HEADS}

    @cached_property
    def _methods(self) -> dict[str, Text]:
        """What each method does, and its page."""
        say = self.desk.say
        told = {
            m: say(f"workbook-method-{m}".replace("_", "-"))
            for m in {f.method for f in self.desk.shelf.by_key.values()}
        }
        return {page: self.desk.tell("trace-method-page", method=method, page=page) for page, method in told.items()}

    @cached_property
    def _settled(self) -> dict[tuple[str, str], Text]:
        """How the settlements of each place and group were settled."""
        label, number = self.desk.labels.label, self.desk.formats.number
        told = self.desk.release.grounds.methods.items()
        items = {at: [f"{label('methods', method)}: {number(str(n))}" for method, n in methods] for at, methods in told}
        return {at: (Span("; ".join(methods)),) for at, methods in items.items() if methods}

    def _origin(self, figure: Figure) -> Origin:
        lines = [(self._heads[head], text) for head, text in self._told(figure) if text]
        return Origin(figure.key, self.desk.printed(figure), self._title(figure), tuple(lines))

    def _title(self, figure: Figure) -> str:
        """Table, group, value and place, each once."""
        names = self._names
        family, line = self._lines[figure.key]
        said = [self._titles[family.name], names.group(figure.group), names.dimension(family, figure.dimension)]
        said += [names.category(family, line) if figure.category else "", names.place(figure.place)]
        return " · ".join(dict.fromkeys(part for part in said if part))

    def _told(self, figure: Figure) -> Iterator[tuple[str, Text]]:
        desk = self.desk
        yield "share", self._share(figure)
        yield "parts", self._parts(figure)
        counts = (
            ("settlements", figure.n_settlements), ("none", figure.n_none), ("unknown", figure.n_unknown),
            ("not-assessed", figure.n_not_assessed), ("at-least", figure.n_at_least), ("estimates", figure.n_informants),
        )  # fmt: skip
        for head, number in counts:
            yield head, () if number is None else (Span(desk.formats.number(str(number))),)
        if figure.state != "suppressed":
            yield from self._grounds(figure)
        yield "method", self._methods[figure.method]
        if figure.state != "shown":
            yield "state", (Span(desk.say(f"trace-state-{figure.state}")),)
        yield "fingerprint", (Span(figure.fingerprint),)

    def _share(self, figure: Figure) -> Text:
        """A share as its fraction in whole units, and the figure that it is a share of."""
        if figure.unit != PERCENT or figure.numerator is None or figure.denominator is None:
            return ()
        whole = figure.base and self.desk.shelf.by_key.get(figure.base)
        exact = (figure.numerator, figure.denominator)
        if all(number % MICRO == 0 for number in exact) and any(exact):
            exact = (exact[0] // MICRO, exact[1] // MICRO)
        elif any(abs(number) >= MICRO for number in exact):
            exact = tuple(round(number / MICRO) for number in exact)  # type: ignore[assignment]
        told = tuple(self.desk.formats.number(str(number)) for number in exact)
        of = Span(told[1], whole.key) if whole else Span(told[1])
        return (Span(f"{told[0]} / "), of)

    def _grounds(self, figure: Figure) -> Iterator[tuple[str, Text]]:
        """How the settlements under a number were settled, and how many interviews under it were corrected."""
        at = (figure.place, figure.group)
        if figure.category in OTHERS or figure.n_settlements is None:
            return
        yield "settled", self._settled.get(at, ())
        corrected = self.desk.release.grounds.corrected.get(at)
        yield "corrected", (Span(self.desk.formats.number(str(corrected))),) if corrected else ()

    def _parts(self, figure: Figure) -> Text:
        """The printed figures that add to this one: its regions, its districts, the same line of every region."""
        spans: list[Span] = []
        for part in self._adding(figure):
            name = self.desk.place(part.place) if part.category != "other_districts" else self.desk.label(part, "place")
            spans += [Span("; " if spans else ""), Span(f"{name} "), Span(self.desk.printed(part), part.key)]
        return tuple(spans)

    def _adding(self, figure: Figure) -> list[Figure]:
        desk, suffix = self.desk, "" if figure.measure == "persons" else f"_{figure.measure}"
        if figure.measure not in ("persons", "households") or not figure.group:
            return []
        if figure.table == "totals":
            return list(desk.shelf.table(f"by_region{suffix}", figure.group))
        if figure.table.startswith("by_region") and figure.measure == "persons":
            below = desk.shelf.table("by_place", figure.group)
            return [f for f in below if desk.release.places.at(f.place, 1) == figure.place]
        if figure.table.startswith("by_") and figure.place == desk.root and figure.measure == "persons":
            rows = desk.shelf.table(f"region_{figure.table}".removesuffix("_top"), figure.group)
            return [f for f in rows if f.category == figure.category]
        return []
