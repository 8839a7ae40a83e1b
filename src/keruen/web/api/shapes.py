"""What the API answers, field by field: the source of its OpenAPI description."""

from ninja import Schema

from keruen.release.figure import Figure


class ProgrammeOut(Schema):
    """A programme with a public release."""

    programme: str
    title: dict[str, str]
    country: str
    languages: list[str]
    newest_round: str


class RoundOut(Schema):
    """A round whose figures are public."""

    programme: str
    round: str
    title: dict[str, str]
    start: str
    end: str
    release: str
    previous: str
    verdict: str
    reasons: list[str]
    synthetic: bool


class ReleaseOut(Schema):
    """One public release of a round; an earlier one keeps its address."""

    programme: str
    round: str
    release: str
    released: str
    newest: bool


class PlaceOut(Schema):
    """A place that the figures name."""

    place: str
    parent: str
    level: int
    name: str
    pcode: str


class GroupOut(Schema):
    """A group of the programme with its breakdowns."""

    group: str
    name: str
    definition: str
    measures: list[str]
    dimensions: list[str]


class MethodOut(Schema):
    """A method that figures of the release were made by."""

    method: str
    tables: list[str]
    figures: int


class Page(Schema):
    """Which part of a list this is; `next` is the address of the following part, empty at the end."""

    count: int
    offset: int
    limit: int
    next: str


class FiguresOut(Page):
    """A page of figures of one release."""

    release: str
    synthetic: bool
    result: list[Figure]


class PlacesOut(Page):
    """A page of places."""

    result: list[PlaceOut]


class ProblemOut(Schema):
    """An error (RFC 9457) with its code and the next step."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    next: str
    instance: str
