"""`keruen release`: what the last build hid, why, and what it cost."""

from fractions import Fraction
from functools import partial

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, flag, round_argument
from keruen.cli.where import find_round
from keruen.terms.vocabulary import codes, label
from keruen.workspace.account.explain import Explanation
from keruen.workspace.account.explain import explain as explanation
from keruen.workspace.build import TABLES
from keruen.workspace.folder.decided import read_clearance
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import open_round


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    params = [round_argument(say), flag(say, "--explain", "cli-release-explain")]
    return Verb(say, "release", partial(_run, screen), params)


def _run(screen: Screen, where: str, explain: bool) -> int:
    place = open_round(find_round(where))
    found = explanation(place, Store(place.build / TABLES))
    screen.tell("cli-publish-clearance-is", clearance=screen.say(f"report-clearance-{read_clearance(place.folder)}"))
    for counted in found.counts:
        _counts(screen, found, dict(counted))
        if explain and found.figures[counted["group"]]:
            heads = [screen.say("release-explain-figure"), screen.say("release-explain-why")]
            screen.table(
                heads, [(key, screen.say(f"release-why-{why}")) for key, why in found.figures[counted["group"]]]
            )
    hidden = any(found.figures.values())
    screen.tell("release-explain-stands" if hidden else "release-explain-nothing")
    if found.earlier:
        screen.tell("release-explain-earlier", n=found.earlier)
    for decision in found.permissions if explain else ():
        told = {"pattern": decision.key_pattern, "level": decision.level, "reason": decision.reason}
        screen.tell("release-explain-decision", **told, who=decision.who, when=decision.when)
    return 0


def _counts(screen: Screen, found: Explanation, counted: dict[str, int | str]) -> None:
    """One group: hidden figures, those hidden for themselves, and what the others cost."""
    group, lost, persons = str(counted["group"]), int(counted["lost"]), int(counted["persons"])
    name = label("groups", group, screen.say.language) if group in codes("groups") else group
    name = name or screen.say("release-explain-round")
    share = Fraction(100 * lost, persons) if persons else Fraction(0)
    told = float(round(share, 1 if share >= Fraction(1, 10) else 3))  # a loss is never told as 0.0
    screen.tell(
        "release-explain-group", label=name, hidden=len(found.figures[group]), cells=counted["cells"],
        primary=counted["primary"], lost=lost, share=told,
    )  # fmt: skip
