"""What the codes of a release are called in one language: groups, places, dimensions, and the values of each family."""

from dataclasses import dataclass
from functools import cached_property

from keruen.publish.dataset.families import Family, Line
from keruen.release.release import Release
from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.terms.vocabulary import FALLBACK, codes

_SAID = (
    "coverage",
    "quality",
    "comparison_totals",
    "comparison_panel",
    "comparison_unexplained",
)  # sentences name their values
_TRUST = (
    "credibility",
    "credibility_by_region",
    "uncertainty",
    "listed",
    "listed_by_region",
    "listed_verdicts",
    "listed_control",
)
_KINDS = {
    "not_assessed": "outcomes", "comparison_parts": "statuses", "service_access": "access", "service_distance": "distance_bands",
}  # fmt: skip
_OF_INFORMANTS = {"sex": "sexes", "occupation": "informant_kinds"}


@dataclass(frozen=True)
class Names:
    """The words of a release in one language (en, ru, kk, ky)."""

    release: Release
    language: str

    @cached_property
    def labels(self) -> Labels:
        """Labels of the programme and of the vocabulary."""
        return Labels(self.release.about.programme, self.language)

    @cached_property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    def here(self, texts: dict[str, str]) -> str:
        """A text of the settings in this language, else in English, else in whichever there is."""
        return texts.get(self.language) or texts.get("en") or next(iter(texts.values()), "")

    def group(self, code: str) -> str:
        """A group's label; "" for the round itself."""
        return self.labels.label("groups", code) if code else ""

    def place(self, place: str) -> str:
        """A place's name."""
        return self.release.places.name(place, self.language)

    def level(self, level: int) -> str:
        """What a level of places is called, with a capital."""
        name = self.labels.level(level)
        return name[:1].upper() + name[1:]

    def dimension(self, family: Family, code: str) -> str:
        """A breakdown's or a service's label; "" where the table's name already says it (coverage, quality)."""
        if family.name.startswith("service_"):
            return self.labels.label("services", code)
        if self.labels.knows("dimensions", code):
            return self.labels.label("dimensions", code)
        return self._said("dimension", code) if self.say.knows(f"workbook-dimension-{code}".replace("_", "-")) else ""

    def category(self, family: Family, line: Line) -> str:
        """The label of a row's value."""
        name, code = family.name, line.category
        if name in _SAID:
            return self._said(
                "coverage" if name == "coverage" else "quality" if name == "quality" else "comparison", code
            )
        if name in _TRUST:
            return self._said("trust", code)
        if name == "growth":
            return code.replace("->", " \u2192 ")
        if name == "carried_forward":  # rounds and reasons are the source's own words; a programme may translate them
            known = code in self.labels.codes(line.dimension) or code in codes(FALLBACK)
            return self.labels.label(line.dimension, code) if known else code
        if name == "informants_per_settlement":
            return self._said("informants", code) if code == "4_or_more" else code
        if name in _KINDS or name == "informants":
            return self._word(_KINDS.get(name) or _OF_INFORMANTS[line.dimension], code)
        if name == "service_left_out":
            return self._said("services", code)
        return self.value(line.dimension, code)

    def value(self, dimension: str, code: str) -> str:
        """The label of a breakdown's value: a place's name, a year, a word."""
        of_places = dimension in ("region", "place") or self.labels.values(dimension) == "places"
        if of_places and code not in codes(FALLBACK):
            return self.place(code)
        if of_places or not dimension:
            return self.labels.label(FALLBACK, code)
        return self.labels.category(dimension, code)

    def _word(self, kind: str, code: str) -> str:
        known = code in self.labels.codes(kind) or code in codes(FALLBACK)
        return self.labels.label(kind, code) if known else self._said(kind, code)

    def _said(self, kind: str, code: str) -> str:
        return self.say(f"workbook-{kind}-{code}".replace("_", "-"))
