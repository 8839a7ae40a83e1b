"""The writer's desk: the release, the words of one language, and the small phrases that every chapter uses."""

from dataclasses import dataclass
from functools import cached_property

from keruen.publish.drawing.palette import GROUPS, group_colour
from keruen.publish.telling.figures import Shelf, shelve
from keruen.publish.telling.formats import NBSP, Formats
from keruen.publish.telling.text import Span, Text, Told, spans
from keruen.release.figure import Figure
from keruen.release.release import Release
from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme, Round
from keruen.terms.vocabulary import word, words

SIGNS = {"suppressed": "x", "unknown": "…", "undefined": "—"}  # as statistical offices of the region write them
COUNTRIES = ("nationality", "country_of_return", "country_of_destination")
PLACES = ("region", "place", "origin", "destination")


@dataclass(frozen=True)
class Desk:
    """One release in one language."""

    release: Release
    language: str

    @cached_property
    def shelf(self) -> Shelf:
        """The figures."""
        return shelve(self.release.public)

    @cached_property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    @cached_property
    def labels(self) -> Labels:
        """Labels of codes."""
        return Labels(self.programme, self.language)

    @cached_property
    def formats(self) -> Formats:
        """Numbers and dates."""
        return Formats(self.language)

    @property
    def programme(self) -> Programme:
        """The programme's settings."""
        return self.release.about.programme

    @property
    def round(self) -> Round:
        """The round's settings."""
        return self.release.about.round

    @property
    def root(self) -> str:
        """The id of the country."""
        return self.programme.root

    def here(self, texts: dict[str, str]) -> str:
        """A text of the settings in this language, else in English, else in whichever there is."""
        return texts.get(self.language) or texts.get("en") or next(iter(texts.values()), "")

    # --- figures as text ---

    def printed(self, figure: Figure, signed: bool = False) -> str:
        """A figure as this language writes it; a hidden, unknown or undefined one as its sign."""
        if figure.state != "shown":
            return SIGNS[figure.state]
        if figure.unit == "month":
            return self.formats.month(figure.printed)
        if figure.value is None:
            return figure.printed
        if figure.unit == "percent":
            bare = self.formats.percent(figure.printed, figure.value)
            return f"+{bare}" if signed and figure.value > 0 else bare
        return self.formats.signed(figure.printed) if signed else self.formats.number(figure.printed)

    def told(self, figure: Figure, signed: bool = False) -> Told:
        """A figure for a sentence."""
        value = figure.value if figure.state == "shown" else None
        return Told(value, self.printed(figure, signed), figure.key, self.language)

    def beside(self, figure: Figure, number: int | None) -> Told:
        """A count that stands beside a figure (settlements of unknown number), with that figure's key."""
        text = SIGNS["unknown"] if number is None else self.formats.number(str(number))
        return Told(number, text, figure.key, self.language)

    def cell(self, figure: Figure | None, signed: bool = False) -> Text:
        """A figure in a table; empty where the release has none."""
        return (Span(self.printed(figure, signed), figure.key),) if figure else ()

    def tell(self, message: str, **values: object) -> Text:
        """A sentence with its figures."""
        return spans(self.say(message, **values))

    def tell_of(self, message: str, code: str, **values: object) -> Text:
        """The sentence `message-code` where there is one, else `message-other`."""
        known = self.say.knows(f"{message}-{code}")
        return self.tell(f"{message}-{code}" if known else f"{message}-other", **values)

    def share_of(self, figure: Figure) -> Figure | None:
        """The share that belongs to a count: the same cell of the table `.._share`."""
        rows = self.shelf.table(f"{figure.table}_share", figure.group, dimension=figure.dimension, place=figure.place)
        return next((row for row in rows if row.category == figure.category), None)

    def listed(self, figures: list[Figure], dimension: str) -> str:
        """Names with number and share, as a list inside a sentence (marks kept)."""
        items = []
        for figure in figures:
            name, share = self.label(figure, dimension), self.share_of(figure)
            told = str(self.told(figure))
            inner = f"{told};{NBSP}{self.told(share)}" if share is not None else told
            items.append(f"{name} ({inner})")
        return self.formats.several(items)

    # --- names ---

    def place(self, place: str) -> str:
        """The name of a place."""
        return self.release.places.name(place, self.language).replace("г. ", f"г.{NBSP}")

    def order(self, place: str) -> int:
        """Where a place stands in the gazetteer, whose order is that of the country's own lists."""
        return self._order[place]

    @cached_property
    def _order(self) -> dict[str, int]:
        return {place.id: n for n, place in enumerate(self.release.places)}

    def inline(self, label: str) -> str:
        """A label inside a sentence: without its capital, unless it begins with an abbreviation."""
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def label(self, figure: Figure, dimension: str) -> str:
        """The label of a figure's line; districts printed together say whether any of their region stands alone."""
        if figure.category != "other_districts":
            return self.category(dimension, figure.category)
        alone = any(
            f.category != figure.category and self.release.places.at(f.place, 1) == figure.place
            for f in self.shelf.table(figure.table, figure.group)
        )
        return self.say("report-other-districts" if alone else "report-all-districts", region=self.place(figure.place))

    def category(self, dimension: str, category: str) -> str:
        """The label of a breakdown's value."""
        if dimension in PLACES and category in self.release.places:
            return self.place(category)
        return self.labels.category(dimension, category)

    def dimension(self, dimension: str) -> str:
        """The label of a breakdown."""
        return self.labels.label("dimensions", dimension)

    def group(self, group: str) -> str:
        """The label of a group."""
        return self.labels.label("groups", group)

    def level(self, level: int) -> str:
        """The name of an administrative level, with a capital."""
        name = self.labels.level(level)
        return name[:1].upper() + name[1:]

    @property
    def calls_them_regions(self) -> bool:
        """Whether the first level of places is called region, so that sentences may say so."""
        return self.programme.levels.get(1, {}).get("en", "region") == "region"

    def colour(self, group: str) -> str:
        """The group's permanent colour."""
        known = words("groups").get(group)
        if known is not None:
            return group_colour(int(known.facts["colour"]))
        codes = [g.code for g in self.programme.groups]
        return GROUPS[codes.index(group) % len(GROUPS)]

    def definition(self, group: str) -> str:
        """What a group means; "" where the vocabulary does not say."""
        known = words("groups").get(group)
        return word("groups", group).label(self.language, "definition") if known and "definition" in known.forms else ""

    @cached_property
    def synthetic(self) -> str:
        """The mark of made-up data for headers and charts; "" for real ones."""
        return self.say("report-synthetic-mark") if self.release.about.synthetic else ""
