"""Faults that show in a settlement: positions elsewhere, no households where a service lacks, a village like a city, no reason."""

from collections import Counter
from collections.abc import Iterator

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.messy.desk import Desk, changes, each, numbers
from keruen.demo.messy.fault import Fault, Kind
from keruen.demo.messy.ground import Ground

LARGE = 20_000  # persons: a village of that many stands out among the others of its kind


def far_away(ground: Ground) -> Kind:
    """Positions a degree and more from the settlement."""

    def spoil(submission: Submission, desk: Desk) -> dict[str, str]:
        at = ground.points.get(submission.answers["settlement"])
        if at is None or "gps" not in submission.answers:
            return {}
        return {"gps": f"{at[0] + desk.rng.choice((-1.5, 1.2)):.6f} {at[1] + desk.rng.uniform(-2, 2):.6f} 0 8"}

    return Kind("far_away", 20, ("checks-coordinates",), each("far_away", spoil))


def over_the_boundary(ground: Ground) -> Kind:
    """Positions near the settlement, but outside the boundary that is known of it."""

    def spoil(submission: Submission, desk: Desk) -> dict[str, str]:
        place = submission.answers["settlement"]
        if place not in ground.bounded or "gps" not in submission.answers:
            return {}
        latitude, longitude = ground.points[place]
        return {"gps": f"{latitude + desk.rng.choice((-0.1, 0.1)):.6f} {longitude:.6f} 0 8"}

    return Kind("over_the_boundary", 10, ("checks-coordinates",), each("over_the_boundary", spoil))


def _no_households(desk: Desk, many: int) -> Iterator[Fault]:
    """Nobody said how many households there are where a service is out of reach."""
    asked = Counter(s.answers["settlement"] for s in desk.raw.services)
    for place, people in desk.by_place("services").items():
        lacks = any(v == "no" for s in people for name, v in s.answers.items() if name.endswith("_access"))
        if many and lacks and len(people) == asked[place] and all("households" in s.answers for s in people):
            many -= 1
            desk.take(*people)
            yield Fault("no_households", tuple(c for s in people for c in changes(s, {"households": ""})), place=place)


def _like_a_city(desk: Desk, many: int) -> Iterator[Fault]:
    """Two zeros too many from the only informant of a settlement."""
    visited = Counter(s.answers["settlement"] for s in desk.raw.b2)
    for submission in desk.free():
        place = submission.answers["settlement"]
        said = [(g, n) for g, n in numbers(submission, desk.programme) if 100 * n >= LARGE]
        if many and said and visited[place] == 1:
            many -= 1
            desk.take(submission)
            group, n = said[0]
            wrong = changes(submission, {f"{group.prefix}_persons": str(100 * n)})
            yield Fault("like_a_city", wrong, place=place, group=group.code)


def _unexplained(desk: Desk, many: int) -> Iterator[Fault]:
    """The reason of a large change was lost; nothing else is planted in the settlement."""
    rows = list(desk.raw.justifications)
    desk.rng.shuffle(rows)
    for row in rows:
        people = [s for s in desk.raw.b2 if s.answers["settlement"] == row["place"]]
        if not many or {s.answers["enumerator"] for s in people} & set(desk.kept.values()):
            continue
        if not {s.uuid for s in people} & desk.taken:
            many -= 1
            desk.take(*people)
            yield Fault("unexplained", place=row["place"], group=row["group"])


UNEXPLAINED = Kind("unexplained", 20, ("checks-change",), _unexplained)
KINDS = (
    Kind("like_a_city", 8, ("checks-outlier-kind",), _like_a_city),
    Kind("no_households", 15, ("checks-services-without-households",), _no_households),
)
