"""The writer's desk of an evaluation: figures by what they say, names of measures, classes and reasons in one language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from keruen.publish.telling.desk import SIGNS, Desk
from keruen.publish.telling.formats import NBSP, Formats
from keruen.publish.telling.text import Span, Text, Told, words
from keruen.release.figure import Figure
from keruen.release.policy import Behind, PolicyRelease
from keruen.terms.sentences import Speaker
from keruen.terms.vocabulary import codes, label
from keruen.terms.vocabulary import words as words_of

PRINTED = "°"  # behind a figure that is as its source prints it and cannot be rebuilt here
Address = tuple[str, str, str, str, str, str, str]


@dataclass(frozen=True)
class PolicyDesk:
    """A policy release in one language."""

    policy: PolicyRelease
    language: str

    @cached_property
    def desk(self) -> Desk:
        """The desk that the blocks of publish know."""
        return Desk(self.policy.release, self.language)

    @cached_property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    @cached_property
    def formats(self) -> Formats:
        """Numbers, days and lists."""
        return Formats(self.language)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure in the order of the release."""
        return tuple(Figure(**row) for row in self.policy.release.figures.to_pylist())

    @cached_property
    def by_key(self) -> Mapping[str, Figure]:
        """The figures by key."""
        return {f.key: f for f in self.figures}

    @cached_property
    def _found(self) -> Mapping[Address, Figure]:
        return {(f.table, f.group, f.place, f.round, f.measure, f.dimension, f.category): f for f in self.figures}

    def find(
        self, table: str, place: str, period: str, measure: str, vintage: str = "", by: tuple[str, str] = ("", "")
    ) -> Figure | None:
        """The figure of a table; None where the release has none."""
        return self._found.get((table, vintage, place, period, measure, *by))

    def table(self, name: str, vintage: str = "") -> tuple[Figure, ...]:
        """The figures of a table, of one vintage or of all."""
        return tuple(f for f in self.figures if f.table == name and (not vintage or f.group == vintage))

    def behind(self, figure: Figure) -> Behind:
        """What stands behind a figure."""
        return self.policy.behind[figure.key]

    @property
    def country(self) -> str:
        """The id of the country."""
        return self.policy.release.about.programme.root

    def places(self, figures: Iterable[Figure]) -> list[str]:
        """The places of figures: the country first, regions in the order of the gazetteer."""
        found = {f.place for f in figures}
        return sorted(found, key=lambda p: (p != self.country, self.desk.order(p)))

    # --- figures as text ---

    def printed(self, figure: Figure, signed: bool = False) -> str:
        """A figure as this language writes it, with the mark of one that is as printed; a class by its name."""
        if figure.unit == "class":
            text = self.name("class", figure.printed) if figure.state == "shown" else SIGNS[figure.state]
        else:
            text = self.desk.printed(figure, signed)
        return text + (PRINTED if self.behind(figure).as_printed else "")

    def cell(self, figure: Figure | None, signed: bool = False) -> Text:
        """A figure in a table; empty where the release has none."""
        return (Span(self.printed(figure, signed), figure.key),) if figure else ()

    def told(self, figure: Figure, signed: bool = False) -> Told:
        """A figure for a sentence."""
        value = figure.value if figure.state == "shown" else None
        return Told(value, self.printed(figure, signed), figure.key, self.language)

    def tell(self, message: str, **values: object) -> Text:
        """A sentence with its figures."""
        return self.desk.tell(message, **values)

    def why(self, figures: Iterable[Figure | None]) -> Text:
        """What the signs of a table mean here: each reason once; () for none."""
        shown = [figure for figure in figures if figure is not None]
        counted = dict.fromkeys((SIGNS[f.state], self.behind(f).reason) for f in shown if f.state in SIGNS)
        parts = [f"{sign}{NBSP}{self.name('reason', reason)}" for sign, reason in counted if reason]
        if any(self.behind(f).as_printed for f in shown):
            parts.append(f"{PRINTED}{NBSP}{self.say('policy-as-printed')}")
        return words(" ".join(parts))

    # --- names ---

    def name(self, kind: str, code: str) -> str:
        """What a code is called: classes, rules and reasons in the evaluation's words; the code where nobody named it."""
        for message in (f"evaluation-{kind}-{code}", f"policy-{kind}-{code.replace('_', '-')}"):
            if code and self.say.knows(message):
                return self.say(message)
        return code

    def measure(self, code: str) -> str:
        """What a measure is called; one made of another by its first or last word is named after it."""
        if self.say.knows(f"policy-measure-{code.replace('_', '-')}"):
            return self.name("measure", code)
        if self.say.knows(f"policy-index-{code.replace('_', '-')}"):
            return self.name("index", code)
        first, _, rest = code.partition("_")
        if first == "printed":
            return self.say("policy-measure-printed-of", of=self.measure(rest))
        if code.startswith("change_of_"):
            return self.say("policy-measure-change-of", of=self.measure(code.removeprefix("change_of_")))
        if rest and self.say.knows(f"policy-direction-{first}"):
            return self.say("policy-measure-directed", of=self.measure(rest), direction=self.name("direction", first))
        for end, message in _ENDS.items():
            if code.endswith(end):
                return self.say(message, of=self.measure(code.removesuffix(end)))
        return code

    def place(self, place: str) -> str:
        """The name of a place; of a country that is not in the gazetteer, by the vocabulary."""
        if place in self.policy.release.places:
            return self.desk.place(place).replace(" г.)", f"{NBSP}г.)")
        return self.nation(_ALPHA3.get(place, place))

    def nation(self, code: str) -> str:
        """A country, a bloc or the rest; several joined by +."""
        if "+" in code:
            return self.formats.several([self.nation(part) for part in code.split("+")])
        return label("countries", code, self.language) if code in codes("countries") else self.name("bloc", code)

    def line(self, dimensions: str) -> str:
        """The dimensions of a series in words: `kind=patent|nationality=TJK` -> patents, Tajikistan."""
        pairs = [piece.partition("=")[::2] for piece in dimensions.split("|") if "=" in piece]
        return ", ".join(
            self.nation(value) if name in ("nationality", "partner") else self.name(f"value-{name}", value)
            for name, value in sorted(pairs, key=lambda pair: pair[0] in ("nationality", "partner"))
        )

    def source(self, citation: str) -> str:
        """A source in this language, if it is one of those that ship; else as its series cites it."""
        return next(
            (word.label(self.language) for word in words_of("sources").values() if word.label("en") == citation),
            citation,
        )

    def period(self, text: str) -> str:
        """A period as printed: 2006/2022 -> 2006–2022."""
        return self.formats.day(text) if len(text) == 10 else text.replace("/", "\u2013")


_ENDS = {
    "_rate": "policy-per-10000", "_per_10000": "policy-per-10000", "_growth": "policy-measure-growth-of",
    "_difference": "policy-measure-change-of",
}  # fmt: skip
_ALPHA3 = {"KZ": "KAZ", "KG": "KGZ", "TJ": "TJK", "UZ": "UZB", "RU": "RUS"}
