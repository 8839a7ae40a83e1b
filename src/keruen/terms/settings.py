"""A programme and a round as frozen descriptions; `workspace` reads them from TOML, every step takes them as values."""

from dataclasses import dataclass, field

from keruen.terms.trust_settings import Trust


@dataclass(frozen=True)
class Dimension:
    """A breakdown of a group's number."""

    code: str  # nationality, country_of_return, country_of_destination, origin, destination, year, sex, migration_type, reason
    categories: tuple[str, ...] = ()  # the fixed values in their order; empty where they are open (countries, regions)
    unit: str = "persons"  # persons or mentions: what a share of it is a share of


@dataclass(frozen=True)
class Group:
    """A group of migrants with its breakdowns, in the order of the report."""

    code: str  # labour_migrant, return_migrant, emigrant, internal_migrant, internal_emigrant, or a programme's own
    prefix: str  # of the questions in the forms: lm, rm, em, im, ie
    measures: tuple[str, ...] = ("persons",)
    dimensions: tuple[Dimension, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)  # only where the vocabulary does not have the group

    def dimension(self, code: str) -> Dimension | None:
        """The breakdown with this code, if the group has it."""
        return next((d for d in self.dimensions if d.code == code), None)


@dataclass(frozen=True)
class Dispute:
    """When informants are apart (docs/methods/reconciliation.md)."""

    ratio: int = 2  # larger > ratio x smaller
    difference: int = 10  # and larger - smaller > difference


@dataclass(frozen=True)
class Change:
    """When a round-to-round change needs a justification (docs/methods/comparison.md)."""

    persons: int = 50
    percent: int = 50
    panel_percent: int = 95  # the panel of both rounds, of places and of persons, for `comparable`


CLASSES = ("public", "restricted", "internal")  # for everyone, for those whom the programme names, for the house alone


@dataclass(frozen=True)
class Sensitivity:
    """What is more sensitive than its size says, from a level of places downwards (docs/methods/disclosure.md)."""

    level: int  # the coarsest level that it holds for: 0 the country, 1 regions, 2 districts
    group: str = ""  # "" for every group
    dimension: str = ""  # a breakdown; "" for the group's numbers with all their breakdowns
    categories: tuple[
        str, ...
    ] = ()  # values of the breakdown, which are joined into `other`; empty: the whole breakdown
    kind: str = "restricted"  # the class that it leaves with: restricted or internal
    reason: str = ""


@dataclass(frozen=True)
class Programme:
    """What stays the same from round to round."""

    code: str
    title: dict[str, str]  # by language
    country: str  # ISO 3166-1 alpha-3; the id of the country in places.csv is its alpha-2
    root: str  # place id of the country: KZ
    languages: tuple[str, ...]
    levels: dict[int, dict[str, str]]  # 1: {"en": "region", ...}
    groups: tuple[Group, ...]
    services: tuple[str, ...] = ()
    bands: dict[str, tuple[str, ...]] = field(default_factory=dict)  # service -> ordered distance bands
    publisher: dict[str, str] = field(default_factory=dict)
    release_level: int = 2  # the finest level that is public
    minimum_persons: int = 5  # k: cells of 1 .. k-1 persons do not leave without a written decision
    minimum_settlements: int = 3  # nor public cells that rest on fewer settlements
    sensitivity: tuple[Sensitivity, ...] = ()
    synthetic: bool = False
    dispute: Dispute = Dispute()
    change: Change = Change()
    trust: Trust = field(default_factory=Trust)
    map: str = ""  # name of the tile-grid: "kazakhstan"; empty: no map
    licence: str = ""
    source: dict[str, str] = field(default_factory=dict)
    words: dict[str, dict[str, dict[str, str]]] = field(
        default_factory=dict
    )  # own words: kind -> code -> language -> label

    def group(self, code: str) -> Group:
        """The group with this code; KeyError if there is none."""
        return next(g for g in self.groups if g.code == code)


@dataclass(frozen=True)
class Round:
    """One collection over a frame of places."""

    code: str  # the folder's name: 2023-3
    title: dict[str, str]
    number: str  # as printed: "3"; "practice"
    start: str  # first day of collection, ISO date
    end: str
    window: tuple[str, ...]  # reference window: the years, or one text
    previous: str = ""  # code of the previous round, "" for none
    instruments: tuple[str, ...] = ("b2", "services")
    definitions: dict[str, str] = field(default_factory=dict)  # group -> version of its definition
    synthetic: bool = False
    enumerators: dict[str, int] = field(default_factory=dict)  # by sex: {"male": 5, "female": 10}
    frame: str = "frame.csv"  # the places that were planned, beside round.toml; absent: the places that answered
    mappings: dict[str, str] = field(default_factory=dict)  # pattern of raw files -> mapping file
    backchecks: tuple[str, ...] = ()  # patterns of raw files that hold interviews asked again
