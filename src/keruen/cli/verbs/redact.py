"""`keruen redact`: an informant withdraws; raw files are rewritten without the person's data, after a look at what changes."""

from functools import partial

import click

from keruen.cli.clock import now, today
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, flag, option, round_argument
from keruen.cli.where import find_round
from keruen.workspace.redacting.carry import Plan, carry_out, plan, records_of
from keruen.workspace.redacting.log import INTERVIEW, WHAT, Redaction
from keruen.workspace.settings.round import Place, open_round


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    params = [
        round_argument(say),
        option(say, "--record", "cli-redact-record", "cli-key-mark", multiple=True),
        option(say, "--informant", "cli-redact-informant", "cli-name-mark", default=""),
        option(say, "--what", "cli-redact-what", "redact-what-mark", type=click.Choice(WHAT), default=INTERVIEW),
        option(say, "--reason", "cli-redact-reason", "withdraw-reason-mark", required=True),
        option(say, "--who", "cli-redact-who", "cli-name-mark", required=True),
        flag(say, "--yes", "cli-redact-yes"),
    ]
    return Verb(say, "redact", partial(_run, screen), params)


def _run(
    screen: Screen, where: str, record: tuple[str, ...], informant: str, what: str, reason: str, who: str, yes: bool
) -> int:
    place = open_round(find_round(where))
    meant = _meant(place, record, informant)
    lines = [Redaction(one, what, reason, who, today().isoformat()) for one in meant]
    made = plan(place, lines, now())
    _told(screen, made)
    if not yes:
        screen.tell("redact-not-yet")
        return FOUND
    carry_out(place, made, now())
    screen.tell("redact-done")
    return GOOD


def _meant(place: Place, record: tuple[str, ...], informant: str) -> list[str]:
    found = records_of(place, informant) if informant else []
    return list(dict.fromkeys([*record, *found]))


def _told(screen: Screen, made: Plan) -> None:
    """What changes: submissions, files, corrections."""
    screen.tell("redact-submissions", n=len(made.redactions))
    for line in made.redactions:
        screen.write(f"  - {line.record}: {screen.say(f'redact-{line.what}')}")
    for one in made.cuts:
        screen.tell("redact-file" if one.content is not None else "redact-file-gone", file=one.line.file)
    if not made.cuts:
        screen.tell("redact-no-file")
    if made.corrections:
        screen.tell("redact-corrections", n=made.corrections)
