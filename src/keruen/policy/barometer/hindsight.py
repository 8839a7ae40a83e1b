"""How earlier outlooks turned out: what raters said a year ahead beside what they say now, and beside saying "no change"."""

from collections.abc import Iterable
from dataclasses import dataclass

from keruen.policy.barometer.aggregate import Cell
from keruen.policy.barometer.classes import LEVEL


@dataclass(frozen=True)
class Turned:
    """One outlook: the class then, the class foreseen, the class that came."""

    region: str
    occupation: str
    then: str
    foreseen: str
    came: str


@dataclass(frozen=True)
class Hindsight:
    """n outlooks that can be judged; exact and near (within one class) among them; mean error in classes.

    baseline: the mean error of foreseeing no change at all, over the outlooks whose class then is known (n_baseline); error
    and baseline are None where nothing can be judged. open: outlooks whose cell nobody rated enough now.
    """

    n: int
    exact: int
    near: int
    error: float | None
    baseline: float | None
    n_baseline: int
    open: int
    turned: tuple[Turned, ...]


def hindsight(earlier: Iterable[Cell], now: Iterable[Cell]) -> Hindsight:
    """The outlooks of an earlier round, judged by the classes that raters see now; suppressed cells judge nothing."""
    came = {(c.region, c.occupation): c.code for c in now if c.horizon == "now" and not c.suppressed}
    before = list(earlier)
    then = {(c.region, c.occupation): c.code for c in before if c.horizon == "now" and not c.suppressed}
    foreseen = {(c.region, c.occupation): c.code for c in before if c.horizon == "ahead" and not c.suppressed}
    turned = tuple(
        Turned(*key, then.get(key, ""), said, came[key]) for key, said in sorted(foreseen.items()) if key in came
    )
    apart = [abs(LEVEL[t.foreseen] - LEVEL[t.came]) for t in turned]
    still = [abs(LEVEL[t.then] - LEVEL[t.came]) for t in turned if t.then]
    return Hindsight(
        len(turned), apart.count(0), sum(a <= 1 for a in apart), _mean(apart), _mean(still), len(still),
        len(foreseen) - len(turned), turned,
    )  # fmt: skip


def _mean(numbers: list[int]) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None
