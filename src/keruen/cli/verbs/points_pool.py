"""What `keruen points simulate` says of a pool."""

from collections.abc import Mapping

from keruen.cli.screen import Screen
from keruen.policy.points.engine import Scores, strange
from keruen.policy.points.pool import Pool
from keruen.policy.points.simulate import Simulation, invited, shifts
from keruen.policy.points.system import System

BARS = 12  # bands of points that are shown


def tell(screen: Screen, system: System, people: Pool, run: Simulation, invitations: int) -> None:
    """The pool under one system: how many, the cut-off, the distribution, and what earned nothing."""
    low, middle, high = run.quartiles
    told = {"n": run.n, "eligible": run.eligible, "passed": run.passed, "low": low, "middle": middle, "high": high}
    screen.tell("points-pool-told", system=system.name, **told)
    if run.cut_off is None:
        screen.tell("points-nobody")
    else:
        cut: Mapping[str, int] = {"cut": run.cut_off, "above": run.above, "tied": run.tied, "open": run.open}
        screen.tell("points-cut-off", invitations=invitations, **cut)
        _bars(screen, run)
    if run.silent:
        screen.tell("points-left-out", n=run.silent)
    lacking = [name for name in system.variables if name in people.lacking]
    if lacking:
        screen.tell("points-lacking-columns", columns=", ".join(lacking))
    for variable, words in strange(system, people).items():
        screen.tell("points-strange", variable=variable, words=", ".join(words))


def _bars(screen: Screen, run: Simulation) -> None:
    """The distribution in bands."""
    first = int((run.counts > 0).argmax())
    width = max(1, -(-(len(run.counts) - first) // BARS))
    rows = []
    for start in range(first, len(run.counts), width):
        end = min(start + width, len(run.counts)) - 1
        label = f"{start}" if start == end else f"{start}\u2013{end}"
        rows.append((label, int(run.counts[start : end + 1].sum())))
    screen.head("points-distribution")
    screen.table([screen.say("points-head-points"), screen.say("points-head-applicants")], rows, right=(0, 1))


def tell_shifts(
    screen: Screen, systems: list[System], found: tuple[list[Scores], list[Simulation]], people: Pool, by: str
) -> None:
    """Who gains and who loses invitations between the two systems."""
    say = screen.say
    parts = [invited(one, run) for one, run in zip(*found, strict=True)]
    screen.head("points-shift-head", before=systems[0].name, after=systems[1].name)
    heads = [say("points-head-group"), say("points-head-n"), systems[0].name, systems[1].name]
    heads += [say("points-head-gain"), say("points-head-lose")]
    rows = []
    for at, one in enumerate(shifts(parts[0], parts[1], people.words.get(by))):
        name = say("points-whole") if at == 0 else one.group or say("points-silent-group")
        rows.append((name, one.n, *(f"{number:.0f}" for number in (one.before, one.after, one.gain, one.lose))))
    screen.table(heads, rows, right=(1, 2, 3, 4, 5))
