"""The lists of a form: codes of the vocabulary, groups and breakdowns of the programme, places of the gazetteer."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from keruen.forms.making.expand import breakdowns
from keruen.forms.making.row import Row
from keruen.forms.making.words import say_word
from keruen.places.gazetteer import Gazetteer
from keruen.places.place import SETTLEMENT, Place
from keruen.terms.collation import collated
from keruen.terms.settings import Programme, Round
from keruen.terms.vocabulary import codes

NOT_LISTED = "not_listed"
# Where the migrants of Central Asia come from and go to: first in the list of countries, the others follow by name.
NEAR = (
    "UZB", "RUS", "KGZ", "TJK", "TKM", "KAZ", "CHN", "TUR", "AZE", "ARM", "GEO", "BLR", "UKR", "MNG", "AFG", "IRN",
    "IND", "PAK", "KOR", "DEU", "POL", "ARE", "USA",
)  # fmt: skip
FIXED = {  # list of the form -> kind of the vocabulary and the codes, where they are not all of them
    "yes_no": ("common", ("yes", "no")),
    "access": ("common", ("yes", "no", "unknown")),
    "observation": ("observation", ("nothing", "some", "most", "everything", "unknown")),
    "list_kept": ("list_kept", ("none", "partial", "most", "complete", "unknown")),
}


@dataclass(frozen=True)
class Choice:
    """One choice: its code, its label in each language, and the columns that a choice_filter asks for."""

    name: str
    labels: dict[str, str]
    filters: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Lists:
    """Makes the lists that the rows of an instrument use."""

    programme: Programme
    round: Round
    gazetteer: Gazetteer
    frame: Collection[str] | None = None  # ids of the places that are planned; None: every settlement

    def of(self, rows: Iterable[Row]) -> dict[str, list[Choice]]:
        """The lists by name, in the order of their first use; KeyError for a list that nobody can make."""
        names = dict.fromkeys(row.list_name for row in rows if row.list_name)
        return {name: list(self._choices(name)) for name in names}

    def _choices(self, name: str) -> Iterator[Choice]:
        if name in FIXED:
            kind, chosen = FIXED[name]
            yield from self._words(kind, chosen)
        elif name in ("regions", "districts", "settlements"):
            yield from {"regions": self._regions, "districts": self._districts, "settlements": self._settlements}[
                name
            ]()
        elif name == "groups":
            yield from self._words("groups", [group.code for group in self.programme.groups])
        elif name == "countries":
            yield from self._countries()
        elif name.startswith("distance_"):
            bands = self.programme.bands.get(name.removeprefix("distance_"), codes("distance_bands"))
            yield from self._words("distance_bands", [*(band for band in bands if band != "unknown_band"), "unknown"])
        elif name.startswith("dimensions_") or name.endswith("_reasons"):
            yield from self._of_group(name)
        else:
            form = "singular" if name == "sexes" else ""
            yield from self._words(name, codes(name), form)

    def _words(self, kind: str, chosen: Iterable[str], form: str = "") -> Iterator[Choice]:
        for code in chosen:
            said = {
                language: say_word(self.programme, kind, code, language, form) for language in self.programme.languages
            }
            yield Choice(code, said)

    def _of_group(self, name: str) -> Iterator[Choice]:
        prefix = name.removeprefix("dimensions_").removesuffix("_reasons")
        group = next(group for group in self.programme.groups if group.prefix == prefix)
        if name.startswith("dimensions_"):
            yield from self._words("dimensions", [b.dimension.code for b in breakdowns(group, self.round)])
        else:
            reasons = [b.categories for b in breakdowns(group, self.round) if b.dimension.code == "reason"]
            yield from self._words("reasons", reasons[0])

    def _countries(self) -> Iterator[Choice]:
        language = self.programme.languages[0]
        order = collated(language)
        abroad = [code for code in codes("countries") if code != self.programme.country]
        near = [code for code in NEAR if code in abroad]
        far = sorted(
            set(abroad) - set(near),
            key=lambda code: (order(say_word(self.programme, "countries", code, language)), code),
        )
        yield from self._words("countries", [*near, *far])

    def _regions(self) -> Iterator[Choice]:
        yield from (self._place(place) for place in self.gazetteer.at_level(1))

    def _districts(self) -> Iterator[Choice]:
        bare = {self._district(place) for place in self._assessed() if self.gazetteer.at(place.id, 2) is None}
        for region in self.gazetteer.at_level(1):
            below = [place for place in self.gazetteer.at_level(2) if self.gazetteer.at(place.id, 1) == region.id]
            if not below or region.id in bare:  # a region without districts stands for its own
                yield self._place(region, region=region.id)
            yield from (self._place(place, region=region.id) for place in below)

    def _settlements(self) -> Iterator[Choice]:
        yield from (self._place(place, district=self._district(place)) for place in self._assessed())
        labels = {code: say_word(self.programme, "common", NOT_LISTED, code) for code in self.programme.languages}
        yield Choice(NOT_LISTED, labels)

    def _assessed(self) -> Iterator[Place]:
        if self.frame is None:
            yield from self.gazetteer.at_level(SETTLEMENT)
        else:
            yield from (place for place in self.gazetteer if place.id in self.frame)

    def _district(self, place: Place) -> str:
        return self.gazetteer.at(place.id, 2) or self.gazetteer.at(place.id, 1) or ""

    def _place(self, place: Place, **filters: str) -> Choice:
        return Choice(place.id, {code: place.name(code) for code in self.programme.languages}, filters)
