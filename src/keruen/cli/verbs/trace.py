"""`keruen trace KEY`: the interviews under a published figure."""

from functools import partial

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, flag, round_argument
from keruen.cli.where import find_round
from keruen.places.gazetteer import Gazetteer
from keruen.terms.vocabulary import codes, label
from keruen.workspace.account.records import Records
from keruen.workspace.account.trace import Settlement, Trace, trace
from keruen.workspace.account.trace_pages import page_of, write_trace
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import open_round

USUAL = 10  # settlements that are shown
HEADS = ("informant", "said", "basis", "source", "row", "sum")


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    key = Argument("key", say("cli-trace-key"), say("cli-key-mark"))
    flags = [flag(say, "--all", "cli-trace-all"), flag(say, "--html", "cli-trace-html")]
    return Verb(say, "trace", partial(_run, screen), [key, round_argument(say), *flags])


def _run(screen: Screen, key: str, where: str, all: bool, html: bool) -> int:
    place = open_round(find_round(where))
    gazetteer = Gazetteer.read(place.home / "places.csv")
    store = Store(place.build / TABLES)
    found = trace(place, store, gazetteer, key)
    if html:
        first = write_trace(Records(place, store, gazetteer), screen.say.language)
        screen.tell("cli-trace-written", path=str(page_of(first, found.figure)))
        return 0
    _figure(screen, found)
    if not found.figure["group"]:
        screen.tell("cli-trace-round")
        return 0
    screen.tell("cli-trace-rests", n=len(found.settlements))
    shown = found.settlements if all else found.settlements[:USUAL]
    for settlement in shown:
        _settlement(screen, settlement, gazetteer)
    if left := len(found.settlements) - len(shown):
        screen.write()
        screen.tell("cli-trace-more", n=left)
    _people(screen, found, gazetteer)
    return 0


def _figure(screen: Screen, found: Trace) -> None:
    figure = found.figure
    if figure["state"] == "shown":
        screen.tell("cli-trace-figure", key=figure["key"], printed=figure["printed"])
    else:
        screen.tell("cli-trace-hidden", key=figure["key"], state=_word(screen, "states", figure["state"]))


def _settlement(screen: Screen, settlement: Settlement, gazetteer: Gazetteer) -> None:
    value = str(settlement.value) if settlement.value is not None else _word(screen, "states", settlement.state)
    name = gazetteer.name(settlement.place, screen.say.language)
    screen.write()
    screen.write(f"{name} ({settlement.place}): {value}; {_word(screen, 'methods', settlement.method)}", "bold")
    rows = [
        (
            said.informant,
            " ".join(part for part in (said.dimension, said.category, _word(screen, "states", said.said)) if part),
            _word(screen, "basis", said.basis),
            said.source,
            " ".join(part for part in (said.sheet, str(said.row or "")) if part),
            said.sha256[:12],
        )
        for said in settlement.said
    ]
    screen.table([screen.say(f"cli-trace-{head}") for head in HEADS], rows)


def _people(screen: Screen, found: Trace, gazetteer: Gazetteer) -> None:
    """What people decided under the figure."""
    if found.corrections:
        screen.head("cli-trace-corrections")
    for row in found.corrections:
        screen.tell("cli-trace-correction", **row)
    if found.decisions:
        screen.head("cli-trace-decisions")
    for row in found.decisions:
        screen.tell("cli-trace-decision", **{**row, "place": gazetteer.name(row["place"], screen.say.language)})


def _word(screen: Screen, kind: str, code: str) -> str:
    """The label of a code; the code itself where the vocabulary has none."""
    return label(kind, code, screen.say.language) if code in codes(kind) else code
