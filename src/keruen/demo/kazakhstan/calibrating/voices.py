"""What each informant says of one group in one settlement, so that the rule of reconciliation arrives at the figure.

Two opinions V - 2t and V + 3t meet at V for every t (an opinion x is read as x +- ceil(x/5)); among three or more the one
in the middle decides; a register that covers the group beats any opinion. Docs: docs/methods/demonstration.md.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from keruen.demo.kazakhstan.calibrating.figures import WRITTEN, Figure, as_said

BANDS = {"1_10": (1, 10), "11_50": (11, 50), "51_100": (51, 100), "101_500": (101, 500), "501_1000": (501, 1000),
         "over_1000": (1001, 10**9)}  # fmt: skip


@dataclass(frozen=True)
class Voice:
    """One informant's answer on a group."""

    says: str  # number, band, unknown (present, number unknown), presence_unknown, none
    persons: int = 0
    band: str = ""
    households: int | None = None
    basis: str = ""
    covers: str = ""
    scope: str = "whole"
    part_name: str = ""
    knowledge: str = "partly"
    gives_parts: bool = False  # breaks the number down in every calibrated dimension


WELL_KNOWN = 1000  # so many are known to more than one office
NONE = Voice("none")
UNKNOWN = Voice("unknown")
PRESENCE_UNKNOWN = Voice("presence_unknown")


def number(persons: int, basis: str, **more: object) -> Voice:
    """A number on a basis; registers and counts cover the whole group unless said."""
    covers = "whole" if basis in WRITTEN else ""
    return replace(Voice("number", persons, basis=basis, covers=covers), **more)  # type: ignore[arg-type]


def voices(figure: Figure, kinds: tuple[str, ...], rng: Random, exact: bool = False) -> tuple[Voice, ...]:
    """One voice for each informant (their kinds are given); together they reconcile to the figure.

    `exact`: nobody breaks down another number than the figure, so that all parts are whole.
    """
    key = number(figure.persons, figure.basis, households=figure.households, knowledge="well", gives_parts=True)
    if len(kinds) == 1:
        return (replace(key, knowledge=rng.choice(("partly", "well", "well"))),)
    at = rng.choice([n for n, kind in enumerate(kinds) if kind in ("local_authority", "migration_police")])
    others = _two(key, rng, exact) if len(kinds) == 2 else _several(key, len(kinds) - 1, rng)
    if isinstance(others, _Replaced):
        return (others.key, *others.rest)[:: 1 if at == 0 else -1]
    return (*others[:at], key, *others[at:])


@dataclass(frozen=True)
class _Replaced:
    """Voices where the key informant does not say the figure itself."""

    key: Voice
    rest: tuple[Voice, ...]


Others = tuple[Voice, ...] | _Replaced


def _two(key: Voice, rng: Random, exact: bool) -> Others:
    """Two informants: spread, agreement, a list beside an opinion, one who does not know, one who saw nobody."""
    v = key.persons
    if key.basis in WRITTEN:
        return (_beside(key, rng),)
    drawn = rng.random() * (0.45 if exact else 1) + (0.55 if exact else 0)
    if drawn < 0.55 and v >= 3:
        return _apart(key, rng)
    if drawn < 0.72:
        return (replace(key, knowledge="partly", households=None, gives_parts=rng.random() < 0.6),)
    if drawn < 0.93:
        return (rng.choice((UNKNOWN, PRESENCE_UNKNOWN, UNKNOWN)),)
    return (NONE,)


