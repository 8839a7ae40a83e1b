"""What publish accepts: the figures of a round with all that is needed to print them, and nothing finer."""

from dataclasses import dataclass, field, fields
from functools import cached_property

import pyarrow as pa

from keruen.places.boundary import Boundaries
from keruen.places.gazetteer import Gazetteer
from keruen.release.figure import Figure
from keruen.release.grounds import Grounds
from keruen.terms.settings import Programme, Round

NO_GROUNDS = Grounds()
CLEARANCES = ("draft", "shared_with_government", "cleared")


@dataclass(frozen=True)
class Verdict:
    """May two rounds be compared: comparable, panel_only, not_comparable, none (no earlier round); reasons as codes."""

    verdict: str = "none"
    reasons: tuple[str, ...] = ()


NO_EARLIER_ROUND = Verdict()


@dataclass(frozen=True)
class Permission:
    """A written decision (a line of release.csv): figures whose key matches leave in spite of a rule."""

    key_pattern: str  # a shell pattern over keys: persons@emigrant@KZ-10@*
    level: str  # public, restricted, internal
    reason: str
    who: str
    when: str
    reasons: tuple[tuple[str, str], ...] = ()  # language, the reason in it

    def why(self, language: str) -> str:
        """The reason in a language; as it was first written where nobody translated it."""
        return dict(self.reasons).get(language) or self.reason


@dataclass(frozen=True)
class About:
    """What a reader must know of the publication as a whole."""

    programme: Programme
    round: Round
    previous: Round | None
    clearance: str  # one of CLEARANCES
    verdict: Verdict
    fingerprint: str  # of everything that decided the figures, 16 hex digits
    version: str  # of Keruen
    permissions: tuple[Permission, ...] = ()

    @property
    def synthetic(self) -> bool:
        """Whether the data are made up: then every page, chart and file says so."""
        return self.programme.synthetic or self.round.synthetic


@dataclass(frozen=True)
class Withheld:
    """Cells of one table, place and group that no rule lets out: they are in `figures` with the state `suppressed`."""

    table: str
    group: str
    place: str
    reason: str  # small_cells, few_settlements, complement, row, earlier


@dataclass(frozen=True)
class Release:
    """Figures (terms.tables.FIGURES), the places that they name, and what is to be known of them all."""

    about: About
    figures: pa.Table
    places: Gazetteer
    withheld: tuple[Withheld, ...] = ()
    grounds: Grounds = NO_GROUNDS
    outlines: Boundaries = field(
        default_factory=dict
    )  # of regions, where the programme gives them: its maps show these

    @cached_property
    def public(self) -> tuple[Figure, ...]:
        """The figures that may leave, in their order."""
        columns = (self.figures.column(field.name).to_pylist() for field in fields(Figure))
        return tuple(figure for row in zip(*columns, strict=True) if (figure := Figure(*row)).level == "public")