def _apart(key: Voice, rng: Random) -> _Replaced:
    """V - 2t and V + 3t; both may break their own number down."""
    v = key.persons
    steps = range(1, max(1, v // 7) + 1)  # up to V / 7 the two are not apart
    t = max(steps, key=lambda t: (_roundness(v - 2 * t) + _roundness(v + 3 * t), t * rng.random()))
    low = replace(key, persons=v - 2 * t, gives_parts=True, knowledge="partly", households=None)
    high = replace(key, persons=v + 3 * t, gives_parts=rng.random() < 0.7, basis=rng.choice(("opinion", "observation")))
    return _Replaced(low, (high,))


def _roundness(n: int) -> int:
    return sum(n % step == 0 for step in (5, 10, 50, 100)) if n > 0 else -9


def _several(key: Voice, many: int, rng: Random) -> Others:
    """Three or four informants: the key one in the middle, or with a list that beats the others."""
    v = key.persons
    if key.basis in WRITTEN:
        return tuple(_beside(key, rng) for _ in range(many))
    if v < 3 or rng.random() < 0.12:
        return tuple(rng.choice((UNKNOWN, UNKNOWN, PRESENCE_UNKNOWN)) for _ in range(many))
    outer = [_below(v, rng), _above(v, rng)]
    if many == 3:
        outer.append(UNKNOWN if rng.random() < 0.5 else number(v, "opinion"))
    rng.shuffle(outer)
    return tuple(outer)


def _beside(key: Voice, rng: Random) -> Voice:
    """What an informant says beside a list or count: the same figure from it, an opinion near or far, a band, nothing."""
    v = key.persons
    if rng.random() < (0.7 if v >= WELL_KNOWN else 0.35):
        return replace(key, knowledge="partly", households=None, gives_parts=False)
    return rng.choice((_near, _near, _near, _far, _band, _unknown))(v, rng)


def _below(v: int, rng: Random) -> Voice:
    said = as_said(max(1, round(v * rng.uniform(0.55, 0.95))), rng)
    return number(min(said, v - 1), "opinion")


def _above(v: int, rng: Random) -> Voice:
    return number(max(v + 1, as_said(round(v * rng.uniform(1.05, 1.6)), rng)), rng.choice(("opinion", "observation")))


def _near(v: int, rng: Random) -> Voice:
    return number(as_said(max(1, round(v * rng.uniform(0.75, 1.35))), rng), "opinion")


def _far(v: int, rng: Random) -> Voice:
    return number(as_said(max(1, round(v * rng.choice((0.4, 1.9, 2.4)))), rng), "opinion")


def _band(v: int, rng: Random) -> Voice:
    del rng
    band = next(name for name, (low, high) in BANDS.items() if low <= v <= high)
    return Voice("band", band=band, basis="opinion")


def _unknown(v: int, rng: Random) -> Voice:
    del v
    return rng.choice((UNKNOWN, PRESENCE_UNKNOWN))


Special = Callable[[Figure, Random], tuple[Voice, ...]]


def employers(figure: Figure, rng: Random) -> tuple[Voice, ...]:
    """Two employers speak of their own sites, the authority of the whole, with less than the two together."""
    v = figure.persons
    first = round(v * rng.uniform(0.4, 0.7))
    said = min(v - 1, as_said(round(v * 0.8), rng))
    whole = number(said, "opinion", households=figure.households, knowledge="well")
    return whole, _site("A", first, "opinion"), _site("B", v - first, "opinion")


def sites_only(figure: Figure, rng: Random) -> tuple[Voice, ...]:
    """Two parts and nobody who speaks for the whole: the sum is a lower bound."""
    first = round(figure.persons * rng.uniform(0.4, 0.6))
    return _site("A", first, "count"), _site("B", figure.persons - first, "count")


def _site(name: str, persons: int, basis: str) -> Voice:
    return number(persons, basis, scope="part", part_name=f"synthetic site {name}", gives_parts=True)


def partial_register(figure: Figure, rng: Random) -> tuple[Voice, ...]:
    """A register of registered persons only, and yet above what the others believe."""
    v = figure.persons
    low = as_said(round(v * 0.7), rng)
    key = number(v, "register", covers="partial", households=figure.households, knowledge="well", gives_parts=True)
    return key, number(low, "opinion"), number(min(v - 1, low + max(1, low // 15)), "opinion")


def disputed(figure: Figure, rng: Random) -> tuple[Voice, ...]:
    """Two opinions that contradict each other: V - 2t and V + 3t with t above V / 7."""
    t = figure.persons // 5 + 1
    low = number(figure.persons - 2 * t, "opinion", gives_parts=True)
    return low, number(figure.persons + 3 * t, rng.choice(("opinion", "observation")), households=figure.households)


def to_decide(figure: Figure, rng: Random) -> tuple[Voice, ...]:
    """Two opinions so far apart that a person decides: the rule would give another figure."""
    v = figure.persons
    low = number(as_said(round(v * 0.45), rng), "opinion", gives_parts=True)
    return low, number(as_said(round(v * 1.5), rng), "opinion", households=figure.households)


def minority(size: int) -> tuple[Voice, ...]:
    """Two who saw nobody and one who reports some: nobody is counted, and it is a finding."""
    return NONE, number(size, "opinion"), NONE
